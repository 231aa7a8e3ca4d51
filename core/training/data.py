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

from core import color
from core.color import lightness, luma
from core.cores import usable_threads
from core.dataset import ColourPhotos
from core.degradation import OldPrint, age
from core.errors import AutochromeError
from core.messages import tr
from core.training import torch_color
from core.training.objective import Batch
from core.training.recipe import Recipe

CROP_AREA = (0.12, 1.0)  # share of the photograph's area
VALIDATION_SCALE = 2  # sides of the training squares
MAKERS = max(1, min(8, usable_threads() // 2))  # threads; the others are busy with the network
CPU = torch.device("cpu")
LIGHTNESS = torch.from_numpy(lightness(np.arange(256, dtype=np.uint8).reshape(256, 1, 1))[:, 0])
"""Of each code of grey, 0…100."""
_UNPAIRED = 1_000_003  # added to the seed for the order of the grey pictures, so that it is another one


class Views(NamedTuple):
    """The photographs of a batch in 8 bits, as they go to the device."""

    grey: Tensor
    """(N, H, W): codes of grey in sRGB, now and then aged as an old print is."""
    colour: Tensor
    """(N, H, W, 3): sRGB, of the same photographs or, where data is unpaired, of others."""

    def in_lab(self, device: torch.device = CPU) -> Batch:
        """Give what a step sees, on the device, with the channels last in memory.

        The tables of `core.color` are four times as fast as torch on a processor; a GPU has no need of them.
        """
        grey = LIGHTNESS.to(device)[self.grey.to(device).int()]
        if device.type == "cpu":
            lab = torch.from_numpy(np.stack([color.rgb_to_lab(view) for view in self.colour.numpy()])).permute(
                0, 3, 1, 2
            )
        else:
            lab = torch_color.rgb_to_lab(self.colour.to(device).permute(0, 3, 1, 2) / 255.0)
        parts = (grey[:, None], lab[:, :1], lab[:, 1:])
        return Batch(*(part.contiguous(memory_format=torch.channels_last) for part in parts))


class Example(NamedTuple):
    """One photograph of a batch: codes of grey (h, w) and sRGB (h, w, 3)."""

    grey: NDArray[np.uint8]
    colour: NDArray[np.uint8]


def batches(photos: ColourPhotos, recipe: Recipe, seen: int) -> Generator[Views]:
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


def first_batches(photos: ColourPhotos, recipe: Recipe, examples: int) -> Iterator[Views]:
    """The batches of a run's beginning, in which that many examples are."""
    return (make_batch(photos, recipe, seen) for seen in range(0, examples, recipe.batch))


def make_batch(photos: ColourPhotos, recipe: Recipe, seen: int) -> Views:
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
            raise AutochromeError(tr("None of the photographs can be read any more."))
    return examples


@lru_cache(maxsize=4)
def order(seed: int, epoch: int, photos: int) -> NDArray[np.int64]:
    """The shuffled indices of the photographs in an epoch; a batch may reach into the next one."""
    return np.random.default_rng((seed, epoch)).permutation(photos)


def collate(examples: Sequence[Example]) -> Views:
    """Examples as tensors."""
    grey, colour = (torch.from_numpy(np.stack(planes)) for planes in zip(*examples, strict=True))
    return Views(grey, colour)


def make_example(photo: NDArray[np.uint8], recipe: Recipe, random: np.random.Generator) -> Example:
    """One random view of sRGB ``photo`` (h, w, 3)."""
    is_whole = random.random() < recipe.full_image_probability
    view = whole(photo, recipe.crop) if is_whole else crop(photo, recipe.crop, random)
    if random.random() < 0.5:
        view = np.ascontiguousarray(view[:, ::-1])
    if random.random() < recipe.rotate_probability:
        view = np.ascontiguousarray(np.rot90(view, random.choice((1, 3))))
    if random.random() < recipe.degrade_probability:
        return Example(age(view, OldPrint.random(random, crop=True), random)[..., 0], view)
    return Example(luma(view)[..., 0], view)


def held_out(photos: ColourPhotos, recipe: Recipe) -> Iterator[Views | None]:
    """The validation photographs one by one, whole and undamaged, as large as the pipeline's first pass sees them.

    At the side of the training squares a whole photograph is smaller than that, and says less about how it comes out.
    What cannot be read is None.
    """
    for photo in photos:
        if photo is None:
            yield None
        else:
            view = whole(photo, VALIDATION_SCALE * recipe.crop)
            yield collate([Example(luma(view)[..., 0], view)])


def colours_of(photos: ColourPhotos, recipe: Recipe, examples: int) -> Tensor:
    """A sample (N, 2) of the ab values in that many random views."""
    other = replace(recipe, seed=recipe.seed + 1, paired=True)
    drawn = [batch.in_lab().ab[:, :, ::8, ::8] for batch in first_batches(photos, other, examples)]
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
