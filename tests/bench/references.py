"""Published colorization networks by their structure, with random weights: speed does not depend on weights.

Written anew from the published layer lists; nothing of them is trained, so their pictures mean nothing. Sources:
richzhang/colorization `colorizers/eccv16.py` and `colorizers/siggraph17.py` (Zhang et al., 2016 and 2017);
jantic/DeOldify `deoldify/unet.py` and `deoldify/generators.py` (the artistic generator) with the layers of fastai 1
`fastai/layers.py`; piddnad/DDColor `ddcolor/model.py` and `basicsr/archs/ddcolor_arch_utils/` (Kang et al., 2023).
"""

from collections.abc import Callable
from typing import NamedTuple

import timm
import torch
import torch.nn.functional as F
from timm.layers import LayerNorm2d
from torch import Tensor, nn
from torch.nn.utils import spectral_norm
from torch.nn.utils.parametrizations import weight_norm
from torchvision.models import resnet34

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def plain(inputs: int, outputs: int, count: int, *, dilation: int = 1, stride: int = 1) -> list[nn.Module]:
    """``count`` convolutions of 3 × 3, each with ReLU, the last one with ``stride``; normalised at the end."""
    layers: list[nn.Module] = []
    for place in range(count):
        step = stride if place == count - 1 else 1
        layers += [
            nn.Conv2d(inputs if place == 0 else outputs, outputs, 3, step, dilation, dilation),
            nn.ReLU(inplace=True),
        ]
    return [*layers, nn.BatchNorm2d(outputs)]


class Eccv16(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) by 313 bins at a quarter of the sides."""

    def __init__(self) -> None:
        super().__init__()
        self.bins = nn.Sequential(
            *plain(1, 64, 2, stride=2),
            *plain(64, 128, 2, stride=2),
            *plain(128, 256, 3, stride=2),
            *plain(256, 512, 3),
            *plain(512, 512, 3, dilation=2),
            *plain(512, 512, 3, dilation=2),
            *plain(512, 512, 3),
            nn.ConvTranspose2d(512, 256, 4, 2, 1),
            nn.ReLU(inplace=True),
            *plain(256, 256, 2)[:-1],
            nn.Conv2d(256, 313, 1),
        )
        self.decode = nn.Conv2d(313, 2, 1, bias=False)

    def forward(self, lightness: Tensor) -> Tensor:
        ab = self.decode(self.bins((lightness - 50.0) / 100.0).softmax(dim=1))
        return 110.0 * F.interpolate(ab, scale_factor=4.0, mode="bilinear")


class Siggraph17(nn.Module):
    """Lightness (N, 1, H, W) in 0…100, without hints, to ab (N, 2, H, W).

    The head for classes, which only training runs, is among the parameters. Where a release runs the last stages twice
    to one result, here they run once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.at1 = nn.Sequential(*plain(4, 64, 2))
        self.at2 = nn.Sequential(*plain(64, 128, 2))
        self.at4 = nn.Sequential(*plain(128, 256, 3))
        self.at8 = nn.Sequential(
            *plain(256, 512, 3),
            *plain(512, 512, 3, dilation=2),
            *plain(512, 512, 3, dilation=2),
            *plain(512, 512, 3),
        )
        self.up4, self.skip4 = nn.ConvTranspose2d(512, 256, 4, 2, 1), nn.Conv2d(256, 256, 3, padding=1)
        self.then4 = nn.Sequential(nn.ReLU(inplace=True), *plain(256, 256, 2))
        self.up2, self.skip2 = nn.ConvTranspose2d(256, 128, 4, 2, 1), nn.Conv2d(128, 128, 3, padding=1)
        self.then2 = nn.Sequential(nn.ReLU(inplace=True), *plain(128, 128, 1))
        self.up1, self.skip1 = nn.ConvTranspose2d(128, 128, 4, 2, 1), nn.Conv2d(64, 128, 3, padding=1)
        self.then1 = nn.Sequential(nn.ReLU(inplace=True), nn.Conv2d(128, 128, 3, padding=1), nn.LeakyReLU(0.2))
        self.regress = nn.Sequential(nn.Conv2d(128, 2, 1), nn.Tanh())
        self.classify = nn.Conv2d(256, 529, 1)

    def forward(self, lightness: Tensor) -> Tensor:
        hints = torch.zeros_like(lightness).expand(-1, 3, -1, -1)
        at1 = self.at1(torch.cat(((lightness - 50.0) / 100.0, hints), dim=1))
        at2 = self.at2(at1[:, :, ::2, ::2])
        at4 = self.at4(at2[:, :, ::2, ::2])
        x = self.then4(self.up4(self.at8(at4[:, :, ::2, ::2])) + self.skip4(at4))
        x = self.then2(self.up2(x) + self.skip2(at2))
        return 110.0 * self.regress(self.then1(self.up1(x) + self.skip1(at1)))


def spectral(
    inputs: int, outputs: int, kernel: int = 3, *, active: bool = True, normalised: bool = True
) -> nn.Sequential:
    """Convolution under spectral normalisation, whose division of the weights is done at each call, as published."""
    convolution = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=not normalised)
    layers: list[nn.Module] = [spectral_norm(convolution)]
    if active:
        layers.append(nn.ReLU(inplace=True))
    if normalised:
        layers.append(nn.BatchNorm2d(outputs))
    return nn.Sequential(*layers)


class Shuffle(nn.Module):
    """Enlarge by sub-pixel convolution, ReLU and a blur over 2 × 2 pixels."""

    def __init__(self, convolution: nn.Module, scale: int = 2) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            convolution,
            nn.ReLU(inplace=True),
            nn.PixelShuffle(scale),
            nn.ReplicationPad2d((1, 0, 1, 0)),
            nn.AvgPool2d(2, stride=1),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x)


class SelfAttention(nn.Module):
    """Of all places (N, C, H, W) to all others, as in SAGAN."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        query, key, value = channels // 8, channels // 8, channels
        self.query, self.key, self.value = (
            spectral_norm(nn.Conv1d(channels, outputs, 1, bias=False)) for outputs in (query, key, value)
        )
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        places = x.flatten(2)
        weights = torch.bmm(self.query(places).transpose(1, 2), self.key(places)).softmax(dim=1)
        return (self.gamma * torch.bmm(self.value(places), weights) + places).view_as(x)


class Up(nn.Module):
    """A step of DeOldify's deep U-Net: enlarge, join the encoder's feature, two convolutions."""

    def __init__(self, inputs: int, skip: int, outputs: int, attention: bool = False) -> None:
        super().__init__()
        half = inputs // 2
        self.enlarge = Shuffle(spectral(inputs, 4 * half, 1, active=False))
        self.normalise = nn.BatchNorm2d(skip)
        self.first = spectral(half + skip, outputs)
        self.second = spectral(outputs, outputs)
        self.attend = SelfAttention(outputs) if attention else nn.Identity()

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = self.enlarge(x)
        if x.shape[-2:] != skip.shape[-2:]:
            x = F.interpolate(x, skip.shape[-2:], mode="nearest")
        return self.attend(self.second(self.first(F.relu(torch.cat((x, self.normalise(skip)), dim=1)))))


class DeOldify(nn.Module):
    """Grey as normalised RGB (N, 3, H, W) to normalised RGB (N, 3, H, W): ResNet-34, decoder of factor 1.5."""

    def __init__(self) -> None:
        super().__init__()
        body = resnet34()
        self.stem = nn.Sequential(body.conv1, body.bn1, body.relu)
        self.pool = body.maxpool
        self.stages = nn.ModuleList((body.layer1, body.layer2, body.layer3, body.layer4))
        self.middle = nn.Sequential(
            nn.BatchNorm2d(512), nn.ReLU(inplace=True), spectral(512, 1024), spectral(1024, 512)
        )
        self.ups = nn.ModuleList(
            (Up(512, 256, 768), Up(768, 128, 768, attention=True), Up(768, 64, 672), Up(672, 64, 300))
        )
        self.enlarge = Shuffle(weight_norm(nn.Conv2d(300, 1200, 1)))
        self.last = nn.Sequential(spectral(303, 303, normalised=False), spectral(303, 303, normalised=False))
        self.end = spectral(303, 3, 1, active=False, normalised=False)

    def forward(self, rgb: Tensor) -> Tensor:
        skips = [self.stem(rgb)]
        x = self.pool(skips[0])
        for stage in self.stages:
            x = stage(x)
            skips.append(x)
        x = self.middle(skips.pop())
        for up in self.ups:
            x = up(x, skips.pop())
        x = torch.cat((self.enlarge(x), rgb), dim=1)
        return 6.0 * torch.sigmoid(self.end(x + self.last(x))) - 3.0


class Join(nn.Module):
    """A step of DDColor's pixel decoder: enlarge, join the encoder's feature, one convolution."""

    def __init__(self, inputs: int, skip: int, outputs: int) -> None:
        super().__init__()
        self.enlarge = Shuffle(spectral(inputs, 4 * outputs, 1, active=False))
        self.normalise = nn.BatchNorm2d(skip)
        self.convolve = spectral(outputs + skip, outputs)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        return self.convolve(F.relu(torch.cat((self.enlarge(x), self.normalise(skip)), dim=1)))


class ColourLayer(nn.Module):
    """Queries (Q, N, C) look at the picture's places (P, N, C), then at each other, then each at itself."""

    def __init__(self, width: int = 256, heads: int = 8, hidden: int = 2048) -> None:
        super().__init__()
        self.cross, self.own = nn.MultiheadAttention(width, heads), nn.MultiheadAttention(width, heads)
        self.feed = nn.Sequential(nn.Linear(width, hidden), nn.ReLU(), nn.Linear(hidden, width))
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(3))

    def forward(self, x: Tensor, query: Tensor, places: Tensor, position: Tensor) -> Tensor:
        x = self.norms[0](x + self.cross(x + query, places + position, places)[0])
        x = self.norms[1](x + self.own(x + query, x + query, x)[0])
        return self.norms[2](x + self.feed(x))


def sine_positions(height: int, width: int, channels: int) -> Tensor:
    """(height × width, 1, channels) of sines and cosines of the place, half of them of its row."""
    scale = 10000.0 ** (-torch.arange(0, channels // 2, 2) / (channels // 2))

    def waves(length: int) -> Tensor:
        angle = 2 * torch.pi * torch.arange(1, length + 1)[:, None] / length * scale
        return torch.stack((angle.sin(), angle.cos()), dim=-1).flatten(1)

    rows, columns = waves(height)[:, None], waves(width)[None]
    shape = (height, width, channels // 2)
    return torch.cat((rows.expand(shape), columns.expand(shape)), dim=-1).flatten(0, 1)[:, None]


class DDColor(nn.Module):
    """Grey as RGB (N, 3, H, W) in 0…1 to ab (N, 2, H, W): ConvNeXt-L, pixel decoder, 9 layers of 100 colour queries."""

    def __init__(self, width: int = 256, queries: int = 100, layers: int = 9) -> None:
        super().__init__()
        self.encoder = timm.create_model("convnext_large", pretrained=False, features_only=True)
        channels = self.encoder.feature_info.channels()
        self.norms = nn.ModuleList(LayerNorm2d(each) for each in channels)
        self.joins = nn.ModuleList(
            (Join(channels[3], channels[2], 512), Join(512, channels[1], 512), Join(512, channels[0], 256))
        )
        self.enlarge = Shuffle(spectral(256, 256 * 16, 1, active=False, normalised=False), 4)
        self.query, self.place = nn.Embedding(queries, width), nn.Embedding(queries, width)
        self.level = nn.Embedding(3, width)
        self.project = nn.ModuleList(nn.Conv2d(inputs, width, 1) for inputs in (512, 512, 256))
        self.layers = nn.ModuleList(ColourLayer(width) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.embed = nn.Sequential(
            nn.Linear(width, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 256)
        )
        self.refine = spectral(queries + 3, 2, 1, active=False, normalised=False)

    def forward(self, rgb: Tensor) -> Tensor:
        rgb = normalised(rgb)
        skips = [norm(each) for norm, each in zip(self.norms, self.encoder(rgb), strict=True)]
        x, levels = skips.pop(), []
        for join in self.joins:
            x = join(x, skips.pop())
            levels.append(x)
        picture = self.enlarge(x)
        places = [
            (project(each).flatten(2) + self.level.weight[index][None, :, None]).permute(2, 0, 1)
            for index, (project, each) in enumerate(zip(self.project, levels, strict=True))
        ]
        positions = [sine_positions(*each.shape[-2:], self.level.embedding_dim) for each in levels]
        colour = self.query.weight[:, None].expand(-1, len(rgb), -1)
        query = self.place.weight[:, None].expand(-1, len(rgb), -1)
        for index, layer in enumerate(self.layers):
            colour = layer(colour, query, places[index % 3], positions[index % 3])
        mixed = torch.einsum("bqc,bchw->bqhw", self.embed(self.norm(colour).transpose(0, 1)), picture)
        return self.refine(torch.cat((mixed, rgb), dim=1))


def normalised(rgb: Tensor) -> Tensor:
    """RGB (N, 3, H, W) in 0…1 by the means and deviations of ImageNet."""
    return (rgb - rgb.new_tensor(IMAGENET_MEAN).view(3, 1, 1)) / rgb.new_tensor(IMAGENET_STD).view(3, 1, 1)


def denormalised(rgb: Tensor) -> Tensor:
    return rgb * rgb.new_tensor(IMAGENET_STD).view(3, 1, 1) + rgb.new_tensor(IMAGENET_MEAN).view(3, 1, 1)


class Reference(NamedTuple):
    """A published network, the side in pixels that it sees by default, and its parameters as published, in millions."""

    build: Callable[[], nn.Module]
    side: int
    millions: float


REFERENCES = {
    "ECCV16": Reference(Eccv16, 256, 32.2),
    "SIGGRAPH17": Reference(Siggraph17, 256, 34.2),
    "DeOldify artistic": Reference(DeOldify, 35 * 16, 63.6),
    "DDColor-L": Reference(DDColor, 512, 227.9),
}
"""Render factor 35 of DeOldify is of 16 px each (`deoldify/visualize.py`, `deoldify/filters.py`)."""


def millions(network: nn.Module) -> float:
    """Parameters, in millions."""
    return sum(each.numel() for each in network.parameters()) / 1e6
