"""The picker's groups, the contact sheet of models, and blends that last."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.models.store import Blend, default_model
from core.photo import read_record
from core.settings import Settings, save_settings
from core.stages.adjust import Adjustments
from core.stages.colour import ref_to
from desktop.comparing.dialog import CompareModels
from desktop.documents.session import Abandoned, Session, _documents, _locked
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, save, shot
from tests.second_model import second_model

pytestmark = pytest.mark.usefixtures("natural_alone", "measured")


@pytest.fixture
def two(home: Path) -> None:
    second_model(study=True)


@pytest.fixture
def research(home: Path) -> None:
    save_settings(Settings(research_models=True))


@pytest.fixture
def sheet(two: None, opened: MainWindow, qtbot: QtBot) -> CompareModels:
    """The sheet with all views of coffee by the shipped model and by its opposite."""
    return compare(opened, qtbot)


def compare(window: MainWindow, qtbot: QtBot) -> CompareModels:
    window.actions_["compare_models"].trigger()
    dialog = window.assessing.compare_models
    qtbot.waitUntil(lambda: set(dialog.comparing.chroma) == set(dialog.views), timeout=TIMEOUT_MS)
    return dialog


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def rows(window: MainWindow) -> list[str]:
    picker = window.panel.picker
    return [picker.itemText(row) for row in range(picker.count())]


def test_the_picker_has_models_first_and_then_systems(research: None, two: None, opened: MainWindow) -> None:
    picker = opened.panel.picker
    texts = rows(opened)
    assert texts[:5] == ["Models", "Natural", "Research models", "Family", "Let one learn from nothing…"]
    assert "Deep Koalarization" in texts[5:]
    assert "U-Net on EfficientNet-Lite0" not in texts
    headings = [row for row in range(picker.count()) if not picker.model().flags(picker.model().index(row, 0))]
    assert headings == [0, 2, 4]


def test_choosing_a_system_asks_to_train_it_and_keeps_the_model(
    research: None, opened: MainWindow, qtbot: QtBot
) -> None:
    picker = opened.panel.picker
    picker.training_wanted.disconnect()
    row = rows(opened).index("Deep Koalarization")
    picker.showPopup()
    view = picker.view()
    view.scrollTo(picker.model().index(row, 0))
    with qtbot.waitSignal(picker.training_wanted, timeout=TIMEOUT_MS) as wanted:
        view.setCurrentIndex(picker.model().index(row, 0))
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == ["koalarization"]
    assert picker.model_name() == "natural"
    assert picker.currentText() == "Natural"


def test_keys_on_the_closed_picker_go_through_models_only(two: None, opened: MainWindow, qtbot: QtBot) -> None:
    picker = opened.panel.picker
    wanted: list[str] = []
    picker.training_wanted.connect(wanted.append)
    for _ in range(4):
        qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.model_name() == "family"
    for _ in range(4):
        qtbot.keyClick(picker, Qt.Key.Key_Up)
    assert picker.model_name() == "natural"
    assert not wanted


def test_views_fill_in_grey_first(two: None, opened: MainWindow, qtbot: QtBot, scheme: str) -> None:
    opened.actions_["compare_models"].trigger()
    dialog = opened.assessing.compare_models
    assert list(dialog.views) == ["natural", "family"]
    with qtbot.waitSignal(dialog.comparing.drafted, timeout=TIMEOUT_MS):
        pass
    image = dialog.views["family"].picture.image
    assert image is not None
    assert image.isGrayscale()
    assert not dialog.views["family"].picture.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.comparing.chroma) == 2, timeout=TIMEOUT_MS)
    assert not dialog.views["natural"].picture.image.isGrayscale()
    assert dialog.views["natural"].picture.image != dialog.views["family"].picture.image
    shot(dialog, f"compare-{scheme}")


def test_a_click_takes_the_colours_and_can_be_undone(sheet: CompareModels, opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        click(qtbot, sheet.views["family"].picture)
    look = opened.document.look
    assert look.edit.colour.model.name == "family"
    assert max(look.findings["colour"].value[0].shape) > 256  # found anew, at the full working size
    assert opened.document.history.undoText() == "Colorize with Family"
    assert sheet.views["family"].picture.is_taken
    assert not sheet.views["natural"].picture.is_taken
    opened.actions_["undo"].trigger()
    assert not opened.document.look.is_coloured
    assert not sheet.views["family"].picture.is_taken


def test_the_last_two_that_are_ticked_are_blended_as_the_slider_says(sheet: CompareModels, qtbot: QtBot) -> None:
    bar = sheet.blend_bar
    assert not bar.isVisible()
    for view in sheet.views.values():
        view.blend.click()
    assert bar.isVisible()
    assert bar.blend == Blend(sheet.views["natural"].model, sheet.views["family"].model, 0.5)
    assert bar.picture.image.isGrayscale() or grey(bar) < 2  # halfway between opposites there is no colour
    bar.slider.setValue(0)
    assert bar.picture.image == sheet.views["natural"].picture.image
    bar.slider.setValue(100)
    assert bar.picture.image == sheet.views["family"].picture.image
    sheet.views["natural"].blend.click()
    assert not bar.isVisible()


def grey(bar: object) -> float:
    image = bar.picture.image  # type: ignore[attr-defined]
    codes = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = codes[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)
    return float(np.ptp(pixels, axis=2).mean())


@pytest.fixture
def blended(sheet: CompareModels, opened: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """Coffee in 70 % of one model's colours and 30 % of the other's."""
    for view in sheet.views.values():
        view.blend.click()
    sheet.blend_bar.slider.setValue(30)
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        click(qtbot, sheet.blend_bar.take)
    yield opened
    sheet.close()


def test_a_blend_is_labelled_and_saved_with_both_names_and_the_share(
    blended: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert blended.document.history.undoText() == "Colorize with 70 % Natural + 30 % Family"
    target = tmp_path / "blend.png"
    save(blended, target, qtbot)
    record = read_record(target)
    assert record.model == "natural + family"
    assert record.settings["share"] == "0.3"
    assert np.ptp(np.asarray(Image.open(target)).astype(int), axis=2).mean() > 2


def test_a_blend_comes_back_with_its_session(blended: MainWindow, home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    autosave = blended.workspace.autosave
    kept: list[bool] = []
    autosave.when_kept(lambda: kept.append(True))
    qtbot.waitUntil(lambda: bool(kept), timeout=TIMEOUT_MS)
    said = json.loads((autosave.session.folder / "session.json").read_text("utf-8"))
    model = said["documents"][0]["edit"]["colour"]["model"]
    assert (model["first"]["name"], model["second"]["name"], model["share"]) == ("natural", "family", 0.3)
    abandoned = Abandoned(autosave.session.folder, _locked(tmp_path / "x"), _documents(autosave.session.folder))
    session = Session()
    entries, errors = abandoned.restore(session)
    assert not errors
    assert entries[0].look.edit.colour.model == blended.document.look.edit.colour.model
    np.testing.assert_array_equal(
        entries[0].look.findings["colour"].value[0], blended.document.look.findings["colour"].value[0]
    )
    session.close()


def test_one_model_is_enough_and_it_is_said_kindly(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(opened, qtbot)
    assert "one model so far" in dialog._hint.text()
    assert not dialog.choose.isVisible()
    assert not dialog.views["natural"].blend.isVisible()
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        qtbot.keyClick(dialog.views["natural"].picture, Qt.Key.Key_Return)
    assert opened.document.look.edit.colour.model == ref_to(default_model())


def test_a_model_that_fails_says_so_in_its_place(two: None, opened: MainWindow, qtbot: QtBot) -> None:
    broken = second_model("broken")
    (broken.folder / "network.onnx").write_bytes(b"no graph")
    opened.actions_["compare_models"].trigger()
    dialog = opened.assessing.compare_models
    qtbot.waitUntil(lambda: len(dialog.comparing.chroma) == 2 and not dialog.comparing.is_under_way, timeout=TIMEOUT_MS)
    assert "broken" in dialog.views["broken"].note
    assert not dialog.views["broken"].blend.isEnabled()
    assert dialog.views["family"].picture.isEnabled()


def test_models_that_are_not_chosen_are_not_seen(sheet: CompareModels, qtbot: QtBot) -> None:
    for view in sheet.views.values():
        view.blend.click()
    action = sheet.choose.menu().actions()[1]
    action.setChecked(False)
    assert not sheet.views["family"].isVisible()
    assert not sheet.blend_bar.isVisible()
    action.setChecked(True)
    assert sheet.views["family"].isVisible()
    assert "family" in sheet.comparing.chroma


def test_views_follow_the_sliders_and_the_frame(sheet: CompareModels, opened: MainWindow, qtbot: QtBot) -> None:
    before = sheet.views["natural"].picture.image
    opened.document.adjust({"adjustments": Adjustments(saturation=0.0)}, "grey")
    view = sheet.views["natural"].picture
    qtbot.waitUntil(lambda: view.image.isGrayscale(), timeout=TIMEOUT_MS)  # noqa: PLW0108 -- another image by then
    opened.actions_["rotate_right"].trigger()
    qtbot.waitUntil(lambda: set(sheet.comparing.chroma) == set(sheet.views), timeout=TIMEOUT_MS)
    turned = sheet.views["natural"].picture.image
    assert (turned.width(), turned.height()) == (before.height(), before.width())


def test_the_sheet_goes_with_its_photo_and_may_be_closed_in_the_middle(
    two: None, several: MainWindow, qtbot: QtBot
) -> None:
    several.actions_["compare_models"].trigger()
    dialog = several.assessing.compare_models
    dialog.reject()
    assert not dialog.comparing.is_under_way
    several.actions_["compare_models"].trigger()
    several.album.remove(several.document)
    assert not dialog.isVisible()
    several.actions_["compare_models"].trigger()  # and the window closes in the middle of it
    assert dialog.comparing.is_under_way


def test_livelier_and_calmer_stand_beside_the_models(opened: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    dialog = compare(opened, qtbot)
    qtbot.waitUntil(dialog.variants.isVisible, timeout=TIMEOUT_MS)

    def colourful(name: str) -> float:
        image = dialog.variants.pictures[name].image
        assert image is not None
        places = [(x, y) for x in range(5, image.width(), 20) for y in range(5, image.height(), 20)]
        return sum(image.pixelColor(*place).saturation() for place in places) / len(places)

    assert colourful("Livelier") > 1.1 * colourful("Calmer")
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        qtbot.mouseClick(dialog.variants.pictures["Livelier"], Qt.MouseButton.LeftButton)
    assert opened.document.look.is_coloured
    assert opened.document.look.edit.adjustments.saturation == 1.89
    qtbot.mouseClick(dialog.variants.pictures["Warmer"], Qt.MouseButton.LeftButton)
    assert opened.document.look.edit.adjustments.warmth == 0.25
    opened.actions_["undo"].trigger()
    assert opened.document.look.edit.adjustments.warmth == 0.0
    dialog.close()
