"""``main.py activations``: sheets of feature maps, on the shipped model."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from core import cli
from core.errors import AutochromeError
from core.models.activations import draw_maps, feature_maps
from core.models.tasks import Interface

BY_ONE, BY_EIGHT = (Interface(native_size=64, size_multiple=multiple) for multiple in (1, 8))


def test_the_maps_are_those_of_the_layer_before_the_next_one_changes_them() -> None:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(1, 5, 3, padding=1), nn.ReLU(inplace=True), nn.Conv2d(5, 2, 1))
    picture = np.random.default_rng(0).uniform(0, 100, (7, 10)).astype(np.float32)
    found = feature_maps(network, picture, 1, BY_EIGHT)
    assert found.name == "0 (Conv2d, 5 × 8 × 16)"
    padded = torch.from_numpy(np.pad(picture, ((0, 1), (0, 6)), mode="symmetric"))[None, None]
    torch.testing.assert_close(torch.from_numpy(found.maps), network[0](padded)[0].detach())
    assert feature_maps(network, picture, 2, BY_EIGHT).maps.min() == 0.0
    sheet = np.asarray(draw_maps(found))
    assert sheet.min() == 0
    assert {0, 255} <= set(sheet[30:].flatten().tolist())


@pytest.mark.parametrize("number", [0, -1, 4])
def test_a_number_that_is_none_lists_the_layers(number: int) -> None:
    network = nn.Sequential(nn.Conv2d(1, 5, 3), nn.ReLU(), nn.Conv2d(5, 2, 1))
    with pytest.raises(
        AutochromeError, match=r"(?s)no layer.*1  0 \(Conv2d, 5 × 6 × 6\)\n.*3  2 \(Conv2d, 2 × 6 × 6\)"
    ):
        feature_maps(network, np.zeros((8, 8), np.float32), number, BY_ONE)


def test_the_command_line_writes_a_sheet(scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "sheet.png"
    assert cli.run(["activations", str(scan), "--layer", "3", "-o", str(target)]) == 0
    assert "32 feature maps of encoder.stem" in " ".join(capsys.readouterr().out.split())
    sheet = Image.open(target)
    assert sheet.width > 6 * 96
    assert np.ptp(np.asarray(sheet)) > 200
    assert cli.run(["activations", str(scan), "--layer", "999", "-o", str(target)]) == 2
    assert "regress (Conv2d, 2 × 128 × 128)" in capsys.readouterr().err
    assert cli.run(["activations", str(scan), "--layer", "1", "-o", str(tmp_path / "sheet.txt")]) == 2


@pytest.mark.parametrize("verb", ["colorize", "activations", "evaluate", "export", "train"])
def test_a_system_without_weights_is_told_how_to_get_them(
    verb: str, scan: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "out.png")
    arguments = {
        "colorize": ["colorize", str(scan), "-o", target, "--model", "lsgan"],
        "activations": ["activations", str(scan), "--layer", "1", "-o", target, "--model", "lsgan"],
        "evaluate": ["evaluate", str(tmp_path), "--model", "lsgan"],
        "export": ["models", "export", "lsgan", "-o", str(tmp_path / "lsgan.onnx")],
        "train": ["train", str(tmp_path), "--name", "mine", "--from", "lsgan"],
    }[verb]
    assert cli.run(arguments) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "lsgan has no weights here: train it with main.py train FOLDER --name NAME --new lsgan" in said
    assert not Path(target).exists()


def test_squares_that_a_network_does_not_take_are_named(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["train", str(tmp_path), "--name", "mine", "--new", "cnn10", "--set", "crop=100"]) == 2
    assert "multiple of 32 px: --set crop=96" in " ".join(capsys.readouterr().err.split())
