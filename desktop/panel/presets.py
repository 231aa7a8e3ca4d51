"""What was turned, with a name: a few that ship, and the user's own in a readable file of the configuration folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from core import json_file
from core.controls import choices_of, controls_of, plain
from core.edit import Edit, turned
from core.errors import AutochromeError
from core.messages import tr
from core.settings import settings_file
from core.stages.adjust import ADJUST, Adjustments
from desktop.widgets.words import translated

VERSION = 2
"""Version 1 knew adjustments only, without the name of their stage."""
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Preset:
    """What was turned, under a name."""

    name: str
    edit: Edit
    """Of which only what has controls is laid on a photo."""


@dataclass(frozen=True)
class _File:
    version: int = 1
    presets: dict[Annotated[str, Field(max_length=_LONGEST_NAME)], Any] = field(default_factory=dict)


BUILT_IN = (
    Preset(tr("Natural"), Edit()),
    Preset(tr("Vivid"), Edit(adjustments=Adjustments(saturation=1.8))),
    Preset(tr("Subtle"), Edit(adjustments=Adjustments(saturation=1.1, strength=0.7))),
    Preset(tr("Faded Print"),
           Edit(adjustments=Adjustments(saturation=0.9, strength=0.85, warmth=0.35, tint=0.1))),
)  # fmt: skip


def presets_file() -> Path:
    """Name the file of the user's own."""
    return settings_file().with_name("presets.json")


def load_presets() -> list[Preset]:
    """The user's own, by name; those that cannot be read are left out."""
    file = json_file.load(_File, presets_file(), _File())
    own = []
    for name, values in file.presets.items():
        with suppress(ValueError):
            own.append(Preset(name, _edit(values if file.version > 1 else {ADJUST.name: values})))
    return sorted(own, key=lambda preset: preset.name.casefold())


def _edit(said: object) -> Edit:
    """Read a preset wholly: a part of one would be another.

    Raises:
        ValueError: it is not of our settings, or one is out of range.
    """
    read, usual = {}, turned(Edit())
    for name, values in TypeAdapter(dict[str, dict[str, Any]]).validate_python(said).items():
        if name not in usual or not values.keys() <= _turned(type(usual[name])):
            raise ValueError(f"unknown settings of {name}: {', '.join(values)}")
        read[name] = TypeAdapter(type(usual[name])).validate_python(values)
    return replace(Edit(), **read)


def _plain(edit: Edit) -> dict[str, Any]:
    return {name: {field: value for field, value in plain(settings).items() if field in _turned(type(settings))}
            for name, settings in turned(edit).items()}  # fmt: skip


def _turned(settings: type) -> set[str]:
    """The fields of a stage's settings that a preset holds."""
    return {*controls_of(settings), *choices_of(settings)}


def save_presets(presets: Sequence[Preset]) -> None:
    """Write the user's own presets.

    Raises:
        AutochromeError: the file cannot be written.
    """
    said = {"version": VERSION, "presets": {preset.name: _plain(preset.edit) for preset in presets}}
    file = presets_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        json_file.store(file, said)
    except OSError as error:
        raise AutochromeError("{file}: {reason}.", file=file, reason=error.strerror) from error


class PresetButton(QToolButton):
    """A menu of presets, with ways to add one and to take one away."""

    picked = Signal(Preset)
    failed = Signal(AutochromeError)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("small")
        self.setText(self.tr("Presets"))
        self.setAccessibleName(self.tr("Presets"))
        self.setToolTip(self.tr("Named settings of all sliders"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.edit = Edit()
        """Whose settings are saved as a preset."""
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def _fill(self) -> None:
        self._menu.clear()
        own = load_presets()
        for preset in BUILT_IN:
            self._add(self._menu, translated(preset.name), preset)
        self._menu.addSeparator()
        for preset in own:
            self._add(self._menu, preset.name, preset)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Save as Preset…"), self._ask_name)
        remove = self._menu.addMenu(self.tr("Remove Preset"))
        remove.setEnabled(bool(own))
        for preset in own:
            kept = [other for other in own if other != preset]
            remove.addAction(preset.name.replace("&", "&&"), partial(self._save, kept))

    def _add(self, menu: QMenu, name: str, preset: Preset) -> None:
        action = menu.addAction(name.replace("&", "&&"), lambda: self.picked.emit(Preset(name, preset.edit)))
        action.setCheckable(True)
        action.setChecked(turned(preset.edit) == turned(self.edit))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Save as Preset"))
        dialog.setLabelText(self.tr("Name of the preset:"))
        dialog.textValueSelected.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, name: str) -> None:
        """Save the adjustments under a name, in place of a preset of the user's that has the same."""
        name = " ".join(name.split())[:_LONGEST_NAME]
        if name:
            others = [preset for preset in load_presets() if preset.name != name]
            self._save([*others, Preset(name, self.edit)])

    def _save(self, presets: Sequence[Preset]) -> None:
        try:
            save_presets(presets)
        except AutochromeError as error:
            self.failed.emit(error)
