"""The colour photographs of a folder, as training and evaluation read them. Knows nothing of torch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from core import json_file
from core.color import SRGB, colourfulness, lab_to_rgb, luminance, rgb_to_lab
from core.cores import usable_threads
from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, open_photo
from core.photo.folder import photos_in
from core.settings import cache_folder

LARGEST_SIDE = 512  # px: photographs are kept at most this large
SMALLEST_SIDE = 64  # px: there is nothing to learn from less
GREY_BELOW = 3.0  # colourfulness (Hasler & Süsstrunk 2003) of a photograph that teaches no colour
SCANNED_SIDE = 128  # px at which a folder is looked through
CACHE_SHARE = 0.3  # of the free memory, for decoded photographs
CACHE_BYTES = 8 * 2**30  # at most
READERS = usable_threads()  # files that are looked at at once while a folder is scanned


class PhotoKind(StrEnum):
    """What a file in a folder of photographs turns out to be."""

    USABLE = "usable"
    GREY = "grey"
    TINY = "too small"
    UNREADABLE = "unreadable"


COUNTED = {
    PhotoKind.USABLE: tr("{number} usable"),
    PhotoKind.GREY: tr("{number} grey"),
    PhotoKind.TINY: tr("{number} too small"),
    PhotoKind.UNREADABLE: tr("{number} unreadable"),
}


@dataclass(frozen=True)
class FolderScan:
    """What a folder holds."""

    files: int
    """Named like photographs."""
    paths: dict[PhotoKind, list[Path]] = field(default_factory=lambda: {kind: [] for kind in PhotoKind})
    colourfulness: list[float] = field(default_factory=list)
    """Of the usable ones (Hasler & Süsstrunk 2003)."""

    @property
    def usable(self) -> list[Path]:
        """The photographs that can be learned from."""
        return self.paths[PhotoKind.USABLE]

    @property
    def share(self) -> float:
        """Of the files that have been looked at, 0…1."""
        return sum(map(len, self.paths.values())) / self.files

    def left_out(self) -> list[tuple[PhotoKind, list[Path]]]:
        """What is of no use, by the reason, where there is any."""
        return [(kind, paths) for kind, paths in self.paths.items() if paths and kind is not PhotoKind.USABLE]

    @property
    def message(self) -> Message:
        """How many of each kind there are, in words."""
        counted = {kind: paths for kind, paths in self.paths.items() if paths or kind is PhotoKind.USABLE}
        parts = {kind.name: message(COUNTED[kind], number=len(paths)) for kind, paths in counted.items()}
        return message(", ".join(f"{{{name}}}" for name in parts), **parts)

    def __str__(self) -> str:
        return str(self.message)

    def most_colourful(self, share: float, least: float) -> list[Path]:
        """The usable photographs of at least that colourfulness, of them the given share, in the folder's order."""
        enough = [value for value in self.colourfulness if value >= least]
        kept = max(1, round(share * len(enough)))
        bound = sorted(enough, reverse=True)[kept - 1] if enough else np.inf
        return [path for path, value in zip(self.usable, self.colourfulness, strict=True) if value >= bound]


def paths_in(folder: Path) -> list[Path]:
    """Find the pictures in a folder and its subfolders; what Autochrome has coloured is no truth to learn from.

    Those of kinds that are not read are among them, so that they are told of.

    Raises:
        AutochromeError: the folder does not exist or holds none.
    """
    if not folder.is_dir():
        raise AutochromeError(tr("{folder} is not a folder. Name a folder of colour photographs."), folder=folder)
    paths = photos_in(folder, unread=True)
    if not paths:
        raise AutochromeError(tr("There are no photographs in {folder}."), folder=folder)
    return paths


@dataclass(frozen=True)
class Look:
    """What a file was when it was last looked at."""

    bytes: int
    modified: int
    """In nanoseconds, as the system counts them."""
    kind: PhotoKind
    colourfulness: float = 0.0


def scan(folder: Path, progress: Callable[[FolderScan], None] = lambda _: None, monitor: Monitor = IDLE) -> FolderScan:
    """Look at every photograph of a folder that has not been looked at before, or has changed since.

    Args:
        progress: called after each file with what has been found so far.

    Raises:
        AutochromeError: the folder does not exist or holds no photographs.
        Cancelled: the monitor was cancelled.
    """
    paths = paths_in(folder)
    found = FolderScan(len(paths))
    names = [os.path.relpath(path, folder) for path in paths]
    kept = _looks_at(folder)
    known = json_file.load(dict[str, Look], kept, {})
    seen: dict[str, Look] = {}
    with ThreadPoolExecutor(READERS, thread_name_prefix="scan") as pool:
        try:
            looks = pool.map(_look, paths, map(known.get, names))
            for path, name, look in zip(paths, names, looks, strict=True):
                monitor.check()
                seen[name] = look
                found.paths[look.kind].append(path)
                if look.kind is PhotoKind.USABLE:
                    found.colourfulness.append(look.colourfulness)
                progress(found)
        finally:
            pool.shutdown(cancel_futures=True)
            _keep(kept, known, seen)
    return found


def _looks_at(folder: Path) -> Path:
    """Where is kept what has been found in a folder."""
    digest = sha256(os.fsencode(folder.absolute())).hexdigest()
    return cache_folder() / "looked at" / f"{digest[:32]}.json"


def _keep(path: Path, known: dict[str, Look], seen: dict[str, Look]) -> None:
    """Keep what is new; a disk that is full costs the next scan its time and nothing else."""
    if any(known.get(name) != look for name, look in seen.items()):
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            json_file.store(path, {name: asdict(look) for name, look in (known | seen).items()})


def _look(path: Path, known: Look | None) -> Look:
    """What a file is; ``known`` is what it was."""
    try:
        status = path.stat()
    except OSError:
        return Look(0, 0, PhotoKind.UNREADABLE)
    if known and (known.bytes, known.modified) == (status.st_size, status.st_mtime_ns):
        return known
    return Look(status.st_size, status.st_mtime_ns, *_kind_of(path))


def _kind_of(path: Path) -> tuple[PhotoKind, float]:
    """What kind of photograph a file is, and its colourfulness."""
    try:
        photo = open_photo(path, max_pixels=CLI_LIMIT)
        if min(photo.width, photo.height) < SMALLEST_SIDE:
            return PhotoKind.TINY, 0.0
    except AutochromeError:
        return PhotoKind.UNREADABLE, 0.0
    small = read_colour(path, SCANNED_SIDE)
    if small is None:
        return PhotoKind.UNREADABLE, 0.0
    colour = colourfulness(small)
    return (PhotoKind.USABLE if colour >= GREY_BELOW else PhotoKind.GREY), colour


class ColourPhotos:
    """Colour photographs, decoded once while memory lasts."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = list(paths)
        self._cache: dict[int, NDArray[np.uint8]] = {}
        self._bytes_left = min(CACHE_BYTES, int(CACHE_SHARE * psutil.virtual_memory().available))

    def __len__(self) -> int:
        return len(self.paths)

    def __iter__(self) -> Iterator[NDArray[np.uint8] | None]:
        return (self[index] for index in range(len(self)))

    def __getitem__(self, index: int) -> NDArray[np.uint8] | None:
        """sRGB (h, w, 3), or None for a file that cannot be read any more."""
        if index in self._cache:
            return self._cache[index]
        photo = read_colour(self.paths[index])
        if photo is not None and photo.nbytes <= self._bytes_left:
            self._cache[index] = photo
            self._bytes_left -= photo.nbytes
        return photo


def split(paths: Sequence[Path], share: float, most: int, seed: int) -> tuple[list[Path], list[Path]]:
    """``paths`` parted at random, but always alike, into those to train on and a ``share`` to validate on."""
    count = min(most, round(share * len(paths)))
    held = set(np.random.default_rng(seed).permutation(len(paths))[:count].tolist())
    training = [path for index, path in enumerate(paths) if index not in held]
    return training, [paths[index] for index in sorted(held)]


def read_colour(path: Path, largest_side: int = LARGEST_SIDE) -> NDArray[np.uint8] | None:
    """sRGB (h, w, 3), no side longer than ``largest_side``, upright; None for a file that cannot be read."""
    try:
        photo = open_photo(path, max_pixels=CLI_LIMIT)
        scale = min(1.0, largest_side / max(photo.width, photo.height))
        pixels = photo.shrunk(max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    except AutochromeError:
        return None
    if pixels.dtype == np.uint8 and pixels.shape[2] >= 3 and photo.space is SRGB:
        return np.ascontiguousarray(pixels[..., :3])
    ab = np.zeros((*pixels.shape[:2], 2), np.float32)
    if pixels.shape[2] >= 3:
        ab = np.ascontiguousarray(rgb_to_lab(pixels[..., :3], photo.space)[..., 1:])
    return np.asarray(lab_to_rgb(luminance(pixels, photo.space), ab, 8), np.uint8)
