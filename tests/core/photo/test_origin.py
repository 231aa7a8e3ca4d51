"""When and where, as EXIF says, and nothing where it does not make sense."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo import Metadata, open_photo
from core.photo.origin import Origin, origin

EXIF, GPS = 0x8769, 0x8825


def photo(path: Path, fields: dict[int, object], position: dict[int, object], date: str | None = None) -> Metadata:
    exif = Image.Exif()
    exif.get_ifd(EXIF).update(fields)
    exif.get_ifd(GPS).update(position)
    if date is not None:
        exif[0x0132] = date
    Image.new("L", (8, 8)).save(path, exif=exif)
    return open_photo(path, max_pixels=100).metadata


def test_date_and_place_are_read(tmp_path: Path) -> None:
    position = {1: "N", 2: (48.0, 8.0, 13.5), 3: "W", 4: (11.0, 34.0, 30.0)}
    found = origin(photo(tmp_path / "a.jpg", {0x9003: "1931:07:14 11:30:00"}, position))
    assert found.taken == datetime(1931, 7, 14, 11, 30)
    assert found.place == pytest.approx((48.13708, -11.575), abs=1e-5)


def test_the_day_of_scanning_serves_where_there_is_no_other(tmp_path: Path) -> None:
    assert origin(photo(tmp_path / "a.jpg", {}, {}, "2024:01:02 03:04:05")).taken == datetime(2024, 1, 2, 3, 4, 5)


@pytest.mark.parametrize("date", ["0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday", ""])
@pytest.mark.parametrize(
    "position",
    [
        {},
        {1: "N", 2: (48.0, 8.0, 13.5)},
        {1: "N", 2: (480.0, 8.0, 13.5), 3: "E", 4: (11.0, 34.0, 30.0)},
        {1: "?", 2: (48.0, 8.0, 13.5), 3: "E", 4: (11.0, 34.0, 30.0)},
    ],
)
def test_what_makes_no_sense_is_left_out(tmp_path: Path, date: str, position: dict[int, object]) -> None:
    assert origin(photo(tmp_path / "a.jpg", {0x9003: date}, position)) == Origin()


@given(st.binary(max_size=200))
def test_damage_is_no_origin(noise: bytes) -> None:
    assert origin(Metadata(exif=b"II*\0\x08\0\0\0" + noise)).place is None
    assert origin(Metadata(exif=noise)) == Origin()
