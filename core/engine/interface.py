"""What every engine promises, and what both make of broken results and of errors."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, TypeVar

import numpy as np

from core.color import Floats
from core.errors import AutochromeError
from core.models.store import TrainedModel
from core.monitor import IDLE, Monitor
from core.tiling import Mosaic, Tile

Item = TypeVar("Item")
Result = TypeVar("Result")

Device = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["auto", "float32", "float16", "int8"]
FARTHEST = 1000.0
"""ab units beyond which a result is no colour: those of sRGB lie within 108, those that can be seen within 160."""
OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate",
    "bad allocation",
    "cuda_error_out_of_memory",
    "can't allocate memory",
)


class DeviceMemoryError(Exception):
    """The device has not enough memory for this input; a smaller one may fit."""


class Engine(ABC):
    """A network ready to run."""

    model: TrainedModel

    @property
    @abstractmethod
    def runs_on(self) -> str:
        """What really runs: engine, device and precision, for people."""

    @abstractmethod
    def predict(self, lightness: Floats, monitor: Monitor = IDLE) -> Floats:
        """ab (N, 2, H, W) of lightness (N, 1, H, W) in 0…100; H and W are multiples of the model's.

        Raises:
            DeviceMemoryError: the input is too large for the device.
            AutochromeError: the network gives no colours even in float32.
            Cancelled: the monitor was cancelled, which ends a network that runs.
        """

    def at_once(self, side: int) -> int:  # noqa: ARG002 -- engines with room for more ask
        """How many tiles of ``side`` pixels it is best given in one `predict`."""
        return 1

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterable[Result]:
        """``function``, which calls `predict`, of each item, in order; of several at once where that is faster."""
        return map(function, items)

    def for_tiles(self, count: int) -> Engine:  # noqa: ARG002
        """Give the engine for a picture of so many tiles, which may be another one beside this."""
        return self

    def merged(self, laid: Mosaic, monitor: Monitor) -> Floats | None:  # noqa: ARG002
        """Chroma (h, w, 2) of all tiles, merged on the device; None where they are to be merged in numpy.

        Raises:
            DeviceMemoryError: not even one tile fits.
            AutochromeError: the network gives no colours even in float32.
            Cancelled: the monitor was cancelled.
        """
        return None


def in_batches(
    tiles: Sequence[Tile],
    count: int,
    add: Callable[[Sequence[Tile]], None],
    monitor: Monitor,
) -> None:
    """Give all tiles to ``add``, ``count`` in a batch; half as many as often as the device runs out of memory.

    Args:
        add: what fails with `DeviceMemoryError` has added nothing.

    Raises:
        DeviceMemoryError: not even one fits.
        Cancelled: the monitor was cancelled; it is polled between batches.
    """
    done = 0
    while done < len(tiles):
        monitor.check()
        batch = tiles[done : done + count]
        try:
            add(batch)
        except DeviceMemoryError:
            if len(batch) == 1:
                raise
            count = len(batch) // 2
        else:
            done += len(batch)
            monitor.progress(done / len(tiles))


def looks_broken(ab: Floats) -> bool:
    """Whether a result is no picture: not finite, or nothing at all, which is how half precision fails."""
    return not np.isfinite(ab).all() or not ab.any()


def checked(ab: Floats, engine: Engine) -> Floats:
    """``ab``, once all of it is colour.

    Raises:
        AutochromeError: some is none.
    """
    if not np.abs(ab).max(initial=0) <= FARTHEST:  # which no NaN is
        raise AutochromeError(
            f"The model {engine.model.name!r} gives no colours ({engine.runs_on}). Try another model."
        )
    return ab


def fitting(ab: Floats, lightness: Floats, engine: Engine) -> Floats:
    """``ab``, once it is of the size of ``lightness``.

    Raises:
        AutochromeError: it is not.
    """
    due = len(lightness), 2, *lightness.shape[2:]
    if ab.shape != due:
        raise AutochromeError(
            f"The model {engine.model.name!r} gives a result of {ab.shape} where {due} is due, so its colours would "
            "not lie on the photo. Try another model."
        )
    return ab


def translated(error: Exception, engine: Engine) -> Exception:
    """The error of an engine as one of ours."""
    if any(words in str(error).lower() for words in OUT_OF_MEMORY):
        return DeviceMemoryError(str(error))
    return AutochromeError(f"The model {engine.model.name!r} failed ({engine.runs_on}): {error}")
