"""Nothing grows when a bar comes, and nothing is cut off: in a low window, and where the system's text is large."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QMargins, QPoint, QRect, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.film import Film
from core.geometry import Geometry
from core.proposal import Proposal
from desktop import app as desktop_app
from desktop import languages
from desktop.widgets import theme
from desktop.widgets.flow import FlowLayout
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, close, modal, shot
from tests.desktop.test_access import DIALOGS, INTERACTIVE, is_own, name_of

TOOLS = ("crop", "ruler", "frame", "heal")
LARGE = 19  # px: 145 % of the usual text


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """The system wants its text so large."""
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(LARGE)
    qapp.setFont(font)
    desktop_app.dress(qapp, qapp.styleHints().colorScheme())
    yield
    qapp.setFont(before)
    desktop_app.dress(qapp, qapp.styleHints().colorScheme())


def saying(qapp: QApplication, code: str) -> Iterator[str]:
    """Let the application speak a language for one test."""
    before, direction = QLocale(), qapp.layoutDirection()
    languages.install(qapp, code)
    yield code
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    languages.install(qapp, "en")
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(before)


@pytest.fixture(params=["de", "ru"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the application speak a language of long words for one test."""
    yield from saying(qapp, request.param)


@pytest.fixture(params=[code for code in languages.LANGUAGES if code != "en"])
def foreign(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the application speak each language that it was translated into for one test."""
    yield from saying(qapp, request.param)


@pytest.fixture
def low(large_text: None, spoken: str, home: Path, photos: list[Path], qtbot: QtBot) -> Iterator[MainWindow]:
    """Three photos in a window of 1280 × 720."""
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(photos)
    yield window
    close(window)


def cut_off(page: QWidget) -> list[str]:
    """What can be worked or read and has less room than it needs."""
    QApplication.processEvents()
    return [
        f"{name_of(widget)}: {widget.geometry()}, needs {widget.minimumSizeHint()}"
        for widget in page.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE) and is_own(widget) and not _is_scrolled(widget)
        if widget.width() < widget.minimumSizeHint().width()
        or widget.height() < widget.minimumSizeHint().height()
        or not _is_inside(widget)
    ]


def unread(page: QWidget) -> list[str]:
    """What is written and has less room than it needs, but for what is shortened on purpose and says so."""
    return [
        f"{label.text()!r}: {label.size()}, needs {needs}"
        for label in page.findChildren(QLabel)
        if type(label) is QLabel and label.text() and is_own(label)
        for needs in [label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().width()]
        if needs > (label.height() if label.wordWrap() else label.width())
    ]


def _is_scrolled(widget: QWidget) -> bool:
    """Whether it may lie above or below what is seen."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent is not None


def _is_inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is None or parent.rect().contains(widget.geometry())


def test_no_bar_makes_the_window_grow_and_none_is_cut_off(low: MainWindow) -> None:
    for section in low.panel.sections.values():
        section.heading.setChecked(True)
    low.banner.show_lines("astronaut.png", ["its profile is ignored"], ("Show", low.close))
    low.proposal_bar.propose("astronaut.png", Proposal(Film.COLOUR, Geometry(1, angle=2.0)), several=True)
    for tool in TOOLS:
        low.actions_[tool].trigger()
        assert cut_off(low.centralWidget()) == []
        assert (low.width(), low.height()) == (1280, 720)
        low.actions_[tool].trigger()
    inside = low.panel.findChild(QScrollArea)
    assert inside.widget().width() <= inside.viewport().width()
    assert low.minimumSizeHint().height() <= 720


def test_the_smallest_window_stays_so_small(several: MainWindow) -> None:
    several.resize(several.minimumSizeHint())
    smallest = several.size()
    several.proposal_bar.propose("astronaut.png", Proposal(Film.COLOUR, Geometry(1, angle=2.0)), several=True)
    for tool in TOOLS:
        several.actions_[tool].trigger()
        QApplication.processEvents()
        assert several.size() == smallest
        assert several.canvas.height() >= 60


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_fits_a_low_screen(
    name: str, large_text: None, window: MainWindow, coffee: Path, fake_engine: None, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    DIALOGS[name](window)
    dialog = modal(qtbot)
    assert cut_off(dialog) == []
    assert (dialog.minimumSizeHint().width(), dialog.minimumSizeHint().height()) <= (1280, 720)
    dialog.close()


def test_nothing_in_a_dialog_is_cut_off_in_any_language(
    foreign: str, window: MainWindow, coffee: Path, fake_engine: None, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    lacking = {}
    for name, show in DIALOGS.items():
        show(window)
        dialog = modal(qtbot)
        qtbot.waitExposed(dialog)
        shot(dialog, f"{foreign}-dialog-{name}")
        lacking[name] = cut_off(dialog) + unread(dialog)
        assert (dialog.minimumSizeHint().width(), dialog.minimumSizeHint().height()) <= (1280, 720), name
        dialog.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=TIMEOUT_MS)
    assert not {name: found for name, found in lacking.items() if found}


def test_the_tool_bar_says_where_its_rest_is(window: MainWindow, scheme: str) -> None:
    window.resize(window.minimumSizeHint().width(), 720)
    QApplication.processEvents()
    more = window.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more.isVisible()
    picture = window.grab(QRect(more.mapTo(window, QPoint()), more.size())).toImage()
    seen = {picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())}
    assert max(seen) - min(seen) > 100


@pytest.mark.parametrize(("size", "times"), [(9, 1.0), (13, 1.0), (19, 19 / 13), (60, 2.0)])
def test_texts_are_as_large_as_the_systems_but_no_smaller_than_drawn(
    size: int, times: float, qapp: QApplication
) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPixelSize(size)
    qapp.setFont(font)
    assert theme.px(100) == round(100 * times)
    qapp.setFont(before)


@given(st.lists(st.integers(20, 300), min_size=1, max_size=8), st.integers(120, 900))
def test_a_flow_loses_nothing_and_lays_nothing_over_another(widths: list[int], room: int) -> None:
    bar = QWidget()
    line = FlowLayout(QMargins(8, 4, 8, 4), 6)
    widgets = [QWidget(bar) for _ in widths]
    for widget, width in zip(widgets, widths, strict=True):
        widget.setFixedSize(width, 20)
        line.addWidget(widget)
    line.addStretch()
    last = QWidget(bar)
    last.setFixedSize(30, 20)
    line.addWidget(last)
    bar.setLayout(line)
    height = line.heightForWidth(room)
    line.setGeometry(QRect(0, 0, room, height))
    places = [widget.geometry() for widget in (*widgets, last)]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert all(place.top() >= 0 and place.bottom() < height for place in places)
    assert all(place.right() < room - 8 or place.width() > room - 16 for place in places)
    assert last.geometry().right() == room - 9
    bar.deleteLater()
