"""The blind test in the window: begin or go on, judge, see the results."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from core.errors import AutochromeError
from core.evaluation.blind import Said, Test, like, load, new_file, plan, results, save
from core.monitor import Monitor
from desktop.blind.grading_page import GradingPage
from desktop.blind.prefetch import Prefetch
from desktop.blind.results_page import ResultsPage
from desktop.blind.start_page import StartPage
from desktop.documents.workspace import Workspace
from desktop.notify import sentence, show_error
from desktop.worker import Task


class BlindTest(QDialog):
    """As large as the window, so that nothing but the photo is seen. One for a window."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Blind Test"))
        self.setModal(True)
        self.start, self.grading, self.results = StartPage(), GradingPage(), ResultsPage()
        self.test: Test | None = None
        """What is graded; None where nothing is."""
        self._window = parent
        self._file = Path()
        self._number = 0
        self._workers = workspace.workers
        self._scan: Task | None = None
        self._ahead = Prefetch(workspace.engines, workspace.workers, self)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self.start, self.grading, self.results):
            self._pages.addWidget(page)
        column.addWidget(self._pages)
        self.start.begun.connect(self._plan)
        self.start.cancelled.connect(self._stop_scan)
        self.start.taken_up.connect(self._take_up)
        self.start.results_wanted.connect(self._show_file)
        self.grading.answered.connect(self._answer)
        self.grading.undone.connect(self._undo)
        self.grading.left.connect(self.leave)
        self.results.closed.connect(self.leave)
        self._ahead.ready.connect(self._on_image)
        self._ahead.failed.connect(self._leave_out)

    def show_start(self) -> None:
        """Open it, over the whole window."""
        self.leave()
        self.setGeometry(self._window.geometry())
        self.open()

    def leave(self) -> None:
        """Back to the first page; all answers are kept."""
        self._ahead.stop()
        grader = self.test.grader if self.test else ""
        self.test = None
        self.start.refresh(grader)
        self._pages.setCurrentWidget(self.start)

    def done(self, result: int) -> None:
        """Close; all answers are kept."""
        self._stop_scan()
        self._ahead.stop()
        self.test = None
        super().done(result)

    def _plan(self) -> None:
        page = self.start
        folder, models, grader = page.folder, page.chosen, page.grader.text()
        photos, seed = page.photos.value(), page.seed.value()
        if folder is None or self._scan is not None:
            return

        def work(monitor: Monitor) -> Test:
            return plan(
                folder, models, grader, photos=photos, seed=seed, scanned=lambda found: monitor.progress(found.share),
                monitor=monitor,
            )  # fmt: skip

        self._scan = task = self._workers.task(work)
        task.progressed.connect(page.show_progress)
        task.done.connect(self._on_plan)
        task.failed.connect(self._on_scan_failure)
        task.stopped.connect(self._on_scan_end)
        page.say("")
        page.show_progress(0.0)
        self._workers.start(task)

    def _stop_scan(self) -> None:
        if self._scan is not None:
            self._scan.monitor.cancel()

    def _on_scan_end(self) -> None:
        self._scan = None
        self.start.show_progress(None)

    def _on_scan_failure(self, error: Exception) -> None:
        self._on_scan_end()
        self.start.say(sentence(error))

    def _on_plan(self, test: Test) -> None:
        self._on_scan_end()
        if not self.isVisible():
            return
        try:
            self._file = new_file(test)
            save(test, self._file)
        except OSError as error:
            show_error(self, self.tr("The test cannot be kept"), error)
            return
        self._grade(test)

    def _take_up(self, file: Path) -> None:
        try:
            test = load(file)
        except AutochromeError as error:
            show_error(self, self.tr("The test cannot be opened"), error)
            return
        self._file = file
        self._grade(test)

    def _grade(self, test: Test) -> None:
        self.test = test
        self._ahead.begin(test)
        self._pages.setCurrentWidget(self.grading)
        self._show_next()

    def _show_next(self) -> None:
        """The first trial without an answer, or the results where there is none."""
        assert self.test is not None
        number = self.test.next
        if number is None:
            self._show_results(self.test)
        else:
            self._show_trial(number)

    def _show_trial(self, number: int) -> None:
        assert self.test is not None
        self._number = number
        image = self._ahead.want(number)
        can_undo = self._last() is not None
        self.grading.show_trial(image, self.test.done, len(self.test.trials), can_undo=can_undo)

    def _on_image(self, number: int, image: QImage) -> None:
        if self.test is not None and number == self._number:
            self.grading.show_image(image)

    def _answer(self, said: Said, rating: int) -> None:
        if self._keep(self._number, said, rating):
            self._show_next()

    def _leave_out(self, number: int, _error: Exception) -> None:
        """A photo that cannot be shown is passed over, and counted."""
        if self.test is not None and self._keep(number, Said.LEFT_OUT) and number == self._number:
            self._show_next()

    def _last(self) -> int | None:
        """The trial before this one that was answered."""
        assert self.test is not None
        before = [number for number in range(self._number) if self.test.trials[number].rating]
        return before[-1] if before else None

    def _undo(self) -> None:
        last = self._last() if self.test is not None else None
        if last is not None and self._keep(last, Said.NOTHING):
            self._show_trial(last)

    def _keep(self, number: int, said: Said, rating: int = 0) -> bool:
        """Write an answer; whether that went well."""
        assert self.test is not None
        test = self.test.answered(number, said, rating)
        try:
            save(test, self._file)
        except OSError as error:
            show_error(self, self.tr("The answer cannot be kept"), error)
            self._show_trial(self._number)
            return False
        self.test = test
        return True

    def _show_file(self, file: Path) -> None:
        try:
            self._show_results(load(file))
        except AutochromeError as error:
            show_error(self, self.tr("The test cannot be opened"), error)

    def _show_results(self, test: Test) -> None:
        self._ahead.stop()
        tests = like(test)
        self.results.show_results(tests, results(tests))
        self._pages.setCurrentWidget(self.results)
