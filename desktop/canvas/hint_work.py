"""What the colour tool asks of the engine, in the background: hints laid on, likely colours, other colours.

What a photo's hints share is found when the tool is taken in hand, so that each of them takes a moment only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from core.edit import Edit
from core.findings import Findings, Found, find, keys
from core.hints import Hint
from core.monitor import Monitor
from core.stages.hints import HINTS, Hints
from core.suggestions import Likely, suggest
from desktop.canvas.display import Drawer, Request
from desktop.canvas.view import fitted
from desktop.documents.completion import in_memory
from desktop.documents.document import Document, LoadedScan, Look
from desktop.documents.workspace import Workspace
from desktop.worker import Task

LIKELY = 9
OTHERS = 4
VIEW = QSize(132, 99)
"""Device-independent pixels that a view of other colours fits into."""
_APART = 20.0  # ab units between two that are worth a view each
_SHARPER = 2  # pixels of a view for each of its own, for screens of double density
_ANY = Hint(((0.5, 0.5),), None)  # by which what all hints share is found


@dataclass(frozen=True)
class _Wish:
    """Hints that a document is to have."""

    document: Document
    hints: tuple[Hint, ...]
    label: str
    gesture: int


class HintWork(QObject):
    """Each wish is a step that can be undone; of one gesture only the newest counts."""

    wished = Signal(Document)
    """Its hints are, or are to be, others."""
    likely = Signal(list)
    """`Likely` colours of the place that was asked about last."""
    drawn = Signal(int, QImage)
    """The view of a number of other colours."""
    failed = Signal(object)

    def __init__(self, desk: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: tuple[Document, Found] | None = None
        self._unprepared: Document | None = None
        self._waiting: list[_Wish] = []
        self._running: _Wish | None = None
        self._spreading: Task | None = None
        self._asking: Task | None = None
        self._asked: Callable[[], None] | None = None
        """What is to be asked once it is known what hints share."""

    def hints(self, document: Document) -> tuple[Hint, ...]:
        """The hints of a document, with those that are on their way."""
        for wish in (*reversed(self._waiting), self._running):
            if wish is not None and wish.document is document:
                return wish.hints
        return document.look.edit.hints.hints

    def prepare(self, document: Document) -> None:
        """Find what the hints of a document share."""
        self._unprepared = document
        self._next()

    def change(self, document: Document, hints: Sequence[Hint], label: str, gesture: int) -> None:
        """Let a document have these hints."""
        if self._waiting and self._waiting[-1].gesture == gesture:
            label = self._waiting.pop().label
        self._waiting.append(_Wish(document, tuple(hints), label, gesture))
        self._next()
        self.wished.emit(document)

    def _have(self, document: Document) -> Findings:
        findings = document.look.findings
        if self._known is not None and self._known[0] is document:
            return {**findings, HINTS.name: self._known[1]}
        return findings

    def _find(self, document: Document, edit: Edit, then: Callable[[Found | None], None]) -> None:
        scan, have, engines = in_memory(document), self._have(document), self._desk.engines

        def work(monitor: Monitor) -> Found:
            return find(scan, edit, have, engines, monitor)[HINTS.name]

        def on_found(found: Found) -> None:
            self._spreading, self._known = None, (document, found)
            then(found)
            self._go_on()

        task = self._desk.workers.task(work)
        task.done.connect(on_found)
        task.failed.connect(self._on_failure)
        self._spreading = task
        self._desk.workers.start(task)

    def _go_on(self) -> None:
        self._next()
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def _next(self) -> None:
        """Begin with the wish that waits longest."""
        document, self._unprepared = self._unprepared, None if self._spreading is None else self._unprepared
        if document is not None and self._spreading is None:
            edit = document.look.edit
            self._find(document, replace(edit, hints=Hints((*edit.hints.hints, _ANY))), lambda _: None)
        while self._waiting and self._spreading is None:
            wish = self._running = self._waiting.pop(0)
            if wish.document not in self._desk.album.documents:
                self._running = None
            elif wish.hints:
                before = wish.document.look.edit
                edit = replace(before, hints=Hints(wish.hints))
                self._find(wish.document, edit, lambda found, before=before: self._lay_on(before, found))  # type: ignore[misc]
            else:
                self._lay_on(wish.document.look.edit, None)

    def _lay_on(self, before: Edit, found: Found | None) -> None:
        """Give the document the hints that are ready, unless something else was done with its own meanwhile."""
        wish, self._running = self._running, None
        assert wish is not None
        if wish.document not in self._desk.album.documents:
            return
        look = wish.document.look
        if look.edit.hints != before.hints:
            self._waiting.clear()
            self.wished.emit(wish.document)
            return
        edit = replace(look.edit, hints=Hints(wish.hints))
        findings = {name: each for name, each in look.findings.items() if name != HINTS.name}
        if found is not None and found.key == keys(edit).get(HINTS.name):
            findings[HINTS.name] = found
        wish.document.change(Look(edit, findings), wish.label, wish.gesture)

    def _on_failure(self, error: Exception) -> None:
        wish, self._spreading, self._running, self._asked = self._running, None, None, None
        self._waiting.clear()
        if wish is not None:
            self.wished.emit(wish.document)
        self.failed.emit(error)

    def ask_likely(self, document: Document, others: Sequence[Hint], at: tuple[float, float]) -> None:
        """Find the colours that a place of the scan is likely to have, given other hints."""
        scan, engines = in_memory(document), self._desk.engines

        def ask() -> None:
            edit = replace(document.look.edit, hints=Hints(tuple(others)))
            have = self._have(document)
            self._ask(lambda monitor: suggest(scan, edit, have, at, LIKELY, engines, monitor), self.likely.emit)

        self.stop_asking()
        if self._spreading is None:
            ask()
        else:
            self._asked = ask

    def draw(self, document: Document, choices: Sequence[tuple[Hint, ...]]) -> None:
        """Draw small views of a document by other hints."""
        assert document.scan is not None
        photo, pixels, look = document.photo, document.scan.levels[-1], document.look
        scan, have, engines = in_memory(document), self._have(document), self._desk.engines
        size = VIEW * _SHARPER
        view = fitted(look.edit.geometry.size(photo.width, photo.height), (size.width(), size.height()), 0)
        self.stop_asking()

        def draw(number: int, monitor: Monitor) -> QImage:
            edit = replace(look.edit, hints=Hints(choices[number]))
            shown = Look(edit, find(scan, edit, have, engines, monitor))
            layer = Drawer().draw(Request(LoadedScan(photo, (pixels,)), shown, view, draft=False), monitor).detail
            return layer.after or layer.before

        def on_drawn(number: int, image: QImage) -> None:
            self.drawn.emit(number, image)
            if number + 1 < len(choices):
                go_on(number + 1)

        def go_on(number: int) -> None:
            self._ask(lambda monitor: draw(number, monitor), lambda image: on_drawn(number, image))

        if choices:
            go_on(0)

    def _ask(self, work: Callable[[Monitor], Any], then: Callable[[Any], None]) -> None:
        task = self._desk.workers.task(work)

        def is_asked() -> bool:
            return self._asking is task

        def on_done(answer: Any) -> None:
            if is_asked():
                self._asking = None
                then(answer)

        def on_failure(error: Exception) -> None:
            if is_asked():
                self._asking = None
                self.failed.emit(error)

        task.done.connect(on_done)
        task.failed.connect(on_failure)
        self._asking = task
        self._desk.workers.start(task)

    def stop_asking(self) -> None:
        """Nothing more is wanted but the hints themselves."""
        self._asked = None
        if self._asking is not None:
            self._asking.monitor.cancel()
            self._asking = None


def worth_a_view(likely: Sequence[Likely]) -> list[Likely]:
    """Pick the first few likely colours that differ clearly from one another."""
    picked: list[Likely] = []
    for each in likely:
        if all(np.hypot(*np.subtract(each.ab, other.ab)) > _APART for other in picked):
            picked.append(each)
    return picked[:OTHERS]
