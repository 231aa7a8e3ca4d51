"""The help: its pages are whole in each of its languages, every way into and through them leads somewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.actions import COMMANDS, GESTURES
from desktop.help import pages
from desktop.help.browser import HelpButton, HelpWindow, close_help, show_help
from desktop.settings.dialog import SettingsDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, modal, shot
from tests.desktop.translation_lint import DESKTOP, calls, name_of

LANGUAGES = ("en", "de", "es")
SMALL = 150_000  # bytes of a picture
TOPICS = 8


def sources(language: str) -> dict[str, str]:
    return {name: (pages.FOLDER / language / f"{name}.md").read_text("utf-8") for name in pages.NAMES}


def places(language: str) -> set[str]:
    """All places that can be linked to."""
    every = [pages.read(name, language) for name in pages.NAMES]
    return {pages.KEYS} | {f"{page.name}#{each.name}".rstrip("#") for page in every for each in page.sections}


def led_to() -> set[tuple[str, Path]]:
    """Where the buttons of dialogs lead to, and the file in which each stands."""
    return {
        (str(call.args[0].value), path)
        for path in DESKTOP.rglob("*.py")
        for call in calls(path)
        if name_of(call) == "HelpButton" and isinstance(call.args[0], ast.Constant)
    }


@pytest.fixture
def opened(window: MainWindow) -> Iterator[HelpWindow]:
    window.actions_["help"].trigger()
    yield the_help()
    close_help()


def the_help() -> HelpWindow:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    return found


def texts(opened: HelpWindow) -> list[str]:
    return [opened.contents.item(row).text() for row in range(opened.contents.count())]


def top(opened: HelpWindow) -> str:
    """The heading at the top of the page as it is seen."""
    cursor = opened.reader.cursorForPosition(opened.reader.viewport().rect().topLeft())
    block = cursor.block()
    while not block.blockFormat().headingLevel():
        block = block.next()
    return block.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_the_same_places_and_pictures(language: str) -> None:
    assert len(pages.NAMES) == TOPICS
    assert {path.stem for path in (pages.FOLDER / language).glob("*.md")} == set(pages.NAMES)
    assert places(language) == places("en")
    for name, source in sources(language).items():
        found = re.findall(r"!\[(.+?)\]\((.+?)\)", source)
        assert [file for _, file in found] == re.findall(r"!\[.+?\]\((.+?)\)", sources("en")[name])
        for _, file in found:
            path = pages.FOLDER / language / file
            assert not QImage(str(path)).isNull(), path
            assert path.stat().st_size < SMALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_leads_somewhere(language: str) -> None:
    for name, source in sources(language).items():
        for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", re.sub(r"!\[.*?\]\(.*?\)", "", source)):
            assert target.replace(".md", "") in places(language), (name, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_dialog_leads_to_a_place_that_is_there(language: str) -> None:
    assert {place for place, _ in led_to()} <= places(language)


def test_each_dialog_has_its_button() -> None:
    """A file that makes a dialog of its own says where its help is, or its page does that stands in it."""
    makers = {
        path.relative_to(DESKTOP).as_posix()
        for path in DESKTOP.rglob("*.py")
        if re.search(r"^class \w+\(QDialog\)|= QDialog\(", path.read_text("utf-8"), re.MULTILINE)
    }
    said = {path.relative_to(DESKTOP).as_posix() for _, path in led_to()}
    assert len(makers) > 9
    assert {file.replace("blind/dialog.py", "blind/start_page.py") for file in makers} <= said


def test_f1_opens_the_first_page_and_a_link_the_next(opened: HelpWindow, qtbot: QtBot) -> None:
    assert texts(opened) == [page.title for page in pages.pages()]
    assert len(texts(opened)) == TOPICS + 1
    assert opened.reader.document().firstBlock().text() == pages.read("photo", "en").title
    shot(opened, "help")
    opened.reader.anchorClicked.emit(QUrl("choosing.md#save"))
    assert opened.contents.currentRow() == pages.NAMES.index("choosing")
    assert top(opened) == "Save for a purpose"
    opened.back.click()
    assert opened.contents.currentRow() == 0
    assert not opened.back.isEnabled()


def test_search_finds_and_leads_there(opened: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.search, "noise jpeg")
    assert texts(opened) == ["The sliders\nRestore"]
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert top(opened) == "The sliders"
    assert {mark.cursor.selectedText().lower() for mark in opened.reader.extraSelections()} == {"noise", "jpeg"}
    opened.search.setText("hurdy-gurdy")
    assert not texts(opened)
    assert opened.nothing.isVisible()
    opened.search.clear()
    assert len(texts(opened)) == TOPICS + 1


@pytest.mark.parametrize(("language", "wish", "found"), [
    ("en", "HISTORY", "Go back"), ("de", "große fleck", "Was übermalt wurde"), ("de", "ubermalt", "Was übermalt wurde"),
    ("es", "arañazo pincel", "Arreglar a mano"), ("es", "aranazo PINCEL", "Arreglar a mano"),
])  # fmt: skip
def test_search_reads_the_language_of_the_window_with_and_without_accents(
    language: str, wish: str, found: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(pages, "QLocale", lambda: QLocale(language))
    assert found in [section.title for _, section in pages.search(wish)]
    assert not pages.search("  ")


def test_titles_come_first(qapp: QApplication) -> None:
    titles = [section.title for _, section in pages.search("brush")]
    assert titles[0] == "The colour brush"
    assert "Heal by hand" in titles


def test_a_language_without_pages_reads_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "QLocale", lambda: QLocale("pl_PL"))
    assert pages.language() == "en"


def test_the_page_of_keys_lists_the_whole_table(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["shortcuts"].trigger()
    text = the_help().reader.toPlainText()
    assert all(command.tip in text for command in COMMANDS)
    assert all(hands in text and what in text for hands, what in GESTURES)
    shot(the_help(), "help-keys")
    close_help()


def test_a_dialog_is_read_about_while_it_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["settings"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.buttons.buttonRole(dialog.findChild(HelpButton)) == QDialogButtonBox.ButtonRole.HelpRole
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=TIMEOUT_MS)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not dialog, timeout=TIMEOUT_MS)
    assert top(the_help()) == "Which settings are there?"
    the_help().search.setText("undo")
    assert texts(the_help())
    dialog.reject()
    assert the_help().isVisible()
    QTest.keyClick(the_help(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)],
                    timeout=TIMEOUT_MS)  # fmt: skip


def test_help_is_one_window_and_goes_with_the_program(window: MainWindow) -> None:
    show_help("archive")
    show_help()
    assert the_help().contents.currentRow() == pages.NAMES.index("archive")
    window._may_close = True
    window.close()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow) and each.isVisible()]


def test_the_page_reads_nothing_but_its_pictures(opened: HelpWindow, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = opened.reader.loadResource(kind, QUrl("colorize.webp"))
    assert isinstance(picture, QImage)
    assert not picture.isNull()
    assert opened.reader.loadResource(kind, QUrl("https://example.org/a.webp")).isNull()
