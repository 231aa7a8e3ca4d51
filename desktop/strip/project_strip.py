"""An archive's project under the canvas: a strip of any length, how far it has come, and what to look at first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from core.archive.project import Project, Status
from core.archive.records import State
from desktop.strip.cells import lay_out
from desktop.strip.project_rows import ProjectRows
from desktop.widgets.words import plural
from desktop.worker import Workers

_LOOK_MS = 3000  # between two looks at what runs have done meanwhile


class ProjectStrip(QWidget):
    """Hidden as long as no project is open. Shows what runs do, here or elsewhere, and holds them up or ends them."""

    chosen = Signal(object, object)
    """The project, and the place of its scan that is to be opened."""
    failed = Signal(object)
    """The error that opening, or reading, a project raised."""

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self.rows: ProjectRows | None = None
        self._is_paused = False
        self.list = QListView()
        lay_out(self.list)
        self.list.setAccessibleName(self.tr("Scans of the project"))
        self.list.activated.connect(self._on_activated)
        self._text = QLabel()
        self.doubtful = QCheckBox(self.tr("Most doubtful first"))
        self.doubtful.setToolTip(self.tr("Show first what a person should look at"))
        self.doubtful.toggled.connect(lambda on: self.rows and self.rows.sort_by_doubt(on))
        self.close_button = QPushButton(self.tr("Close Project"))
        self.close_button.setObjectName("small")
        self.close_button.setToolTip(self.tr("Take the project out of the window; its runs go on"))
        self.close_button.clicked.connect(self.leave)
        self.pause, self.cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("End all runs of the project, on all machines; what is done stays"))
        self.cancel.setAccessibleName(self.tr("Cancel all runs"))
        self.pause.clicked.connect(self._on_pause)
        self.cancel.clicked.connect(lambda: self._ask(Project.stop))
        for button in (self.pause, self.cancel):
            button.setObjectName("small")
            button.hide()
        bar = QWidget()
        bar.setObjectName("batch")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        row.addWidget(self.doubtful)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.list)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look_again)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of the project."""
        return self._text.text()

    def open(self, folder: Path) -> None:
        """Show the project in a folder, in place of another."""
        task = self._workers.task(lambda _: Project(folder))
        task.done.connect(self._on_open)
        task.failed.connect(self.failed)
        self._workers.start(task)

    def leave(self) -> None:
        """Show none."""
        self._timer.stop()
        self.hide()
        self.list.setModel(None)
        if self.rows is not None:
            self.rows.end()
            self.rows.deleteLater()
            self.rows = None

    def look_again(self) -> None:
        """See what has been done meanwhile."""
        if self.rows is not None:
            self.rows.look_again()

    def _on_open(self, project: Project) -> None:
        self.leave()
        self.doubtful.setChecked(False)
        self.rows = ProjectRows(project, self._workers, self)
        self.rows.counted.connect(partial(self._on_count, project.folder.name))
        self.rows.failed.connect(self._on_failure)
        self.rows.changed.connect(self.list.viewport().update)
        self.list.setModel(self.rows)
        self.show()
        self._timer.start()
        self.rows.look_again()

    def _on_failure(self, error: Exception) -> None:
        self.leave()
        self.failed.emit(error)

    def _on_count(self, name: str, status: Status) -> None:
        counts = status.counts
        parts = [
            plural("%Ln scan(s)", "", status.total),
            plural("%Ln done", "", counts[State.DONE]),
            plural("%Ln failed", "", counts[State.FAILED]),
        ]
        if status.is_paused:
            parts.append(self.tr("paused"))
        elif status.machines and status.rates:
            parts.append(self._rate(sum(status.rates.values())))
        self._text.setText(f"{name} · {' · '.join(parts)}")
        self._text.setToolTip("\n".join(f"{worker} · {self._rate(rate)}" for worker, rate in status.rates.items()))
        self._is_paused = status.is_paused
        self.pause.setText(self.tr("Resume") if self._is_paused else self.tr("Pause"))
        self.pause.setToolTip(self.tr("Let all runs of the project go on") if self._is_paused
                              else self.tr("Hold up all runs of the project, on all machines"))  # fmt: skip
        self.pause.setAccessibleName(self.pause.text())
        self.pause.setVisible(self._is_paused or bool(status.machines))
        self.cancel.setVisible(bool(status.machines))

    def _rate(self, scans: float) -> str:
        return self.tr("{count} a minute").format(count=round(scans))

    def _on_pause(self) -> None:
        self._ask(partial(Project.pause, on=not self._is_paused))

    def _ask(self, ask: Callable[[Project], None]) -> None:
        """Ask something of the project's runs, and see what comes of it."""
        if self.rows is None:
            return
        project = self.rows.project
        task = self._workers.task(lambda _: ask(project))
        task.done.connect(lambda _: self.look_again())
        task.failed.connect(self.failed)
        self._workers.start(task)

    def _on_activated(self, index: QModelIndex) -> None:
        if self.rows is not None and (path := self.rows.scan(index.row()).path).name:
            self.chosen.emit(self.rows.project, path)
