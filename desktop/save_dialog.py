"""Where and how to save: one dialog for Save As and for Save All."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core import patterns
from core.names import longest_name
from core.patterns import Picture
from core.photo import FORMATS, PROFILES, WRITTEN, Kept, Photo, SaveOptions, endings, usual_suffix, written_as
from desktop.files import ask_folder
from desktop.help.browser import HelpButton
from desktop.save_fields import Quality, SizeField
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.forms import form
from desktop.widgets.words import said

_FIELD = 420  # width of the widest field
_SHOWN, _NAME = 3, 300  # names of a preview, and px of each


class Choice(NamedTuple):
    """What was chosen."""

    target: Path
    """Of the picture, or the folder of several."""
    form: str | None
    """None: that of each scan."""
    options: SaveOptions
    pattern: str
    """By which several are named."""


class SaveDialog(QDialog):
    """Asks for a name, a folder, a format, and what belongs to it; of several pictures for a pattern of their names."""

    chosen = Signal(object)
    """`Choice`."""

    def __init__(
        self,
        parent: QWidget,
        folder: Path,
        form: str | None,
        options: SaveOptions,
        photo: Photo | None,
        name: str = patterns.USUAL,
        pictures: Sequence[Picture] = (),
        framed: tuple[int, int] | None = None,
    ) -> None:
        """Fill the dialog in with what was chosen last.

        Args:
            photo: the one that is saved, None for several.
            name: the picture's, or the pattern of several.
            pictures: several that are saved, each with the ending of its scan's format.
            framed: width and height of the one in its geometry.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = self.tr("Save %Ln picture(s)", "", len(pictures))
        self.setWindowTitle(self.tr("Save the picture") if photo else several)
        self._photo = photo
        self._folder = folder
        self._framed = framed or ((photo.width, photo.height) if photo else (1, 1))
        self._pictures = pictures
        self.name = QLineEdit(name)
        self.place = QLabel()
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.setObjectName("small")
        self.browse.setToolTip(self.tr("Choose another folder"))
        self.browse.setAccessibleName(self.tr("Choose another folder"))
        self.form = Choices()
        self.bits = Choices()
        self.profile = Choices()
        self.compression = Choices()
        self.metadata = Choices()
        self.size_field = SizeField(options.size)
        self.quality = QSpinBox(minimum=1, maximum=100, value=options.quality)
        self._quality_row = Quality(
            self.quality, self.tr("Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen")
        )
        self.note = QLabel()
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(36)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self.buttons.addButton(HelpButton("choosing#save"), QDialogButtonBox.ButtonRole.HelpRole)
        self._fill(form, options)
        self._lay_out()
        self._connect()
        self._on_name()

    def _fill(self, form: str | None, options: SaveOptions) -> None:
        if self._photo is None:
            self.form.addItem(self.tr("As each scan"), None)
        has_pages = self._photo is not None and self._photo.pages > 1
        for form_, can in WRITTEN.items():
            if can.has_pages or not has_pages:
                self.form.addItem(FORMATS[form_].title, form_)
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        for text, depth in ((self.tr("As scanned"), None), (self.tr("8 bit"), 8), (self.tr("16 bit"), 16)):
            self.bits.addItem(text, depth)
        self.bits.setCurrentIndex(self.bits.findData(options.depth))
        for text, kept in (
            (self.tr("Keep all"), Kept.ALL),
            (self.tr("Keep all but the place"), Kept.NO_LOCATION),
            (self.tr("Keep none"), Kept.NONE),
        ):
            self.metadata.addItem(text, kept)
        self.metadata.setCurrentIndex([Kept.ALL, Kept.NO_LOCATION, Kept.NONE].index(options.metadata))
        self.profile.addItem(self.tr("As the scan"), "")
        for key, profile in PROFILES.items():
            self.profile.addItem(profile.title, key)
        self.profile.setCurrentIndex(max(0, self.profile.findData(options.profile)))
        for text, packing in (("Deflate", "deflate"), ("LZW", "lzw"), (self.tr("None"), "none")):
            self.compression.addItem(text, packing)
        self.compression.setCurrentIndex(self.compression.findData(options.compression))
        self.profile.setToolTip(self.tr("sRGB is what every screen and every lab expects"))
        self.compression.setToolTip(self.tr("How a TIFF is packed; nothing of the picture is lost"))
        self.metadata.setToolTip(self.tr("Date, place, camera, captions and the like, as they are in the scan"))
        self.bits.setToolTip(self.tr("Bits per colour; 16 where it is to be edited further"))
        self.form.setToolTip(self.tr("The file format of what is saved"))
        several = self.tr("{name} is the scan's name, {made} says colorized or restored, {number} counts")
        self.name.setToolTip(self.tr("The file's name") if self._photo else several)

    def _lay_out(self) -> None:
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        self._rows = form(
            (self.tr("Name"), self.name),
            (self.tr("Folder"), place),
            (self.tr("Format"), self.form),
            (self.tr("Depth"), self.bits),
            (self.tr("Quality"), self._quality_row),
            (self.tr("Packing"), self.compression),
            (self.tr("Size"), self.size_field),
            (self.tr("Colours"), self.profile),
            (self.tr("Metadata"), self.metadata),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        title = QLabel(self.windowTitle())
        title.setObjectName("subtitle")
        column.addWidget(title)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        place.setFixedWidth(theme.px(_FIELD))
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("primary", True)
        save.style().polish(save)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._ask_folder)
        self.form.currentIndexChanged.connect(self._on_form)
        self.name.textChanged.connect(self._on_name)
        self.size_field.changed.connect(self._update)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def target(self) -> Path:
        """What is chosen now."""
        return self._folder / self.name.text().strip() if self._photo else self._folder

    @property
    def _is_too_long(self) -> bool:
        return len(os.fsencode(self.target.name)) > longest_name(self.target.parent)

    @property
    def options(self) -> SaveOptions:
        """How it is to be saved."""
        return SaveOptions(
            self.bits.currentData(),
            self.quality.value(),
            Kept(self.metadata.currentData()),
            self.size_field.chosen,
            self.profile.currentData(),
            self.compression.currentData(),
        )

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Where to save"), self._folder, self.take_folder)

    def take_folder(self, folder: Path) -> None:
        """Save there."""
        self._folder = folder
        self._update()

    def _on_form(self) -> None:
        form, name = self.form.currentData(), Path(self.name.text())
        written = written_as(name.name)
        if self._photo and name.stem and written != form:
            self.name.setText((name.stem if written else name.name) + usual_suffix(form))
        self._update()

    def _on_name(self) -> None:
        row = self.form.findData(written_as(self.name.text()))
        if self._photo and row >= 0:
            self.form.setCurrentIndex(row)
        self._update()

    def _update(self) -> None:
        """Show what belongs to the format, and say what would be replaced."""
        form = self.form.currentData()
        self._rows.setRowVisible(self.bits, form is None or WRITTEN[form].is_deep)
        self._rows.setRowVisible(self._quality_row, form is None or WRITTEN[form].has_quality)
        self._rows.setRowVisible(self.compression, form in (None, "tiff"))
        self.place.setText(self._elided(str(self._folder), theme.px(_FIELD) - self.browse.sizeHint().width() - 16))
        self.place.setToolTip(str(self._folder))
        note, can_save = self._note()
        self.note.setText(note)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(can_save)
        replaces = can_save and self._photo is not None and self.target.exists()
        save.setText(self.tr("Replace") if replaces else self.tr("Save"))

    def _elided(self, text: str, room: int) -> str:
        return QFontMetrics(self.place.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    def _note(self) -> tuple[str, bool]:
        """What there is to say, and whether it can be saved so."""
        if self._photo is None:
            return self._note_of_several()
        if written_as(self.name.text()) is None:
            return self.tr("End the name in one of {endings}.").format(endings=", ".join(endings())), False
        if self._is_too_long:
            return self.tr("This name is too long for the folder. Choose a shorter one."), False
        if self.target.absolute() == self._photo.path.absolute():
            return self.tr("This is the scan itself, which is never overwritten. Choose another name."), False
        if self.target.exists():
            return self.tr("A file of this name is there already and would be replaced."), True
        return self._note_of_size(), True

    def _note_of_several(self) -> tuple[str, bool]:
        """Which names the pattern gives, or why it gives none."""
        fault = patterns.fault_of(self.name.text())
        if fault is not None:
            return said(fault), False
        form = self.form.currentData()
        pictures = [each if form is None else each._replace(suffix=usual_suffix(form)) for each in self._pictures]
        paths = islice(patterns.named(pictures, self._folder, self.name.text()), _SHOWN)
        names = [self._elided(path.name, _NAME) for path in paths]
        said_of, left = ", ".join(names), len(pictures) - len(names)
        if left > 0:
            said_of = self.tr("{names} and {number} more").format(names=said_of, number=left)
        return self.tr("{names}. Nothing is replaced.").format(names=said_of), True

    def _note_of_size(self) -> str:
        """How large the picture will be, where that is not as large as the scan."""
        size = self.size_field.chosen
        scale = size.scale(*self._framed) if size else 1.0
        if scale == 1.0:
            return ""
        width, height = (max(1, round(scale * side)) for side in self._framed)
        return self.tr("The picture will have {width} × {height} px.").format(width=width, height=height)

    def _accept(self) -> None:
        options = self.options
        target, form = self.target, self.form.currentData()
        if form is not None and not WRITTEN[form].is_deep:
            options = replace(options, depth=None)
        self.accept()
        self.chosen.emit(Choice(target, form, options, self.name.text()))
