"""The colour photographs of a folder, as training and evaluation read them. Knows nothing of torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.color import SRGB, lab_to_rgb, luminance, rgb_to_lab
from core.errors import AutochromeError
from core.photo import CLI_LIMIT, PHOTO_SUFFIXES, open_photo

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
        self.paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in PHOTO_SUFFIXES and p.is_file())
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
    """sRGB (h, w, 3) of at most `LARGEST_SIDE`, upright; None for a file that cannot be read."""
    try:
        photo = open_photo(path, max_pixels=CLI_LIMIT)
        scale = min(1.0, LARGEST_SIDE / max(photo.width, photo.height))
        pixels = photo.shrunk(max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    except AutochromeError:
        return None
    if pixels.dtype == np.uint8 and pixels.shape[2] >= 3 and photo.space is SRGB:
        return np.ascontiguousarray(pixels[..., :3])
    ab = np.zeros((*pixels.shape[:2], 2), np.float32)
    if pixels.shape[2] >= 3:
        ab = np.ascontiguousarray(rgb_to_lab(pixels[..., :3], photo.space)[..., 1:])
    return np.asarray(lab_to_rgb(luminance(pixels, photo.space), ab, 8), np.uint8)
