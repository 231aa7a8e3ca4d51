"""Graphs that others have published, with our names and units at their ends. Imports no torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.errors import AutochromeError
from core.messages import tr
from core.models.onnx_import import check_operators, run_small
from core.models.tasks import AB, LIGHTNESS, Interface

_GREY = """
<ir_version: {ir}, opset_import: ["" : {opset}]>
grey (float[1, 1, {side}, {side}] lightness) => (float[1, 3, {side}, {side}] ours_rgb)
<float[1] ours_16 = {{16}}, float[1] ours_116 = {{116}}, float[1] ours_toe = {{8}}, float[1] ours_line = {{903.2963}},
 float[1] ours_knee = {{0.0031308}}, float[1] ours_slope = {{12.92}}, float[1] ours_power = {{0.41666667}},
 float[1] ours_gain = {{1.055}}, float[1] ours_shift = {{0.055}}, float ours_least = {{0}}, float ours_most = {{1}}>
{{
    ours_up = Add(lightness, ours_16)
    ours_root = Div(ours_up, ours_116)
    ours_square = Mul(ours_root, ours_root)
    ours_cube = Mul(ours_square, ours_root)
    ours_low = Div(lightness, ours_line)
    ours_is_light = Greater(lightness, ours_toe)
    ours_y = Where(ours_is_light, ours_cube, ours_low)
    ours_raised = Pow(ours_y, ours_power)
    ours_gained = Mul(ours_raised, ours_gain)
    ours_curve = Sub(ours_gained, ours_shift)
    ours_straight = Mul(ours_y, ours_slope)
    ours_is_dark = LessOrEqual(ours_y, ours_knee)
    ours_code = Where(ours_is_dark, ours_straight, ours_curve)
    ours_grey = Clip(ours_code, ours_least, ours_most)
    ours_rgb = Concat<axis = 1>(ours_grey, ours_grey, ours_grey)
}}
"""
"""Lightness as grey sRGB in 0…1 (CIE 15:2004; IEC 61966-2-1)."""


def wrap(file: Path, target: Path, interface: Interface) -> None:
    """Write a graph that takes a square of grey RGB in 0…1 and gives ab as one that takes lightness and gives ab.

    Raises:
        AutochromeError: it is no such graph, has operators or weights from elsewhere, or gives no colours.
    """
    import onnx
    from onnx import compose, parser

    try:
        model = onnx.load(file, load_external_data=False)
    except Exception as error:
        raise AutochromeError(tr("it is not an ONNX file, or damaged")) from error
    check_operators(model)
    taken, given = _ends(model)
    opset = next((each.version for each in model.opset_import if each.domain in ("", "ai.onnx")), 0)
    grey = parser.parse_model(_GREY.format(ir=model.ir_version, opset=opset, side=interface.native_size))
    whole = compose.merge_models(grey, model, io_map=[("ours_rgb", taken)])
    whole.graph.node.append(onnx.helper.make_node("Identity", [given], [AB.name]))
    whole.graph.output[0].name = AB.name
    onnx.checker.check_model(whole)
    onnx.save_model(whole, target)
    run_small(target, interface)


def _ends(model: Any) -> tuple[str, str]:
    """What the graph calls its one input and its one output."""
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [each.name for each in model.graph.input if each.name not in weights]
    outputs = [each.name for each in model.graph.output]
    if len(inputs) != 1 or len(outputs) != 1 or {LIGHTNESS.name, AB.name} & {*inputs, *outputs}:
        raise AutochromeError(
            tr("it has {inputs} inputs instead of one ({names})"), inputs=len(inputs), names=", ".join(inputs)
        )
    return inputs[0], outputs[0]
