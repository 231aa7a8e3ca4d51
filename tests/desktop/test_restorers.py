"""Networks of others in the window: chosen in the panel, got after a question, and taken in from a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from core.models.store import ModelRef, trained_models
from core.published import catalogue, install, terms
from core.published.catalogue import Entry, entries
from core.stages.detail import DETAIL
from core.stages.repair import REPAIR
from desktop.tuning import model_list
from desktop.tuning.dialogs import LicenceDialog, NameDialog
from desktop.tuning.models_dialog import ModelsDialog
from desktop.window import MainWindow
from tests.core.published import stand_ins
from tests.desktop.driver import TIMEOUT_MS, answer, modal
from tests.publisher import Publisher, publishing


def test_a_model_is_chosen_in_the_panel_and_undone(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    stand_ins.install("scunet", tmp_path)
    stand_ins.install("migan", tmp_path)
    document, choices = opened.document, opened.panel.choices
    denoiser, filler = choices[DETAIL.name]["denoiser"], choices[REPAIR.name]["filler"]
    opened.panel.sliders[DETAIL.name]["denoise"].slider.setValue(50)
    qtbot.waitUntil(lambda: DETAIL.name in document.look.findings, timeout=TIMEOUT_MS)
    ours, steps = document.look.findings[DETAIL.name], document.history.count()
    assert denoiser.currentText() == "Autochrome"
    denoiser.showPopup()
    denoiser.hidePopup()
    qtbot.keyClick(denoiser, Qt.Key.Key_Down)
    assert document.look.edit.detail.denoiser == ModelRef("scunet", "fa78899b")
    assert (denoiser.currentText(), document.history.count()) == ("SCUNet", steps + 1)
    qtbot.waitUntil(lambda: document.look.findings.get(DETAIL.name) not in (ours, None), timeout=TIMEOUT_MS)
    qtbot.keyClick(denoiser, Qt.Key.Key_Down)  # what lies behind the last model opens no dialog by a step
    assert QApplication.activeModalWidget() is None
    opened.actions_["undo"].trigger()
    assert denoiser.currentText() == "Autochrome"
    filler.showPopup()
    filler.hidePopup()
    qtbot.keyClick(filler, Qt.Key.Key_Down)
    assert document.look.edit.heal.filler == document.look.edit.repair.filler == ModelRef("migan", "6f1f3530")
    opened.panel.sections[REPAIR.name].reset.click()
    assert document.look.edit.heal.filler is document.look.edit.repair.filler is None
    document.adjust({DETAIL.name: replace(document.look.edit.detail, denoiser=ModelRef("gone"))}, "")
    assert denoiser.currentText() == "gone (not here)"


def test_the_way_to_more_leads_to_the_models(opened: MainWindow, qtbot: QtBot) -> None:
    denoiser = opened.panel.choices[DETAIL.name]["denoiser"]
    with qtbot.waitSignal(denoiser.more_wanted, timeout=TIMEOUT_MS):
        denoiser.activated.emit(denoiser.count() - 1)
    dialog = modal(qtbot)
    assert isinstance(dialog, ModelsDialog)
    assert denoiser.currentText() == "Autochrome"
    dialog.refresh("scunet")
    assert any("PyTorch and spandrel" in text for text in dialog.card.texts)
    dialog.reject()


@pytest.fixture
def restricted(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Entry, Publisher]]:
    """A stand-in for an entry that may not be used for everything, and its publisher."""
    content = stand_ins.write("migan", tmp_path / "migan.onnx").read_bytes()
    with publishing(content) as server:
        entry = replace(
            entries()["migan"],
            addresses=(server.url(),),
            bytes=len(content),
            sha256=sha256(content).hexdigest(),
            restriction="Nobody may earn money with it.",
        )
        there = {**entries(), entry.name: entry}
        for module in (catalogue, install, model_list):
            monkeypatch.setattr(module, "entries", lambda: there)
        yield entry, server


def test_terms_are_asked_about_once(
    restricted: tuple[Entry, Publisher], window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    entry, server = restricted
    window.actions_["models"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, ModelsDialog)
    dialog.refresh("migan")
    assert "Nobody may earn money with it." in dialog.card.texts
    dialog.get.click()
    answer(qtbot, "Do Without")
    assert server.asked == []
    dialog.get.click()
    answer(qtbot, "Read the Licence")
    licence = modal(qtbot)
    assert isinstance(licence, LicenceDialog)
    licence.reject()
    answer(qtbot, "Accept and Get It")
    qtbot.waitUntil(lambda: dialog.model is not None and dialog.model.name == "migan", timeout=60_000)
    assert terms.is_accepted(entry)
    assert not terms.is_accepted(replace(entry, restriction="Other words."))
    assert not dialog.use.isVisible()
    assert any("in the panel: Repair, Filled by" in text for text in dialog.card.texts)
    install.remove(entry)
    dialog.refresh("migan")
    dialog.get.click()
    qtbot.waitUntil(lambda: dialog.model is not None and dialog.model.name == "migan", timeout=60_000)
    dialog.reject()


@pytest.mark.torch
def test_weights_that_nobody_knows_are_asked_what_they_are_for(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    import torch

    from tests.core.published.test_restorers import randomised, small_scunet

    file = tmp_path / "from a friend.pth"
    torch.save(randomised(small_scunet).state_dict(), file)
    window.actions_["models"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, ModelsDialog)
    dialog.import_from(file)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NameDialog), timeout=120_000)
    asked = modal(qtbot)
    assert asked.name.text() == "from a friend"
    assert [asked.task.itemText(row) for row in range(asked.task.count())] == ["Grain, noise and JPEG", "Faces"]
    asked.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: dialog.model is not None and dialog.model.name == "from a friend", timeout=240_000)
    assert dialog.model.card.task == "denoise"
    assert dialog.model.name in {model.name for model in trained_models("denoise")}
    dialog.reject()
