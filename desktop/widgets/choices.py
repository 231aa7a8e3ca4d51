"""A combo box and a check box with marks in the colours of the theme, which style sheets cannot draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QWidget

from desktop.widgets import icons, theme

_ARROW = 16


class Choices(QComboBox):
    """To be used wherever one of a few things is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().paintEvent(event)
        colours = theme.current()
        tint = colours.muted if self.isEnabled() else colours.faint
        painter = QPainter(self)
        arrow = icons.pixmap("chevron", tint, _ARROW, self.devicePixelRatioF())
        left = 10 if self.isRightToLeft() else self.width() - _ARROW - 10
        painter.drawPixmap(QPointF(left, (self.height() - _ARROW) / 2), arrow)
        painter.end()


class SteppedChoices(Choices):
    """Tells what was chosen from its open list from steps through the closed one, by keys or wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_stepping = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._step(super().keyPressEvent, event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._step(super().wheelEvent, event)

    def _step(self, turn: Callable[[Any], None], event: QKeyEvent | QWheelEvent) -> None:
        self.is_stepping = True
        turn(event)
        self.is_stepping = False


class Tick(QCheckBox):
    """To be used wherever something is or is not so."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        mark = icons.pixmap("check", theme.current().on_accent, box.width(), self.devicePixelRatioF())
        painter.drawPixmap(QRectF(box), mark, QRectF(mark.rect()))
        painter.end()
