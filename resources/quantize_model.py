"""Give a model that ships its twin in int8, for processors that are faster with bytes.

uv run python resources/quantize_model.py NAME FOLDER, colour photographs of which some are looked at
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.color import Floats, lightness, luma
from core.models.quantize import write_quantized
from core.models.store import trained_model
from core.training.data import crop, whole
from core.training.photos import ColourPhotos, paths_in

PHOTOS = 25


def views(folder: Path, side: int) -> Iterator[Floats]:
    """Lightness (side, side) of whole photographs and of parts of them, as the pipeline shows them."""
    paths = paths_in(folder)
    random = np.random.default_rng(0)
    for photo in ColourPhotos(paths[:: max(1, len(paths) // PHOTOS)]):
        if photo is not None:
            yield lightness(luma(whole(photo, side)))
            yield lightness(luma(crop(photo, side, random)))


def main(name: str, folder: str) -> None:
    model = trained_model(name)
    write_quantized(model, views(Path(folder), model.card.native_size))
    print(f"{model.quantized.name}: {model.quantized.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
