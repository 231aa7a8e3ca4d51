"""Published networks with random weights: speed and memory do not depend on them. Imports torch."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def _conv(inside: int, outside: int) -> list[nn.Module]:
    return [nn.ReflectionPad2d(1), nn.Conv2d(inside, outside, 3), nn.BatchNorm2d(outside), nn.LeakyReLU(0.2)]


class ScratchNet(nn.Module):
    """The detector of "Bringing Old Photos Back to Life" (Wan et al., 2020): grey in -1…1 to logits."""

    def __init__(self) -> None:
        super().__init__()
        widths = [64, 128, 256, 512, 1024]
        pairs = list(pairwise(widths))
        self.first = nn.Sequential(nn.ReflectionPad2d(3), nn.Conv2d(1, 64, 7), nn.LeakyReLU(0.2))
        self.before = nn.ModuleList(nn.Sequential(*_conv(c, c)) for c, _ in pairs)
        self.down = nn.ModuleList(nn.Sequential(*_conv(c, d), *_conv(d, d)) for c, d in pairs)
        self.up = nn.ModuleList(nn.Sequential(nn.ReflectionPad2d(1), nn.Conv2d(d, c, 3)) for c, d in pairs[::-1])
        self.after = nn.ModuleList(nn.Sequential(*_conv(d, c), *_conv(c, c)) for c, d in pairs[::-1])
        self.last = nn.Sequential(nn.ReflectionPad2d(1), nn.Conv2d(64, 1, 3))
        steps = torch.tensor([1.0, 2.0, 1.0]) / 4
        self.register_buffer("blur", steps[:, None] * steps)

    def forward(self, grey: Tensor) -> Tensor:
        x, skips = self.first(grey), []
        for before, down in zip(self.before, self.down, strict=True):
            skips.append(x)
            channels = x.shape[1]
            padded = F.pad(before(x), (1, 1, 1, 1), mode="reflect")
            x = down(F.conv2d(padded, self.blur.expand(channels, 1, 3, 3), stride=2, groups=channels))
        for up, after in zip(self.up, self.after, strict=True):
            x = up(F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False))
            x = after(torch.cat((x, skips.pop()), dim=1))
        return self.last(x)


class Spectrum(nn.Module):
    """A Fourier unit of LaMa, on squares of ``side``: by products with matrices, as its graphs have it."""

    def __init__(self, unit: nn.Module, side: int) -> None:
        super().__init__()
        self.mixed = nn.Sequential(unit.conv_layer, unit.bn, unit.relu)
        turns = 2 * torch.pi / side * torch.outer(torch.arange(side), torch.arange(side))
        self.register_buffer("cos", torch.cos(turns) / side**0.5)
        self.register_buffer("sin", torch.sin(turns) / side**0.5)
        self.half = side // 2 + 1
        twice = torch.full((self.half,), 2.0)  # the half that is left out is its mirror
        twice[[0, -1]] = 1.0
        self.register_buffer("twice", twice)

    def forward(self, x: Tensor) -> Tensor:
        across, along = (each[:, : self.half] for each in (self.cos, self.sin))
        real, imaginary = x @ across, -(x @ along)
        real, imaginary = self.cos @ real + self.sin @ imaginary, self.cos @ imaginary - self.sin @ real
        planes = self.mixed(torch.stack((real, imaginary), dim=2).flatten(1, 2)).unflatten(1, (-1, 2))
        real, imaginary = planes[:, :, 0], planes[:, :, 1]
        real, imaginary = self.cos @ real - self.sin @ imaginary, self.cos @ imaginary + self.sin @ real
        return (real * self.twice) @ across.T - (imaginary * self.twice) @ along.T


class PublishedLaMa(nn.Module):
    """LaMa as its graph is published: RGB in 0…1 and a mask to codes in 0…255, squares of 512 px."""

    def __init__(self) -> None:
        from spandrel.architectures.LaMa import LaMa
        from spandrel.architectures.LaMa.__arch.LaMa import FourierUnit

        super().__init__()
        self.network = LaMa(in_nc=4, out_nc=3)
        for holder in list(self.network.modules()):
            for name, child in list(holder.named_children()):
                if isinstance(child, FourierUnit):
                    setattr(holder, name, Spectrum(child, 512 // 8))

    def forward(self, image: Tensor, mask: Tensor) -> Tensor:
        return self.network(image, mask) * 255


def restoring(name: str) -> nn.Module:
    """The network of an entry that spandrel builds, as published."""
    from spandrel.architectures.Compact import Compact
    from spandrel.architectures.FBCNN import FBCNN
    from spandrel.architectures.GFPGAN import GFPGAN
    from spandrel.architectures.SCUNet import SCUNet

    if name == "restorers-Compact":
        return Compact(num_feat=64, num_conv=32, upscale=4)
    made: nn.Module = {"restorers-SCUNet": SCUNet, "restorers-FBCNN": FBCNN, "restorers-GFPGAN": GFPGAN}[name]()
    return made
