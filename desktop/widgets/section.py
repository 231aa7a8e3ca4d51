"""A part of the panel under a heading that folds it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.widgets import icons, theme


class Section(QWidget):
    """A heading with an arrow, what stands under it, and beside it a way back, and perhaps more."""

    unfolded = Signal(bool)
    """By hand."""
    reset_wanted = Signal()
    """What the section changes of the photo is to be as it was."""

    def __init__(self, title: str, body: QWidget, beside: QWidget | None = None, *, unfolded: bool = True) -> None:
        super().__init__()
        self.body = body
        self.reset = QToolButton()
        self.reset.setObjectName("glyph")
        self.reset.setAccessibleName(self.tr("Reset {section}").format(section=title))
        self.reset.setToolTip(self.reset.accessibleName())
        self.reset.clicked.connect(self.reset_wanted)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.heading = QToolButton()
        self.heading.setObjectName("section")
        self.heading.setText(title)
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setAccessibleName(title)
        self.heading.setToolTip(self.tr("Show or hide this section"))
        self.heading.toggled.connect(self._fold)
        self.heading.clicked.connect(self.unfolded)
        row = QHBoxLayout()
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.reset)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(body)
        self.heading.setChecked(unfolded)
        self.show_changed(False)
        self._fold(unfolded)

    def show_changed(self, changed: bool) -> None:
        """Say whether the section changes the photo, and offer the way back where it does."""
        if self.heading.property("changed") == changed:
            return
        self.reset.setVisible(changed)
        self.heading.setProperty("changed", changed)
        self.heading.style().polish(self.heading)

    def _fold(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self.dress()

    def dress(self) -> None:
        """Draw the arrow in the colours of the current theme."""
        colours = theme.current()
        name = "chevron" if self.heading.isChecked() else "unfold"
        self.heading.setIcon(icons.icon(name, colours.muted, colours.faint))
        self.reset.setIcon(icons.icon("reset", colours.accent_text, colours.faint))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
