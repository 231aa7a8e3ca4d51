"""The dialog of all preferences. What is changed counts at once, so there is nothing to confirm."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.cache import cache_bytes, clear_cache, trim_cache
from core.settings import load_settings, settings_file, usual_cache_folder, usual_models_folder
from desktop.help.browser import HelpButton
from desktop.settings.editors import Editor, editor
from desktop.settings.fields import FIELDS, Check, Field
from desktop.settings.preferences import Preferences
from desktop.widgets import theme
from desktop.widgets.room import give_room
from desktop.widgets.words import translated

_SIZE = 780, 720
_NARROWEST = 540
_LABELS = 130  # width of the first column


class SettingsDialog(QDialog):
    """A heading for each group of the table, a row for each of its lines."""

    def __init__(self, preferences: Preferences, runs_on: str, parent: QWidget) -> None:
        """Make an editor for each preference.

        Args:
            runs_on: what a model really ran on last; empty where none has yet.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self._runs_on = runs_on
        usual: dict[str, Path] = {"models_folder": usual_models_folder(), "cache_folder": usual_cache_folder()}
        self.editors: dict[str, Editor] = {field.name: editor(field, usual) for field in FIELDS}
        self.size_text = QLabel()
        self.clear = QPushButton(self.tr("Clear"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(HelpButton("questions#settings"), QDialogButtonBox.ButtonRole.HelpRole)
        self._lay_out()
        for field in FIELDS:
            self._show(field.name)
            chosen = self.editors[field.name].chosen
            chosen.connect(lambda value, name=field.name: preferences.change(name, value))
        preferences.changed.connect(self._on_changed)
        self.clear.clicked.connect(self._clear)
        self.buttons.rejected.connect(self.reject)
        self._show_cache()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter is for the fields

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 18, 24, 8)
        column.setSpacing(6)
        for group in dict.fromkeys(field.group for field in FIELDS):
            heading = QLabel(translated(group))
            heading.setObjectName("subtitle")
            column.addWidget(heading)
            rows = self._rows([field for field in FIELDS if field.group == group])
            column.addLayout(rows)
            column.addSpacing(8)
        rows.addRow(_label(self.tr("Size now")), self._cache_row())  # the cache is the last group
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 2, 24, 14)
        file = QLabel(self.tr("Kept in {file}").format(file=settings_file()), wordWrap=True)
        file.setObjectName("note")
        file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot.addWidget(file, 1)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(theme.px(_NARROWEST))
        give_room(self, *_SIZE)

    def _rows(self, fields: list[Field]) -> QFormLayout:
        rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(5)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            widget = self.editors[field.name]
            label = _label("" if isinstance(field.kind, Check) else translated(field.label))
            label.setBuddy(widget)
            label.setMinimumHeight(widget.sizeHint().height())
            rows.addRow(label, widget)
            note = self._note(field)
            if note:
                text = QLabel(note, wordWrap=True)
                text.setObjectName("note")
                rows.addRow(_label(""), text)
        return rows

    def _note(self, field: Field) -> str:
        if field.name == "device" and self._runs_on:
            return self.tr("The last photo was colorized on: {device}").format(device=self._runs_on)
        if field.name == "device":
            return self.tr("What really runs is shown here and at the foot of the window after the first photo.")
        return translated(field.note) if field.note else ""

    def _cache_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.size_text)
        line.addWidget(self.clear)
        line.addStretch(1)
        self.clear.setObjectName("small")
        self.clear.setAccessibleName(self.tr("Clear the cache"))
        self.clear.setToolTip(self.tr("Remove all downloads and samples; they are fetched or made anew when needed"))
        return row

    def _show(self, name: str) -> None:
        self.editors[name].show_value(getattr(load_settings(), name))

    def _on_changed(self, name: str) -> None:
        """Also where somebody else has changed it, or where it could not be written."""
        self._show(name)
        if name == "cache_limit":
            trim_cache()
        if name.startswith("cache"):
            self._show_cache()

    def _clear(self) -> None:
        clear_cache()
        self._show_cache()

    def _show_cache(self) -> None:
        size = cache_bytes()
        self.size_text.setText(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))
        self.clear.setEnabled(size > 0)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setMinimumWidth(theme.px(_LABELS))
    return label
