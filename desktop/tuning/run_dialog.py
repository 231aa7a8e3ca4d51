"""A run that is under way, or over: how it goes, in pictures and words, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.help.browser import HelpButton
from desktop.tuning import dialogs
from desktop.tuning.course import Course, Stage
from desktop.tuning.numbers import numbers
from desktop.tuning.plot import Plot
from desktop.tuning.sheet import Sheet
from desktop.tuning.training import Training
from desktop.tuning.words import details, headline
from desktop.widgets import theme
from desktop.widgets.room import give_room

_SIZE = 980, 620


class RunDialog(QDialog):
    """Beside the window, not over it; closing it stops nothing."""

    compare_wanted = Signal(str)
    """With the model of that name."""
    use_wanted = Signal(str)
    """The model of that name is to be picked."""
    another_wanted = Signal()
    """To learn from another folder."""

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_room(self, *_SIZE)
        self._training = training
        self._can_compare = False
        self.headline, self.details, self.notice = QLabel(), QLabel(), QLabel()
        self.bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self.plot, self.sheet = Plot(), Sheet()
        self.numbers = QLabel()
        self.log = QPlainTextEdit(readOnly=True)
        self.pause = self._button(self.tr("Pause"), self.tr("Hold on after this step; memory is kept"))
        self.sample = self._button(self.tr("Look Now"), self.tr("See how the photos kept aside come out now"))
        self.more = self._button(self.tr("Details"), self.tr("The curve, the numbers, and what was said on the way"))
        self.more.setCheckable(True)
        self.away = self._button(
            self.tr("Put Away"), self.tr("Learning goes on; a click on it in the status bar brings this back")
        )
        self.discard = self._button(self.tr("Discard…"), self.tr("End, and forget what was learned"))
        self.leave = self._button(self.tr("Leave for Later"), self.tr("End now, and go on another time"))
        self.stop = self._button(self.tr("Stop and Keep the Best"), self.tr("End now; the best so far is the model"))
        self.go_on = self._button(self.tr("Go On"), self.tr("Go on exactly where it was"))
        self.smaller = self._button(self.tr("Go On in Smaller Steps"), self.tr("Half as many squares a step"))
        self.compare = self._button(
            self.tr("Compare on This Photo"), self.tr("Before and after learning, beside each other")
        )
        self.use = self._button(self.tr("Use It"), self.tr("Pick the new model for the next photos"))
        self.another = self._button(self.tr("Learn Again…"), self.tr("Let a model learn from other photos"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.headline.setObjectName("headline")
        self.details.setObjectName("note")
        self.numbers.setObjectName("note")
        self.pause.setMinimumWidth(_widest(self.pause, self.tr("Pause"), self.tr("Resume")))
        self.notice.setObjectName("warning")
        for label in (self.headline, self.details, self.notice, self.numbers):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bar.setAccessibleName(self.tr("Progress of learning"))
        self.bar.setToolTip(self.tr("Share of the learning that is done"))
        self.log.setAccessibleName(self.tr("What was said on the way"))
        self.log.setFixedHeight(theme.px(96))
        self.behind = QWidget()
        behind = QVBoxLayout(self.behind)
        behind.setContentsMargins(0, 0, 0, 0)
        behind.setSpacing(12)
        for widget, stretch in ((self.numbers, 0), (self.plot, 1), (self.log, 0)):
            behind.addWidget(widget, stretch)
        self.behind.hide()
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.sheet, 3)
        middle.addWidget(self.behind, 2)
        for button in (self.stop, self.use, self.go_on):
            button.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (HelpButton("teaching#watch"), self.pause, self.sample, self.more, self.away, self.another):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.discard, self.leave, self.smaller, self.compare, self.stop, self.go_on, self.use):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for line in (self.headline, self.details, self.bar, self.notice):
            column.addWidget(line)
        column.addSpacing(4)
        column.addLayout(middle, 1)
        column.addSpacing(4)
        column.addLayout(row)

    def _connect(self) -> None:
        training = self._training
        training.changed.connect(self.refresh)
        training.ended.connect(self.refresh)
        self.pause.clicked.connect(self._on_pause)
        self.sample.clicked.connect(training.sample)
        self.more.toggled.connect(self.behind.setVisible)
        self.away.clicked.connect(self.hide)
        self.stop.clicked.connect(training.stop)
        self.leave.clicked.connect(training.leave)
        self.discard.clicked.connect(self._ask_discard)
        self.go_on.clicked.connect(lambda: self._go_on(smaller=False))
        self.smaller.clicked.connect(lambda: self._go_on(smaller=True))
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self._name))
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._name))
        self.another.clicked.connect(self.another_wanted)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().showEvent(event)
        self.setFocus()  # no button is what anybody wants first

    @property
    def _name(self) -> str:
        return self._training.course.name if self._training.course else ""

    def allow_compare(self, can: bool) -> None:
        """Whether there is a photo to compare on."""
        self._can_compare = can
        self.refresh()

    def refresh(self) -> None:
        """Show where the run stands."""
        course = self._training.course
        if course is None:
            self.hide()
            return
        self.setWindowTitle(self.tr("Learning from “{folder}”").format(folder=course.folder))
        self.headline.setText(headline(course))
        self.details.setText(details(course))
        self._show_bar(course)
        self.notice.setText(course.notice)
        self.notice.setVisible(bool(course.notice) and not course.stage.is_over)
        self.numbers.setText(numbers(course))
        text = "\n".join(course.messages) or self.tr("Nothing has been said yet.")
        if self.log.toPlainText() != text:
            self.log.setPlainText(text)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
        kept = course.kept.epoch if course.kept else None
        self.plot.show_curves([(each.epoch, each.loss) for each in course.validations], course.losses, kept)
        self.sheet.show_course(course)
        self._show_buttons(course)

    def _show_bar(self, course: Course) -> None:
        self.bar.setVisible(not course.stage.is_over)
        doing = course.doing if course.stage in (Stage.STARTING, Stage.ENDING) else None
        if doing is not None and doing.total:
            self.bar.setRange(0, doing.total)
            self.bar.setValue(doing.done)
            return
        is_open = course.epochs is None or course.report is None or course.stage is Stage.ENDING
        self.bar.setRange(0, 0 if is_open and course.stage is not Stage.PAUSED else 1000)
        if course.report is not None and course.epochs is not None:
            self.bar.setValue(round(1000 * course.report.share))

    def _show_buttons(self, course: Course) -> None:
        stage, ended = course.stage, not self._training.is_under_way
        is_live = stage in (Stage.RUNNING, Stage.PAUSED)
        can_go_on = ended and stage in (Stage.LEFT, Stage.FAILED) and self._training.unfinished is not None
        ran_out = stage is Stage.FAILED and course.failure is not None and course.failure.is_memory
        shown = {
            self.pause: not stage.is_over,
            self.sample: not stage.is_over,
            self.more: True,
            self.away: not stage.is_over,
            self.another: ended and stage.is_over,
            self.discard: not stage.is_over or can_go_on,
            self.leave: not stage.is_over,
            self.stop: not stage.is_over,
            self.go_on: can_go_on,
            self.smaller: can_go_on and ran_out,
            self.compare: stage is Stage.DONE,
            self.use: stage is Stage.DONE,
        }
        for button in sorted(shown, key=shown.__getitem__):  # hidden first: all at once would widen the dialog
            button.setVisible(shown[button])
        for button in (self.pause, self.sample, self.leave, self.stop):
            button.setEnabled(is_live)
        self.compare.setEnabled(self._can_compare and ended)
        self.use.setEnabled(ended)
        self.pause.setText(self.tr("Resume") if stage is Stage.PAUSED else self.tr("Pause"))

    def _on_pause(self) -> None:
        course = self._training.course
        if course is not None and course.stage is Stage.PAUSED:
            self._training.resume()
        else:
            self._training.pause()

    def _ask_discard(self) -> None:
        dialogs.ask_discard(self, self._name, self._training.discard)

    def _go_on(self, *, smaller: bool) -> None:
        left = self._training.unfinished
        if left is not None:
            self._training.go_on(left, smaller=smaller)


def _widest(button: QPushButton, *texts: str) -> int:
    """Width of a button that will say one of the texts: what is beside it does not move when it does."""
    now, widths = button.text(), []
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setText(now)
    return max(widths)
