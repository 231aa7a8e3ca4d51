"""What this processor runs a model fastest in, measured once on each machine and remembered.

Where processors have instructions for bytes (VNNI, AMX) a tile takes half the time in int8; where they have not, it
may take longer. So both are timed on a photograph the first time, which takes some tenths of a second. Colours are no
question of the processor: a twin's sums of bytes overflow on none (`core.models.quantize`), and it is made only if it
is close to float32 on many photographs (`resources/quantize_model.py`). That it is close on one here as well is a guard
against a damaged twin. torch in bfloat16 is no candidate: on
a processor with matrix units for it a tile took 12.9 ms at best, against 12.5 ms of ONNX Runtime in float32 and 6.3 in
int8, and its import takes longer than four photos.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np

from core import json_file
from core.color import Floats, lightness
from core.engine.onnx_runtime import CORES, OnnxEngine
from core.models.store import TrainedModel
from core.onnx_runtime import onnx_runtime
from core.sample import sample_grey
from core.settings import cache_folder

TRIALS = 3  # timed runs of each, after one that warms up; the fastest counts, as other programs only slow down
SAME = 1.0  # ab units, which nobody sees: int8 whose colours are further off on average is not taken


@dataclass(frozen=True)
class Trial:
    """What a model was measured to do on this processor."""

    float32: float
    """Milliseconds of a square of the native size."""
    int8: float
    """Milliseconds, likewise."""
    apart: float
    """Mean distance of the two in ab units."""
    takes_int8: bool


def fastest(model: TrainedModel) -> OnnxEngine:
    """ONNX Runtime on the processor, in what it is fastest in here."""
    known, key = _known(), _key(model)
    if key not in known:
        known[key] = _measured(OnnxEngine(model), OnnxEngine(model, precision="int8"))
        _remember(known)
    return OnnxEngine(model, precision="int8" if known[key].takes_int8 else "auto")


def _measured(whole: OnnxEngine, quantized: OnnxEngine) -> Trial:
    """Milliseconds of a square of the native size, how far apart the colours are, and what is to be taken."""
    side = whole.model.card.native_size
    grey = np.asarray(cv2.resize(sample_grey(), (side, side), interpolation=cv2.INTER_AREA), np.uint8)
    seen = lightness(grey[..., None])[None, None]
    found, times = zip(*(_timed(engine.predict, seen) for engine in (whole, quantized)), strict=True)
    apart = float(np.linalg.norm(found[0] - found[1], axis=1).mean())
    return Trial(round(times[0], 2), round(times[1], 2), round(apart, 2), times[1] < times[0] and apart < SAME)


def _timed(predict: Callable[[Floats], Floats], seen: Floats) -> tuple[Floats, float]:
    """What comes out, and the milliseconds of the fastest run."""
    found, times = predict(seen), []
    for _ in range(TRIALS):
        started = time.perf_counter()
        predict(seen)
        times.append(1000 * (time.perf_counter() - started))
    return found, min(times)


def _key(model: TrainedModel) -> str:
    """The model and all that its pace depends on."""
    runtime = onnx_runtime().__version__
    return f"{model.name} {model.version} · ONNX Runtime {runtime} · {CORES} × {cv2.getCPUFeaturesLine()}"


def _place() -> Path:
    return cache_folder() / "measured" / "pace.json"


def _known() -> dict[str, Trial]:
    return json_file.load(dict[str, Trial], _place(), {})


def _remember(known: dict[str, Trial]) -> None:
    """Where the cache cannot be written it is measured anew next time."""
    with suppress(OSError):
        _place().parent.mkdir(parents=True, exist_ok=True)
        json_file.store(_place(), {key: asdict(trial) for key, trial in known.items()})
