"""A real window on real files. Tests wait for signals and conditions, never for the clock."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import skimage
from PIL import Image
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.engine import Engine, pool
from core.models.store import TrainedModel
from core.models.tasks import COLORIZE
from core.proposal import Proposal
from desktop import app as desktop_app
from desktop import languages, proposing
from desktop.canvas.hint_tool import HintTool
from desktop.canvas.outline_tool import OutlineTool
from desktop.widgets import theme
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, FakeEngine, close, settle
from tests.desktop.leaks import leaked, living
from tests.desktop.outline_driver import press, proposed, wait_for_pixels
from tests.made_flatbeds import two_prints

PHOTOS = Path(skimage.__file__).parent / "data"


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    made, numbers = desktop_app.application(), QLocale()
    languages.install(made, "en")
    QLocale.setDefault(numbers)
    return made


@pytest.fixture(autouse=True)
def no_proposals(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scans lie as they should, unless a test asks for `proposals`: the network takes its time with every photo."""
    if "proposals" not in request.fixturenames:
        monkeypatch.setattr(proposing, "proposed", lambda *_: Proposal())
        monkeypatch.setattr(proposing, "seen_prints", lambda _: [])


@pytest.fixture
def proposals() -> None:
    """How a scan should lie is found as it is opened."""


@pytest.fixture
def fake_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colours at once; the real engine has its own test, and what restores is real."""
    load = pool.load_engine

    def fake(model: TrainedModel, device: str) -> Engine:
        return FakeEngine(model, device) if model.card.task == COLORIZE.name else load(model, device)

    monkeypatch.setattr(pool, "load_engine", fake)


@pytest.fixture(scope="module", autouse=True)
def nothing_old_is_looked_through(qapp: QApplication) -> None:
    """What is there before a module's first test cannot leak: torch alone has a hundred thousand objects."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_leaks(qapp: QApplication) -> Iterator[None]:
    """No thread, running timer or window outlives a test; what does is named."""
    before = living()
    yield
    theme.apply(qapp, Qt.ColorScheme.Light)
    left = leaked(before)
    assert not left, f"left behind: {', '.join(left)}"


@pytest.fixture
def coffee(tmp_path: Path) -> Path:
    """A grey PNG at 300 dpi, after a photograph by Rachel Michetti (CC0, scikit-image)."""
    path = tmp_path / "coffee.png"
    Image.open(PHOTOS / "coffee.png").convert("L").save(path, dpi=(300, 300), compress_level=1)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three grey scans: coffee, the astronaut (NASA, public domain) and a rocket (SpaceX, public domain)."""
    folder = tmp_path / "scans"
    folder.mkdir()
    paths = []
    for name in ("astronaut", "coffee", "rocket"):
        paths.append(folder / f"{name}.png")
        source = next(PHOTOS.glob(f"{name}.*"))
        Image.open(source).convert("L").resize((240, 180)).save(paths[-1])
    return paths


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    close(window)


@pytest.fixture
def next_window(qtbot: QtBot) -> Callable[[], MainWindow]:
    """Windows of later evenings."""
    opened: list[MainWindow] = []

    def begin() -> MainWindow:
        opened.append(MainWindow())
        opened[-1].show()
        return opened[-1]

    yield begin
    for window in opened:
        close(window)


@pytest.fixture
def opened(window: MainWindow, coffee: Path, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    return window


@pytest.fixture
def several(window: MainWindow, photos: list[Path], qtbot: QtBot) -> MainWindow:
    """Three photos in the strip."""
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(photos)
    return window


@pytest.fixture
def coloured(opened: MainWindow, fake_engine: None, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        opened.actions_["colorize"].trigger()
    settle(opened, qtbot)
    return opened


@pytest.fixture
def hinted(coloured: MainWindow, qtbot: QtBot) -> MainWindow:
    """A photo in colour, and the colour tool in hand."""
    coloured.actions_["hint"].trigger()
    assert isinstance(coloured.canvas.tool, HintTool)
    settle(coloured, qtbot)
    return coloured


@pytest.fixture
def flatbed(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    two_prints(path)
    Image.open(path).convert("L").save(path)
    return path


@pytest.fixture
def outlines(window: MainWindow, flatbed: Path, proposals: None, qtbot: QtBot) -> OutlineTool:
    """In hand over a scan that has just been opened."""
    return proposed(window, flatbed, qtbot)


@pytest.fixture
def split(window: MainWindow, outlines: OutlineTool, qtbot: QtBot) -> MainWindow:
    press(window, Qt.Key.Key_Return)
    wait_for_pixels(window, qtbot)
    return window


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """Both themes, switched as the system would while the program runs."""
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}[request.param]
    qapp.styleHints().colorSchemeChanged.emit(wanted)
    return str(request.param)
