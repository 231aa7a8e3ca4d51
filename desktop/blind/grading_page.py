"""One picture after the other on neutral grey: real or colorized, and how good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.evaluation.blind import BEST, Said
from desktop.widgets.pictures import paint_fitted

NEUTRAL = QColor(119, 119, 119)
"""CIE L 50, about a photo that is judged: neither a dark nor a bright surround, and no hue."""
_ON_NEUTRAL = QColor(0, 0, 0)
_MARGIN = 24
_KEYS = {Qt.Key.Key_R: Said.REAL, Qt.Key.Key_C: Said.COLORIZED}


class GradingPage(QWidget):
    """Asks for both answers, in either order, and then tells them."""

    answered = Signal(object, int)
    """`Said` and the rating."""
    undone = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo to be judged"))
        self.picture = _Shown(self.tr("Preparing the photo…"))
        self.said = {Said.REAL: QPushButton(self.tr("Real (R)")), Said.COLORIZED: QPushButton(self.tr("Colorized (C)"))}
        self.ratings = [QPushButton(str(rating)) for rating in range(1, BEST + 1)]
        self.undo = QPushButton(self.tr("Undo (Backspace)"))
        self.leave = QPushButton(self.tr("Leave (Esc)"))
        self._count = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._saids, self._rates = QButtonGroup(self), QButtonGroup(self)
        self._name()
        self._lay_out()
        for group, buttons in ((self._saids, self.said.values()), (self._rates, self.ratings)):
            for button in buttons:
                button.setCheckable(True)
                group.addButton(button)
                button.clicked.connect(self._on_answer)
        self.undo.clicked.connect(self.undone)
        self.leave.clicked.connect(self.left)

    def _name(self) -> None:
        tips = {
            Said.REAL: self.tr("These are the photograph's own colours"),
            Said.COLORIZED: self.tr("These colours were made by a model"),
        }
        for said, button in self.said.items():
            button.setAccessibleName(button.text())
            button.setToolTip(tips[said])
        for button in self.ratings:
            button.setAccessibleName(self.tr("Rating {number}").format(number=button.text()))
            button.setToolTip(self.tr("How good the colours look: 1 poor, 5 excellent"))
        for button, tip in (
            (self.undo, self.tr("Take the last answer back, and see its photo again")),
            (self.leave, self.tr("All answers are kept; go on another time")),
        ):
            button.setAccessibleName(button.text())
            button.setToolTip(tip)
        for button in (*self.said.values(), *self.ratings, self.undo, self.leave):
            button.setAutoDefault(False)
        self._bar.setAccessibleName(self.tr("Answers so far"))
        self._bar.setToolTip(self.tr("Answers so far"))

    def _lay_out(self) -> None:
        foot = QFrame()
        foot.setObjectName("judge")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addWidget(self.undo)
        row.addStretch(1)
        for button in self.said.values():
            button.setMinimumWidth(130)
            row.addWidget(button)
        row.addSpacing(_MARGIN)
        row.addWidget(QLabel(self.tr("Rating")))
        for button in self.ratings:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._count)
        self._bar.setFixedWidth(120)
        row.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.picture, 1)
        column.addWidget(foot)

    def show_trial(self, image: QImage | None, done: int, count: int, *, can_undo: bool) -> None:
        """Ask anew. None: the picture is not there yet, and comes by `show_image`."""
        for group in (self._saids, self._rates):
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        self._count.setText(self.tr("{done} of {count}").format(done=done, count=count))
        self._bar.setMaximum(count)
        self._bar.setValue(done)
        self.undo.setEnabled(can_undo)
        self.show_image(image)
        self.setFocus()

    def show_image(self, image: QImage | None) -> None:
        """Show a picture; None: an empty place."""
        self.picture.show_image(image)
        for button in (*self.said.values(), *self.ratings):
            button.setEnabled(image is not None)

    def _on_answer(self) -> None:
        said = next((each for each, button in self.said.items() if button.isChecked()), None)
        rating = next((number for number, button in enumerate(self.ratings, 1) if button.isChecked()), None)
        if said is not None and rating is not None:
            self.answered.emit(said, rating)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        key = event.key()
        buttons = {**{each: self.said[said] for each, said in _KEYS.items()}}
        buttons |= {getattr(Qt.Key, f"Key_{number}"): button for number, button in enumerate(self.ratings, 1)}
        buttons |= {Qt.Key.Key_Backspace: self.undo, Qt.Key.Key_Escape: self.leave}
        button = buttons.get(Qt.Key(key)) if key in buttons else None
        if button is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            button.click()


class _Shown(QWidget):
    """A picture on neutral grey, as large as fits."""

    def __init__(self, waiting: str) -> None:
        super().__init__()
        self.image: QImage | None = None
        self._waiting = waiting

    def show_image(self, image: QImage | None) -> None:
        """Show a picture; None: an empty place."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), NEUTRAL)
        if self.image is None:
            painter.setPen(_ON_NEUTRAL)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting)
        else:
            room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            paint_fitted(painter, self.image, room)
        painter.end()
