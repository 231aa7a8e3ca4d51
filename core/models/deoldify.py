"""DeOldify: Jason Antic's generators, as jantic/DeOldify published them (``deoldify/unet.py``, ``generators.py``).

A U-Net on a ResNet whose decoder is fastai's: sub-pixel convolutions, self-attention in one step. It paints a whole
picture in RGB, of which only the colours are taken (``deoldify/filters.py``): its differences to its own luma, laid on
the grey that was given.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torchvision.models import resnet34, resnet101

from core.models.shuffle_blocks import DEVIATION, MEAN, SelfAttention, Shuffle, convolution, grey_of
from core.training.torch_color import rgb_to_lab

LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601
RANGE = 3.0  # of the normalised RGB that the network can paint
SKIPS = (2, 4, 5, 6)  # parts of a ResNet after which the decoder takes over what it has seen


class Step(nn.Module):
    """A step up: enlarge, join what the encoder has seen at that size, convolve."""

    def __init__(self, inputs: int, skip: int, enlarged: int, outputs: int, attends: bool, deep: bool) -> None:
        super().__init__()
        self.inputs, self.outputs = inputs, outputs
        self.shuf = Shuffle(inputs, enlarged)
        self.bn = nn.BatchNorm2d(skip)
        last = convolution(outputs if deep else enlarged + skip, outputs)
        if attends:
            last.append(SelfAttention(outputs))
        if deep:
            self.conv1, self.conv2 = convolution(enlarged + skip, outputs), last
        else:
            self.conv = last

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """Give (N, outputs, H, W) of (N, inputs, H/2, W/2) and the encoder's (N, skip, H, W)."""
        x = F.interpolate(self.shuf(x), skip.shape[-2:], mode="nearest")  # the same, but for odd sides
        x = torch.relu(torch.cat((x, self.bn(skip)), dim=1))
        return self.conv2(self.conv1(x)) if hasattr(self, "conv1") else self.conv(x)  # type: ignore[no-any-return]


class Residual(nn.Module):
    """Two convolutions with ReLU, whose result is added to what they were given."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(convolution(channels, channels, normalised=False) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        """Give (N, C, H, W)."""
        first, second = self.layers
        return x + second(first(x))  # type: ignore[no-any-return]


class DeOldify(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 16."""

    def __init__(self, body: nn.Module, steps: list[Step]) -> None:
        super().__init__()
        encoder = nn.Sequential(*list(body.children())[:-2])
        deepest, width = steps[0].inputs, steps[-1].outputs
        middle = nn.Sequential(convolution(deepest, 2 * deepest), convolution(2 * deepest, deepest))
        nothing = nn.Identity()  # what has no weights, in the places that it has in the published list
        self.layers = nn.ModuleList((
            encoder, nn.BatchNorm2d(deepest), nothing, middle, *steps, Shuffle(width, width, normalised=False), nothing,
            Residual(width + 3), convolution(width + 3, 3, 1, active=False, normalised=False)
        ))  # fmt: skip

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        grey = grey_of(lightness)
        mean, deviation = (grey.new_tensor(each).view(3, 1, 1) for each in (MEAN, DEVIATION))
        painted = (self._painted((grey - mean) / deviation) * deviation + mean).clamp(0.0, 1.0)
        luma = sum(share * painted[:, index : index + 1] for index, share in enumerate(LUMA))
        return rgb_to_lab((grey + painted - luma).clamp(0.0, 1.0))[:, 1:]

    def _painted(self, grey: Tensor) -> Tensor:
        """Normalised RGB (N, 3, H, W) of grey as normalised RGB (N, 3, H, W)."""
        encoder, norm, _, middle, *steps, enlarge, _, residual, last = self.layers
        assert isinstance(encoder, nn.Sequential)
        x, skips = grey, []
        for place, part in enumerate(encoder):
            x = part(x)
            if place in SKIPS:
                skips.append(x)
        x = middle(torch.relu(norm(x)))
        for step in steps:
            skip = skips.pop()
            x = step(x, skip)
        x = torch.cat((enlarge(x), grey), dim=1)
        return 2 * RANGE * torch.sigmoid(last(residual(x))) - RANGE


def _artistic() -> DeOldify:
    sizes = ((512, 256, 768), (768, 128, 768), (768, 64, 672), (672, 64, 300))
    steps = [Step(inputs, skip, inputs // 2, outputs, attends=place == 1, deep=True)
             for place, (inputs, skip, outputs) in enumerate(sizes)]  # fmt: skip
    return DeOldify(resnet34(), steps)


def _stable() -> DeOldify:
    sizes = ((2048, 1024, 512), (512, 512, 512), (512, 256, 512), (512, 64, 256))
    steps = [Step(inputs, skip, outputs, outputs, attends=place == 1, deep=False)
             for place, (inputs, skip, outputs) in enumerate(sizes)]  # fmt: skip
    return DeOldify(resnet101(), steps)


NETWORKS = {"deoldify-artistic": _artistic, "deoldify-stable": _stable}
