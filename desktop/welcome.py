"""What is seen as long as no photo is open: what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOption, QVBoxLayout, QWidget

from desktop.widgets import icons, theme

_ICON = 96
_SIZE = 460, 330  # of the dashed frame


class Welcome(QWidget):
    """A frame to drop a photo into, and a button for those who would rather not."""

    def __init__(self, open_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._icon = QLabel()
        self._is_awaiting = False
        title = QLabel("Drop a scanned photo here")
        title.setObjectName("title")
        self.button = QPushButton("Open a photo…")
        self.button.setObjectName("primary")
        self.button.setAccessibleName("Open a photo")
        self.button.setToolTip(open_action.toolTip())
        self.button.clicked.connect(open_action.trigger)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget, below in (
            (self._icon, 6),
            (title, 0),
            (QLabel("Autochrome brings black-and-white photographs back to colour."), 12),
            (self.button, 12),
            (QLabel("JPEG, PNG, TIFF, WebP, BMP or HEIC, 8 or 16 bit"), 0),
        ):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(below)
        column.addStretch(1)
        self.dress()

    def dress(self) -> None:
        """Draw the icon in the colours of the current theme."""
        self._icon.setPixmap(icons.pixmap("photo", theme.current().muted, _ICON, self.devicePixelRatioF()))

    def await_drop(self, on: bool) -> None:
        """Light the frame up while a photo hovers over the window."""
        self._is_awaiting = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        pen = QPen(QColor(colours.accent if self._is_awaiting else colours.muted), 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 5])
        painter.setPen(pen)
        width, height = min(_SIZE[0], self.width() - 24), min(_SIZE[1], self.height() - 24)
        frame = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawRoundedRect(frame, 16, 16)
