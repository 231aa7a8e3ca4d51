"""Healing by hand: connects the brush with the strokes of the current document."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from core.stages.heal import HEAL, Heal
from core.strokes import Stroke
from desktop.actions import Actions
from desktop.canvas.brush import BrushTool
from desktop.canvas.brush_bar import BrushBar
from desktop.canvas.canvas import Canvas
from desktop.documents.album import Album
from desktop.documents.document import Document


class Healing(QObject):
    """Each stroke is a step of its own that can be undone."""

    def __init__(self, album: Album, canvas: Canvas, bar: BrushBar, actions: Actions) -> None:
        super().__init__(canvas)
        self._album, self._canvas, self._bar = album, canvas, bar
        self._action = actions["heal"]
        self._last: BrushTool | None = None
        self._action.toggled.connect(self._on_toggled)
        actions["show_mask"].toggled.connect(canvas.show_mask)
        bar.removed.connect(self._remove)
        album.current_changed.connect(lambda _: self._action.setChecked(False))
        album.look_changed.connect(self._on_look)

    def _on_toggled(self, on: bool) -> None:
        document = self._album.current
        if on and document is not None:
            self._take(document)
        elif isinstance(self._canvas.tool, BrushTool):
            focused = QApplication.focusWidget()
            if focused is not None and self._bar.isAncestorOf(focused):
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before the bar is hidden
            self._canvas.take_tool(None)
            self._bar.steer(None)

    def _take(self, document: Document) -> None:
        tool = BrushTool((document.photo.width, document.photo.height))
        tool.setParent(self)
        if self._last is not None:
            tool.size = self._last.size
            self._last.deleteLater()
        self._last = tool
        tool.drawn.connect(self._add)
        tool.done.connect(lambda: self._action.setChecked(False))
        self._canvas.take_tool(tool)
        self._bar.steer(tool)
        self._on_look(document)
        self._canvas.setFocus()

    def _add(self, stroke: Stroke) -> None:
        document = self._album.current
        if document is not None:
            heal = document.look.edit.heal
            label = self.tr("Spare") if stroke.spares else self.tr("Heal")
            document.adjust({HEAL.name: replace(heal, strokes=(*heal.strokes, stroke))}, label)

    def _remove(self) -> None:
        if self._album.current is not None:
            self._album.current.adjust({HEAL.name: Heal()}, self.tr("Remove All Strokes"))

    def _on_look(self, document: Document) -> None:
        tool = self._canvas.tool
        if document is not self._album.current or not isinstance(tool, BrushTool):
            return
        tool.geometry = document.look.edit.geometry
        strokes, found = document.look.edit.heal.strokes, document.look.findings.get(HEAL.name)
        tool.show_pending(strokes[len(found.value) if found is not None else 0 :])
        self._bar.remove.setEnabled(bool(strokes))
