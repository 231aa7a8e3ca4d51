"""Colours from another photo: places of it that are found again become hints, all in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AutochromeError
from core.geometry import fitted
from core.hints import Hint
from core.messages import tr
from core.monitor import Monitor
from core.photo import open_photo, window_limit
from core.photo.colour_check import is_coloured
from core.reference import LOOKED_AT, Proposal, propose
from desktop.canvas.hint_work import HintWork
from desktop.documents.completion import in_memory
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.widgets.sliders import next_gesture


class Reference(QObject):
    """One other photo at a time; what it proposed can be made stronger or weaker until another tool is taken."""

    proposed = Signal(int, str)
    """So many hints are laid on, of the photo of that name; 0: it has nothing in common with this one."""
    failed = Signal(object)

    def __init__(self, desk: Workspace, work: HintWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._laid: tuple[Document, tuple[Hint, ...]] | None = None
        """What there was before, in which document."""
        self._shown: tuple[Hint, ...] = ()
        """What there is since; once a person has changed it, it is theirs."""
        self._proposals: Sequence[Proposal] = ()
        self._label, self._gesture = "", 0

    def look(self, document: Document, other: Path) -> None:
        """Find places of another photo again in a document, and lay their colours on."""
        scan = in_memory(document)

        def work(_monitor: Monitor) -> list[Proposal]:
            photo = open_photo(other, max_pixels=window_limit())
            if not is_coloured(photo):
                raise AutochromeError(tr("“{file}” has no colours. Choose a photo in colour."), file=other)
            return propose(scan, photo.shrunk(*fitted(photo.width, photo.height, LOOKED_AT)), photo.space)

        task = self._desk.workers.task(work)
        task.done.connect(lambda found: self._on_found(document, other, found))
        task.failed.connect(self.failed)
        self._desk.workers.start(task)

    def _on_found(self, document: Document, other: Path, proposals: Sequence[Proposal]) -> None:
        if document not in self._desk.album.documents:
            return
        self._proposals, self._gesture = proposals, next_gesture()
        self._label = self.tr("Colours from {name}").format(name=other.name)
        self._shown = self._work.hints(document)
        self._laid = (document, self._shown) if proposals else None
        self.set_strength(1.0)
        self.proposed.emit(len(proposals), other.name)

    def set_strength(self, strength: float) -> None:
        """Make what was proposed last stronger or weaker, 0…1; what is less sure is weaker than what is sure."""
        if self._laid is not None and self._work.hints(self._laid[0]) == self._shown:
            document, before = self._laid
            hints = [replace(each.hint, strength=round(strength * (0.5 + each.confidence / 2), 3))
                     for each in self._proposals]  # fmt: skip
            self._shown = (*before, *hints)
            self._work.change(document, self._shown, self._label, self._gesture)

    def forget(self) -> None:
        """Leave what was proposed as it is."""
        self._laid = None
