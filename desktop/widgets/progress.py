"""A line of progress: a bar, the time left and Cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget


class ProgressLine(QWidget):
    """A bar, the time left and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of colorizing"))
        self._text = QLabel()
        self._began = 0.0
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("small")
        self.cancel.setAccessibleName(self.tr("Cancel colorizing"))
        self.cancel.setToolTip(self.tr("Stop colorizing; the photo stays as it is (Esc)"))
        self.cancel.setShortcut("Esc")
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)

    def show_share(self, share: float) -> None:
        """0 begins anew."""
        now = time.monotonic()
        if share == 0.0:
            self._began = now
        self._bar.setValue(round(share * 1000))
        left = time_left(now - self._began, share)
        self._text.setText(f"{share * 100:.0f} %{left}" if share else self.tr("Loading the model…"))


def time_left(elapsed: float, share: float) -> str:
    """Seconds left after ``elapsed`` seconds for ``share`` of the work; nothing as long as nobody can tell."""
    if share < 0.1:
        return ""
    left = elapsed * (1 - share) / share
    if left >= 90:
        text = QCoreApplication.translate("ProgressLine", " · {minutes} min left").format(minutes=round(left / 60))
    else:
        text = QCoreApplication.translate("ProgressLine", " · {seconds} s left").format(seconds=max(1, round(left)))
    return text
