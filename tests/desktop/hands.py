"""What hands and eyes do in the tests of the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.models.store import TrainedModel
from desktop.display import Frame
from desktop.window import MainWindow

ARTEFACTS = Path(__file__).parents[1] / "artefacts"
TIMEOUT_MS = 60_000


class FakeEngine:
    """Warm where it is light, cool where it is dark; at once, and the same everywhere."""

    runs_on = "a fake engine"

    def __init__(self, model: TrainedModel) -> None:
        self.model = model

    def predict(self, lightness: NDArray[np.float32]) -> NDArray[np.float32]:
        warm = (lightness - 40.0) * 0.5
        return np.concatenate([warm * 0.6, warm], axis=1).astype(np.float32)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the canvas shows its true pixels."""

    def is_true(frame: Frame) -> bool:
        return not frame.request.draft and frame.request.look is window.document.look

    with qtbot.waitSignal(window.canvas.painted, timeout=TIMEOUT_MS, check_params_cb=is_true):
        window.document.look_changed.emit()


def modal(qtbot: QtBot) -> Any:
    """The dialog that is open, once there is one."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=TIMEOUT_MS)
    return QApplication.activeModalWidget()


def shot(window: QWidget, name: str) -> None:
    """Keep a picture of a widget for a human to look at."""
    ARTEFACTS.mkdir(exist_ok=True)
    window.grab().save(str(ARTEFACTS / f"{name}.png"))
