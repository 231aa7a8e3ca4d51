"""Where tiles lie on a picture, how they fade into each other, and the sum that averages their overlaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.color import Floats


class Tile(NamedTuple):
    """A square of the picture: its upper left corner and its side, in pixels."""

    top: int
    left: int
    side: int


def starts(length: int, side: int, overlap: int) -> list[int]:
    """First pixels of the fewest equal tiles that cover ``length`` and overlap by at least ``overlap``.

    Spread evenly, from 0 to ``length - side``; one tile, at 0, where the length fits into it.
    """
    if length <= side:
        return [0]
    count = 1 + -(-(length - side) // (side - overlap))
    return [round(index * (length - side) / (count - 1)) for index in range(count)]


def tiles(height: int, width: int, side: int, overlap: int) -> list[Tile]:
    """Equal tiles of ``side`` that cover a picture of height × width, in reading order.

    Raises:
        ValueError: the overlap is not smaller than the tile.
    """
    if not 0 <= overlap < side:
        raise ValueError(f"an overlap of {overlap} px does not fit into tiles of {side} px")
    return [Tile(y, x, side) for y in starts(height, side, overlap) for x in starts(width, side, overlap)]


def uniform(side: int) -> Floats:
    """(side, side) of ones: the plain average of the literature."""
    return np.ones((side, side), np.float32)


def feather(side: int, overlap: int) -> Floats:
    """(side, side), 1 inside and a half cosine down towards the edges over ``overlap`` pixels, never quite 0."""
    distance = np.minimum(np.arange(side), np.arange(side)[::-1]) + 0.5
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.clip(distance / max(1, overlap), 0.0, 1.0))
    return np.outer(ramp, ramp).astype(np.float32)


@dataclass
class Overlap:
    """The weighted sum of tiles over a picture, and how far they disagree where they overlap."""

    total: Floats
    """(h, w, 2): sum of weight × ab."""
    square: Floats
    """(h, w): sum of weight × |ab|²."""
    weight: Floats
    """(h, w)."""
    window: Floats
    """(side, side): the weight of each pixel of a tile."""

    @classmethod
    def over(cls, height: int, width: int, window: Floats) -> Overlap:
        """Nothing yet, over a picture of height × width, which no tile may leave."""
        return cls(
            np.zeros((height, width, 2), np.float32),
            np.zeros((height, width), np.float32),
            np.zeros((height, width), np.float32),
            window,
        )

    def add(self, tile: Tile, ab: Floats) -> None:
        """Add ab (side, side, 2) of ``tile``."""
        place = np.s_[tile.top : tile.top + tile.side, tile.left : tile.left + tile.side]
        self.total[place] += ab * self.window[..., None]
        self.square[place] += np.square(ab).sum(axis=-1) * self.window
        self.weight[place] += self.window

    def mean(self) -> Floats:
        """(h, w, 2): the average of the tiles.

        Raises:
            ValueError: some pixel is under no tile.
        """
        if not self.weight.all():
            raise ValueError("the tiles do not cover the picture")
        return np.asarray(self.total / self.weight[..., None], np.float32)

    def disagreement(self) -> Floats:
        """(h, w): weighted standard deviation in ab units of what the tiles say of a pixel; 0 under one tile."""
        spread = self.square / self.weight - np.square(self.mean()).sum(axis=-1)
        return np.asarray(np.sqrt(np.maximum(spread, 0.0)), np.float32)
