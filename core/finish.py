"""What happens after the colour is there: from luminance, chroma and adjustments to the codes of a picture."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import numpy as np

from core.color import Codes, Floats, RgbSpace, grey_roots, lab_to_rgb, lightness_of, luminance
from core.frame import Box
from core.monitor import IDLE, Monitor
from core.photo import Photo
from core.region import Region

STRIP_PIXELS = 2**18  # a strip's planes of float32 stay in a processor's cache; with less, threads wait for Python
WORKERS = 2  # strips under way at once
CAST = 20.0
"""ab units by which full warmth or tint moves a colour of middle lightness."""


@dataclass(frozen=True)
class Adjustments:
    """What a person may turn after the colour is there."""

    saturation: float = 1.4
    """Factor on the chroma, 0…2; 1.4 is the 40 % boost of the literature."""
    strength: float = 1.0
    """How much of the colour is laid over the grey, 0…1: 0 is the grey scan, whatever else is set."""
    warmth: float = 0.0
    """−1…1: towards blue, or towards yellow, by `CAST` at most."""
    tint: float = 0.0
    """−1…1: towards green, or towards magenta, by `CAST` at most."""

    def applied(self, y: Floats, chroma: Floats) -> Floats:
        """The chroma (h, w, 2) to be shown of what the model found (h, w, 2) over luminance ``y`` (h, w) in 0…1.

        Warmth moves b and tint moves a, most at middle lightness and not at all at black and white (a parabola in L),
        so that what has no colour of its own at either end stays neutral.
        """
        shown = chroma * np.float32(self.saturation * self.strength)
        if self.strength and (self.warmth or self.tint):
            light = lightness_of(y)
            light *= np.float32(0.04) - light * np.float32(0.0004)  # 0 at black and white, 1 halfway
            for channel, way in enumerate((self.tint, self.warmth)):
                if way:
                    shown[..., channel] += light * np.float32(CAST * self.strength * way)
        return shown


def render(pixels: Codes, space: RgbSpace, chroma: Floats, adjustments: Adjustments, depth: int = 8) -> Codes:
    """The finished picture (h, w, 3) of ``pixels`` (h, w, bands) under ``chroma`` (h, w, 2), in ``space``.

    Its lightness is that of ``pixels``; colours out of gamut lose chroma until they fit.
    """
    y = luminance(pixels, space)
    return lab_to_rgb(y, adjustments.applied(y, chroma), depth, space, grey_roots(pixels, space))


def finished(
    photo: Photo,
    chroma: Floats,
    adjustments: Adjustments,
    depth: int,
    monitor: Monitor = IDLE,
) -> Iterator[Codes]:
    """The finished photo, strip by strip from the top: (rows, width, 3) in its own space at ``depth`` bits.

    ``chroma`` (h, w, 2) is that of the whole scan, whatever the photo's frame. A few strips are under way at once;
    memory does not grow with the photo.

    Raises:
        Cancelled: the monitor was cancelled.
    """

    def finish(top: int, pixels: Codes) -> tuple[int, Codes]:
        rows = pixels.shape[0]
        box = Box(0.0, top / photo.height, 1.0, rows / photo.height)
        region = Region((photo.width, rows), box, photo.frame, (photo.scan.width, photo.scan.height))
        return top + rows, render(pixels, photo.space, region.sample_planes(chroma), adjustments, depth)

    strips = photo.strips(max(1, STRIP_PIXELS // photo.width))
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="finish") as pool:
        waiting = [pool.submit(finish, *strip) for strip in islice(strips, WORKERS + 1)]
        while waiting:
            bottom, codes = waiting.pop(0).result()
            monitor.check()
            monitor.progress(bottom / photo.height)
            yield codes
            waiting += [pool.submit(finish, *strip) for strip in islice(strips, 1)]


def untouched(photo: Photo, depth: int, monitor: Monitor = IDLE) -> Iterator[Codes]:
    """The photo in its own colours, as `finished` hands it out.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    for top, pixels in photo.strips(max(1, STRIP_PIXELS // photo.width)):
        monitor.check()
        colours = pixels[..., :3] if pixels.shape[2] > 2 else np.repeat(pixels[..., :1], 3, axis=2)
        yield _at_depth(colours, depth)
        monitor.progress((top + len(pixels)) / photo.height)


def _at_depth(codes: Codes, depth: int) -> Codes:
    if (codes.dtype == np.uint8) == (depth == 8):
        return codes
    if depth == 8:
        return ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return codes.astype(np.uint16) * np.uint16(257)
