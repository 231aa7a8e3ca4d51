"""A part of a framed photo at a size: what a strip of a file, the canvas, a thumbnail or a comparison draws.

What covers the whole scan, at whatever size it is kept (pixels of a pyramid, chroma, a mask), is sampled under a region
by one affine map, so that each pixel is interpolated once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import log2
from tempfile import TemporaryFile
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import AS_SCANNED, WHOLE, Box, Geometry, about_centres

Levels = tuple[NDArray[Any], ...]
"""A map of the whole scan, (h, w) or (h, w, bands), and its halvings where it has any."""
_SMALLEST_LEVEL = 512  # px
_IN_MEMORY = 2**26  # bytes of a map; more lies in a file that has no name


def allocate(*shape: int) -> NDArray[np.float16]:
    """Zeros for a map of a whole scan; a large one lies on the disk, and memory holds what is in use of it."""
    if 2 * int(np.prod(shape)) <= _IN_MEMORY:
        return np.zeros(shape, np.float16)
    with TemporaryFile(prefix="autochrome-") as file:
        return np.memmap(file, np.float16, "w+", shape=shape)


def pyramid(finest: NDArray[Any], halve: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> Levels:
    """Give a map (h, w, bands) and its halvings, as far as they spare something.

    Args:
        halve: gives half the size of an even part (h, w, bands).
    """
    levels = [finest]
    while max(levels[-1].shape[:2]) > _SMALLEST_LEVEL:
        level = levels[-1]
        rows, columns = (side + side % 2 for side in level.shape[:2])
        less = allocate(rows // 2, columns // 2, level.shape[2])
        for top in range(0, rows, 256):  # an even number of rows
            part = level[top : top + 256].astype(np.float32)
            grown = [(0, side % 2) for side in part.shape[:2]]
            less[top // 2 : top // 2 + 128] = halve(np.pad(part, (*grown, (0, 0)), mode="edge"))
        levels.append(less)
    return tuple(levels)


class Place(NamedTuple):
    """A rectangle in pixels; it may reach beyond the picture."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Region:
    """``box`` of a scan in its ``geometry``, drawn in ``size`` pixels."""

    size: tuple[int, int]
    """Width and height of what is drawn."""
    box: Box = WHOLE
    """The part, as shares of the framed photo."""
    geometry: Geometry = AS_SCANNED
    scan: tuple[int, int] = (1, 1)
    """Width and height of the scan in pixels; without a geometry they do not matter."""

    @classmethod
    def at(
        cls, place: Place, photo: tuple[int, int], geometry: Geometry = AS_SCANNED, scan: tuple[int, int] | None = None
    ) -> Region:
        """A part of a framed photo, drawn pixel by pixel.

        Args:
            photo: width and height of the framed photo.
            scan: those of the scan; None where the photo is the scan.
        """
        width, height = photo
        box = Box(place.left / width, place.top / height, place.width / width, place.height / height)
        return cls((place.width, place.height), box, geometry, scan or photo)

    def strips(self, rows: int) -> Iterator[tuple[slice, Region]]:
        """Cut into regions of at most ``rows`` rows, from the top, each with the rows that it fills."""
        columns, height = self.size
        for first in range(0, height, rows):
            last = min(first + rows, height)
            yield slice(first, last), self.cut(Place(0, first, columns, last - first))

    def cut(self, place: Place) -> Region:
        """Cut a part out."""
        across, down = self.box.width / self.size[0], self.box.height / self.size[1]
        left, top = self.box.left + across * place.left, self.box.top + down * place.top
        box = Box(left, top, across * place.width, down * place.height)
        return Region((place.width, place.height), box, self.geometry, self.scan)

    def place(self, box: Box) -> Place | None:
        """Give the part of it that a part of the scan covers, given as shares of the scan; None: nothing."""
        to_scan = self.to_map(1, 1)
        corners = np.array([(x, y) for x in (box.left, box.left + box.width) for y in (box.top, box.top + box.height)])
        points = (corners - to_scan[:, 2]) @ np.linalg.inv(to_scan[:, :2]).T
        first = np.maximum(np.floor(points.min(0)), 0).astype(int)
        last = np.minimum(np.ceil(points.max(0)), self.size).astype(int)
        if (last <= first).any():
            return None
        return Place(*map(int, (*first, *(last - first))))

    def to_map(self, columns: float, rows: float) -> NDArray[np.float64]:
        """Give the affine map (2, 3) from points of the region to those of a map of that size of the whole scan."""
        width, height = self.geometry.size(*self.scan)
        part = np.diag([self.box.width * width / self.size[0], self.box.height * height / self.size[1], 1.0])
        part[:2, 2] = self.box.left * width, self.box.top * height
        to_map = np.array([[columns / self.scan[0]], [rows / self.scan[1]]])
        return np.asarray(to_map * (self.geometry.to_scan(*self.scan) @ part), np.float64)

    def level(self, levels: Levels) -> NDArray[Any]:
        """Pick the smallest of the ``levels`` that is no coarser than what is drawn."""
        rows, columns = levels[0].shape[:2]
        step = abs(np.linalg.det(self.to_map(columns, rows)[:, :2])) ** 0.5
        return levels[min(len(levels) - 1, int(log2(max(1.0, 1.01 * step))))]

    def sample(
        self, whole: NDArray[Any], kernel: int = cv2.INTER_LINEAR, out: NDArray[Any] | None = None, box: Box = WHOLE
    ) -> NDArray[Any]:
        """Sample a map (h', w') or (h', w', bands) of the whole scan: (h, w) or (h, w, bands); edges are carried on.

        Args:
            kernel: one of OpenCV's interpolations.
            out: what is filled and returned, instead of a new array.
            box: the part of the scan that the map shows, as shares of it.
        """
        rows, columns = whole.shape[:2]
        affine = self.to_map(columns / box.width, rows / box.height)
        affine[:, 2] -= box.left * columns / box.width, box.top * rows / box.height
        affine = about_centres(affine)
        corners = affine @ np.array([[0, self.size[0], 0, self.size[0]], [0, 0, self.size[1], self.size[1]], [1] * 4])
        first = [max(0, min(int(low) - 1, side - 1)) for low, side in zip(corners.min(1), (columns, rows), strict=True)]
        last = [max(int(high) + 3, low + 1) for high, low in zip(corners.max(1), first, strict=True)]
        affine[:, 2] -= first
        part = np.ascontiguousarray(whole[first[1] : last[1], first[0] : last[0]])
        if part.dtype == np.float16:  # which OpenCV does not interpolate
            part = part.astype(np.float32)
        flags = kernel | cv2.WARP_INVERSE_MAP
        found = cv2.warpAffine(part, affine, self.size, dst=out, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found).reshape(self.size[1], self.size[0], *whole.shape[2:])

    def sample_planes(self, whole: NDArray[Any], box: Box = WHOLE) -> NDArray[Any]:
        """Sample a map (h', w', bands) plane by plane, which OpenCV has vectorised; the result's planes lie apart."""
        kind = np.float32 if whole.dtype == np.float16 else whole.dtype
        planes = np.empty((whole.shape[2], *self.size[::-1]), kind)
        for band, plane in enumerate(planes):
            self.sample(whole[..., band], out=plane, box=box)
        return planes.transpose(1, 2, 0)
