"""Titles of message boxes, which Qt measures before the style sheet makes them large and bold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

_WIDEST = 560  # device-independent pixels; longer titles are wrapped


def fit_title(box: QMessageBox) -> None:
    """Make room for all of the title, on as many lines as it needs."""
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert label is not None
    label.ensurePolished()
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = label.fontMetrics().boundingRect(0, 0, _WIDEST, 1000, flags, box.text())
    label.setMinimumSize(max(label.minimumWidth(), needed.width() + 8), needed.height())
