"""Buttons of one make."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


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
