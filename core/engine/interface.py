"""What every engine promises, and what both make of broken results and of errors."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, TypeVar

import numpy as np

from core.color import Floats
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import TrainedModel
from core.models.tasks import AB, Port, with_nothing_else
from core.monitor import IDLE, Monitor
from core.tiling import Mosaic, Tile

Item = TypeVar("Item")
Result = TypeVar("Result")

Device = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["auto", "float32", "float16", "int8"]
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
    def run(self, planes: Mapping[str, Floats], monitor: Monitor = IDLE) -> dict[str, Floats]:
        """Give the planes of the model's task, of those that its card names; all are (N, channels, H, W).

        H and W are multiples of the model's.

        Raises:
            DeviceMemoryError: the input is too large for the device.
            AutochromeError: the network gives no such planes even in float32.
            Cancelled: the monitor was cancelled, which ends a network that runs.
        """

    def predict(self, lightness: Floats, monitor: Monitor = IDLE) -> Floats:
        """ab (N, 2, H, W) of lightness (N, 1, H, W) alone, as `run`."""
        return self.run(with_nothing_else(lightness, self.model.card.ports), monitor)[AB.name]

    def at_once(self, side: int) -> int:  # noqa: ARG002 -- engines with room for more ask
        """How many tiles of ``side`` pixels it is best given in one `run`."""
        return 1

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterable[Result]:
        """``function``, which calls `run`, of each item, in order; of several at once where that is faster."""
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


def looks_broken(planes: Mapping[str, Floats]) -> bool:
    """Whether a result is no picture: not finite, or the same everywhere, which is how half precision fails."""
    found = planes.values()
    return not all(np.isfinite(each).all() for each in found) or not any(np.ptp(each) for each in found)


def checked(found: Mapping[str, Floats], given: Mapping[str, Floats], engine: Engine) -> dict[str, Floats]:
    """The planes of the model's task, each once it has the size of what was given and lies in its port's range.

    Raises:
        AutochromeError: one has not, or does not.
    """
    (count, _, *size), *_ = (each.shape for each in given.values())
    card = engine.model.card
    due = {port: (count, port.channels, *(card.enlarges * side for side in size)) for port in card.outputs}
    return {port.name: within(fitting(found[port.name], shape, engine), port, engine) for port, shape in due.items()}


def within(plane: Floats, port: Port, engine: Engine) -> Floats:
    """``plane``, once all of it lies in the range of its port.

    Raises:
        AutochromeError: some does not.
    """
    if not (plane.min(initial=port.low) >= port.low and plane.max(initial=port.high) <= port.high):  # so that NaN fails
        raise AutochromeError(
            tr("The model {model!r} gives no colours ({engine}). Try another model."),
            model=engine.model.name,
            engine=engine.runs_on,
        )
    return plane


def fitting(plane: Floats, due: tuple[int, ...], engine: Engine) -> Floats:
    """``plane``, once it is of the size that is due.

    Raises:
        AutochromeError: it is not.
    """
    if plane.shape != due:
        raise AutochromeError(
            tr(
                "The model {model!r} gives a result of {shape} where {due} is due, so "
                "its colours would not lie on the photo. Try another model."
            ),
            model=engine.model.name,
            shape=plane.shape,
            due=due,
        )
    return plane


def translated(error: Exception, engine: Engine) -> Exception:
    """The error of an engine as one of ours."""
    if any(words in str(error).lower() for words in OUT_OF_MEMORY):
        return DeviceMemoryError(str(error))
    return AutochromeError(
        tr("The model {model!r} failed ({engine}): {reason}"),
        model=engine.model.name,
        engine=engine.runs_on,
        reason=error,
    )
