"""What a prediction owes to the true photograph: pixels, colourfulness, and the features of a pretrained network."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.training.losses import REGRESSION, colourfulness_loss
from core.training.objective import Batch, Losses, Objective, Phase, one_rate
from core.training.torch_color import lab_to_rgb

AB_SCALE = 110.0
"""Ab units per unit of a pixel loss: the published weights belong to networks that end in −1…1."""


class PerceptualLoss(nn.Module):
    """Σ λ_j · mean squared distance of layer j's features. Johnson et al., "Perceptual losses", 2016, equation 2.

    Args:
        backbone: maps a picture in CIE Lab (N, 3, H, W) to the features of several layers, as `core.models.backbones`
            does; it is made RGB there, differentiably.
        weights: λ_j of each of those layers.
    """

    def __init__(self, backbone: nn.Module, weights: Sequence[float]) -> None:
        super().__init__()
        self.backbone = backbone
        self.weights = tuple(weights)

    def forward(self, predicted: Tensor, truth: Tensor) -> Tensor:
        """Of pictures in CIE Lab (N, 3, H, W); only ``predicted`` gets a gradient."""
        with torch.no_grad():
            wanted = self.backbone(truth)
        layers = zip(self.weights, self.backbone(predicted), wanted, strict=True)
        return torch.stack([weight * F.mse_loss(got.float(), true.float()) for weight, got, true in layers]).sum()


class Supervision(nn.Module):
    """The losses of a predicted picture against the true one; those whose weight is 0 are left out.

    It learns nothing: all its state is the backbone's, so objectives name it in `Objective.published`.

    Args:
        pixel: of `REGRESSION`, on ab in units of `AB_SCALE`.
        colourfulness: weight of the distance in colourfulness, in hundreds.
        perceptual: with the weights of its layers.
    """

    def __init__(
        self,
        pixel: str = "l1",
        pixel_weight: float = 1.0,
        colourfulness: float = 0.0,
        perceptual: PerceptualLoss | None = None,
    ) -> None:
        super().__init__()
        self.pixel = pixel
        self.pixel_weight = pixel_weight
        self.colourfulness = colourfulness
        self.perceptual = perceptual

    def forward(self, predicted: Tensor, truth: Tensor) -> Losses:
        """Of pictures in CIE Lab (N, 3, H, W)."""
        predicted, truth = predicted.float(), truth.float()
        losses: Losses = {}
        if self.pixel_weight:
            loss = REGRESSION[self.pixel]
            losses[self.pixel] = self.pixel_weight * loss(predicted[:, 1:] / AB_SCALE, truth[:, 1:] / AB_SCALE)
        if self.perceptual is not None:
            losses["perceptual"] = self.perceptual(predicted, truth)
        if self.colourfulness:
            distance = colourfulness_loss(lab_to_rgb(predicted), lab_to_rgb(truth))
            losses["colourfulness"] = self.colourfulness * distance
        return losses


def paint(network: nn.Module, batch: Batch) -> Tensor:
    """The network's ab under the photograph's own lightness, in CIE Lab (N, 3, H, W), as the pipeline merges them."""
    return torch.cat((batch.lightness, network(batch.grey).float()), dim=1)


def photograph(batch: Batch) -> Tensor:
    """The true picture in CIE Lab (N, 3, H, W)."""
    return torch.cat((batch.lightness, batch.ab), dim=1)


class Supervised(Objective):
    """One network against the truth, for instance by a perceptual loss. Needs paired data.

    Args:
        painted: the picture in CIE Lab (N, 3, H, W) that the network makes of a batch; a network that ends in RGB can
            give its own lightness.
    """

    published = ("supervision",)

    def __init__(
        self,
        network: nn.Module,
        supervision: Supervision,
        rate: Callable[[str], float] = one_rate,
        painted: Callable[[nn.Module, Batch], Tensor] = paint,
    ) -> None:
        super().__init__(network)
        self.supervision = supervision
        self._rate = rate
        self._painted = painted

    def phases(self) -> tuple[Phase, ...]:
        """Give the one phase of a step."""
        return (Phase("network", (self.network,), self._losses, self._rate),)

    def _losses(self, batch: Batch) -> Losses:
        losses: Losses = self.supervision(self._painted(self.network, batch), photograph(batch))
        return losses
