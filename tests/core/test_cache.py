"""The cache: only what is this program's own, the oldest first."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cache import cache_bytes, clear_cache, trim_cache
from core.errors import AutochromeError
from core.sample import sample_photo
from core.settings import Settings, cache_folder, save_settings, use_folder


@pytest.fixture
def cache(home: Path, tmp_path: Path) -> Path:
    """A folder in which the user has other things too."""
    folder = tmp_path / "mine"
    save_settings(Settings(cache_folder=folder, cache_limit=100))
    (folder / "downloads").mkdir(parents=True)
    (folder / "diary.txt").write_text("dear diary")
    (folder / "letters").mkdir()
    (folder / "letters" / "to mother.txt").write_text("dear mother")
    return folder


def put(cache: Path, name: str, megabytes: int, age: int) -> Path:
    file = cache / "downloads" / name
    with file.open("wb") as stream:
        stream.truncate(megabytes * 1_000_000)
    os.utime(file, (1_700_000_000 - age, 1_700_000_000 - age))
    return file


def test_clearing_leaves_what_is_not_the_programs(cache: Path) -> None:
    put(cache, "weights.pth", 3, 0)
    assert cache_bytes() == 3_000_000
    assert clear_cache() == 3_000_000
    assert cache_bytes() == 0
    assert (cache / "diary.txt").read_text() == "dear diary"
    assert (cache / "letters" / "to mother.txt").exists()


def test_the_oldest_go_until_it_is_within_the_limit(cache: Path) -> None:
    old, middle, young = (put(cache, name, 60, age) for name, age in (("a", 300), ("b", 200), ("c", 100)))
    assert trim_cache() == 120_000_000
    assert [file.exists() for file in (old, middle, young)] == [False, False, True]
    assert trim_cache() == 0


def test_what_has_just_come_is_kept_however_large(cache: Path) -> None:
    large = put(cache, "large", 150, 500)
    assert trim_cache(keep=large) == 0
    assert large.exists()


def test_a_link_is_not_followed(cache: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.bin"
    outside.write_bytes(b"x" * 1000)
    (cache / "downloads" / "link").symlink_to(outside)
    assert cache_bytes() == 0
    clear_cache()
    assert outside.exists()


def test_the_sample_is_a_grey_photo_in_the_cache(cache: Path, colour_photo: np.ndarray) -> None:
    path = sample_photo()
    assert path.is_relative_to(cache_folder())
    with Image.open(path) as photo:
        assert (photo.mode, photo.size) == ("L", colour_photo.shape[1::-1])
        assert np.corrcoef(np.asarray(photo).ravel(), colour_photo.mean(axis=2).ravel())[0, 1] > 0.98
    written = path.stat().st_mtime_ns
    assert sample_photo().stat().st_mtime_ns == written


def test_a_cache_that_cannot_be_written_is_named(home: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    save_settings(Settings(cache_folder=tmp_path / "a file"))
    with pytest.raises(AutochromeError, match="a file"):
        sample_photo()


def test_a_folder_is_taken_once_it_can_be_written(tmp_path: Path) -> None:
    assert use_folder(tmp_path / "new" / "deep") == tmp_path / "new" / "deep"
    assert list((tmp_path / "new" / "deep").iterdir()) == []
    (tmp_path / "file").write_text("")
    for wrong in (Path("relative"), tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(AutochromeError, match=wrong.name):
            use_folder(wrong)
