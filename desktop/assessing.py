"""The ways of judging models that the window has, each read and made when it is first wanted."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.documents.workspace import Workspace

if TYPE_CHECKING:
    from desktop.blind.dialog import BlindTest
    from desktop.comparing.dialog import CompareModels


class Assessing(QObject):
    """One for a window."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = workspace
        self._window = window
        actions["compare_models"].triggered.connect(self._compare)
        actions["blind_test"].triggered.connect(self._test_blind)

    @cached_property
    def compare_models(self) -> CompareModels:
        """The sheet of models, made when it is first asked for."""
        from desktop.comparing.dialog import CompareModels

        return CompareModels(self._desk, self._window)

    @cached_property
    def blind_test(self) -> BlindTest:
        """The blind test, made when it is first asked for."""
        from desktop.blind.dialog import BlindTest

        return BlindTest(self._desk, self._window)

    def _test_blind(self) -> None:
        self.blind_test.show_start()

    def _compare(self) -> None:
        self.compare(())

    def compare(self, names: Collection[str]) -> None:
        """On the current photo, if there is one."""
        if self._desk.album.current is not None:
            self.compare_models.show_document(self._desk.album.current, names)
