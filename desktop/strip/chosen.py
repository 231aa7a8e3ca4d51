"""Which documents the strip shows: all, or those that something is still to be done about, or that were picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from core.messages import tr
from desktop.documents.album import Album
from desktop.documents.document import Document, State

STARS = 3
"""That a photo has at least which is shown as one of the best."""


class Shown(Enum):
    """What is to be shown."""

    ALL = auto()
    NOT_COLOURED = auto()
    NOT_SAVED = auto()
    DOUBTFUL = auto()
    FAILED = auto()
    PICKED = auto()
    NOT_REJECTED = auto()
    BEST = auto()


TITLES: Mapping[Shown, str] = MappingProxyType(
    {
        Shown.ALL: tr("All photos"),
        Shown.NOT_COLOURED: tr("Not coloured"),
        Shown.NOT_SAVED: tr("Not saved"),
        Shown.DOUBTFUL: tr("Doubtful"),
        Shown.FAILED: tr("Failed"),
        Shown.PICKED: tr("Picked"),
        Shown.NOT_REJECTED: tr("Not rejected"),
        Shown.BEST: tr("Three stars and more"),
    }
)
_BELONGS: Mapping[Shown, Callable[[Document], bool]] = MappingProxyType(
    {
        Shown.ALL: lambda _: True,
        Shown.NOT_COLOURED: lambda document: not document.look.is_coloured,
        Shown.NOT_SAVED: lambda document: document.is_modified,
        Shown.DOUBTFUL: lambda document: document.look.is_stale or bool(document.is_coloured),
        Shown.FAILED: lambda document: document.state is State.FAILED,
        Shown.PICKED: lambda document: document.mark.pick > 0,
        Shown.NOT_REJECTED: lambda document: document.mark.pick >= 0,
        Shown.BEST: lambda document: document.mark.stars >= STARS,
    }
)


class ChosenRows(QSortFilterProxyModel):
    """Rows of the documents that belong, and of the current one.

    A document stays until something else is chosen to be shown: it does not vanish from under a hand that works at it.
    """

    def __init__(self, album: Album) -> None:
        super().__init__(album)
        self._album, self._shown = album, Shown.ALL
        self.setDynamicSortFilter(False)

    def choose(self, shown: Shown) -> None:
        """Show others."""
        self._shown = shown
        self.invalidateFilter()

    def filterAcceptsRow(  # noqa: N802 -- Qt's name
        self, row: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Say whether a document is shown."""
        document: Document = self.sourceModel().index(row, 0, parent).data(Qt.ItemDataRole.UserRole)
        return document is self._album.current or _BELONGS[self._shown](document)
