"""The photo on the screen: zoom, pan, before and after in one picture or side by side, and the tool in hand.

The widget keeps the last frame and paints it under the view of the moment, so that it follows the hand at once; a new
frame is on its way meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from core.geometry import Geometry
from desktop.canvas import ornaments, panes
from desktop.canvas.display import Drawn, Request
from desktop.canvas.loupe import Loupe
from desktop.canvas.panes import Mode, PanePicture, Part
from desktop.canvas.renderer import Renderer
from desktop.canvas.tool import ARROWS, KEYS, Tool
from desktop.canvas.view import MARGIN, View, carried, fitted
from desktop.documents.document import Document, LoadedScan, Look
from desktop.widgets import theme

WHEEL_STEP = 1.2  # zoom of one notch
_GRIP = 14.0  # device-independent pixels about the border in which it can be taken hold of
_KEY_STEP = 48.0  # device-independent pixels that an arrow key pans
_SPLIT_STEP = 0.02
_LOUPE_STEP = 8.0


class Canvas(QWidget):
    """Shows the look of a document."""

    zoom_changed = Signal(float)
    painted = Signal(Drawn)
    """A new frame has been painted for the first time."""

    def __init__(self, renderer: Renderer, loupe: Loupe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 80)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view: View | None = None
        """In a pane, of which there are two when before and after are side by side."""
        self.split = 0.5
        """Where the border is, as a share of the canvas's width."""
        self.mode = Mode.AFTER
        self.is_comparing = False
        self.loupe = loupe
        self.tool: Tool | None = None
        self._fits = True
        self._frame = Geometry()
        self._has_grid = self._has_mask = False
        self._document: Document | None = None
        self._renderer = renderer
        self._picture = PanePicture()
        self._unseen: Drawn | None = None
        self._held: str | None = None
        self._last = QPointF()
        self._space = False
        self._by_keys = False
        renderer.drawn.connect(self._on_drawn)
        loupe.changed.connect(self._on_loupe)
        loupe.redrawn.connect(self.update)

    def show_document(self, document: Document | None) -> None:
        """Show another document, fitted, or at the zoom and middle that a hand has chosen; None: none."""
        if self._document is not None:
            self._document.scan_changed.disconnect(self._on_scan)
            self._document.look_changed.disconnect(self._on_look)
        self._document = document
        if document is not None:
            document.scan_changed.connect(self._on_scan)
            document.look_changed.connect(self._on_look)
        self._on_scan()

    def _on_scan(self) -> None:
        self._renderer.forget()
        self.loupe.forget()
        self._picture.forget()
        self._frame = self.look.edit.geometry
        self._on_look()

    def _on_look(self) -> None:
        self._follow()
        self._request()

    def _on_drawn(self, drawn: Drawn) -> None:
        self._picture.take(drawn)
        self._unseen = drawn
        self.update()

    def _on_loupe(self) -> None:
        at = self.mapFromGlobal(self.cursor().pos())
        self._move_cursor(QPointF(at if self.rect().contains(at) else self.rect().center()))
        self.update()

    def take_tool(self, tool: Tool | None) -> None:
        """Take a tool in hand, which is one pane and no border until it is laid down; None lays it down."""
        if self.tool is not None:
            self.tool.changed.disconnect(self.update)
        self.tool, self._held = tool, None
        if tool is not None:
            tool.changed.connect(self.update)
        self._set_cursor(self._last)
        self._on_look()

    @property
    def look(self) -> Look:
        """What is shown: the document's look, or what the tool in hand needs instead."""
        look = self._document.look if self._document is not None else Look()
        return self.tool.look(look) if self.tool is not None else look

    @property
    def _is_developed(self) -> bool:
        return self._document is not None and self._document.look.is_developed

    @property
    def _scan(self) -> LoadedScan | None:
        return self._document.scan if self._document is not None else None

    def _size(self, scan: LoadedScan) -> tuple[int, int]:
        """Width and height of the photo as it is shown."""
        return self.look.edit.geometry.size(scan.photo.width, scan.photo.height)

    def _follow(self) -> None:
        """Bring the view in line with the shape of photo and canvas."""
        scan, frame, port = self._scan, self.look.edit.geometry, self._port()
        if scan is None:
            return
        size = self._size(scan)
        if self.view is None or self._fits:
            self._see(fitted(size, port, MARGIN * self.devicePixelRatioF()))
        elif (size, port) != (self.view.photo, self.view.port):
            centre = carried(self.view.centre, (scan.photo.width, scan.photo.height), self._frame, frame)
            self._see(self.view.moved_to(size, port, centre))
        self._frame = frame

    def _see(self, view: View) -> None:
        if view != self.view:
            self.view = view
            self.zoom_changed.emit(view.zoom)

    def _request(self) -> None:
        scan, view = self._scan, self.view
        if scan is not None and view is not None:
            if min(view.visible[2:]) > 0:
                self._renderer.request(Request(scan, self.look, view, draft=True, has_mask=self._has_mask))
            self._look_closely(self._last)
        self.update()

    def _show(self, view: View) -> None:
        if view != self.view:
            self._see(view)
            self._request()

    def _port(self) -> tuple[int, int]:
        density = self.devicePixelRatioF()
        pane = self._panes()[0]
        return max(1, round(pane.width() * density)), max(1, round(pane.height() * density))

    def fit(self) -> None:
        """The whole photo, and so it stays when the window or the photo changes."""
        self._fits = True
        if self._scan is not None:
            self._show(fitted(self._size(self._scan), self._port(), MARGIN * self.devicePixelRatioF()))

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show a photo's pixel as ``zoom`` device pixels, with what is under ``at``, or the middle, kept there."""
        if self.view is not None:
            self._fits = False
            at = self._in_pane(at) if at is not None else self._panes()[0].center()
            density = self.devicePixelRatioF()
            self._show(self.view.zoomed(zoom, (at.x() * density, at.y() * density)))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor, what is under ``at`` staying there."""
        if self.view is not None:
            self.zoom_to(self.view.zoom * factor, at)

    def pan(self, across: float, down: float) -> None:
        """Move the photo by device-independent pixels; one that is seen whole stays where it is."""
        if self.view is not None and not self._fits:
            density = self.devicePixelRatioF()
            self._show(self.view.panned(across * density, down * density))

    def set_mode(self, mode: Mode) -> None:
        """Choose how before and after are shown."""
        self.mode = mode
        self._set_cursor(QPointF(self.mapFromGlobal(self.cursor().pos())))
        self._on_look()

    def show_mask(self, on: bool) -> None:
        """Show in red what is painted over."""
        self._has_mask = on
        self._on_look()

    def set_grid(self, on: bool) -> None:
        """Show a grid of straight lines over the photo."""
        self._has_grid = on
        self.update()

    def compare(self, on: bool) -> None:
        """Show the scan instead of the picture."""
        self.is_comparing = on
        self.update()

    def _panes(self) -> tuple[QRectF, ...]:
        two = self.mode is Mode.SIDE and self._is_developed and self.tool is None
        return panes.panes(self.width(), self.height(), two=two)

    def _in_pane(self, at: QPointF) -> QPointF:
        """Where ``at`` lies in the pane that it is in."""
        first = self._panes()[0]
        return at - self._panes()[-1].topLeft() if at.x() > first.right() else at

    @property
    def _has_split(self) -> bool:
        return self.mode is Mode.SPLIT and not self.is_comparing and self._is_developed and self.tool is None

    def border(self) -> float:
        """Where before and after meet, in device-independent pixels from the left."""
        photo = self._photo_rect()
        return min(max(self.split * self.width(), photo.left()), photo.right())

    def _photo_rect(self) -> QRectF:
        """The visible part of the photo in device-independent pixels of its pane."""
        assert self.view is not None
        return panes.visible(self.view, self.devicePixelRatioF())

    def whole(self) -> QRectF:
        """Where the whole photo lies in its pane, in device-independent pixels."""
        assert self.view is not None
        return panes.whole(self.view, self.devicePixelRatioF())

    def _look_closely(self, at: QPointF) -> None:
        if self._scan is not None and self.view is not None:
            self.loupe.look_at(self._scan, self.look, self.view, self._in_pane(at), self.devicePixelRatioF())

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._on_look()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        at, is_left = event.position(), event.button() == Qt.MouseButton.LeftButton and not self._space
        if event.button() == Qt.MouseButton.RightButton:
            return  # of the menu
        if self.tool is not None and self.view is not None and is_left and self.tool.press(at, self.whole()):
            self._held = "tool"
        else:
            self._held = "border" if is_left and self._is_on_border(at) else "photo"
        self._last = at
        self._set_cursor(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        at = event.position()
        if self._held == "tool" and self.tool is not None:
            self.tool.move(at, self.whole(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif self._held == "border":
            self._move_split(at.x() / max(1, self.width()))
        elif self._held == "photo":
            moved = at - self._last
            self.pan(moved.x(), moved.y())
        elif self.tool is not None and self.view is not None:
            self.tool.hover(at, self.whole())
        self._move_cursor(at)

    def _move_cursor(self, at: QPointF) -> None:
        self._last = at
        self._look_closely(at)
        self._set_cursor(at)
        if self.loupe.is_on:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if self._held == "tool" and self.tool is not None:
            self.tool.release()
        self._held = None
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if self.tool is not None:
            self.tool.double_click()
        elif self._is_on_border(event.position()):
            self._move_split(0.5)
        elif self._fits:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Hear what has no handler of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.tool is not None:
            event.setAccepted(event.key() in KEYS)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        across, down = ARROWS.get(Qt.Key(event.key()), (0, 0))
        if event.key() == Qt.Key.Key_Space:
            self._space = True
        elif self.tool is not None and self.view is not None and self.tool.key(event, self.whole()):
            pass
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and (across or down):
            self.pan(-across * _KEY_STEP, -down * _KEY_STEP)
        elif self.loupe.is_on and (across or down):
            self._move_cursor(self._last + QPointF(across, down) * _LOUPE_STEP)
        elif across and self._has_split:
            self._move_split(self.split + across * _SPLIT_STEP)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def _move_split(self, share: float) -> None:
        self.split = min(max(share, 0.0), 1.0)
        self.update()

    def _is_on_border(self, at: QPointF) -> bool:
        return self.view is not None and self._has_split and abs(at.x() - self.border()) <= _GRIP

    def _set_cursor(self, at: QPointF) -> None:
        if self.tool is not None and self.view is not None and self._held in (None, "tool"):
            self.setCursor(self.tool.cursor(at, self.whole()))
        elif self._held == "border" or (self._held is None and self._is_on_border(at)):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.loupe.is_on:
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            hand = Qt.CursorShape.ClosedHandCursor if self._held else Qt.CursorShape.OpenHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if self._fits else hand)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(self.rect(), colours.surround)
        if self.view is not None and self._scan is not None:
            self._paint_photo(painter, self.view)
            self._paint_over(painter)
            if self.hasFocus() and self._by_keys:
                ornaments.focus_ring(painter, QRectF(self.rect()), colours)
        painter.end()
        if self._unseen is not None:
            drawn, self._unseen = self._unseen, None
            self.painted.emit(drawn)

    def _parts(self) -> list[Part]:
        photo, (first, *more) = self._photo_rect(), self._panes()
        if more:
            return [Part(first, False, photo), Part(more[0], not self.is_comparing, photo)]
        if not self._has_split:
            return [Part(first, self._is_developed and not self.is_comparing, photo)]
        border = self.border()
        before = QRectF(photo.left(), photo.top(), border - photo.left(), photo.height())
        after = QRectF(border, photo.top(), photo.right() - border, photo.height())
        return [Part(first, False, before), Part(first, True, after)]

    def _paint_photo(self, painter: QPainter, view: View) -> None:
        parts = self._parts()
        self._picture.paint(painter, view, parts, self.devicePixelRatioF())
        if self._is_developed and self.tool is None and (len(parts) > 1 or self.is_comparing):
            for part in parts:
                ornaments.label(painter, part.clip.translated(part.pane.topLeft()), is_after=part.is_after)

    def _paint_over(self, painter: QPainter) -> None:
        """The border, the grid, the tool's own lines and the loupe."""
        if self._has_split:
            ornaments.split_handle(
                painter, self._photo_rect(), self.border(), theme.current(), held=self._held == "border"
            )
        if self._has_grid:
            ornaments.grid(painter, self._photo_rect())
        if self.tool is not None:
            self.tool.paint(painter, self.whole(), QRectF(self.rect()))
        elif self.loupe.is_on:
            self.loupe.paint(painter, self._last, QRectF(self.rect()), self.devicePixelRatioF())

    def handle(self) -> QPoint:
        """The middle of the border's handle, for hands and tests."""
        return QPointF(self.border(), self._photo_rect().center().y()).toPoint()
