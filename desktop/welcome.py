"""What is seen as long as no photo is open: what can be done here, how to begin, and what was open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QStyleOption, QVBoxLayout, QWidget

from core.messages import tr
from desktop.canvas.ornaments import split_handle
from desktop.documents import recents
from desktop.widgets import theme
from desktop.widgets.words import plural, translated

PICTURES = Path(__file__).parents[1] / "resources" / "welcome"
STEPS = (
    (
        "open",
        tr("Open"),
        tr("Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour."),
    ),
    ("adjust", tr("Adjust"), tr("Drag the sliders until the colours are right; nothing ever changes your scan.")),
    ("learn", tr("Learn"), tr("Let a model learn from your own colour photographs how your family's world looked.")),
)
"""Name of a picture, heading and sentence."""

_CARD = 200, 640  # narrowest and widest, in pixels
_GAP = 28
_REST = 380  # height of everything but the pictures
_RECENT = 5  # files
_RECENT_WIDTH = 190


class Welcome(QWidget):
    """Three pictures with their sentences, two buttons, and the photos that were opened last."""

    sample_wanted = Signal()
    learn_wanted = Signal()
    chosen = Signal(list)
    """Paths of photos that were open before."""

    def __init__(self, open_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setObjectName("title")
        self.cards = {step[0]: StepCard(*step) for step in STEPS}
        self._steps = QWidget()
        self.button = _button(self.tr("Open Photos…"), open_action.toolTip(), "primary")
        self.sample = _button(self.tr("Try a Sample Photo"), self.tr("Open a free photograph, made grey"), "large")
        self.go_on = _button("", self.tr("Open again what was open last, as you left it"), "large")
        self.recent = QWidget()
        self._recent_row = QHBoxLayout(self.recent)
        self._lay_out()
        self.button.clicked.connect(open_action.trigger)
        self.sample.clicked.connect(self.sample_wanted)
        self.go_on.clicked.connect(lambda: self.chosen.emit(recents.last_photos()))
        self.cards["open"].clicked.connect(open_action.trigger)
        self.cards["adjust"].clicked.connect(self.sample_wanted)
        self.cards["learn"].clicked.connect(self.learn_wanted)
        self.show_empty(was_used=False)

    def _lay_out(self) -> None:
        cards = QHBoxLayout(self._steps)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(_GAP)
        for card in self.cards.values():
            cards.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.button)
        buttons.addWidget(self.sample)
        self._recent_row.setContentsMargins(0, 0, 0, 0)
        self._recent_row.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._title, 0, centre)
        column.addSpacing(26)
        column.addWidget(self._steps, 0, centre)
        column.addSpacing(26)
        buttons_row = QWidget()
        buttons_row.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        column.addWidget(buttons_row, 0, centre)
        column.addSpacing(10)
        column.addWidget(QLabel(self.tr("or drop photos or a folder anywhere in this window")), 0, centre)
        column.addSpacing(22)
        column.addWidget(self.recent, 0, centre)
        column.addStretch(3)
        promise = self.tr(
            "JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer"
        )
        column.addWidget(QLabel(promise), 0, centre)

    def show_empty(self, *, was_used: bool) -> None:
        """Greet, or, where photos have been open in this window, only ask for the next ones."""
        self._steps.setVisible(not was_used)
        greeting = self.tr("Bring black-and-white photographs back to colour")
        self._title.setText(self.tr("All photos are closed") if was_used else greeting)

    def _offer_to_go_on(self) -> None:
        last = recents.last_photos()
        self.go_on.setVisible(bool(last))
        self.sample.setVisible(not last)
        if last:
            text = plural("Continue: {name}, %Ln photo(s)", "", len(last))
            self.go_on.setText(text.format(name=last[0].parent.name).replace("&", "&&"))
            self.go_on.setAccessibleName(self.go_on.text())

    def _fill_recent(self) -> None:
        for old in self.recent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._recent_row.removeWidget(old)
            old.deleteLater()
        paths = recents.recent_photos()[:_RECENT]
        self.recent.setVisible(bool(paths))
        if paths:
            self._recent_row.addWidget(QLabel(self.tr("Opened last:")))
        for path in paths:
            button = QPushButton()
            button.setObjectName("link")
            metrics = QFontMetrics(button.font())
            button.setText(
                metrics.elidedText(path.name.replace("&", "&&"), Qt.TextElideMode.ElideMiddle, theme.px(_RECENT_WIDTH))
            )
            button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self.chosen.emit([path]))
            self._recent_row.addWidget(button)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The pictures make room; they keep no window from being made smaller."""
        return QSize(0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._fill_recent()
        self._offer_to_go_on()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().resizeEvent(event)
        by_width = (self.width() - 2 * 40 - 2 * _GAP) // 3
        by_height = round((self.height() - _REST) * _Picture.RATIO)
        narrowest, widest = _CARD
        for card in self.cards.values():
            card.set_width(max(narrowest, min(by_width, by_height, widest)))
        self._column.activate()  # at once, not one picture of the window later

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)


class StepCard(QWidget):
    """A picture, a heading, a sentence; a click begins with what they tell of."""

    clicked = Signal()

    def __init__(self, name: str, heading: str, sentence: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        kind = _Divided if name == "open" else _Picture
        self._picture = kind(PICTURES / f"{name}.jpg")
        self._picture.setAccessibleName(translated(heading))
        title = QLabel(translated(heading))
        title.setObjectName("subtitle")
        self._sentence = QLabel(translated(sentence), wordWrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._picture)
        column.addSpacing(6)
        column.addWidget(title)
        column.addWidget(self._sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Hear a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def set_width(self, width: int) -> None:
        """Take so many pixels."""
        self._picture.setFixedSize(width, round(width / _Picture.RATIO))
        self._sentence.setFixedWidth(width)
        self._sentence.setFixedHeight(self._sentence.heightForWidth(width))


class _Picture(QWidget):
    """A picture with round corners, as sharp as the screen."""

    RATIO = 1.5

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._picture = QPixmap(str(path))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setClipPath(shape)
        density = self.devicePixelRatioF()
        scaled = self._picture.scaled(
            self.size() * density, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(self.rect(), scaled)


class _Divided(_Picture):
    """Grey at the left of a border that follows the cursor, in colour at its right."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.share = 0.5
        grey = self._picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        self._grey = QPixmap.fromImage(grey)
        self.setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        self.share = min(max(event.position().x() / max(1, self.width()), 0.0), 1.0)
        self.update()
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        super().paintEvent(event)
        painter, border = QPainter(self), self.share * self.width()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 10, 10)
        before = QPainterPath()
        before.addRect(QRectF(0, 0, border, self.height()))
        painter.setClipPath(shape.intersected(before))
        painter.drawPixmap(self.rect(), self._grey)
        painter.setClipPath(shape)
        split_handle(painter, QRectF(self.rect()), border, theme.current(), held=False)


def _button(text: str, tip: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.rstrip("…"))
    button.setToolTip(tip)
    return button
