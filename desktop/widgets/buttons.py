"""Buttons of one make."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def small_button(text: str, tip: str) -> QPushButton:
    """A button for a bar."""
    button = QPushButton(text)
    button.setObjectName("small")
    button.setAccessibleName(text)
    button.setToolTip(tip)
    return button
