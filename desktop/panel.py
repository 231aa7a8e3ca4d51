"""The panel at the right: the photo's facts, the model and Colorize, saturation, saving."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.photo import Photo
from desktop.actions import Actions
from desktop.picker import ModelPicker, good_at, megabytes
from desktop.saturation import SaturationControl

_WIDTH = 296
_MARGIN = 20


class Panel(QFrame):
    """Widgets only; what they do is connected by the window."""

    cancelled = Signal()
    page_picked = Signal(int)
    """A page of the photo, the first being 0."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedWidth(_WIDTH)
        self.picker = ModelPicker()
        self.saturation = SaturationControl()
        self.saturation.reset.setDefaultAction(actions["reset"])
        self.saturation.reset.setAccessibleName("Reset saturation")
        self.colorize = _push_button(actions["colorize"], "Colorize", primary=True)
        self.save = _push_button(actions["save"], "Save")
        self.save_as = _push_button(actions["save_as"], "Save As…")
        self.progress = ProgressLine()
        self.progress.cancel.clicked.connect(self.cancelled)
        self.page = QSpinBox()
        self.page.setAccessibleName("Page")
        self.page.setToolTip("The page of this file that is shown and saved")
        self.page.setMinimumHeight(30)
        self.page.setPrefix("Page ")
        self.page.setKeyboardTracking(False)
        self.page.valueChanged.connect(lambda number: self.page_picked.emit(number - 1))
        self._name, self._facts, self._good = _label("photo"), _label("facts"), _label("good")
        self._file_name = ""
        self._work = QStackedWidget()
        self._work.addWidget(self.colorize)
        self._work.addWidget(self.progress)
        self._lay_out()
        self.picker.currentIndexChanged.connect(self._describe_model)
        self._describe_model()
        self.show_photo(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self.page)
        _rule(column)
        heading = _label("heading")
        heading.setText("Model")
        heading.setBuddy(self.picker)
        column.addWidget(heading)
        column.addWidget(self.picker)
        column.addWidget(self._good)
        column.addSpacing(6)
        self._work.setFixedHeight(54)
        column.addWidget(self._work)
        _rule(column)
        column.addWidget(self.saturation)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.save_as, 1)
        column.addLayout(buttons)

    def show_photo(self, photo: Photo | None) -> None:
        """Name and facts of a photo; None: there is none."""
        self._file_name = photo.path.name if photo else "No photo"
        self._name.setToolTip(str(photo.path) if photo else "")
        self._facts.setText(facts(photo) if photo else "Open a scan to begin")
        self._show_page(photo)
        self._elide()

    def _show_page(self, photo: Photo | None) -> None:
        pages = photo.pages if photo else 1
        self.page.blockSignals(True)
        self.page.setRange(1, pages)
        self.page.setSuffix(f" of {pages}")
        self.page.setValue(photo.page + 1 if photo else 1)
        self.page.blockSignals(False)
        self.page.setVisible(pages > 1)

    def show_progress(self, share: float | None) -> None:
        """Share of the colorizing that is done; None: there is none under way."""
        self._work.setCurrentWidget(self.colorize if share is None else self.progress)
        if share is not None:
            self.progress.show_share(share)

    def _describe_model(self) -> None:
        model = self.picker.picked()
        self._good.setText(f"{good_at(model)}\n{megabytes(model)} · version {model.version}" if model else "")

    def _elide(self) -> None:
        metrics = QFontMetrics(self._name.font())
        room = _WIDTH - 2 * _MARGIN - 4
        self._name.setText(metrics.elidedText(self._file_name, Qt.TextElideMode.ElideMiddle, room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        super().resizeEvent(event)
        self._elide()


class ProgressLine(QWidget):
    """A bar, the time left and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self._bar.setAccessibleName("Progress of colorizing")
        self._text = QLabel()
        self._began = 0.0
        self.cancel = QPushButton("Cancel")
        self.cancel.setObjectName("small")
        self.cancel.setAccessibleName("Cancel colorizing")
        self.cancel.setToolTip("Stop colorizing; the photo stays as it is (Esc)")
        self.cancel.setShortcut("Esc")
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)

    def show_share(self, share: float) -> None:
        """0 begins anew."""
        now = time.monotonic()
        if share == 0.0:
            self._began = now
        self._bar.setValue(round(share * 1000))
        left = time_left(now - self._began, share)
        self._text.setText(f"{share * 100:.0f} %{left}" if share else "Loading the model…")


def time_left(elapsed: float, share: float) -> str:
    """Seconds left after ``elapsed`` seconds for ``share`` of the work; nothing as long as nobody can tell."""
    if share < 0.1:
        return ""
    left = elapsed * (1 - share) / share
    return f" · {left / 60:.0f} min left" if left >= 90 else f" · {max(1, round(left))} s left"


def facts(photo: Photo) -> str:
    """Size, depth, resolution and format on two lines."""
    megapixels = photo.width * photo.height / 1e6
    dpi = f" · {photo.metadata.dpi[0]:.0f} dpi" if photo.metadata.dpi else ""
    size = f"{photo.width:,} × {photo.height:,} px".replace(",", "\u2009")
    return f"{size} · {megapixels:.1f} MP\n{photo.depth} bit{dpi} · {photo.format.upper()}"


def _push_button(action: QAction, text: str, primary: bool = False) -> QPushButton:
    """A button that does, and is enabled, as its action."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(action.toolTip())
    if primary:
        button.setObjectName("primary")
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(name in ("facts", "good"))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _rule(column: QVBoxLayout) -> None:
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    column.addSpacing(10)
    column.addWidget(line)
    column.addSpacing(10)
