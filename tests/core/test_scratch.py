"""What killed saves leave beside the photos goes with the next save; what live ones do is not touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.batch import BatchSettings, Job, Outcome, run
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.scratch import clear_left_over, scratch
from core.stages.colour import Colour, ref_to

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from core.scratch import scratch
with scratch(Path(sys.argv[1])) as folder:
    (folder / "half").write_text("half")
    print(folder, flush=True)
    sys.stdin.read()
"""


def holding(parent: Path) -> tuple["subprocess.Popen[str]", Path]:
    """A process in the middle of a save, and its folder."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, parent], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    return program, Path(program.stdout.readline().strip())


@pytest.fixture(autouse=True)
def first_look() -> None:
    clear_left_over.cache_clear()


def test_what_a_killed_process_left_goes_and_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    program, folder = holding(tmp_path)
    program.kill()
    program.communicate()
    assert (folder / "half").exists()
    with scratch(tmp_path) as other:
        assert not folder.exists()
        assert list(tmp_path.iterdir()) == [other]
    assert list(tmp_path.iterdir()) == []
    assert "what 1 interrupted saves had left" in caplog.text


def test_the_work_of_others_stays(tmp_path: Path) -> None:
    program, folder = holding(tmp_path)
    elsewhere = tmp_path / f".autochrome-anotherhost-{2**22 + 1}-abc"
    strange = tmp_path / ".autochrome-notes"
    for each in (elsewhere, strange):
        each.mkdir()
    with scratch(tmp_path):
        assert folder.exists()
        assert elsewhere.exists()
        assert strange.exists()
    program.communicate("")
    assert not folder.exists()


def test_a_number_that_another_process_got_meanwhile_keeps_nothing(tmp_path: Path) -> None:
    program, folder = holding(tmp_path)
    os.utime(folder, (0, 0))  # as if it had been made before the process that has the number now
    clear_left_over(tmp_path)
    assert not folder.exists()
    program.communicate("")


def test_what_was_left_goes_though_all_photos_are_done(tmp_path: Path, scan: Path) -> None:
    """Killed between the last picture's being in place and the end."""
    target = tmp_path / "out" / "a.jpg"
    order = BatchSettings(Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=64))))
    assert run([Job(scan, target)], order, EnginePool(lambda: "cpu")).counts[Outcome.DONE] == 1
    program, folder = holding(target.parent)
    program.kill()
    program.communicate()
    clear_left_over.cache_clear()  # as another process would begin
    assert run([Job(scan, target)], order, EnginePool(lambda: "cpu")).counts[Outcome.SKIPPED] == 1
    assert not folder.exists()
    assert list(target.parent.iterdir()) == [target]
