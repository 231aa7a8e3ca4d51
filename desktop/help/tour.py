"""The tour: four steps from scan to picture, each beside the buttons that it tells of. It can be left at any time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.messages import tr
from desktop.documents import recents
from desktop.widgets import theme
from desktop.widgets.words import translated

STEPS = (
    (
        ("open",),
        tr("Open your scans"),
        tr("Photos, a folder, or whatever you drop on the window. Nothing of them is changed."),
    ),
    (
        ("restore", "colorize"),
        tr("Restore and colorize"),
        tr("Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone."),
    ),
    (
        ("frame", "heal", "hint", "colour_brush"),
        tr("Say what you know"),
        tr("The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand."),
    ),
    (
        ("save",),
        tr("Save"),
        tr("The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest."),
    ),
)
"""Actions in the tool bar, heading and sentence."""

_WIDTH = 340
_GAP = 14  # between the light and the words
_EDGE = 12  # between the words and the window's edge
_ROUND = 8.0


def is_wanted() -> bool:
    """Whether nobody has seen it here, nor opened a photo."""
    remembered = recents.load_recents()
    return not remembered.toured and not remembered.recent


class Tour(QWidget):
    """Lies over the window. A click beside the words, Esc, or a photo that is opened ends it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        recents.remember(toured=True)
        self._window = window
        self.step = 0
        self.heading, self._text, self._count = QLabel(), QLabel(), QLabel()
        self.leave = QPushButton(self.tr("Leave"))
        self.back = QPushButton(self.tr("Back"))
        self.go_on = QPushButton()
        self.words = QFrame(self)
        self._lay_out()
        self.leave.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.go_on.clicked.connect(self._go_on)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.installEventFilter(self)
        self.show_step(0)
        self.show()
        self.go_on.setFocus()

    def _lay_out(self) -> None:
        self.words.setObjectName("popover")
        self.heading.setObjectName("subtitle")
        self._count.setObjectName("note")
        self._text.setWordWrap(True)
        self.go_on.setProperty("primary", True)
        self.leave.setToolTip(self.tr("End the tour; Help has it"))
        self.back.setToolTip(self.tr("The step before"))
        self.go_on.setToolTip(self.tr("The next step"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self.words)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self._count, self.heading, self._text):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(row)
        self.words.setFixedWidth(_WIDTH)

    def show_step(self, number: int) -> None:
        """Tell of one step, counted from 0."""
        self.step = number
        is_last = number == len(STEPS) - 1
        _, heading, sentence = STEPS[number]
        self._count.setText(self.tr("{number} of {all}").format(number=number + 1, all=len(STEPS)))
        self.heading.setText(translated(heading))
        self._text.setText(translated(sentence))
        self.back.setEnabled(number > 0)
        self.go_on.setText(self.tr("Begin") if is_last else self.tr("Next"))
        self.words.setAccessibleName(f"{self._count.text()}: {self.heading.text()}. {self._text.text()}")
        for button in (self.leave, self.back, self.go_on):
            button.setAccessibleName(button.text())
        self.go_on.setAccessibleDescription(self.words.accessibleName())
        self._place()

    def _go_on(self) -> None:
        if self.step + 1 < len(STEPS):
            self.show_step(self.step + 1)
        else:
            self.close()

    def light(self) -> QRect:
        """What is told of, in this widget's pixels; empty where the tool bar has no room for it."""
        names = STEPS[self.step][0]
        buttons = [each for each in self._window.findChildren(QToolButton)
                   if each.isVisible() and each.defaultAction() is not None
                   and each.defaultAction().objectName() in names]  # fmt: skip
        found = QRect()
        for each in buttons:
            found = found.united(QRect(each.mapTo(self._window, QPoint()), each.size()))
        return found.adjusted(-4, -4, 4, 4) if not found.isNull() else found

    def _place(self) -> None:
        """Cover the window, and put the words under what they tell of."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.words.adjustSize()
        light, size = self.light(), self.words.size()
        if light.isNull():
            self.words.move(self.rect().center() - self.words.rect().center())
        else:
            left = light.center().x() - size.width() // 2
            widest = self.width() - size.width() - _EDGE
            self.words.move(max(_EDGE, min(left, widest)), light.bottom() + _GAP)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 -- Qt's name
        """Tab stays among the buttons of the tour."""
        buttons = [each for each in (self.go_on, self.leave, self.back) if each.isEnabled()]
        at = next((number for number, each in enumerate(buttons) if each.hasFocus()), -1)
        buttons[(at + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Esc leaves; whatever else is typed stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click beside the words leaves."""
        if not self.words.geometry().contains(event.position().toPoint()):
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        ring = QPainterPath()
        ring.addRoundedRect(QRectF(self.light()), _ROUND, _ROUND)
        painter.fillPath(shade.subtracted(ring), QColor(0, 0, 0, 110))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawPath(ring)
