"""Any EXIF, XMP and IPTC that exiftool writes: what the result can hold is there, what it cannot is said.

exiftool judges, with none of our code in between; where it is not installed, these tests are skipped.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.photo import PhotoWriter, open_photo
from tests.core.photo.scans import RECORD, opened, save

pytestmark = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (on Debian libimage-exiftool-perl)"
)
HEIC = Path(__file__).parent / "heic" / "turned.heic"
SOURCES, TARGETS = (".jpg", ".png", ".tif", ".webp", ".heic"), (".jpg", ".png", ".tif", ".webp")
HAS_IPTC = {".jpg", ".tif"}


class ExifTool:
    """One process, as starting it takes longer than all that it does here."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["exiftool", "-stay_open", "True", "-@", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def run(self, *arguments: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n".join((*arguments, "-execute\n")))
        self._process.stdin.flush()
        return "".join(iter(self._process.stdout.readline, "{ready}\n"))

    def write(self, path: Path, values: Mapping[str, list[str]]) -> None:
        said = [f"-{name}={value}" for name, each in values.items() for value in each]
        self.run("-m", "-n", "-overwrite_original", "-codedcharacterset=utf8", *said, str(path))

    def read(self, path: Path, *tags: str) -> dict[str, object]:
        """Values of tags by group and name, as ``XMP:Title``."""
        (found,) = json.loads(self.run("-j", "-n", "-G0", *(f"-{tag}" for tag in tags), str(path)))
        return {name: value for name, value in found.items() if name != "SourceFile"}

    def close(self) -> None:
        self._process.communicate("-stay_open\nFalse\n")


@pytest.fixture(scope="module")
def tool() -> Iterator[ExifTool]:
    tool = ExifTool()
    yield tool
    tool.close()


def scan(path: Path) -> Path:
    """A grey one of 60 × 40."""
    if path.suffix == ".heic":
        shutil.copyfile(HEIC, path)
    else:
        Image.fromarray(np.full((40, 60), 90, np.uint8)).save(path)
    return path


LINE = st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\xa0"), min_size=1, max_size=30)
LINES = st.lists(LINE, min_size=1, max_size=3, unique=True)
DAY = st.datetimes().map(lambda day: day.strftime("%Y:%m:%d %H:%M:%S").rjust(19, "0"))
FRACTION = st.fractions(0, 1000, max_denominator=1000).map(lambda value: f"{float(value):.4f}")
TAGS: dict[str, st.SearchStrategy[list[str]]] = {
    **{f"EXIF:{name}": LINE.map(lambda text: [text]) for name in ("Artist", "Copyright", "ImageDescription", "Make")},
    **{f"EXIF:{name}": LINE.map(lambda text: [text]) for name in ("LensModel", "XPTitle")},
    "EXIF:UserComment": LINE.map(
        lambda text: [f"To {text}"]
    ),  # by one sign exiftool guesses the order of bytes wrongly
    **{f"EXIF:{name}": DAY.map(lambda day: [day]) for name in ("DateTimeOriginal", "ModifyDate")},
    **{f"EXIF:{name}": FRACTION.map(lambda number: [number]) for name in ("FNumber", "FocalLength", "GPSAltitude")},
    "EXIF:ISO": st.integers(1, 60_000).map(lambda number: [str(number)]),
    "EXIF:GPSLatitude": st.floats(0, 89).map(lambda angle: [f"{angle:.6f}"]),
    **{f"XMP:{name}": LINE.map(lambda text: [text]) for name in ("Title", "Description", "Rights", "City", "Headline")},
    **{f"XMP:{name}": LINES for name in ("Subject", "Creator")},
    "XMP:Rating": st.integers(0, 5).map(lambda number: [str(number)]),
    **{f"IPTC:{name}": LINE.map(lambda text: [text]) for name in ("Caption-Abstract", "City", "By-line", "Headline")},
    "IPTC:Keywords": LINES,
}


@pytest.mark.parametrize("source", SOURCES)
@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values=st.fixed_dictionaries({}, optional=TAGS))
def test_what_a_result_can_hold_is_there_and_the_rest_is_said(
    source: str, values: dict[str, list[str]], tool: ExifTool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("photos")
    path = scan(folder / f"scan{source}")
    tool.write(path, values)
    names = [name for name in TAGS if name in values]
    before = tool.read(path, *names) if names else {}
    photo = opened(path)
    assert not photo.warnings
    for target in TARGETS:
        warnings = save(photo, folder / f"out{target}")
        after = tool.read(folder / f"out{target}", *names) if names else {}
        lost = {name for name in before if after.get(name) != before[name]}
        has_lost_iptc = target not in HAS_IPTC and photo.metadata.iptc is not None
        assert lost == {name for name in before if has_lost_iptc and name.startswith("IPTC:")}
        assert [str(each) for each in warnings if "IPTC" in str(each)] == [
            f"{'PNG' if target == '.png' else 'WebP'} has no place for its IPTC, which is left out"
        ] * has_lost_iptc


PIXELS = {
    "XMP-photoshop:ColorMode": "1",
    "XMP-photoshop:ICCProfileName": "Dot Gain 20%",
    "XMP-tiff:SamplesPerPixel": "1",
    "XMP-tiff:BitsPerSample": "16",
    "XMP-tiff:ImageWidth": "999",
    "XMP-tiff:ImageHeight": "999",
    "XMP-tiff:PhotometricInterpretation": "1",
    "XMP-tiff:Compression": "5",
    "XMP-tiff:Orientation": "8",
    "XMP-tiff:XResolution": "72",
    "XMP-exif:ExifImageWidth": "999",
    "XMP-exif:ColorSpace": "65535",
    "EXIF:ColorSpace": "65535",
    "EXIF:ExifImageWidth": "999",
    "EXIF:XResolution": "300",
    "EXIF:YResolution": "150",
    "EXIF:ResolutionUnit": "2",
    "EXIF:Orientation": "6",
}
"""What exiftool writes about a grey scan."""


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("target", TARGETS)
def test_what_was_said_of_pixels_is_true_of_the_result(target: str, grey: bool, tool: ExifTool, tmp_path: Path) -> None:
    """The scan lies on its side; the result is upright, 40 × 60."""
    path, out = scan(tmp_path / "scan.jpg"), tmp_path / f"out{target}"
    tool.write(path, {name: [value] for name, value in PIXELS.items()})
    photo = opened(path)
    assert photo.metadata.dpi == (150, 300)
    with PhotoWriter(out, [photo]) as writer:
        writer.begin(RECORD, grey=grey)
        writer.write(np.zeros((60, 40, 3), np.uint8))
    found = tool.read(out, "XMP:all", "EXIF:all")
    is_grey = grey and target != ".webp"
    assert found["XMP:ColorMode"] == (1 if is_grey else 3)
    assert found["XMP:ICCProfileName"] != "Dot Gain 20%"
    assert found["XMP:SamplesPerPixel"] == (1 if is_grey else 3)
    assert found["XMP:BitsPerSample"] == (8 if is_grey else [8, 8, 8])
    assert (found["XMP:ImageWidth"], found["XMP:ImageHeight"], found["XMP:ExifImageWidth"]) == (40, 60, 40)
    assert found["XMP:PhotometricInterpretation"] == (1 if is_grey else 2)
    assert "XMP:Compression" not in found
    assert (found["XMP:Orientation"], found["EXIF:Orientation"]) == (1, 1)
    assert (found["XMP:ColorSpace"], found["EXIF:ColorSpace"], found["EXIF:ExifImageWidth"]) == (1, 1, 40)
    assert (found["XMP:XResolution"], found["EXIF:XResolution"], found["EXIF:YResolution"]) == (150, 150, 300)
    assert open_photo(out, max_pixels=10**6).metadata.dpi == pytest.approx((150, 300), rel=1e-4)
