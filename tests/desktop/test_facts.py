"""The photo's facts in the panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.geometry import Box, Geometry
from core.photo import open_photo
from desktop.panel.facts import facts, summary
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, shot


@pytest.fixture
def dated(tmp_path: Path) -> Path:
    path = tmp_path / "dated.jpg"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "1931:07:14 11:30:00"
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 51.0, 24.8), 3: "E", 4: (151.0, 12.0, 34.1)})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (600, 400)).save(path, dpi=(300, 300), exif=exif, icc_profile=profile)
    return path


def test_all_that_the_file_says_is_told(dated: Path) -> None:
    QLocale.setDefault(QLocale.c())
    told = dict(facts(open_photo(dated, max_pixels=10**6)))
    assert told["Size"] == "600 × 400 px"
    assert told["Depth"] == "8 bit"
    assert told["Resolution"] == "300 dpi"
    assert told["Print size"] == "5.1 × 3.4 cm"
    assert told["Profile"].startswith("sRGB")
    assert "1931" in told["Taken"]
    assert told["Place"] == "33.85689° S, 151.20947° E"
    assert told["Format"] == "JPEG"
    assert told["File size"].endswith("kB")
    assert told["Folder"] == str(dated.parent)
    assert "Page" not in told


def test_a_frame_changes_size_and_print_but_not_the_scan(dated: Path) -> None:
    photo = open_photo(dated, max_pixels=10**6)
    told = dict(facts(photo, Geometry(1, crop=Box(0, 0, 0.5, 1))))
    assert told["Size"] == "200 × 600 px"
    assert told["Scan"] == "600 × 400 px"
    assert "Scan" not in dict(facts(photo, Geometry(1)))
    assert summary(photo, Geometry(1)).startswith("400 × 600 px")


def test_what_a_file_does_not_say_is_not_there(tmp_path: Path) -> None:
    Image.new("L", (8, 8)).save(tmp_path / "bare.png")
    told = dict(facts(open_photo(tmp_path / "bare.png", max_pixels=100)))
    assert not {"Resolution", "Print size", "Taken", "Place"} & set(told)


def test_the_panel_shows_them_to_be_copied(window: MainWindow, dated: Path, scheme: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([dated])
    for name in ("adjustments", "geometry", "photo"):
        qtbot.mouseClick(window.panel.sections[name].heading, Qt.MouseButton.LeftButton)
    place = next(label for label in window.panel.facts.findChildren(QLabel) if "151" in label.text())
    assert place.isVisible()
    assert place.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    window.actions_["rotate_right"].trigger()
    assert any("400 × 600" in label.text() for label in window.panel.facts.findChildren(QLabel))
    shot(window, f"{scheme}-facts")
