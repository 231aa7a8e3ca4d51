"""Reads and opens the dialog that scans, and what was scanned; without SANE there is nothing to open it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import scanner
from desktop.actions import Actions
from desktop.worker import Workers


class Scanning(QObject):
    """Knows whether there is SANE."""

    def __init__(
        self, workers: Workers, open_paths: Callable[[Sequence[Path]], None], actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workers, self._open_paths, self._window = workers, open_paths, window
        actions["scan"].setVisible(scanner.is_there())
        actions["scan"].triggered.connect(self._ask)

    def _ask(self) -> None:
        from desktop.scanning.dialog import ScanDialog

        dialog = ScanDialog(self._window, self._workers)
        dialog.scanned.connect(lambda file: self._open_paths([file]))
        dialog.open()
