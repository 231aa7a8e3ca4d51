"""A picture to click."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import DrawnButton
from desktop.widgets.pictures import paint_fitted

_RING = 3


class PictureButton(DrawnButton):
    """A picture that can be clicked; a ring says that it is the one that was taken."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self.image: QImage | None = None
        self.is_taken = False

    def show_image(self, image: QImage | None) -> None:
        """Show the picture; None: it is not there yet."""
        self.image = image
        self.update()

    def show_taken(self, is_taken: bool) -> None:
        """Mark that the photo has this picture."""
        self.is_taken = is_taken
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        colours = theme.current()
        painter = QPainter(self)
        whole = self.rect()
        painter.fillRect(whole, QColor(colours.surround))
        if self.image is not None:
            paint_fitted(painter, self.image, whole.adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1))
        if self.is_taken:
            _ring(painter, whole, colours.accent, _RING)
        elif self.hasFocus():
            _ring(painter, whole, colours.accent, 2)
        elif self.underMouse() and self.isEnabled():
            _ring(painter, whole, colours.edge, 1)
        painter.end()


def _ring(painter: QPainter, whole: QRect, colour: str, width: int) -> None:
    painter.setPen(QPen(QColor(colour), width, j=Qt.PenJoinStyle.MiterJoin))
    half = width / 2
    painter.drawRect(whole.toRectF().adjusted(half, half, -half, -half))
