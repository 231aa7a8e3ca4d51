"""Looking: before and after in one picture or side by side, the loupe, full screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.actions import Actions
from desktop.canvas.canvas import WHEEL_STEP, Canvas
from desktop.canvas.panes import Mode


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
            "compare": canvas.compare,
        }.items():
            actions[name].triggered.connect(slot)
        for name in ("split", "side"):
            actions[name].toggled.connect(self._choose)
        actions["loupe"].toggled.connect(canvas.loupe.turn)
        actions["split"].setChecked(True)

    def _choose(self) -> None:
        modes = {"split": Mode.SPLIT, "side": Mode.SIDE}
        chosen = (mode for name, mode in modes.items() if self._actions[name].isChecked())
        self._canvas.set_mode(next(chosen, Mode.AFTER))


class FullScreen(QObject):
    """The canvas alone on the screen, as long as its action is checked; Esc leaves it."""

    def __init__(self, window: QMainWindow, canvas: Canvas, bars: Sequence[QWidget], actions: Actions) -> None:
        super().__init__(window)
        self._window, self._canvas, self._bars = window, canvas, bars
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
        if on:
            self._window.showFullScreen()
            self._canvas.setFocus()
        elif self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._action.setChecked(False)  # the system can end it, too
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape and self._action.isChecked():
            self._action.setChecked(False)
            return True
        return super().eventFilter(watched, event)
