"""The self-contained application, once `installer/build_linux.py` has built it: started as a desktop would, by hand."""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.photo import read_record
from core.program import ROOT, VERSION

if sys.platform == "linux":
    from tests.setup.screen import Screen, screen

BUILT = ROOT / "dist" / f"autochrome-{VERSION}-{platform.machine()}"
MOST_BYTES = 450e6
GREYS_OF_A_PHOTO = 40
pytestmark = [
    pytest.mark.skipif(not BUILT.is_dir(), reason="installer/build_linux.py has not been run"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The application at another place than where it was built."""
    place = tmp_path_factory.mktemp("application") / "somewhere else"
    shutil.copytree(BUILT, place, symlinks=True)
    yield place / "bin" / "autochrome"
    shutil.rmtree(place)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a new user, with no command at all: neither Python nor anything else."""
    for name in ("home", "commands"):
        (tmp_path / name).mkdir()
    return {"HOME": str(tmp_path / "home"), "PATH": str(tmp_path / "commands"), "LANG": "C.UTF-8"}


@pytest.fixture
def shown() -> Iterator[Screen]:
    with screen() as made:
        yield made


def test_the_window_opens_a_scan_colorizes_and_saves(
    program: Path, environment: dict[str, str], shown: Screen, scan: Path
) -> None:
    command = [str(program), str(scan)]
    with subprocess.Popen(command, env={**environment, "DISPLAY": shown.name}, stderr=subprocess.PIPE) as started:
        window = shown.wait(lambda titles: titles.get("scan.jpg – Autochrome"), started)
        shown.wait(lambda _: shown.colours(window) > GREYS_OF_A_PHOTO, started)
        shown.press(window, "Control_L", "Return")
        shown.wait(lambda titles: "scan.jpg* – Autochrome" in titles, started)
        assert_nothing_is_borrowed(psutil.Process(started.pid), program.parents[1])
        shown.press(window, "Control_L", "s")
        dialog = shown.wait(lambda titles: next((titles[each] for each in titles if "* –" not in each), None), started)
        shown.press(dialog, "Return")
        shown.wait(lambda titles: list(titles) == ["scan.jpg – Autochrome"], started)
        shown.press(window, "Control_L", "q")
        assert started.wait() == 0
        assert started.stderr is not None
        assert started.stderr.read() == b""
    (made,) = set(scan.parent.glob("scan*.jpg")) - {scan}
    assert Image.open(made).convert("HSV").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))[1] > 5
    record = read_record(made)
    assert record is not None
    assert record.model == "natural"


def assert_nothing_is_borrowed(process: psutil.Process, place: Path) -> None:
    """No file of a Python, or of a checkout, is in the process."""
    mapped = [each.path for each in process.memory_maps() if each.path.startswith("/")]
    assert any(each.startswith(str(place)) for each in mapped)
    foreign = [each for each in mapped if not each.startswith(str(place)) and each.endswith((".so", ".qm", ".pyc"))]
    assert not [
        each for each in foreign if each.startswith((sys.prefix, sys.base_prefix, str(ROOT))) or "python" in each
    ]


def test_the_command_line_is_there_too(
    program: Path, environment: dict[str, str], scan: Path, album: Path, tmp_path: Path
) -> None:
    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [str(program), *map(str, arguments)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)

    assert run("--version").stdout == f"Autochrome {VERSION}\n"
    made = tmp_path / "made.jpg"
    restored = run("colorize", scan, "-o", made, "--fade", "auto")
    assert restored.returncode == 0, restored.stderr
    assert made.exists()
    graph = tmp_path / "model.onnx"
    assert run("models", "export", "cnn4", "-o", graph).returncode == 0
    taken_in = run("models", "import", graph, "--name", "friend")  # tried in a process of its own
    assert taken_in.returncode == 0, taken_in.stderr
    figures = tmp_path / "figures.json"
    assert run("evaluate", album, "--json", figures).returncode == 0
    assert json.loads(figures.read_text("utf-8"))
    project, results = tmp_path / "project", tmp_path / "results"
    assert run("batch", "new", project, scan, "-o", results).returncode == 0
    done = run("batch", "run", project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert run("batch", "report", project).returncode == 0
    assert "results" in (project / "report.html").read_text("utf-8")
    refused = run("train", album, "--name", "mine")
    assert refused.returncode == 2
    assert "not part of this application" in refused.stderr


def test_what_is_handed_out_is_small_enough() -> None:
    handed_out = [
        *BUILT.parent.glob(f"autochrome[-_]{VERSION}*.tar.gz"),
        *BUILT.parent.glob(f"autochrome_{VERSION}*.deb"),
    ]
    assert handed_out
    assert all(path.stat().st_size < MOST_BYTES for path in handed_out)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed")
def test_the_package_has_what_a_desktop_looks_for() -> None:
    (package,) = BUILT.parent.glob(f"autochrome_{VERSION}_*.deb")
    listed = subprocess.run(["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True).stdout
    for name in ("bin/autochrome ->", "share/applications/autochrome.desktop", "share/doc/autochrome/copyright",
                 "share/metainfo/autochrome.metainfo.xml", "share/icons/hicolor/scalable/apps/autochrome.svg",
                 "share/icons/hicolor/256x256/apps/autochrome.png"):  # fmt: skip
        assert f"./usr/{name}" in listed
    assert "torch" not in listed
