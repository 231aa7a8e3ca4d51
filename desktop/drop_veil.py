"""What lights up while photos hang over the window: wherever they are let go, they are opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets import theme


class DropVeil(QWidget):
    """Lies over a widget, follows its size, and hears no mouse."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self._below, self._text = below, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below.installEventFilter(self)
        self.hide()

    def await_drop(self, on: bool, *, is_reference: bool = False) -> None:
        """Light up, and say whether a photo is to be opened or colours are to be taken from it; or go."""
        self._text = self.tr("Drop to take its colours") if is_reference else self.tr("Drop to open")
        self.setGeometry(self._below.rect())
        self.raise_()
        self.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.panel)
        ground.setAlphaF(0.6)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(colours.accent), 2.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 16, 16)
        font = QFont(painter.font())
        font.setPixelSize(theme.px(20))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
