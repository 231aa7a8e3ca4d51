"""The pipeline: a photo's lightness → chroma, seen whole and in tiles. `core.saving` takes it from there.

A model that sees a tile sees detail but not the scene, and two tiles that disagree on a colour average to brown. So the
whole photo goes first and has the say over colour at large; the tiles add what is small. Chroma is found at a working
size and enlarged: the eye takes its sharpness from lightness, which stays the scan's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import cv2
import numpy as np

from core import tiling
from core.border import content_box
from core.cancel import Cancel
from core.color import SRGB, Codes, Floats, RgbSpace, lightness
from core.engine import Blended, DeviceMemoryError, Engine
from core.errors import AutochromeError
from core.frame import AS_SCANNED, WHOLE, Box, Frame

Progress = Callable[[float], None]
WHOLE_SCALES = (0.75, 1.0, 1.5)  # of the native size; the mean of several looks is steadier than any one
ANCHOR_SHARE = 1 / 8  # of a tile's side: standard deviation of the blur that parts "at large" from "small"
TRUST = 6.0  # ab units: tiles that disagree by so much count 1/e
SMALLEST_TILE = 64
FADE = 7  # px at working size over which chroma ends at a border of the scan
WHOLE_SHARE = 0.2  # of the time, for the progress bar


@dataclass(frozen=True)
class Tiling:
    """How the tiles lie; sizes in pixels of the photo at its working size."""

    working_size: int = 1024
    """Long side that the photo is scaled to, never up."""
    tile: int = 256
    overlap: int = 64
    feather: bool = True
    """Fade tiles into each other; else the plain average of the literature."""


class Scan(Protocol):
    """What the model needs of a photo: one in a file, or in memory."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def space(self) -> RgbSpace: ...
    def shrunk(self, width: int, height: int) -> Codes:
        """The whole photo (height, width, bands), each pixel the mean of what it covers."""


@dataclass(frozen=True)
class Picture:
    """A picture in memory, in the place of a scan."""

    pixels: Codes
    """(h, w, bands)"""
    space: RgbSpace = SRGB

    @property
    def width(self) -> int:
        return len(self.pixels[0])

    @property
    def height(self) -> int:
        return len(self.pixels)

    def shrunk(self, width: int, height: int) -> Codes:
        small: Any = cv2.resize(self.pixels, (width, height), interpolation=cv2.INTER_AREA)
        return small.reshape(height, width, -1)  # type: ignore[no-any-return]


def predict_chroma(
    photo: Scan,
    engine: Engine | Blended,
    settings: Tiling = Tiling(),
    progress: Progress = lambda _: None,
    cancel: Cancel | None = None,
    frame: Frame = AS_SCANNED,
) -> Floats:
    """Chroma ab (h, w, 2) in CIE Lab units of a photo at its working size.

    What is black border or white margin of the scan is not shown to the model and has no chroma.

    Args:
        photo: the whole scan, as it lies.
        frame: which way up the model is to see it, as people stand on their feet; of a frame only the orientation
            matters, and the chroma lies as the scan does.
        progress: called with the share that is done, 0…1.
        cancel: polled between tiles.

    Raises:
        Cancelled: ``cancel`` was set.
        AutochromeError: the photo cannot be decoded or the model fails.
    """
    if isinstance(engine, Blended):
        halves = [
            predict_chroma(photo, each, settings, part_of(progress, index, 2), cancel, frame)
            for index, each in enumerate((engine.first, engine.second))
        ]
        return blended(halves[0], halves[1], engine.model.share)
    lying, box = _content(photo, settings.working_size)
    inner = _pixels(box, lying)
    seen = frame.orientation.apply(lying[inner])
    try:
        whole = see_whole(seen, engine, cancel)
        progress(WHOLE_SHARE)
        chroma = _see_tiles_that_fit(
            seen, whole, engine, settings, lambda share: progress(WHOLE_SHARE + (1 - WHOLE_SHARE) * share), cancel
        )
    except DeviceMemoryError as error:
        raise AutochromeError(
            f"{engine.runs_on} has not enough memory even for small tiles. Close other programs or use --device cpu."
        ) from error
    progress(1.0)
    found = frame.inverse_orientation().apply(chroma)
    return found if box == WHOLE else _within(found, inner, lying.shape)


def blended(first: Floats, second: Floats, share: float) -> Floats:
    """The mixture of the chroma (h, w, 2) of two models, ``share`` (0…1) of it from the second.

    Such means of two colorizers lie closer to the truth than either, as their errors differ.
    """
    return first + np.float32(share) * (second - first)


def _content(photo: Scan, working_size: int) -> tuple[Floats, Box]:
    """Lightness (h, w) of the whole photo, and the part of it that is picture, whose long side is the working size."""
    seen = at_working_size(photo, working_size)
    box = content_box(seen)
    if box == WHOLE:
        return seen, box
    height, width = seen.shape
    share = max(box.width * width, box.height * height) / max(width, height)
    larger = at_working_size(photo, round(working_size / share))
    return larger, box


def _pixels(box: Box, picture: Floats) -> tuple[slice, slice]:
    """The rows and columns of ``picture`` (h, w) that lie inside a box."""
    height, width = picture.shape
    top, bottom = round(box.top * height), round((box.top + box.height) * height)
    left, right = round(box.left * width), round((box.left + box.width) * width)
    return slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1))


def _within(chroma: Floats, inner: tuple[slice, slice], shape: tuple[int, ...]) -> Floats:
    """Chroma (h, w, 2) of a whole scan of ``shape`` (h, w): ``chroma`` inside, none outside, with a soft border."""
    rows, columns = inner
    outside = (rows.start, shape[0] - rows.stop), (columns.start, shape[1] - columns.stop)
    whole = np.pad(chroma, (*outside, (0, 0)), mode="edge")
    inside = np.zeros(shape, np.float32)
    inside[inner] = 1
    return np.asarray(whole * cv2.blur(inside, (FADE, FADE), borderType=cv2.BORDER_REPLICATE)[..., None], np.float32)


def _see_tiles_that_fit(
    seen: Floats, whole: Floats, engine: Engine, settings: Tiling, progress: Progress, cancel: Cancel | None
) -> Floats:
    """`see_tiles`, with tiles of half the size as often as the device runs out of memory."""
    try:
        return see_tiles(seen, whole, engine, settings, progress, cancel)
    except DeviceMemoryError:
        side = settings.tile // 2
        if side < SMALLEST_TILE:
            raise
        smaller = replace(settings, tile=side, overlap=min(settings.overlap, side // 2))
        return _see_tiles_that_fit(seen, whole, engine, smaller, progress, cancel)


def at_working_size(photo: Scan, working_size: int) -> Floats:
    """Lightness (h, w) of the whole photo, its long side at most ``working_size``."""
    scale = min(1.0, working_size / max(photo.width, photo.height))
    width, height = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
    return lightness(photo.shrunk(width, height), photo.space)


def see_whole(seen: Floats, engine: Engine, cancel: Cancel | None = None) -> Floats:
    """Chroma (h, w, 2) of lightness (h, w) from looks at the whole of it, about the model's native size."""
    height, width = seen.shape
    total = np.zeros((height, width, 2), np.float32)
    for scale in WHOLE_SCALES:
        if cancel is not None:
            cancel.check()
        total += _look(seen, round(engine.model.card.native_size * scale), engine)
    return total / np.float32(len(WHOLE_SCALES))


def _look(seen: Floats, side: int, engine: Engine) -> Floats:
    """Chroma (h, w, 2) of one look at lightness (h, w) scaled to a long side of ``side``, its shape kept."""
    scale = side / max(seen.shape)
    height, width = (max(1, round(length * scale)) for length in seen.shape)
    small = cv2.resize(seen, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    ab = predict_padded(np.asarray(small, np.float32).reshape(height, width), engine)
    return np.asarray(cv2.resize(ab, seen.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def predict_padded(seen: Floats, engine: Engine) -> Floats:
    """Chroma (h, w, 2) of lightness (h, w), its margins reflected up to the multiple that the model needs."""
    height, width = seen.shape
    multiple = engine.model.card.size_multiple
    below, right = -height % multiple, -width % multiple
    top, left = below // 2, right // 2
    padded = np.pad(seen, ((top, below - top), (left, right - left)), mode="symmetric")
    (ab,) = engine.predict(padded[None, None])
    return np.ascontiguousarray(ab[:, top : top + height, left : left + width].transpose(1, 2, 0))


def see_tiles(
    seen: Floats,
    whole: Floats,
    engine: Engine,
    settings: Tiling,
    progress: Progress = lambda _: None,
    cancel: Cancel | None = None,
) -> Floats:
    """Chroma (h, w, 2): the tiles' detail over ``whole`` (h, w, 2), and ``whole`` where the tiles disagree."""
    if max(seen.shape) <= settings.tile:
        return whole
    overlap = overlay(seen, whole, engine, settings, progress, cancel)
    trust = np.exp(-np.square(overlap.disagreement() / np.float32(TRUST)))[..., None]
    height, width = seen.shape
    return np.asarray(whole + trust[:height, :width] * (overlap.mean()[:height, :width] - whole), np.float32)


def overlay(
    seen: Floats,
    whole: Floats | None,
    engine: Engine,
    settings: Tiling,
    progress: Progress = lambda _: None,
    cancel: Cancel | None = None,
) -> tiling.Overlap:
    """All tiles summed, each anchored to ``whole``, or as the model gave them where that is None.

    The sum lies over the picture reflected up to one tile where it is smaller than that.
    """
    side = settings.tile
    beyond = [(0, max(0, side - length)) for length in seen.shape]
    seen = np.pad(seen, beyond, mode="symmetric")
    anchor = None if whole is None else np.pad(whole, (*beyond, (0, 0)), mode="symmetric")
    window = tiling.feather(side, settings.overlap) if settings.feather else tiling.uniform(side)
    height, width = seen.shape
    overlap = tiling.Overlap.over(height, width, window)
    places = tiling.tiles(height, width, side, settings.overlap)
    for index, tile in enumerate(places):
        if cancel is not None:
            cancel.check()
        place = np.s_[tile.top : tile.top + side, tile.left : tile.left + side]
        ab = predict_padded(seen[place], engine)
        overlap.add(tile, ab if anchor is None else anchored(ab, anchor[place]))
        progress((index + 1) / len(places))
    return overlap


def anchored(ab: Floats, whole: Floats) -> Floats:
    """A tile's chroma (side, side, 2) with its low frequencies replaced by those of ``whole`` (side, side, 2)."""
    sigma = ab.shape[0] * ANCHOR_SHARE
    return ab - cv2.GaussianBlur(ab - whole, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)


def part_of(progress: Progress, index: int, count: int) -> Progress:
    """Progress of one of ``count`` equal parts as progress of the whole."""
    return lambda share: progress((index + share) / count)
