"""The state of a run in files, of which a folder keeps the last three."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file

from core.atomic import atomic_write
from core.errors import AutochromeError
from core.messages import tr
from core.training.run_folder import checkpoints

KEPT = 3


def save(folder: Path, step: int, state: dict[str, Any]) -> Path:
    """Write the state after ``step`` steps, beside its place and renamed, and drop all but the last `KEPT`.

    Raises:
        OSError: the disk is full or the folder cannot be written; what was there is untouched.
    """
    path = folder / f"checkpoint-{step:09d}.pt"
    try:
        with atomic_write(path) as beside, beside.open("wb") as file:
            torch.save(state, file)
    except RuntimeError as error:  # torch's own archive writer, when the file beneath it fails
        raise OSError(str(error).splitlines()[0]) from error
    for old in checkpoints(folder)[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def size(state: object) -> int:
    """Give the bytes of all tensors in a state."""
    if isinstance(state, torch.Tensor):
        return state.nbytes
    parts = state.values() if isinstance(state, dict) else state if isinstance(state, list | tuple) else ()
    return sum(size(part) for part in parts)


def save_state(state: dict[str, torch.Tensor], path: Path) -> None:
    """Write tensors by name as safetensors, beside and renamed.

    Raises:
        OSError: the disk is full or the folder cannot be written; what was there is untouched.
    """
    with atomic_write(path) as beside:
        try:
            save_file(state, beside)
        except SafetensorError as error:  # which is no OSError, whatever the file beneath it says
            raise OSError(str(error)) from error


def load(folder: Path) -> dict[str, Any]:
    """The newest state that can be read. Only tensors and plain values are accepted.

    Raises:
        AutochromeError: there is none.
    """
    for path in reversed(checkpoints(folder)):
        try:
            state: dict[str, Any] = torch.load(path, weights_only=True, map_location="cpu")
        except Exception:  # noqa: BLE001 -- pickle, zip, torch and the file system each raise their own
            continue
        return state
    raise AutochromeError(
        tr("There is no checkpoint in {folder} that can be read: train without --resume."), folder=folder
    )
