"""Where and how to save: one dialog for Save As and for Save All."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.names import longest_name
from core.photo import FORMATS, WRITTEN, Kept, Photo, SaveOptions, endings, usual_suffix, written_as
from desktop.files import ask_folder
from desktop.widgets.choices import Choices

_FIELD = 392  # width of the widest field


class SaveDialog(QDialog):
    """Asks for a folder, a format, and what belongs to it; with a name where there is one picture to save."""

    chosen = Signal(object, object, object)
    """Path of the picture, or of the folder; the format, or None for that of each scan; and `SaveOptions`."""

    def __init__(
        self, parent: QWidget, folder: Path, form: str | None, options: SaveOptions, photo: Photo | None, name: str = ""
    ) -> None:
        """Fill the dialog in with what was chosen last.

        Args:
            photo: the one that is saved, None for several.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the picture in colour") if photo else self.tr("Save all pictures in colour"))
        self._photo = photo
        self._folder = folder
        self.name = QLineEdit(name)
        self.place = QLabel()
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.setObjectName("small")
        self.browse.setToolTip(self.tr("Choose another folder"))
        self.browse.setAccessibleName(self.tr("Choose another folder"))
        self.form = Choices()
        self.bits = Choices()
        self.metadata = Choices()
        self.quality = QSpinBox(minimum=1, maximum=100, value=options.quality)
        self._quality_row = _Quality(self.quality, self.tr("Quality of JPEG and WebP; 95 keeps all that can be seen"))
        self.note = QLabel()
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(36)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._fill(form, options)
        self._lay_out()
        self._connect()
        self._on_name()

    def _fill(self, form: str | None, options: SaveOptions) -> None:
        if self._photo is None:
            self.form.addItem(self.tr("That of each scan"), None)
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
        self.metadata.setToolTip(self.tr("Date, place, camera, captions and the like, as they are in the scan"))
        self.bits.setToolTip(self.tr("Bits per colour; 16 where it is to be edited further"))
        self.form.setToolTip(self.tr("The file format of what is saved"))
        self.name.setToolTip(self.tr("The file's name"))

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(12)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows = rows
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        for text, widget in (
            (self.tr("Name"), self.name),
            (self.tr("Folder"), place),
            (self.tr("Format"), self.form),
            (self.tr("Depth"), self.bits),
            (self.tr("Quality"), self._quality_row),
            (self.tr("Metadata"), self.metadata),
        ):
            widget.setAccessibleName(text)
            rows.addRow(text, widget)
            rows.labelForField(widget).setMinimumHeight(widget.sizeHint().height())
        rows.setRowVisible(self.name, self._photo is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        title = QLabel(self.windowTitle())
        title.setObjectName("subtitle")
        column.addWidget(title)
        column.addLayout(rows)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        place.setFixedWidth(_FIELD)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("primary", True)
        save.style().polish(save)

    def _connect(self) -> None:
        self.browse.clicked.connect(self._ask_folder)
        self.form.currentIndexChanged.connect(self._on_form)
        self.name.textChanged.connect(self._on_name)
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
        return SaveOptions(self.bits.currentData(), self.quality.value(), Kept(self.metadata.currentData()))

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
        metrics, room = QFontMetrics(self.place.font()), _FIELD - self.browse.sizeHint().width() - 16
        self.place.setText(metrics.elidedText(str(self._folder), Qt.TextElideMode.ElideMiddle, room))
        self.place.setToolTip(str(self._folder))
        note, can_save = self._note()
        self.note.setText(note)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(can_save)
        replaces = can_save and self._photo is not None and self.target.exists()
        save.setText(self.tr("Replace") if replaces else self.tr("Save"))

    def _note(self) -> tuple[str, bool]:
        """What there is to say, and whether it can be saved so."""
        if self._photo is None:
            return self.tr("Nothing is replaced: where a name is taken, a number is added."), True
        if written_as(self.name.text()) is None:
            return self.tr("End the name in one of {endings}.").format(endings=", ".join(endings())), False
        if self._is_too_long:
            return self.tr("This name is too long for the folder. Choose a shorter one."), False
        if self.target.absolute() == self._photo.path.absolute():
            return self.tr("This is the scan itself, which is never overwritten. Choose another name."), False
        if self.target.exists():
            return self.tr("A file of this name is there already and would be replaced."), True
        return "", True

    def _accept(self) -> None:
        options = self.options
        target, form = self.target, self.form.currentData()
        if form is not None and not WRITTEN[form].is_deep:
            options = replace(options, depth=None)
        self.accept()
        self.chosen.emit(target, form, options)


class _Quality(QWidget):
    """A slider and its number."""

    def __init__(self, number: QSpinBox, tip: str) -> None:
        super().__init__()
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(number.minimum(), number.maximum())
        slider.setValue(number.value())
        slider.valueChanged.connect(number.setValue)
        number.valueChanged.connect(slider.setValue)
        number.setObjectName("number")
        number.setFixedWidth(66)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for widget in (slider, number):
            widget.setToolTip(tip)
            widget.setAccessibleName(self.tr("Quality"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(slider, 1)
        row.addWidget(number)
