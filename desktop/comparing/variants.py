"""Livelier, calmer, warmer, cooler, and other colours that are as likely, to choose from with one click."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.messages import tr
from core.stages.adjust import Adjustments
from desktop.comparing.comparing import OTHERS
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
    other_chosen = Signal(int)
    """Other colours, by their number."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, PictureButton] = {}
        """By the untranslated names of the variants."""
        self._now = Adjustments()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setColumnStretch(len(VARIANTS), 1)
        for column, name in enumerate(VARIANTS):
            self.pictures[name] = self._picture(translated(name), 0, column)
            self.pictures[name].clicked.connect(partial(self._choose, name))
        self.others = [self._picture(self.tr("Other colours"), 1, column) for column in range(OTHERS)]
        for number, picture in enumerate(self.others):
            picture.clicked.connect(partial(self.other_chosen.emit, number))
        self.show_others([], None)
        self.hide()

    def _picture(self, words: str, row: int, column: int) -> PictureButton:
        picture = PictureButton(_SIZE)
        picture.setAccessibleName(words)
        picture.setToolTip(self.tr("Give the photo these colours"))
        cell = QWidget()
        under = QVBoxLayout(cell)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(2)
        under.addWidget(picture)
        under.addWidget(QLabel(words, alignment=Qt.AlignmentFlag.AlignHCenter))
        self._grid.addWidget(cell, row, column)
        return picture

    def show_colours(self, now: Adjustments, draw: Callable[[Adjustments], QImage] | None) -> None:
        """Draw each from the adjustments of now; None: there are no colours to vary yet."""
        self._now = now
        self.setVisible(draw is not None)
        if draw is not None:
            for name, vary in VARIANTS.items():
                self.pictures[name].show_image(draw(vary(now)))

    def show_others(self, images: Sequence[QImage], taken: int | None) -> None:
        """Show other colours as far as there are some, and which of them the photo has."""
        for number, picture in enumerate(self.others):
            cell = picture.parentWidget()
            assert cell is not None
            cell.setVisible(number < len(images))
            picture.show_image(images[number] if number < len(images) else None)
            picture.show_taken(number == taken)

    def _choose(self, name: str) -> None:
        self.chosen.emit(translated(name), VARIANTS[name](self._now))
