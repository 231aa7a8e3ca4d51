"""The pipeline: a photo's lightness → chroma, seen whole and in tiles. `core.saving` takes it from there.

A model that sees a tile sees detail but not the scene, and two tiles that disagree on a colour average to brown. So the
whole photo goes first and has the say over colour at large; the tiles add what is small. Chroma is found at a working
size and enlarged: the eye takes its sharpness from lightness, which stays the scan's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import cv2
import numpy as np

from core import tiling
from core.border import content_box
from core.color import SRGB, Codes, Floats, RgbSpace, lightness
from core.engine import DeviceMemoryError, Engine, in_batches
from core.errors import AutochromeError
from core.frame import AS_SCANNED, WHOLE, Box, Frame
from core.monitor import IDLE, Monitor

WHOLE_SCALES = (0.75, 1.0, 1.5)  # of the native size; the mean of several looks is steadier than any one
SMALLEST_TILE = 64
FADE = 7  # px at working size over which chroma ends at a border of the scan
WHOLE_SHARE = 0.2  # of the time, for the progress bar


@dataclass(frozen=True)
class Tiling:
    """How the tiles lie and are put together; sizes in pixels of the photo at its working size."""

    working_size: int = 1024
    """Long side that the photo is scaled to, never up."""
    tile: int = 256
    """Side of a tile; tiles are cut where the photo is smaller."""
    overlap: int = 64
    """What neighbours share at least; a tile's side less this is the stride of the literature."""
    feather: bool = True
    """Fade tiles into each other; else the plain average of the literature."""
    anchored: bool = True
    """Let the whole photo have the say over colour at large; else tiles alone, as in the literature."""


class Raster(Protocol):
    """What the model needs of a photo: one in a file, or in memory."""

    @property
    def width(self) -> int:
        """Columns of pixels."""

    @property
    def height(self) -> int:
        """Rows of pixels."""

    @property
    def space(self) -> RgbSpace:
        """Colour space of the pixels."""

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
        """Columns of pixels."""
        return len(self.pixels[0])

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return len(self.pixels)

    def shrunk(self, width: int, height: int) -> Codes:
        """Give the whole of it (height, width, bands), each pixel the mean of the area that it covers."""
        small: Any = cv2.resize(self.pixels, (width, height), interpolation=cv2.INTER_AREA)
        return small.reshape(height, width, -1)  # type: ignore[no-any-return]


def predict_chroma(
    photo: Raster,
    engine: Engine,
    settings: Tiling = Tiling(),
    monitor: Monitor = IDLE,
    frame: Frame = AS_SCANNED,
) -> Floats:
    """Chroma ab (h, w, 2) in CIE Lab units of a photo at its working size.

    What is black border or white margin of the scan is not shown to the model and has no chroma.

    Args:
        photo: the whole scan, as it lies.
        frame: which way up the model is to see it, as people stand on their feet; of a frame only the orientation
            matters, and the chroma lies as the scan does.
        monitor: checked between tiles.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the photo cannot be decoded or the model fails.
    """
    lying, box = _content(photo, settings.working_size)
    inner = _pixels(box, lying)
    seen = frame.orientation.apply(lying[inner])
    try:
        whole = see_whole(seen, engine, monitor) if settings.anchored else None
        monitor.progress(WHOLE_SHARE)
        chroma = _see_tiles_that_fit(seen, whole, engine, settings, monitor.part(WHOLE_SHARE, 1))
    except DeviceMemoryError as error:
        raise AutochromeError(
            f"{engine.runs_on} has not enough memory even for small tiles. Close other programs or use --device cpu."
        ) from error
    monitor.progress(1.0)
    found = frame.inverse_orientation().apply(chroma)
    return _in_planes(found if box == WHOLE else _within(found, inner, lying.shape))


def _in_planes(chroma: Floats) -> Floats:
    """The same (h, w, 2), its planes one behind the other in memory, which is how it is enlarged fastest."""
    return np.ascontiguousarray(chroma.transpose(2, 0, 1)).transpose(1, 2, 0)


def blended(first: Floats, second: Floats, share: float) -> Floats:
    """The mixture of the chroma (h, w, 2) of two models, ``share`` (0…1) of it from the second.

    Such means of two colorizers lie closer to the truth than either, as their errors differ.
    """
    return first + np.float32(share) * (second - first)


def _content(photo: Raster, working_size: int) -> tuple[Floats, Box]:
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
    seen: Floats, whole: Floats | None, engine: Engine, settings: Tiling, monitor: Monitor
) -> Floats:
    """`see_tiles`, with tiles of half the size as often as the device runs out of memory."""
    try:
        return see_tiles(seen, whole, engine, settings, monitor)
    except DeviceMemoryError:
        side = settings.tile // 2
        if side < SMALLEST_TILE:
            raise
        stride = settings.tile - settings.overlap
        smaller = replace(settings, tile=side, overlap=max(side - stride, min(settings.overlap, side // 2)))
        return _see_tiles_that_fit(seen, whole, engine, smaller, monitor)


def at_working_size(photo: Raster, working_size: int) -> Floats:
    """Lightness (h, w) of the whole photo, its long side at most ``working_size``."""
    scale = min(1.0, working_size / max(photo.width, photo.height))
    width, height = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
    return lightness(photo.shrunk(width, height), photo.space)


def see_whole(seen: Floats, engine: Engine, monitor: Monitor = IDLE) -> Floats:
    """Chroma (h, w, 2) of lightness (h, w) from looks at the whole of it, about the model's native size."""
    height, width = seen.shape
    total = np.zeros((2, height, width), np.float32).transpose(1, 2, 0)

    def look(scale: float) -> Floats:
        monitor.check()
        return _look(seen, round(engine.model.card.native_size * scale), engine, monitor)

    for ab in engine.map(look, WHOLE_SCALES):
        total += ab
    total *= np.float32(1 / len(WHOLE_SCALES))
    return total


def _look(seen: Floats, side: int, engine: Engine, monitor: Monitor) -> Floats:
    """Chroma (h, w, 2) of one look at lightness (h, w) scaled to a long side of ``side``, its shape kept."""
    scale = side / max(seen.shape)
    height, width = (max(1, round(length * scale)) for length in seen.shape)
    small = cv2.resize(seen, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    (ab,) = _predict_stack(np.asarray(small, np.float32).reshape(1, height, width), engine, monitor)
    enlarged = [cv2.resize(plane, seen.shape[::-1], interpolation=cv2.INTER_LINEAR) for plane in ab]
    return np.stack(enlarged).astype(np.float32, copy=False).transpose(1, 2, 0)


def predict_padded(seen: Floats, engine: Engine) -> Floats:
    """Chroma (h, w, 2) of lightness (h, w), its margins reflected up to the multiple that the model needs."""
    (ab,) = _predict_stack(seen[None], engine)
    return np.ascontiguousarray(ab.transpose(1, 2, 0))


def _predict_stack(seen: Floats, engine: Engine, monitor: Monitor = IDLE) -> Floats:
    """Chroma (N, 2, h, w) of lightness (N, h, w), as `predict_padded`."""
    height, width = seen.shape[1:]
    multiple = engine.model.card.size_multiple
    rows, columns = tiling.margins(height, multiple), tiling.margins(width, multiple)
    padded = np.pad(seen, ((0, 0), rows, columns), mode="symmetric")
    found = engine.predict(padded[:, None], monitor)
    return found[..., rows[0] : rows[0] + height, columns[0] : columns[0] + width]


def see_tiles(
    seen: Floats,
    whole: Floats | None,
    engine: Engine,
    settings: Tiling,
    monitor: Monitor = IDLE,
) -> Floats:
    """Chroma (h, w, 2): the tiles' detail over ``whole`` (h, w, 2), which stays where they disagree.

    Where nothing is said of the whole, the tiles' average.
    """
    if whole is not None and max(seen.shape) <= settings.tile:
        return whole
    laid = _laid(seen, whole, settings)
    engine = engine.for_tiles(len(laid.tiles))
    merged = engine.merged(laid, monitor)
    return tiling.settled(_summed(laid, engine, monitor), laid.whole) if merged is None else merged


def overlay(
    seen: Floats,
    whole: Floats | None,
    engine: Engine,
    settings: Tiling,
    monitor: Monitor = IDLE,
) -> tiling.Overlap:
    """All tiles summed, each anchored to ``whole``, or as the model gave them where that is None."""
    return _summed(_laid(seen, whole, settings), engine, monitor)


def _laid(seen: Floats, whole: Floats | None, settings: Tiling) -> tiling.Mosaic:
    return tiling.mosaic(seen, whole, settings.tile, settings.overlap, settings.feather)


def _summed(laid: tiling.Mosaic, engine: Engine, monitor: Monitor) -> tiling.Overlap:
    """All tiles of a picture summed in numpy; `core.engine.torch_tiles` does the same on a card."""
    height, width = laid.seen.shape
    overlap = tiling.Overlap.over(height, width, laid.window)
    low = tiling.low_frequencies(*laid.size)

    def add(tiles: Sequence[tiling.Tile]) -> None:
        found = _predict_stack(np.stack([laid.seen[tile.place] for tile in tiles]), engine, monitor)
        for tile, ab in zip(tiles, found, strict=True):
            if laid.whole is not None:
                ab = tiling.anchored(ab, laid.whole[tile.place].transpose(2, 0, 1), low)  # noqa: PLW2901
            overlap.add(tile, ab.transpose(1, 2, 0))

    in_batches(laid.tiles, engine.at_once(laid.square), add, monitor)
    return overlap
