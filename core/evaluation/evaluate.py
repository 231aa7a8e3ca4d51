"""A model on a folder of colour photographs: each is made grey, colorized at saturation 100 %, and compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.cancel import Cancel
from core.color import SRGB, Codes, RgbSpace, colourfulness, luma
from core.colorize import Progress, Tiling, predict_chroma
from core.engine import Engine
from core.evaluation.metrics import auc
from core.finish import Adjustments, chroma_region, render
from core.training.photos import ColourPhotos


@dataclass(frozen=True)
class Figures:
    """Means over the photographs of a folder."""

    photos: int
    auc: float
    """Per cent."""
    auc_above_grey: float
    """Points above the grey pictures' own."""
    colourfulness: float
    """Share of the truth's."""


@dataclass(frozen=True)
class GreyPicture:
    """A grey picture in memory, in the place of a scan."""

    pixels: NDArray[np.uint8]
    """(h, w, 1)."""
    space: RgbSpace = SRGB

    @property
    def width(self) -> int:
        return len(self.pixels[0])

    @property
    def height(self) -> int:
        return len(self.pixels)

    def shrunk(self, width: int, height: int) -> Codes:
        small = cv2.resize(self.pixels, (width, height), interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8).reshape(height, width, 1)


def evaluate(
    folder: Path,
    engine: Engine,
    settings: Tiling = Tiling(),
    progress: Progress = lambda _: None,
    cancel: Cancel | None = None,
) -> Figures:
    """Run ``engine`` over all photographs of ``folder``; those that cannot be read are left out.

    Raises:
        AutochromeError: there are none.
        Cancelled: ``cancel`` was set.
    """
    photos = ColourPhotos(folder)
    rows = []
    for index in range(len(photos)):
        truth = photos[index]
        if truth is not None:
            rows.append(_compare(truth, engine, settings, cancel))
        progress((index + 1) / len(photos))
    return _mean(rows)


def _compare(truth: NDArray[np.uint8], engine: Engine, settings: Tiling, cancel: Cancel | None) -> tuple[float, ...]:
    grey = GreyPicture(luma(truth))
    chroma = predict_chroma(grey, engine, settings, cancel=cancel)
    enlarged = chroma_region(chroma, (0.0, 0.0, 1.0, 1.0), (grey.width, grey.height))
    picture = render(grey.pixels, SRGB, enlarged, Adjustments(saturation=1.0))
    return (
        auc(picture, truth),
        auc(np.repeat(grey.pixels, 3, axis=2), truth),
        colourfulness(picture),
        colourfulness(truth),
    )


def _mean(rows: Sequence[tuple[float, ...]]) -> Figures:
    ours, grey, colour, truth = np.mean(rows, axis=0)
    return Figures(len(rows), float(ours), float(ours - grey), float(colour / truth))


def as_json(figures: Figures) -> dict[str, float]:
    """Plain numbers, rounded to what they are worth."""
    return {name: round(value, 3) for name, value in asdict(figures).items()}
