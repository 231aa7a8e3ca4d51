"""A row of controls that goes on in a further line where it does not fit, so that it makes no window wider."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget


class FlowLayout(QLayout):
    """Lines from left to right; what is made to expand takes what is left of its line."""

    def __init__(self, margins: QMargins, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(margins)
        self.setSpacing(spacing)

    def addStretch(self) -> None:  # noqa: N802 -- as the layouts of Qt name it
        """Push what follows to the right end of its line."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    def addLayout(self, layout: QLayout) -> None:  # noqa: N802 -- as the layouts of Qt name it
        """Add what is never parted."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102, N802 -- Qt's name
        self._items.append(item)

    def count(self) -> int:  # noqa: D102 -- Qt's name
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802 -- Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802 -- Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102, N802 -- Qt's name
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802 -- Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802 -- Qt's name
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [_height(line) for line in lines]
        return sum(heights) + self.spacing() * max(0, len(lines) - 1) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: D102, N802 -- Qt's name
        margins = self.contentsMargins()
        width = _width(self._seen(), self.spacing()) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: D102, N802 -- Qt's name
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._seen()), default=0)
        height = _height(self._seen()) + margins.top() + margins.bottom()
        return QSize(width + margins.left() + margins.right(), height)

    def setGeometry(self, room: QRect) -> None:  # noqa: D102, N802 -- Qt's name
        super().setGeometry(room)
        inner = room.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            line_height = _height(line)
            _place(line, QRect(inner.left(), top, inner.width(), line_height), self.spacing())
            top += line_height + self.spacing()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() is not None or not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line of so many px; a stretch goes with what it pushes."""
        lines: list[list[QLayoutItem]] = [[]]
        for item in self._seen():
            if lines[-1] and _width([*lines[-1], item], self.spacing()) > width:
                stretch = [lines[-1].pop()] if lines[-1][-1].spacerItem() is not None else []
                lines.append(stretch)
            lines[-1].append(item)
        return [line for line in lines if line]


def bar_line(bar: QWidget) -> FlowLayout:
    """Give a bar over or under the photo its line."""
    line = FlowLayout(QMargins(16, 6, 12, 6), 10)
    bar.setLayout(line)
    return line


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Put together what is never parted."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def titled(title: str, widget: QWidget) -> QHBoxLayout:
    """Put a title before what it names."""
    label = QLabel(title)
    label.setBuddy(widget)
    return side_by_side(label, widget)


def _width(items: list[QLayoutItem], spacing: int) -> int:
    solid = [item for item in items if item.spacerItem() is None]
    return sum(item.sizeHint().width() for item in solid) + spacing * max(0, len(solid) - 1)


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)


def _place(line: list[QLayoutItem], room: QRect, spacing: int) -> None:
    """Lay items out in one line, what is left of it among those that expand."""
    expanding = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
    spare = max(0, room.width() - _width(line, spacing))
    left = room.left()
    for item in line:
        hint = item.sizeHint()
        width = min(hint.width(), room.width()) + (spare // len(expanding) if item in expanding else 0)
        item.setGeometry(QRect(left, room.top() + (room.height() - hint.height()) // 2, width, hint.height()))
        left += width + (spacing if item.spacerItem() is None else 0)
