"""Before a run: which photographs, from which model, under what name, for how long."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRegularExpression, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.dataset import FolderScan
from core.errors import AutochromeError
from core.models.store import new_folder, trained_models
from core.training.control import Needed, StepReport
from core.training.events import Event, Failed, Planned, TrainRequest
from core.training.run_folder import checkpoints, run_folder
from desktop.documents import recents
from desktop.files import ask_folder, local_paths
from desktop.help.browser import HelpButton
from desktop.notify import sentence
from desktop.tuning import dialogs, lengths, needs
from desktop.tuning.advanced import LABEL_WIDTH, Advanced
from desktop.tuning.folder_scan import FolderBox, FolderScanner
from desktop.tuning.lengths import Length
from desktop.tuning.trainer_thread import TrainerThread
from desktop.tuning.words import duration
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.section import Section
from desktop.widgets.words import said
from desktop.worker import Workers

_WIDTH = 700
_FRAME = 40  # px of a screen's height that the dialog leaves to its title
_PROBED = 64  # photographs on which the pace is measured
_REST_MS = 500  # without a change, after which the pace is measured anew


class StartDialog(QDialog):
    """Asks for all that a run needs. Nothing in it is long work: folder and pace are looked at in the background."""

    started = Signal(object)
    """The `TrainRequest`."""

    def __init__(
        self, workers: Workers, base: str | None, parent: QWidget | None = None, system: str | None = None
    ) -> None:
        """Suggest the model ``base`` to start from, or the network ``system`` to be trained anew."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Learn from your photos"))
        self.folder: Path | None = None
        self.found: FolderScan | None = None
        self.box = FolderBox()
        self.base = Choices()
        self.name = QLineEdit(maxLength=60)
        self.name.setValidator(QRegularExpressionValidator(QRegularExpression(r"[^/\\\n]*"), self))
        self.length = QButtonGroup(self)
        self.advanced = Advanced()
        self.section = Section(self.tr("Advanced"), self.advanced, unfolded=False)
        self._form = _Form()
        self.note = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(HelpButton("teaching#begin"), QDialogButtonBox.ButtonRole.HelpRole)
        self.start = QPushButton(self.tr("Start Learning"))
        self.gathering = FolderScanner(workers, self)
        self.probe = TrainerThread(self)
        self._pace: float | None = None
        self._first: StepReport | None = None
        self._needed: Needed | None = None
        self._failure = ""
        self._is_named = False
        self._is_waiting = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._fill(base)
        self._lay_out()
        self._connect()
        if system is not None:
            self.advanced.train_anew(system)
            self.section.heading.setChecked(True)
        self._update()

    def _fill(self, base: str | None) -> None:
        for model in trained_models():
            if model.card.system:  # those from elsewhere are graphs, which cannot be trained
                self.base.addItem(model.title, model.name)
        self.base.setCurrentIndex(max(0, self.base.findData(base)))
        for length, text, tip in (
            (Length.QUICK, self.tr("Quick"), self.tr("Long enough to see whether it helps")),
            (Length.THOROUGH, self.tr("Thorough"), self.tr("Four times as long, for the last bit")),
            (Length.ENDLESS, self.tr("Until I stop"), self.tr("Goes on; the best so far is what you get")),
        ):
            button = QPushButton(text)
            button.setObjectName("length")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(text)
            self.length.addButton(button)
            button.setProperty("length", length.value)
        self.length.buttons()[0].setChecked(True)
        self.base.setToolTip(self.tr("What is known already is kept and added to"))
        self.name.setToolTip(self.tr("The new model stands under this name among the models"))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = self._form.column
        intro = QLabel(self.tr("A model looks at your colour photos and learns the colours of your world."))
        intro.setObjectName("note")
        intro.setWordWrap(True)
        column.addWidget(intro)
        column.addWidget(self.box)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lengths_row = QWidget()
        row = QHBoxLayout(lengths_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self.length.buttons():
            row.addWidget(button, 1)
        for text, widget in (
            (self.tr("Start from"), self.base),
            (self.tr("Name of the model"), self.name),
            (self.tr("How long"), lengths_row),
        ):
            widget.setAccessibleName(text)
            form.addRow(text, widget)
            form.labelForField(widget).setMinimumSize(theme.px(LABEL_WIDTH), widget.sizeHint().height())
        column.addLayout(form)
        column.addWidget(self.section)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 20)
        foot.setSpacing(14)
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setMinimumHeight(34)
        self.note.setAlignment(Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.note)
        self.start.setProperty("primary", True)
        self.start.setAccessibleName(self.start.text())
        self.start.setToolTip(self.tr("Learn in the background; the window can be used all the while"))
        self.buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        foot.addWidget(self.buttons)
        whole.addWidget(self._form, 1)
        whole.addLayout(foot)
        self.setFixedWidth(theme.px(_WIDTH))

    def _connect(self) -> None:
        self.box.chosen.connect(self._ask_folder)
        self.gathering.counted.connect(self.box.show_counts)
        self.gathering.pictured.connect(self.box.show_picture)
        self.gathering.done.connect(self._on_found)
        self.gathering.failed.connect(self._on_failure)
        self.base.currentIndexChanged.connect(self._measure_soon)
        self.advanced.changed.connect(self._measure_soon)
        self.name.textEdited.connect(self._on_name)
        self.length.buttonToggled.connect(self._update)
        self.section.heading.toggled.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.probe.happened.connect(self._on_event)
        self.probe.ended.connect(self._on_probed)
        self._rest.timeout.connect(self._measure)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._start)

    def _fit(self) -> None:
        """Be as high as what is in it, or as the screen allows."""
        self._form.column.activate()
        self._form.updateGeometry()
        self.resize(self.width(), min(self.sizeHint().height(), self.screen().availableSize().height() - _FRAME))
        if self.section.heading.isChecked():
            self._form.ensureWidgetVisible(self.section, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().showEvent(event)
        self._fit()

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("A folder of colour photographs"), recents.open_folder(), self.use_folder)

    def use_folder(self, folder: Path) -> None:
        """Look through a folder; what was found in another is forgotten."""
        self.folder, self.found, self._failure = folder, None, ""
        self.box.show_folder(folder)
        self._elide()
        if not self._is_named:
            self.name.setText(dialogs.free_name(folder.name))
        self.gathering.look_through(folder)
        self._update()

    def _on_found(self, found: FolderScan) -> None:
        self.found = found
        self.box.show_found(found)
        if len(found.usable) >= lengths.FEWEST:
            self._measure_soon()
        self._update()

    def _on_failure(self, error: Exception) -> None:
        self._failure = sentence(error)
        self.box.show_found(None)
        self._update()

    def _on_name(self) -> None:
        self._is_named = bool(self.name.text())
        self._update()

    @property
    def chosen_length(self) -> Length:
        """The length that is chosen."""
        button = self.length.checkedButton()
        return Length(button.property("length")) if button else Length.QUICK

    def order(self) -> TrainRequest:
        """All that is chosen."""
        assert self.folder is not None
        assert self.found is not None
        photos, share = len(self.found.usable), self.advanced.share
        return TrainRequest(
            folder=str(self.folder),
            name=self.name.text().strip(),
            start=None if self.advanced.system else self.base.currentData(),
            new=self.advanced.system,
            epochs=lengths.epochs(self.chosen_length, photos, anew=self.advanced.system is not None),
            settings=(*self.advanced.settings(), *lengths.settings(self.chosen_length, photos, share)),
            photos=tuple(zip(map(str, self.found.usable), self.found.colourfulness, strict=True)),
        )

    def _measure_soon(self) -> None:
        self._pace, self._needed = None, None
        if self.found is not None:
            self._failure = ""  # it was of what has been changed
        self._rest.start()
        self._update()

    def _measure(self) -> None:
        """Take a dozen steps on some of the photographs, in a process of its own."""
        if self.found is None or len(self.found.usable) < lengths.FEWEST:
            return
        if self.probe.isRunning():
            self._is_waiting = True
            self.probe.kill()
            return
        order = self.order()
        self._first = None
        # How good a network's weights are changes nothing about its pace, and they may have to be downloaded.
        settings = (*self.advanced.settings(), *(["pretrained=none"] if order.new else []))
        probe = TrainRequest(order.folder, order.name, start=order.start, new=order.new, settings=settings, probe=True,
                      photos=order.photos[:_PROBED])  # fmt: skip
        self.probe.begin(probe)

    def _on_event(self, event: Event) -> None:
        if self._is_waiting:
            return
        match event:
            case Planned():
                self.advanced.show_recipe(event.recipe)
            case StepReport():
                self._first = self._first or event
                self._pace = lengths.pace(self._first, event)
            case Needed():
                self._needed = event
            case Failed():
                self._failure = said(event.message)
        self._update()

    def _on_probed(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._measure()

    def _update(self) -> None:
        """Show what is known, and say what is missing."""
        photos = len(self.found.usable) if self.found else 0
        self.base.setEnabled(self.advanced.system is None)
        for button in self.length.buttons():
            length = Length(button.property("length"))
            text = button.accessibleName()
            button.setText(f"{text}\n{self._time(length, photos)}" if photos >= lengths.FEWEST else text)
        problem = self._problem()
        self.start.setEnabled(not problem and self.found is not None)
        takes = needs.said_of(self._needed, run_folder("")) if self._needed else ""
        self.note.setText(problem or "\n".join(line for line in (self._advice(photos), takes) if line))

    def _time(self, length: Length, photos: int) -> str:
        if length is Length.ENDLESS:
            return self.tr("as long as you like")
        if self._pace is None:
            return "–" if self._failure else self.tr("measuring…")
        epochs = lengths.epochs(length, photos, anew=self.advanced.system is not None)
        return duration(lengths.minutes(epochs, photos, self._pace))

    def _advice(self, photos: int) -> str:
        """What is good to know of a choice that is possible."""
        if self.advanced.system is not None:
            anew = self.tr(
                "A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. "
                "To start from a model is nearly always better."
            )
            return anew if photos < lengths.MANY or self.chosen_length is Length.QUICK else ""
        hint = self.tr("{number} photos teach a little; a few dozen or more teach much better.")
        return hint.format(number=photos) if self.found and photos < lengths.FEW else ""

    def _problem(self) -> str:
        """Why it cannot begin; empty where it can."""
        if self._failure:
            return self._failure
        if self.found is not None and len(self.found.usable) < lengths.FEWEST:
            return self._too_few(self.found)
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the model a name.") if self.found else ""
        try:
            new_folder(name)
        except AutochromeError as error:
            return said(error.message)
        if checkpoints(run_folder(name)):
            return self.tr("“{name}” is still to be learned to its end. Choose another name.").format(name=name)
        return ""

    def _too_few(self, found: FolderScan) -> str:
        if not found.usable and len(found.left_out()) == 1 and found.left_out()[0][0].value == "grey":
            return self.tr("All photos here are grey. To learn colours, it takes photos in colour.")
        if not found.usable:
            return self.tr("No photo here can be learned from. Choose a folder of colour photographs.")
        return self.tr("It takes at least {number} photos in colour to learn from.").format(number=lengths.FEWEST)

    def _elide(self) -> None:
        metrics = QFontMetrics(self.box.place.font())
        text = metrics.elidedText(str(self.folder), Qt.TextElideMode.ElideMiddle, self.width() - 90)
        self.box.place.setText(text)

    def _start(self) -> None:
        order = self.order()
        self.accept()
        self.started.emit(order)

    def done(self, result: int) -> None:
        """Let nothing go on in the background."""
        self._rest.stop()
        self.gathering.stop()
        self.probe.close()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802 -- Qt's name
        paths = local_paths(event.mimeData())
        if len(paths) == 1 and paths[0].is_dir():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.acceptProposedAction()
        self.use_folder(local_paths(event.mimeData())[0])


class _Form(QScrollArea):
    """All that is asked, which scrolls where the screen is low."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("inside")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 22, 24, 0)
        self.column.setSpacing(14)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        return self.column.sizeHint()
