"""Enlarge a finished picture as it is saved, strip by strip, in memory that hardly grows with it.

A network draws lightness; colours, which are smooth, are enlarged as they are, so that no network changes them. Two
networks that differ in their weights alone, of which one leaves grain as it is, are mixed by their weights.

Papers: Wang et al., "Deep Network Interpolation for Continuous Imagery Effect Transition", 2019; "Real-ESRGAN", 2021.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core import restoration
from core.color import Codes, Floats, RgbSpace, lab_to_rgb, lightness, luminance_of, rgb_to_lab
from core.engine import Engine, EnginePool
from core.models.store import Between
from core.models.tasks import ENLARGE, LIGHTNESS
from core.monitor import IDLE, Monitor
from core.published.catalogue import got
from core.restoration import MARGIN, Tile, rows_of_tiles

ROWS = 192  # px of a picture that are enlarged at once, less of one that is
WIDE = 2**21  # px in such a band, but for
FEWEST = 64  # rows
DRIFT = 8.0  # px of the picture: what is larger stays as light as it was


def enlarger(keep_grain: float, pool: EnginePool) -> Engine:
    """Give the network that enlarges, and leaves that share of the grain as it is.

    Raises:
        AutochromeError: there is none here, or it cannot be loaded.
    """
    plain, *twins = got(ENLARGE)
    return pool.get(Between(plain.card, plain.folder, twins[0], round(keep_grain, 2)) if twins else plain)


def enlarged(
    strips: Iterable[Codes],
    width: int,
    times: int,
    engine: Engine,
    space: RgbSpace,
    depth: int,
    monitor: Monitor = IDLE,
) -> Iterator[Codes]:
    """Enlarge strips (rows, width, 3) of a picture, from the top: (rows, times · width, 3) of ``depth`` bits.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network fails.
    """
    rows = max(FEWEST, min(ROWS, WIDE // width))
    kind = np.uint8 if depth == 8 else np.uint16

    def work(tile: Tile) -> Codes:
        return _tile(tile, times, engine, space, depth, monitor)

    for tiles in rows_of_tiles(_in_bands(strips, rows)):
        monitor.check()
        high = tiles[0].rows.stop - tiles[0].rows.start
        band = np.empty((times * high, times * width, 3), kind)
        for tile, codes in zip(tiles, engine.map(work, tiles), strict=True):
            band[:, times * tile.columns.start : times * tile.columns.stop] = codes
        yield band


def _in_bands(strips: Iterable[Codes], rows: int) -> Iterator[tuple[int, Codes]]:
    """The same rows in strips of ``rows``, each with its first; the last may have less."""
    waiting: list[NDArray[Any]] = []
    top = 0
    for strip in strips:
        waiting.append(strip)
        while sum(map(len, waiting)) >= rows:
            block: NDArray[Any] = np.concatenate(waiting)
            yield top, block[:rows]
            top, waiting = top + rows, [block[rows:]]
    if sum(map(len, waiting)):
        rest: NDArray[Any] = np.concatenate(waiting)
        yield top, rest


def _tile(tile: Tile, times: int, engine: Engine, space: RgbSpace, depth: int, monitor: Monitor) -> Codes:
    """A tile (times · h, times · w, 3) without its margin."""
    light = lightness(tile.seen, space)
    drawn = restoration.run(engine, {LIGHTNESS.name: light[None]}, monitor)[0]
    large = _scaled(drawn, times * light.shape[1], times * light.shape[0])
    drift = light - _scaled(large, *light.shape[::-1])
    large += _scaled(np.asarray(cv2.GaussianBlur(drift, (0, 0), DRIFT), np.float32), *large.shape[::-1])
    ab = _scaled(rgb_to_lab(tile.seen, space)[..., 1:], *large.shape[::-1])
    rows, columns = (slice(times * MARGIN, times * (MARGIN + each.stop - each.start)) for each in tile.place)
    inner = np.s_[rows, columns]
    y = luminance_of(np.clip(large[inner], 0, 100))
    return lab_to_rgb(y, np.ascontiguousarray(ab[inner]), depth, space)


def _scaled(planes: Floats, width: int, height: int) -> Floats:
    """Planes (h, w) or (h, w, n) at another size."""
    how = cv2.INTER_AREA if width < planes.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(planes, (width, height), interpolation=how), np.float32)
