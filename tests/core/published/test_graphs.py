"""Published graphs with our planes at their ends."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.color import Floats, lightness
from core.errors import AutochromeError
from core.models.tasks import LIGHTNESS, MASK
from core.onnx_runtime import onnx_runtime
from core.published.catalogue import entries
from core.published.graphs import wrap
from tests.core.published.stand_ins import PAINTED, SPAN, graph, write

SIDE = 512
CODES = np.linspace(0, 255, SIDE * SIDE).reshape(SIDE, SIDE).astype(np.uint8)
GREY = lightness(CODES[..., None])[None, None]
HOLE = np.zeros((1, 1, SIDE, SIDE), np.float32)
HOLE[..., 100:200, 300:400] = 1


def run(name: str, folder: Path, **planes: Floats) -> Floats:
    entry = entries()[name]
    target = folder / "network.onnx"
    wrap(write(entry.network, folder / "theirs.onnx"), target, entry.network, entry)
    session = onnx_runtime().InferenceSession(str(target), providers=["CPUExecutionProvider"])
    assert [each.name for each in session.get_inputs()] == list(entry.inputs)
    (found,) = session.run([port.name for port in entry.outputs], planes)
    return np.asarray(found, np.float32)


def test_a_detector_sees_grey_about_zero_and_its_usual_bound_is_ours(tmp_path: Path) -> None:
    from core.stages.repair import Repair

    found = run("scratches", tmp_path, lightness=GREY)
    logits = SPAN * (CODES / 127.5 - 1)
    theirs, ours = 1 / (1 + np.exp(-logits)) >= 0.4, found[0, 0] >= Repair(0.4).bound
    assert (theirs != ours).mean() < 0.005
    assert found.min() >= 0
    assert found.max() <= 1


@pytest.mark.parametrize("name", ["lama", "migan"])
def test_a_filler_paints_holes_alone(name: str, tmp_path: Path) -> None:
    found = run(name, tmp_path, **{LIGHTNESS.name: GREY, MASK.name: HOLE})
    painted = lightness(np.full((1, 1, 1), round(255 * PAINTED), np.uint8)).item()
    np.testing.assert_allclose(found[HOLE > 0], painted, atol=0.3)
    np.testing.assert_allclose(found[HOLE == 0], GREY[HOLE == 0], atol=0.05)


def test_a_graph_with_other_ends_is_refused(tmp_path: Path) -> None:
    file = write("lama", tmp_path / "theirs.onnx")
    with pytest.raises(AutochromeError, match=r"it has 2 inputs instead of one \(image, mask\)"):
        wrap(file, tmp_path / "network.onnx", "scratches", entries()["scratches"])
    many = graph("scratches")
    many.graph.output.append(many.graph.input[0])
    file.write_bytes(many.SerializeToString())
    with pytest.raises(AutochromeError, match="it has 2 outputs instead of one"):
        wrap(file, tmp_path / "network.onnx", "scratches", entries()["scratches"])
    file.write_bytes(b"<html>Not found</html>")
    with pytest.raises(AutochromeError, match="it is not an ONNX file, or damaged"):
        wrap(file, tmp_path / "network.onnx", "yunet", entries()["yunet"])
    assert not (tmp_path / "network.onnx").exists()
