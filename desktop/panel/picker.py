"""The model picker: models with weights, each with what it is good at and its size; then systems to train one of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.messages import tr
from core.models.catalogue import Descriptor, untrained
from core.models.store import TrainedModel, offered_models, trained_models
from core.settings import load_settings
from desktop.documents import recents
from desktop.widgets import theme
from desktop.widgets.choices import SteppedChoices
from desktop.widgets.words import translated

_ROW_HEIGHT = 54
_HEADING_HEIGHT = 34
_MARGIN = 10
_WIDTH = 380  # of the open list
_ROWS = 9  # that are seen without scrolling
_Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate
KNOWN = (tr("people, landscapes, interiors"),)
"""What cards of models that ship to be used say that they are good at, for translators."""


class ModelPicker(SteppedChoices):
    """Holds the trained models, the default first, and under them the systems that none of them is of."""

    training_wanted = Signal(str)
    """The name of a system that was chosen: the model that was picked stays so."""
    refreshed = Signal()
    """Other models may be here than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = -1
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("The model that finds the colours"))
        self.setPlaceholderText(self.tr("No model is installed"))
        self.setMaxVisibleItems(_ROWS)
        self.setItemDelegate(_Rows(self))
        self.view().setMinimumWidth(theme.px(_WIDTH))
        self.currentIndexChanged.connect(self._on_row)
        self.activated.connect(lambda _: recents.remember(model=self.model_name() or ""))
        self.refresh()

    def refresh(self) -> None:
        """Read anew which models there are; the one that was picked stays so."""
        picked, models = self.model_name() or recents.load_recents().model, offered_models()
        self.clear()
        self._row = -1
        for heading, is_study in ((self.tr("Models"), False), (self.tr("Research models"), True)):
            self._add_group(heading, [model for model in models if model.card.study is is_study])
        if load_settings().research_models:
            self._add_group(self.tr("Let one learn from nothing…"), untrained(trained_models()))
        if models:
            self.pick(picked if picked in [model.name for model in models] else models[0].name)
        self.refreshed.emit()

    def pick(self, name: str) -> None:
        """Pick the model of that name, if it is there."""
        for row in range(self.count()):
            model = self.itemData(row)
            if isinstance(model, TrainedModel) and model.name == name:
                self.setCurrentIndex(row)

    def picked(self) -> TrainedModel | None:
        """The model in the closed picker."""
        model: TrainedModel | None = self.itemData(self._row) if self._row >= 0 else None
        return model

    def model_name(self) -> str | None:
        """Name of the model that is picked."""
        model = self.picked()
        return model.name if model else None

    def _add(self, data: TrainedModel | Descriptor, title: str, good: str) -> None:
        self.addItem(title, data)
        self.setItemData(self.count() - 1, f"{title}: {good}", Qt.ItemDataRole.AccessibleTextRole)

    def _add_group(self, heading: str, members: Sequence[TrainedModel | Descriptor]) -> None:
        if members:
            self._add_heading(heading)
        for member in members:
            self._add(member, member.title, member.good_at)

    def _add_heading(self, text: str) -> None:
        self.addItem(text)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.item(self.count() - 1).setFlags(Qt.ItemFlag.NoItemFlags)

    def _on_row(self, row: int) -> None:
        """Only a model can be picked; whatever else was chosen, the one before stays."""
        chosen = self.itemData(row)
        if isinstance(chosen, TrainedModel):
            self._row = row
        elif row >= 0:
            self.setCurrentIndex(self._row)
            if isinstance(chosen, Descriptor) and not self.is_stepping:  # steps ask for no training
                self.training_wanted.emit(chosen.name)


def good_at(model: TrainedModel | Descriptor) -> str:
    """What a model is good at, as a line of its own."""
    said = translated(model.good_at)
    return said[:1].upper() + said[1:]


def title_of(name: str) -> str:
    """What people call a model of that name, or a blend; its name where it is not here any more."""
    titles = {model.name: model.title for model in trained_models()}
    return " + ".join(titles.get(part, part) for part in name.split(" + "))


def origin(model: TrainedModel) -> str:
    """Where a model comes from, in a word; empty for those that ship to be used."""
    if model.is_published:
        return translate("ModelPicker", "published")
    if model.is_own:
        return translate("ModelPicker", "yours")
    return translate("ModelPicker", "study") if model.card.study else ""


def _note(data: TrainedModel | Descriptor) -> str:
    """What stands at the right of a row."""
    if isinstance(data, Descriptor):
        return ""
    return " · ".join(text for text in (origin(data), data.megabytes) if text)


def _line(data: TrainedModel | Descriptor) -> str:
    """What stands under the title."""
    return f"{data.name} · {data.good_at}" if isinstance(data, Descriptor) else good_at(data)


class _Rows(QStyledItemDelegate):
    """Two lines a row: title and size, then what it is good at, after the name of a system. A heading has one."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 -- Qt's name
        return QSize(240, theme.px(_HEADING_HEIGHT if index.data(Qt.ItemDataRole.UserRole) is None else _ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        data: TrainedModel | Descriptor | None = index.data(Qt.ItemDataRole.UserRole)
        whole: QRect = option.rect
        painter.save()
        if data is None:
            _paint_heading(painter, whole, index)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.current().field_hover))
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
            _paint_row(painter, whole.adjusted(_MARGIN, 8, -_MARGIN, -8), data)
        painter.restore()


def _paint_heading(painter: QPainter, whole: QRect, index: _Index) -> None:
    _write(painter, theme.current().muted, 12)
    bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(whole.adjusted(_MARGIN, 0, -_MARGIN, -5), bottom, index.data(Qt.ItemDataRole.DisplayRole))
    if index.row():
        painter.setPen(QColor(theme.current().line))
        painter.drawLine(whole.left() + _MARGIN, whole.top() + 4, whole.right() - _MARGIN, whole.top() + 4)


def _paint_row(painter: QPainter, row: QRect, data: TrainedModel | Descriptor) -> None:
    colours, top, left = theme.current(), Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
    _write(painter, colours.muted, 12)
    note = _note(data)
    painter.drawText(row, Qt.AlignmentFlag.AlignRight | top, note)
    room = row.width() - painter.fontMetrics().horizontalAdvance(note) - _MARGIN
    good = painter.fontMetrics().elidedText(_line(data), Qt.TextElideMode.ElideRight, row.width())
    painter.drawText(row, left | Qt.AlignmentFlag.AlignBottom, good)
    _write(painter, colours.text, 13, bold=True)
    title = painter.fontMetrics().elidedText(data.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(row, left | top, title)


def _write(painter: QPainter, colour: str, size: int, *, bold: bool = False) -> None:
    font = QFont(painter.font())
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
