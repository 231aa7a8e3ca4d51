"""A resolution is what the scan says, whatever its type and unit, in every format; and none where it says none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from tests.core.photo.scans import opened, save

SHORT, RATIONAL, FLOAT, DOUBLE = 3, 5, 11, 12
NONE, INCH, CM = 1, 2, 3
TARGETS = (".tif", ".png", ".jpg", ".webp")


def scan(path: Path, kind: int, unit: int, across: float, down: float, orientation: int = 1) -> Path:
    """A TIFF of 60 × 40 whose fields are of these types."""
    tags = ImageFileDirectory_v2()
    for tag, value in ((282, across), (283, down)):
        tags.tagtype[tag] = RATIONAL if kind == SHORT else kind
        tags[tag] = value
    tags[296], tags[274] = unit, orientation
    Image.fromarray(np.zeros((40, 60), np.uint8)).save(path, tiffinfo=tags)
    if kind == SHORT:  # which Pillow does not write
        with tifffile.TiffFile(path, mode="r+b") as file:
            for name, value in (("XResolution", across), ("YResolution", down)):
                file.pages[0].tags[name].overwrite(round(value), dtype="H")
    return path


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("unit", [NONE, INCH, CM])
@pytest.mark.parametrize("kind", [SHORT, RATIONAL, FLOAT, DOUBLE])
def test_a_resolution_is_kept(kind: int, unit: int, orientation: int, target: str, tmp_path: Path) -> None:
    photo = opened(scan(tmp_path / "scan.tif", kind, unit, 600, 118, orientation))
    save(photo, tmp_path / f"out{target}")
    found = opened(tmp_path / f"out{target}").metadata.dpi
    if unit == NONE:
        assert found is None
        return
    wanted = (600.0, 118.0) if unit == INCH else (600 * 2.54, 118 * 2.54)
    assert found == pytest.approx(wanted if orientation == 1 else wanted[::-1], rel=1e-4)


@pytest.mark.parametrize("target", TARGETS)
def test_none_is_invented(target: str, tmp_path: Path) -> None:
    for kind, across in ((RATIONAL, 0.0), (DOUBLE, 1e9), (FLOAT, float("nan")), (FLOAT, -300.0)):
        photo = opened(scan(tmp_path / "scan.tif", kind, INCH, across, across))
        assert photo.metadata.dpi is None
        assert photo.load().shape == (40, 60, 1)
        save(photo, tmp_path / f"out{target}", overwrite=True)
        assert opened(tmp_path / f"out{target}").metadata.dpi is None
