"""Opening, colorizing, learning and measuring take the same files of a folder for photos."""

from pathlib import Path

import pytest
from PIL import Image

from core import batch
from core.dataset import paths_in, scan
from core.monitor import IDLE
from core.photo.folder import photos_in
from desktop.documents.opener import find
from tests.core.photo.scans import opened, portrait, save

PHOTOS = ("a.jpg", "b/c.PNG", "b/z.tif")
HIDDEN = (".d.jpg", "._a.jpg", ".trash/e.jpg", "$RECYCLE.BIN/f.jpg", "b/@eaDir/c.png", "notes.txt", "g.jpg/h.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos, what is hidden or thrown away, a folder named like a photo, and a picture that Autochrome made."""
    place = tmp_path / "photos"
    for name in (*PHOTOS, *HIDDEN):
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".txt":
            file.write_text("no photo")
        else:
            Image.fromarray(portrait(300, 200)).save(file)
    save(opened(place / "a.jpg"), place / "a-colorized.jpg")
    return place


def test_every_walk_of_a_folder_finds_the_photos(folder: Path) -> None:
    photos = [folder / name for name in PHOTOS]
    result = folder / "a-colorized.jpg"
    assert photos_in(folder) == photos
    assert paths_in(folder) == photos
    assert scan(folder).usable == photos
    assert [job.source for job in batch.plan([folder], folder / "out", None)] == photos
    assert photos_in(folder, results=True) == sorted([*photos, result])
    assert [photo.path for photo in find([folder], IDLE).photos] == sorted([*photos, result])


def test_a_photo_whose_record_cannot_be_read_is_one(folder: Path) -> None:
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\x09pHYs\0\0")
    assert folder / "cut.png" in photos_in(folder)
