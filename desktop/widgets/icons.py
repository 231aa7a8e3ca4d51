"""Icons drawn for this program, in the colour of the text that they stand beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
MIRRORED = {"undo", "redo", "unfold"}
"""Those that point along a line of text, and so the other way where that runs from right to left. What is done to a
photo points as the photo does."""


class _Drawing(QIconEngine):
    """Draws in the size that is asked for, when it is: most icons of a window are never seen in most sizes."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._asked = name, colour, disabled

    def clone(self) -> QIconEngine:
        return _Drawing(*self._asked)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        name, colour, disabled = self._asked
        return pixmap(name, disabled if mode == QIcon.Mode.Disabled else colour, min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size() * painter.device().devicePixelRatioF(), mode, state))


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon of ``resources/icons/<name>.svg`` whose ``currentColor`` is ``colour``, and ``disabled`` when it is."""
    return QIcon(_Drawing(name, colour, disabled))


def pixmap(name: str, colour: str, size: int, density: float = 1.0) -> QPixmap:
    """One icon as a square of ``size`` device-independent pixels, drawn the first time: many rows have the same."""
    is_mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key, result = f"{name} {colour} {size} {density} {is_mirrored}", QPixmap()
    if not QPixmapCache.find(key, result):
        result = _drawn(name, colour, size, density)
        if is_mirrored:
            result = result.transformed(QTransform.fromScale(-1, 1))
        QPixmapCache.insert(key, result)
    return result


def _drawn(name: str, colour: str, size: int, density: float) -> QPixmap:
    drawing = (FOLDER / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    result = QPixmap(round(size * density), round(size * density))
    result.setDevicePixelRatio(density)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result
