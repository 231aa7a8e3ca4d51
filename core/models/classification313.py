"""Colour as one of 313 bins of the ab plane: Zhang et al., "Colorful Image Colorization", 2016.

The single-stream network of their figure 2: VGG-like blocks, each normalised at its end, dilated by 2 in the fifth and
sixth, and bins at a quarter of the sides. Targets are soft-encoded (section 2.2: 5 nearest bins, Gaussian of σ 5),
classes rebalanced by rarity (equation 4), the picture decoded by annealed mean (equation 5, T 0.38).

The study that took it over prints its loss with the logarithm of the *target*, which is minus infinity in all bins but
five, and its attempt failed. Equation 2 has the logarithm of the prediction, and so has this. The study's rate is 1e-3
with weight decay 1e-3, taken as L2 in Adam's gradients, not as AdamW's. The eighth block's transposed convolution
leaves checkerboards, so by default it enlarges and convolves.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.models.blocks import StudyRecipe, Upsampling, layer, twice
from core.training.adversarial import scaled_lightness
from core.training.losses import bin_weights, published_bins, rebalanced_cross_entropy
from core.training.objective import Batch, Losses, Objective, Phase
from core.training.system import System

# Of the first seven blocks: channels, convolutions, dilation, and whether the last of these halves the sides.
BLOCKS = (
    (64, 2, 1, True),
    (128, 2, 1, True),
    (256, 3, 1, True),
    (512, 3, 1, False),
    (512, 3, 2, False),
    (512, 3, 2, False),
    (512, 3, 1, False),
)
TEMPERATURE = 0.38  # of the annealed mean, Zhang et al., 2016, section 2.3


@dataclass(frozen=True)
class ClassificationRecipe(StudyRecipe):
    """Rate and weight decay are the study's, the batch is that of Zhang et al.'s release; the side was chosen here."""

    weight_decay: float = 1e-3
    epochs: float = 50.0
    batch: int = 40
    crop: int = 176
    upsampling: Upsampling = "resize"


class Classification313(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 8."""

    bins: Tensor
    bin_weights: Tensor

    def __init__(self, upsampling: Upsampling) -> None:
        super().__init__()
        blocks: list[nn.Module] = []
        inputs = 1
        for outputs, count, dilation, halves in BLOCKS:
            for place in range(count):
                last = place == count - 1
                stride = 2 if last and halves else 1
                blocks.append(layer(inputs, outputs, stride=stride, dilation=dilation, batch_norm=last))
                inputs = outputs
        self.blocks = nn.Sequential(*blocks)
        self.eighth = nn.Sequential(
            twice(512, 256, upsampling), nn.ReLU(inplace=True), layer(256, 256), layer(256, 256, batch_norm=True)
        )
        bins = published_bins()
        self.classify = nn.Conv2d(256, len(bins), 1)
        self.register_buffer("bins", bins)
        self.register_buffer("bin_weights", torch.ones(len(bins)))

    def logits(self, lightness: Tensor) -> Tensor:
        """(N, 313, H/4, W/4)."""
        logits: Tensor = self.classify(self.eighth(self.blocks(scaled_lightness(lightness))))
        return logits

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        ab = annealed_mean(self.logits(lightness), self.bins)
        return F.interpolate(ab, scale_factor=4.0, mode="bilinear", align_corners=False)


def annealed_mean(logits: Tensor, bins: Tensor) -> Tensor:
    """ab (N, 2, H, W) of logits (N, bins, H, W) over the centres (bins, 2). Zhang et al., 2016, equation 5."""
    # With the bins last, ONNX Runtime's softmax takes a tenth of the time.
    probabilities = torch.softmax(logits.float().permute(0, 2, 3, 1) / TEMPERATURE, dim=3)
    return (probabilities @ bins).permute(0, 3, 1, 2)


class Rebalanced(Objective):
    """Rebalanced cross-entropy of the bins at a quarter of the sides."""

    network: Classification313

    def prepare(self, ab: Tensor) -> None:
        """Weigh the bins by how rare they are in the photographs."""
        self.network.bin_weights.copy_(bin_weights(ab, self.network.bins))

    def phases(self) -> tuple[Phase, ...]:
        """Give the one phase of a step."""
        return (Phase("network", (self.network,), self.losses),)

    def losses(self, batch: Batch) -> Losses:
        """Give the losses of a batch."""
        network = self.network
        logits = network.logits(batch.grey).float()
        truth = F.avg_pool2d(batch.ab, 4)
        return {"cross_entropy": rebalanced_cross_entropy(logits, truth, network.bins, network.bin_weights)}


SYSTEMS = {
    "classification313": System(
        build=lambda recipe: Classification313(recipe.upsampling),
        objective=lambda network, _: Rebalanced(network),
        recipe=ClassificationRecipe(),
    ),
}
