"""An intact picture of a kind that is not read is called what it is; in a folder it is counted and named."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.dataset import scan
from core.errors import AutochromeError
from core.monitor import IDLE
from core.photo import open_photo
from core.photo.folder import left_out
from desktop.documents.opener import find

BEGINNINGS = {
    "a.jxr": (b"II\xbc\x01", "JPEG XR"),
    "b.exr": (b"\x76\x2f\x31\x01", "OpenEXR"),
    "c.hdr": (b"#?RADIANCE\n", "Radiance HDR"),
    "d.xcf": (b"gimp xcf v011", "GIMP"),
    "e.pgm": (b"P5\n", "PNM"),
    "f.djvu": (b"AT&TFORM", "DjVu"),
    "h.jpg": (b"\xff\xd8\xff\xf7", "JPEG-LS"),
}


@pytest.mark.parametrize("name", BEGINNINGS)
def test_a_kind_that_is_not_read_is_named(name: str, tmp_path: Path) -> None:
    begin, title = BEGINNINGS[name]
    (tmp_path / name).write_bytes(begin + bytes(100))
    with pytest.raises(AutochromeError, match=f"not of a kind that is read: .*{title}"):
        open_photo(tmp_path / name, max_pixels=100)


def test_pictures_left_out_of_a_folder_are_counted_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Image.fromarray(np.full((40, 50), 90, np.uint8)).save(folder / "ok.png")
    assert left_out([folder]) is None
    for name in ("page.exr", "scan.XCF", *(f"{number}.jxr" for number in range(10))):
        (folder / name).write_bytes(BEGINNINGS["b.exr"][0])
    (folder / "notes.txt").touch()
    assert cli.run(["colorize", str(folder), "-o", str(tmp_path / "out"), "--working-size", "64"]) == 0
    told = " ".join(capsys.readouterr().err.split())
    assert "kinds that are not read: 12 (“0.jxr”" in told
    assert "and 4 more)." in told
    found = find([folder], IDLE)
    assert [photo.path.name for photo in found.photos] == ["ok.png"]
    assert "not read: 12 (" in str(found.left_out)
    assert not found.errors
    assert [len(paths) for _, paths in scan(folder).left_out()] == [1, 12], "of those that are no use to learn from"
