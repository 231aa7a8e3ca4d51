"""Picks a colour from whatever the window shows: the photo, or another one in the strip."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.color import rgb_to_lab

_SIDE = 5  # device-independent pixels of the square whose mean is picked
_PARTS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class Eyedropper(QObject):
    """From `begin` on, until a click, which nothing else hears, or Esc."""

    picked = Signal(object)
    """ab"""
    ended = Signal()
    """After a colour was picked, or none."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.is_on = False
        self._is_pressed = False

    def begin(self) -> None:
        """Wait for a click."""
        if not self.is_on:
            self.is_on, self._is_pressed = True, False
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.CrossCursor))
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self) -> None:
        """Wait no longer."""
        if self.is_on:
            self.is_on = False
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QGuiApplication.restoreOverrideCursor()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
                self.end()
            return True
        if not isinstance(watched, QWidget) or not isinstance(event, QMouseEvent) or event.type() not in _PARTS:
            return False
        if event.type() == QEvent.Type.MouseButtonPress and watched.window() is self._window.window():
            self._is_pressed = True
            at = self._window.window().mapFromGlobal(event.globalPosition().toPoint())
            self.picked.emit(self._colour(at))
        elif event.type() == QEvent.Type.MouseButtonRelease and self._is_pressed:
            self.end()
        return True

    def _colour(self, at: QPoint) -> tuple[float, float]:
        """The ab of the mean about a place in the window."""
        part = QRect(at - QPoint(_SIDE // 2, _SIDE // 2), QSize(_SIDE, _SIDE))
        seen = self._window.window().grab(part).toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(seen.constBits(), np.uint8).reshape(seen.height(), seen.bytesPerLine())
        codes = np.ascontiguousarray(rows[:, : 3 * seen.width()]).reshape(seen.height(), seen.width(), 3)
        a, b = rgb_to_lab(codes)[..., 1:].mean(axis=(0, 1)).tolist()
        return round(a, 2), round(b, 2)
