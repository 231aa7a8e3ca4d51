"""Contrast as WCAG 2.2 defines it, of colours and of what is really on the screen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def luminance(rgb: NDArray[np.floating]) -> NDArray[np.float64]:
    """Relative luminance of sRGB in 0…1."""
    light = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(light @ (0.2126, 0.7152, 0.0722))


def ratio(one: str, other: str) -> float:
    """Of two colours as #rrggbb."""
    values = [luminance(np.array([int(each[at : at + 2], 16) / 255 for at in (1, 3, 5)])) for each in (one, other)]
    return float((max(values) + 0.05) / (min(values) + 0.05))


def on_screen(window: QWidget, widget: QWidget) -> float:
    """Between the ground of a widget, which is its most common colour, and the ink that differs most from it."""
    inside = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(4, 4, -4, -4)
    image = window.grab(inside).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(-1, 3)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    light = luminance(colours / 255)
    ground = light[counts.argmax()]
    return float(np.max((np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)))
