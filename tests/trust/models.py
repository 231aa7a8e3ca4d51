"""Hostile models and cards: each is taken in or refused by one sentence, and no other model is harmed by it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from unittest.mock import patch

import numpy as np
import onnx
from onnx import helper

from core.errors import AutochromeError
from core.models import store
from core.models.onnx_import import import_model
from tests.trust.hostile_json import as_bytes, mutated
from tests.trust.seeds import MUTATIONS, SEED
from tests.trust.tally import Tally

WORDS = ("[bold]x[/] [/none]", "../../../etc", "x" * 10_000, "\x1b[31m", "{}", "\n\n\n", "1e999", "-5")
KEYS = ("version", "good_at", "licence", "data", "native_size", "size_multiple", "title", "name")


class Hostile(Tally):
    """What became of the files."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def home(self, name: str) -> Iterator[Path]:
        """An empty folder for the user's models."""
        models = self.folder / name
        models.mkdir()
        with patch.object(store, "user_models", lambda: models):
            yield models


def graph(number: int) -> bytes:
    """A small model that works, with hostile words about itself, and mostly with some of its bytes damaged."""
    dice = np.random.default_rng([SEED, number])
    free = ["n", 1, "h", "w"]
    nodes = [
        helper.make_node("Sub", ["l", "middle"], ["moved"]),
        helper.make_node("Mul", ["moved", "share"], ["a"]),
        helper.make_node("Concat", ["a", "a"], ["out"], axis=1),
    ]
    constants = {"middle": np.array(50, np.float32), "share": np.array(0.5, np.float32)}
    made = helper.make_model(
        helper.make_graph(
            nodes, "small",
            [helper.make_tensor_value_info("l", onnx.TensorProto.FLOAT, free)],
            [helper.make_tensor_value_info("out", onnx.TensorProto.FLOAT, ["n", 2, "h", "w"])],
            [onnx.numpy_helper.from_array(value, name) for name, value in constants.items()],
        ),
        opset_imports=[helper.make_opsetid("", 17)], ir_version=8,
    )  # fmt: skip
    helper.set_model_props(made, {str(dice.choice(KEYS)): str(dice.choice(WORDS)) for _ in range(3)})
    content = bytearray(made.SerializeToString())
    for _ in range(int(dice.integers(0, 3))):
        MUTATIONS[int(dice.integers(len(MUTATIONS)))](content, dice, bytes(content))
    return bytes(content)


def graphs(tried: Hostile, count: int) -> None:
    """Import hostile graphs, each with a name of its own."""
    with tried.home("graphs") as models:
        for number in range(count):
            file = tried.folder / "model.onnx"
            file.write_bytes(graph(number))
            before = {path.name for path in models.iterdir()}
            try:
                import_model(file, f"m{number}")
                tried.counts["taken in"] += 1
            except AutochromeError as error:
                tried.counts["refused"] += 1
                if "\n" in str(error) or len(str(error)) > 600:
                    tried.fault("no sentence", f"graph {number}: {str(error)[:300]}")
                if {path.name for path in models.iterdir()} != before:
                    tried.fault("left", f"something of graph {number} in {models}")
            except Exception as error:  # noqa: BLE001 -- that is the question
                tried.fault("exception", f"graph {number}: {type(error).__name__}: {error}"[:300])
        _check_list(tried, tried.counts["taken in"])


def cards(tried: Hostile, count: int) -> None:
    """Put hostile cards beside good ones."""
    dice = random.Random(SEED)
    with tried.home("cards") as models:
        for number in range(count):
            plain = {**asdict(store.default_model().card), "name": f"m{number}"}
            folder = models / f"m{number}"
            folder.mkdir()
            (folder / store.CARD).write_bytes(as_bytes(mutated(plain, dice), dice))
        tried.counts["cards"] += count
        _check_list(tried, 0)


def _check_list(tried: Hostile, least: int) -> None:
    try:
        found = store.trained_models()
    except Exception as error:  # noqa: BLE001 -- that is the question
        tried.fault("exception", f"models cannot be listed: {type(error).__name__}: {error}"[:300])
        return
    own = [model for model in found if model.is_own]
    tried.counts["listed"] += len(own)
    if len(own) < least or store.DEFAULT not in {model.name for model in found}:
        tried.fault("lost", f"{len(own)} of {least} models are listed")
