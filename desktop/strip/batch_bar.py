"""A slim bar over the strip while a batch is under way: what, how far, how long yet, pause and cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.documents.batch_run import BatchKind, BatchRun
from desktop.widgets.progress import time_left


class BatchBar(QWidget):
    """Shows and steers a `BatchRun`."""

    def __init__(self, batch: BatchRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._batch = batch
        self._text = QLabel()
        self._bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of all photos"))
        self._bar.setToolTip(self.tr("Progress of all photos"))
        self._share = 0.0
        self.pause = QPushButton()
        self.pause.setCheckable(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.pause, self.cancel):
            button.setObjectName("small")
        self.cancel.setToolTip(self.tr("Stop after the step that is under way; what is done stays"))
        self.cancel.setAccessibleName(self.tr("Cancel all"))
        self.pause.toggled.connect(batch.pause)
        self.cancel.clicked.connect(batch.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        batch.changed.connect(self._on_change)
        batch.progressed.connect(self._on_progress)
        batch.paused.connect(lambda _: self._show())
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    def _on_change(self, kind: BatchKind | None) -> None:
        self.pause.blockSignals(True)
        self.pause.setChecked(False)
        self.pause.blockSignals(False)
        self._on_progress(0.0)
        self.setVisible(kind is not None)

    def _on_progress(self, share: float) -> None:
        self._share = share
        self._bar.setValue(round(share * 1000))
        self._show()

    def _show(self) -> None:
        is_paused = self.pause.isChecked()
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause.setToolTip(self.tr("Go on") if is_paused else self.tr("Hold on at the next step"))
        self.pause.setAccessibleName(self.pause.text())
        if self._batch.kind is None:
            return
        words = {
            BatchKind.RESTORE: self.tr("Restoring all"),
            BatchKind.COLORIZE: self.tr("Colorizing all"),
            BatchKind.SAVE: self.tr("Saving all"),
        }
        doing = words[self._batch.kind]
        if is_paused:
            state = self.tr("paused")
        else:
            state = f"{self._share * 100:.0f} %{time_left(self._batch.elapsed, self._share)}"
        self._text.setText(f"{doing} · {state}")
