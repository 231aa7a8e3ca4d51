"""The pipeline: a photo's lightness → chroma, seen whole and in tiles. `core.saving` takes it from there.

A model that sees a tile sees detail but not the scene, and two tiles that disagree on a colour average to brown. So the
whole photo goes first and has the say over colour at large; the tiles add what is small. Chroma is found at a working
size and enlarged: the eye takes its sharpness from lightness, which stays the scan's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import cv2
import numpy as np

from core import tiling
from core.border import find_frame
from core.color import SRGB, Codes, Floats, RgbSpace, lightness
from core.engine import DeviceMemoryError, Engine, in_batches
from core.errors import AutochromeError
from core.frame import Frame, Lie, mirrored
from core.geometry import WHOLE, fitted
from core.messages import tr
from core.models.tasks import AB, LIGHTNESS, Interface, Port, split
from core.monitor import IDLE, Monitor
from core.region import Place

Rasterise = Callable[[str, int, int], Floats | None]
"""Draws a plane that a model takes beside lightness, by its name: (channels, height, width) of the scan as it lies.

None where nothing is said; the plane is 0 then."""

SMALLEST_TILE = 64
FADE = 7  # px at working size over which chroma ends at a border of the scan
SAMPLED = 8  # px, of which one is looked at to tell how far looks and tiles disagree
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


@dataclass
class Disagreement:
    """Mean standard deviations, in ab units, of what a model said of one photo again and again."""

    looks: float = 0.0
    """Of the looks at the whole."""
    tiles: float = 0.0
    """Of tiles, where they overlap; 0 where the device has merged them."""


class Raster(Protocol):
    """What models need of a photo: one in a file, or in memory."""

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

    def strips(self, rows: int) -> Iterator[tuple[int, Codes]]:
        """The whole photo from top to bottom in strips of ``rows`` rows: (top, pixels)."""

    def part(self, place: Place) -> Codes:
        """A part of the photo (h, w, bands), which lies within it."""

    @property
    def whole(self) -> Raster:
        """All of the page that it is a print on, as it was scanned or photographed; itself, where it is that."""


@dataclass(frozen=True)
class Picture:
    """A picture in memory, in the place of a scan."""

    pixels: Codes
    """(h, w, bands)"""
    space: RgbSpace = SRGB
    page: Raster | None = None
    """All of the page that it is a print on; None: it is that."""

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

    def strips(self, rows: int) -> Iterator[tuple[int, Codes]]:
        """Cut it into strips of ``rows`` rows, from the top."""
        yield from ((top, self.pixels[top : top + rows]) for top in range(0, self.height, rows))

    def part(self, place: Place) -> Codes:
        """Cut a part out of it."""
        return self.pixels[place.top : place.top + place.height, place.left : place.left + place.width]

    @property
    def whole(self) -> Raster:
        """As `Raster.whole` says."""
        return self.page or self


def predict_chroma(
    photo: Raster,
    engine: Engine,
    settings: Tiling = Tiling(),
    monitor: Monitor = IDLE,
    lie: Lie = Lie(),
    rasterise: Rasterise | None = None,
    apart: Disagreement | None = None,
) -> Floats:
    """Chroma ab (h, w, 2) in CIE Lab units of a photo at its working size.

    What is outside the picture's frame, margin, lid or mat, is not shown to the model and has no chroma.

    Args:
        photo: the whole scan, as it lies.
        lie: which way up the model is to see it, as people stand on their feet, and where the picture is; of the
            geometry only the orientation matters, and the chroma lies as the scan does.
        monitor: checked between tiles.
        rasterise: what draws the planes that the model may take beside lightness; without it they are 0.
        apart: is told how far looks and tiles disagreed.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the photo cannot be decoded or the model fails.
    """
    lying, frame = _framed(photo, settings.working_size, lie.frame)
    inner = frame.part(*lying.shape)
    if frame.is_oval:
        lying[inner] = mirrored(lying[inner])
    planes = _stacked(lying, engine.model.card.ports, rasterise)[:, *inner]
    seen = np.stack([lie.geometry.orientation.apply(plane) for plane in planes])
    try:
        chroma = _see(seen, engine, settings, monitor, apart or Disagreement())
    except DeviceMemoryError as error:
        raise AutochromeError(
            tr("{engine} has not enough memory even for small tiles. Close other programs or use --device cpu."),
            engine=engine.runs_on,
        ) from error
    monitor.progress(1.0)
    found = lie.geometry.inverse_orientation().apply(chroma)
    return _in_planes(found if frame == Frame() else _within(frame, found, lying.shape))


def _stacked(lying: Floats, ports: Sequence[Port], rasterise: Rasterise | None) -> Floats:
    """What the model takes (channels, h, w) beside and with lightness (h, w), in the order of its ports."""

    def drawn(port: Port) -> Floats:
        if port == LIGHTNESS:
            return lying[None]
        said = None if rasterise is None else rasterise(port.name, *lying.shape)
        return np.zeros((port.channels, *lying.shape), np.float32) if said is None else said

    return np.concatenate([drawn(port) for port in ports])


def _see(seen: Floats, engine: Engine, settings: Tiling, monitor: Monitor, apart: Disagreement) -> Floats:
    """Chroma (h, w, 2) of planes (channels, h, w), as the settings say and the model can be tiled."""
    card = engine.model.card
    anchored = card.tiling == "whole" or (card.tiling == "anchored" and settings.anchored)
    whole = see_whole(seen, engine, monitor, apart) if anchored else None
    monitor.progress(WHOLE_SHARE)
    if whole is not None and card.tiling == "whole":
        return whole
    return _see_tiles_that_fit(seen, whole, engine, settings, monitor.part(WHOLE_SHARE, 1), apart)


def _in_planes(chroma: Floats) -> Floats:
    """The same (h, w, 2), its planes one behind the other in memory, which is how it is enlarged fastest."""
    return np.ascontiguousarray(chroma.transpose(2, 0, 1)).transpose(1, 2, 0)


def blended(first: Floats, second: Floats, share: float) -> Floats:
    """The mixture of the chroma (h, w, 2) of two models, ``share`` (0…1) of it from the second.

    Such means of two colorizers lie closer to the truth than either, as their errors differ.
    """
    return first + np.float32(share) * (second - first)


def _framed(photo: Raster, working_size: int, said: Frame | None) -> tuple[Floats, Frame]:
    """Lightness (h, w) of the whole photo, and the frame of its picture, whose long side is the working size."""
    seen = at_working_size(photo, working_size)
    frame = said or find_frame(seen)
    if frame.box == WHOLE:
        return seen, frame
    height, width = seen.shape
    share = max(frame.box.width * width, frame.box.height * height) / max(width, height)
    return at_working_size(photo, round(working_size / share)), frame


def _within(frame: Frame, chroma: Floats, shape: tuple[int, int]) -> Floats:
    """Chroma (h, w, 2) of a whole scan of ``shape`` (h, w): ``chroma`` inside, none outside, with a soft border."""
    rows, columns = frame.part(*shape)
    outside = (rows.start, shape[0] - rows.stop), (columns.start, shape[1] - columns.stop)
    whole = np.pad(chroma, (*outside, (0, 0)), mode="edge")
    return np.asarray(
        whole * cv2.blur(frame.mask(*shape), (FADE, FADE), borderType=cv2.BORDER_REPLICATE)[..., None], np.float32
    )


def _see_tiles_that_fit(
    seen: Floats, whole: Floats | None, engine: Engine, settings: Tiling, monitor: Monitor, apart: Disagreement
) -> Floats:
    """`see_tiles`, with tiles of half the size as often as the device runs out of memory."""
    try:
        return see_tiles(seen, whole, engine, settings, monitor, apart)
    except DeviceMemoryError:
        side = settings.tile // 2
        if side < SMALLEST_TILE:
            raise
        stride = settings.tile - settings.overlap
        smaller = replace(settings, tile=side, overlap=max(side - stride, min(settings.overlap, side // 2)))
        return _see_tiles_that_fit(seen, whole, engine, smaller, monitor, apart)


def at_working_size(photo: Raster, working_size: int) -> Floats:
    """Lightness (h, w) of the whole photo, its long side at most ``working_size``."""
    return lightness(photo.shrunk(*fitted(photo.width, photo.height, working_size)), photo.space)


def see_whole(seen: Floats, engine: Engine, monitor: Monitor = IDLE, apart: Disagreement | None = None) -> Floats:
    """Chroma (h, w, 2) of planes (channels, h, w) from looks at the whole of them, about the model's native size."""
    _, height, width = seen.shape
    card = engine.model.card
    total = np.zeros((2, height, width), np.float32).transpose(1, 2, 0)

    def look(scale: float) -> Floats:
        monitor.check()
        return _look(seen, *_size_of_look(seen, scale, card), engine, monitor)

    some = []
    for ab in engine.map(look, card.scales):
        total += ab
        some.append(ab[::SAMPLED, ::SAMPLED].copy())
    total *= np.float32(1 / len(card.scales))
    if apart is not None:
        apart.looks = float(np.linalg.norm(np.std(some, axis=0), axis=2).mean())
    return total


def _size_of_look(seen: Floats, scale: float, card: Interface) -> tuple[int, int]:
    """Rows and columns that planes (channels, h, w) are looked at in, at ``scale`` times the native size."""
    _, height, width = seen.shape
    side = round(card.native_size * scale)
    if card.squared:
        return side, side
    shrink = side / max(height, width)
    return max(1, round(height * shrink)), max(1, round(width * shrink))


def _look(seen: Floats, rows: int, columns: int, engine: Engine, monitor: Monitor) -> Floats:
    """Chroma (h, w, 2) of one look at planes (channels, h, w) at another size."""
    _, height, width = seen.shape
    small = _resized(
        seen, rows, columns, cv2.INTER_AREA if max(rows, columns) < max(height, width) else cv2.INTER_LINEAR
    )
    (ab,) = _predict_stack(small[None], engine, monitor)
    return _resized(ab, height, width, cv2.INTER_LINEAR).transpose(1, 2, 0)


def _resized(planes: Floats, height: int, width: int, how: int) -> Floats:
    """Planes (channels, h, w) at another size."""
    scaled = [cv2.resize(plane, (width, height), interpolation=how).reshape(height, width) for plane in planes]
    return np.stack(scaled).astype(np.float32, copy=False)


def predict_padded(seen: Floats, engine: Engine) -> Floats:
    """Chroma (h, w, 2) of lightness (h, w), its margins reflected up to the multiple that the model needs.

    A model that sees squares sees it as one.
    """
    planes = _stacked(seen, engine.model.card.ports, None)
    if engine.model.card.squared:
        return see_whole(planes, engine)
    (ab,) = _predict_stack(planes[None], engine)
    return np.ascontiguousarray(ab.transpose(1, 2, 0))


def _predict_stack(seen: Floats, engine: Engine, monitor: Monitor = IDLE) -> Floats:
    """Chroma (N, 2, h, w) of planes (N, channels, h, w), as `predict_padded`."""
    card = engine.model.card
    height, width = seen.shape[2:]
    rows, columns = tiling.margins(height, card.size_multiple), tiling.margins(width, card.size_multiple)
    padded = np.pad(seen, ((0, 0), (0, 0), rows, columns), mode="symmetric")
    found = engine.run(split(padded, card.ports), monitor)[AB.name]
    return found[..., rows[0] : rows[0] + height, columns[0] : columns[0] + width]


def see_tiles(
    seen: Floats,
    whole: Floats | None,
    engine: Engine,
    settings: Tiling,
    monitor: Monitor = IDLE,
    apart: Disagreement | None = None,
) -> Floats:
    """Chroma (h, w, 2) of planes (channels, h, w): the tiles' detail over ``whole``, which stays where they disagree.

    Where nothing is said of the whole (h, w, 2), the tiles' average.
    """
    if whole is not None and max(seen.shape[1:]) <= settings.tile:
        return whole
    laid = _laid(seen, whole, settings)
    engine = engine.for_tiles(len(laid.tiles))
    merged = engine.merged(laid, monitor)
    if merged is not None:
        return merged
    summed = _summed(laid, engine, monitor)
    if apart is not None:
        found = summed.sampled(SAMPLED).disagreement()
        apart.tiles = float(found[found > 0].mean()) if found.any() else 0.0
    return tiling.settled(summed, laid.whole)


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
    _, height, width = laid.seen.shape
    overlap = tiling.Overlap.over(height, width, laid.window)
    low = tiling.low_frequencies(*laid.size)

    def add(tiles: Sequence[tiling.Tile]) -> None:
        found = _predict_stack(np.stack([laid.seen[:, *tile.place] for tile in tiles]), engine, monitor)
        for tile, ab in zip(tiles, found, strict=True):
            if laid.whole is not None:
                ab = tiling.anchored(ab, laid.whole[tile.place].transpose(2, 0, 1), low)  # noqa: PLW2901
            overlap.add(tile, ab.transpose(1, 2, 0))

    in_batches(laid.tiles, engine.at_once(laid.square), add, monitor)
    return overlap
