"""What is open: a page of a photo, and the look it has been given. The picture is a function of the two.

Undo is by looks, which are frozen and small beside the pixels: a drag of a slider, or typing a number, is one step.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.aside import aside
from core.finish import Adjustments
from core.frame import AS_SCANNED, Frame
from core.photo import Photo, SaveOptions

if TYPE_CHECKING:
    from core.colorize import Tiling
    from core.models.store import Model

_UNDO_STEPS = 200
_putting_aside = Lock()
_MERGES = 1  # id of commands that Qt offers for merging


@dataclass(frozen=True, eq=False)
class Scan:
    """An opened photo with its pixels in memory."""

    photo: Photo
    levels: tuple[NDArray[Any], ...] = field(repr=False)
    """(h, w, bands) of the photo, then each level half the size of the one before."""

    @property
    def bytes(self) -> int:
        return sum(level.nbytes for level in self.levels)


class Colour:
    """What a model found, and how. The chroma can be put into a file, and is read back when it is next asked for."""

    def __init__(self, chroma: NDArray[np.floating[Any]], model: Model, tiling: Tiling) -> None:
        self.name = uuid4().hex
        self.model = model
        self.tiling = tiling
        self.file: Path | None = None
        """Where the chroma lies beside memory; None where it does not."""
        self._chroma: NDArray[np.float32] | None = chroma.astype(np.float16).astype(np.float32)
        self.bytes = self._chroma.nbytes

    @classmethod
    def read(cls, file: Path, model: Model, tiling: Tiling) -> Colour:
        """Colour whose chroma lies in ``file``, and is read when it is asked for.

        Raises:
            OSError, ValueError: that is none.
        """
        colour = cls(np.empty((0, 0, 2), np.float32), model, tiling)
        shape = np.load(file, mmap_mode="r").shape
        colour.name, colour.file, colour._chroma = file.stem, file, None
        colour.bytes = 4 * int(np.prod(shape))
        return colour

    @property
    def chroma(self) -> NDArray[np.float32]:
        """(h', w', 2) ab at working size, as exact as float16: 1/16 of a unit or better."""
        chroma = self._chroma
        if chroma is None:
            assert self.file is not None
            chroma = self._chroma = np.load(self.file).astype(np.float32)
        return chroma

    @property
    def is_in_memory(self) -> bool:
        return self._chroma is not None

    def put_aside(self, file: Path) -> None:
        """Write the chroma to ``file``, once.

        Raises:
            OSError: it cannot be written.
        """
        with _putting_aside:
            if self.file is not None:
                return
            with aside(file) as beside, beside.open("wb") as stream:
                np.save(stream, self.chroma.astype(np.float16))
            self.file = file

    def release(self) -> None:
        """Drop the chroma from memory; for what has been put aside only."""
        assert self.file is not None
        self._chroma = None


@dataclass(frozen=True)
class Look:
    """All that makes the picture out of the scan."""

    colour: Colour | None = None
    adjustments: Adjustments = field(default_factory=Adjustments)
    frame: Frame = AS_SCANNED


class State(Enum):
    """How far a document has come."""

    GREY = auto()
    COLORIZED = auto()
    """There is colour that no file holds."""
    SAVED = auto()
    FAILED = auto()
    """The last thing that was to be done with it went wrong."""


class Document(QObject):
    """A page of a photo, its pixels as long as they are in memory, its look, and where it is saved."""

    scan_changed = Signal()
    look_changed = Signal()
    state_changed = Signal()

    def __init__(self, photo: Photo, look: Look = Look(), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self.scan: Scan | None = None
        """None before the pixels have been read, and after they have been dropped from memory."""
        self.look = look
        self.target: Path | None = None
        """Where Save writes without asking; None until the first Save As."""
        self.options = SaveOptions()
        """How Save writes there."""
        self.is_coloured: bool | None = None
        """Whether the scan has colours of its own; None where that is not known yet."""
        self.failure = ""
        """What went wrong last; empty where nothing did."""
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_UNDO_STEPS)
        self.history.cleanChanged.connect(self.state_changed)

    @property
    def name(self) -> str:
        """For people: the file's name, and which page of it."""
        page = self.tr("{name} – page {number}") if self.photo.pages > 1 else "{name}"
        return page.format(name=self.photo.path.name, number=self.photo.page + 1)

    @property
    def is_modified(self) -> bool:
        """Whether there is colour that no file holds."""
        return self.look.colour is not None and not self.history.isClean()

    @property
    def state(self) -> State:
        if self.failure:
            return State.FAILED
        if self.look.colour is None:
            return State.GREY
        return State.COLORIZED if self.is_modified else State.SAVED

    def hold(self, scan: Scan | None) -> None:
        """Take the pixels of the photo into memory, or drop them."""
        if scan is not self.scan:
            self.scan = scan
            self.scan_changed.emit()

    def fail(self, failure: str) -> None:
        """Remember, until it succeeds, what went wrong; empty: nothing."""
        if failure != self.failure:
            self.failure = failure
            self.state_changed.emit()

    def restore(self, look: Look, target: Path | None, *, is_saved: bool) -> None:
        """Take on the look of an earlier session, without a history."""
        self.history.clear()
        if not is_saved:
            self.history.resetClean()
        self.target = target
        self.show(look)

    def colour(self, colour: Colour) -> None:
        """Give the scan its colour; can be undone."""
        label = self.tr("Colorize with {model}").format(model=colour.model.title)
        self.change(replace(self.look, colour=colour), label)

    def adjust(self, adjustments: Adjustments, label: str, gesture: int | None = None) -> None:
        """Change the adjustments; changes of one ``gesture`` in a row are one undo step."""
        self.change(replace(self.look, adjustments=adjustments), label, gesture)

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
        had_colour, self.look = self.look.colour is not None, look
        self.look_changed.emit()
        if had_colour != (look.colour is not None):
            self.state_changed.emit()


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
