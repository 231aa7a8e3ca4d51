"""What a scan is and how it should lie, proposed as it is opened: one click takes it, another for the whole strip.

A scan of several prints lies as it does: each of them is looked at once it is split.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.film import Film
from core.geometry import AS_SCANNED
from core.monitor import Monitor
from core.proposal import Proposal, proposed, proposed_for
from core.quad import Outline
from core.stages.negative import NEGATIVE, Negative
from desktop.documents.document import Document
from desktop.documents.scan import each_of, seen_prints
from desktop.documents.workspace import Workspace
from desktop.widgets import icons, theme
from desktop.widgets.buttons import small_button


class ProposalBar(QWidget):
    """Over the photo, as long as there is something to propose for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.take, self.take_all = small_button("", ""), small_button("", "")
        self.close_ = QToolButton()
        self.close_.setAccessibleName(self.tr("Leave the photo as it lies"))
        self.close_.setToolTip(self.tr("Leave the photo as it lies"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self.text, 1)
        for widget in (self.take, self.take_all, self.close_):
            row.addWidget(widget)
        self.dress()
        self.hide()

    def dress(self) -> None:
        """Draw the cross in the colours of the current theme."""
        colours = theme.current()
        self.close_.setIcon(icons.icon("close", colours.on_notice, colours.faint))

    def propose(self, name: str, proposal: Proposal, *, several: bool) -> None:
        """Say what is the matter with a photo."""
        films = {Film.GREY: self.tr("is a black-and-white negative"), Film.COLOUR: self.tr("is a colour negative")}
        turned = {1: self.tr("lies on its side"), 2: self.tr("is upside down"), 3: self.tr("lies on its side")}
        film, geometry = proposal
        parts = [films[film]] if film in films else []
        parts += [turned[geometry.quarter_turns]] if geometry.quarter_turns else []
        if geometry.angle:
            degrees = self.locale().toString(abs(geometry.angle), "f", 1)
            parts.append(self.tr("is {degrees}° askew").format(degrees=degrees))
        if geometry.crop is not None:
            parts.append(self.tr("has a margin"))
        self.text.setText(self.tr("{name}: {what}.").format(name=name, what="; ".join(parts)))
        self._name_buttons(is_negative=film is not Film.NONE)
        self.take_all.setVisible(several)
        self.show()

    def _name_buttons(self, *, is_negative: bool) -> None:
        if is_negative:
            named = (
                (
                    self.take,
                    self.tr("Invert"),
                    self.tr("Make the positive, and let it lie as it should; can be undone"),
                ),
                (
                    self.take_all,
                    self.tr("Invert All"),
                    self.tr("Look at all photos, invert negatives, and let each lie as it should; can be undone"),
                ),
            )
        else:
            named = (
                (self.take, self.tr("Straighten"), self.tr("Let the photo lie as it should; can be undone")),
                (
                    self.take_all,
                    self.tr("Straighten All"),
                    self.tr("Look at all photos, and let each lie as it should; can be undone"),
                ),
            )
        for button, text, tip in named:
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)


class Proposing(QObject):
    """Looks at each scan once, as it is opened, where nothing was decided about it."""

    prints_found = Signal(Document, list)
    """A scan holds several prints, whose `Outline`s these are."""
    found = Signal(Document)
    """What there is to propose for a document has been found."""
    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, workspace: Workspace, bar: ProposalBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = workspace, bar
        self._known: WeakKeyDictionary[Document, Proposal] = WeakKeyDictionary()
        workspace.album.current_changed.connect(lambda _: self._show())
        workspace.album.look_changed.connect(lambda document: self._show() if document is self._current else None)
        bar.take.clicked.connect(self._take)
        bar.take_all.clicked.connect(self._take_all)
        bar.close_.clicked.connect(self._refuse)

    @property
    def _current(self) -> Document | None:
        return self._desk.album.current

    def look(self) -> None:
        """Look at the current scan, which is shown already: what the network needs is not waited for before."""
        document, engines = self._current, self._desk.engines
        if document is None or document.scan is None or document in self._known or not _is_free(document):
            return
        scan, film = document.scan, document.look.edit.negative.film
        self._known[document] = Proposal()

        def seen(monitor: Monitor) -> tuple[list[Outline], Proposal]:
            parts = [] if document.photo.outline else seen_prints(scan)
            pixels, space = scan.levels[-1], scan.photo.space
            return parts, Proposal() if parts else proposed(pixels, space, film, engines, monitor)

        task = self._desk.workers.task(seen)
        task.done.connect(partial(self._on_found, document))
        self._desk.workers.start(task)  # where it fails there is nothing to propose

    def _on_found(self, document: Document, found: tuple[list[Outline], Proposal]) -> None:
        parts, proposal = found
        self._known[document] = proposal
        if document in self._desk.album.documents:
            if parts:
                self.prints_found.emit(document, parts)
            self._show()
            self.found.emit(document)

    def _open(self, document: Document | None) -> Proposal:
        """What is proposed for a document and has not been decided."""
        return Proposal() if document is None else _undecided(document, self._known.get(document, Proposal()))

    def _show(self) -> None:
        document, proposal = self._current, self._open(self._current)
        if document is None or proposal == Proposal():
            self._bar.hide()
            return
        self._bar.propose(document.name, proposal, several=len(self._desk.album.documents) > 1)

    def _take(self) -> None:
        if self._current is not None:
            self._put_right(self._current)

    def _put_right(self, document: Document) -> None:
        film, geometry = self._open(document)
        changes: dict[str, Any] = {NEGATIVE.name: Negative(film)} if film is not Film.NONE else {}
        changes |= {"geometry": geometry} if geometry != AS_SCANNED else {}
        if document in self._desk.album.documents and changes:
            said = self.tr("Straighten") if film is Film.NONE else self.tr("Invert")
            document.change(document.look.edited(**changes), said)

    def _refuse(self) -> None:
        if self._current is not None:
            self._known[self._current] = Proposal()
        self._bar.hide()

    def _take_all(self) -> None:
        """Look at those that were not looked at yet, then put all right."""
        documents = [document for document in self._desk.album.documents if _is_free(document)]
        films = {document: document.look.edit.negative.film for document in documents}
        known, engines = dict(self._known), self._desk.engines

        def look(monitor: Monitor) -> list[Proposal]:
            def proposal(document: Document) -> Proposal:
                return known.get(document) or proposed_for(document.photo, films[document], engines, monitor)

            return each_of(documents, proposal, Proposal(), monitor)

        self._bar.hide()
        task = self._desk.workers.task(look)
        task.progressed.connect(
            lambda share: self.said.emit(self.tr("Straightening… {share:.0f} %").format(share=100 * share))
        )
        task.done.connect(partial(self._on_all, documents))
        self._desk.workers.start(task)

    def _on_all(self, documents: Sequence[Document], found: Sequence[Proposal]) -> None:
        number, negatives = 0, 0
        for document, proposal in zip(documents, found, strict=True):
            self._known[document] = proposal
            undecided = self._open(document)
            number += undecided != Proposal()
            negatives += undecided.film is not Film.NONE
            self._put_right(document)
        if negatives:
            self.said.emit(self.tr("%Ln photo(s) are inverted or straightened.", "", number))
        else:
            self.said.emit(self.tr("%Ln photo(s) are straightened.", "", number))


def _is_free(document: Document) -> bool:
    """Whether nobody has said yet how a document should lie."""
    return document.look.edit.geometry == AS_SCANNED


def _undecided(document: Document, proposal: Proposal) -> Proposal:
    """What of a proposal nobody has decided yet."""
    edit = document.look.edit
    film = proposal.film if edit.negative == Negative() else Film.NONE
    return Proposal(film, proposal.geometry if _is_free(document) else AS_SCANNED)
