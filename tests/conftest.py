"""Photographs that every test may use: free ones that packages ship, made grey and written as real files."""

import os
import re
import shutil
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # a process for each core; their threads would wait in turns
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of a hundred processes would compile torch's sources anew
if "AUTOCHROME_TESTS" not in os.environ:  # a worker of pytest-xdist has it from the process that started it
    os.environ["AUTOCHROME_TESTS"] = tempfile.mkdtemp(prefix="autochrome-tests-")
    for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        os.environ[_variable] = os.environ["AUTOCHROME_TESTS"]  # nothing of this machine's user is read or written

from pathlib import Path

import numpy as np
import pydantic.types  # noqa: F401 -- after torch, Qt's import hook looks into it half made and it fails
import pytest
from hypothesis import settings
from PIL import Image
from skimage import data

import core.photo.vips  # noqa: F401 -- before a test imports pyvips, which would then be loud
from core.color import luma
from core.engine import Engine, load_engine
from core.engine.pace import _place as place_of_pace
from core.models import store
from core.models.store import default_model
from core.program import has_torch

settings.register_profile("machines vary", deadline=None)
settings.load_profile("machines vary")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--device", default="cpu", choices=("cpu", "cuda", "mps"), help="Where the tests of engines and tiles run."
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--device") != "cpu":
        import torch

        if not getattr(torch, config.getoption("--device")).is_available():
            raise pytest.UsageError(f"--device {config.getoption('--device')}: torch finds none here")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """In a light set-up there is no file that imports torch."""
    if has_torch():
        return None
    file = collection_path / "conftest.py" if collection_path.is_dir() else collection_path
    is_read = file.suffix == ".py" and file.is_file()
    return (is_read and bool(re.search(r"^(import|from) torch\b", file.read_text("utf-8"), re.M))) or None


def pytest_runtest_setup(item: pytest.Item) -> None:
    """And what trains, or compares with torch, is left out."""
    if item.get_closest_marker("torch") and not has_torch():
        pytest.skip("torch is not installed")


SLOWEST = (
    ("test_models", "test_session", "test_supervisor", "test_walks"),  # which share networks and what exports import
    ("test_tuning", "test_trust", "test_privacy"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slowest, in both halves of what two workers share: neither waits for the other at the end."""
    slow = [[item for item in items if item.path.stem in half] for half in SLOWEST]
    rest = [item for item in items if not any(item.path.stem in half for half in SLOWEST)]
    middle = len(items) // 2 - len(slow[0])
    items[:] = [*slow[0], *rest[:middle], *slow[1], *rest[middle:]]


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ["AUTOCHROME_TESTS"], ignore_errors=True)


@pytest.fixture(scope="session")
def device(request: pytest.FixtureRequest) -> str:
    """What ``--device`` names, in torch's words."""
    return str(request.config.getoption("--device"))


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The shipped default model, on the processor."""
    return load_engine(default_model(), "cpu")


@pytest.fixture(scope="session")
def pace(engine: Engine) -> str:
    """What `core.engine.pace` has noted of this machine."""
    return place_of_pace().read_text("utf-8")


@pytest.fixture(scope="session")
def colour_photo() -> np.ndarray:
    """sRGB (512, 512, 3): the astronaut of scikit-image (NASA, public domain)."""
    return data.astronaut()


@pytest.fixture(scope="session")
def colour_photos() -> dict[str, np.ndarray]:
    """sRGB photographs by name: scikit-image's astronaut and rocket (public domain), cat (CC0) and coffee (CC0)."""
    return {"astronaut": data.astronaut(), "cat": data.cat(), "coffee": data.coffee(), "rocket": data.rocket()}


@pytest.fixture
def natural_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what ships there is the default model only, for tests that wait for every model."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / store.DEFAULT).symlink_to(store.SHIPPED / store.DEFAULT, target_is_directory=True)
    monkeypatch.setattr(store, "SHIPPED", shipped)


@pytest.fixture
def album(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    """Four colour photographs at half their size, two of them in a subfolder."""
    folder = tmp_path / "album"
    (folder / "more").mkdir(parents=True)
    for index, (name, picture) in enumerate(colour_photos.items()):
        Image.fromarray(picture).reduce(2).save(folder / ("more" if index % 2 else "") / f"{name}.jpg", quality=90)
    return folder


@pytest.fixture
def scan(tmp_path: Path, colour_photo: np.ndarray) -> Path:
    """A grey JPEG of the astronaut, 512 px a side."""
    path = tmp_path / "scan.jpg"
    Image.fromarray(luma(colour_photo)[..., 0]).save(path, quality=95)
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for the user's models and runs, for this test and the processes that it starts."""
    place = tmp_path / "home"
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(place))
    monkeypatch.setenv("XDG_CACHE_HOME", str(place / ".cache"))
    return place


@pytest.fixture
def measured(pace: str, home: Path) -> None:
    """In ``home`` this machine's pace is known: the shipped model is loaded without measuring it anew."""
    place_of_pace().parent.mkdir(parents=True)
    place_of_pace().write_text(pace, "utf-8")
