"""Graphs that others have published, with our names and units at their ends. Imports no torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from core.errors import AutochromeError
from core.messages import tr
from core.models.onnx_import import check_operators
from core.models.tasks import Interface, noise_for

FACES = "yunet"
"""A network that is run by OpenCV, which knows its ends."""
_SMALL = 64  # px of a picture without faces

_GREY = """
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
    ours_is_bright = Greater(ours_y, ours_knee)
    ours_code = Where(ours_is_bright, ours_curve, ours_straight)
    ours_above = Max(ours_code, ours_0)
    ours_grey = Min(ours_above, ours_1)
"""
"""Lightness as grey sRGB in 0…1 (CIE 15:2004; IEC 61966-2-1)."""
_LIGHT = """
    ours_above = Max(ours_code, ours_0)
    ours_bounded = Min(ours_above, ours_1)
    ours_shifted = Add(ours_bounded, ours_shift)
    ours_gained = Div(ours_shifted, ours_gain)
    ours_curve = Pow(ours_gained, ours_power)
    ours_straight = Div(ours_bounded, ours_slope)
    ours_is_bright = Greater(ours_bounded, ours_knee)
    ours_linear = Where(ours_is_bright, ours_curve, ours_straight)
    ours_y = Conv(ours_linear, ours_luminance)
    ours_root = Pow(ours_y, ours_third)
    ours_times = Mul(ours_root, ours_116)
    ours_high = Sub(ours_times, ours_16)
    ours_low = Mul(ours_y, ours_line)
    ours_is_light = Greater(ours_y, ours_dark)
    {made} = Where(ours_is_light, ours_high, ours_low)
"""
"""The lightness of codes of sRGB, back."""
_HEAD = """<float ours_16 = {16}, float ours_116 = {116}, float ours_toe = {8}, float ours_line = {903.2963},
 float ours_knee = {0.0031308}, float ours_slope = {12.92}, float ours_power = {0.41666667},
 float ours_gain = {1.055}, float ours_shift = {0.055}, float ours_0 = {0}, float ours_1 = {1},
 float ours_2 = {2}, float ours_255 = {255}>"""
_TAIL = """<float ours_16 = {16}, float ours_116 = {116}, float ours_dark = {0.008856},
 float ours_line = {903.2963}, float ours_knee = {0.04045}, float ours_slope = {12.92},
 float ours_power = {2.4}, float ours_third = {0.33333333},
 float ours_gain = {1.055}, float ours_shift = {0.055}, float ours_0 = {0}, float ours_1 = {1},
 float ours_255 = {255}, float ours_odds = {4.28},
 float[1, 3, 1, 1] ours_luminance = {0.2126, 0.7152, 0.0722}>"""


class _Ends(NamedTuple):
    """What a network is given, and what is made of what it gives; steps of ONNX in its own notation."""

    head: str
    given: dict[str, str]
    """Which of the head's results its inputs get, by their names; an input alone may have any name."""
    tail: str


_RGB = _GREY + "    rgb = Concat<axis = 1>(ours_grey, ours_grey, ours_grey)\n"
_ENDS = {
    "ddcolor-tiny": _Ends(_RGB, {"": "rgb"}, "    {made} = Identity(theirs)\n"),
    "scratches": _Ends(
        # in -1…1; the odds of 0.4, from which on its publishers call it damage, are those of our usual sensitivity
        _GREY + "    doubled = Mul(ours_grey, ours_2)\n    balanced = Sub(doubled, ours_1)\n",
        {"": "balanced"},
        "    odds = Add(theirs, ours_odds)\n    {made} = Sigmoid(odds)\n",
    ),
    "lama": _Ends(
        _RGB + "    holes = Identity(mask)\n",
        {"image": "rgb", "mask": "holes"},
        "    ours_code = Div(theirs, ours_255)\n" + _LIGHT,
    ),
    "migan": _Ends(
        _RGB + "    times = Mul(rgb, ours_255)\n    rounded = Round(times)\n    bytes = Cast<to = 2>(rounded)\n"
        "    holed = Mul(mask, ours_255)\n    kept = Sub(ours_255, holed)\n    keeps = Cast<to = 2>(kept)\n",
        {"image": "bytes", "mask": "keeps"},
        "    float_theirs = Cast<to = 1>(theirs)\n    ours_code = Div(float_theirs, ours_255)\n" + _LIGHT,
    ),
}  # fmt: skip
"""By networks."""
_TYPES = {"bytes": "uint8", "keeps": "uint8"}


def wrap(file: Path, target: Path, network: str, interface: Interface) -> None:
    """Write a published graph as one that takes and gives the planes of its task.

    Raises:
        AutochromeError: it is no such graph, has operators or weights from elsewhere, or gives no such planes.
    """
    import onnx

    try:
        model = onnx.load(file, load_external_data=False)
    except Exception as error:
        raise AutochromeError(tr("it is not an ONNX file, or damaged")) from error
    check_operators(model)
    if network == FACES:
        _find_faces(file)
        target.write_bytes(file.read_bytes())
        return
    onnx.save_model(_joined(model, _ENDS[network], interface), target)
    _try(target, interface)


def _joined(model: Any, ends: _Ends, interface: Interface) -> Any:
    """The graph between what it needs before and after it."""
    from onnx import checker, compose, parser

    taken, (given, kind) = _taken(model, ends), _given(model)
    opset = next((each.version for each in model.opset_import if each.domain in ("", "ai.onnx")), 0)
    start = f'<ir_version: {model.ir_version}, opset_import: ["" : {opset}]>'
    made, *_ = (port.name for port in interface.outputs)
    takes = ", ".join(f"float[n, 1, h, w] {port.name}" for port in interface.ports)
    hands = ", ".join(f"{_TYPES.get(name, 'float')}[n, c, h, w] {name}" for name in ends.given.values())
    head = parser.parse_model(f"{start} head ({takes}) => ({hands}) {_HEAD} {{ {ends.head} }}")
    tail = parser.parse_model(
        f"{start} tail ({kind}[n, c, h, w] theirs) => (float[n, d, h, w] {made}) {_TAIL} "
        f"{{ {ends.tail.format(made=made)} }}"
    )
    begun = compose.merge_models(head, model, io_map=taken, prefix1="before_", prefix2="theirs_")
    whole = compose.merge_models(begun, tail, io_map=[(f"theirs_{given}", "theirs")], prefix2="after_")
    _unprefixed(whole, [port.name for port in interface.ports], [made])
    checker.check_model(whole)
    return whole


def _taken(model: Any, ends: _Ends) -> list[tuple[str, str]]:
    """What of the head goes into which input of the graph."""
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [each.name for each in model.graph.input if each.name not in weights]
    if len(ends.given) == len(inputs) == 1:
        return [(next(iter(ends.given.values())), inputs[0])]
    if set(inputs) != set(ends.given):
        raise AutochromeError(
            tr("it has {inputs} inputs instead of one ({names})"), inputs=len(inputs), names=", ".join(inputs)
        )
    return [(ours, theirs) for theirs, ours in ends.given.items()]


def _given(model: Any) -> tuple[str, str]:
    """The one output of the graph, and of what kind its numbers are."""
    if len(model.graph.output) != 1:
        raise AutochromeError(tr("it has {output} outputs instead of one"), output=len(model.graph.output))
    (output,) = model.graph.output
    return output.name, "uint8" if output.type.tensor_type.elem_type == 2 else "float"


def _unprefixed(model: Any, inputs: list[str], outputs: list[str]) -> None:
    """Give the ends our names again, by nodes that hand on what they get."""
    import onnx

    for end in model.graph.input:
        ours = end.name.removeprefix("before_")
        assert ours in inputs
        model.graph.node.insert(0, onnx.helper.make_node("Identity", [ours], [end.name]))
        end.name = ours
    (end,) = model.graph.output
    model.graph.node.append(onnx.helper.make_node("Identity", [end.name], outputs))
    end.name = outputs[0]


def _try(graph: Path, interface: Interface) -> None:
    """Run a graph once.

    Raises:
        AutochromeError: what comes of it are no such planes.
    """
    from core.onnx_runtime import onnx_runtime

    options = onnx_runtime().SessionOptions()
    options.intra_op_num_threads = 2
    session = onnx_runtime().InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    side = interface.native_size
    made = session.run([port.name for port in interface.outputs], noise_for(interface.ports, side))
    for found, port in zip(made, interface.outputs, strict=True):
        if found.shape != (1, port.channels, side, side):
            raise AutochromeError(
                tr("of {height} × {width} pixels it makes {shape} numbers"),
                height=side,
                width=side,
                shape=" × ".join(map(str, found.shape)),
            )
        if not np.isfinite(found).all():
            raise AutochromeError(tr("what it makes are not all numbers"))


def _find_faces(file: Path) -> None:
    """Let OpenCV look for faces where there are none.

    Raises:
        AutochromeError: it cannot.
    """
    import cv2

    try:
        cv2.FaceDetectorYN.create(str(file), "", (_SMALL, _SMALL)).detect(np.zeros((_SMALL, _SMALL, 3), np.uint8))
    except cv2.error as error:
        raise AutochromeError(tr("OpenCV cannot look for faces with it")) from error
