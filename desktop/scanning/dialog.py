"""The dialog that scans: which scanner, what of its bed, how finely, and where to. It stays for the next photo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core import scanner
from core.color import as_rgb
from core.monitor import Monitor
from core.scanner import Abilities, Scanner, Wish
from desktop.documents import recents
from desktop.files import ask_folder, name_after
from desktop.help.browser import HelpButton
from desktop.notify import sentence
from desktop.scanning.bed import Bed
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.forms import form
from desktop.widgets.pictures import image_of
from desktop.worker import Task, Workers

_FIELD = 280  # px
_INCH = 25.4  # mm


class ScanDialog(QDialog):
    """One thing is under way at a time, in a worker; closing the dialog stops it."""

    scanned = Signal(Path)
    """A photo is there."""
    settled = Signal()
    """What was under way has ended, well or not."""

    def __init__(self, parent: QWidget, workers: Workers) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scan"))
        self._workers = workers
        self._task: Task | None = None
        self._can: Abilities | None = None
        self._is_closed = False
        self.bed = Bed()
        self.scanner, self.source, self.mode, self.resolution, self.bits = (Choices() for _ in range(5))
        self.folder, self.again = QPushButton(), QPushButton(self.tr("Look Again"))
        self.note, self.progress = QLabel(wordWrap=True), QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.preview = self.buttons.addButton(self.tr("Preview"), QDialogButtonBox.ButtonRole.ActionRole)
        self.scan = self.buttons.addButton(self.tr("Scan"), QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self._show_folder(recents.scan_folder())
        self.scanner.activated.connect(lambda _: self._ask_abilities())
        self.source.activated.connect(lambda _: self._ask_abilities(self.source.currentData()))
        for choice in (self.mode, self.resolution, self.bits):
            choice.currentIndexChanged.connect(self._show_size)
        self.bed.changed.connect(self._show_size)
        self.folder.clicked.connect(lambda: ask_folder(self, self.tr("Where to save"), self._folder, self._take_folder))
        self.again.clicked.connect(self.look)
        self.preview.clicked.connect(self._preview)
        self.scan.clicked.connect(self._scan)
        self.cancel.clicked.connect(self._cancel)
        self.buttons.rejected.connect(self.reject)
        self.look()

    def _lay_out(self) -> None:
        rows = self._rows = form(
            (self.tr("Scanner"), self.scanner),
            (self.tr("From"), self.source),
            (self.tr("Colours"), self.mode),
            (self.tr("Resolution"), self.resolution),
            (self.tr("Depth"), self.bits),
            (self.tr("Folder"), self.folder),
        )
        for field in (self.scanner, self.source, self.mode, self.resolution, self.bits):
            field.setToolTip(field.accessibleName())
        self.folder.setFixedWidth(theme.px(_FIELD))
        rows.insertRow(1, "", self.again)
        self.note.setObjectName("note")
        self.note.setMinimumHeight(4 * self.note.fontMetrics().lineSpacing())
        self.progress.setAccessibleName(self.tr("Progress of scanning"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        rows.addRow("", self.note)
        rows.addRow("", self.progress)
        self.scan.setProperty("primary", True)
        self.buttons.addButton(HelpButton("shoebox#scan"), QDialogButtonBox.ButtonRole.HelpRole)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.bed)
        middle.addLayout(rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addLayout(middle)
        column.addWidget(self.buttons)

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        return Wish(
            self.resolution.currentData(),
            bool(self.mode.currentData()),
            self.bits.currentData(),
            self.source.currentData() or "",
            self.bed.area,
        )

    def look(self) -> None:
        """Look for scanners."""
        self._can = None
        self._run(scanner.scanners, self._on_scanners, self.tr("Looking for scanners…"))

    def _on_scanners(self, found: list[Scanner]) -> None:
        self.scanner.clear()
        for each in found:
            self.scanner.addItem(each.title, each)
        if not found:
            self._say(self.tr("No scanner was found. Switch it on, connect it, and look again."))
            return
        self.scanner.setCurrentIndex(max(0, self.scanner.findText(recents.load_recents().scanner)))
        self._ask_abilities()

    def _ask_abilities(self, source: str = "") -> None:
        """Ask the scanner that is chosen what it can do; that may hang on where it scans from."""
        device = self.scanner.currentData()
        self._run(
            lambda monitor: scanner.abilities(device, source, monitor),
            partial(self._on_abilities, source),
            self.tr("Asking the scanner…"),
        )

    def _on_abilities(self, source: str, can: Abilities) -> None:
        self._can, kept = can, recents.load_recents().scan
        _fill(self.source, [(each, each) for each in can.sources], source)
        modes = [(self.tr("Colour"), True, can.colour), (self.tr("Grey"), False, can.grey)]
        _fill(self.mode, [(text, value) for text, value, word in modes if word], kept.get("is_colour", True))
        _fill(self.bits, [(self.tr("{bits} bits").format(bits=bits), bits) for bits in can.depths], kept.get("depth"))
        finest = [(self.tr("{number} dpi").format(number=number), number) for number in can.resolutions]
        _fill(self.resolution, finest, kept.get("resolution", Wish().resolution))
        self._rows.setRowVisible(self.source, len(can.sources) > 1)
        self.bed.show_bed(QSizeF(can.width, can.height))
        self._show_size()

    def _preview(self) -> None:
        device, can, wish = self.scanner.currentData(), self._can, self.wish
        assert can is not None, "the button is enabled"
        self._run(lambda monitor: scanner.preview(device, can, wish, monitor), self._on_preview, self.tr("Previewing…"))

    def _on_preview(self, pixels: NDArray[Any]) -> None:
        self.bed.show_preview(image_of(as_rgb(pixels)))
        self._show_size()

    def _scan(self) -> None:
        device, can, wish, folder = self.scanner.currentData(), self._can, self.wish, self._folder
        assert can is not None, "the button is enabled"
        kept = {"resolution": wish.resolution, "is_colour": wish.is_colour, "depth": wish.depth}
        recents.remember(scanner=device.title, scan=kept)
        self._run(lambda monitor: scanner.scan(device, can, wish, folder, monitor), self._on_scan, self.tr("Scanning…"))

    def _on_scan(self, file: Path) -> None:
        self._say(self.tr("“{file}” is in the strip. Lay the next photo down.").format(file=file.name))
        self.scanned.emit(file)

    def _run(self, work: Callable[[Monitor], Any], done: Callable[[Any], None], said: str) -> None:
        """Do what needs the scanner."""
        task = self._workers.task(work)
        task.progressed.connect(lambda share: self.progress.setValue(round(share * 1000)))
        for signal, end in (
            (task.done, done),
            (task.failed, lambda error: self._say(sentence(error))),
            (task.stopped, lambda: self._say(self.tr("Stopped. Nothing was kept."))),
        ):
            signal.connect(partial(self._settle, end))
        self._task = task
        self.progress.setValue(0)
        self._say(said)
        self._workers.start(task)

    def _settle(self, end: Callable[..., None], *told: Any) -> None:
        self._task = None
        if self._is_closed:
            self.deleteLater()
            return
        end(*told)
        self._update()
        if self._task is None:
            self.settled.emit()

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self._update()

    def _update(self) -> None:
        """What can be done now."""
        is_idle, is_ready = self._task is None, self._task is None and self._can is not None
        for widget in (self.preview, self.scan, self.bed, self.source, self.mode, self.resolution, self.bits):
            widget.setEnabled(is_ready)
        self.scanner.setEnabled(is_idle and self.scanner.count() > 0)
        self.again.setEnabled(is_idle)
        self.folder.setEnabled(is_idle)
        self.cancel.setVisible(not is_idle)
        self.progress.setVisible(not is_idle)

    def _show_size(self) -> None:
        """Say how large the picture will be."""
        if self._can is None or self._task is not None or self.resolution.currentData() is None:
            return
        wish = self.wish
        width, height = wish.area.width * self._can.width, wish.area.height * self._can.height
        across, down = (round(side / _INCH * wish.resolution) for side in (width, height))
        size = across * down * (3 if wish.is_colour else 1) * wish.depth / 8 / 1e6
        number = self.locale().toString
        self._say(
            self.tr("{width} × {height} cm\n{across} × {down} pixels, {size} MB").format(
                width=number(width / 10, "f", 1),
                height=number(height / 10, "f", 1),
                across=number(across),
                down=number(down),
                size=number(size, "f", 1 if size < 10 else 0),
            )
        )

    def _take_folder(self, folder: Path) -> None:
        recents.remember(scan_folder=str(folder))
        self._show_folder(folder)

    def _show_folder(self, folder: Path) -> None:
        self._folder = folder
        name_after(self.folder, folder)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.monitor.cancel()

    def done(self, result: int) -> None:
        """Stop what is under way, and close; once it has stopped, the dialog is gone."""
        self._is_closed = True
        self._cancel()
        super().done(result)
        if self._task is None:
            self.deleteLater()


def _fill(choices: Choices, options: list[tuple[str, Any]], wanted: Any) -> None:
    """Offer options, of which one is chosen: the one that is wanted, else the first."""
    choices.blockSignals(True)
    choices.clear()
    for text, value in options:
        choices.addItem(text, value)
    choices.setCurrentIndex(max(0, choices.findData(wanted)))
    choices.setEnabled(len(options) > 1)
    choices.blockSignals(False)
