"""How a scan should lie, proposed as it is opened: one click takes it, one click takes it for the whole strip.

A scan of several prints lies as it does: each of them is looked at once it is split.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.errors import AutochromeError
from core.geometry import AS_SCANNED, Geometry
from core.monitor import Monitor
from core.proposal import proposed, proposed_for
from core.quad import Outline
from desktop.documents.document import Document
from desktop.documents.scan import seen_prints
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
        self.take = small_button(self.tr("Straighten"), self.tr("Let the photo lie as it should; can be undone"))
        self.take_all = small_button(
            self.tr("Straighten All"), self.tr("Look at all photos, and let each lie as it should; can be undone")
        )
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

    def propose(self, name: str, geometry: Geometry, *, several: bool) -> None:
        """Say what is the matter with a photo that should lie as ``geometry`` says."""
        turned = {1: self.tr("lies on its side"), 2: self.tr("is upside down"), 3: self.tr("lies on its side")}
        parts = [turned[geometry.quarter_turns]] if geometry.quarter_turns else []
        if geometry.angle:
            degrees = self.locale().toString(abs(geometry.angle), "f", 1)
            parts.append(self.tr("is {degrees}° askew").format(degrees=degrees))
        if geometry.crop is not None:
            parts.append(self.tr("has a margin"))
        self.text.setText(self.tr("{name}: {what}.").format(name=name, what="; ".join(parts)))
        self.take_all.setVisible(several)
        self.show()


class Proposing(QObject):
    """Looks at each scan once, as it is opened, where nothing was decided about it."""

    prints_found = Signal(Document, list)
    """A scan holds several prints, whose `Outline`s these are."""
    found = Signal(Document)
    """How a document should lie has been found."""
    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, workspace: Workspace, bar: ProposalBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = workspace, bar
        self._known: WeakKeyDictionary[Document, Geometry] = WeakKeyDictionary()
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
        scan = document.scan
        self._known[document] = AS_SCANNED

        def seen(monitor: Monitor) -> tuple[list[Outline], Geometry]:
            parts = [] if document.photo.outline else seen_prints(scan)
            pixels, space = scan.levels[-1], scan.photo.space
            return parts, AS_SCANNED if parts else proposed(pixels, space, engines, monitor)

        task = self._desk.workers.task(seen)
        task.done.connect(partial(self._on_found, document))
        self._desk.workers.start(task)  # where it fails there is nothing to propose

    def _on_found(self, document: Document, found: tuple[list[Outline], Geometry]) -> None:
        parts, geometry = found
        self._known[document] = geometry
        if document in self._desk.album.documents:
            if parts:
                self.prints_found.emit(document, parts)
            self._show()
            self.found.emit(document)

    def _show(self) -> None:
        document = self._current
        geometry = self._known.get(document, AS_SCANNED) if document is not None else AS_SCANNED
        if document is None or geometry == AS_SCANNED or not _is_free(document):
            self._bar.hide()
            return
        self._bar.propose(document.name, geometry, several=len(self._desk.album.documents) > 1)

    def _take(self) -> None:
        if self._current is not None:
            self._straighten(self._current, self._known.get(self._current, AS_SCANNED))

    def _straighten(self, document: Document, geometry: Geometry) -> None:
        if document in self._desk.album.documents and geometry != AS_SCANNED and _is_free(document):
            document.change(document.look.edited(geometry=geometry), self.tr("Straighten"))

    def _refuse(self) -> None:
        if self._current is not None:
            self._known[self._current] = AS_SCANNED
        self._bar.hide()

    def _take_all(self) -> None:
        """Look at those that were not looked at yet, then let all lie as they should."""
        documents = [document for document in self._desk.album.documents if _is_free(document)]
        known, engines = dict(self._known), self._desk.engines

        def look(monitor: Monitor) -> list[Geometry]:
            found = []
            for index, document in enumerate(documents):
                monitor.check()
                geometry = known.get(document, AS_SCANNED)
                with suppress(AutochromeError):  # it is told of when it is opened
                    geometry = known.get(document) or proposed_for(document.photo, engines, monitor)
                found.append(geometry)
                monitor.progress((index + 1) / len(documents))
            return found

        self._bar.hide()
        task = self._desk.workers.task(look)
        task.progressed.connect(
            lambda share: self.said.emit(self.tr("Straightening… {share:.0f} %").format(share=100 * share))
        )
        task.done.connect(partial(self._on_all, documents))
        self._desk.workers.start(task)

    def _on_all(self, documents: Sequence[Document], found: Sequence[Geometry]) -> None:
        for document, geometry in zip(documents, found, strict=True):
            self._known[document] = geometry
            self._straighten(document, geometry)
        number = sum(geometry != AS_SCANNED for geometry in found)
        self.said.emit(self.tr("%Ln photo(s) are straightened.", "", number))


def _is_free(document: Document) -> bool:
    """Whether nobody has said yet how a document should lie."""
    return document.look.edit.geometry == AS_SCANNED
