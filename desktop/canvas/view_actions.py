"""Looking: before and after in one picture or side by side, the loupe, full screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from desktop.actions import Actions
from desktop.canvas.canvas import WHEEL_STEP, Canvas
from desktop.canvas.panes import Mode

_EDGE = 16  # device-independent pixels at the lower edge, at which the strip comes
_HINT_MS = 5000


class Looking(QObject):
    """Connects the actions of the View menu with the canvas."""

    def __init__(self, window: QMainWindow, canvas: Canvas, actions: Actions) -> None:
        super().__init__(window)
        self._canvas, self._actions = canvas, actions
        for name, slot in {
            "zoom_in": lambda: canvas.zoom_by(WHEEL_STEP),
            "zoom_out": lambda: canvas.zoom_by(1 / WHEEL_STEP),
            "fit": canvas.fit,
            "actual": lambda: canvas.zoom_to(1.0),
        }.items():
            actions[name].triggered.connect(slot)
        for name in ("split", "side"):
            actions[name].toggled.connect(self._choose)
        actions["compare"].toggled.connect(canvas.compare)
        actions["loupe"].toggled.connect(canvas.loupe.turn)
        actions["split"].setChecked(True)

    def _choose(self) -> None:
        modes = {"split": Mode.SPLIT, "side": Mode.SIDE}
        chosen = (mode for name, mode in modes.items() if self._actions[name].isChecked())
        self._canvas.set_mode(next(chosen, Mode.AFTER))


class FullScreen(QObject):
    """The canvas alone on the screen, as long as its action is checked; Esc leaves it.

    The strip comes where the cursor is moved to the lower edge, and goes when it is moved away again.
    """

    def __init__(
        self, window: QMainWindow, canvas: Canvas, bars: Sequence[QWidget], strip: QWidget, actions: Actions
    ) -> None:
        super().__init__(window)
        self._window, self._canvas, self._bars, self._strip = window, canvas, (*bars, strip), strip
        self.hint = QLabel(self.tr("Esc leaves full screen. The photos are at the lower edge."), canvas)
        self.hint.setObjectName("hint")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        self._fade = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._fade.timeout.connect(self.hint.hide)
        canvas.installEventFilter(self)
        self._action = actions["full_screen"]
        self._hidden: list[QWidget] = []
        self._was_maximized = False
        self._action.toggled.connect(self._switch)
        window.installEventFilter(self)

    def _switch(self, on: bool) -> None:
        if on:
            self._was_maximized = self._window.isMaximized()
            self._hidden = [bar for bar in self._bars if not bar.isHidden()]
        for bar in self._hidden:
            bar.setHidden(on)
        self.hint.setVisible(on)
        self._fade.stop()
        if on:
            self._window.showFullScreen()
            self._canvas.setFocus()
            self.hint.adjustSize()
            self.hint.move(_EDGE, _EDGE)
            self._fade.start()
        elif self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()

    def _offer_strip(self, cursor: int) -> None:
        below = self._canvas.height() - cursor
        if below <= _EDGE and self._strip.isHidden():
            self._strip.show()
        elif below > 4 * _EDGE and not self._strip.isHidden():
            self._strip.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._action.setChecked(False)  # the system can end it, too
        if event.type() == QEvent.Type.MouseMove and self._window.isFullScreen() and self._strip in self._hidden:
            self._offer_strip(self._canvas.mapFromGlobal(self._canvas.cursor().pos()).y())
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape and self._action.isChecked():
            self._action.setChecked(False)
            return True
        return super().eventFilter(watched, event)
