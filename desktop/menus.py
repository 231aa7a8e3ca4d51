"""Menus whose lines are not known beforehand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.documents import recents


class RecentMenu(QMenu):
    """The photos that were opened last and are still there, looked up each time that it opens."""

    chosen = Signal(object)
    """The path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &Recent"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """One line a photo."""
        self.clear()
        for path in recents.recent_photos():
            action = self.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if self.isEmpty():
            self.addAction(self.tr("Nothing yet")).setEnabled(False)
