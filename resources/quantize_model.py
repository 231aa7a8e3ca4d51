"""Give a model that ships its twin in int8, for processors that are faster with bytes.

uv run python resources/quantize_model.py NAME FOLDER, colour photographs of which some are looked at

On as many others it is compared with float32 then, and thrown away where it is further off than can be overlooked.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.color import Floats, lightness, luma
from core.dataset import ColourPhotos, paths_in
from core.engine import OnnxEngine
from core.engine.pace import SAME
from core.models.quantize import write_quantized
from core.models.store import TrainedModel, trained_model
from core.training.data import crop, whole

PHOTOS = 100


def views(paths: list[Path], side: int) -> Iterator[Floats]:
    """Lightness (side, side) of whole photographs and of parts of them, as the pipeline shows them."""
    random = np.random.default_rng(0)
    for photo in ColourPhotos(paths):
        if photo is not None:
            yield lightness(luma(whole(photo, side)))
            yield lightness(luma(crop(photo, side, random)))


def apart(model: TrainedModel, paths: list[Path]) -> list[float]:
    """Mean distance of the twin from float32 in ab units, for each view."""
    whole, twin = OnnxEngine(model), OnnxEngine(model, precision="int8")
    seen = (view[None, None] for view in views(paths, model.card.native_size))
    return [float(np.linalg.norm(whole.predict(each) - twin.predict(each), axis=1).mean()) for each in seen]


def main(name: str, folder: str) -> int:
    model, paths = trained_model(name), paths_in(Path(folder))
    step = max(2, len(paths) // PHOTOS)
    write_quantized(model, views(paths[::step], model.card.native_size))
    found = apart(model, paths[step // 2 :: step])
    print(
        f"{model.quantized.name}: {model.quantized.stat().st_size / 1e6:.1f} MB; in {len(found)} views of other photos "
        f"{np.mean(found):.2f} ab units from float32 on average, {max(found):.2f} at most"
    )
    if np.mean(found) < SAME:
        return 0
    model.quantized.unlink()
    print(f"That is more than {SAME}: it was thrown away.")
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
