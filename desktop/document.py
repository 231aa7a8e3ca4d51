"""What is open: the scan, and the look it has been given. The picture is a function of the two.

Undo is by looks, which are frozen and small beside the pixels: a drag of a slider, or typing a number, is one step.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.finish import Adjustments
from core.photo import Photo

if TYPE_CHECKING:
    from core.colorize import Tiling
    from core.models.store import TrainedModel

_UNDO_STEPS = 100
_MERGES = 1  # id of commands that Qt offers for merging


@dataclass(frozen=True, eq=False)
class Scan:
    """An opened photo with its pixels in memory."""

    photo: Photo
    levels: tuple[NDArray[Any], ...] = field(repr=False)
    """(h, w, bands) of the photo, then each level half the size of the one before."""


@dataclass(frozen=True, eq=False)
class Colour:
    """What a model found, and how."""

    chroma: NDArray[np.float32] = field(repr=False)
    """(h', w', 2) ab at working size."""
    model: TrainedModel
    tiling: Tiling


@dataclass(frozen=True)
class Look:
    """All that makes the picture out of the scan."""

    colour: Colour | None = None
    adjustments: Adjustments = field(default_factory=Adjustments)


class Document(QObject):
    """The scan that is open, if any, its look, and where it is saved."""

    scan_changed = Signal()
    look_changed = Signal()
    modified_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scan: Scan | None = None
        self.look = Look()
        self.target: Path | None = None
        """Where Save writes without asking; None until the first Save As."""
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_UNDO_STEPS)
        self.history.cleanChanged.connect(self._on_clean)

    def _on_clean(self, clean: bool) -> None:
        self.modified_changed.emit(not clean)

    @property
    def is_modified(self) -> bool:
        """Whether there is colour that no file holds."""
        return self.look.colour is not None and not self.history.isClean()

    def open(self, scan: Scan) -> None:
        """Replace what is open."""
        self.scan = scan
        self.look = Look()
        self.target = None
        self.history.clear()
        self.scan_changed.emit()
        self.look_changed.emit()

    def colour(self, colour: Colour) -> None:
        """Give the scan its colour; can be undone."""
        look = replace(self.look, colour=colour)
        self.history.push(_ChangeLook(self, look, f"Colorize with {colour.model.title}", gesture=None))

    def adjust(self, adjustments: Adjustments, label: str, gesture: int | None = None) -> None:
        """Change the adjustments; changes of one ``gesture`` in a row are one undo step."""
        if adjustments != self.look.adjustments:
            look = replace(self.look, adjustments=adjustments)
            self.history.push(_ChangeLook(self, look, label, gesture))

    def saved(self, look: Look, target: Path) -> None:
        """``look`` has been written to ``target``."""
        self.target = target
        if look is self.look:
            self.history.setClean()

    def show(self, look: Look) -> None:
        """Take on a look without a trace in the history, which is what its steps do."""
        self.look = look
        self.look_changed.emit()


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
