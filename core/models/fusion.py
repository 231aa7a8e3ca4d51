"""Networks that are told what they see: their features joined with those of a classifier that never changes.

``koalarization``: Baldassarre et al., "Deep Koalarization", 2017: the encoder, fusion and decoder of its tables, with
Inception-ResNet-v2's logits laid over every place. ``inception-fusion``: the network of `perceptual_fcn` with the last
block of activations of Inception-ResNet-v2 (Szegedy et al., 2016) joined to its features.

As published, the classifier sees the grey picture at 299 × 299 px, whatever the size of the picture. Its weights are
part of the trained model's, which so runs offline and through ONNX: 217 MB of Inception-ResNet-v2, or 14 MB of
EfficientNet-Lite0, which stands in by ``backbone=efficientnet-lite0`` and, having no logits, gives the mean of its last
features.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.models.backbones import BACKBONES, Backbone
from core.models.blocks import StudyRecipe, keep_scale, layer
from core.models.perceptual_fcn import FEATURES, PerceptualRecipe, decoder, encoder, feature_loss
from core.training.adversarial import scaled_lightness
from core.training.perceptual import AB_SCALE, Supervised, Supervision
from core.training.system import System

SIDE = 299  # px, what Inception-ResNet-v2 was trained on
INCEPTION = "inception-resnet-v2"
WIDTH = 256  # of the fused features, Baldassarre et al., figure 2


@dataclass(frozen=True)
class KoalarizationRecipe(StudyRecipe):
    """Adam at 1e-3, MSE and batches of 100 as published (section 4); epochs were chosen here."""

    batch: int = 100
    crop: int = 224
    backbone: str = INCEPTION
    """What the picture's meaning is taken from."""


@dataclass(frozen=True)
class InceptionFusionRecipe(PerceptualRecipe):
    """The recipe of the network that is also trained perceptually."""

    fused_backbone: str = INCEPTION
    """Whose features are joined; ``backbone`` is the loss's."""


class Classifier(nn.Module):
    """What a backbone makes of lightness (N, 1, H, W) in 0…100 seen at 299 × 299 px."""

    def __init__(self, name: str, *, pretrained: bool, places: bool) -> None:
        """Build it around a backbone.

        Args:
            places: its last features that have places, else the last of all.

        Raises:
            AutochromeError: there is no such backbone, or its weights cannot be had.
        """
        super().__init__()
        known = BACKBONES[name].layers if name in BACKBONES else {}
        layers = [layer for layer, (_, stride) in known.items() if stride or not places]
        self.backbone = Backbone(name, layers[-1:], pretrained)
        self.channels = self.backbone.channels[0]

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to what comes next: features, or ab (N, 2, H, W)."""
        with torch.no_grad():
            seen = F.interpolate(lightness, size=(SIDE, SIDE), mode="bilinear", align_corners=False)
            features: Tensor = self.backbone(seen)[0]
        return features


class Koalarization(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 8."""

    def __init__(self, backbone: str, *, pretrained: bool) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            layer(1, 64, stride=2),
            layer(64, 128),
            layer(128, 128, stride=2),
            layer(128, 256),
            layer(256, 256, stride=2),
            layer(256, 512),
            layer(512, 512),
            layer(512, WIDTH),
        )
        self.fuse = nn.Conv2d(WIDTH, WIDTH, 1)
        self.decoder = nn.Sequential(
            layer(WIDTH, 128),
            nn.Upsample(scale_factor=2),
            layer(128, 64),
            layer(64, 64),
            nn.Upsample(scale_factor=2),
            layer(64, 32),
            nn.Conv2d(32, 2, 3, padding=1),
        )
        keep_scale(self)
        self.classifier = Classifier(backbone, pretrained=pretrained, places=False)
        self.scene = nn.Linear(self.classifier.channels, WIDTH, bias=False)

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to what comes next: features, or ab (N, 2, H, W)."""
        # A 1 × 1 convolution of features beside a vector that is the same everywhere: the two parts of it, added.
        scene = self.scene(self.classifier(lightness).mean(dim=(2, 3)))
        x = torch.relu(self.fuse(self.encoder(scaled_lightness(lightness))) + scene[:, :, None, None])
        ab = AB_SCALE * torch.tanh(self.decoder(x).float())
        return F.interpolate(ab, scale_factor=2.0, mode="nearest")


class InceptionFusion(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 8."""

    def __init__(self, recipe: InceptionFusionRecipe) -> None:
        super().__init__()
        self.encoder = encoder(recipe)
        self.decoder = decoder(recipe, 2)
        keep_scale(self)
        pretrained = recipe.pretrained == "published"
        self.classifier = Classifier(recipe.fused_backbone, pretrained=pretrained, places=True)
        self.fuse = nn.Conv2d(FEATURES + self.classifier.channels, FEATURES, 1)

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to what comes next: features, or ab (N, 2, H, W)."""
        x = self.encoder(scaled_lightness(lightness))
        known = F.interpolate(self.classifier(lightness), size=x.shape[2:], mode="bilinear", align_corners=False)
        x = torch.relu(self.fuse(torch.cat((x, known), dim=1)))
        return AB_SCALE * torch.tanh(self.decoder(x).float())


SYSTEMS = {
    "koalarization": System(
        build=lambda recipe: Koalarization(recipe.backbone, pretrained=recipe.pretrained == "published"),
        objective=lambda network, _: Supervised(network, Supervision("mse")),
        recipe=KoalarizationRecipe(),
    ),
    "inception-fusion": System(
        build=InceptionFusion,
        objective=lambda network, recipe: Supervised(network, feature_loss(recipe)),
        recipe=InceptionFusionRecipe(),
    ),
}
