"""Livelier, calmer, warmer, cooler: the same colours otherwise, to choose from with one click."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.messages import tr
from core.stages.adjust import Adjustments
from desktop.widgets.picture_button import PictureButton
from desktop.widgets.words import translated

_SIZE = QSize(200, 150)
_GAP = 20
_LIVELY, _WARM = 1.35, 0.25  # times the saturation, and what is added to warmth


def _saturated(by: float, now: Adjustments) -> Adjustments:
    return replace(now, saturation=min(2.0, round(now.saturation * by, 2)))


def _warmed(by: float, now: Adjustments) -> Adjustments:
    return replace(now, warmth=max(-1.0, min(1.0, round(now.warmth + by, 2))))


VARIANTS: Mapping[str, Callable[[Adjustments], Adjustments]] = MappingProxyType(
    {
        tr("Calmer"): partial(_saturated, 1 / _LIVELY),
        tr("Livelier"): partial(_saturated, _LIVELY),
        tr("Cooler"): partial(_warmed, -_WARM),
        tr("Warmer"): partial(_warmed, _WARM),
    }
)
"""What each makes of the adjustments that the photo has."""


class Variants(QWidget):
    """A row of pictures, seen once there are colours to vary."""

    chosen = Signal(str, object)
    """What it is called, and the `Adjustments`."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, PictureButton] = {}
        """By the untranslated names of the variants."""
        self._now = Adjustments()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(_GAP)
        for name in VARIANTS:
            picture = self.pictures[name] = PictureButton(_SIZE)
            picture.setAccessibleName(translated(name))
            picture.setToolTip(self.tr("Give the photo these colours"))
            picture.clicked.connect(partial(self._choose, name))
            words = QLabel(translated(name), alignment=Qt.AlignmentFlag.AlignHCenter)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(picture)
            cell.addWidget(words)
            row.addLayout(cell)
        row.addStretch(1)
        self.hide()

    def show_colours(self, now: Adjustments, draw: Callable[[Adjustments], QImage] | None) -> None:
        """Draw each from the adjustments of now; None: there are no colours to vary yet."""
        self._now = now
        self.setVisible(draw is not None)
        if draw is not None:
            for name, vary in VARIANTS.items():
                self.pictures[name].show_image(draw(vary(now)))

    def _choose(self, name: str) -> None:
        self.chosen.emit(translated(name), VARIANTS[name](self._now))
