"""The model picker: a row for each trained model, with its title, what it is good at and its size."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.models.store import TrainedModel, trained_models
from desktop.widgets import theme
from desktop.widgets.choices import Choices

_ROW_HEIGHT = 64
_MARGIN = 10


class ModelPicker(Choices):
    """Holds the trained models, the default first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Model")
        self.setToolTip("The model that finds the colours")
        self.setPlaceholderText("No model is installed")
        self.setItemDelegate(_Rows(self))
        self.refresh()

    def refresh(self) -> None:
        """Read anew which models there are; the one that was picked stays so."""
        picked = self.model_name()
        self.clear()
        for model in trained_models():
            self.addItem(model.title, model)
            self.setItemData(self.count() - 1, f"{model.title}: {model.good_at}", Qt.ItemDataRole.AccessibleTextRole)
        names = [self.itemData(row).name for row in range(self.count())]
        self.setCurrentIndex(names.index(picked) if picked in names else 0)

    def picked(self) -> TrainedModel | None:
        """The model in the closed picker."""
        model: TrainedModel | None = self.currentData()
        return model

    def model_name(self) -> str | None:
        model = self.picked()
        return model.name if model else None


def megabytes(model: TrainedModel) -> str:
    """A model's size for people."""
    return f"{model.bytes / 1e6:.0f} MB"


def good_at(model: TrainedModel) -> str:
    """What a model is good at, as a line of its own."""
    return model.good_at[:1].upper() + model.good_at[1:]


class _Rows(QStyledItemDelegate):
    """Two lines a row: title and size, then what it is good at."""

    def sizeHint(  # noqa: N802 -- Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.current()
        model: TrainedModel = index.data(Qt.ItemDataRole.UserRole)
        whole: QRect = option.rect
        row = whole.adjusted(_MARGIN, 8, -_MARGIN, -8)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.field_hover))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
        font = QFont(painter.font())
        painter.setPen(QColor(colours.muted))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, megabytes(model))
        font.setPixelSize(12)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        good = metrics.elidedText(good_at(model), Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, good)
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, model.title)
        painter.restore()
