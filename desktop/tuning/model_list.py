"""The list of models: those that are here, those that can be got, those that are not offered and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.models.store import TrainedModel, trained_models
from core.published.catalogue import TASK_TITLES, Entry, Refused, entries, refused
from desktop.panel.picker import origin
from desktop.tuning.getter import Getter
from desktop.widgets import theme
from desktop.widgets.words import translated

_HEIGHT, _HEADING_HEIGHT, _MARGIN = 32, 36, 10
_WIDTH = 270
_Index = QModelIndex | QPersistentModelIndex
_NOTE = Qt.ItemDataRole.UserRole + 1

Shown = TrainedModel | Entry | Refused


class ModelList(QListWidget):
    """By task: what is here, what can be got, the studies; last what is not offered."""

    selected = Signal()

    def __init__(self, getter: Getter) -> None:
        super().__init__()
        self._getter = getter
        self.setObjectName("list")
        self.setAccessibleName(self.tr("Models"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end in dots
        self.setItemDelegate(_Rows(self))
        self.setFixedWidth(theme.px(_WIDTH))
        self.currentRowChanged.connect(lambda _: self.selected.emit())

    @property
    def shown(self) -> Shown | None:
        """What is selected."""
        row = self.currentRow()
        found: Shown | None = self.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return found

    def refresh(self, name: str) -> None:
        """Read anew what there is, and select one by its name."""
        self.blockSignals(True)
        self.clear()
        for task, title in TASK_TITLES.items():
            models = trained_models(task)
            self._add_group(translated(title), [each for each in models if not each.card.study])
            there = [each for each in entries().values() if each.task == task and each.installed is None]
            self._add_group(self.tr("{task}: available").format(task=translated(title)), there)
            self._add_group(self.tr("{task}: studies").format(task=translated(title)),
                            [each for each in models if each.card.study])  # fmt: skip
        self._add_group(self.tr("Not offered"), refused())
        self.blockSignals(False)
        self.show_notes()
        rows = [row for row in range(self.count()) if self._name(row)]
        self.setCurrentRow(next((row for row in rows if self._name(row) == name), rows[0] if rows else -1))
        self.selected.emit()

    def show_notes(self) -> None:
        """Say anew how far what is being got is."""
        for row in range(self.count()):
            entry = self.item(row).data(Qt.ItemDataRole.UserRole)
            if isinstance(entry, Entry):
                self.item(row).setData(_NOTE, self._state(entry))

    def _state(self, entry: Entry) -> str:
        getter, come = self._getter, entry.download.come
        if getter.entry is not None and getter.entry.name == entry.name:
            return self.tr("paused") if getter.is_paused else f"{100 * getter.share:.0f} %"
        return self.tr("{share:.0f} % fetched").format(share=100 * come / entry.bytes) if come else entry.megabytes

    def _name(self, row: int) -> str:
        shown = self.item(row).data(Qt.ItemDataRole.UserRole)
        if isinstance(shown, Refused):
            return shown.title
        return shown.name if shown is not None else ""

    def _add_group(self, heading: str, members: Sequence[Shown]) -> None:
        if members:
            item = QListWidgetItem(heading, self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setToolTip(heading)
        for shown in members:
            item = QListWidgetItem(shown.title, self)
            item.setToolTip(shown.title)
            item.setData(Qt.ItemDataRole.UserRole, shown)
            if isinstance(shown, TrainedModel) and not shown.card.study:
                item.setData(_NOTE, origin(shown))


class _Rows(QStyledItemDelegate):
    """A line each: the title, and a note at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 -- Qt's name
        is_heading = index.data(Qt.ItemDataRole.UserRole) is None
        return QSize(theme.px(_WIDTH - 40), theme.px(_HEADING_HEIGHT if is_heading else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, whole = theme.current(), QRect(option.rect)
        shown = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.field_hover))
            painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), 5, 5)
        row = whole.adjusted(_MARGIN, 0, -_MARGIN, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        note = index.data(_NOTE) or ""
        _write(painter, colours.muted, 12)
        if shown is None:
            text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignBottom, text)
        else:
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, note)
            room = row.width() - painter.fontMetrics().horizontalAdvance(note) - _MARGIN
            _write(painter, colours.muted if isinstance(shown, Refused) else colours.text, 13)
            text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()


def _write(painter: QPainter, colour: str, size: int) -> None:
    font = QFont(painter.font())
    font.setPixelSize(theme.px(size))
    painter.setFont(font)
    painter.setPen(QColor(colour))
