"""Colour photographs as training batches: the L that a scan would give, and the Lab that the photograph has.

A batch is a pure function of the recipe, the photographs and the place in the run, so that a resumed run sees what an
unbroken one would have seen. Some crops see the whole photograph with reflected margins, as the pipeline's first pass
does; the others are cut at many scales, as its tiles are. Greys are damaged now and then, as old prints are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from itertools import count
from typing import NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from core.color import Floats, lightness, luma, rgb_to_lab
from core.cores import usable_threads
from core.degradation import OldPrint, age
from core.errors import AutochromeError
from core.training.objective import Batch
from core.training.photos import ColourPhotos
from core.training.recipe import Recipe

CROP_AREA = (0.12, 1.0)  # share of the photograph's area
VALIDATION_SCALE = 2  # sides of the training squares
MAKERS = max(1, min(8, usable_threads() // 2))  # threads; the others are busy with the network
_UNPAIRED = 1_000_003  # added to the seed for the order of the grey pictures, so that it is another one


class Example(NamedTuple):
    """One photograph of a batch: grey (h, w) and lightness (h, w) in 0…100, and ab (h, w, 2)."""

    grey: Floats
    lightness: Floats
    ab: Floats


def batches(photos: ColourPhotos, recipe: Recipe, seen: int) -> Generator[Batch]:
    """Endless batches after the first ``seen`` examples, made ahead while the network is busy."""
    with ThreadPoolExecutor(MAKERS, thread_name_prefix="batches") as pool:
        starts = count(seen, recipe.batch)
        waiting = deque(pool.submit(make_batch, photos, recipe, next(starts)) for _ in range(MAKERS + 1))
        try:
            while True:
                batch = waiting.popleft().result()
                waiting.append(pool.submit(make_batch, photos, recipe, next(starts)))
                yield batch
        finally:
            pool.shutdown(cancel_futures=True)


def first_batches(photos: ColourPhotos, recipe: Recipe, examples: int) -> Iterator[Batch]:
    """The batches of a run's beginning, in which that many examples are."""
    return (make_batch(photos, recipe, seen) for seen in range(0, examples, recipe.batch))


def make_batch(photos: ColourPhotos, recipe: Recipe, seen: int) -> Batch:
    """The batch after ``seen`` examples: the photographs in an order shuffled anew each epoch, each cut at random.

    Raises:
        AutochromeError: none of the photographs can be read any more.
    """
    coloured = _examples(photos, recipe, seen, recipe.seed)
    if not recipe.paired:
        others = _examples(photos, recipe, seen, recipe.seed + _UNPAIRED)
        coloured = [mine._replace(grey=other.grey) for mine, other in zip(coloured, others, strict=True)]
    return collate(coloured)


def _examples(photos: ColourPhotos, recipe: Recipe, seen: int, seed: int) -> list[Example]:
    """A batch's examples; a photograph that cannot be read any more gives its place to the next that can."""
    examples = []
    for position in range(seen, seen + recipe.batch):
        for beyond in range(2 * len(photos)):
            epoch, place = divmod(position + beyond, len(photos))
            photo = photos[int(order(seed, epoch, len(photos))[place])]
            if photo is not None:
                examples.append(make_example(photo, recipe, np.random.default_rng((seed, position))))
                break
        else:
            raise AutochromeError("None of the photographs can be read any more.")
    return examples


@lru_cache(maxsize=4)
def order(seed: int, epoch: int, photos: int) -> NDArray[np.int64]:
    """The shuffled indices of the photographs in an epoch; a batch may reach into the next one."""
    return np.random.default_rng((seed, epoch)).permutation(photos)


def collate(examples: Sequence[Example]) -> Batch:
    """Examples as tensors."""
    grey = torch.from_numpy(np.stack([example.grey for example in examples]))[:, None]
    light = torch.from_numpy(np.stack([example.lightness for example in examples]))[:, None]
    ab = torch.from_numpy(np.stack([example.ab for example in examples]))
    return Batch(grey, light, ab.permute(0, 3, 1, 2).contiguous())


def make_example(photo: NDArray[np.uint8], recipe: Recipe, random: np.random.Generator) -> Example:
    """One random view of sRGB ``photo`` (h, w, 3)."""
    is_whole = random.random() < recipe.whole
    view = whole(photo, recipe.crop) if is_whole else crop(photo, recipe.crop, random)
    if random.random() < 0.5:
        view = np.ascontiguousarray(view[:, ::-1])
    if random.random() < recipe.turned:
        view = np.ascontiguousarray(np.rot90(view, random.choice((1, 3))))
    if random.random() < recipe.aged:
        return _example(view, age(view, OldPrint.random(random, crop=True), random))
    return _example(view, luma(view))


def _example(view: NDArray[np.uint8], grey: NDArray[np.uint8]) -> Example:
    lab = rgb_to_lab(view)
    return Example(lightness(grey), np.ascontiguousarray(lab[..., 0]), np.ascontiguousarray(lab[..., 1:]))


def held_out(photos: ColourPhotos, recipe: Recipe) -> Iterator[Batch | None]:
    """The validation photographs one by one, whole and undamaged, as large as the pipeline's first pass sees them.

    At the side of the training squares a whole photograph is smaller than that, and says less about how it comes out.
    What cannot be read is None.
    """
    for photo in photos:
        if photo is None:
            yield None
        else:
            view = whole(photo, VALIDATION_SCALE * recipe.crop)
            yield collate([_example(view, luma(view))])


def colours_of(photos: ColourPhotos, recipe: Recipe, examples: int) -> Tensor:
    """A sample (N, 2) of the ab values in that many random views."""
    other = replace(recipe, seed=recipe.seed + 1, paired=True)
    drawn = [batch.ab[:, :, ::8, ::8] for batch in first_batches(photos, other, examples)]
    return torch.cat(drawn).permute(0, 2, 3, 1).reshape(-1, 2)


def whole(photo: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """The whole photo in a square of ``size``, its shape kept, its margins reflected."""
    scale = size / max(photo.shape[:2])
    height, width = (max(1, round(side * scale)) for side in photo.shape[:2])
    fitted = cv2.resize(photo, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    top, left = (size - height) // 2, (size - width) // 2
    return np.pad(fitted, ((top, size - height - top), (left, size - width - left), (0, 0)), mode="symmetric")


def crop(photo: NDArray[np.uint8], size: int, random: np.random.Generator) -> NDArray[np.uint8]:
    """A random part of the photo at a random scale, stretched by at most a quarter."""
    height, width = photo.shape[:2]
    area = height * width * random.uniform(*CROP_AREA)
    aspect = np.exp(random.uniform(np.log(0.8), np.log(1.25)))
    rows = min(height, max(8, round(np.sqrt(area / aspect))))
    columns = min(width, max(8, round(np.sqrt(area * aspect))))
    top = int(random.integers(height - rows + 1))
    left = int(random.integers(width - columns + 1))
    part = photo[top : top + rows, left : left + columns]
    shrinks = min(rows, columns) > size
    return np.asarray(
        cv2.resize(part, (size, size), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR), np.uint8
    )
