"""Files as other programs and machines write them: Photoshop, a scanner's PDF, a camera's DNG."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import tifffile
from numpy.typing import NDArray
from PIL import Image

GREY, INDEXED, RGB, CMYK, LAB = 1, 2, 3, 4, 9
"""Modes of Photoshop."""


def resource(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


def psd(
    path: Path, pixels: NDArray[Any], mode: int = RGB, *, packed: bool = True, big: bool = False, layers: int = 0,
    resources: bytes = b"", palette: bytes = b"",
) -> Path:  # fmt: skip
    """A file as Photoshop writes it, of pixels (h, w, bands)."""
    height, width, bands = pixels.shape
    long = ">Q" if big else ">I"
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1 + big, bands, height, width, 8 * pixels.itemsize, mode)
    head += struct.pack(">I", len(palette)) + palette + struct.pack(">I", len(resources)) + resources
    inner = struct.pack(long, 2) + struct.pack(">h", layers) if layers else b""
    head += struct.pack(long, len(inner)) + inner
    rows = np.moveaxis(pixels, 2, 0).reshape(-1, width).astype(f">u{pixels.itemsize}")
    if not packed:
        path.write_bytes(head + b"\0\0" + rows.tobytes())
        return path
    runs = []
    for row in rows:
        data = row.tobytes()
        runs.append(
            b"".join(
                struct.pack("B", len(part) - 1) + part for part in (data[n : n + 128] for n in range(0, len(data), 128))
            )
        )
    counts = b"".join(struct.pack(">I" if big else ">H", len(run)) for run in runs)
    path.write_bytes(head + b"\0\1" + counts + b"".join(runs))
    return path


def pdf(path: Path, sheets: list[tuple[Image.Image, float]]) -> Path:
    """Scans as pages, each at its dpi."""
    document = pypdfium2.PdfDocument.new()
    for picture, dpi in sheets:
        width, height = (side * 72 / dpi for side in picture.size)
        page = document.new_page(width, height)
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(pypdfium2.PdfBitmap.from_pil(picture))
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page.insert_obj(image)
        page.gen_content()
    document.save(path)
    return path


MATRIX = [(12_000, 10_000), (-4_000, 10_000), (-1_000, 10_000), (-5_000, 10_000), (13_000, 10_000), (1_600, 10_000),
          (-800, 10_000), (1_700, 10_000), (6_000, 10_000)]  # fmt: skip


def dng(path: Path, pixels: NDArray[np.uint16], *, linear: bool) -> Path:
    """A DNG of a mosaic (h, w) or of linear light (h, w, 3)."""
    flat = [value for pair in MATRIX for value in pair]
    tags: list[tuple[int, int, int, Any, bool]] = [
        (271, 2, 0, "Leitz", False), (272, 2, 0, "Leica II", False), (306, 2, 0, "1931:05:17 12:00:00", False),
        (50706, 1, 4, (1, 4, 0, 0), False), (50707, 1, 4, (1, 1, 0, 0), False), (50708, 2, 0, "Leitz Leica II", False),
        (50721, 10, 9, flat, False), (50728, 5, 3, (1, 1, 1, 1, 1, 1), False), (50778, 3, 1, 21, False),
        (50714, 3, 1, 0, False), (50717, 4, 1, 65535, False),
    ]  # fmt: skip
    if not linear:
        tags += [(33421, 3, 2, (2, 2), False), (33422, 1, 4, (0, 1, 1, 2), False)]
    photometric = 34892 if linear else 32803
    if linear:
        tags = [tag if tag[0] != 50717 else (50717, 4, 3, (65535,) * 3, False) for tag in tags]
        tags = [tag if tag[0] != 50714 else (50714, 3, 3, (0,) * 3, False) for tag in tags]
    tifffile.imwrite(
        path, pixels, photometric=photometric, extratags=tags, metadata=None, planarconfig="contig" if linear else None
    )
    return path
