"""The photographs kept aside as they come out: before, now and true beside each other, with a slider through time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from desktop.tuning.course import Course, PreviewSet
from desktop.tuning.words import times
from desktop.widgets import theme
from desktop.widgets.buttons import small_button

_GAP = 8
_HEAD = 22  # height of the words above the columns
_LARGEST = 420  # px: side of a picture
_SMALLEST = 170  # px, under which fewer photographs are shown at once


class Sheet(QWidget):
    """Three columns of pictures, and the slider. Only what is seen is decoded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = _Pictures()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setToolTip(self.tr("Go back and forth through what was learned"))
        self.slider.setAccessibleName(self.tr("Time that is shown"))
        self.others = small_button(self.tr("Other Photos"), self.tr("See the next of the photos that are kept aside"))
        self.others.clicked.connect(self.pictures.go_on)
        self.label = QLabel()
        self.label.setObjectName("note")
        self.label.setMinimumWidth(160)
        self._looks: list[PreviewSet] = []
        self.slider.valueChanged.connect(self._show)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        row.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.pictures, 1)
        column.addLayout(row)
        self.slider.setEnabled(False)

    def show_course(self, course: Course) -> None:
        """Show what there is; the slider follows as long as it stands at the newest."""
        self.pictures.show_ends(course.grey, course.truth)
        if self._looks == course.looks:
            return
        follows = self.slider.value() == self.slider.maximum()
        shown = self._looks[self.slider.value()].epoch if self._looks and not follows else None
        self._looks = list(course.looks)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._looks) - 1))
        epochs = [look.epoch for look in self._looks]
        near = len(epochs) - 1 if shown is None else min(range(len(epochs)), key=lambda i: abs(epochs[i] - shown))
        self.slider.setValue(near)
        self.slider.blockSignals(False)
        self.slider.setEnabled(len(self._looks) > 1)
        self._show()

    def _show(self) -> None:
        if self._looks:
            look = self._looks[min(self.slider.value(), len(self._looks) - 1)]
            self.pictures.show_now(look.pictures)
            self.label.setText(times(look.epoch) if look.epoch else self.tr("before learning"))
        else:
            self.pictures.show_now(())
            self.label.clear()


class _Pictures(QWidget):
    """Rows of photographs in columns: before, now, true; as many as can be large."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photos kept aside: before, as they come out now, and true"))
        self._first = 0
        self._packed: dict[int, tuple[bytes, ...]] = {}
        self.columns: list[list[QImage]] = [[], [], []]

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        return QSize(330, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        return QSize(240, 180)

    def show_ends(self, grey: tuple[bytes, ...], truth: tuple[bytes, ...]) -> None:
        self._put(0, grey)
        self._put(2, truth)

    def show_now(self, pictures: tuple[bytes, ...]) -> None:
        self._put(1, pictures)

    def _put(self, column: int, pictures: tuple[bytes, ...]) -> None:
        if self._packed.get(column) is not pictures:
            self._packed[column] = pictures
            self.columns[column] = [QImage.fromData(each) for each in pictures]
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.current()
        font = QFont(painter.font())
        font.setPixelSize(theme.px(12))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        count = max(map(len, self.columns))
        if not count:
            text = self.tr("Here the photos that are kept aside\nare seen as they come out")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        rows = self._rows(count)
        side = self._side(rows)
        left = (self.width() - 3 * side - 2 * _GAP) / 2
        for index, (title, column) in enumerate(zip(self._titles(), self.columns, strict=True)):
            x = left + index * (side + _GAP)
            painter.drawText(QRectF(x, 0, side, _HEAD - 4), Qt.AlignmentFlag.AlignCenter, title)
            for row in range(rows):
                image = column[(self._first + row) % count] if column else QImage()
                _draw(painter, image, QRectF(x, _HEAD + row * (side + _GAP), side, side))

    def _titles(self) -> Sequence[str]:
        return self.tr("before"), self.tr("now"), self.tr("true")

    def go_on(self) -> None:
        """Show the next photographs."""
        count = max(map(len, self.columns))
        if count:
            self._first = (self._first + self._rows(count)) % count
            self.update()

    def _rows(self, count: int) -> int:
        """So many photographs that each is large."""
        return max(1, min(count, int((self.height() - _HEAD + _GAP) / (_SMALLEST + _GAP))))

    def _side(self, rows: int) -> float:
        wide = (self.width() - 2 * _GAP) / 3
        high = (self.height() - _HEAD - (rows - 1) * _GAP) / rows
        return max(16.0, min(wide, high, _LARGEST))


def _draw(painter: QPainter, image: QImage, place: QRectF) -> None:
    """With rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(place, 4, 4)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(place, image)
    painter.restore()
