"""Share: copies of the pictures as JPEG, of a size that suits a message, without the place unless it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core import patterns
from core.monitor import Monitor
from core.photo import Kept, SaveOptions, Size, usual_suffix
from desktop.actions import Actions
from desktop.documents import save_job
from desktop.documents.document import Document
from desktop.documents.save_job import SaveJob
from desktop.documents.workspace import Workspace
from desktop.files import ask_folder, name_after
from desktop.help.browser import HelpButton
from desktop.outgoing import Outgoing
from desktop.save_fields import SizeField
from desktop.saving import Saving
from desktop.widgets import theme
from desktop.widgets.choices import Tick
from desktop.widgets.forms import form
from desktop.widgets.words import plural

_SIDE = 2048  # px
_QUALITY = 85
_FIELD = 360  # px


class Wish(NamedTuple):
    """Where copies are to go, and how."""

    folder: Path
    options: SaveOptions


class ShareDialog(QDialog):
    """Asks for the size, the place and the folder."""

    wanted = Signal(object)
    """A `Wish`."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Share as JPEG"))
        self.size_field = SizeField(Size(side=_SIDE))
        self.leave_place = Tick(self.tr("Leave out where it was taken"))
        self.leave_place.setChecked(True)
        self.folder = QPushButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = self.buttons.addButton(self.tr("Share"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.take_folder(folder)
        self.folder.clicked.connect(lambda: ask_folder(self, self.tr("Where to save"), self._folder, self.take_folder))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        rows = form((self.tr("Size"), self.size_field), (self.tr("Folder"), self.folder))
        self.folder.setFixedWidth(theme.px(_FIELD))
        rows.addRow("", self.leave_place)
        self.go_on.setProperty("primary", True)
        self.buttons.addButton(HelpButton("shoebox#sheets"), QDialogButtonBox.ButtonRole.HelpRole)
        heading = QLabel(self.windowTitle())
        heading.setObjectName("subtitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(rows)
        column.addWidget(self.buttons)

    def take_folder(self, folder: Path) -> None:
        """Save there."""
        self._folder = folder
        name_after(self.folder, folder)

    def _accept(self) -> None:
        kept = Kept.NO_LOCATION if self.leave_place.isChecked() else Kept.ALL
        options = SaveOptions(8, _QUALITY, kept, self.size_field.chosen, "srgb")
        self.accept()
        self.wanted.emit(Wish(self._folder, options))


class Sharing(Outgoing):
    """Makes copies of what is selected; the photos themselves count as saved no more than before."""

    def __init__(
        self,
        workspace: Workspace,
        saving: Saving,
        selected: Callable[[], list[Document]],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, selected, window)
        self._saving = saving
        actions["share"].triggered.connect(self._ask)

    def _ask(self) -> None:
        documents = self._selected()
        if not documents:
            return
        dialog = ShareDialog(self._window, self._saving.home_of(documents) / self.tr("To share"))
        dialog.wanted.connect(partial(self._share, documents))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _share(self, documents: Sequence[Document], wish: Wish) -> None:
        pages = [(document, document.photo, document.look) for document in documents]
        engines = self._desk.engines

        def work(monitor: Monitor) -> int:
            wish.folder.mkdir(parents=True, exist_ok=True)
            pictures = [patterns.Picture(photo.namesake, "", usual_suffix("jpeg")) for _, photo, _ in pages]
            for index, (page, target) in enumerate(
                zip(pages, patterns.named(pictures, wish.folder, "{name}"), strict=True)
            ):
                part = monitor.part(index / len(pages), (index + 1) / len(pages))
                save_job.write(SaveJob(target, wish.options, page[1].path, engines, (page,)), part)
            return len(pages)

        def done(number: int) -> str:
            pictures = plural("%Ln picture(s)", "", number)
            return self.tr("{pictures} in “{folder}”").format(pictures=pictures, folder=wish.folder.name)

        self.said.emit(self.tr("Sharing…"))
        self._run(work, done, self.tr("The pictures cannot be shared"))
