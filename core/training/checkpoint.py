"""The state of a run in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from core.aside import aside


def save(path: Path, state: dict[str, Any]) -> None:
    """Write ``state`` beside ``path`` and rename it into place.

    Raises:
        OSError: the disk is full or the folder cannot be written; the file that was there is untouched.
    """
    with aside(path) as beside:
        torch.save(state, beside)


def load(path: Path) -> dict[str, Any]:
    """What `save` wrote. Only tensors and plain values are accepted."""
    state: dict[str, Any] = torch.load(path, weights_only=True, map_location="cpu")
    return state
