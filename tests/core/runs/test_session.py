"""``main.py train`` as a person uses it: real processes, really killed, and the model that comes out."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from core import cli, models
from core.dataset import FolderScan
from core.errors import Cancelled
from core.models import catalogue
from core.models.store import trained_model
from core.runs.session import plan, train_model
from core.training import checkpoint
from core.training.averaging import mix
from core.training.control import Command, Control
from core.training.run_folder import checkpoints, run_folder
from core.training.state import Budget

ROOT = Path(__file__).parents[3]
SMALL = ("crop=32", "batch=2", "precision=float32", "validation=0.25", "warmup=0.0", "schedule=constant")
TINY = ["--from", "natural", *(part for one in SMALL for part in ("--set", one))]


def start(*arguments: str) -> subprocess.Popen[str]:
    """A process of its own, on one thread, so that sums are in one order."""
    return subprocess.Popen(
        [sys.executable, ROOT / "main.py", "train", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip


def losses_of(name: str) -> list[tuple[int, float]]:
    log = EventAccumulator(str(run_folder(name) / "log"))
    log.Reload()
    return [(event.step, event.value) for event in log.Scalars("loss/cross_entropy")]


def test_a_killed_run_goes_on_as_if_it_had_not_been(
    album: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Killed is a process of its own; what goes on with it, and what is never killed, run in this one."""
    arguments = [str(album), "--epochs", "24", *TINY]
    killed = start("--name", "killed", *arguments)
    deadline = time.monotonic() + 200
    while not any(path.stem.endswith("26") for path in checkpoints(run_folder("killed"))):
        assert killed.poll() is None, killed.stdout
        assert time.monotonic() < deadline
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert checkpoint.load(run_folder("killed"))["step"] < 36
    assert cli.run(["train", "--name", "killed", *arguments, "--resume"]) == 0
    assert re.search(r"resumed at step \d+", "".join(capsys.readouterr()))
    assert cli.run(["train", "--name", "unbroken", *arguments]) == 0
    assert losses_of("killed") == losses_of("unbroken")
    assert [step for step, _ in losses_of("killed")] == [10, 20, 30]
    first, second = (load_file(trained_model(name).weights) for name in ("unbroken", "killed"))
    assert all(torch.equal(first[key], second[key]) for key in first)


def test_ctrl_c_leaves_a_run_that_can_be_gone_on_with(
    album: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [str(album), "--name", "left", "--epochs", "400", *TINY]
    process = start(*arguments)
    while not checkpoints(run_folder("left")):
        assert process.poll() is None
        time.sleep(0.02)
    assert cli.run(["train", *arguments]) == 2
    assert "another process" in " ".join(capsys.readouterr().err.split())
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=200)
    assert process.returncode == 130
    assert "--resume goes on" in said
    assert cli.run(["train", *arguments]) == 2
    other = ["--resume", "--set", "learning_rate=0.5"]
    assert cli.run(["train", *arguments, *other]) == 2
    assert not (home / "Autochrome" / "models" / "left").exists()


def test_the_command_line_fine_tunes_the_shipped_model(
    album: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("L", (80, 80), 90).save(album / "grey.png")
    train_it = ["train", str(album), "--name", "family", "--epochs", "0.2", "--set", "crop=64", "--set", "batch=2"]
    assert cli.run(train_it) == 0
    printed = capsys.readouterr()
    assert "left out, grey: grey.png" in printed.err
    assert re.search(r"takes about [\d.]+ [MG]B of memory and [\d.]+ MB on the disk", printed.out + printed.err)
    model = trained_model("family")
    assert model.card.system == "unet-lite0"
    said = model.card.training
    assert (said["base"], said["folder"], said["photos"]) == ("natural", "album", 4)
    assert said.keys() == {"base", "folder", "photos", "command", "date", "validation", "kept"}
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "weights.safetensors", "network.onnx"}
    assert str(album.parent) not in model.folder.joinpath("card.json").read_text("utf-8")
    changed = {"crop", "batch", "pretrained", "learning_rate", "backbone_rate", "interpolate_base", "frozen_statistics"}
    assert model.card.recipe.keys() == changed | {"validation"} | trained_model("natural").card.recipe.keys()
    tuned, base = load_file(model.weights), load_file(trained_model("natural").weights)
    moved = {name for name in base if not torch.equal(tuned[name], base[name])}
    assert moved
    assert not any(name.endswith(("running_mean", "running_var")) for name in moved)
    assert not checkpoints(run_folder("family"))
    photo = tmp_path / "p.jpg"
    Image.fromarray(np.full((40, 50), 128, np.uint8)).save(photo)
    assert cli.run(["colorize", str(photo), "-o", str(tmp_path / "q.jpg"), "--model", "family"]) == 0
    assert cli.run(train_it) == 2
    assert "already" in capsys.readouterr().err


def test_a_run_that_brings_nothing_keeps_its_base_and_says_so(
    album: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = ["--set", "learning_rate=0", "--set", "validation=0.5", "--set", "crop=64", "--set", "batch=2"]
    assert cli.run(["train", str(album), "--name", "idle", "--epochs", "1", *nothing]) == 0
    assert "so the model is as it was at the start" in " ".join(capsys.readouterr().out.split())
    idle = trained_model("idle")
    assert idle.card.training["kept"] == 0.0
    kept, base = (load_file(model.weights) for model in (idle, trained_model("natural")))
    assert all(torch.equal(kept[name], base[name]) for name in base if name != "bin_weights")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--name", "natural"], "another name"),
        (["--name", "../x"], "cannot be a model's name"),
        (["--name", "x", "--epochs", "1", "--minutes", "1"], "one way"),
        (["--name", "x", "--new", "nothing"], "unet-lite0"),
        (["--name", "x", "--from", "nothing"], "natural"),
        (["--name", "x", "--from", "natural", "--new", "unet-lite0"], "not both"),
        (["--name", "x", "--set", "colour=blue"], "KEY is one of"),
        (["--name", "x", "--resume"], "no interrupted training"),
    ],
)
def test_what_cannot_be_trained_is_one_clear_line(
    album: Path, home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert cli.run(["train", str(album), *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert not (home / "Autochrome" / "models").exists()


def test_folders_with_nothing_to_learn_from(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("L", (80, 80), 90).save(tmp_path / "grey.png")
    assert cli.run(["train", str(tmp_path), "--name", "x", "--epochs", "1"]) == 2
    assert "nothing to learn from" in capsys.readouterr().err
    assert cli.run(["train", str(tmp_path / "grey.png"), "--name", "x", "--epochs", "1"]) == 2
    assert "not a folder" in " ".join(capsys.readouterr().err.split())


def test_a_result_is_part_of_the_way_from_its_base() -> None:
    torch.manual_seed(0)
    network, base = torch.nn.BatchNorm2d(3), torch.nn.BatchNorm2d(3)
    torch.nn.init.constant_(network.weight, 2.0)
    network.num_batches_tracked += 7
    mix(network, base, 0.25)
    assert network.weight.tolist() == [1.75] * 3
    assert network.num_batches_tracked == 7
    mix(network, base, 0.0)
    assert network.weight.tolist() == [1.75] * 3


def test_a_model_is_exported_into_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "taken" / "natural.onnx"
    assert cli.run(["models", "export", "natural", "-o", str(target)]) == 0
    assert not any(tensor.external_data for tensor in onnx.load(target, load_external_data=False).graph.initializer)
    lightness = np.linspace(0, 100, 64 * 96, dtype=np.float32).reshape(1, 1, 64, 96)
    here, there = (
        onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(None, {"lightness": lightness})
        for path in (trained_model("natural").graph, target)
    )
    np.testing.assert_array_equal(here[0], there[0])
    weights = tmp_path / "natural.safetensors"
    assert cli.run(["models", "export", "natural", "-o", str(weights)]) == 0
    assert weights.read_bytes() == trained_model("natural").weights.read_bytes()
    for wrong in (["natural", "-o", str(weights)], ["natural", "-o", "x.bin"], ["nobody", "-o", "x.onnx"]):
        assert cli.run(["models", "export", *wrong]) == 2
    assert not list(tmp_path.rglob("*.part"))


def test_the_walk_of_the_readme_adds_a_model(
    album: Path, home: Path, tmp_path: Path, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = (ROOT / "core" / "README.md").read_text("utf-8").split("## Add a model")[1]
    systems = tmp_path / "systems"
    shutil.copytree(catalogue.FAMILIES, systems, ignore=lambda _, names: [n for n in names if not n.endswith(".toml")])
    for language, file in (("toml", "two_layers.toml"), ("python", "two_layers.py")):
        code = re.search(rf"```{language}\n(.*?)```", walk, re.DOTALL)
        assert code is not None
        (systems / file).write_text(code[1], "utf-8")
    monkeypatch.setattr(catalogue, "FAMILIES", systems)
    monkeypatch.setattr(models, "__path__", [*models.__path__, str(systems)])
    catalogue.descriptors.cache_clear()
    try:
        assert cli.run(["train", str(album), "--name", "mine", "--new", "two-layers", "--epochs", "2"]) == 0
        assert cli.run(["colorize", str(scan), "-o", str(tmp_path / "c.png"), "--model", "mine"]) == 0
    finally:
        catalogue.descriptors.cache_clear()
        models.system.cache_clear()
        sys.modules.pop("core.models.two_layers", None)
    assert np.ptp(np.asarray(Image.open(tmp_path / "c.png")).astype(int), axis=2).max() > 0
    card = json.loads(trained_model("mine").folder.joinpath("card.json").read_text("utf-8"))
    assert card["system"] == "two-layers"
    shutil.rmtree(home)


def test_a_result_that_does_not_fit_on_the_disk_is_resumed_into_its_place(
    home: Path, album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    command = ["train", str(album), "--name", "mine", "--epochs", "2", *TINY]
    with monkeypatch.context() as disk:
        disk.setattr("core.runs.session.write_weights", full)
        assert cli.run(command) == 2
    assert "is trained, but cannot be written" in capsys.readouterr().err
    assert checkpoints(run_folder("mine"))
    assert cli.run([*command, "--resume"]) == 0
    assert trained_model("mine").weights.exists()


def test_leaving_is_heard_while_the_folder_is_looked_through(home: Path, album: Path) -> None:
    control, shares = Control(), []

    def scanned(found: FolderScan) -> None:
        shares.append(found.share)
        control.send(Command.LEAVE)

    chosen = plan(album, "mine", Budget(epochs=1.0), new="unet-lite0", settings=["pretrained=none"])
    with pytest.raises(Cancelled):
        train_model(chosen, scanned=scanned, control=control)
    assert len(shares) == 1


def test_one_goodbye(
    home: Path, album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise Cancelled

    monkeypatch.setattr("core.runs.session.train_model", stopped)
    assert cli.run(["train", str(album), "--name", "mine", "--epochs", "1", *TINY]) == 130
    assert capsys.readouterr().err.count("Stopped.") == 1
