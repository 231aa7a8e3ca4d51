"""Files of weights from elsewhere: what is read of them, and what leaves nothing behind."""

from __future__ import annotations

import math
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils import spectral_norm, weight_norm

from core.apart import RefusedError, run_apart
from core.errors import AutochromeError
from core.models import published
from core.models.published import folded, network
from core.published.catalogue import entries
from core.published.conversion import UNKNOWN, _cleaned, _convert, _due, _fill, _read, _recognised, interface_of
from tests.core.published.small import Small, published_state

SIZES = {
    "eccv16": (82, 32_236_011, 128_964_068),
    "siggraph17": (107, 34_187_027, 136_771_220),
    "deoldify-artistic": (378, 63_646_881, 255_070_532),
    "deoldify-stable": (754, 218_222_197, 873_920_916),
    "ddcolor-large": (602, 227_869_328, 911_687_492),
    "ddcolor-tiny": (440, 55_006_640, 220_204_100),
}
"""Of published state dicts: entries, parameters, and bytes of the tensors."""
SHAPES = {
    "eccv16": {"model1.0.weight": (64, 1, 3, 3), "model8.0.weight": (512, 256, 4, 4),
               "model8.6.weight": (313, 256, 1, 1), "model_out.weight": (2, 313, 1, 1)},
    "siggraph17": {"model1.0.weight": (64, 4, 3, 3), "model3short8.0.weight": (256, 256, 3, 3),
                   "model10.1.weight": (128, 128, 3, 3), "model_class.0.weight": (529, 256, 1, 1),
                   "model_out.0.bias": (2,)},
    "deoldify-artistic": {"layers.0.0.weight": (64, 3, 7, 7), "layers.1.weight": (512,),
                          "layers.3.0.0.weight_orig": (1024, 512, 3, 3),
                          "layers.4.shuf.conv.0.weight_orig": (1024, 512, 1, 1),
                          "layers.5.conv2.3.query.weight_orig": (96, 768, 1), "layers.5.conv2.3.gamma": (1,),
                          "layers.7.conv1.0.weight_orig": (300, 400, 3, 3), "layers.8.conv.0.weight_g": (1200, 1, 1, 1),
                          "layers.8.conv.0.weight_v": (1200, 300, 1, 1), "layers.8.conv.0.bias": (1200,),
                          "layers.10.layers.1.0.weight_orig": (303, 303, 3, 3), "layers.11.0.weight_u": (3,),
                          "layers.11.0.weight_v": (303,)},
    "deoldify-stable": {"layers.1.weight": (2048,), "layers.3.0.0.weight_orig": (4096, 2048, 3, 3),
                        "layers.4.shuf.conv.0.weight_orig": (2048, 2048, 1, 1),
                        "layers.5.conv.3.value.weight_orig": (512, 512, 1),
                        "layers.7.conv.0.weight_orig": (256, 320, 3, 3),
                        "layers.8.conv.0.weight_v": (1024, 256, 1, 1), "layers.11.0.weight_orig": (3, 259, 1, 1)},
    "ddcolor-large": {"mean": (1, 3, 1, 1), "encoder.arch.downsample_layers.0.0.weight": (192, 3, 4, 4),
                      "decoder.color_decoder.color_embed.layers.2.weight": (256, 256), "refine_net.0.0.bias": (2,),
                      "refine_net.0.0.weight_orig": (2, 103, 1, 1), "refine_net.0.0.weight_v": (103,)},
    "ddcolor-tiny": {"encoder.arch.downsample_layers.0.0.weight": (96, 3, 4, 4)},
}  # fmt: skip
"""Some of their shapes."""
SPECTRAL = {"deoldify": ("layers.3.", "layers.4.", "layers.5.", "layers.6.", "layers.7.", "layers.10.", "layers.11."),
            "ddcolor": ("decoder.layers.", "decoder.last_shuf.", "refine_net.")}  # fmt: skip
"""Where published networks normalise their convolutions, `layers.8` of DeOldify by weight norm."""


def as_published(name: str) -> nn.Module:
    """The network with the normalisations that its publishers trained it in."""
    built = network(name)
    for place, module in built.named_modules():
        if isinstance(module, nn.Conv1d | nn.Conv2d):
            if place.startswith(SPECTRAL.get(name.partition("-")[0], ())):
                spectral_norm(module)
            elif place.startswith("layers.8."):
                weight_norm(module)
    return built


@pytest.mark.parametrize("name", SIZES)
def test_a_state_dict_of_every_published_key_and_shape_is_taken_strictly(name: str) -> None:
    """Without memory for its numbers: what is known of the published files, then what folding makes of it."""
    with torch.device("meta"):
        state = as_published(name).state_dict()
        due = _due(network(name))
    entries_, parameters, size = SIZES[name]
    assert len(state) == entries_
    assert sum(each.numel() * each.element_size() for each in state.values()) == size
    assert {key: tuple(state[key].shape) for key in SHAPES[name]} == SHAPES[name]
    normalised = {key.removesuffix("_orig").removesuffix("_g") for key in state if key.endswith(("_orig", "_g"))}
    counted = sum(each.numel() for each in due.values()) - sum(
        due[key].numel() for key in due if key.endswith(("running_mean", "running_var", "mean", "std"))
    )
    assert counted + sum(state[key].numel() for key in state if key.endswith("weight_g")) == parameters
    kept = {key for key in state if not key.endswith((".weight_orig", ".weight_u", ".weight_v", ".weight_g"))}
    assert {*kept, *normalised} - {key for key in state if key.endswith("num_batches_tracked")} == due.keys()


@pytest.mark.parametrize("name", ["eccv16", "siggraph17"])
def test_a_network_maps_lightness_to_ab(name: str) -> None:
    with torch.inference_mode():
        ab = network(name).eval()(
            *(torch.rand(1, port.channels, 32, 40) * port.high for port in interface_of(name).ports)
        )
    assert ab.shape == (1, 2, 32, 40)
    assert ab.isfinite().all()


def test_folding_changes_nothing_of_what_comes_out() -> None:
    grey = torch.rand(1, 1, 8, 8) * 100
    theirs = Small()
    spectral_norm(theirs.first)
    weight_norm(theirs.last)
    theirs.load_state_dict(published_state())
    ours = Small().eval()
    _fill(ours, folded(_cleaned(published_state())), "small")
    with torch.inference_mode():
        np.testing.assert_allclose(ours(grey), theirs.eval()(grey), atol=1e-4)


WAYS: dict[str, Callable[[dict[str, Tensor]], Any]] = {
    "bare": lambda state: state,
    "params": lambda state: {"params": state},
    "learner": lambda state: {"model": state, "opt": [slice(None)]},
    "parallel": lambda state: {f"module.{key}": value for key, value in state.items()},
}


@pytest.mark.parametrize("around", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("modern", [True, False])
def test_publishers_ways_of_saving_are_read(around: Callable[[Any], Any], modern: bool, tmp_path: Path) -> None:
    file = tmp_path / "weights.pth"
    torch.save(around(published_state()), file, _use_new_zipfile_serialization=modern)
    _fill(Small(), folded(_cleaned(_read(file))), "small")


def evil(path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (path.with_name("pwned"),))

    torch.save({"first.weight": Evil()}, path)


def plain_pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps({"a": print}))


def truncated(path: Path) -> None:
    torch.save(published_state(), path)
    path.write_bytes(path.read_bytes()[:-400])


def html(path: Path) -> None:
    path.write_text("<html>Too many downloads</html>")


def bomb(path: Path) -> None:
    torch.save(published_state(), path)
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in held.items():
            archive.writestr(name, content)
        archive.writestr("archive/data/99", b"\0" * 2**24)


def outside(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../pwned", b"x")
        archive.writestr("archive/data.pkl", pickle.dumps({}))


def traced(path: Path) -> None:
    torch.jit.trace(Small().eval(), torch.rand(1, 1, 8, 8)).save(path)


def saved(change: Callable[[dict[str, Tensor]], Any]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        state = published_state()
        torch.save(change(state) or state, path)

    write.__name__ = change.__name__
    return write


def not_a_number(state: dict[str, Tensor]) -> None:
    state["norm.bias"][0] = math.nan


def another_shape(state: dict[str, Tensor]) -> None:
    state["norm.bias"] = torch.zeros(9)


def huge_shape(state: dict[str, Tensor]) -> None:
    """A terabyte that takes four bytes of the file."""
    state["norm.bias"] = torch.zeros(1).expand(2**38)


def one_too_many(state: dict[str, Tensor]) -> None:
    state["more"] = torch.zeros(1)


def one_missing(state: dict[str, Tensor]) -> None:
    del state["norm.weight"]


def no_direction(state: dict[str, Tensor]) -> None:
    del state["first.weight_u"]


def a_list(state: dict[str, Tensor]) -> Any:
    return list(state.values())


WRONG = not_a_number, another_shape, huge_shape, one_too_many, one_missing, no_direction, a_list
HOSTILE = [evil, plain_pickle, truncated, html, bomb, outside, traced, *map(saved, WRONG)]


@pytest.mark.parametrize("make", HOSTILE, ids=lambda each: each.__name__)
@pytest.mark.parametrize("name", ["eccv16", UNKNOWN])
def test_a_hostile_file_leaves_nothing_behind(
    make: Any, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(published, "network", lambda _: Small())
    file, target = tmp_path / "in" / "weights.pth", tmp_path / "in" / "deep" / "out"
    target.mkdir(parents=True)
    make(file)
    with pytest.raises((AutochromeError, KeyError)):
        _convert(file, name, target)
    assert list(target.iterdir()) == []
    assert not list(tmp_path.rglob("pwned"))


def test_which_network_it_is_its_state_dict_says() -> None:
    written = {each.network for each in entries().values() if published.is_written(each.network)}
    with torch.device("meta"):
        states = {name: _due(network(name)) for name in written}
    assert {name: _recognised(state) for name, state in states.items()} == {name: name for name in states}


CONNECT = """
import socket, subprocess, sys
from core.apart import answer

def work():
    tried = {}
    for name, do in {"python": lambda: socket.create_connection(("127.0.0.1", int(sys.argv[1]))),
                     "system": lambda: socket.socket(), "program": lambda: subprocess.run(["true"]),
                     "memory": lambda: bytearray(2**34)}.items():
        try:
            do()
            tried[name] = "done"
        except (OSError, MemoryError) as error:
            tried[name] = type(error).__name__
    return tried

answer(work, 20, 2**33)
"""


def test_the_process_apart_has_no_network_no_programs_and_little_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.apart

    (tmp_path / "core").symlink_to(Path(core.apart.__file__).parent)
    (tmp_path / "tries.py").write_text(CONNECT)
    monkeypatch.setattr(core.apart, "_ROOT", tmp_path)
    assert run_apart("tries", "9", seconds=60) == {
        "python": "PermissionError", "system": "PermissionError", "program": "PermissionError", "memory": "MemoryError"
    }  # fmt: skip


def test_what_ends_the_process_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import core.apart

    (tmp_path / "ends.py").write_text("import os; os.abort()")
    monkeypatch.setattr(core.apart, "_ROOT", tmp_path)
    with pytest.raises(RefusedError, match="it ends the process that tries it"):
        run_apart("ends", seconds=60)
