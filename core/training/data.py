"""Colour photographs as training batches: the L that a scan would give, and the ab that the photograph has.

A batch is a pure function of the seed and the step, so that a resumed run sees what an unbroken one would have seen.
A third of the crops sees the whole photograph with reflected margins, as the pipeline's first pass does; the others are
cut at many scales, as its tiles are. Greys are faded and darkened now and then, because old prints are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from core.color import lightness, luma, rgb_to_lab
from core.errors import AutochromeError
from core.training.photos import ColourPhotos

WHOLE_SHARE = 0.3
CROP_AREA = (0.12, 1.0)  # share of the photograph's area
FADED_SHARE = 0.3
AHEAD = 2  # batches made while the network is busy


def batches(photos: ColourPhotos, size: int, batch: int, seed: int, first_step: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Endless batches of lightness (batch, 1, size, size) and ab (batch, 2, size, size), from ``first_step`` on."""
    with ThreadPoolExecutor(1, thread_name_prefix="batches") as pool:
        step = first_step
        waiting = [pool.submit(make_batch, photos, size, batch, seed, step + i) for i in range(AHEAD)]
        try:
            while True:
                lightnesses, ab = waiting.pop(0).result()
                waiting.append(pool.submit(make_batch, photos, size, batch, seed, step + AHEAD))
                step += 1
                yield lightnesses, ab
        finally:
            pool.shutdown(cancel_futures=True)


def make_batch(photos: ColourPhotos, size: int, batch: int, seed: int, step: int) -> tuple[Tensor, Tensor]:
    """The batch of that step: the photographs in an order shuffled anew each epoch, each cut at random."""
    pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]] = []
    position = step * batch
    unread = 0
    while len(pairs) < batch:
        epoch, place = divmod(position, len(photos))
        photo = photos[int(order(seed, epoch, len(photos))[place])]
        if photo is not None:
            pairs.append(make_pair(photo, size, np.random.default_rng((seed, position))))
            unread = 0
        elif unread > 2 * len(photos):
            raise AutochromeError("None of the photographs can be read.")
        else:
            unread += 1
        position += 1
    return collate(pairs)


@lru_cache(maxsize=2)
def order(seed: int, epoch: int, count: int) -> NDArray[np.int64]:
    """The shuffled indices of ``count`` photographs in an epoch; a batch may reach into the next one."""
    return np.random.default_rng((seed, epoch)).permutation(count)


def collate(pairs: Sequence[tuple[NDArray[np.float32], NDArray[np.float32]]]) -> tuple[Tensor, Tensor]:
    """Pairs of L (h, w) and ab (h, w, 2) as tensors (N, 1, h, w) and (N, 2, h, w)."""
    lightnesses = torch.from_numpy(np.stack([pair[0] for pair in pairs]))[:, None]
    return lightnesses, torch.from_numpy(np.stack([pair[1] for pair in pairs])).permute(0, 3, 1, 2).contiguous()


def make_pair(
    photo: NDArray[np.uint8], size: int, random: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """L (size, size) of the grey picture and ab (size, size, 2) of one random view of sRGB ``photo`` (h, w, 3)."""
    view = whole(photo, size) if random.random() < WHOLE_SHARE else crop(photo, size, random)
    if random.random() < 0.5:
        view = np.ascontiguousarray(view[:, ::-1])
    grey = luma(view)
    if random.random() < FADED_SHARE:
        grey = fade(grey, random)
    return lightness(grey), rgb_to_lab(view)[..., 1:]


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


def fade(grey: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """A grey picture (h, w, 1) with less contrast, another gamma, grain and blur, as prints have after decades."""
    black, white = random.uniform(0.0, 0.15), random.uniform(0.8, 1.0)
    faded = black + (white - black) * (grey.astype(np.float32) / 255.0) ** np.float32(random.uniform(0.7, 1.4))
    if random.random() < 0.5:
        blurred = cv2.GaussianBlur(faded, (0, 0), random.uniform(0.4, 1.2))
        faded = np.asarray(blurred, np.float32).reshape(grey.shape)
    if random.random() < 0.5:
        faded = faded + random.normal(0.0, random.uniform(0.005, 0.03), grey.shape).astype(np.float32)
    return np.asarray(np.round(np.clip(faded, 0.0, 1.0) * 255.0), np.uint8)
