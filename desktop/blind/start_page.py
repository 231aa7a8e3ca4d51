"""Where a blind test begins, is taken up again, or is looked at afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.blind import PHOTOS, Test, saved_tests
from core.models.store import TrainedModel, trained_models
from desktop.files import ask_folder
from desktop.help.browser import HelpButton
from desktop.panel.picker import origin
from desktop.widgets import theme
from desktop.widgets.choices import Tick
from desktop.widgets.forms import LINE, dress_number

_WIDTH = 720
_LIST_HEIGHT = 180
_TICK = 190  # px of a model's title
_MOST_PHOTOS = 1000
_MOST_SEED = 9999


class StartPage(QWidget):
    """A form for a new test, and a list of those that are kept."""

    begun = Signal()
    """What the form says is to be done."""
    cancelled = Signal()
    taken_up = Signal(Path)
    results_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.place = QPushButton(self.tr("Choose a Folder…"))
        self.place.setObjectName("place")
        self.models: dict[str, tuple[TrainedModel, Tick]] = {}
        self.grader = QLineEdit()
        self.photos = QSpinBox(minimum=1, maximum=_MOST_PHOTOS, value=PHOTOS)
        self.seed = QSpinBox(minimum=1, maximum=_MOST_SEED, value=1)
        self.begin = QPushButton(self.tr("Begin"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.tests = QListWidget()
        self.go_on = QPushButton(self.tr("Go On"))
        self.results = QPushButton(self.tr("Results"))
        self._bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self._problem = QLabel(wordWrap=True)
        self._problem.setObjectName("problem")
        self._ticks = QGridLayout()
        self._earlier = QLabel(self.tr("Earlier tests"))
        self._foot = QStackedWidget()
        self._name()
        self._lay_out()
        self.place.clicked.connect(self._ask_folder)
        self.begin.clicked.connect(self.begun)
        self.cancel.clicked.connect(self.cancelled)
        self.grader.textChanged.connect(self._allow)
        self.tests.currentItemChanged.connect(self._allow)
        self.tests.itemActivated.connect(lambda _: (self.go_on if self.go_on.isEnabled() else self.results).click())
        self.go_on.clicked.connect(lambda: self.taken_up.emit(self._file()))
        self.results.clicked.connect(lambda: self.results_wanted.emit(self._file()))

    def _name(self) -> None:
        for widget, name, tip in (
            (self.place, self.tr("Folder"), self.tr("Colour photographs, subfolders included")),
            (self.grader, self.tr("Grader"), self.tr("Whose answers these are; results are kept by name")),
            (self.photos, self.tr("Photos"), self.tr("By each model, and as many real ones as control")),
            (self.seed, self.tr("Seed"), self.tr("The same number gives everybody the same photos in the same order")),
            (self.begin, self.tr("Begin"), self.tr("Draw the photos, and show the first")),
            (self.cancel, self.tr("Cancel"), self.tr("Stop looking through the folder")),
            (self.tests, self.tr("Earlier tests"), self.tr("Tests that are kept on this computer")),
            (self.go_on, self.tr("Go On"), self.tr("Take the test up where it was left")),
            (self.results, self.tr("Results"), self.tr("What was said so far, by model and grader")),
            (self._bar, self.tr("Progress"), self.tr("How much of the folder has been looked through")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)
        for button in (self.place, self.begin, self.cancel, self.go_on, self.results):
            button.setAutoDefault(False)
        self.begin.setProperty("primary", True)
        self._earlier.setObjectName("heading")
        self.tests.setObjectName("list")

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Blind Test"))
        title.setObjectName("subtitle")
        what = QLabel(
            self.tr(
                "Photographs appear one after the other. Some are shown as they are; of others the colours were taken "
                "away and found again by a model. For each you say whether its colours are real, and how good they "
                "are, from 1 to 5."
            ),
            wordWrap=True,
        )
        what.setObjectName("note")
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for text, field in (
            (self.tr("Folder"), self.place),
            (self.tr("Models"), self._ticks),
            (self.tr("Photos for each"), self.photos),
            (self.tr("Seed"), self.seed),
            (self.tr("Grader's name"), self.grader),
        ):
            label = QLabel(text)
            label.setMinimumHeight(theme.px(LINE))
            form.addRow(label, field)
        self.place.setFixedWidth(theme.px(360))
        self.grader.setFixedWidth(theme.px(360))
        for number in (self.photos, self.seed):
            number.setFixedWidth(theme.px(90))
            dress_number(number)
        self._foot.addWidget(_row(self.begin))
        self._foot.addWidget(_row(self._bar, self.cancel))
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(_row(title, HelpButton("teaching#blind")))
        column.addWidget(what)
        column.addLayout(form)
        for widget in (self._problem, self._foot, self._earlier, self.tests, _row(self.go_on, self.results)):
            column.addWidget(widget)
        self.tests.setMinimumHeight(_LIST_HEIGHT // 3)
        self.tests.setMaximumHeight(_LIST_HEIGHT)
        self.tests.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addStretch(1)
        middle = QWidget()
        middle.setFixedWidth(theme.px(_WIDTH))
        middle.setLayout(column)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.addWidget(middle)
        self._foot.setFixedHeight(44)

    def refresh(self, grader: str = "") -> None:
        """Read anew which models and tests there are."""
        ticked = [name for name, (_, tick) in self.models.items() if tick.isChecked()]
        for _, tick in self.models.values():
            self._ticks.removeWidget(tick)
            tick.deleteLater()
        self.models = {}
        for number, model in enumerate(trained_models()):
            word = origin(model)
            text = f"{model.title} ({word})" if word else model.title
            tick = Tick(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, theme.px(_TICK)))
            tick.setAccessibleName(model.title)
            tick.setToolTip(self.tr("Show photos in the colours of this model"))
            tick.setChecked(model.name in ticked if ticked else not model.card.study)
            tick.toggled.connect(self._allow)
            self._ticks.addWidget(tick, number // 2, number % 2)
            self.models[model.name] = model, tick
        if grader:
            self.grader.setText(grader)
        self._list()
        self.show_progress(None)
        self.say("")
        self._allow()

    def _list(self) -> None:
        self.tests.clear()
        for file, test in saved_tests():
            text = self.tr("{file}: {done} of {all} – {models}").format(
                file=file.stem, done=test.done, all=len(test.trials), models=", ".join(map(titled, test.models))
            )
            item = QListWidgetItem(text)
            item.setToolTip(str(file))
            item.setData(Qt.ItemDataRole.UserRole, (file, test))
            self.tests.addItem(item)
        self.tests.setCurrentRow(0)
        there = self.tests.count() > 0
        for widget in (self._earlier, self.tests, self.go_on, self.results):
            widget.setVisible(there)

    @property
    def chosen(self) -> list[TrainedModel]:
        """The models that are ticked."""
        return [model for model, tick in self.models.values() if tick.isChecked()]

    def use_folder(self, folder: Path) -> None:
        """Take the photographs from another folder."""
        self.folder = folder
        self.place.setText(folder.name or str(folder))
        self.place.setToolTip(str(folder))
        self._allow()

    def say(self, problem: str) -> None:
        """What is wrong; empty where nothing is."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def show_progress(self, share: float | None) -> None:
        """How much of the folder has been looked through; None: that is not under way."""
        self._foot.setCurrentIndex(0 if share is None else 1)
        self._bar.setValue(round(1000 * (share or 0.0)))

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("A folder of colour photographs"), self.folder or Path.home(), self.use_folder)

    def _allow(self) -> None:
        complete = self.folder is not None and bool(self.chosen) and bool(self.grader.text().strip())
        self.begin.setEnabled(complete)
        test = self._test()
        self.go_on.setEnabled(test is not None and test.next is not None)
        self.results.setEnabled(test is not None and test.done > 0)

    def _file(self) -> Path:
        file: Path = self.tests.currentItem().data(Qt.ItemDataRole.UserRole)[0]
        return file

    def _test(self) -> Test | None:
        item: QListWidgetItem | None = self.tests.currentItem()
        test: Test | None = item.data(Qt.ItemDataRole.UserRole)[1] if item is not None else None
        return test


def titled(name: str) -> str:
    """The title of a model, as long as it is there."""
    return next((model.title for model in trained_models() if model.name == name), name)


def _row(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    if not isinstance(widgets[0], QProgressBar):
        row.addStretch(1)
    return whole
