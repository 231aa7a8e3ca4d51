"""DDColor: Kang et al., "DDColor: Towards photo-realistic image colorization via dual decoders", 2023.

A ConvNeXt sees the picture; one decoder brings what it has seen to the picture's size, the other turns a hundred
learned colours into those of this picture by looking at it; their product and the grey become ab. Layers are those of
piddnad/DDColor ``ddcolor/model.py`` and ``basicsr/archs/ddcolor_arch_utils`` and carry their names.
"""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.models.shuffle_blocks import DEVIATION, MEAN, Shuffle, convolution, grey_of

WIDTH = 256  # of the colours, and of what they look at
QUERIES, LAYERS, HEADS, HIDDEN = 100, 9, 8, 2048
LEVELS = 3  # sizes at which the colours look at the picture, in turn
EPS = 1e-6  # of ConvNeXt's layer normalisation
WAVES = 10_000.0  # longest of the waves that say where a place is (Vaswani et al., 2017)


class ChannelNorm(nn.LayerNorm):
    """Layer normalisation of the channels of each place (N, C, H, W)."""

    def forward(self, x: Tensor) -> Tensor:
        """Give (N, C, H, W)."""
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Block(nn.Module):
    """A block of ConvNeXt (Liu et al., "A ConvNet for the 2020s", 2022)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.dwconv = nn.Conv2d(channels, channels, 7, padding=3, groups=channels)
        self.norm = nn.LayerNorm(channels, EPS)
        self.pwconv1, self.pwconv2 = nn.Linear(channels, 4 * channels), nn.Linear(4 * channels, channels)
        self.gamma = nn.Parameter(torch.full((channels,), 1e-6))

    def forward(self, x: Tensor) -> Tensor:
        """Give (N, C, H, W)."""
        inner = self.norm(self.dwconv(x).permute(0, 2, 3, 1))
        inner = self.gamma * self.pwconv2(F.gelu(self.pwconv1(inner)))
        return x + inner.permute(0, 3, 1, 2)  # type: ignore[no-any-return]


class ConvNeXt(nn.Module):
    """RGB (N, 3, H, W) to what is seen at a 4th, 8th, 16th and 32nd of the sides."""

    def __init__(self, depths: tuple[int, ...], channels: tuple[int, ...]) -> None:
        super().__init__()
        stem = nn.Sequential(nn.Conv2d(3, channels[0], 4, 4), ChannelNorm(channels[0], EPS))
        downs = [nn.Sequential(ChannelNorm(wide, EPS), nn.Conv2d(wide, wider, 2, 2))
                 for wide, wider in pairwise(channels)]  # fmt: skip
        self.downsample_layers = nn.ModuleList((stem, *downs))
        self.stages = nn.ModuleList(
            nn.Sequential(*(Block(wide) for _ in range(depth))) for depth, wide in zip(depths, channels, strict=True)
        )
        for index, wide in enumerate(channels):
            self.add_module(f"norm{index}", ChannelNorm(wide, EPS))
        self.norm = nn.LayerNorm(channels[-1], EPS)  # of a classifier; it is in the file

    def forward(self, x: Tensor) -> list[Tensor]:
        """Give the four, normalised."""
        seen = []
        for index, (down, part) in enumerate(zip(self.downsample_layers, self.stages, strict=True)):
            x = part(down(x))
            seen.append(self.get_submodule(f"norm{index}")(x))
        return seen


class Join(nn.Module):
    """A step of the decoder of pixels: enlarge, join what the encoder has seen, convolve."""

    def __init__(self, inputs: int, skip: int, outputs: int) -> None:
        super().__init__()
        self.shuf = Shuffle(inputs, outputs)
        self.bn = nn.BatchNorm2d(skip)
        self.conv = convolution(outputs + skip, outputs)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """Give (N, outputs, H, W) of (N, inputs, H/2, W/2) and the encoder's (N, skip, H, W)."""
        return self.conv(torch.relu(torch.cat((self.shuf(x), self.bn(skip)), dim=1)))  # type: ignore[no-any-return]


class Attention(nn.Module):
    """Attention of colours (Q, N, C) to others or to places, added and normalised."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.add_module(name, nn.MultiheadAttention(WIDTH, HEADS))
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, x: Tensor, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Give (Q, N, C)."""
        attend = self.get_submodule(self.name)
        return self.norm(x + attend(query, key, value, need_weights=False)[0])  # type: ignore[no-any-return]


class Feed(nn.Module):
    """Two layers for each colour (Q, N, C) by itself, added and normalised."""

    def __init__(self) -> None:
        super().__init__()
        self.linear1, self.linear2 = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        """Give (Q, N, C)."""
        return self.norm(x + self.linear2(torch.relu(self.linear1(x))))  # type: ignore[no-any-return]


class Embedding(nn.Module):
    """Three layers that turn a colour (N, Q, C) into what the pixels are compared with."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in range(3))

    def forward(self, x: Tensor) -> Tensor:
        """Give (N, Q, C)."""
        first, second, last = self.layers
        return last(torch.relu(second(torch.relu(first(x)))))  # type: ignore[no-any-return]


class ColourDecoder(nn.Module):
    """Pixels at three sizes and at the picture's (N, C, H, W) to how much of each colour there is (N, Q, H, W)."""

    def __init__(self) -> None:
        super().__init__()
        self.query_feat, self.query_embed = nn.Embedding(QUERIES, WIDTH), nn.Embedding(QUERIES, WIDTH)
        self.level_embed = nn.Embedding(LEVELS, WIDTH)
        self.input_proj = nn.ModuleList(nn.Conv2d(channels, WIDTH, 1) for channels in (512, 512, 256))
        self.transformer_self_attention_layers = nn.ModuleList(Attention("self_attn") for _ in range(LAYERS))
        self.transformer_cross_attention_layers = nn.ModuleList(Attention("multihead_attn") for _ in range(LAYERS))
        self.transformer_ffn_layers = nn.ModuleList(Feed() for _ in range(LAYERS))
        self.decoder_norm = nn.LayerNorm(WIDTH)
        self.color_embed = Embedding()

    def forward(self, levels: list[Tensor], picture: Tensor) -> Tensor:
        """Give (N, Q, H, W)."""
        kinds = zip(self.input_proj, levels, self.level_embed.weight, strict=True)
        places = [(project(seen).flatten(2) + kind[:, None]).permute(2, 0, 1) for project, seen, kind in kinds]
        where = [positions(seen) for seen in levels]
        colours, said = (
            each.weight[:, None].expand(-1, len(picture), -1) for each in (self.query_feat, self.query_embed)
        )
        layers = zip(self.transformer_cross_attention_layers, self.transformer_self_attention_layers,
                     self.transformer_ffn_layers, strict=True)  # fmt: skip
        for index, (look, mind, feed) in enumerate(layers):
            seen = places[index % LEVELS]
            colours = look(colours, colours + said, seen + where[index % LEVELS], seen)
            colours = feed(mind(colours, colours + said, colours + said, colours))
        each = self.color_embed(self.decoder_norm(colours).transpose(0, 1))
        return torch.einsum("bqc,bchw->bqhw", each, picture)


def positions(seen: Tensor) -> Tensor:
    """Where the places of (N, C, H, W) are, as waves (H × W, 1, `WIDTH`), half of them of the row."""
    height, width = seen.shape[-2:]
    half = WIDTH // 2
    scale = WAVES ** (-torch.arange(0, half, 2, dtype=torch.float32, device=seen.device) / half)

    def waves(length: int) -> Tensor:
        turn = torch.arange(1, length + 1, dtype=torch.float32, device=seen.device) / (length + EPS) * 2 * math.pi
        angles = turn[:, None] * scale
        return torch.stack((angles.sin(), angles.cos()), dim=-1).flatten(1)

    rows, columns = waves(height)[:, None], waves(width)[None]
    both = rows.expand(height, width, half), columns.expand(height, width, half)
    return torch.cat(both, dim=-1).flatten(0, 1)[:, None]


class DuelDecoder(nn.Module):
    """Both decoders."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        first, second, third, deepest = channels
        self.layers = nn.ModuleList((Join(deepest, third, 512), Join(512, second, 512), Join(512, first, 256)))
        self.last_shuf = Shuffle(256, WIDTH, 4, normalised=False)
        self.color_decoder = ColourDecoder()

    def forward(self, seen: list[Tensor]) -> Tensor:
        """Give how much of each colour there is (N, Q, H, W)."""
        *skips, x = seen
        levels = []
        for join in self.layers:
            x = join(x, skips.pop())
            levels.append(x)
        return self.color_decoder(levels, self.last_shuf(x))  # type: ignore[no-any-return]


class DDColor(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 32."""

    mean: Tensor
    std: Tensor

    def __init__(self, depths: tuple[int, ...], channels: tuple[int, ...]) -> None:
        super().__init__()
        self.encoder = nn.ModuleDict({"arch": ConvNeXt(depths, channels)})
        self.decoder = DuelDecoder(channels)
        self.refine_net = nn.Sequential(convolution(QUERIES + 3, 2, 1, active=False, normalised=False))
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor(DEVIATION).view(1, 3, 1, 1))

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        grey = (grey_of(lightness) - self.mean) / self.std
        coarse = self.decoder(self.encoder["arch"](grey))
        return self.refine_net(torch.cat((coarse, grey), dim=1))  # type: ignore[no-any-return]


NETWORKS = {
    "ddcolor-large": partial(DDColor, (3, 3, 27, 3), (192, 384, 768, 1536)),
    "ddcolor-tiny": partial(DDColor, (3, 3, 9, 3), (96, 192, 384, 768)),
}
