"""Inception-ResNet-v2 up to its logits, with the names that its published weights have.

Szegedy et al., "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", 2016. The widths
are those of TensorFlow's own training code, from which the weights come, not those of the paper's figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import torch
from torch import Tensor, nn

Size = int | tuple[int, int]


class Conv(nn.Module):
    """Convolution, batch normalisation, ReLU."""

    def __init__(self, inputs: int, outputs: int, kernel: Size = 1, stride: int = 1, padding: Size = 0) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(outputs, eps=1e-3)

    def forward(self, x: Tensor) -> Tensor:
        """Give the features of ``x`` (N, C, H, W)."""
        return torch.relu(self.bn(self.conv(x)))


class Branches(nn.Module):
    """Several paths side by side, joined along the channels; the n-th is registered as ``branch<n>``."""

    def __init__(self, *branches: nn.Module) -> None:
        super().__init__()
        for index, branch in enumerate(branches):
            self.add_module(f"branch{index}", branch)
        self.count = len(branches)

    def forward(self, x: Tensor) -> Tensor:
        """Give the features of ``x`` (N, C, H, W)."""
        return torch.cat([getattr(self, f"branch{index}")(x) for index in range(self.count)], dim=1)


class Residual(Branches):
    """Branches brought back to the width of their input by a 1 × 1 convolution, scaled down and added to it."""

    def __init__(self, width: int, joined: int, scale: float, *branches: nn.Module, active: bool = True) -> None:
        super().__init__(*branches)
        self.conv2d = nn.Conv2d(joined, width, 1)
        self.scale = scale
        self.active = active

    def forward(self, x: Tensor) -> Tensor:
        """Give the features of ``x`` (N, C, H, W)."""
        y = x + self.scale * cast(Tensor, self.conv2d(super().forward(x)))
        return torch.relu(y) if self.active else y


def block35() -> Residual:
    """Inception-ResNet-A, at stride 8."""
    return Residual(
        320,
        128,
        0.17,
        Conv(320, 32),
        nn.Sequential(Conv(320, 32), Conv(32, 32, 3, padding=1)),
        nn.Sequential(Conv(320, 32), Conv(32, 48, 3, padding=1), Conv(48, 64, 3, padding=1)),
    )


def block17() -> Residual:
    """Inception-ResNet-B, at stride 16."""
    tall = nn.Sequential(
        Conv(1088, 128), Conv(128, 160, (1, 7), padding=(0, 3)), Conv(160, 192, (7, 1), padding=(3, 0))
    )
    return Residual(1088, 384, 0.10, Conv(1088, 192), tall)


def block8(scale: float = 0.20, active: bool = True) -> Residual:
    """Inception-ResNet-C, at stride 32."""
    tall = nn.Sequential(
        Conv(2080, 192), Conv(192, 224, (1, 3), padding=(0, 1)), Conv(224, 256, (3, 1), padding=(1, 0))
    )
    return Residual(2080, 448, scale, Conv(2080, 192), tall, active=active)


class InceptionResNetV2(nn.Module):
    """Maps RGB (N, 3, H, W) in −1…1 to what its layers see, one after the other; H and W are at least 75.

    ``block35`` (320 channels, stride 8), ``block17`` (1088, 16), ``conv2d_7b`` (1536, 32) and ``logits``
    (N, 1000, 1, 1), the classes of ImageNet before the softmax.
    """

    def __init__(self) -> None:
        super().__init__()
        self.conv2d_1a = Conv(3, 32, 3, stride=2)
        self.conv2d_2a = Conv(32, 32, 3)
        self.conv2d_2b = Conv(32, 64, 3, padding=1)
        self.maxpool_3a = nn.MaxPool2d(3, stride=2)
        self.conv2d_3b = Conv(64, 80)
        self.conv2d_4a = Conv(80, 192, 3)
        self.maxpool_5a = nn.MaxPool2d(3, stride=2)
        self.mixed_5b = Branches(
            Conv(192, 96),
            nn.Sequential(Conv(192, 48), Conv(48, 64, 5, padding=2)),
            nn.Sequential(Conv(192, 64), Conv(64, 96, 3, padding=1), Conv(96, 96, 3, padding=1)),
            nn.Sequential(nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False), Conv(192, 64)),
        )
        self.repeat = nn.Sequential(*(block35() for _ in range(10)))
        self.mixed_6a = Branches(
            Conv(320, 384, 3, stride=2),
            nn.Sequential(Conv(320, 256), Conv(256, 256, 3, padding=1), Conv(256, 384, 3, stride=2)),
            nn.MaxPool2d(3, stride=2),
        )
        self.repeat_1 = nn.Sequential(*(block17() for _ in range(20)))
        self.mixed_7a = Branches(
            nn.Sequential(Conv(1088, 256), Conv(256, 384, 3, stride=2)),
            nn.Sequential(Conv(1088, 256), Conv(256, 288, 3, stride=2)),
            nn.Sequential(Conv(1088, 256), Conv(256, 288, 3, padding=1), Conv(288, 320, 3, stride=2)),
            nn.MaxPool2d(3, stride=2),
        )
        self.repeat_2 = nn.Sequential(*(block8() for _ in range(9)))
        self.block8 = block8(1.0, active=False)
        self.conv2d_7b = Conv(2080, 1536)
        self.classif = nn.Linear(1536, 1000)

    def forward(self, x: Tensor) -> Iterator[tuple[str, Tensor]]:
        """Give the features of each layer by name, as far as they are asked for."""
        x = self.maxpool_3a(self.conv2d_2b(self.conv2d_2a(self.conv2d_1a(x))))
        x = self.maxpool_5a(self.conv2d_4a(self.conv2d_3b(x)))
        x = self.repeat(self.mixed_5b(x))
        yield "block35", x
        x = self.repeat_1(self.mixed_6a(x))
        yield "block17", x
        x = self.conv2d_7b(self.block8(self.repeat_2(self.mixed_7a(x))))
        yield "conv2d_7b", x
        yield "logits", self.classif(x.mean(dim=(2, 3)))[:, :, None, None]
