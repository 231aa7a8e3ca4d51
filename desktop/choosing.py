"""Choosing among many: the grid, what the strip shows, stars and picks, all selected at once, what was done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QUndoView, QVBoxLayout, QWidget

from core.library import MOST_STARS, Mark
from desktop.actions import Actions
from desktop.documents.album import Album
from desktop.help.browser import HelpButton
from desktop.strip.all_bar import AllBar
from desktop.strip.strip import Strip

PICKS = {"pick": 1, "reject": -1, "unmark": 0}
"""Actions that pick, and what of."""
_HISTORY = 320, 420


class Choosing(QObject):
    """Connects the actions of the Choose menu."""

    def __init__(self, album: Album, strip: Strip, bar: AllBar, stage: QWidget, actions: Actions) -> None:
        super().__init__(strip)
        self._album, self._strip, self._stage, self._actions = album, strip, stage, actions
        for name, pick in PICKS.items():
            actions[name].triggered.connect(partial(self._mark, pick=pick))
        for stars in range(MOST_STARS + 1):
            actions[f"stars_{stars}"].triggered.connect(partial(self._mark, stars=stars))
        actions["grid"].toggled.connect(self._show_grid)
        actions["history"].triggered.connect(self._show_history)
        strip.activated.connect(lambda _: actions["grid"].setChecked(False))
        bar.shown.connect(strip.choose)
        album.removed.connect(self._leave_grid)

    def _mark(self, _checked: bool = False, **changes: int) -> None:
        """Mark all that are selected; a mark that they all have already is taken back."""
        documents = self._strip.selected()
        if all(replace(each.mark, **changes) == each.mark for each in documents):
            changes = {name: getattr(Mark(), name) for name in changes}
        for document in documents:
            document.rate(replace(document.mark, **changes))

    def _show_grid(self, on: bool) -> None:
        """Thumbnails in the place of the photo."""
        self._stage.setVisible(not on)
        self._strip.show_grid(on)
        if on:
            self._strip.setFocus()

    def _leave_grid(self) -> None:
        if len(self._album.documents) < 2:
            self._actions["grid"].setChecked(False)

    def _show_history(self) -> None:
        """What was done to the current photo, step by step; a click goes back there."""
        dialog = QDialog(self._strip.window())
        dialog.setWindowTitle(self.tr("History"))
        dialog.resize(*_HISTORY)
        steps = QUndoView(self._album.histories)
        steps.setObjectName("list")
        steps.setEmptyLabel(self.tr("As it was opened"))
        steps.setAccessibleName(self.tr("What was done to the photo"))
        steps.setToolTip(self.tr("Click a step to go back, or forward, to it"))
        column = QVBoxLayout(dialog)
        column.addWidget(steps)
        column.addWidget(HelpButton("choosing#history"), 0, Qt.AlignmentFlag.AlignLeft)
        dialog.open()
        dialog.finished.connect(dialog.deleteLater)
