"""What happens after the colour is there: from luminance, chroma and adjustments to the codes of a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import cv2
import numpy as np

from core.cancel import Cancel
from core.color import Codes, Floats, RgbSpace, lab_to_rgb, luminance
from core.photo import Photo

STRIP_PIXELS = 2**17  # a strip's planes of float32 stay in a processor's cache
WORKERS = 2  # strips under way at once


@dataclass(frozen=True)
class Adjustments:
    """What a person may turn after the colour is there."""

    saturation: float = 1.4
    """Factor on the chroma, 0…2; 1.4 is the 40 % boost of the literature."""


def render(pixels: Codes, space: RgbSpace, chroma: Floats, adjustments: Adjustments, depth: int = 8) -> Codes:
    """The finished picture (h, w, 3) of ``pixels`` (h, w, bands) under ``chroma`` (h, w, 2), in ``space``.

    Its lightness is that of ``pixels``; colours out of gamut lose chroma until they fit.
    """
    return lab_to_rgb(luminance(pixels, space), chroma * np.float32(adjustments.saturation), depth, space)


def chroma_region(chroma: Floats, box: tuple[float, float, float, float], size: tuple[int, int]) -> Floats:
    """Bilinear sample (h, w, 2) of ``chroma`` (h', w', 2) under a part of the photo.

    Args:
        box: left, top, width and height of the part as shares of the photo.
        size: width and height of the sample in pixels.
    """
    rows, columns = chroma.shape[:2]
    left, top, width, height = box[0] * columns, box[1] * rows, box[2] * columns, box[3] * rows
    # Pixel centres lie at half-integers in both pictures.
    x = left + (np.arange(size[0]) + 0.5) * (width / size[0]) - 0.5
    y = top + (np.arange(size[1]) + 0.5) * (height / size[1]) - 0.5
    first_row = max(0, int(np.floor(y[0])))
    first_column = max(0, int(np.floor(x[0])))
    part = chroma[first_row : int(y[-1]) + 3, first_column : int(x[-1]) + 3]
    affine = np.array(
        [[width / size[0], 0.0, x[0] - first_column], [0.0, height / size[1], y[0] - first_row]], np.float64
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sample = cv2.warpAffine(np.ascontiguousarray(part), affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(sample, np.float32)


def finished(
    photo: Photo,
    chroma: Floats,
    adjustments: Adjustments,
    depth: int,
    progress: Callable[[float], None] = lambda _: None,
    cancel: Cancel | None = None,
) -> Iterator[Codes]:
    """The finished photo, strip by strip from the top: (rows, width, 3) in its own space at ``depth`` bits.

    A few strips are under way at once; memory does not grow with the photo.

    Raises:
        Cancelled: ``cancel`` was set.
    """

    def finish(top: int, pixels: Codes) -> tuple[int, Codes]:
        rows = pixels.shape[0]
        box = (0.0, top / photo.height, 1.0, rows / photo.height)
        part = chroma_region(chroma, box, (photo.width, rows))
        return top + rows, render(pixels, photo.space, part, adjustments, depth)

    strips = photo.strips(max(1, STRIP_PIXELS // photo.width))
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="finish") as pool:
        waiting = [pool.submit(finish, *strip) for strip in islice(strips, WORKERS + 1)]
        while waiting:
            bottom, codes = waiting.pop(0).result()
            if cancel is not None:
                cancel.check()
            progress(bottom / photo.height)
            yield codes
            waiting += [pool.submit(finish, *strip) for strip in islice(strips, 1)]
