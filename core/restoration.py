"""Run the networks that restore over a whole scan, tile by tile, in memory that does not grow with it.

A tile is seen with a margin around it, which is then cut off, so that no seam shows. What lies beyond the scan is its
mirror image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, Floats, lightness
from core.colorize import Picture, Raster
from core.engine import Engine, EnginePool
from core.inpaint import prefilled
from core.models.store import ModelRef, TrainedModel, model_for
from core.models.tasks import FIND_DAMAGE, LIGHTNESS, MASK, SMOOTH, Task
from core.monitor import Monitor
from core.region import allocate

VERSION = "2"
"""Of the networks that ship; another one makes what was found by them stale."""
TILE = 448  # px
MARGIN = 32  # px around a tile, a multiple of what the networks fold
LARGEST_SEEN = 2816  # px of the long side, up to which damage is looked for in every pixel of a scan
LARGEST_HALVED = 8192  # px, up to which it is looked for in half of a scan
COARSE = 512  # px of the long side, at which a hole is first seen as a whole
BLOCK = 128  # px of a side of what is filled at once in detail, and
BATCH = 16  # how many of these


class Tile(NamedTuple):
    """A part of a scan, and what is seen around it."""

    rows: slice
    columns: slice
    """Of the scan."""
    seen: Codes
    """(h, w, bands): the part with the margin."""

    @property
    def place(self) -> tuple[slice, slice]:
        """Rows and columns of the scan."""
        return self.rows, self.columns

    def inner(self, found: NDArray[np.float32]) -> NDArray[np.float32]:
        """What was found of the part itself, of what was found of all that is seen."""
        rows, columns = (side.stop - side.start for side in self.place)
        return found[MARGIN : MARGIN + rows, MARGIN : MARGIN + columns]


Work = Callable[[Tile], Floats | None]
"""What is made of a tile; None: nothing."""


def rows_of_tiles(strips: Iterable[tuple[int, Codes]]) -> Iterator[list[Tile]]:
    """Cut a scan, which comes in strips from the top, into a row of tiles for each; three strips are in memory.

    Args:
        strips: the first row of each, and its pixels; all but the last have at least `MARGIN` rows.
    """
    above: Codes | None = None
    waiting: tuple[int, Codes] | None = None
    for top, strip in strips:
        if waiting is not None:
            yield _row(*waiting, above, strip)
            above = waiting[1]
        waiting = top, strip
    if waiting is not None:
        yield _row(*waiting, above, None)


def _row(top: int, strip: Codes, above: Codes | None, below: Codes | None) -> list[Tile]:
    """Tiles of a strip (h, w, bands) between its neighbours; mirrored where there are none, or too little of them."""
    height, width = strip.shape[:2]
    before, after = (strip[:0] if each is None else each for each in (above, below))
    whole = np.concatenate((before[-MARGIN:], strip, after[:MARGIN]))
    missing = MARGIN - min(len(before), MARGIN)
    beyond = missing, _up(height) + 2 * MARGIN - len(whole) - missing
    padded: Codes = np.pad(whole, (beyond, (MARGIN, MARGIN + _up(width) - width), (0, 0)), mode="symmetric")
    tiles = []
    for left in range(0, width, TILE):
        right = min(left + TILE, width)
        seen = padded[:, left : left + _up(right - left) + 2 * MARGIN]
        tiles.append(Tile(slice(top, top + height), slice(left, right), seen))
    return tiles


def _up(side: int) -> int:
    """The next multiple of the margin."""
    return -(-side // MARGIN) * MARGIN


def over(
    scan: Raster,
    work: Work,
    out: NDArray[np.float16],
    monitor: Monitor,
    each: Callable[[Work, list[Tile]], Iterable[Floats | None]] = map,
) -> None:
    """Put what ``work`` gives of each tile, (h, w, bands) of all that is seen, into ``out``, as large as the scan.

    Args:
        each: calls ``work`` with the tiles of a row in turn; as `Engine.map` with several at once.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    for tiles in rows_of_tiles(scan.strips(TILE)):
        monitor.check()
        for tile, found in zip(tiles, each(work, tiles), strict=True):
            if found is not None:
                out[tile.place] = tile.inner(found)
        monitor.progress(tiles[0].rows.stop / scan.height)


def engine_for(task: Task, pool: EnginePool, chosen: ModelRef | None = None) -> Engine:
    """Give the engine of what was chosen for a task, or of what ships for it.

    Raises:
        AutochromeError: it is not here.
    """
    return pool.get(model_for(task, chosen))


def made_by(*chosen: ModelRef | None) -> object:
    """Name the networks that something is found by, as plain data: another one makes it stale."""
    named = [VERSION if each is None else [each.name, each.version] for each in chosen]
    return named if any(chosen) else VERSION


def run(engine: Engine, planes: Mapping[str, Floats], monitor: Monitor) -> Floats:
    """Run a network with one output on planes (n, h, w) of any size, of which it is given those that it takes.

    What it needs beyond them is their mirror image.

    Returns:
        (n, h, w), or as many times as large as the network makes it.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network fails.
    """
    card = engine.model.card
    _, height, width = planes[LIGHTNESS.name].shape
    beyond = (0, 0), *((0, -side % card.size_multiple) for side in (height, width))
    given = {name: np.pad(planes[name], beyond, mode="symmetric")[:, None] for name in card.inputs}
    found: Floats = engine.run(given, monitor)[card.outputs[0].name]
    return found[:, 0, : card.enlarges * height, : card.enlarges * width]


def find_damage(
    scan: Raster, pool: EnginePool, monitor: Monitor, chosen: ModelRef | None = None
) -> NDArray[np.float16]:
    """Find how likely each place of a scan is damaged, 0…1: (h, w), of the scan's size or smaller.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, the network is not here, or it fails.
    """
    engine = engine_for(FIND_DAMAGE, pool, chosen)
    sides = _sides(max(scan.width, scan.height), engine.model)
    whole: NDArray[np.float16] | None = None
    for index, side in enumerate(sides):
        part = monitor.part(index / len(sides), (index + 1) / len(sides))
        found = _damage_in(_at(scan, side), engine, part)
        if whole is not None:  # what is broad is seen in the small, what is thin in the large
            found = np.maximum(found, cv2.resize(whole.astype(np.float32), found.shape[::-1]).astype(np.float16))
        whole = found
    assert whole is not None
    return whole


def _damage_in(seen: Raster, engine: Engine, monitor: Monitor) -> NDArray[np.float16]:
    """How likely each pixel (h, w) is damaged."""
    out = allocate(seen.height, seen.width, 1)

    def work(tile: Tile) -> Floats:
        return run(engine, {LIGHTNESS.name: lightness(tile.seen, seen.space)[None]}, monitor)[0, ..., None]

    over(seen, work, out, monitor, engine.map)
    return out[..., 0]


def _sides(longest: int, model: TrainedModel) -> list[int]:
    """Long sides at which a scan is looked at for damage, the largest last; published networks have their own."""
    if not model.is_published:
        return [min(longest, max(LARGEST_SEEN, min(longest // 2, LARGEST_HALVED)))]
    return sorted({min(longest, round(scale * model.card.native_size)) for scale in model.card.scales})


def _at(scan: Raster, side: int) -> Raster:
    """The scan at a size of which that is the long side."""
    longest = max(scan.width, scan.height)
    if side == longest:
        return scan
    width, height = (max(1, round(length * side / longest)) for length in (scan.width, scan.height))
    return Picture(scan.shrunk(width, height), scan.space)


def filled(seen: Floats, mask: NDArray[np.bool_], engine: Engine, monitor: Monitor) -> Floats:
    """Fill lightness ``seen`` (h, w) in 0…100 where the ``mask`` (h, w) says; the rest stays."""
    found: Floats = refilled(seen[None], mask[None], prefilled(seen, mask)[None], engine, monitor)[0]
    return found


def refilled(seen: Floats, masks: NDArray[np.bool_], smooth: Floats, engine: Engine, monitor: Monitor) -> Floats:
    """Fill lightness (n, h, w) where the ``masks`` (n, h, w) say, from a ``smooth`` guess (n, h, w) of it."""
    found = run(engine, {LIGHTNESS.name: seen, MASK.name: masks.astype(np.float32), SMOOTH.name: smooth}, monitor)
    return np.asarray(np.where(masks, np.clip(found, 0, 100), seen), np.float32)


def filled_in_detail(seen: Floats, hole: NDArray[np.bool_], engine: Engine, finer: Engine, monitor: Monitor) -> Floats:
    """Fill a hole in lightness (h, w) of any size: at a small size from all around, then in detail along the hole.

    Args:
        finer: adds the detail; its network takes a smooth guess.
    """
    height, width = seen.shape
    shrink = min(1.0, COARSE / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    smooth = _filled_at(size, seen, hole, engine, monitor)
    if shrink == 1.0:
        return smooth
    around = [(MARGIN, MARGIN + -side % BLOCK) for side in seen.shape]
    planes = [np.pad(plane, around, mode="symmetric") for plane in (seen, hole, np.where(hole, smooth, seen))]
    inner, out = slice(MARGIN, -MARGIN), planes[0].copy()
    rows, columns = (-(-side // BLOCK) for side in seen.shape)
    blocks = planes[1][inner, inner].reshape(rows, BLOCK, columns, BLOCK).any(axis=(1, 3))
    places = [(BLOCK * int(row), BLOCK * int(column)) for row, column in zip(*np.nonzero(blocks), strict=True)]
    for first in range(0, len(places), BATCH):
        some, side = places[first : first + BATCH], BLOCK + 2 * MARGIN
        given = [np.stack([plane[y : y + side, x : x + side] for y, x in some]) for plane in planes]
        for (y, x), found in zip(some, refilled(given[0], given[1], given[2], finer, monitor), strict=True):
            out[y + MARGIN : y + side - MARGIN, x + MARGIN : x + side - MARGIN] = found[inner, inner]
    return out[MARGIN : MARGIN + height, MARGIN : MARGIN + width]


def _filled_at(
    size: tuple[int, int], seen: Floats, hole: NDArray[np.bool_], engine: Engine, monitor: Monitor
) -> Floats:
    """Fill a hole in lightness (h, w) as it is seen at a ``size`` of that width and height, and give it back (h, w)."""
    height, width = seen.shape
    small, mask = (
        np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)
        for plane in (seen, hole.astype(np.float32))
    )
    beyond = [(0, -side % MARGIN) for side in small.shape]
    padded = np.pad(small, beyond, mode="symmetric"), np.pad(mask > 0, beyond, mode="symmetric")
    found = filled(*padded, engine, monitor)[: size[1], : size[0]]
    return np.asarray(cv2.resize(found, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def denoised(seen: Floats, engine: Engine, monitor: Monitor) -> Floats:
    """Take grain, noise and the blocks of JPEG out of lightness (h, w) in 0…100."""
    return np.asarray(np.clip(run(engine, {LIGHTNESS.name: seen[None]}, monitor)[0], 0, 100), np.float32)


def grown(mask: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same (h, w), a pixel broader all around."""
    return np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.float32)
