"""Other colours of the whole photo: found by the real networks, seen beside the models, taken and taken back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, shot
from tests.desktop.test_comparing import click, compare


def test_other_colours_are_seen_taken_in_the_place_of_others_and_taken_back(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(opened, qtbot)
    others = dialog.variants.others
    qtbot.waitUntil(lambda: all(each.image is not None for each in others), timeout=4 * TIMEOUT_MS)
    shown = [dialog.views["natural"].picture.image, *[each.image for each in others]]
    assert all(one != other for at, one in enumerate(shown) for other in shown[:at])
    ways = [other.hints for other in dialog.comparing.others]
    with qtbot.waitSignal(opened.jobs.colorized, timeout=4 * TIMEOUT_MS):
        click(qtbot, others[0])
    document = opened.document
    assert document.look.edit.colour.model.name == "natural"
    qtbot.waitUntil(lambda: "hints" in document.look.findings, timeout=4 * TIMEOUT_MS)
    assert document.look.edit.hints.hints == ways[0]
    assert [each.is_taken for each in others] == [True, False, False, False]
    click(qtbot, others[1])
    assert document.look.edit.hints.hints == ways[1]
    assert [each.is_taken for each in others] == [False, True, False, False]
    opened.actions_["undo"].trigger()
    assert document.look.edit.hints.hints == ways[0]
    shot(dialog, "compare-others")
