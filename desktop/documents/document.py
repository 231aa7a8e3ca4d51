"""What is open: a page of a photo, or a print on it, and the look it has been given.

The picture is a function of the two. Undo is by looks, which are frozen and small beside the pixels: a drag of a
slider, or typing a number, is one step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.edit import Edit
from core.findings import Findings, Found, missing, stale, unasked
from core.geometry import AS_SCANNED
from core.library import Mark
from core.photo import Photo, SaveOptions
from core.photo.captions import NOTHING_SAID
from core.render import develops
from core.stages.colour import COLOUR, Colour

_UNDO_STEPS = 200
_MERGES = 1  # id of commands that Qt offers for merging


@dataclass(frozen=True, eq=False)
class LoadedScan:
    """An opened photo with its pixels in memory."""

    photo: Photo
    levels: tuple[NDArray[Any], ...] = field(repr=False)
    """(h, w, bands) of the photo, then each level half the size of the one before."""

    @property
    def bytes(self) -> int:
        """Memory that the pixels take."""
        return sum(level.nbytes for level in self.levels)


@dataclass(frozen=True)
class Look:
    """All that makes the picture out of the scan: what was decided, and what was found."""

    edit: Edit = field(default_factory=Edit)
    findings: Findings = field(default_factory=dict)

    @property
    def is_coloured(self) -> bool:
        """Whether a model gave the scan its colours."""
        return self.edit.colour is not None and COLOUR.name in self.findings

    @property
    def is_developed(self) -> bool:
        """Whether it is more than the scan: coloured, or restored."""
        return develops(self.edit, self.findings)

    @property
    def is_changed(self) -> bool:
        """Whether its picture is another than the scan: a part, developed, turned, cropped, captioned, with a back."""
        is_whole = self.edit.part is None and self.edit.geometry == AS_SCANNED
        told = self.edit.caption != NOTHING_SAID or self.edit.back is not None
        return self.is_developed or not is_whole or told

    @property
    def is_stale(self) -> bool:
        """Whether something changed since that the colours hang on."""
        return COLOUR.name in stale(self.edit, self.findings)

    def edited(self, **changes: Any) -> Look:
        """This look with other fields of the edit."""
        return replace(self, edit=replace(self.edit, **changes))


class State(Enum):
    """How far a document has come."""

    GREY = auto()
    COLORIZED = auto()
    """There are colours or repairs that no file holds."""
    SAVED = auto()
    FAILED = auto()
    """The last thing that was to be done with it went wrong."""


class Document(QObject):
    """A page of a photo or a print on it, its pixels as long as they are in memory, its look, and where it is saved."""

    scan_changed = Signal()
    look_changed = Signal()
    state_changed = Signal()

    def __init__(self, photo: Photo, look: Look = Look(), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self.scan: LoadedScan | None = None
        """None before the pixels have been read, and after they have been dropped from memory."""
        self.look = look
        self.target: Path | None = None
        """Where Save writes without asking; None until the first Save As."""
        self.options = SaveOptions()
        """How Save writes there."""
        self.is_coloured: bool | None = None
        """Whether the scan has colours of its own; None where that is not known yet."""
        self.has_glare = False
        """Whether a reflection hides part of a print that was photographed; as far as is known."""
        self.mark = Mark()
        self.failure = ""
        """What went wrong last; empty where nothing did."""
        self._found: dict[str, Found] = {}
        """What was found last by each stage: for looks of the history that were left before it was there."""
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_UNDO_STEPS)
        if look.is_changed:
            self.history.resetClean()  # no file holds it
        self.history.cleanChanged.connect(self.state_changed)

    @property
    def name(self) -> str:
        """For people: the file's name, which page of it, and which of the photos on that."""
        name, outline = self.photo.path.name, self.photo.outline
        if self.photo.pages > 1 or self.photo.page:
            name = self.tr("{name} – page {number}").format(name=name, number=self.photo.page + 1)
        if outline is not None:
            name = self.tr("{name} – photo {number}").format(name=name, number=outline.number)
        return name

    @property
    def is_modified(self) -> bool:
        """Whether something was done to the photo that no file holds."""
        return self.look.is_changed and not self.history.isClean()

    @property
    def state(self) -> State:
        """How far it has come."""
        if self.failure:
            return State.FAILED
        if not self.look.is_changed:
            return State.GREY
        return State.COLORIZED if self.is_modified else State.SAVED

    def hold(self, scan: LoadedScan | None) -> None:
        """Take the pixels of the photo into memory, or drop them."""
        if scan is not self.scan:
            self.scan = scan
            self.scan_changed.emit()

    def fail(self, failure: str) -> None:
        """Remember, until it succeeds, what went wrong; empty: nothing."""
        if failure != self.failure:
            self.failure = failure
            self.state_changed.emit()

    def rate(self, mark: Mark) -> None:
        """Remember how a person likes the photo."""
        if mark != self.mark:
            self.mark = mark
            self.state_changed.emit()

    def reopen(self, photo: Photo) -> None:
        """Take the photo as it is read now, after what was read could not be decoded."""
        self.photo = photo
        self.fail("")

    def restore(self, look: Look, target: Path | None, *, is_saved: bool) -> None:
        """Take on the look of an earlier session, without a history."""
        self.history.clear()
        (self.history.setClean if is_saved else self.history.resetClean)()
        self.target = target
        self.show(look)

    def colorize(self, colour: Colour, found: Findings, title: str, also: Mapping[str, Any] = {}) -> None:
        """Give the scan the colours that the model of that title found, and what was found for them; can be undone.

        Args:
            also: what is changed in the same step, by fields of the edit.
        """
        look = self.look.edited(colour=colour, **also)
        look = replace(look, findings={**look.findings, **found})
        self.change(look, self.tr("Colorize with {model}").format(model=title))

    def mend(self, settings: Mapping[str, Any], found: Findings) -> None:
        """Restore the scan by settings of stages, by their fields, and what was found for them; can be undone."""
        look = self.look.edited(**settings)
        self.change(replace(look, findings={**look.findings, **found}), self.tr("Restore"))

    def complete(self, found: Findings) -> None:
        """Take in what was found for what was decided; no step of its own."""
        self._found |= found
        self.show(self.look)

    def _completed(self, look: Look) -> Look:
        """The look, with what has been found for it meanwhile."""
        if not self._found:
            return look
        lacking = missing(look.edit, look.findings, unasked(look.edit, look.findings))
        known = {name: self._found[name] for name, key in lacking.items()
                 if name in self._found and self._found[name].key == key}  # fmt: skip
        return replace(look, findings={**look.findings, **known}) if known else look

    def adjust(self, settings: Mapping[str, Any], label: str, gesture: int | None = None) -> None:
        """Change settings of stages, by their fields; changes of one ``gesture`` in a row are one undo step."""
        self.change(self.look.edited(**settings), label, gesture)

    def change(self, look: Look, label: str, gesture: int | None = None) -> None:
        """The one door to another look: a labelled step that can be undone, merged with others of its gesture."""
        if look != self.look:
            self.history.push(_ChangeLook(self, look, label, gesture))

    def saved(self, look: Look, target: Path, options: SaveOptions) -> None:
        """``look`` has been written to ``target``."""
        self.target, self.options = target, options
        self.failure = ""
        if look is self.look:
            self.history.setClean()
        self.state_changed.emit()

    def show(self, look: Look) -> None:
        """Take on a look without a trace in the history, which is what its steps do."""
        before, self.look = self.look, self._completed(look)
        self.look_changed.emit()
        if _standing(before) != _standing(self.look):
            self.state_changed.emit()


def _standing(look: Look) -> tuple[bool, bool, bool]:
    """What of a look the state, and what can be done, hang on."""
    return look.is_coloured, look.is_developed, look.is_changed


class _ChangeLook(QUndoCommand):
    """One labelled step from look to look."""

    def __init__(self, document: Document, look: Look, label: str, gesture: int | None) -> None:
        super().__init__(label)
        self._document = document
        self._before = document.look
        self._after = look
        self._gesture = gesture

    def id(self) -> int:
        return _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 -- Qt's name
        if not isinstance(other, _ChangeLook) or self._gesture is None or other._gesture != self._gesture:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._document.show(self._after)

    def undo(self) -> None:
        self._document.show(self._before)
