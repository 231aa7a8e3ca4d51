"""Files that are either the old ones or the new ones, never something between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch


def save(path: Path, state: dict[str, Any]) -> None:
    """Write ``state`` beside ``path`` and rename it into place.

    Raises:
        OSError: the disk is full or the folder cannot be written; the file that was there is untouched.
    """
    beside = path.with_suffix(".part")
    try:
        torch.save(state, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def load(path: Path) -> dict[str, Any]:
    """What `save` wrote. Only tensors and plain values are accepted."""
    state: dict[str, Any] = torch.load(path, weights_only=True, map_location="cpu")
    return state
