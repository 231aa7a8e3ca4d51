"""The photo on the screen: zoom, pan, and before and after parted by a handle or held against each other.

The widget keeps the last frame and paints it under the view of the moment, so that it follows the hand at once; a new
frame is on its way meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop import ornaments, theme
from desktop.display import Frame, Layer, Request
from desktop.document import Document
from desktop.renderer import Renderer
from desktop.view import MARGIN, View, fitted

WHEEL_STEP = 1.2  # zoom of one notch
_GRIP = 14.0  # device-independent pixels about the border in which it can be taken hold of
_KEY_STEP = 48.0  # device-independent pixels that an arrow key pans
_SPLIT_STEP = 0.02


class Canvas(QWidget):
    """Shows the look of a document."""

    zoom_changed = Signal(float)
    painted = Signal(Frame)
    """A new frame has been painted for the first time."""

    def __init__(self, document: Document, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Photo")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.view: View | None = None
        self.split = 0.5
        """Where the border is, as a share of the canvas's width."""
        self.is_split = True
        self.is_comparing = False
        self._fits = True
        self._document = document
        self._renderer = renderer
        self._detail: Layer | None = None
        self._backdrop: Layer | None = None
        self._unseen: Frame | None = None
        self._held: str | None = None
        self._last = QPointF()
        self._space = False
        self._by_keys = False
        document.scan_changed.connect(self._on_scan)
        document.look_changed.connect(self._request)
        renderer.drawn.connect(self._on_frame)

    def _on_scan(self) -> None:
        self._renderer.forget()
        self._detail = self._backdrop = None
        self.view = None
        self.fit()

    def _on_frame(self, frame: Frame) -> None:
        self._detail = frame.detail
        self._backdrop = frame.backdrop or self._backdrop
        self._unseen = frame
        self.update()

    def _request(self) -> None:
        scan, view = self._document.scan, self.view
        if scan is not None and view is not None and min(view.visible[2:]) > 0:
            self._renderer.request(Request(scan, self._document.look, view, draft=True))
        self.update()

    def _port(self) -> tuple[int, int]:
        density = self.devicePixelRatioF()
        return max(1, round(self.width() * density)), max(1, round(self.height() * density))

    def _show(self, view: View) -> None:
        if view != self.view:
            self.view = view
            self._request()
            self.zoom_changed.emit(view.zoom)

    def fit(self) -> None:
        """The whole photo, and so it stays when the window changes its size."""
        self._fits = True
        if self._document.scan is not None:
            photo = self._document.scan.photo
            self._show(fitted((photo.width, photo.height), self._port(), MARGIN * self.devicePixelRatioF()))

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show a photo's pixel as ``zoom`` device pixels, with what is under ``at``, or the middle, kept there."""
        if self.view is not None:
            self._fits = False
            at = at or QPointF(self.width() / 2, self.height() / 2)
            density = self.devicePixelRatioF()
            self._show(self.view.zoomed(zoom, (at.x() * density, at.y() * density)))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        if self.view is not None:
            self.zoom_to(self.view.zoom * factor, at)

    def pan(self, across: float, down: float) -> None:
        """Move the photo by device-independent pixels."""
        if self.view is not None:
            self._fits = False
            density = self.devicePixelRatioF()
            self._show(self.view.panned(across * density, down * density))

    def set_split(self, on: bool) -> None:
        self.is_split = on
        self._set_cursor(QPointF(self.mapFromGlobal(self.cursor().pos())))
        self.update()

    def compare(self) -> None:
        """Show the scan until the key or button that is held is let go."""
        self.is_comparing = True
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        key_up = event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat()
        if key_up or event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.ApplicationDeactivate):
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.is_comparing = False
            self.update()
        return False

    @property
    def _has_split(self) -> bool:
        return self.is_split and not self.is_comparing and self._document.look.colour is not None

    def border(self) -> float:
        """Where before and after meet, in device-independent pixels from the left."""
        photo = self._photo_rect()
        return min(max(self.split * self.width(), photo.left()), photo.right())

    def _photo_rect(self) -> QRectF:
        """The visible part of the photo in device-independent pixels."""
        assert self.view is not None
        density = self.devicePixelRatioF()
        return QRectF(*(value / density for value in self.view.visible))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        if self._fits or self.view is None:
            self.fit()
        else:
            self._show(self.view.resized(self._port()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        self.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        on_border = event.button() == Qt.MouseButton.LeftButton and self._is_on_border(event.position())
        self._held = "border" if on_border and not self._space else "photo"
        self._last = event.position()
        self._set_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        if self._held == "border":
            self._move_split(event.position().x() / max(1, self.width()))
        elif self._held == "photo":
            moved = event.position() - self._last
            self.pan(moved.x(), moved.y())
        self._last = event.position()
        self._set_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        self._held = None
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        if self._is_on_border(event.position()):
            self._move_split(0.5)
        elif self._fits:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        across, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        if event.key() == Qt.Key.Key_Space:
            self._space = True
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and (across or down):
            self.pan(-across * _KEY_STEP, -down * _KEY_STEP)
        elif across and self._has_split:
            self._move_split(self.split + across * _SPLIT_STEP)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def _move_split(self, share: float) -> None:
        self.split = min(max(share, 0.0), 1.0)
        self.update()

    def _is_on_border(self, at: QPointF) -> bool:
        return self.view is not None and self._has_split and abs(at.x() - self.border()) <= _GRIP

    def _set_cursor(self, at: QPointF) -> None:
        if self._held == "border" or (self._held is None and self._is_on_border(at)):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.setCursor(Qt.CursorShape.ClosedHandCursor if self._held else Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(self.rect(), colours.surround)
        if self.view is not None:
            self._paint_photo(painter, self.view)
            if self.hasFocus() and self._by_keys:
                ornaments.focus_ring(painter, QRectF(self.rect()), colours)
        painter.end()
        if self._unseen is not None:
            frame, self._unseen = self._unseen, None
            self.painted.emit(frame)

    def _paint_photo(self, painter: QPainter, view: View) -> None:
        photo = self._photo_rect()
        has_colour = self._document.look.colour is not None
        border = self.border() if self._has_split else (photo.left() if not self.is_comparing else photo.right())
        before = QRectF(photo.left(), photo.top(), border - photo.left(), photo.height())
        after = QRectF(border, photo.top(), photo.right() - border, photo.height())
        for layer in (self._backdrop, self._detail):
            if layer is not None:
                self._paint_layer(painter, layer, view, before, after if has_colour else photo)
        if self._has_split:
            ornaments.split_handle(painter, photo, border, theme.current(), held=self._held == "border")
        if has_colour and (self._has_split or self.is_comparing):
            ornaments.labels(painter, before, QRectF() if self.is_comparing else after)

    def _paint_layer(self, painter: QPainter, layer: Layer, view: View, before: QRectF, after: QRectF) -> None:
        density = self.devicePixelRatioF()
        (left, top, width, height), (across, down) = layer.box, view.size
        corner = QPointF(view.left + left * across, view.top + top * down) / density
        target = QRectF(corner.x(), corner.y(), width * across / density, height * down / density)
        exact = layer.before.width() == round(width * across)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
        for image, clip in ((layer.before, before), (layer.after or layer.before, after)):
            if clip.width() > 0:
                painter.save()
                painter.setClipRect(clip)
                painter.drawImage(target, image)
                painter.restore()

    def handle(self) -> QPoint:
        """The middle of the border's handle, for hands and tests."""
        return QPointF(self.border(), self._photo_rect().center().y()).toPoint()


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
