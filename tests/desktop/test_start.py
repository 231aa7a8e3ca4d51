"""Starting for real, each time in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import libraries

ROOT = Path(__file__).parents[2]
SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app
from desktop.window import MainWindow

class Watched(MainWindow):
    def __init__(self):
        super().__init__()
        self.workspace.pixels.loaded.connect(lambda *_: self.canvas.painted.connect(self.seen))

    def seen(self, geometry):
        print("platform", app.application().platformName())
        print("heavy", sorted({"torch", "onnxruntime"} & set(sys.modules)))
        self.close()

import desktop.window
desktop.window.MainWindow = Watched
sys.exit(app.run([Path(sys.argv[1])]))
"""


def start(script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_a_window_with_a_photo_has_not_imported_torch(coffee: Path) -> None:
    done = start(SHOW, str(coffee), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "heavy []" in done.stdout


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_real_window_shows_on_x11_after_cv2(coffee: Path) -> None:
    """Where Qt's own libraries are missing, the program must say which instead."""
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    environment |= {"QT_QPA_PLATFORM": "xcb", "QT_QPA_FONTDIR": "/nowhere/cv2/qt/fonts"}
    command = ["xvfb-run", "-a", sys.executable, "-c", "import cv2\n" + SHOW, str(coffee)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    missing = [package for library, package in libraries.DEBIAN_PACKAGES.items() if not libraries.loads(library)]
    if missing:
        assert done.returncode == 2
        assert all(package in done.stderr for package in missing)
    else:
        assert done.returncode == 0, done.stderr
        assert "platform xcb" in done.stdout


GRABBED = """
import sys
from hashlib import sha256
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from desktop import app
from desktop.window import MainWindow

made = app.application()
window = app.main_window(made) if sys.argv[1] == "whole" else MainWindow()
window.resize(1280, 720)
window.show()
for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light) * 3:
    made.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    print(sha256(picture.constBits()).hexdigest())
    made.styleHints().colorSchemeChanged.emit(scheme)
window.close()
"""


def test_a_window_that_is_dressed_once_it_is_whole_looks_like_any_other(home: Path) -> None:
    whole, by_parts = (start(GRABBED, how, QT_QPA_PLATFORM="offscreen") for how in ("whole", "by parts"))
    assert whole.returncode == by_parts.returncode == 0, whole.stderr
    assert whole.stdout == by_parts.stdout
    assert len(set(whole.stdout.split())) == 2  # light and dark


def test_a_missing_library_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.app import run

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "loads", lambda library: library != "libxcb-cursor.so.0")
    assert run([]) == 2
    assert capsys.readouterr().err.count("libxcb-cursor0") == 2


def test_a_missing_screen_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "loads", lambda _library: True)
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert "DISPLAY" in (libraries.obstacle() or "")


def test_no_library_is_asked_for_where_none_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "loads", lambda _library: False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert libraries.obstacle() is None


COUNT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer

app, timer = QCoreApplication([]), QTimer()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(40):
    timer.blockSignals(False)
    app.processEvents()
sys.exit(sys.getrefcount(None) < before[0] - 30 or sys.getrefcount(True) < before[1] - 30)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal there")
def test_the_binding_gives_back_no_more_references_than_it_took() -> None:
    """PySide6 6.12.0 loses one of None or True in most calls, and Python 3.11 dies when the last is gone."""
    assert start(COUNT).returncode == 0
