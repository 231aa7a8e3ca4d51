"""What was said, by model and by grader, with intervals of confidence."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.blind import REAL, Estimate, Result, Test, save_results
from desktop.blind.start_page import titled
from desktop.notify import show_error

_WIDTH = 860


class ResultsPage(QWidget):
    """A table; the rows of the real photographs, which are the control, come last."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget()
        self.save = QPushButton(self.tr("Save as CSV…"))
        self.back = QPushButton(self.tr("Back"))
        self._found: Sequence[Result] = ()
        self._title, self._note = QLabel(), QLabel(wordWrap=True)
        self._title.setObjectName("subtitle")
        self._note.setObjectName("note")
        for button, tip in (
            (self.save, self.tr("Write this table into a file")),
            (self.back, self.tr("To the other tests")),
        ):
            button.setAccessibleName(button.text())
            button.setToolTip(tip)
            button.setAutoDefault(False)
        self._lay_out()
        self.save.clicked.connect(self._ask_file)
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.table.setObjectName("list")
        self.table.setAccessibleName(self.tr("Results"))
        self.table.setColumnCount(5)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Shown"), self.tr("Grader"), self.tr("Photos"), self.tr("Taken for real"), self.tr("Rating")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(14)
        for widget in (self._title, self._note, self.table):
            column.addWidget(widget)
        column.addLayout(buttons)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(column)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.addWidget(middle)

    def show_results(self, tests: Sequence[Test], found: Sequence[Result]) -> None:
        """Show what was found."""
        self._found = found
        self._title.setText(self.tr("Results of {graders}").format(graders=", ".join(dict.fromkeys(graders(tests)))))
        left_out = sum(trial.said == "left out" for test in tests for trial in test.trials)
        note = self.tr(
            "In brackets the intervals that hold the truth with 95 % confidence: Wilson's of the shares, Student's of "
            "the ratings. Colours that nobody can tell from real ones are taken for real as often as those."
        )
        if left_out:
            note += " " + self.tr("Photos that could not be shown: {number}.").format(number=left_out)
        self._note.setText(note)
        self.table.setRowCount(len(found))
        for row, result in enumerate(found):
            texts = (
                self.tr("real photographs") if result.shown == REAL else titled(result.shown),
                result.grader or self.tr("all"),
                str(result.photos),
                _percent(result.taken_for_real),
                _rating(result.rating),
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the results"), str(Path.home() / "blind-test.csv"), "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.write(Path(file)))
        dialog.open()

    def write(self, file: Path) -> None:
        """Write the table."""
        try:
            save_results(self._found, file)
        except OSError as error:
            show_error(self, self.tr("The results cannot be saved"), error)


def graders(tests: Sequence[Test]) -> list[str]:
    """Name those who have judged."""
    return [test.grader for test in tests]


def _percent(share: Estimate) -> str:
    return f"{share.value * 100:.0f} % ({share.low * 100:.0f}–{share.high * 100:.0f} %)"


def _rating(mean: Estimate) -> str:
    def said(value: float) -> str:
        return QLocale().toString(value, "f", 1)

    return said(mean.value) if isnan(mean.low) else f"{said(mean.value)} ({said(mean.low)}–{said(mean.high)})"
