"""From a file to a `LoadedScan`: decoding and the pyramid, and which prints lie on it, all in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import AutochromeError
from core.geometry import fitted
from core.monitor import Monitor
from core.photo import Photo, open_photo, window_limit
from core.prints import SIDE, prints_in
from core.quad import Outline
from desktop.documents.document import Document, LoadedScan

Found = TypeVar("Found")

_STRIP_BYTES = 2**24
_SMALLEST_LEVEL = 512  # px; anything smaller costs nothing to reduce on the fly
_SMALL = 256  # px
_DECODING = 0.85  # share of the work


def open_scan(known: Photo, monitor: Monitor) -> LoadedScan:
    """Read a page of a photo, or a print on it, afresh, as the file is now, and build its pyramid.

    Raises:
        AutochromeError: the file cannot be read, is no photo, or is too large for the window.
        Cancelled: the monitor was cancelled.
    """
    page = open_photo(known.path, known.page, max_pixels=window_limit(), damaged=known.damaged)
    photo = page.parted(known.outline)
    pixels = _decoded(photo, monitor.part(0, _DECODING))
    return LoadedScan(photo, tuple(_levels(pixels, monitor)))


def small(scan: LoadedScan) -> NDArray[Any]:
    """The whole picture (h, w, bands), its long side at most 256 pixels."""
    last = scan.levels[-1]
    height, width, bands = last.shape
    scale = min(1.0, _SMALL / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return cv2.resize(last, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], bands)


def seen_prints(scan: LoadedScan) -> list[Outline]:
    """Find the prints on a scan; one, or none that is sure, is none."""
    photo = scan.photo
    width, height = fitted(photo.width, photo.height, SIDE)
    level = next((level for level in reversed(scan.levels) if level.shape[1] >= width), scan.levels[0])
    pixels: Any = cv2.resize(level, (width, height), interpolation=cv2.INTER_AREA).reshape(height, width, -1)
    return prints_in(pixels, photo)


def each_of(
    documents: Sequence[Document], look: Callable[[Document], Found], nothing: Found, monitor: Monitor
) -> list[Found]:
    """Look at each of several documents; one that cannot be read has nothing, and is told of when it is opened.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    found = []
    for index, document in enumerate(documents):
        monitor.check()
        try:
            found.append(look(document))
        except AutochromeError:
            found.append(nothing)
        monitor.progress((index + 1) / len(documents))
    return found


def _decoded(photo: Photo, monitor: Monitor) -> NDArray[Any]:
    """The whole picture, read in strips so that a large one can be cancelled."""
    pixels: NDArray[Any] | None = None
    for top, strip in photo.strips(max(1, _STRIP_BYTES // (photo.width * 8))):
        monitor.check()
        if pixels is None:
            pixels = np.empty((photo.height, *strip.shape[1:]), strip.dtype)
        pixels[top : top + len(strip)] = strip
        monitor.progress((top + len(strip)) / photo.height)
    assert pixels is not None, "a photo has rows"
    return pixels


def _levels(pixels: NDArray[Any], monitor: Monitor) -> list[NDArray[Any]]:
    """The picture and its halvings, each pixel the mean of the area that it covers."""
    levels = [pixels]
    while max(levels[-1].shape[:2]) > _SMALLEST_LEVEL:
        monitor.check()
        height, width, bands = levels[-1].shape
        size = ((width + 1) // 2, (height + 1) // 2)
        half = cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA)
        levels.append(half.reshape(size[1], size[0], bands))
    return levels
