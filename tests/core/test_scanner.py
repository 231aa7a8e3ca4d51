"""Scanning by SANE: what a scanner can do, areas, depths, dates, and scanners that fail, vanish or hang."""

from __future__ import annotations

import sys
import threading
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from core import scanner
from core.errors import AutochromeError, Cancelled
from core.geometry import Box
from core.monitor import Monitor
from core.photo import open_photo
from core.scanner import Scanner, Wish
from tests.made_scanner import needs_sane, plug_in, program, unplug

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SANE is of Linux")
DEVICE = Scanner("test:0", "Noname", "frontend-tester")
AREA = Box(0.1, 0.2, 0.5, 0.25)


@pytest.fixture
def bed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    plug_in(monkeypatch, tmp_path / "sane")
    return tmp_path / "sane"


@needs_sane
def test_a_scanner_is_found_and_says_what_it_can(bed: Path) -> None:
    assert scanner.scanners() == [DEVICE]
    can = scanner.abilities(DEVICE)
    assert (can.width, can.height) == (200, 200)
    assert can.resolutions == (75, 150, 300, 600, 1200)
    assert can.depths == (8, 16)
    assert (can.grey, can.colour) == ("Gray", "Color")
    assert can.sources == ("Flatbed", "Automatic Document Feeder")
    unplug(bed)
    assert scanner.scanners() == []


@needs_sane
@pytest.mark.parametrize(("is_colour", "depth"), [(True, 8), (True, 16), (False, 8), (False, 16)])
def test_an_area_becomes_a_tiff_with_its_date_and_resolution(
    bed: Path, tmp_path: Path, is_colour: bool, depth: int
) -> None:
    can = scanner.abilities(DEVICE)
    told: list[float] = []
    wish = Wish(150, is_colour, depth, area=AREA)  # type: ignore[arg-type]
    file = scanner.scan(DEVICE, can, wish, tmp_path / "new" / "folder", Monitor(told.append))
    assert file == tmp_path / "new" / "folder" / f"scan-{date.today()}-001.tif"
    photo = open_photo(file, max_pixels=10**8)
    assert photo.width == pytest.approx(100 / 25.4 * 150, abs=2)
    assert photo.height == pytest.approx(50 / 25.4 * 150, abs=2)
    assert (photo.depth, photo.is_grey) == (depth, not is_colour)
    assert photo.metadata.dpi == (150, 150)
    with Image.open(file) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Make] == "Noname"
        assert exif[ExifTags.Base.Model] == "frontend-tester"
        said = exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeDigitized]
        assert said.startswith(f"{date.today():%Y:%m:%d} ")
    assert told
    assert told == sorted(told)
    assert list(file.parent.iterdir()) == [file]


@needs_sane
def test_what_is_scanned_is_what_the_scanner_sees(bed: Path, tmp_path: Path) -> None:
    """The part of the bed, pixel by pixel."""
    can = scanner.abilities(DEVICE)
    whole = scanner.scan(DEVICE, can, Wish(150), tmp_path)
    seen = scanner.preview(DEVICE, can, Wish(300, area=AREA))
    assert seen.shape[:2] == pytest.approx((200 / 25.4 * 75, 200 / 25.4 * 75), abs=2)
    assert len(np.unique(seen.reshape(-1, 3), axis=0)) > 2
    assert open_photo(whole, max_pixels=10**8).width == pytest.approx(200 / 25.4 * 150, abs=2)
    assert scanner.scan(DEVICE, can, Wish(75), tmp_path).name.endswith("-002.tif")


@needs_sane
def test_a_scan_can_be_cancelled_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plug_in(monkeypatch, tmp_path / "sane", read_delay="true", read_delay_duration=200000)
    can = scanner.abilities(DEVICE)
    monitor = Monitor(lambda share: monitor.cancel() if share > 0 else None)
    with pytest.raises(Cancelled):
        scanner.scan(DEVICE, can, Wish(300), tmp_path / "out", monitor)
    assert list((tmp_path / "out").iterdir()) == []


@needs_sane
@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("SANE_STATUS_IO_ERROR", "does not answer any more"),
        ("SANE_STATUS_DEVICE_BUSY", "is used by another program"),
        ("SANE_STATUS_ACCESS_DENIED", "You may not use “Noname frontend-tester”"),
        ("SANE_STATUS_COVER_OPEN", "The cover of “Noname frontend-tester” is open"),
        ("SANE_STATUS_NO_DOCS", "There is no paper"),
        ("SANE_STATUS_JAMMED", "Paper is stuck"),
        ("SANE_STATUS_NO_MEM", "cannot scan this: "),
    ],
)
def test_a_scanner_that_fails_is_said_truly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, status: str, said: str
) -> None:
    plug_in(monkeypatch, tmp_path / "sane")
    can = scanner.abilities(DEVICE)
    plug_in(monkeypatch, tmp_path / "sane", read_status_code=status, read_return_value=status)
    with pytest.raises(AutochromeError) as failed:
        scanner.scan(DEVICE, can, Wish(75), tmp_path / "out")
    assert said in str(failed.value)
    assert list((tmp_path / "out").iterdir()) == []


@needs_sane
def test_a_scanner_that_has_vanished_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plug_in(monkeypatch, tmp_path / "sane", devices=2)
    _, second = scanner.scanners()
    can = scanner.abilities(second)
    unplug(tmp_path / "sane")
    for ask in (
        lambda: scanner.abilities(second),
        lambda: scanner.preview(second, can, Wish()),
        lambda: scanner.scan(second, can, Wish(), tmp_path / "out"),
    ):
        with pytest.raises(AutochromeError, match="“Noname frontend-tester” is not there any more"):
            ask()


@needs_sane
def test_a_folder_that_cannot_be_written_is_said(bed: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AutochromeError, match="Nothing can be saved in"):
        scanner.scan(DEVICE, scanner.abilities(DEVICE), Wish(75), tmp_path / "file")


OPTIONS = """
All options specific to device `epson2:usb:001:004':
  Scan Mode:
    --mode Binary|Gray|Color [Color]
        Selects the scan mode (e.g., lineart, monochrome, or color).
    --depth 8|16 [inactive]
        Number of bits per sample.
    --resolution auto||75|300|600|2400dpi [300]
        Sets the resolution of the scanned image.
    --source Flatbed|Transparency Unit [Flatbed]
    --preview[=(yes|no)] [no]
  Geometry:
    -l 0..215.9mm [0]
    -t 0..297.18mm [0]
    -x 0..215.9mm [215.9]
    -y 0..297.18mm [297.18]
"""


def test_a_scanner_that_lists_its_resolutions_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(monkeypatch, tmp_path / "bin", f"cat <<'END'\n{OPTIONS}\nEND")
    can = scanner.abilities(Scanner("epson2:usb:001:004", "Epson", "Perfection V600"))
    assert (can.width, can.height) == (215.9, 297.18)
    assert can.resolutions == (75, 300, 600, 2400)
    assert (can.depths, can.has_depth) == ((8,), False)
    assert can.sources == ("Flatbed", "Transparency Unit")


def test_one_that_says_nothing_of_its_bed_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(monkeypatch, tmp_path / "bin", "echo '    --resolution 50dpi [50]'")
    with pytest.raises(AutochromeError, match="does not say what it can scan"):
        scanner.abilities(DEVICE)


def test_a_scanner_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It hears of no signal but the last."""
    monkeypatch.setattr(scanner, "_PATIENCE", 0.2)
    begun = tmp_path / "begun"
    program(monkeypatch, tmp_path / "bin", f"trap '' TERM INT\n: > {begun}\nwhile :; do read x < /dev/zero; done")
    monitor, ended = Monitor(), threading.Event()

    def look() -> None:
        with pytest.raises(Cancelled):
            scanner.scanners(monitor)
        ended.set()

    thread = threading.Thread(target=look)
    thread.start()
    while not begun.exists():
        thread.join(0.01)
    monitor.cancel()
    assert ended.wait(20)
    thread.join()


def test_one_whose_driver_fails_and_never_ends_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As SANE's own does where its thread is ended amid freeing memory."""
    monkeypatch.setattr(scanner, "_PATIENCE", 0.2)
    program(
        monkeypatch,
        tmp_path / "bin",
        "echo 'scanimage: sane_read: Device busy' >&2\nwhile :; do read x < /dev/zero; done",
    )
    with pytest.raises(AutochromeError, match="is used by another program"):
        scanner.abilities(DEVICE)


@pytest.mark.parametrize("failing", ["", "echo 'scanimage: sane_read: Error during device I/O' >&2"])
def test_one_whose_driver_never_ends_has_scanned_what_it_has_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, failing: str
) -> None:
    monkeypatch.setattr(scanner, "_RETURN", 0.2)
    monkeypatch.setattr(scanner, "_PATIENCE", 0.2)
    program(monkeypatch, tmp_path / "bin", f"cat <<'END'\n{OPTIONS}\nEND")
    can = scanner.abilities(DEVICE)
    Image.fromarray(np.full((40, 30), 97, np.uint8)).save(tmp_path / "seen.tif")
    share = "50" if failing else "100"
    program(
        monkeypatch,
        tmp_path / "bin",
        f"for each; do case $each in --output-file=*) cp {tmp_path}/seen.tif ${{each#--output-file=}};; esac; done\n"
        f"printf 'Progress: {share}.0%%\\r' >&2\n{failing}\nwhile :; do read x < /dev/zero; done",
    )
    if failing:
        with pytest.raises(AutochromeError, match="does not answer any more"):
            scanner.scan(DEVICE, can, Wish(75), tmp_path / "out")
    else:
        made = scanner.scan(DEVICE, can, Wish(75), tmp_path / "out")
        assert np.asarray(Image.open(made)).max() == 97


def test_where_there_is_no_sane_there_is_no_scanner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not scanner.is_there()
    with pytest.raises(AutochromeError, match="does not run"):
        scanner.scanners()
