"""What a folder holds, and how its photographs are read."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.dataset import ColourPhotos, FolderScan, PhotoKind, paths_in, scan, split
from core.errors import AutochromeError, Cancelled
from core.monitor import Monitor
from core.photo import Photo, open_photo


def test_photographs_of_any_kind_are_read_as_srgb(tmp_path: Path, colour_photo: np.ndarray) -> None:
    """One picture plain, with transparency, grey and twice as large."""
    plain = Image.fromarray(colour_photo)
    plain.save(tmp_path / "a.png")
    plain.convert("RGBA").save(tmp_path / "b.png")
    plain.convert("L").save(tmp_path / "c.png")
    plain.resize((1024, 1024), Image.Resampling.BOX).save(tmp_path / "d.tif")
    first, second, grey, shrunk = ColourPhotos(paths_in(tmp_path))
    np.testing.assert_array_equal(first, colour_photo)
    np.testing.assert_array_equal(second, colour_photo)
    assert np.ptp(grey, axis=2).max() == 0
    assert shrunk.shape == (512, 512, 3)
    assert np.abs(shrunk.astype(int) - colour_photo).mean() < 2


def test_a_scan_counts_what_it_finds_and_leaves_out_what_teaches_no_colour(album: Path) -> None:
    Image.new("L", (200, 100), 90).save(album / "grey.png")
    Image.new("RGB", (63, 500), "red").save(album / "tiny.png")
    (album / "broken.jpg").write_bytes(b"no photo")
    (album / "cut.jpg").write_bytes((album / "astronaut.jpg").read_bytes()[:2000])
    (album / "notes.txt").write_text("no photo at all")
    shares: list[float] = []
    found = scan(album, lambda so_far: shares.append(so_far.share))
    assert shares == pytest.approx([index / 8 for index in range(1, 9)])
    assert sorted(path.stem for path in found.usable) == ["astronaut", "cat", "coffee", "rocket"]
    assert {kind: [path.name for path in paths] for kind, paths in found.left_out()} == {
        PhotoKind.GREY: ["grey.png"],
        PhotoKind.TINY: ["tiny.png"],
        PhotoKind.UNREADABLE: ["broken.jpg", "cut.jpg"],
    }
    assert str(found) == "4 usable, 1 grey, 1 too small, 2 unreadable"


def test_a_photograph_is_looked_at_again_only_if_it_has_changed(album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = scan(album)
    changed = next(path for path in first.usable if path.name == "cat.jpg")
    Image.new("L", (200, 100), 90).save(changed)
    opened: list[str] = []

    def counted(path: Path, **options: int) -> Photo:
        opened.append(path.name)
        return open_photo(path, **options)

    monkeypatch.setattr("core.dataset.open_photo", counted)
    second = scan(album)
    assert set(opened) == {"cat.jpg"}
    assert second.paths[PhotoKind.GREY] == [changed]
    kept = dict(zip(second.usable, second.colourfulness, strict=True))
    assert kept == {p: c for p, c in zip(first.usable, first.colourfulness, strict=True) if p != changed}


def test_a_scan_can_be_cancelled(album: Path) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        scan(album, monitor=monitor)


def test_folders_without_photographs_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(AutochromeError, match="not a folder"):
        scan(tmp_path / "nowhere")
    with pytest.raises(AutochromeError, match="no photographs"):
        scan(tmp_path)


def test_the_most_colourful_are_kept() -> None:
    found = FolderScan(4)
    found.usable.extend(map(Path, "abcd"))
    found.colourfulness.extend([30.0, 10.0, 40.0, 20.0])
    assert found.most_colourful(0.5, 0.0) == [Path("a"), Path("c")]
    assert found.most_colourful(1.0, 15.0) == [Path("a"), Path("c"), Path("d")]
    assert found.most_colourful(0.01, 0.0) == [Path("c")]
    assert found.most_colourful(1.0, 50.0) == []


@given(count=st.integers(0, 300), share=st.floats(0, 1), most=st.integers(0, 128), seed=st.integers(0, 99))
def test_a_split_parts_the_photographs_and_is_always_the_same(count: int, share: float, most: int, seed: int) -> None:
    paths = [Path(str(index)) for index in range(count)]
    training, validation = split(paths, share, most, seed)
    assert set(training) | set(validation) == set(paths)
    assert len(training) + len(validation) == count
    assert len(validation) == min(most, round(share * count))
    assert split(paths, share, most, seed) == (training, validation)
