"""Discriminators, and the two ways to tell them and their generators how well they did."""

from __future__ import annotations

from typing import Literal, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

Gan = Literal["vanilla", "least_squares"]
Norm = Literal["batch", "instance", "none"]

ISOLA = (64, 128, 256, 512)
"""Widths of the 70 × 70 PatchGAN."""
WIDE = (64, 128, 256, 512, 512, 512, 512)
"""Widths that give 30 × 62 patches of 2048 × 4096 px: six strides of 2, one of 1, and the end (2048 / 64 − 2 = 30)."""


def gan_loss(gan: Gan, scores: Tensor, real: bool) -> Tensor:
    """How far ``scores`` (unbounded, any shape) are from calling everything real, or everything fake.

    ``vanilla``: cross-entropy of the scores as logits (Goodfellow et al., 2014, with the generator's loss that does not
    saturate). ``least_squares``: squared distance from 1 or 0 (Mao et al., "Least Squares GANs", 2017, equation 9,
    without its halves).
    """
    loss = F.mse_loss if gan == "least_squares" else F.binary_cross_entropy_with_logits
    scores = scores.float()
    return loss(scores, torch.full_like(scores, float(real)))


class PatchGAN(nn.Module):
    """Scores patches of a picture (N, inputs, H, W): (N, 1, h, w), unbounded. Isola et al., "pix2pix", 2017, 6.1.2.

    By default it sees patches of 70 × 70 px and gives 30 × 30 scores of 256 × 256 px. As in the paper, the first layer
    has no normalisation, slopes are 0.2 and weights start from N(0, 0.02).
    """

    def __init__(
        self,
        inputs: int,
        widths: tuple[int, ...] = ISOLA,
        *,
        unstrided: int = 1,
        kernel: int = 4,
        norm: Norm = "batch",
        connected: int = 0,
    ) -> None:
        """Build it for pictures of so many channels.

        Args:
            widths: channels of the convolutions, each of which halves the sides.
            unstrided: how many of them, at the end, do not.
            connected: 0 ends in a convolution, which scores patches. Otherwise features are averaged to a grid of
                ``connected`` × ``connected``, fully connected to one score (N, 1, 1, 1) a picture, whatever its size.
        """
        super().__init__()
        layers: list[nn.Module] = []
        for index, width in enumerate(widths):
            stride = 1 if index >= len(widths) - unstrided else 2
            plain = index == 0 or norm == "none"
            layers.append(nn.Conv2d(inputs, width, kernel, stride, padding=1, bias=plain))
            if not plain:
                layers.append(nn.BatchNorm2d(width) if norm == "batch" else nn.InstanceNorm2d(width, affine=True))
            layers.append(nn.LeakyReLU(0.2, inplace=True))
            inputs = width
        if connected:
            # The fully connected layer is a convolution as large as its grid.
            layers.append(nn.AdaptiveAvgPool2d(connected))
        layers.append(nn.Conv2d(inputs, 1, connected or kernel, padding=0 if connected else 1))
        self.layers = nn.Sequential(*layers)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.normal_(module.weight, 0.0, 0.02)

    def forward(self, picture: Tensor) -> Tensor:
        """Judge each patch of a picture (N, C, H, W)."""
        return cast(Tensor, self.layers(picture))


class ImagePool(nn.Module):
    """Fakes of earlier steps, half of which a discriminator is shown in place of the newest.

    Shrivastava et al., "Learning from simulated and unsupervised images", 2017, as CycleGAN uses it. All are of one
    size. Its draws come from torch's generator and its pictures are part of its state, so that a run resumes exactly.
    """

    def __init__(self, size: int = 50) -> None:
        super().__init__()
        self.size = size
        self._pictures = torch.empty(0)

    def forward(self, fakes: Tensor) -> Tensor:
        """Of ``fakes`` (N, C, H, W), detached: as many, each either itself or an earlier one that it replaces."""
        if self.size == 0:
            return fakes
        self._pictures = self._pictures.to(fakes)
        shown = []
        for fake in fakes:
            if len(self._pictures) < self.size:
                room = self._pictures if len(self._pictures) else fake[None, :0].new_empty(0, *fake.shape)
                self._pictures = torch.cat((room, fake[None]))
                shown.append(fake)
            elif torch.rand(()) < 0.5:
                place = int(torch.randint(self.size, ()))
                shown.append(self._pictures[place].clone())
                self._pictures[place] = fake
            else:
                shown.append(fake)
        return torch.stack(shown)

    def get_extra_state(self) -> Tensor:
        """Give what torch is to save beside the weights."""
        return self._pictures

    def set_extra_state(self, state: Tensor) -> None:
        """Take back what torch has saved beside the weights."""
        self._pictures = state
