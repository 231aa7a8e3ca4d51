"""What brushes share: taken in hand by an action, steered by a bar, and each stroke a step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.stages import Stage
from core.strokes import Stroke
from desktop.canvas.brush import BrushTool
from desktop.canvas.canvas import Canvas
from desktop.canvas.stroke_bar import StrokeBar
from desktop.documents.album import Album
from desktop.documents.document import Document


class Brushing(QObject):
    """Connects a brush with the strokes that a stage keeps; a kind of it says which and how."""

    stage: Stage[Any]
    kind: type[BrushTool] = BrushTool

    def __init__(self, album: Album, canvas: Canvas, bar: StrokeBar, action: QAction) -> None:
        super().__init__(canvas)
        self._album, self._canvas, self._bar, self._action = album, canvas, bar, action
        self._last: BrushTool | None = None
        action.toggled.connect(self._on_toggled)
        bar.removed.connect(self._remove)
        album.current_changed.connect(lambda _: action.setChecked(False))
        album.look_changed.connect(self._on_look)

    def strokes(self, document: Document) -> Sequence[Stroke]:
        """List the strokes of a document."""
        raise NotImplementedError

    def painted(self, document: Document, stroke: Stroke, tool: BrushTool) -> tuple[object, str]:
        """Give the stage's settings with one more stroke, and the name of the step."""
        raise NotImplementedError

    def removed(self) -> tuple[object, str]:
        """Give the stage's settings without strokes, and the name of the step."""
        raise NotImplementedError

    def _on_toggled(self, on: bool) -> None:
        document = self._album.current
        if on and document is not None:
            self._take(document)
        elif self._canvas.tool is not None and self._canvas.tool is self._last:
            focused = QApplication.focusWidget()
            if focused is not None and self._bar.isAncestorOf(focused):
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before the bar is hidden
            self._canvas.take_tool(None)
            self._bar.steer(None)

    def _take(self, document: Document) -> None:
        tool = self.kind((document.photo.width, document.photo.height))
        tool.setParent(self)
        if self._last is not None:
            tool.like(self._last)
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
        if document is not None and self._last is not None:
            settings, label = self.painted(document, stroke, self._last)
            document.adjust({self.stage.name: settings}, label)

    def _remove(self) -> None:
        if self._album.current is not None:
            settings, label = self.removed()
            self._album.current.adjust({self.stage.name: settings}, label)

    def _on_look(self, document: Document) -> None:
        tool = self._canvas.tool
        if document is not self._album.current or not isinstance(tool, BrushTool) or tool is not self._last:
            return
        tool.geometry = document.look.edit.geometry
        strokes, found = self.strokes(document), document.look.findings.get(self.stage.name)
        tool.show_pending(strokes[len(found.value) if found is not None else 0 :])
        self._bar.remove.setEnabled(bool(strokes))
