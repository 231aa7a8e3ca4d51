"""The colour photographs of a folder, as training and evaluation read them. Knows nothing of torch."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import AutochromeError

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"}
LARGEST_SIDE = 512  # px: photographs are kept at most this large
CACHE_BYTES = 4 * 2**30


class ColourPhotos:
    """The colour photographs of a folder and its subfolders, decoded once while memory lasts."""

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            AutochromeError: the folder does not exist or holds no photographs.
        """
        if not folder.is_dir():
            raise AutochromeError(f"{folder} is not a folder. Name a folder of colour photographs.")
        self.paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
        if not self.paths:
            raise AutochromeError(f"There are no photographs in {folder}.")
        self._cache: dict[int, NDArray[np.uint8]] = {}
        self._cached_bytes = 0

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> NDArray[np.uint8] | None:
        """sRGB (h, w, 3), or None for a file that cannot be read."""
        if index in self._cache:
            return self._cache[index]
        photo = read_colour(self.paths[index])
        if photo is not None and self._cached_bytes < CACHE_BYTES:
            self._cache[index] = photo
            self._cached_bytes += photo.nbytes
        return photo


def read_colour(path: Path) -> NDArray[np.uint8] | None:
    """sRGB (h, w, 3) of at most `LARGEST_SIDE`, upright; None for a file that is no photograph."""
    decoded = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    if decoded is None:
        return None
    scale = LARGEST_SIDE / max(decoded.shape[:2])
    if scale < 1.0:
        decoded = cv2.resize(decoded, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
