"""Where tiles lie on a picture, how they fade into each other, and the sum that averages their overlaps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from core.color import Floats

ANCHOR_SHARE = 1 / 8  # of a tile's side: standard deviation of the blur that parts "at large" from "small"
LOW = 12  # cosines that such a blur lets through; beyond them less than 2e-5 is left
TRUST = 6.0  # ab units: tiles that disagree by so much count 1/e
DETAIL = 0.5  # of what tiles add to the whole: as much colour is nearer the truth, and alike at every size of a photo


class Tile(NamedTuple):
    """A part of the picture: its upper left corner and its size, in pixels."""

    top: int
    left: int
    height: int
    width: int

    @property
    def place(self) -> tuple[slice, slice]:
        """Its rows and columns."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)


def starts(length: int, side: int, overlap: int) -> list[int]:
    """First pixels of the fewest equal tiles that cover ``length`` and overlap by at least ``overlap``.

    Spread evenly, from 0 to ``length - side``; one tile, at 0, where the length fits into it.
    """
    if length <= side:
        return [0]
    count = 1 + -(-(length - side) // (side - overlap))
    return [round(index * (length - side) / (count - 1)) for index in range(count)]


def tiles(height: int, width: int, side: int, overlap: int) -> list[Tile]:
    """Cover a picture of height × width with equal tiles, in reading order.

    They are squares of ``side``, cut where the picture is smaller, so that a tile of 4,096 px on a picture of
    2,048 × 5,120 is a window of 2,048 × 4,096.

    Raises:
        ValueError: the overlap is not smaller than the tile.
    """
    if not 0 <= overlap < side:
        raise ValueError(f"an overlap of {overlap} px does not fit into tiles of {side} px")
    size = min(side, height), min(side, width)
    return [Tile(y, x, *size) for y in starts(height, side, overlap) for x in starts(width, side, overlap)]


def uniform(height: int, width: int) -> Floats:
    """(height, width) of ones: the plain average of the literature."""
    return np.ones((height, width), np.float32)


def feather(height: int, width: int, overlap: int) -> Floats:
    """(height, width), 1 inside and a half cosine down towards the edges over ``overlap`` pixels, never quite 0.

    What overlaps by more than half is faded from its middle on.
    """
    return np.outer(_ramp(height, overlap), _ramp(width, overlap)).astype(np.float32)


def _ramp(length: int, overlap: int) -> Floats:
    distance = np.minimum(np.arange(length), np.arange(length)[::-1]) + 0.5
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.clip(distance / max(1, min(overlap, length // 2)), 0.0, 1.0))
    return np.asarray(ramp, np.float32)


def margins(length: int, multiple: int) -> tuple[int, int]:
    """Pixels to add before and after ``length`` up to a multiple."""
    missing = -length % multiple
    return missing // 2, missing - missing // 2


class Low(NamedTuple):
    """What anchoring blurs tiles (…, height, width) by: Rᵀ(R x Cᵀ)C, with margins reflected."""

    rows: Any
    """R, (LOW, height), of numpy or torch."""
    columns: Any
    """C, (LOW, width)."""


def low_frequencies(height: int, width: int) -> Low:
    """The blur of tiles of that size: its standard deviation is `ANCHOR_SHARE` of their longer side."""
    return Low(_cosines(height, max(height, width)), _cosines(width, max(height, width)))


def _cosines(length: int, side: int) -> Floats:
    """(LOW, length): the matrix W for which WᵀW x is x (length,) blurred as in tiles of ``side``.

    A Gaussian blur of standard deviation σ with reflected margins is diagonal in the cosines of the DCT-II, where it
    leaves exp(-(σω)²/2) of the angular frequency ω; half of that, as a power, stands in each of W and Wᵀ.
    """
    frequency = np.arange(min(LOW, length))[:, None]
    cosines = np.cos(np.pi * frequency * (np.arange(length) + 0.5) / length)
    cosines *= np.sqrt(np.where(frequency, 2, 1) / length)
    return np.asarray(cosines * np.exp(-np.square(np.pi * frequency * ANCHOR_SHARE * side / length) / 4), np.float32)


def anchored(ab: Any, whole: Any, low: Low) -> Any:
    """Tiles' chroma (…, 2, height, width) with its low frequencies replaced by those of ``whole``, of that shape.

    For arrays of numpy and tensors of torch alike; ``low`` is `low_frequencies` of the tiles' size.
    """
    rows, columns = low
    return ab - rows.T @ (rows @ (ab - whole) @ columns.T) @ columns


@dataclass(frozen=True)
class Mosaic:
    """A picture laid out in tiles."""

    seen: Floats
    """(channels, h, w): what the model takes, lightness first."""
    whole: Floats | None
    """(h, w, 2): chroma that the tiles are anchored to; None: they stay as the model gives them."""
    tiles: list[Tile]
    """In reading order."""
    window: Floats
    """(height, width): the weight of each pixel of a tile."""

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of a tile."""
        height, width = self.window.shape
        return height, width

    @property
    def square(self) -> int:
        """The side of a square of as many pixels as a tile."""
        return math.isqrt(self.window.size)


def mosaic(seen: Floats, whole: Floats | None, side: int, overlap: int, soft: bool) -> Mosaic:
    """Lay tiles of ``side`` over planes (channels, h, w) and chroma (h, w, 2); ``soft``: they fade into each other."""
    _, height, width = seen.shape
    size = min(side, height), min(side, width)
    window = feather(*size, overlap) if soft else uniform(*size)
    return Mosaic(seen, whole, tiles(height, width, side, overlap), window)


@dataclass
class Overlap:
    """The weighted sum of tiles over a picture, and how far they disagree where they overlap.

    Of what has two channels, the planes lie one behind the other in memory, as those of the networks do.
    """

    total: Floats
    """(h, w, 2): sum of weight × ab."""
    square: Floats
    """(h, w): sum of weight × |ab|²."""
    weight: Floats
    """(h, w)."""
    window: Floats
    """(height, width): the weight of each pixel of a tile."""

    @classmethod
    def over(cls, height: int, width: int, window: Floats) -> Overlap:
        """Nothing yet, over a picture of height × width, which no tile may leave."""
        total = np.zeros((2, height, width), np.float32).transpose(1, 2, 0)
        return cls(total, np.zeros((height, width), np.float32), np.zeros((height, width), np.float32), window)

    def add(self, tile: Tile, ab: Floats) -> None:
        """Add ab (height, width, 2) of ``tile``."""
        place = tile.place
        weighted = ab * self.window[..., None]
        self.total[place] += weighted
        weighted *= ab
        self.square[place] += weighted[..., 0]
        self.square[place] += weighted[..., 1]
        self.weight[place] += self.window

    def mean(self) -> Floats:
        """(h, w, 2): the average of the tiles.

        Raises:
            ValueError: some pixel is under no tile.
        """
        if not self.weight.all():
            raise ValueError("the tiles do not cover the picture")
        return np.asarray(self.total / self.weight[..., None], np.float32)

    def sampled(self, step: int) -> Overlap:
        """Give one pixel of ``step`` × ``step``, for what is asked of the picture at large."""
        some = np.s_[::step, ::step]
        return Overlap(self.total[some], self.square[some], self.weight[some], self.window)

    def disagreement(self) -> Floats:
        """(h, w): weighted standard deviation in ab units of what the tiles say of a pixel; 0 under one tile."""
        return np.asarray(np.sqrt(self.variance(self.mean())))

    def variance(self, mean: Floats) -> Floats:
        """(h, w): the square of `disagreement`, of `mean`."""
        spread = self.square / self.weight
        for channel in (0, 1):
            spread -= np.square(mean[..., channel])
        return np.asarray(np.maximum(spread, np.float32(0), out=spread))


def settled(overlap: Overlap, whole: Floats | None) -> Floats:
    """Chroma (h, w, 2): ``whole`` (h, w, 2) and `DETAIL` of what the tiles' average adds, less where they disagree.

    Where nothing is said of the whole, the tiles' average.
    """
    mean = overlap.mean()
    if whole is None:
        return mean
    trust = overlap.variance(mean)
    trust *= np.float32(-1 / TRUST**2)
    np.exp(trust, out=trust)
    trust *= np.float32(DETAIL)
    mean -= whole
    mean *= trust[..., None]
    mean += whole
    return mean
