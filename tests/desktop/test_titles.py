"""Titles of message boxes are seen whole, in one line or in several."""

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.widgets.titles import fit_title


@pytest.mark.parametrize("words", [2, 8, 40])
def test_a_title_is_seen_whole(qtbot: QtBot, words: int) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText("photograph " * words)
    fit_title(box)
    box.open()
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert label is not None
    assert label.font().bold()
    needed = label.fontMetrics().boundingRect(0, 0, label.width(), 9999, 0x1000, box.text())
    assert label.width() >= needed.width()
    assert label.height() >= needed.height()
    box.close()
