"""The bar over the canvas while the outline tool is in hand: how many photos there are, and what is done about them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from core.quad import Quad
from desktop.canvas.outline_tool import OutlineTool
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Tick
from desktop.widgets.flow import bar_line, side_by_side
from desktop.widgets.words import plural


class OutlineBar(QFrame):
    """Seen as long as there is an outline tool to steer."""

    searched = Signal()
    """The photos are to be found, whatever was outlined."""
    all_wanted = Signal()
    """All scans are to be split as is found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: OutlineTool | None = None
        self._may_be_empty = False
        self.text = QLabel()
        self.add = small_button(self.tr("Add"), self.tr("Add an outline; one can be drawn, too (Ins)"))
        self.remove = small_button(self.tr("Remove"), self.tr("Remove the outline in hand (Del)"))
        self.is_free = Tick(self.tr("Perspective"))
        self.is_free.setToolTip(self.tr("Each corner is moved alone, for what was photographed aslant"))
        self.search = small_button(self.tr("Find Photos"), self.tr("Look for the photos on the scan again"))
        self.cancel = small_button(self.tr("Cancel"), self.tr("Leave the scan as it is (Esc)"))
        self.split_all = small_button(
            self.tr("Split All"), self.tr("Look at all scans in the strip, and split those of several photos")
        )
        self.keep = small_button(self.tr("Split"), self.tr("Make a photo of each outline (Enter)"))
        self.keep.setProperty("primary", True)
        line = bar_line(self)
        line.addWidget(self.text)
        line.addLayout(side_by_side(self.add, self.remove))
        line.addWidget(self.is_free)
        line.addWidget(self.search)
        line.addStretch()
        line.addLayout(side_by_side(self.cancel, self.split_all, self.keep))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.is_free.clicked.connect(self._free)
        self.search.clicked.connect(self.searched)
        self.split_all.clicked.connect(self.all_wanted)
        self.cancel.clicked.connect(self._cancel)
        self.keep.clicked.connect(self._keep)
        self.hide()

    def steer(self, tool: OutlineTool | None, *, several: bool = False, may_be_empty: bool = False) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down.

        Args:
            several: whether there are other scans.
            may_be_empty: whether having no outlines means something, as the scan was split before.
        """
        self._tool, self._may_be_empty = tool, may_be_empty
        if tool is not None:
            tool.outlines_changed.connect(self._show)
            self._show()
        self.split_all.setVisible(several)
        self.setVisible(tool is not None)

    def _show(self) -> None:
        if self._tool is not None:
            self.text.setText(plural("%Ln photo(s)", "", len(self._tool.parts)))
            for widget in (self.remove, self.is_free):
                widget.setEnabled(self._tool.in_hand is not None)
            self.is_free.setChecked(isinstance(self._tool.in_hand, Quad))
            one = len(self._tool.parts) == 1
            self.keep.setText(self.tr("Cut Out") if one else self.tr("Split"))
            self.keep.setAccessibleName(self.keep.text())
            self.keep.setEnabled(bool(self._tool.parts) or self._may_be_empty)

    def _add(self) -> None:
        if self._tool is not None:
            self._tool.add()

    def _remove(self) -> None:
        if self._tool is not None:
            self._tool.remove()

    def _free(self, is_free: bool) -> None:
        if self._tool is not None:
            self._tool.free(is_free)

    def _cancel(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def _keep(self) -> None:
        if self._tool is not None:
            self._tool.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.keep.isEnabled():
            self._keep()
        else:
            super().keyPressEvent(event)
