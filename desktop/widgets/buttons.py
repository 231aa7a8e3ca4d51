"""Buttons of one make."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget


class DrawnButton(QAbstractButton):
    """A button that paints itself; Enter clicks it, as Space does."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def small_button(text: str, tip: str) -> QPushButton:
    """A button for a bar."""
    button = QPushButton(text)
    button.setObjectName("small")
    button.setAccessibleName(text)
    button.setToolTip(tip)
    return button


def action_button(action: QAction, text: str) -> QPushButton:
    """A button that does, and is enabled, as its action."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
