"""XMP beside a picture: ``scan.tif.xmp``, or ``scan.xmp``, where archives keep captions and keywords."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.messages import Message, message, tr
from core.photo import xmp
from core.photo.metadata import Metadata

_LARGEST = 16 * 2**20  # bytes, more than any caption


def sidecar_of(path: Path) -> Path:
    """Say where the XMP of a picture is written that its format cannot hold."""
    return path.with_name(f"{path.name}.xmp")


def with_sidecar(path: Path, metadata: Metadata) -> tuple[Metadata, tuple[Message, ...]]:
    """Give a scan's metadata with what lies beside it, and say what of that is left out."""
    for beside in dict.fromkeys((sidecar_of(path), path.with_suffix(".xmp"))):
        packet = _read(beside)
        if packet is None:
            continue
        if not xmp.is_readable(packet):
            return metadata, (message(tr("“{file}” beside it cannot be read and is left out"), file=beside.name),)
        if metadata.xmp and xmp.is_readable(metadata.xmp):
            merged = xmp.merged(metadata.xmp, packet)
            return replace(metadata, xmp=merged), ()
        return replace(metadata, xmp=packet), ()
    return metadata, ()


def _read(path: Path) -> bytes | None:
    """The content of a file of a sensible size; None where there is none."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None
