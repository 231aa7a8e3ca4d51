"""The frame tool: where the picture lies in its scan, and a bar over the canvas that steers it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from core.frame import Frame
from core.geometry import WHOLE, Geometry
from desktop.canvas.box_tool import BoxTool
from desktop.documents.document import Look
from desktop.widgets.choices import Tick
from desktop.widgets.flow import bar_line


class FrameTool(BoxTool):
    """In hand until Enter or Esc; what is said with it holds at once."""

    said = Signal(object)
    """The `Frame` that was drawn by hand, as the scan lies; None: it is to be found again."""

    def __init__(self, orientation: Geometry) -> None:
        super().__init__(WHOLE)
        self.orientation = orientation
        """Which way up the scan is shown."""
        self.is_oval = False
        self._shown = self.box

    def look(self, look: Look) -> Look:
        """Show the whole scan, the right way up."""
        return look.edited(geometry=self.orientation)

    def show(self, frame: Frame) -> None:
        """Show a frame that somebody said or that was found, as the scan lies."""
        seen = frame.turned(self.orientation)
        self.is_oval, self._shown = seen.is_oval, seen.box
        self._set(seen.box)

    def say(self) -> None:
        """Let what is shown be the frame."""
        self._shown = self.box
        self.said.emit(Frame(self.box, self.is_oval).turned(self.orientation.inverse_orientation()))

    def take_shape(self, *, is_oval: bool) -> None:
        """Let the picture be the ellipse in the box, or all of it."""
        self.is_oval = is_oval
        self.say()

    def release(self) -> None:
        """Let go: where the frame is now, it holds."""
        super().release()
        if self.box != self._shown:
            self.say()

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Enter and Esc lay the tool down; arrows move the frame."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
            return True
        is_taken = super().key(event, photo)
        if self.box != self._shown:
            self.say()
        return is_taken

    def double_click(self) -> None:
        """Lay the tool down."""
        self.done.emit()

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """Say by its shape what a press would do; the whole scan has nowhere to be moved to."""
        shape = super().cursor(at, photo)
        is_stuck = self.box == WHOLE and shape == Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.OpenHandCursor if is_stuck else shape

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Draw the frame, and dim the margins."""
        self.paint_box(painter, self.place(photo), canvas.intersected(photo), is_oval=self.is_oval)


class FrameBar(QFrame):
    """Seen as long as there is a frame tool to steer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: FrameTool | None = None
        self.has_margin = Tick(self.tr("Leave margins neutral"))
        self.has_margin.setToolTip(self.tr("The model sees what is in the frame alone, and colours nothing else"))
        self.is_oval = Tick(self.tr("Oval"))
        self.is_oval.setToolTip(self.tr("The picture is the oval in the frame"))
        self.search = QPushButton(self.tr("Find Frame"))
        self.search.setToolTip(self.tr("Look for the margins of the scan again"))
        self.close_ = QPushButton(self.tr("Done"))
        self.close_.setToolTip(self.tr("Lay the frame down (Enter)"))
        self.close_.setProperty("primary", True)
        line = bar_line(self)
        for widget in (self.has_margin, self.is_oval, self.search):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.close_)
        for button in (self.search, self.close_):
            button.setObjectName("small")
            button.setAccessibleName(button.text())
        self.has_margin.clicked.connect(self._on_margin)
        self.is_oval.clicked.connect(self._on_oval)
        self.search.clicked.connect(self._search)
        self.close_.clicked.connect(self._close)
        self.hide()

    def steer(self, tool: FrameTool | None) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down."""
        if self._tool is not None:
            self._tool.changed.disconnect(self._on_tool)
        self._tool = tool
        if tool is not None:
            tool.changed.connect(self._on_tool)
            self._on_tool()
        self.setVisible(tool is not None)

    def _on_tool(self) -> None:
        if self._tool is not None:
            self.has_margin.setChecked(self._tool.box != WHOLE or self._tool.is_oval)
            self.is_oval.setChecked(self._tool.is_oval)

    def _on_margin(self, is_on: bool) -> None:
        if self._tool is not None:
            self._tool.said.emit(None if is_on else Frame())

    def _on_oval(self, is_on: bool) -> None:
        if self._tool is not None:
            self._tool.take_shape(is_oval=is_on)

    def _search(self) -> None:
        if self._tool is not None:
            self._tool.said.emit(None)

    def _close(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        else:
            super().keyPressEvent(event)
