"""When and where a picture was taken, or scanned, as its EXIF says (CIPA DC-008, Exif 2.32, 4.6.5 and 4.6.6)."""

from __future__ import annotations

import contextlib
import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

from core.photo.metadata import Metadata

_DATES = (ExifTags.Base.DateTimeOriginal, ExifTags.Base.DateTimeDigitized, ExifTags.Base.DateTime)
_EXPOSED = {ExifTags.Base.ExposureTime, ExifTags.Base.FNumber}


@dataclass(frozen=True)
class Origin:
    """None where the file does not say, or what it says makes no sense."""

    taken: datetime | None = None
    """By the camera's clock; for a scan mostly the day of scanning."""
    place: tuple[float, float] | None = None
    """Latitude, −90…90 to the north, and longitude, −180…180 to the east, in degrees."""
    is_by_camera: bool = False
    """Whether it was exposed, as scans are not."""


def origin(metadata: Metadata) -> Origin:
    """What the EXIF of a photo says of its origin; never raises."""
    if metadata.exif is None:
        return Origin()
    exif = Image.Exif()
    try:
        with warnings.catch_warnings(action="ignore"):  # Pillow would print them
            exif.load(b"Exif\0\0" + metadata.exif)
            fields = {**dict(exif), **exif.get_ifd(ExifTags.IFD.Exif)}
            position = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except Exception:  # noqa: BLE001 -- damaged EXIF makes Pillow raise almost anything
        return Origin()
    return Origin(_date(fields), _place(position), bool(_EXPOSED & fields.keys()))


def _date(fields: Mapping[int, Any]) -> datetime | None:
    for tag in _DATES:
        with contextlib.suppress(ValueError, KeyError):
            return datetime.strptime(str(fields[tag])[:19], "%Y:%m:%d %H:%M:%S")
    return None


def _place(position: Mapping[int, Any]) -> tuple[float, float] | None:
    tags = ExifTags.GPS
    latitude = _degrees(position.get(tags.GPSLatitude), position.get(tags.GPSLatitudeRef), "NS")
    longitude = _degrees(position.get(tags.GPSLongitude), position.get(tags.GPSLongitudeRef), "EW")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return latitude, longitude


def _degrees(parts: Any, side: Any, sides: str) -> float | None:
    """Degrees, minutes and seconds as one number, negative on the second of the two sides."""
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    letter = str(side).strip("\0 ").upper()[:1]
    value = degrees + minutes / 60 + seconds / 3600
    if not letter or letter not in sides or math.isnan(value):
        return None
    return -value if letter == sides[1] else value
