"""Nothing goes over the network, and nothing is written outside the program's own folders."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.models.export import export_model
from core.models.store import trained_model

ROOT = Path(__file__).parents[1]
HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
OWN = "Autochrome"
COLORIZE_IN_WINDOW = """
import sys
from pathlib import Path
from desktop import app
import desktop.window

class Watched(desktop.window.MainWindow):
    def __init__(self):
        super().__init__()
        self.workspace.pixels.loaded.connect(lambda document: self.workspace.jobs.colorize(document, model))
        self.workspace.jobs.colorized.connect(self._end)

    def _end(self, _):
        self.workspace.close()
        app.application().exit(0)

from core.models.store import default_model
model = default_model()
desktop.window.MainWindow = Watched
sys.exit(app.run([Path(sys.argv[1])]))
"""
ARCHIVE = """
import sys
from main import main

scan, out = sys.argv[1:]
sys.exit(main(["batch", "new", f"{out}/p", scan, "-o", f"{out}/o"]) or main(["batch", "run", f"{out}/p"])
         or main(["batch", "report", f"{out}/p"]))
"""
SMALL = ("--new", "cnn4", "--set", "crop=32", "--set", "batch=2", "--set", "precision=float32")
NEEDING_TORCH = ("train", "activations")
VERBS = {
    "colorize": ["main.py", "colorize", "{scan}", "-o", "{out}/picture.png"],
    "batch": ["-c", ARCHIVE, "{scan}", "{out}"],
    "compare": ["main.py", "compare", "{scan}", "-o", "{out}/compared.png", "--model", "natural", "--model", "cnn4"],
    "models": ["main.py", "models"],
    "available": ["main.py", "models", "available"],
    "check": ["main.py", "models", "check"],
    "export": ["main.py", "models", "export", "cnn4", "-o", "{out}/model.onnx"],
    "import": ["main.py", "models", "import", "{model}", "--name", "mine"],
    "evaluate": ["main.py", "evaluate", "{album}/more"],
    "train": ["main.py", "train", "{album}", "--name", "mine", "--epochs", "1", *SMALL],
    "activations": ["main.py", "activations", "{scan}", "--layer", "2", "-o", "{out}/activations.png"],
    "window": ["-c", COLORIZE_IN_WINDOW, "{scan}"],
}


def is_traceable() -> bool:
    """Whether strace is there and may be used."""
    if shutil.which("strace") is None:
        return False
    return (
        subprocess.run(
            ["strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true"], capture_output=True, check=False
        ).returncode
        == 0
    )


def environment_in(home: Path) -> dict[str, str]:
    """That of a user who has just come: a home of their own, Autochrome never used before."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("ORT_", "XDG_"))}
    homes = {name: str(home / name.lower()) for name in HOMES}
    return {**given, **homes, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def written_in(home: Path) -> list[Path]:
    return [path.relative_to(home) for path in home.rglob("*") if path.is_file()]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ONNX file to import."""
    file = tmp_path_factory.mktemp("model") / "model.onnx"
    export_model(trained_model("cnn4"), file)
    return file


@pytest.mark.parametrize(
    "verb", [pytest.param(verb, marks=pytest.mark.torch) if verb in NEEDING_TORCH else verb for verb in VERBS]
)
def test_nothing_goes_out_and_nothing_is_written_elsewhere(
    verb: str, tmp_path: Path, scan: Path, album: Path, model: Path
) -> None:
    home, out, trace = tmp_path / "user", tmp_path / "out", tmp_path / "trace"
    home.mkdir()
    out.mkdir()
    command = [sys.executable, *(part.format(scan=scan, album=album, out=out, model=model) for part in VERBS[verb])]
    traced = is_traceable()
    if traced:
        command = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-e",
            "trace=connect,sendto,sendmsg",
            "-o",
            str(trace),
            *command,
        ]
    done = subprocess.run(
        command, cwd=ROOT, env=environment_in(home), capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [path for path in written_in(home) if OWN not in path.parts] == []
    if traced:
        assert re.findall(r"^.*AF_INET6?.*$", trace.read_text("utf-8", "replace"), re.MULTILINE) == []
