"""The int8 twin of a model's graph, for processors that multiply bytes faster than floats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from core.atomic import atomic_write
from core.color import Floats
from core.models.store import TrainedModel
from core.models.tasks import with_nothing_else

# What lies between two convolutions is quantised too, or numbers would go to floats and back at every step.
OPERATORS = ("Conv", "Clip", "Relu", "Add", "Concat")


def write_quantized(model: TrainedModel, views: Iterable[Floats]) -> None:
    """Write ``network-int8.onnx`` beside the graph: kernels of 7 signed bits by channel, and activations of bytes.

    Processors without VNNI add two products in 16 bits, which 8-bit kernels overflow (microsoft/onnxruntime#6004); with
    those of 7 bits nothing can, so the twin gives the same colours on every processor.

    Jacob et al., "Quantization and training of neural networks for integer-arithmetic-only inference", 2018, section 2.

    Args:
        views: lightness (H, W) in 0…100 of photographs like those to come, by which the range of each activation is
            found; H and W are multiples of the model's.
    """
    import onnx
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Views(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self._views: Iterator[Floats] = iter(views)

        def get_next(self) -> dict[str, Floats] | None:
            view = next(self._views, None)
            return None if view is None else with_nothing_else(view[None, None], model.card.ports)

    with TemporaryDirectory(prefix="autochrome-") as place, atomic_write(model.quantized) as beside:
        whole, folded = Path(place) / "whole.onnx", Path(place) / "folded.onnx"
        onnx.save_model(onnx.load(model.graph), whole)
        quant_pre_process(whole, folded, skip_symbolic_shape=True)
        convolutions = [node.name for node in onnx.load(folded).graph.node if node.op_type == "Conv"]
        quantize_static(
            folded,
            beside,
            Views(),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=list(OPERATORS),
            nodes_to_exclude=convolutions[: model.card.float_layers] + convolutions[-1:],
        )
