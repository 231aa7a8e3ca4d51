"""What a training leaves on the disk."""

from __future__ import annotations

from pathlib import Path

import psutil

from core.photo import PHOTO_SUFFIXES
from core.training.run_folder import run_folder

PICTURES = (b"\x89PNG\r\n\x1a\n", b"JFIF\0", b"Exif\0\0", b"WEBPVP8")  # in what holds a picture, wherever it begins


def no_picture_is_kept(trainer: psutil.Process, home: Path) -> None:
    """Neither as a file nor inside one, also while the run is under way; nor as numbers, for which there is no room."""
    written = [Path(file.path) for file in trainer.open_files() if file.mode != "r"]
    assert written
    assert all(path.is_relative_to(home) for path in written)
    files = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.suffix != ".part"}
    assert not [path for path, content in files.items() if any(sign in content for sign in PICTURES)]
    assert not [path for path in files if path.suffix.lower() in PHOTO_SUFFIXES]
    sizes = {path.relative_to(run_folder("family")).as_posix(): len(content) for path, content in files.items()
             if path.is_relative_to(run_folder("family"))}  # fmt: skip
    weights = sizes["best.safetensors"]  # a checkpoint has them twice, and two averages of their gradients
    assert all(size < 4.1 * weights for name, size in sizes.items() if name.startswith("checkpoint"))
    others = [size for name, size in sizes.items() if not name.startswith(("checkpoint", "best"))]
    assert sum(others) < 50_000
