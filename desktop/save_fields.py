"""Fields of the dialog that saves: quality, and how large a picture goes out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QSpinBox, QWidget

from core.photo import Size
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.forms import dress_number

_PAPERS = ((9, 13), (10, 15), (13, 18), (20, 30), (14.8, 21), (21, 29.7), (29.7, 42))
"""Centimetres: of photographs, and A5 to A3."""
_SIDE, _MEGAPIXELS = 2048, 4.0


class Quality(QWidget):
    """A slider and its number."""

    def __init__(self, number: QSpinBox, tip: str) -> None:
        super().__init__()
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(number.minimum(), number.maximum())
        slider.setValue(number.value())
        slider.valueChanged.connect(number.setValue)
        number.valueChanged.connect(slider.setValue)
        number.setObjectName("number")
        number.setFixedWidth(theme.px(68))
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for widget in (slider, number):
            widget.setToolTip(tip)
            widget.setAccessibleName(self.tr("Quality"))
        row = _row(self)
        row.addWidget(slider, 1)
        row.addWidget(number)


class SizeField(QWidget):
    """Full size, or at most so many pixels or megapixels, or what fits on a paper."""

    changed = Signal()

    def __init__(self, size: Size | None) -> None:
        super().__init__()
        self.measure, self.paper = Choices(), Choices()
        self.side = QSpinBox(minimum=16, maximum=100_000, value=(size and size.side) or _SIDE, suffix=" px")
        self.megapixels = QDoubleSpinBox(minimum=0.1, maximum=1000.0, value=_MEGAPIXELS, decimals=1, suffix=" MP")
        self.dpi = QSpinBox(minimum=50, maximum=2400, value=size.dpi if size else Size(side=1).dpi, suffix=" dpi")
        if size is not None and size.megapixels is not None:
            self.megapixels.setValue(size.megapixels)
        self._fill(size)
        row = _row(self)
        row.addWidget(self.measure, 1)
        for field in (self.side, self.megapixels, self.paper, self.dpi):
            row.addWidget(field)
        self._name()
        self.measure.currentIndexChanged.connect(self._update)
        self.paper.currentIndexChanged.connect(self.changed)
        for number in (self.side, self.megapixels, self.dpi):
            dress_number(number)
            number.valueChanged.connect(self.changed)
        self._update()

    def _fill(self, size: Size | None) -> None:
        for text, measure in (
            (self.tr("Full size"), "full"),
            (self.tr("Longer side"), "side"),
            (self.tr("Megapixels"), "megapixels"),
            (self.tr("Paper"), "paper"),
        ):
            self.measure.addItem(text, measure)
        papers = [*_PAPERS, *([size.paper] if size and size.paper and size.paper not in _PAPERS else [])]
        for paper in papers:
            across, down = (self.locale().toString(float(side), "g", 4) for side in paper)
            self.paper.addItem(f"{across} × {down} cm", paper)
        chosen = next((name for name in ("side", "megapixels", "paper") if size and getattr(size, name)), "full")
        self.measure.setCurrentIndex(self.measure.findData(chosen))
        self.paper.setCurrentIndex(papers.index(size.paper) if size and size.paper else 1)

    def _name(self) -> None:
        for field, name in (
            (self.measure, self.tr("What limits the size; nothing is enlarged")),
            (self.side, self.tr("Pixels of the longer side, at most")),
            (self.megapixels, self.tr("Millions of pixels, at most")),
            (self.paper, self.tr("The paper that the picture fits on")),
            (self.dpi, self.tr("Pixels per inch on the paper")),
        ):
            field.setToolTip(name)
            field.setAccessibleName(name)

    def _update(self) -> None:
        measure = self.measure.currentData()
        for field, name in (
            (self.side, "side"),
            (self.megapixels, "megapixels"),
            (self.paper, "paper"),
            (self.dpi, "paper"),
        ):
            field.setVisible(measure == name)
        self.changed.emit()

    @property
    def chosen(self) -> Size | None:
        """What is chosen now; None: full size."""
        match self.measure.currentData():
            case "side":
                return Size(side=self.side.value())
            case "megapixels":
                return Size(megapixels=self.megapixels.value())
            case "paper":
                return Size(paper=tuple(self.paper.currentData()), dpi=self.dpi.value())
        return None


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    return row
