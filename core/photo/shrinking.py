"""Strips of a picture made smaller as they come: each pixel is the mean of the area that it covers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray


def shrunk(strips: Iterable[NDArray[Any]], source: tuple[int, int], target: tuple[int, int]) -> Iterator[NDArray[Any]]:
    """Reduce strips (rows, width, bands), from the top, of a picture of ``source`` to one of ``target`` pixels.

    Args:
        source: width and height; as ``target``, which is no larger.
    """
    if source == target:
        yield from strips
        return
    (width, height), source_height = target, source[1]
    top, done = 0, 0
    open_rows: NDArray[np.float32] | None = None  # rows of the target that are not complete yet
    for strip in strips:
        narrow = cv2.resize(strip.astype(np.float32), (width, len(strip)), interpolation=cv2.INTER_AREA)
        narrow = narrow.reshape(len(strip), width, strip.shape[2])
        first, shares = row_shares(top, len(strip), source_height, height)
        low = np.einsum("tr,rx->tx", shares, narrow.reshape(len(strip), -1)).reshape(len(shares), width, -1)
        if open_rows is not None and first == done:
            low[0] += open_rows[0]
        top += len(strip)
        ready = height if top == source_height else int(top * (height / source_height))
        complete, open_rows = low[: ready - first], low[ready - first :]
        done = ready
        open_rows = open_rows if len(open_rows) else None
        if len(complete):
            yield np.round(complete).astype(strip.dtype)


def row_shares(top: int, rows: int, source: int, target: int) -> tuple[int, NDArray[np.float32]]:
    """First target row that the source rows ``top`` … reach, and the share (targets, rows) of each in each."""
    scale = target / source
    edges = np.minimum(np.arange(top, top + rows + 1) * scale, target)
    first, last = int(edges[0]), min(int(np.ceil(edges[-1])), target)
    bounds = np.arange(first, last + 1)
    upper = np.minimum(edges[None, 1:], bounds[1:, None])
    lower = np.maximum(edges[None, :-1], bounds[:-1, None])
    return first, np.maximum(upper - lower, 0.0).astype(np.float32)
