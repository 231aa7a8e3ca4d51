"""The engines of a process, so that each model is loaded once for whoever colorizes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import Lock

from core.engine.interface import Device, Engine
from core.engine.loading import load_engine
from core.models.store import TrainedModel

MOST = 10  # engines kept: a blend has two, restoring seven, and one tells negatives, and which way up a scan is


class EnginePool:
    """Loads engines when they are asked for and keeps those that were used last. Any thread may ask."""

    def __init__(self, device: Callable[[], Device], most: int = MOST) -> None:
        """Begin without engines.

        Args:
            device: asked each time, as settings may change.
        """
        self._device = device
        self._most = most
        self._loaded: list[tuple[Engine, Device]] = []
        self._lock = Lock()

    def get(self, model: TrainedModel) -> Engine:
        """Give the engine of a model. Loading takes its time.

        Raises:
            AutochromeError: the weights cannot be read, or the device is not to be had.
        """
        device = self._device()
        with self._lock:
            found = next((each for each in self._loaded if each[0].model == model and each[1] == device), None)
            if found is None:
                found = load_engine(model, device), device
            self._loaded = [*(each for each in self._loaded if each is not found), found][-self._most :]
        return found[0]

    def __reduce__(self) -> tuple[Callable[..., EnginePool], tuple[object, ...]]:
        """Let a pool be sent to another process, which has one of its own for each device."""
        return _of_process, (self._device(), self._most)

    @property
    def runs_on(self) -> str:
        """What the engine that was used last really runs on; empty where none has been loaded."""
        return self._loaded[-1][0].runs_on if self._loaded else ""


@cache
def _of_process(device: Device, most: int) -> EnginePool:
    return EnginePool(lambda: device, most)
