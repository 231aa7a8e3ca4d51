"""The languages: nothing is missing, nothing bypasses translation, and nothing is cut off."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.errors import AutochromeError
from core.messages import message, tr
from core.photo import CLI_LIMIT, open_photo
from desktop import app as desktop_app
from desktop import languages
from desktop.actions import COMMANDS
from desktop.notify import sentence
from desktop.widgets.words import plural, said
from desktop.window import MainWindow
from resources.make_translations import FOLDER, LANGUAGES, compiled, update
from tests.desktop.driver import TIMEOUT_MS, close, modal, settle, shot
from tests.desktop.translation_lint import DESKTOP, ROOT, unmarked

WHOLE = ("en", "de", "es")
"""Spoken by whoever changes a text; in the others a new one stands in English until a speaker has been there."""
MAY_TRAIL = 0.1
LAPTOP = 1366, 700
"""Pixels that an old one has for a window, under a panel and a title."""
STOPS = (".", "。")
CLOSE_AND_CANCEL = {
    "de": {"Schließen", "Abbrechen"},
    "es": {"Cerrar", "Cancelar"},
    "fr": {"Fermer", "Annuler"},
    "it": {"Chiudi", "Annulla"},
    "pt_BR": {"Fechar", "Cancelar"},
    "nl": {"Sluiten", "Annuleren"},
    "pl": {"Zamknij", "Anuluj"},
    "ru": {"Закрыть", "Отмена"},
    "uk": {"Закрити", "Скасувати"},
    "ja": {"閉じる", "キャンセル"},
    "zh_CN": {"关闭", "取消"},
    "ar": {"أغلق", "ألغِ"},
}
BEFORE_QT = {DESKTOP / "libraries.py"}
"""Speaks on the terminal, where Qt, and its translations, cannot be loaded."""


def messages(file: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    """(context, source) to (translation, whether it is finished)."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            translation = entry.find("translation")
            assert translation is not None
            source = entry.findtext("source") or ""
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text = (all(forms) and "\n".join(forms)) if forms else translation.text
            found[name, source] = text or "", translation.get("type") is None
    return found


def fields_of(text: str) -> set[str]:
    return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    languages.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(params=[name for name in LANGUAGES if name != "en"])
def language(request: pytest.FixtureRequest, english_afterwards: None, qapp: QApplication) -> str:
    """The application speaks it for one test."""
    languages.install(qapp, request.param)
    return str(request.param)


def test_every_text_is_translated_and_the_files_are_up_to_date(tmp_path: Path) -> None:
    """Else: uv run python resources/make_translations.py, translate what is unfinished, and run it again."""
    for name in LANGUAGES:
        (tmp_path / f"autochrome_{name}.ts").write_bytes((FOLDER / f"autochrome_{name}.ts").read_bytes())
    update(tmp_path)
    compiled(FOLDER, tmp_path)
    for name in LANGUAGES:
        kept, wanted = messages(FOLDER / f"autochrome_{name}.ts"), messages(tmp_path / f"autochrome_{name}.ts")
        missing = {key for key, (text, is_finished) in wanted.items() if not (text and is_finished)}
        assert len(missing) <= (0 if name in WHOLE else MAY_TRAIL * len(wanted)), (name, sorted(missing))
        assert set(kept) == set(wanted), (name, sorted(set(kept) ^ set(wanted)))
        assert (FOLDER / f"autochrome_{name}.qm").read_bytes() == (tmp_path / f"autochrome_{name}.qm").read_bytes()


@pytest.mark.parametrize("name", LANGUAGES)
def test_translations_keep_fields_signs_and_places_to_themselves(name: str) -> None:
    file = FOLDER / f"autochrome_{name}.ts"
    for (context, source), (text, is_finished) in messages(file).items():
        if not is_finished:
            continue
        for form in text.split("\n") if "%Ln" in source else [text]:
            assert fields_of(source) == fields_of(form), (context, source, form)
            for sign in ("…", "\n", "&", "%Ln"):
                assert source.count(sign) == form.count(sign), (context, source, form)
            assert (source[:1] == " ", source[-1:] == ".") == (form[:1] == " ", form[-1:] in STOPS), (source, form)
    assert str(ROOT) not in file.read_text("utf-8")
    assert "<location" not in file.read_text("utf-8")


@pytest.mark.parametrize("path", sorted({*DESKTOP.rglob("*.py")} - BEFORE_QT), ids=lambda path: path.stem)
def test_no_text_bypasses_translation(path: Path) -> None:
    assert list(unmarked(path)) == []


def test_menus_speak_and_have_letters_of_their_own(language: str, home: Path) -> None:
    window = MainWindow()
    texts = {name: messages(FOLDER / f"autochrome_{language}.ts")["", name][0] for name in ("&Edit", "&Colorize")}
    assert texts["&Edit"] in {action.text() for action in window.menuBar().actions()}
    assert window.actions_["colorize"].text() == texts["&Colorize"]
    for menu in (action.menu() for action in window.menuBar().actions()):
        lines = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [line[line.index("&") + 1].lower() for line in lines if "&" in line]
        assert len(letters) == len(lines), lines
        assert len(set(letters)) == len(letters), (menu.title(), sorted(lines))
    english = {command.tip for command in COMMANDS}
    assert not english & {window.actions_[command.name].statusTip() for command in COMMANDS}
    close(window)


def test_qts_own_buttons_speak(language: str, home: Path) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    words = {button.text().replace("&", "") for button in buttons.buttons()}
    assert words == CLOSE_AND_CANCEL[language]
    buttons.deleteLater()


def test_nothing_is_cut_off(language: str, window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    assert cut_off(window.welcome) == []
    shot(window, f"{language}-welcome")
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(photos)
    for section in window.panel.sections.values():
        section.heading.setChecked(True)
    QApplication.processEvents()
    assert cut_off(window.panel) == []
    shot(window, f"{language}-photo")
    for name in ("settings", "fine_tune", "models", "blind_test"):
        window.actions_[name].trigger()
        dialog = modal(qtbot)
        QApplication.processEvents()
        assert cut_off(dialog) == [], name
        least = dialog.minimumSizeHint()
        assert least.width() <= LAPTOP[0], name
        assert least.height() <= LAPTOP[1], name
        shot(dialog, f"{language}-{name}")
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: QApplication.activeModalWidget() is not dialog)


def test_arabic_is_mirrored_with_one_kind_of_numerals_and_photos_are_not(
    qapp: QApplication, home: Path, photos: list[Path], qtbot: QtBot
) -> None:
    seen = {}
    for name in ("en", "ar"):
        languages.install(qapp, name)
        desktop_app.dress(qapp, Qt.ColorScheme.Light)
        window = MainWindow()
        window.resize(1280, 720)
        window.show()
        with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
            window.open(photos)
        settle(window, qtbot)
        undo = window.actions_["undo"].icon().pixmap(24, 24, QIcon.Mode.Disabled).toImage()
        rotate = window.actions_["rotate_left"].icon().pixmap(24, 24).toImage()
        panel, canvas = (each.mapTo(window, QPoint()).x() for each in (window.panel, window.canvas))
        seen[name] = panel < canvas, window.canvas.grab(photo_of(window)).toImage(), undo, rotate
        close(window)
    assert (seen["en"][0], seen["ar"][0]) == (False, True)
    assert seen["ar"][1] == seen["en"][1]
    assert seen["ar"][2] == seen["en"][2].flipped(Qt.Orientation.Horizontal)
    assert seen["ar"][3] == seen["en"][3]
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"
    assert "4" in plural("%Ln photo(s) are colorized.", "", 4)


def photo_of(window: MainWindow) -> QRect:
    """Where the photo lies on the canvas, without what is drawn about it."""
    return window.canvas.whole().toRect().adjusted(2, 2, -2, -2)


def cut_off(page: QWidget) -> list[str]:
    """Texts that are wider than their widget, or than what can be seen of a page that scrolls up and down only."""
    for area in page.findChildren(QScrollArea):
        assert area.widget().width() <= area.viewport().width()
    widgets = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return [
        widget.text()
        for widget in widgets
        if widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and (widget.width() < widget.minimumSizeHint().width() or "…" in widget.text()[1:-1])
    ]


@pytest.mark.parametrize(("choice", "close"), [("es", "Cerrar"), ("", "Schließen"), ("en", "Close")])
def test_the_setting_decides_and_else_the_system(
    choice: str, close: str, qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    languages.install(qapp, choice)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    assert buttons.button(QDialogButtonBox.StandardButton.Close).text().replace("&", "") == close
    buttons.deleteLater()


@pytest.mark.parametrize(
    ("name", "one", "several"),
    [("en", "about 1 hour", "about 1,200 hours"), ("de", "etwa 1 Stunde", "etwa 1.200 Stunden"),
     ("fi", "about 1 hour", "about 1\u00a0200 hours")],
)  # fmt: skip
def test_numerals_have_the_forms_of_the_language(name: str, one: str, several: str, qapp: QApplication) -> None:
    """Of one that the window does not speak it has the numbers, and English words."""
    languages.install(qapp, name)
    assert plural("about %Ln hour(s)", "", 1) == one
    assert plural("about %Ln hour(s)", "", 1200) == several


def test_what_core_says_is_translated_with_what_it_names(qapp: QApplication, tmp_path: Path) -> None:
    languages.install(qapp, "de")
    with pytest.raises(AutochromeError) as caught:
        open_photo(tmp_path / "oma.jpg", max_pixels=CLI_LIMIT)
    assert sentence(caught.value) == f"„oma.jpg“ wurde in {tmp_path} nicht gefunden."
    inner = message(tr("{names} or {last}"), names="JPEG", last="TIFF")
    outer = AutochromeError(tr("“{file}” is not a photo that can be read: open {titles}."), file="a.b", titles=inner)
    assert sentence(outer) == "„a.b“ ist kein Foto, das gelesen werden kann: Öffnen Sie JPEG oder TIFF."
    large = message(tr("“{file}” has {width:,} × {height:,} pixels, and decoding them takes about "),
                    file="a", width=12345, height=1)  # fmt: skip
    assert said(large).startswith("„a“ hat 12.345 × 1 Pixel")


def test_all_languages_of_the_settings_are_there() -> None:
    assert set(languages.LANGUAGES) == set(LANGUAGES)
    assert all((FOLDER / f"autochrome_{name}.qm").exists() for name in LANGUAGES)
