"""What tools share that draw on the scan itself, however it is turned and wherever it is shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from core.geometry import Geometry
from desktop.canvas.tool import Tool


class OnScan(Tool):
    """A tool that knows places of the scan as shares of its width and height."""

    def __init__(self, scan: tuple[int, int]) -> None:
        super().__init__()
        self.geometry = Geometry()
        """In which the scan is shown."""
        self._scan = scan

    def width_of(self, size: float, photo: QRectF) -> float:
        """Give a share of the scan's long side in device-independent pixels."""
        return size * max(self._scan) * photo.width() / self.geometry.size(*self._scan)[0]

    def share_of(self, at: QPointF, photo: QRectF) -> tuple[float, float]:
        """Give a place of the canvas as shares of the scan, which may lie beside it."""
        width, height = self.geometry.size(*self._scan)
        framed = (at.x() - photo.left()) / photo.width() * width, (at.y() - photo.top()) / photo.height() * height
        x, y = (self.geometry.to_scan(*self._scan) @ (*framed, 1.0) / self._scan).tolist()
        return x, y

    def point_of(self, share: tuple[float, float], photo: QRectF) -> QPointF:
        """Give shares of the scan as a place of the canvas."""
        width, height = self.geometry.size(*self._scan)
        x, y = self.geometry.from_scan(*self._scan) @ (*(np.array(share) * self._scan), 1.0)
        return QPointF(photo.left() + x / width * photo.width(), photo.top() + y / height * photo.height())
