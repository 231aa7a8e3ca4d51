"""A combo box and a check box with marks in the colours of the theme, which style sheets cannot draw."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton

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
