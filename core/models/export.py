"""A trained model as one file, to be taken elsewhere."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path

from core.atomic import atomic_write
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import TrainedModel


def export_model(model: TrainedModel, target: Path, *, overwrite: bool = False) -> None:
    """Write the graph with its weights and card inside (``.onnx``), or the weights alone (``.safetensors``).

    Raises:
        AutochromeError: the target ends in neither, is there already, or cannot be written.
    """
    if target.suffix not in (".onnx", ".safetensors"):
        raise AutochromeError(tr("“{file}” says no format: let it end in .onnx or .safetensors."), file=target.name)
    if target.exists() and not overwrite:
        raise AutochromeError(tr("“{file}” is there already: name another file, or add --overwrite."), file=target)
    if target.suffix == ".safetensors" and not model.weights.exists():
        raise AutochromeError(
            tr("{model!r} came as a graph with its weights inside: export it as .onnx."), model=model.name
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(target) as beside:
            if target.suffix == ".onnx":
                _write_onnx(model, beside)
            else:
                shutil.copyfile(model.weights, beside)
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be written: {reason}."), file=target, reason=error.strerror or error
        ) from error


def _write_onnx(model: TrainedModel, path: Path) -> None:
    import onnx

    graph = onnx.load(model.graph)  # with the tensors that lie in the weights' file
    card = asdict(model.card)
    onnx.helper.set_model_props(graph, {key: value if isinstance(value, str) else json.dumps(value)
                                        for key, value in card.items()})  # fmt: skip
    onnx.save_model(graph, path, format="protobuf")
