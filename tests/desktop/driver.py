"""What hands and eyes do in the tests of the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.color import Floats
from core.edit import Edit
from core.engine import Engine
from core.findings import Found, keys
from core.models.store import TrainedModel, default_model
from core.monitor import Monitor
from core.photo import SaveOptions
from core.stages.adjust import ADJUST, Adjustments
from core.stages.colour import COLOUR, Colour, ref_to
from desktop.canvas.display import Drawn
from desktop.documents.document import Look, State
from desktop.documents.save_job import save_job
from desktop.save_dialog import SaveDialog
from desktop.widgets.sliders import Sliders
from desktop.window import MainWindow

ARTEFACTS = Path(__file__).parents[1] / "artefacts"
TIMEOUT_MS = 15_000


def coloured_look(chroma: NDArray[np.float32], adjustments: Adjustments = Adjustments()) -> Look:
    """A look with chroma (h, w, 2) that the shipped model might have found."""
    edit = Edit(colour=Colour(ref_to(default_model())), adjustments=adjustments)
    return Look(edit, {COLOUR.name: Found(keys(edit)[COLOUR.name], (chroma,))})


def adjust(window: MainWindow) -> Sliders:
    """The sliders of the adjustments."""
    return window.panel.sliders[ADJUST.name]


class FakeEngine(Engine):
    """Warm where it is light, cool where it is dark; at once, and the same everywhere."""

    runs_on = "a fake engine"

    def __init__(self, model: TrainedModel, device: str) -> None:
        self.model, self.device = model, device

    def run(self, planes: Mapping[str, Floats], _monitor: Monitor | None = None) -> dict[str, Floats]:
        warm = (planes["lightness"] - 40.0) * 0.5
        return {"ab": np.concatenate([warm * 0.6, warm], axis=1).astype(np.float32)}


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the canvas shows its true pixels."""

    def is_true(frame: Drawn) -> bool:
        return not frame.request.draft and frame.request.look == window.canvas.look

    with qtbot.waitSignal(window.canvas.painted, timeout=TIMEOUT_MS, check_params_cb=is_true):
        window.document.look_changed.emit()


def close(window: MainWindow) -> None:
    """Close a window for good, whatever it holds."""
    window._may_close = True
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def save(window: MainWindow, target: Path, qtbot: QtBot) -> None:
    """Save the current document without a dialog."""
    with qtbot.waitSignal(window.jobs.saved, timeout=TIMEOUT_MS):
        begin_save(window, target)


def begin_save(window: MainWindow, target: Path) -> None:
    assert window.document is not None
    window.jobs.save(save_job(window.album, window.workspace.engines, window.document, target, SaveOptions()))


def answer(qtbot: QtBot, text: str) -> None:
    """Click the button of that text in the question that is open."""
    box = modal(qtbot)
    button = next(each for each in box.findChildren(QAbstractButton) if each.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_files(qtbot: QtBot, *paths: Path) -> None:
    """Answer the file dialog that is open."""
    dialog = modal(qtbot)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()


def save_to(qtbot: QtBot, target: Path) -> None:
    """Type name and folder into the save dialog that is open, and accept."""
    dialog = modal(qtbot)
    assert isinstance(dialog, SaveDialog)
    dialog.take_folder(target.parent)
    dialog.name.setText(target.name)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def modal(qtbot: QtBot) -> Any:
    """The dialog that is open, once there is one."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=TIMEOUT_MS)
    return QApplication.activeModalWidget()


def shot(window: QWidget, name: str) -> None:
    """Keep a picture of a widget for a human to look at."""
    ARTEFACTS.mkdir(exist_ok=True)
    window.grab().save(str(ARTEFACTS / f"{name}.png"))


def states(window: MainWindow) -> list[State]:
    """Of all documents, in the order of the strip."""
    return [document.state for document in window.album.documents]


def colorize_all(window: MainWindow, qtbot: QtBot) -> None:
    """By the menu, to its end."""
    batch = window.workspace.batch
    with qtbot.waitSignals([batch.changed, batch.changed, batch.ended], order="strict", timeout=TIMEOUT_MS):
        window.actions_["colorize_all"].trigger()


def picture_of(window: MainWindow, row: int) -> Any:
    """The thumbnail of a row; None as long as there is none."""
    return window.strip.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole)


def at(window: MainWindow, place: tuple[float, float]) -> QPoint:
    """Give a place on the canvas, by shares of the photo as it is shown."""
    photo = window.canvas.whole()
    return QPointF(photo.left() + place[0] * photo.width(), photo.top() + place[1] * photo.height()).toPoint()


def paint(window: MainWindow, qtbot: QtBot, *places: tuple[float, float]) -> None:
    """Draw a stroke through places given as shares of the photo on the canvas."""
    canvas, points = window.canvas, [at(window, place) for place in places]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
