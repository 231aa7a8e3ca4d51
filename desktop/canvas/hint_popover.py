"""What is said of one place of the photo: likely colours, a wheel of all, recent ones, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.hints import Hint
from core.suggestions import Likely
from desktop.canvas.colour_wheel import Ab, ColourWheel, Swatch
from desktop.canvas.tool import ARROWS
from desktop.widgets import icons, theme
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Tick
from desktop.widgets.colour_words import colour_word
from desktop.widgets.picture_button import PictureButton
from desktop.widgets.sliders import next_gesture

_MARGIN = 8  # px from the edges of the canvas
_APART = 14  # px from the ring


class Swatches(QWidget):
    """A row of colours under a title."""

    picked = Signal(object)
    """ab"""

    def __init__(self, title: str, most: int) -> None:
        super().__init__()
        self._label = QLabel(title)
        self._label.setObjectName("note")
        self.swatches = [Swatch() for _ in range(most)]
        row = QHBoxLayout()
        row.setSpacing(4)
        for swatch in self.swatches:
            row.addWidget(swatch)
            swatch.clicked.connect(partial(self._pick, swatch))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addLayout(row)

    def show_colours(self, title: str, colours: Sequence[tuple[float, Ab, str]]) -> None:
        """Show colours, each with its lightness, its ab and its name."""
        self._label.setText(title)
        for swatch, colour in zip_longest(self.swatches, colours[: len(self.swatches)]):
            if colour is not None:
                swatch.show_colour(*colour)
            swatch.setVisible(colour is not None)

    def _pick(self, swatch: Swatch) -> None:
        self.picked.emit(swatch.ab)


class HintPopover(QFrame):
    """Lies over the canvas beside the hint; all of it can be reached by Tab and arrows."""

    said = Signal(object, int)
    """ab, or None to keep what is there; and the number of the gesture."""
    switched = Signal(bool)
    removed = Signal()
    pick_wanted = Signal()
    """A colour is to be picked from a photo."""
    others_wanted = Signal()
    taken = Signal(int)
    """The view of that number."""
    closed = Signal()

    def __init__(self, likely: int, others: int, view: QSize, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("popover")
        self.setAccessibleName(self.tr("Colour of this place"))
        self.likely = Swatches(self.tr("Likely here"), likely)
        self.recent = Swatches(self.tr("Recent"), likely)
        self.wheel = ColourWheel()
        self.neutral = small_button(self.tr("Neutral"), self.tr("It has no colour: white, grey or black"))
        self.keep = small_button(self.tr("Keep"), self.tr("What is here is right: keep it, whatever is said elsewhere"))
        self.pick = small_button(
            self.tr("Pick…"), self.tr("Pick the colour with the next click: in the photo, or in another of the strip")
        )
        self.others = small_button(self.tr("Other Colours…"), self.tr("See the photo with other likely colours here"))
        for button in (self.neutral, self.keep):
            button.setCheckable(True)
        self.on = Tick(self.tr("On"))
        self.on.setToolTip(self.tr("Whether it counts (X)"))
        self.on.setAccessibleName(self.on.text())
        self.remove = small_button(self.tr("Remove"), self.tr("Take this colour by hand away (Del)"))
        self.close_ = QToolButton()
        self.close_.setObjectName("glyph")
        self.close_.setAccessibleName(self.tr("Close"))
        self.close_.setToolTip(self.tr("Close (Esc)"))
        self.views = [PictureButton(view) for _ in range(others)]
        self.back = small_button(self.tr("Back"), self.tr("Back to the single colours (Esc)"))
        self.note = QLabel()
        self.note.setObjectName("note")
        self._was_dragged = False
        self._held = QPointF()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Colour of This Place"))
        title.setObjectName("heading")
        head, middle, side, foot = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_)
        middle.setSpacing(12)
        side.setSpacing(6)
        middle.addWidget(self.wheel)
        middle.addLayout(side, 1)
        for button in (self.neutral, self.keep, self.pick, self.others):
            side.addWidget(button)
        foot.addWidget(self.on)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        single, page = _page(self._pages)
        single.addWidget(self.likely)
        single.addLayout(middle)
        single.addWidget(self.recent)
        single.addLayout(foot)
        together, _ = _page(self._pages)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, each in enumerate(self.views):
            grid.addWidget(each, *divmod(number, 2))
        together.addLayout(grid)
        together.addWidget(self.note)
        together.addStretch(1)
        together.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._pages.setCurrentWidget(page)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        for row in (self.likely, self.recent):
            row.picked.connect(lambda ab: self.said.emit(ab, next_gesture()))
        self.wheel.picked.connect(self.said)
        self.neutral.clicked.connect(lambda: self.said.emit((0.0, 0.0), next_gesture()))
        self.keep.clicked.connect(lambda: self.said.emit(None, next_gesture()))
        self.pick.clicked.connect(self.pick_wanted)
        self.others.clicked.connect(self._show_others)
        self.on.clicked.connect(self.switched)
        self.remove.clicked.connect(self.removed)
        self.close_.clicked.connect(self.closed)
        self.back.clicked.connect(self.show_single)
        for number, each in enumerate(self.views):
            each.clicked.connect(partial(self.taken.emit, number))

    @property
    def shows_others(self) -> bool:
        """Whether other colours are seen, in place of single ones."""
        return self._pages.currentIndex() == 1

    def open_for(self, hint: Hint, lightness: float, recent: Sequence[Ab], *, is_said: bool) -> None:
        """Show what there is to say of a hint at once; what is likely is still to come.

        Args:
            is_said: whether the hint says something already.
        """
        self._was_dragged = False
        self.likely.show_colours(self.tr("Likely here: looking…"), ())
        self.others.setEnabled(False)
        self.show_recent(lightness, recent)
        self.show_hint(hint, lightness, is_said=is_said)
        self.show_single()
        self.show()
        self.raise_()
        self.wheel.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_hint(self, hint: Hint, lightness: float, *, is_said: bool) -> None:
        """Show what a hint says."""
        self.wheel.show_colour(lightness, hint.ab)
        self.neutral.setChecked(hint.ab == (0.0, 0.0))
        self.keep.setChecked(is_said and hint.ab is None)
        self.on.setChecked(hint.is_on)
        self.on.setEnabled(is_said)

    def show_recent(self, lightness: float, recent: Sequence[Ab]) -> None:
        """Show the colours that were said last, as they are at this lightness."""
        title = self.tr("Recent: {colour}")
        named = [(lightness, ab, title.format(colour=colour_word(lightness, ab))) for ab in recent]
        self.recent.show_colours(self.tr("Recent"), named)
        self.recent.setVisible(bool(recent))
        self._fit()

    def show_likely(self, likely: Sequence[Likely], *, has_others: bool) -> None:
        """Show the colours that the place is likely to have."""
        title = self.tr("{colour}, {share:.0%} likely")
        named = [(each.lightness, each.ab, title.format(colour=colour_word(each.lightness, each.ab), share=each.share))
                 for each in likely]  # fmt: skip
        self.likely.show_colours(self.tr("Likely here"), named)
        self.others.setEnabled(has_others)
        self._fit()

    def _show_others(self) -> None:
        for each in self.views:
            each.show_image(None)
            each.hide()
        self.note.setText(self.tr("Looking…"))
        self._pages.setCurrentIndex(1)
        self.others_wanted.emit()
        self.back.setFocus()

    def show_view(self, number: int, image: QImage, colour: str) -> None:
        """Show the photo as it is with another colour here."""
        view = self.views[number]
        view.show_image(image)
        name = self.tr("Take this: {colour}").format(colour=colour)
        view.setAccessibleName(name)
        view.setToolTip(name)
        view.show()
        self.note.setText(self.tr("A click takes one."))
        if self.back.hasFocus() and number == 0:
            view.setFocus()

    def show_single(self) -> None:
        """Show the single colours."""
        self._pages.setCurrentIndex(0)
        self.wheel.setFocus()
        self._fit()

    def _fit(self) -> None:
        self._column.activate()
        self.adjustSize()

    def lie_beside(self, place: QPointF, radius: float, photo: QRectF) -> None:
        """Lie beside a ring on the canvas, on the side where less of the photo is covered; not once it was dragged."""
        if self._was_dragged:
            return
        away = radius + _APART
        ring = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        top = place.y() - self.height() / 2
        boxes = [self._within(QPointF(x, top)) for x in (place.x() + away, place.x() - away - self.width())]

        def covered(box: QRectF) -> tuple[bool, float]:
            over = box.intersected(photo)
            return box.intersects(ring), over.width() * over.height()

        self.move(min(boxes, key=covered).topLeft().toPoint())

    def _within(self, corner: QPointF) -> QRectF:
        """The place with that corner, moved into the canvas."""
        room = self._canvas.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        x = max(min(corner.x(), room.right() - self.width()), room.left())
        return QRectF(x, max(min(corner.y(), room.bottom() - self.height()), room.top()), self.width(), self.height())

    def dress(self) -> None:
        """Draw its icon in the colours of the current theme."""
        colours = theme.current()
        self.close_.setIcon(icons.icon("close", colours.text, colours.faint))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)

    def _stops(self) -> list[QWidget]:
        """What can have the focus now, in order."""
        single = [*self.likely.swatches, self.wheel, self.neutral, self.keep, self.pick, self.others]
        single += [*self.recent.swatches, self.on, self.remove]
        stops = [*self.views, self.back] if self.shows_others else single
        return [each for each in (*stops, self.close_) if each.isVisible() and each.isEnabled()]

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802 -- Qt's name
        """Go round within it."""
        stops, focused = self._stops(), QApplication.focusWidget()
        at = stops.index(focused) if focused in stops else -1
        reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if is_next else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrows go from one to the next, Enter clicks, Esc goes back or closes; the rest is for the canvas."""
        key, focused = Qt.Key(event.key()), QApplication.focusWidget()
        if key == Qt.Key.Key_Escape and self.shows_others:
            self.show_single()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in ARROWS:
            self.focusNextPrevChild(sum(ARROWS[key]) > 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Take it in hand; what is not accepted here the canvas would take for a click on the photo."""
        self._held = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Drag it out of the way."""
        self._was_dragged = True
        self.move(self._within(self.mapToParent(event.position() - self._held)).topLeft().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.accept()


def _page(pages: QStackedWidget) -> tuple[QVBoxLayout, QWidget]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    pages.addWidget(page)
    return column, page
