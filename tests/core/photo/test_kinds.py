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
    "page.jp2": (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
    "a.jxl": (b"\xff\x0a", "JPEG XL"),
    "b.heif": (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "AVIF"),
    "c.psd": (b"8BPS", "Photoshop"),
    "d.gif": (b"GIF89a", "GIF"),
    "e.pgm": (b"P5\n", "PNM"),
    "f.cr2": (b"II*\0\x10\0\0\0CR\2\0", "raw file"),
    "g.cr3": (b"\0\0\0\x18ftypcrx ", "raw file"),
    "h.jpg": (b"%PDF-1.4", "PDF"),
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
    for name in ("page.jp2", "scan.DNG", *(f"{number}.nef" for number in range(10))):
        (folder / name).write_bytes(BEGINNINGS["page.jp2"][0])
    (folder / "notes.txt").touch()
    assert cli.run(["colorize", str(folder), "-o", str(tmp_path / "out"), "--working-size", "64"]) == 0
    told = " ".join(capsys.readouterr().err.split())
    assert "kinds that are not read: 12 (“0.nef”" in told
    assert "and 4 more)." in told
    found = find([folder], IDLE)
    assert [photo.path.name for photo in found.photos] == ["ok.png"]
    assert "not read: 12 (" in str(found.left_out)
    assert not found.errors
    assert [len(paths) for _, paths in scan(folder).left_out()] == [1, 12], "of those that are no use to learn from"
