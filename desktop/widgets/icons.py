"""Icons drawn for this program, in the colour of the text that they stand beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
MIRRORED = {"undo", "redo", "unfold"}
"""Those that point along a line of text, and so the other way where that runs from right to left. What is done to a
photo points as the photo does."""
_SIZES = (16, 20, 24, 32, 40, 64)


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon of ``resources/icons/<name>.svg`` whose ``currentColor`` is ``colour``, and ``disabled`` when it is."""
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for size in _SIZES:
            result.addPixmap(pixmap(name, tint, size), mode)
    return result


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
