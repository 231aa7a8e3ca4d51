"""Which directories of a TIFF are pages: never a thumbnail or a mask, by any of their tags; and of a raw file none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import AutochromeError
from tests.core.photo.scans import opened

tifffile = pytest.importorskip("tifffile")

PICTURE = np.arange(40 * 60, dtype=np.uint16).reshape(40, 60) * 16
SMALL = PICTURE[::4, ::4]
CFA, LINEAR_RAW, MASK = 32803, 34892, 4
THUMBNAILS = {
    "NewSubfileType, at a lower resolution": [(254, "I", 1, 1, True)],
    "NewSubfileType, a mask": [(254, "I", 1, 4, True)],
    "NewSubfileType, a small mask": [(254, "I", 1, 5, True)],
    "SubfileType, at a lower resolution": [(255, "H", 1, 2, True)],
}


def written(path: Path, *pages: tuple[np.ndarray, list[tuple[object, ...]]]) -> Path:
    subfiles = [next((tag[3] for tag in tags if tag[0] == 254), 0) for _, tags in pages]
    with tifffile.TiffWriter(path) as writer:
        for (pixels, tags), subfile in zip(pages, subfiles, strict=True):
            others = [tag for tag in tags if tag[0] != 254]
            writer.write(pixels, photometric="minisblack", extratags=others, subfiletype=bool(subfile), metadata=None)
    with tifffile.TiffFile(path, mode="r+b") as file:
        for page, subfile in enumerate(subfiles):
            if subfile:  # which the writer does not take as it is
                file.pages[page].tags["NewSubfileType"].overwrite(subfile)
    return path


def with_photometric(path: Path, page: int, value: int) -> Path:
    with tifffile.TiffFile(path, mode="r+b") as file:
        file.pages[page].tags["PhotometricInterpretation"].overwrite(value)
    return path


@pytest.mark.parametrize("first", [False, True])
@pytest.mark.parametrize("tags", THUMBNAILS.values(), ids=THUMBNAILS)
def test_thumbnails_and_masks_are_no_pages(tags: list[tuple[object, ...]], first: bool, tmp_path: Path) -> None:
    pages = [(PICTURE, []), (SMALL, tags)]
    photo = opened(written(tmp_path / "p.tif", *(reversed(pages) if first else pages)))
    assert photo.pages == 1
    assert np.array_equal(photo.load()[..., 0], PICTURE)


def test_a_mask_by_its_photometric_interpretation_is_no_page(tmp_path: Path) -> None:
    path = with_photometric(written(tmp_path / "p.tif", (PICTURE, []), (SMALL, [])), 1, MASK)
    assert opened(path).pages == 1


@pytest.mark.parametrize("tag", [(254, "I", 1, 2, True), (255, "H", 1, 3, True)])
def test_pages_of_an_album_are_pages(tag: tuple[object, ...], tmp_path: Path) -> None:
    path = written(tmp_path / "p.tif", (PICTURE, [tag]), (SMALL, [tag]))
    assert [opened(path, page).width for page in range(2)] == [60, 15]


@pytest.mark.parametrize("photometric", [CFA, LINEAR_RAW])
@pytest.mark.parametrize("place", ["alone", "behind a preview", "behind a thumbnail", "within a thumbnail"])
def test_a_raw_file_is_refused_whatever_else_lies_in_it(place: str, photometric: int, tmp_path: Path) -> None:
    path, thumbnail = tmp_path / "p.dng", [(254, "I", 1, 1, True)]
    if place == "within a thumbnail":
        with tifffile.TiffWriter(path) as writer:
            writer.write(SMALL, photometric="minisblack", subifds=1, subfiletype=1, metadata=None)
            writer.write(PICTURE, photometric="minisblack", metadata=None)
        with tifffile.TiffFile(path, mode="r+b") as file:
            file.pages[0].pages[0].tags["PhotometricInterpretation"].overwrite(photometric)
    else:
        before = {"alone": [], "behind a preview": [(SMALL, [])], "behind a thumbnail": [(SMALL, thumbnail)]}[place]
        with_photometric(written(path, *before, (PICTURE, [])), len(before), photometric)
    with pytest.raises(AutochromeError, match="raw file, which has to be developed"):
        opened(path)


def test_a_picture_within_a_thumbnail_is_not_taken_for_it(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "p.tif") as writer:
        writer.write(SMALL, photometric="minisblack", subifds=1, subfiletype=1, metadata=None)
        writer.write(PICTURE, photometric="minisblack", metadata=None)
    with pytest.raises(AutochromeError, match="a thumbnail where others have the picture"):
        opened(tmp_path / "p.tif")


def test_a_thumbnail_within_a_page_is_none(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "p.tif") as writer:
        writer.write(PICTURE, photometric="minisblack", subifds=1, metadata=None)
        writer.write(SMALL, photometric="minisblack", subfiletype=1, metadata=None)
    photo = opened(tmp_path / "p.tif")
    assert photo.pages == 1
    assert np.array_equal(photo.load()[..., 0], PICTURE)
