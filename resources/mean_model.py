"""Put the mean of models that went on from one base among the user's own.

uv run python resources/mean_model.py NAME FOLDER FIRST SECOND..., photographs that batch normalisation is settled on

Such models lie in one valley of the loss, and what lies between them, a base and its own finish for instance, has some
of what each is good at (Wortsman et al., "Model soups", 2022).
"""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.dataset import ColourPhotos, paths_in
from core.models.store import trained_model, user_models
from core.models.weights import load_network, recipe_of
from core.runs.session import store
from core.training.averaging import mix, settle
from core.training.data import first_batches
from core.training.trainer import STATISTICS_PHOTOS


def main(name: str, folder: str, *branches: str) -> None:
    models = [trained_model(branch) for branch in branches]
    network, *others = map(load_network, models)
    for count, other in enumerate(others, start=2):
        mix(network, other, 1 / count)
    recipe, photos = recipe_of(models[0]), ColourPhotos(paths_in(Path(folder)))
    settle(network, (batch.in_lab().grey for batch in first_batches(photos, recipe, STATISTICS_PHOTOS)))
    command = " ".join(("resources/mean_model.py", name, folder, *branches))
    training = {"command": command, **{model.name: model.card.training for model in models}}
    card = replace(models[0].card, name=name, title=name, training=training, figures={})
    print(store(network, card, user_models() / name).folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
