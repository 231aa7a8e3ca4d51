"""What a layer of a network makes of a photo: its feature maps, and a sheet of them."""

from __future__ import annotations

from math import ceil, isqrt
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor, nn

from core.color import Floats
from core.errors import AutochromeError
from core.messages import tr
from core.models.tasks import Interface, with_nothing_else

CELL = 96  # px
GAP = 4
LINE = 24  # px, of the caption
PAPER, INK = (250, 250, 250), (30, 30, 30)


class Layer(NamedTuple):
    """A layer of a network that can be looked into."""

    name: str
    """Of its module in the network, and its kind."""
    maps: Floats
    """(channels, h, w)."""


def feature_maps(network: nn.Module, lightness: Floats, number: int, interface: Interface) -> Layer:
    """What the network's layer of that number, counted from 1 in the order in which they run, makes of a picture.

    Args:
        lightness: (h, w) in 0…100; its margins are reflected up to the size that the network takes.
        interface: the network's; of its other planes it sees none.

    Raises:
        AutochromeError: there is no such layer; the message lists those that there are.
    """
    height, width = lightness.shape
    multiple = interface.size_multiple
    padded = np.pad(lightness, ((0, -height % multiple), (0, -width % multiple)), mode="symmetric")
    planes = with_nothing_else(padded[None, None], interface.ports)
    found: list[str] = []
    kept: list[Layer] = []

    def look(name: str, module: nn.Module, output: object) -> None:
        if not isinstance(output, Tensor) or output.ndim != 4:
            return
        found.append(f"{name} ({type(module).__name__}, {' × '.join(map(str, output.shape[1:]))})")
        if len(found) == number:
            kept.append(Layer(found[-1], output[0].float().numpy().copy()))  # the next layer may work in place

    hooks = [
        module.register_forward_hook(lambda module, _, output, name=name: look(name, module, output))
        for name, module in network.named_modules()
        if not any(module.children())
    ]
    try:
        with torch.no_grad():
            network(*(torch.from_numpy(planes[name]) for name in interface.inputs))
    finally:
        for hook in hooks:
            hook.remove()
    if not kept:
        listed = "\n".join(f"{index:5}  {name}" for index, name in enumerate(found, 1))
        raise AutochromeError(
            tr("There is no layer {number}; the network has these (channels × height × width):\n{listed}"),
            number=number,
            listed=listed,
        )
    return kept[0]


def draw_maps(layer: Layer) -> Image.Image:
    """A sheet of all maps in rows, each from its least value (black) to its greatest (white)."""
    count, height, width = layer.maps.shape
    columns = isqrt(count - 1) + 1
    scale = CELL / max(height, width)
    cell = max(1, round(width * scale)), max(1, round(height * scale))
    font = ImageFont.load_default(14)
    caption = layer.name.replace("×", "x")  # which Pillow's font has not
    across = max(columns * (cell[0] + GAP) + GAP, round(font.getlength(caption)) + 2 * GAP)
    sheet = Image.new("RGB", (across, ceil(count / columns) * (cell[1] + GAP) + GAP + LINE), PAPER)
    ImageDraw.Draw(sheet).text((GAP, GAP), caption, INK, font)
    resample = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BOX
    for index, values in enumerate(layer.maps):
        low, high = float(values.min()), float(values.max())
        codes = np.round((values - low) * (255 / max(high - low, 1e-12))).astype(np.uint8)
        row, column = divmod(index, columns)
        place = column * (cell[0] + GAP) + GAP, row * (cell[1] + GAP) + GAP + LINE
        sheet.paste(Image.fromarray(codes).resize(cell, resample), place)
    return sheet
