"""Pictures in memory on the screen."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter


def image_of(picture: NDArray[Any]) -> QImage:
    """An sRGB image of codes (h, w, 3), 8 bits."""
    height, width = picture.shape[:2]
    codes = np.ascontiguousarray(picture, np.uint8)
    return QImage(codes.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def paint_fitted(painter: QPainter, image: QImage, room: QRect) -> None:
    """Paint an image in the middle of ``room``, as large as fits."""
    size = QSizeF(image.size()).scaled(QSizeF(room.size()), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(QRectF(room).center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
