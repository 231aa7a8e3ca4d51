"""Two networks that spread colours a person has chosen over what belongs to them.

The guide sees a picture once and says of each place what it is like: the trunk of the default model, and what is made
of its layers. The other is quick, and runs anew with each hint: every place attends to the hints by likeness and
distance, what they differ from the automatic colour is mixed, and a small U-Net mends that by the edges.

Papers: Zhang et al., "Real-Time User-Guided Image Colorization with Learned Deep Priors", 2017 (hints drawn from the
truth, suggestions by a distribution over ab); Vaswani et al., "Attention Is All You Need", 2017.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.color import ab_bins
from core.models.efficientnet_lite import CHANNELS
from core.models.unet_lite0 import BIN_STEP, WIDTHS, UNetLite0, enlarge

STRIDE = 4
"""Pixels of the picture per place of the guide, on each side."""
GUIDE = 64  # channels
HEADS, KEY = 4, 16
WIDE, DEEP, FINE = 56, 96, 24  # channels at strides 4, 8 and 2
UNIT = 50.0  # ab units per unit within the network
LIKE = 10.9  # at first: the logit of a place that is just like a hint's
NEAR = (1.5, 6.0, 12.0, 24.0)  # at first: logits that a hint loses over the long side of the picture, by head
NONE = (0.5, 5.0, 5.0, 5.0)  # at first: the logit of no hint; the first head tells of the picture as a whole


def _conv(inside: int, outside: int, stride: int = 1, dilation: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, padding=dilation, dilation=dilation, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


class Guide(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to what each place is like (N, `GUIDE`, H/4, W/4); sides are multiples of 32."""

    def __init__(self) -> None:
        super().__init__()
        self.trunk = UNetLite0()
        _, at4, _, at16, _ = CHANNELS["lite0"]
        bottom, mid, fine, _ = WIDTHS
        self.gather = nn.Sequential(nn.Conv2d(fine + at4 + mid + bottom + at16, 96, 1), nn.ReLU(inplace=True))
        self.mix = nn.Conv2d(96, GUIDE, 3, padding=1)

    def seen(self, lightness: Tensor) -> tuple[Tensor, Tensor]:
        """What the trunk sees (N, channels, H/4, W/4), and its colours, ab (N, 2, H/2, W/2)."""
        layers = self.trunk.layers(lightness)
        deep = torch.cat((layers.x16, layers.at16), dim=1)
        deep = F.interpolate(deep, scale_factor=4.0, mode="bilinear", align_corners=False)
        return torch.cat((layers.x4, layers.at4, enlarge(layers.x8), deep), dim=1), self.trunk.ab(layers)

    def told(self, seen: Tensor) -> Tensor:
        """Make the guide of what the trunk sees."""
        found: Tensor = self.mix(self.gather(seen))
        return found

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness to the guide."""
        return self.told(self.seen(lightness)[0])


class Spreading(NamedTuple):
    """What the hints do."""

    change: Tensor
    """(N, 2, H/2, W/2) in ab units, to add to the automatic colour."""
    reach: Tensor
    """(N, 1, H/4, W/4) in 0…1: how far a place goes by hints on what it belongs to."""
    logits: Tensor
    """(N, bins, H/4, W/4): which colours are likely, given the hints."""


class Spread(nn.Module):
    """Guide, picture, automatic colour and hints to how they change it."""

    def __init__(self) -> None:
        super().__init__()
        self.key = nn.Conv2d(GUIDE, HEADS * KEY, 1)
        self.likeness = nn.Parameter(torch.full((HEADS,), math.log(LIKE)))
        self.distance = nn.Parameter(torch.tensor(NEAR).log())
        self.none = nn.Parameter(torch.tensor(NONE))
        self.mixture = nn.Conv2d(GUIDE, HEADS, 1)
        self.first = _conv(GUIDE + 3 * HEADS + 3 + 2 + 3, WIDE)
        self.down = _conv(WIDE, DEEP, stride=2)
        self.around = nn.ModuleList(_conv(DEEP, DEEP, dilation=dilation) for dilation in (2, 4, 8))
        self.up = _conv(DEEP + WIDE, WIDE)
        self.narrow = nn.Conv2d(WIDE, FINE, 1)
        self.edges = _conv(4, FINE)
        self.last = nn.Sequential(_conv(2 * FINE, FINE), nn.Conv2d(FINE, 2, 3, padding=1))
        self.classify = nn.Conv2d(WIDE, len(ab_bins(BIN_STEP)), 1)
        nn.init.zeros_(self.last[1].weight)  # type: ignore[arg-type]
        nn.init.zeros_(self.last[1].bias)  # type: ignore[arg-type]

    def forward(self, guide: Tensor, lightness: Tensor, auto: Tensor, cover: Tensor, colours: Tensor) -> Spreading:
        """Spread hints.

        Args:
            guide: (N, `GUIDE`, h, w), as `Guide` gives it.
            lightness: (N, 1, 4 h, 4 w) in 0…100.
            auto: (N, 2, h, w), the automatic colour in ab units.
            cover: (N, K, h, w) in 0…1, how far each hint covers a place; all 0: there is no such hint.
            colours: (N, K, 2), the hints' ab.
        """
        auto, colours = auto / UNIT, colours / UNIT
        share = cover / cover.sum(dim=(2, 3), keepdim=True).clamp(min=1e-4)
        differ = colours - torch.einsum("nkhw,nchw->nkc", share, auto)
        attention = self._attention(guide, share)
        reach = 1 - attention[..., :1]
        mixed = torch.einsum("nmhwk,nkc->nmchw", attention[..., 1:], differ)
        total = cover.sum(dim=1, keepdim=True)
        here = torch.einsum("nkhw,nkc->nchw", cover, colours) - auto * total
        hinted = torch.cat((here / total.clamp(min=1.0), total.clamp(max=1.0)), dim=1)
        heads = self.mixture(guide).softmax(dim=1)
        is_there = (cover.flatten(2).amax(dim=2) > 0).to(differ.dtype)[..., None]
        count = is_there.sum(dim=1)
        common = torch.cat(((differ * is_there).sum(dim=1) / count.clamp(min=1), count.clamp(max=1)), dim=1)
        common = common[..., None, None]
        known = common.expand(-1, -1, *guide.shape[2:])
        x4 = self.first(torch.cat((guide, mixed.flatten(1, 2), reach[..., 0], hinted, auto, known), dim=1))
        x = self.down(x4)
        for layer in self.around:
            x = x + layer(x)
        x4 = self.up(torch.cat((enlarge(x), x4), dim=1))
        fine = self.last(
            torch.cat((enlarge(self.narrow(x4)), self.edges(F.pixel_unshuffle((lightness - 50.0) / 50.0, 2))), dim=1)
        )
        change = enlarge((heads[:, :, None] * mixed).sum(dim=1)) + fine * common[:, 2:]
        # what is still off at the hints themselves is spread once more, as the hints are
        off = differ - torch.einsum("nkhw,nchw->nkc", share, F.avg_pool2d(change, 2))
        again = torch.einsum("nmhwk,nkc->nmchw", attention[..., 1:], off)
        change = change + enlarge((heads[:, :, None] * again).sum(dim=1))
        near = heads[:, 1:] / heads[:, 1:].sum(dim=1, keepdim=True)
        return Spreading(change * UNIT, (near * reach[:, 1:, ..., 0]).sum(dim=1, keepdim=True), self.classify(x4))

    def _attention(self, guide: Tensor, share: Tensor) -> Tensor:
        """Of each place to nothing and to each hint (N, heads, h, w, 1 + K), summing to 1."""
        count, _, height, width = guide.shape
        keys = self.key(guide)
        rows = torch.arange(height, device=guide.device, dtype=guide.dtype)
        columns = torch.arange(width, device=guide.device, dtype=guide.dtype)
        long = (rows[-1] + columns[-1] + (rows[-1] - columns[-1]).abs()) / 2 + 1
        y, x = rows / long, columns / long
        hinted = torch.einsum("nkhw,nchw->nkc", share, keys)
        asked = F.normalize(keys.reshape(count, HEADS, KEY, height, width), dim=2)
        said = F.normalize(hinted.reshape(count, -1, HEADS, KEY), dim=3)
        alike = torch.einsum("nmchw,nkmc->nmhwk", asked, said)
        at_y = torch.einsum("nkhw,h->nk", share, y)
        at_x = torch.einsum("nkhw,w->nk", share, x)
        square = (y[:, None] - at_y[:, None]).square()[:, :, None] + (x[:, None] - at_x[:, None]).square()[:, None]
        apart = (square + 1e-6).sqrt()[:, None]
        shape = (1, HEADS, 1, 1, 1)
        logits = alike * self.likeness.exp().view(shape) - apart * self.distance.exp().view(shape)
        missing = share.sum(dim=(2, 3)) < 0.5
        logits = logits.masked_fill(missing[:, None, None, None], -1e4)
        none = self.none.view(shape).expand(count, HEADS, height, width, 1)
        return torch.cat((none, logits), dim=4).softmax(dim=4)
