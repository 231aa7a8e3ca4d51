"""Small good files in every format that is read, with all the metadata it may carry: what mutants are made of."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyvips
from PIL import Image

from core.photo.profile import SRGB_ICC
from tests.core.photo.scans import bmp_of_runs, deep, exif, portrait

SEED = 20261126
HEIC = Path(__file__).parents[1] / "core" / "photo" / "heic"
XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>harbour</dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>"""


def files() -> list[tuple[str, bytes]]:
    """Names and contents of the seeds; each is read and colorized without a complaint."""
    colour = portrait()
    grey = colour[..., 1]
    everything = {"exif": b"Exif\0\0" + exif(6), "icc_profile": SRGB_ICC}
    found = [
        ("baseline.jpg", _pillow(grey, "JPEG", xmp=XMP, dpi=(300, 300), exif=everything["exif"])),
        ("progressive.jpg", _pillow(colour, "JPEG", progressive=True, **everything)),
        ("restarts.jpg", _pillow(colour, "JPEG", restart_marker_rows=1, subsampling=0)),
        ("cmyk.jpg", _pillow(np.dstack([colour, grey]), "JPEG", mode="CMYK")),
        ("grey.png", _pillow(grey, "PNG", dpi=(300, 300), exif=everything["exif"])),
        ("palette.png", _pillow(colour, "PNG", palette=True)),
        ("alpha.png", _pillow(np.dstack([colour, grey]), "PNG")),
        ("bits.png", _pillow(grey > 99, "PNG")),
        ("plain.webp", _pillow(colour, "WEBP", **everything)),
        ("lossless.webp", _pillow(np.dstack([colour, grey]), "WEBP", lossless=True)),
        ("plain.bmp", _pillow(colour, "BMP")),
        ("runs.bmp", bmp_of_runs(96, 64, b"".join(bytes((96, row * 3, 0, 0)) for row in range(64)))),
        ("two-pages.tif", _pillow(grey, "TIFF", compression="tiff_lzw", save_all=True,
                                  append_images=[Image.fromarray(colour)])),
        ("fax.tif", _pillow(grey > 99, "TIFF", compression="group4")),
        ("jpeg.tif", _pillow(colour, "TIFF", compression="jpeg")),
    ]  # fmt: skip
    for name, pixels, options in (
        ("deep.png", deep(grey), {"interlace": True}),
        ("strips.tif", deep(colour), {"compression": "deflate", "predictor": "horizontal"}),
        ("tiles.tif", colour, {"tile": True, "tile_width": 32, "tile_height": 32, "bigtiff": True}),
        ("lab.tif", pyvips.Image.new_from_array(colour).colourspace("lab").numpy(), {"compression": "none"}),
    ):
        image = pyvips.Image.new_from_array(pixels)
        meant = {"lab.tif": "lab", "deep.png": "grey16", "strips.tif": "rgb16"}.get(name)
        if meant:
            image = image.copy(interpretation=meant)
        found.append((name, image.write_to_buffer(Path(name).suffix, **options)))
    return found + [(path.name, path.read_bytes()) for path in sorted(HEIC.glob("*.heic"))]


def _pillow(
    pixels: np.ndarray, form: str, *, mode: str | None = None, palette: bool = False, **options: object
) -> bytes:
    image = Image.fromarray(pixels) if mode is None else Image.frombytes(mode, pixels.shape[1::-1], pixels.tobytes())
    if palette:
        image = image.quantize(16)
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


Mutation = Callable[[bytearray, np.random.Generator, bytes], None]


def _flip(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    for _ in range(dice.integers(1, 9)):
        content[dice.integers(len(content))] ^= 1 << int(dice.integers(8))


def _extreme(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    """A number of two, four or eight bytes becomes one that nobody expects."""
    size = int(dice.choice([2, 4, 8]))
    value = int(dice.choice([0, 1, 2 ** (8 * size - 1) - 1, 2 ** (8 * size - 1), 2 ** (8 * size) - 1, 65_535, 70_000]))
    place = _early(content, dice)
    content[place : place + size] = (value % 2 ** (8 * size)).to_bytes(size, str(dice.choice(["big", "little"])))


def _cut(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    del content[_early(content, dice) :]


def _drop(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    place = _early(content, dice)
    del content[place : place + int(dice.integers(1, 65))]


def _twice(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    place = _early(content, dice)
    content[place:place] = content[place : place + int(dice.integers(1, 2049))] * int(dice.integers(1, 9))


def _zeros(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    place, count = _early(content, dice), int(dice.integers(1, 513))
    content[place : place + count] = bytes(count)


def _noise(content: bytearray, dice: np.random.Generator, _other: bytes) -> None:
    place, count = _early(content, dice), int(dice.integers(1, 65))
    content[place : place + count] = dice.bytes(count)


def _spliced(content: bytearray, dice: np.random.Generator, other: bytes) -> None:
    """The end of another file, of another format perhaps."""
    place = _early(content, dice)
    content[place:] = other[min(place, len(other) - 1) :]


def _early(content: bytearray, dice: np.random.Generator) -> int:
    """A place, most often near the beginning, where headers are."""
    return int(len(content) * dice.random() ** 3)


MUTATIONS: tuple[Mutation, ...] = (_flip, _extreme, _cut, _drop, _twice, _zeros, _noise, _spliced)


def mutant(seeds: list[tuple[str, bytes]], number: int) -> tuple[str, bytes]:
    """Name and content of the mutant of that number: always the same ones."""
    dice = np.random.default_rng([SEED, number])
    name, content = seeds[number % len(seeds)]
    changed = bytearray(content)
    for _ in range(int(dice.integers(1, 4))):
        other = seeds[int(dice.integers(len(seeds)))][1]
        MUTATIONS[int(dice.integers(len(MUTATIONS)))](changed, dice, other)
        if not changed:
            break
    return f"{number}-{name}", bytes(changed)
