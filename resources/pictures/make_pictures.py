"""Make the README's pictures with the shipped models: coloured, by hand, at all saturations, worn and mended.

uv run python resources/pictures/make_pictures.py
"""

import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps
from skimage import data
from sklearn.datasets import load_sample_image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from core.color import SRGB, Codes, luma
from core.colorize import Picture, predict_chroma
from core.damage import damage
from core.degradation import OldPrint, age
from core.edit import new_edit, restored
from core.engine import EnginePool, load_engine
from core.findings import find, values
from core.hints import Hint, ab_of
from core.models.store import TrainedModel, default_model
from core.monitor import IDLE
from core.region import Region
from core.render import render, with_chroma
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to
from core.stages.detail import Detail
from core.stages.hints import Hints
from core.stages.repair import Repair

SEED = 3
CLICKS = (((0.25, 0.80), "#e0661f"), ((0.12, 0.35), "#b0252b"), ((0.02, 0.12), "#2c3470"))
"""Places of the astronaut, as shares, and what was known of their colours."""
SATURATIONS = (0.0, 0.7, 1.4, 2.0)


def looks(grey: Codes, model: TrainedModel, *adjustments: Adjustments) -> list[Codes]:
    """A grey photograph (h, w, 1) in the colours that a model finds, as sRGB (h, w, 3)."""
    chroma = predict_chroma(Picture(grey), load_engine(model, "cpu"))
    enlarged = Region(grey.shape[1::-1]).sample_planes(chroma)
    return [with_chroma(grey, SRGB, enlarged, each) for each in adjustments]


def worn(photo: Codes) -> Codes:
    """A print of a colour photograph (h, w, 3) that has faded and was scratched: grey (h, w, 1)."""
    random = np.random.default_rng(SEED)
    print_ = age(photo, OldPrint(black=0.18, white=0.82, gamma=1.15, grain=0.03, grain_size=0.6), random)
    return np.round(255 * damage(print_[..., 0] / np.float32(255), random).tones).astype(np.uint8)[..., None]


def mended(scan: Codes) -> Codes:
    """What *Restore and Colorize* makes of a scan (h, w, 1), Scratches and Grain turned up: sRGB (h, w, 3)."""
    picture, size = Picture(scan), scan.shape[1::-1]
    edit = replace(
        restored(new_edit()), repair=Repair(0.9), detail=Detail(denoise=0.8), colour=Colour(ref_to(default_model()))
    )
    found = values(find(picture, edit, {}, EnginePool(lambda: "cpu"), IDLE))
    return render(scan, picture.space, Region(size, scan=size), edit, found)


def by_hand(photo: Codes) -> Codes:
    """A photograph (h, w, 3) in grey, in automatic colours, and after a few clicks, which are marked, side by side."""
    grey = luma(photo)
    scan, size = Picture(grey), grey.shape[1::-1]
    hints = tuple(Hint((place,), ab_of(colour), 0.012) for place, colour in CLICKS)
    edit, found, seen = replace(new_edit(), colour=Colour(ref_to(default_model()))), {}, [np.repeat(grey, 3, axis=2)]
    for told in ((), hints):
        wanted = replace(edit, hints=Hints(told))
        found = find(scan, wanted, found, EnginePool(lambda: "cpu"), IDLE)
        seen.append(render(grey, scan.space, Region(size, scan=size), wanted, values(found)))
    for (x, y), colour in CLICKS:
        at = round(x * size[0]), round(y * size[1])
        inside = tuple(bytes.fromhex(colour[1:]))
        for radius, tint in ((10, (0, 0, 0)), (9, (255, 255, 255)), (6, inside)):
            cv2.circle(seen[-1], at, radius, tint, -1, cv2.LINE_AA)
    return np.hstack([np.asarray(ImageOps.contain(Image.fromarray(each), (400, 400))) for each in seen])


def main() -> None:
    photo = load_sample_image("china.jpg")
    scan = worn(photo)
    Image.fromarray(scan[..., 0]).save(HERE / "worn.jpg", quality=88)
    Image.fromarray(mended(scan)).save(HERE / "mended.jpg", quality=88)
    Image.fromarray(by_hand(data.astronaut())).save(HERE / "by-hand.jpg", quality=88)
    grey = luma(photo)
    coloured = looks(grey, default_model(), *map(Adjustments, SATURATIONS))
    Image.fromarray(grey[..., 0]).save(HERE / "before.jpg", quality=88)
    Image.fromarray(coloured[SATURATIONS.index(1.4)]).save(HERE / "after.jpg", quality=88)
    strip = np.hstack([np.asarray(ImageOps.contain(Image.fromarray(look), (320, 320))) for look in coloured])
    Image.fromarray(strip).save(HERE / "saturation.jpg", quality=88)


if __name__ == "__main__":
    main()
