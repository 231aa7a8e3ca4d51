"""Graphs with the ends of those that are published, and as little between them as may be."""

from __future__ import annotations

from pathlib import Path

from onnx import ModelProto, parser

from core.models.store import GRAPH, Card, TrainedModel, user_models, write_card
from core.models.tasks import as_fields
from core.published.catalogue import entries
from core.published.graphs import wrap

SPAN = 4.0
"""Logits of the detector between grey and white."""
PAINTED = 0.5
"""What holes are filled with, as sRGB."""

_START = '<ir_version: 8, opset_import: ["" : 17]>'
_TEXTS = {
    "scratches": """theirs (float[n, 1, h, w] input) => (float[n, 1, h, w] output)
        <float span = {4}> { output = Mul(input, span) }""",
    "lama": """theirs (float[b, 3, 512, 512] image, float[b, 1, 512, 512] mask) => (float[b, 3, 512, 512] output)
        <float one = {1}, float most = {255}, float painted = {0.5}> {
            kept = Sub(one, mask)  outside = Mul(image, kept)  inside = Mul(mask, painted)
            whole = Add(outside, inside)  output = Mul(whole, most) }""",
    "migan": """theirs (uint8[1, 3, h, w] image, uint8[1, 1, h, w] mask) => (uint8[1, 3, h, w] result)
        <float least = {0.5}, float most = {255}, uint8 painted = {128}> {
            said = Cast<to = 1>(mask)  share = Div(said, most)  kept = Greater(share, least)
            result = Where(kept, image, painted) }""",
}


def graph(network: str) -> ModelProto:
    """The stand-in of a network."""
    return parser.parse_model(f"{_START} {_TEXTS[network]}")


def write(network: str, file: Path) -> Path:
    """Put it into a file."""
    file.write_bytes(graph(network).SerializeToString())
    return file


def install(name: str, folder: Path) -> TrainedModel:
    """Put a stand-in of an entry among the user's models, by way of a ``folder``."""
    entry, home = entries()[name], user_models() / name
    home.mkdir(parents=True)
    if entry.network in _TEXTS:
        wrap(write(entry.network, folder / "theirs.onnx"), home / GRAPH, entry.network, entry)
    else:
        (port,) = entry.outputs
        ends = f"(float[n, 1, h, w] lightness) => (float[n, 1, h, w] {port.name})"
        inverted = parser.parse_model(f"{_START} ours {ends} {{ {port.name} = Neg(lightness) }}")
        (home / GRAPH).write_bytes(inverted.SerializeToString())
    card = Card(
        name=name,
        version=entry.sha256[:8],
        title=entry.title,
        good_at=entry.good_at,
        system="",
        network=entry.network,
        entry=name,
        licence=entry.licence,
        data=entry.data,
        **as_fields(entry),
    )
    write_card(home, card)
    return TrainedModel(card, home)
