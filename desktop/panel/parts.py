"""What the panel is put together of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.help.browser import show_help

MARGIN = 20


def glyph(action: QAction, name: str) -> QToolButton:
    """A small button beside a heading."""
    button = QToolButton()
    button.setObjectName("glyph")
    button.setDefaultAction(action)
    button.setAccessibleName(name)
    return button


def ask(place: str) -> QToolButton:
    """The *?* beside a heading: leads to what the help says of it."""
    button = QToolButton()
    button.setObjectName("glyph")
    button.setText("?")
    button.setAccessibleName(QCoreApplication.translate("Help", "Help"))
    button.setToolTip(QCoreApplication.translate("Help", "Read about this"))
    button.clicked.connect(lambda: show_help(place))
    return button


def side_by_side(*buttons: QPushButton) -> QWidget:
    """Buttons of one width, and of the height that there is."""
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # of one height
        row.addWidget(button, 1)
    return beside


def above_each_other(*widgets: QWidget) -> QWidget:
    """One under the other, without margins."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    return whole


def label(name: str) -> QLabel:
    """A label that the style sheet knows by that name."""
    label = QLabel()
    if label.isRightToLeft():  # where Latin names and figures would stand at the far side
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setObjectName(name)
    label.setWordWrap(name in ("facts", "good", "stale"))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def under_a_rule(widget: QWidget) -> QWidget:
    """What stands in a column under a line across it, which goes with it."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(10)
    column.addWidget(line)
    column.addWidget(widget)
    return whole


def keep_in_line(column: QVBoxLayout, bar: int, inside: QWidget) -> None:
    """Have what is scrolled beside a bar so wide stand under what is not."""
    near, far = (MARGIN - bar, MARGIN) if inside.isRightToLeft() else (MARGIN, MARGIN - bar)
    column.setContentsMargins(near, 0, far, 0)
