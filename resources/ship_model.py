"""Put a model that was trained here among those that ship: weights as float16, graph, and a card with its figures.

uv run python resources/ship_model.py TRAINED NAME FOLDER..., colour photographs that it is measured on

What ships under NAME already gives its title, terms and standing to the new version; what is new ships as a study.
"""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.engine import load_engine
from core.evaluation.evaluate import evaluate
from core.evaluation.report import means
from core.models.catalogue import descriptors
from core.models.store import CARD, SHIPPED, Card, TrainedModel, trained_model, write_card
from core.models.weights import load_network, write_graph, write_weights

SOURCES = (
    "samples of ImageNet, SUN and Sun-Hays scenes, Leeds Sports Pose, BSDS500 (research use), "
    "Clothing Co-Parsing (Apache-2.0 as published), Clothing Dataset (CC0)"
)
ENCODER = "; part of it has the ImageNet weights of EfficientNet-Lite0 (Apache-2.0)"
FIGURES = (
    "photos", "auc", "auc_above_grey", "psnr", "colourfulness", "boosted_colourfulness", "hue_spread", "not_brown",
)  # fmt: skip


def main(trained: str, name: str, *folders: str) -> None:
    source, target = trained_model(trained), SHIPPED / name
    old = trained_model(name).card if (target / CARD).exists() else None
    network = load_network(source)
    target.mkdir(exist_ok=True)
    write_weights(network, target, half=True)
    write_graph(network, target, source.card)
    card = next_version(old, source.card) if old else as_study(source.card, name)
    model = TrainedModel(card, target)
    model.quantized.unlink(missing_ok=True)  # the twin of the weights that were
    write_card(target, replace(card, figures=measured(model, folders)))
    print(f"{name} {card.version}: {model.bytes / 1e6:.1f} MB")


def next_version(old: Card, new: Card) -> Card:
    return replace(old, version=str(int(old.version) + 1), recipe=new.recipe, training=new.training)


def as_study(new: Card, name: str) -> Card:
    described = descriptors()[new.system]
    stands_in = any(str(value).startswith("efficientnet") for value in new.recipe.values())
    data = f"{new.training['photos']:,} photographs: {SOURCES}{ENCODER * stands_in}"
    return replace(new, name=name, title=described.title, good_at=described.good_at, data=data, study=True)


def measured(model: TrainedModel, folders: tuple[str, ...]) -> dict[str, dict[str, float | None]]:
    """By folder, what `main.py evaluate` prints, rounded."""
    engine, figures = load_engine(model, "cpu"), {}
    for folder in map(Path, folders):
        row = means(evaluate(folder, {model.name: engine}).photos)[model.name]
        figures[folder.name] = {each: round(value, 3) for each in FIGURES if (value := row[each]) is not None}
    return figures


if __name__ == "__main__":
    main(*sys.argv[1:])
