"""Colour in torch against colour in numpy, and gradients that are numbers everywhere."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import Tensor, nn

from core import color
from core.training.torch_color import lab_to_rgb, rgb_to_lab

PIXELS = hnp.arrays(np.uint8, st.tuples(st.integers(1, 6), st.integers(1, 6), st.just(3)))


def as_tensor(picture: np.ndarray) -> Tensor:
    return torch.from_numpy(picture).permute(2, 0, 1)[None].float()


@given(PIXELS)
def test_lab_is_that_of_core_color_and_leads_back(pixels: np.ndarray) -> None:
    rgb = as_tensor(pixels) / 255
    lab = rgb_to_lab(rgb)
    np.testing.assert_allclose(lab[0].permute(1, 2, 0).numpy(), color.rgb_to_lab(pixels), atol=1e-3)
    np.testing.assert_allclose(lab_to_rgb(lab).numpy(), rgb.numpy(), atol=1e-3)


def test_rgb_is_that_of_core_color(colour_photo: np.ndarray) -> None:
    photo = np.ascontiguousarray(colour_photo[100:200, 100:200]).astype(np.uint16) * 257
    lab = color.rgb_to_lab(photo)
    codes = color.lab_to_rgb(color.luminance(photo), lab[..., 1:], 16)
    np.testing.assert_allclose(lab_to_rgb(as_tensor(lab))[0].permute(1, 2, 0).numpy(), codes / 65535, atol=1e-3)


@pytest.mark.parametrize("convert", [rgb_to_lab, lab_to_rgb])
@pytest.mark.parametrize("value", [0.0, 1.0, 0.04045, -0.3, 8.0, 100.0])
def test_gradients_are_numbers_and_not_nothing(convert, value: float) -> None:
    picture = torch.full((1, 3, 2, 2), value, requires_grad=True)
    convert(picture).sum().backward()
    assert picture.grad is not None
    assert picture.grad.isfinite().all()
    assert picture.grad.abs().min() > 0


def test_colours_outside_the_gamut_are_led_back() -> None:
    lab = torch.tensor([50.0, 0.0, 120.0]).view(1, 3, 1, 1).requires_grad_()
    rgb = lab_to_rgb(lab)
    assert rgb.min() < 0
    (-rgb).clamp(min=0).sum().backward()
    assert lab.grad is not None
    assert lab.grad[0, 2] > 0  # less b, less outside


def test_half_precision_around_it_changes_nothing() -> None:
    rgb = torch.rand(1, 3, 8, 8)
    with torch.autocast("cpu", torch.bfloat16):
        inside = rgb_to_lab(rgb)
    torch.testing.assert_close(inside, rgb_to_lab(rgb))


class Rgb(nn.Module):
    """Ends in RGB, as some networks do, and returns ab."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(1, 3, 3, padding=1)

    def forward(self, lightness: Tensor) -> Tensor:
        lab = rgb_to_lab(torch.sigmoid(self.conv(lightness / 100)))
        return rgb_to_lab(lab_to_rgb(lab))[:, 1:]


def test_it_exports_to_onnx(tmp_path: Path) -> None:
    network = Rgb().eval()
    path = tmp_path / "network.onnx"
    size = {2: torch.export.Dim.DYNAMIC, 3: torch.export.Dim.DYNAMIC}
    torch.onnx.export(
        network,
        (torch.rand(1, 1, 32, 32),),
        path,
        input_names=["x"],
        dynamic_shapes=(size,),
        dynamo=True,
        verbose=False,
    )
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    lightness = torch.rand(1, 1, 40, 24) * 100
    (exported,) = session.run(None, {"x": lightness.numpy()})
    np.testing.assert_allclose(exported, network(lightness).detach().numpy(), atol=1e-3)
