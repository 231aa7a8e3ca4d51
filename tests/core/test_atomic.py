"""Files that are the old ones or the new ones."""

import os
from pathlib import Path

import numpy as np
import pytest

from core.atomic import atomic_write
from core.photo import CLI_LIMIT, open_photo
from tests.core.photo.scans import Page, write_photo


class Synced:
    """Stands in for a power cut: what had reached the disk, and what stood under the name just then."""

    def __init__(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: list[tuple[str, bytes | None]] = []
        self._target = target
        self._really = os.fsync
        monkeypatch.setattr(os, "fsync", self)

    def __call__(self, descriptor: int) -> None:
        self._really(descriptor)
        kind = "folder" if Path(f"/proc/self/fd/{descriptor}").resolve().is_dir() else "file"
        self.steps.append((kind, self._target.read_bytes() if self._target.exists() else None))


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the test asks Linux what a descriptor is")
def test_content_reaches_the_disk_before_its_name_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "state.json"
    target.write_bytes(b"old")
    synced = Synced(target, monkeypatch)
    with atomic_write(target) as beside:
        beside.write_bytes(b"new")
    assert synced.steps == [("file", b"old"), ("folder", b"new")]
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the test asks Linux what a descriptor is")
def test_a_saved_picture_survives_a_power_cut(tmp_path: Path, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "saved.png"
    synced = Synced(target, monkeypatch)
    photo = open_photo(scan, max_pixels=CLI_LIMIT)
    pixels = np.zeros((photo.height, photo.width, 3), np.uint8)
    write_photo(target, [Page(photo, iter([pixels]), None)])
    assert synced.steps == [("file", None), ("folder", target.read_bytes())]


def test_a_block_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "state.json"
    target.write_bytes(b"old")

    def write() -> None:
        with atomic_write(target) as beside:
            beside.write_bytes(b"half")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        write()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
