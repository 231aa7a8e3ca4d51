"""Before the colour: turning, mirroring, straightening and cropping, all as fields of a `Geometry`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.border import find_frame
from core.color import lightness
from core.controls import Control
from core.frame import Frame, Lie
from core.geometry import Box, Geometry
from core.messages import tr
from core.proposal import content
from desktop.actions import Actions
from desktop.canvas.canvas import Canvas
from desktop.canvas.crop import CropTool
from desktop.canvas.crop_bar import CropBar
from desktop.canvas.framing import FrameBar, FrameTool
from desktop.canvas.ruler import RulerTool
from desktop.documents.album import Album
from desktop.documents.document import Document, LoadedScan
from desktop.widgets import theme
from desktop.widgets.sliders import SliderRow
from desktop.widgets.words import translated, without_letter
from desktop.worker import Workers

STEEPEST = 15
ANGLE = Control(-STEEPEST, STEEPEST, tr("Straighten"),
                tr("Degrees clockwise"),
                "°", steps=10, decimals=1)  # fmt: skip
BUTTONS = ("rotate_left", "rotate_right", "flip_horizontally", "flip_vertically", "crop", "ruler", "reset_frame")
"""Names of the actions beside the slider."""

_ICON = 20  # px
_TURNS: dict[str, tuple[Callable[[Geometry], Geometry], str]] = {
    "rotate_left": (Geometry.turned_left, tr("Rotate Left")),
    "rotate_right": (Geometry.turned_right, tr("Rotate Right")),
    "flip_horizontally": (Geometry.flipped_horizontally, tr("Flip Horizontally")),
    "flip_vertically": (Geometry.flipped_vertically, tr("Flip Vertically")),
    "reset_frame": (lambda _frame: Geometry(), tr("Reset Geometry")),
}


class GeometryBox(QWidget):
    """Buttons, and the slider that straightens."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.angle = SliderRow(ANGLE)
        row = QHBoxLayout()
        row.setSpacing(0)
        for name in BUTTONS:
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
            button.setAccessibleName(without_letter(actions[name].text()))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.angle)


class GeometryActions(QObject):
    """Connects actions, slider and tools with the geometry of the current document."""

    def __init__(
        self,
        album: Album,
        canvas: Canvas,
        box: GeometryBox,
        bars: tuple[CropBar, FrameBar],
        actions: Actions,
        workers: Workers,
    ) -> None:
        super().__init__(canvas)
        self._album, self._canvas, self._box, self._workers = album, canvas, box, workers
        self._bar, self._frame_bar = bars
        self._actions = actions
        for name, (change, label) in _TURNS.items():
            actions[name].triggered.connect(partial(self._change, change, label))
        actions["crop"].toggled.connect(self._crop)
        actions["ruler"].toggled.connect(self._measure)
        actions["frame"].toggled.connect(self._mark)
        box.angle.changed.connect(self._on_angle)
        box.angle.moving.connect(canvas.set_grid)
        self._bar.suggested.connect(self._suggest)
        album.current_changed.connect(self._on_document)
        album.look_changed.connect(self._on_look)

    @property
    def _document(self) -> Document | None:
        return self._album.current

    def _change(self, change: Callable[[Geometry], Geometry], label: str, gesture: int | None = None) -> None:
        document = self._document
        if document is not None:
            text = translated(label)
            document.change(document.look.edited(geometry=change(document.look.edit.geometry)), text, gesture)

    def _on_angle(self, angle: float, gesture: int) -> None:
        self._change(lambda geometry: replace(geometry, angle=angle), ANGLE.label, gesture)

    def _on_document(self, document: Document | None) -> None:
        self._let_go()
        self._box.setEnabled(document is not None)
        if document is not None:
            self._on_look(document)

    def _on_look(self, document: Document) -> None:
        if document is not self._document:
            return
        self._box.angle.show_value(document.look.edit.geometry.angle)
        tool = self._canvas.tool
        if isinstance(tool, CropTool) and tool.geometry != document.look.edit.geometry:
            self._lay_down()  # the picture under the box is another
        elif isinstance(tool, FrameTool):
            if tool.orientation != document.look.edit.geometry.orientation:
                self._lay_down()
            else:
                self._show_frame(tool, document)

    def _let_go(self) -> None:
        """Have no tool in hand; a crop that was begun holds."""
        for name in ("crop", "ruler", "frame"):
            self._actions[name].setChecked(False)

    def _lay_down(self) -> None:
        """Lay the tool in hand down, and what was begun with it."""
        if isinstance(self._canvas.tool, CropTool | RulerTool | FrameTool):
            self._put_away()
        self._let_go()

    def _put_away(self) -> None:
        """What is to be done once a tool's action is off."""
        focused = QApplication.focusWidget()
        if focused is not None and any(bar.isAncestorOf(focused) for bar in (self._bar, self._frame_bar)):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before a bar is hidden
        self._canvas.take_tool(None)
        self._bar.steer(None)
        self._frame_bar.steer(None)

    def _crop(self, on: bool) -> None:
        document = self._document
        if not on or document is None:
            tool = self._canvas.tool
            if isinstance(tool, CropTool):
                self._put_away()
                tool.keep_begun()
            return
        tool = CropTool(document.look.edit.geometry, (document.photo.width, document.photo.height))
        tool.setParent(self)
        tool.kept.connect(partial(self._keep, document))
        tool.done.connect(self._lay_down)
        self._bar.steer(tool)
        self._canvas.take_tool(tool)
        self._canvas.fit()
        self._canvas.setFocus()

    def _keep(self, document: Document, crop: Box | None) -> None:
        if document in self._album.documents:
            geometry = replace(document.look.edit.geometry, crop=crop)
            document.change(document.look.edited(geometry=geometry), translated(tr("Crop")))

    def _measure(self, on: bool) -> None:
        if not on or self._document is None:
            if isinstance(self._canvas.tool, RulerTool):
                self._put_away()
            return
        tool = RulerTool()
        tool.setParent(self)
        tool.measured.connect(self._level)
        tool.done.connect(self._lay_down)
        self._canvas.take_tool(tool)
        self._canvas.setFocus()

    def _mark(self, on: bool) -> None:
        document = self._document
        if not on or document is None:
            if isinstance(self._canvas.tool, FrameTool):
                self._put_away()
            return
        tool = FrameTool(document.look.edit.geometry.orientation)
        tool.setParent(self)
        tool.said.connect(self._say)
        tool.done.connect(self._lay_down)
        self._frame_bar.steer(tool)
        self._canvas.take_tool(tool)
        self._canvas.fit()
        self._canvas.setFocus()
        self._show_frame(tool, document)

    def _say(self, frame: Frame | None) -> None:
        document, tool = self._document, self._canvas.tool
        if document is None or not isinstance(tool, FrameTool):
            return
        if frame == document.look.edit.frame:
            self._show_frame(tool, document)  # a tick may show what is not so
        else:
            document.change(document.look.edited(frame=frame), translated(tr("Frame")))

    def _show_frame(self, tool: FrameTool, document: Document) -> None:
        """Show the frame that was said, or look for it in a worker."""
        frame, scan = document.look.edit.frame, document.scan
        if frame is not None:
            tool.show(frame)
            return
        if scan is None:
            return
        task = self._workers.task(lambda _: find_frame(lightness(scan.levels[-1], scan.photo.space)))

        def show(found: Frame) -> None:
            if self._canvas.tool is tool and document.look.edit.frame is None:
                tool.show(found)

        task.done.connect(show)
        self._workers.start(task)

    def _level(self, degrees: float) -> None:
        def levelled(geometry: Geometry) -> Geometry:
            return replace(geometry, angle=round(min(max(geometry.angle - degrees, -STEEPEST), STEEPEST), 1))

        self._change(levelled, tr("Straighten"))

    def _suggest(self) -> None:
        """Look for the border of the scan in a worker, and lay the box around what is inside."""
        tool, document = self._canvas.tool, self._document
        if not isinstance(tool, CropTool) or document is None or document.scan is None:
            return
        scan = document.scan
        task = self._workers.task(lambda _: seen_content(scan, Lie(tool.geometry, document.look.edit.frame)))

        def lay(box: Box) -> None:
            if self._canvas.tool is tool:
                tool.take_box(box)
                self._bar.show_free()

        task.done.connect(lay)
        self._workers.start(task)


def seen_content(scan: LoadedScan, lie: Lie) -> Box:
    """The part of a turned and straightened scan that is picture, without its border and margin."""
    photo = scan.photo
    frame = lie.frame or find_frame(lightness(scan.levels[-1], photo.space))
    return content(frame, lie.geometry, photo.width, photo.height)
