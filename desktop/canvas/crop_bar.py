"""The bar over the canvas while the crop tool is in hand: paper shapes, a suggestion, and the two ways to end it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.canvas.crop import SHAPES, CropTool, Shape
from desktop.widgets import icons, theme
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Choices
from desktop.widgets.flow import bar_line, side_by_side, titled
from desktop.widgets.words import translated


class CropBar(QFrame):
    """Seen as long as there is a crop tool to steer."""

    suggested = Signal()
    """The box is to be laid around the picture within its border."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: CropTool | None = None
        self.shapes = Choices()
        self.shapes.setAccessibleName(self.tr("Shape"))
        self.shapes.setToolTip(self.tr("Proportions that the crop keeps"))
        for shape in SHAPES:
            self.shapes.addItem(translated(shape.text), shape)
        self.turn = QToolButton()
        self.turn.setAccessibleName(self.tr("Upright or broad"))
        self.turn.setToolTip(self.tr("Make an upright crop a broad one, and the other way round"))
        self.suggest = small_button(self.tr("Crop to Picture"), self.tr("Leave out the border and margin of the scan"))
        self.cancel = small_button(self.tr("Cancel"), self.tr("Leave the photo as it is (Esc)"))
        self.keep = small_button(self.tr("Crop"), self.tr("Keep what is in the box (Enter)"))
        self.keep.setProperty("primary", True)
        choice = titled(self.tr("Shape"), self.shapes)
        choice.addWidget(self.turn)
        line = bar_line(self)
        line.addLayout(choice)
        line.addWidget(self.suggest)
        line.addStretch()
        line.addLayout(side_by_side(self.cancel, self.keep))
        self.shapes.activated.connect(self._on_shape)
        self.turn.clicked.connect(self._turn)
        self.suggest.clicked.connect(self.suggested)
        self.cancel.clicked.connect(self._cancel)
        self.keep.clicked.connect(self._keep)
        self.dress()
        self.hide()

    def steer(self, tool: CropTool | None) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down."""
        self._tool = tool
        self.shapes.setCurrentIndex(0)
        self.setVisible(tool is not None)

    def show_free(self) -> None:
        """Show that the box has no shape of the table's any more."""
        self.shapes.setCurrentIndex(0)

    def _on_shape(self) -> None:
        shape: Shape = self.shapes.currentData()
        if self._tool is not None:
            self._tool.take_shape(shape)

    def _turn(self) -> None:
        if self._tool is not None:
            self._tool.turn()

    def _cancel(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def _keep(self) -> None:
        if self._tool is not None:
            self._tool.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        """Draw the icon in the colours of the current theme."""
        colours = theme.current()
        self.turn.setIcon(icons.icon("rotate-right", colours.text, colours.faint))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
