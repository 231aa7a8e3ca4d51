"""Pictures of kinds that are not read: how they are known, what people call them, and what converts them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from core.errors import AutochromeError
from core.messages import Message, message, tr

_PNM = [b"P%d" % number for number in range(1, 8)]
_BRANDS_END = 64  # bytes, within which an ISO file names the kinds that it is compatible with


class Kind(NamedTuple):
    """One kind of pictures that is not read."""

    title: str
    suffixes: tuple[str, ...]
    is_it: Callable[[bytes], bool]
    """Whether a file that begins with these 64 bytes is one."""


def has_brand(head: bytes, *wanted: bytes) -> bool:
    """Whether an ISO media file (ISO/IEC 14496-12, 4.3) is of one of these brands, by its first or its others."""
    size = min(int.from_bytes(head[:4], "big"), _BRANDS_END)
    brands = [head[place : place + 4] for place in (8, *range(16, size, 4))]
    return head[4:8] == b"ftyp" and any(brand in wanted for brand in brands)


def _begins(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(beginnings)


_TABLE = (
    Kind("JPEG XR", (".jxr", ".wdp", ".hdp"), _begins(b"II\xbc\x01")),
    Kind("OpenEXR", (".exr",), _begins(b"\x76\x2f\x31\x01")),
    Kind("Radiance HDR", (".hdr",), _begins(b"#?RADIANCE", b"#?RGBE")),
    Kind("GIMP", (".xcf",), _begins(b"gimp xcf")),
    Kind("DjVu", (".djvu", ".djv"), _begins(b"AT&TFORM")),
    Kind("JPEG-LS", (".jls",), _begins(b"\xff\xd8\xff\xf7")),
    Kind("PNM", (".pbm", ".pgm", ".ppm", ".pnm"), lambda head: head[:2] in _PNM and head[2:3].isspace()),
)  # fmt: skip

UNREAD_SUFFIXES = frozenset(suffix for each in _TABLE for suffix in each.suffixes)
"""Lower-case endings of pictures that are not read."""

HEAD = _BRANDS_END
"""Bytes by which a kind is known."""


def check_is_read(file: str, head: bytes) -> None:
    """Check that a file is of no kind that is known here.

    Args:
        file: its name.
        head: its first `HEAD` bytes.

    Raises:
        AutochromeError: it is; the message names the kind, and what to do.
    """
    for each in _TABLE:
        if each.is_it(head):
            raise unread(file, message(each.title))


def unread(file: str, what: Message) -> AutochromeError:
    """Say that an intact file is of a kind that is not read, and what to do."""
    return AutochromeError(
        tr(
            "“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, "
            "in grey or RGB, for instance with GIMP or ImageMagick."
        ),
        file=file,
        what=what,
    )


def raw(file: str) -> AutochromeError:
    """Say that a file holds what a sensor saw that is not known, and no picture yet."""
    return AutochromeError(
        tr(
            "“{file}” is not of a kind that is read: a camera's or scanner's raw file, which has to be developed. "
            "Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits."
        ),
        file=file,
    )
