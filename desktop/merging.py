"""Several shots of one print, chosen in the strip, become one picture without the glare that each has elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QPushButton

from core.merging import FEWEST, MOST, merge, merged_name
from core.monitor import Monitor
from core.photo import window_limit
from core.quad import Quad
from desktop.actions import Actions
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.outgoing import Outgoing
from desktop.worker import Task


class Merging(Outgoing):
    """Merges what is selected; the picture is a file beside the first shot, and stands in the strip then."""

    def __init__(
        self, workspace: Workspace, selected: Callable[[], list[Document]], actions: Actions, window: QMainWindow
    ) -> None:
        super().__init__(workspace, selected, window)
        self._task: Task | None = None
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("small")
        self.cancel.setAccessibleName(self.tr("Cancel merging"))
        self.cancel.hide()
        self.cancel.clicked.connect(self._stop)
        window.statusBar().addPermanentWidget(self.cancel)
        actions["merge_shots"].triggered.connect(self._merge)

    @property
    def is_possible(self) -> bool:
        """Whether as many shots are selected as can be merged."""
        return FEWEST <= len(self._shots()) <= MOST

    def _shots(self) -> dict[Path, Quad | None]:
        """The files of what is selected, and where a print was found on them."""
        outlines = {document.photo.path: document.photo.outline for document in self._selected()}
        return {path: outline if isinstance(outline, Quad) else None for path, outline in outlines.items()}

    def _merge(self) -> None:
        if self._task is not None:  # one picture is being made already
            return
        shots = self._shots()
        target = merged_name(next(iter(shots)))

        def work(monitor: Monitor) -> Path:
            merge(shots, target, max_pixels=window_limit(), monitor=monitor)
            return target

        self._task = task = self._run(work, self._done, self.tr("The shots cannot be merged"))
        task.progressed.connect(
            lambda share: self.said.emit(self.tr("Merging… {share:.0f} %").format(share=100 * share))
        )
        task.stopped.connect(lambda: self.said.emit(self.tr("Merging is cancelled.")))
        task.finished.connect(self._on_end)
        self.cancel.show()
        self.said.emit(self.tr("Merging…"))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.monitor.cancel()

    def _on_end(self) -> None:
        self._task = None
        self.cancel.hide()

    def _done(self, target: Path) -> str:
        self._desk.opener.read([target])
        return self.tr("Merged into “{name}”.").format(name=target.name)
