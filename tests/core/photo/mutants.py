"""Healthy files of every kind that is read, damaged at random, and a process that reads them and is watched.

What becomes of a file is "read", "read as far as it goes" or "refused"; or a fault: "crashed", "hung", "too much
memory", or the name of an exception that is no `AutochromeError`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import tifffile
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from core.errors import AutochromeError
from core.photo import CLI_LIMIT, Kept, jpegxl, open_photo, read_record
from core.photo.faults import DamagedError
from core.photo.origin import origin
from core.photo.privacy import kept
from core.photo.profile import SRGB_ICC
from tests.core.photo.others import dng, pdf, psd, resource
from tests.core.photo.scans import RECORD, Page, as_rgb, deep, exif, portrait, write_photo

FINE = "read", "read as far as it goes", "refused"
LONGEST = 10.0  # s
MOST_MEMORY = 1.5 * 2**30  # bytes: 1 GB that any file may take to be decoded, and what is kept of it meanwhile
_ODD = [bytes(4), b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\1", b"\0\1\0\0", b"\xff\xff\0\0"]
_ROWS = 128


def healthy(folder: Path) -> list[Path]:
    """Write a few small files of each format, with metadata."""
    colour = Image.fromarray(portrait(48, 64))
    said: dict[str, Any] = {"exif": b"Exif\0\0" + exif(6), "icc_profile": SRGB_ICC}
    texts = PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", RECORD.to_xmp().decode(), zip=True)
    texts.add_text("Raw profile type iptc", "\niptc\n       9\n1c02780004004c616b65\n", zip=True)
    colour.save(folder / "plain.jpg", dpi=(300, 300), xmp=RECORD.to_xmp(), comment="a", **said)
    colour.save(folder / "progressive.jpg", progressive=True)
    colour.convert("CMYK").save(folder / "inks.jpg")
    colour.convert("L").save(folder / "grey.jpg")
    colour.save(folder / "plain.png", pnginfo=texts, dpi=(300, 300), **said)
    colour.convert("P").save(folder / "palette.png", transparency=3)
    colour.save(folder / "lossy.webp", xmp=RECORD.to_xmp(), **said)
    colour.convert("RGBA").save(folder / "lossless.webp", lossless=True)
    colour.save(folder / "plain.bmp")
    colour.convert("1").save(folder / "bits.bmp")
    colour.convert("L").save(folder / "runs.bmp")
    for name in ("turned", "deep", "alpha"):
        found = Path(__file__).parent / "heic" / f"{name}.heic"
        if found.exists():
            (folder / found.name).write_bytes(found.read_bytes())
    _healthy_tiffs(folder)
    _healthy_others(folder, colour)
    return sorted(folder.iterdir())


def _healthy_tiffs(folder: Path) -> None:
    small = portrait(48, 64)
    grey = small[..., 0]
    ways: dict[str, tuple[Any, dict[str, Any]]] = {
        "plain": (small, {"photometric": "rgb", "iccprofile": SRGB_ICC}),
        "lzw": (small, {"photometric": "rgb", "compression": "lzw", "predictor": True}),
        "deflate16": (deep(small), {"photometric": "rgb", "compression": "deflate", "rowsperstrip": 16}),
        "tiles": (small, {"photometric": "rgb", "tile": (16, 16), "compression": "deflate"}),
        "planes": (np.moveaxis(small, 2, 0), {"photometric": "rgb", "planarconfig": "separate"}),
        "jpeg": (small, {"photometric": "ycbcr", "compression": "jpeg"}),
        "big": (grey, {"bigtiff": True}),
        "motorola": (deep(small), {"photometric": "rgb", "byteorder": ">"}),
        "float": (grey.astype("f4") / 255, {"predictor": True, "compression": "deflate"}),
        "packbits": (grey, {"compression": "packbits"}),
        "extra": (np.dstack([small, grey]), {"photometric": "rgb", "extrasamples": ["unassalpha"]}),
        "lab": (small, {"photometric": "cielab"}),
        "inks": (np.dstack([small, grey]), {"photometric": "separated"}),
        "pages": (np.stack([grey] * 3), {"photometric": "minisblack"}),
    }
    for name, (pixels, options) in ways.items():
        tifffile.imwrite(folder / f"{name}.tif", pixels, **options)
    Image.fromarray(grey).convert("1").save(folder / "fax.tif", compression="group4")


def _healthy_others(folder: Path, colour: Image.Image) -> None:
    """What archives, cameras and other programs write."""
    small = portrait(48, 64)
    colour.save(folder / "plain.gif")
    colour.save(folder / "turned.avif", exif=exif(6), xmp=RECORD.to_xmp(), icc_profile=SRGB_ICC)
    colour.convert("RGBA").save(folder / "shallow.jp2")
    photo = open_photo(folder / "deflate16.tif", max_pixels=CLI_LIMIT)
    for ending in ("jp2", "jxl") if jpegxl.IS_THERE else ("jp2",):
        write_photo(folder / f"deep.{ending}", [Page(photo, as_rgb(photo, 16), RECORD)])
    psd(folder / "runs.psd", np.dstack([small, small[..., :1]]), layers=-1, resources=resource(1058, exif(6)))
    psd(folder / "deep.psd", deep(small), packed=False, big=True)
    pdf(folder / "scan.pdf", [(colour, 300), (colour.convert("L"), 150)])
    dng(folder / "linear.dng", deep(small), linear=True)
    dng(folder / "mosaic.dng", deep(small)[..., 0], linear=False)


def mutants(sources: list[Path], count: int, seed: int, first: int = 0) -> Iterator[tuple[str, bytes]]:
    """Damage files in turn: (name, content), each the same for its number and the seed, whatever was before it."""
    contents = [(path.name, path.read_bytes()) for path in sources]
    for number in range(first, count):
        name, content = contents[number % len(contents)]
        yield name, mutated(content, np.random.default_rng((seed, number)))


def mutated(content: bytes, random: np.random.Generator) -> bytes:
    """Damage a file in one to eight places: bytes, numbers, parts left out, doubled or moved, or its end."""
    wrong = bytearray(content)
    for _ in range(random.integers(1, 9)):
        reach = len(wrong) if random.random() < 0.5 else min(len(wrong), 700)
        place = int(random.integers(0, max(reach, 1)))
        place = len(wrong) - 1 - place if random.random() < 0.3 else place
        length = int(random.integers(1, 40))
        way = random.integers(0, 10)
        if way < 5:
            wrong[place : place + 1] = random.bytes(1)
        elif way < 7:
            wrong[place : place + 4] = _ODD[random.integers(len(_ODD))][:: 1 if random.random() < 0.5 else -1]
        elif way == 7:
            del wrong[place : place + length]
        elif way == 8:
            wrong[place:place] = wrong[place : place + length]
        elif random.random() < 0.3:
            del wrong[place:]
    return bytes(wrong)


def read_all(path: Path) -> str:
    """Read all that is read of a file when its picture is saved, as far as it goes if it has to be so."""
    read_record(path)
    try:
        _read(path, damaged=False)
    except DamagedError as error:
        if not error.can_go_on:
            raise
        _read(path, damaged=True)
        return "read as far as it goes"
    return "read"


def _read(path: Path, *, damaged: bool) -> None:
    photo = open_photo(path, max_pixels=CLI_LIMIT, damaged=damaged)
    for what in Kept:
        kept(photo.metadata, what)
    origin(photo.metadata)
    for _ in photo.strips(_ROWS):
        pass
    if photo.pages > 1:
        open_photo(path, 1, max_pixels=CLI_LIMIT, damaged=damaged).shrunk(32, 32)


def _answer(channel: Connection) -> None:
    """Read what is named until nothing more is, and send what became of it."""
    channel.send("ready")
    with suppress(EOFError):
        while True:
            path = channel.recv()
            try:
                became = read_all(path)
            except AutochromeError:
                became = "refused"
            except BaseException as error:  # noqa: BLE001 -- that is what is looked for
                became = type(error).__name__
            channel.send((became, _peak()))


def _peak() -> int:
    """Bytes that this process took at most; `getrusage` counts what its parent took before it, too."""
    status = Path("/proc/self/status").read_text("ascii")
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


class Reader:
    """A process that reads files, and that is begun anew where one has ended it: a context."""

    def __enter__(self) -> Self:
        """Begin it."""
        self._context = get_context("spawn")
        self._begin()
        return self

    def _begin(self) -> None:
        self._channel, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_answer, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._channel.recv()  # it has imported all that it needs

    def _end(self) -> None:
        self._process.kill()
        self._process.join()
        self._channel.close()

    def became(self, path: Path) -> str:
        """What becomes of a file that is read."""
        self._channel.send(path)
        if not self._channel.poll(LONGEST):
            became, memory = "hung", 0
        else:
            try:
                became, memory = self._channel.recv()
            except EOFError:
                became, memory = "crashed", 0
        if memory > MOST_MEMORY:
            became = "too much memory"
        if became in ("hung", "crashed", "too much memory"):
            self._end()
            self._begin()
        return became

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self._end()
