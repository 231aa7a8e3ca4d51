"""A photograph to try the program on, for who has no scan at hand: one that a package ships, made grey."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.atomic import atomic_write
from core.color import luma
from core.errors import AutochromeError
from core.messages import tr
from core.settings import cache_folder

_DPI = 300, 300


def sample_grey() -> NDArray[np.uint8]:
    """The sample (h, w), 8 bits."""
    with as_file(files("skimage") / "data" / "astronaut.png") as source:
        return luma(np.asarray(Image.open(source).convert("RGB")))[..., 0]


def sample_photo() -> Path:
    """The astronaut Eileen Collins (NASA, public domain; from scikit-image) as a grey scan in the cache.

    Raises:
        AutochromeError: the cache folder cannot be written.
    """
    target = cache_folder() / "samples" / "Eileen Collins (NASA).jpg"
    if target.exists():
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(target) as beside:
            Image.fromarray(sample_grey()).save(beside, "JPEG", quality=95, dpi=_DPI)
    except OSError as error:
        raise AutochromeError(
            tr("The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings."),
            parent=target.parent,
            reason=error.strerror,
        ) from error
    return target
