"""From pixels, an edit and what was found to the codes of a picture: one function for canvas, thumbnail and file."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import islice
from typing import Any

import numpy as np

from core import stages
from core.color import Codes, Floats, RgbSpace, as_rgb, grey_roots, lab_to_rgb, luminance, rgb_to_lab
from core.controls import as_shipped
from core.edit import Edit, suits
from core.monitor import IDLE, Monitor
from core.photo import Photo
from core.region import Place, Region
from core.stages import Finding, Planes, Stage
from core.stages.adjust import Adjustments

STRIP_PIXELS = 2**18  # a strip's planes of float32 stay in a processor's cache; with less, threads wait for Python
WORKERS = 2  # strips under way at once


def changes(edit: Edit, stage: Stage[Any]) -> bool:
    """Whether a stage's settings are other than in a new edit, where those that find something change nothing."""
    if not suits(stage, edit):
        return False
    if stage.needs is not None and getattr(edit, stage.needs) is None:
        return False
    usual = getattr(_new(type(edit)), stage.name)  # type: ignore[arg-type]
    return bool(as_shipped(getattr(edit, stage.name)) != usual)


@cache
def _new(kind: Callable[[], Edit]) -> Edit:
    """A new edit, made once: every strip of every picture is compared with it."""
    return kind()


def develops(edit: Edit, findings: Container[str]) -> bool:
    """Whether what was found, named by stages, makes more of a scan than it is: colours, repairs, or a larger one."""
    return any(
        changes(edit, stage)
        and (stage.name in findings or (stage.find is None and stage.paints(getattr(edit, stage.name))))
        for stage in stages.STAGES
    )


def applied(
    planes: Planes, region: Region, edit: Edit, findings: Mapping[str, Finding], before: Stage[Any] | None = None
) -> Planes:
    """Take a part of a photo through the stages; one that is not wanted, or has not found yet, is left out.

    Args:
        before: the stage to stop at; None to go through all.
    """
    done = set[str]()
    for stage in stages.STAGES:
        if stage is before:
            break
        settings, finding = getattr(edit, stage.name), findings.get(stage.name)
        if settings is None or (stage.needs is not None and stage.needs not in done):
            continue
        if stage.find is None or (finding is not None and changes(edit, stage)):
            planes = stage.apply(planes, region, settings, finding)
            done.add(stage.name)
    return planes


def render(
    pixels: Codes,
    space: RgbSpace,
    region: Region,
    edit: Edit,
    findings: Mapping[str, Finding],
    depth: int = 8,
    before: Stage[Any] | None = None,
    into: RgbSpace | None = None,
) -> Codes:
    """Make the picture (h, w, 3) of ``pixels`` (h, w, bands), which lie under ``region`` and are in ``space``.

    Where no stage changes anything it has the codes of the pixels. Colours out of gamut lose chroma until they fit.

    Args:
        before: the stage whose view this is to be; None for the finished picture.
        into: the space of the picture; None: that of the pixels.
    """
    into = into or space
    y = luminance(pixels, space)
    own = _own_chroma(pixels, space) if _restores(edit, findings) else None
    planes = applied(Planes(y, own), region, edit, findings, before)
    if planes.y is y and planes.ab is own and into is space:
        return _plain(pixels, depth)
    ab = _own_chroma(pixels, space) if planes.ab is None else planes.ab
    return lab_to_rgb(planes.y, ab, depth, into, grey_roots(pixels, space) if planes.y is y else None)


def _restores(edit: Edit, findings: Mapping[str, Finding]) -> bool:
    """Whether stages before colour may change the colours that a photo was scanned in."""
    return any(stage.name in findings and changes(edit, stage) for stage in stages.STAGES if stage.is_restoring)


def with_chroma(pixels: Codes, space: RgbSpace, chroma: Floats, adjustments: Adjustments, depth: int = 8) -> Codes:
    """Make the picture (h, w, 3) of ``pixels`` (h, w, bands) under ``chroma`` (h, w, 2), in ``space``.

    Its lightness is that of ``pixels``; colours out of gamut lose chroma until they fit.
    """
    y = luminance(pixels, space)
    return lab_to_rgb(y, adjustments.applied(y, chroma), depth, space, grey_roots(pixels, space))


def rendered(
    photo: Photo,
    edit: Edit,
    findings: Mapping[str, Finding],
    depth: int,
    monitor: Monitor = IDLE,
    into: RgbSpace | None = None,
) -> Iterator[Codes]:
    """Make the finished photo, strip by strip from the top: (rows, width, 3) at ``depth`` bits.

    A few strips are under way at once; memory does not grow with the photo.

    Args:
        photo: in the geometry of the edit.
        into: the space of the strips; None: that of the photo.

    Raises:
        Cancelled: the monitor was cancelled.
    """

    def make(top: int, pixels: Codes) -> tuple[int, Codes]:
        place, size = Place(0, top, photo.width, len(pixels)), (photo.width, photo.height)
        region = Region.at(place, size, photo.geometry, (photo.scan.width, photo.scan.height))
        return top + len(pixels), render(pixels, photo.space, region, edit, findings, depth, into=into)

    strips = photo.strips(max(1, STRIP_PIXELS // photo.width))
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="render") as pool:
        waiting = [pool.submit(make, *strip) for strip in islice(strips, WORKERS + 1)]
        while waiting:
            bottom, codes = waiting.pop(0).result()
            monitor.check()
            monitor.progress(bottom / photo.height)
            yield codes
            waiting += [pool.submit(make, *strip) for strip in islice(strips, 1)]


def _plain(pixels: Codes, depth: int) -> Codes:
    """The pixels' own codes (h, w, 3) at ``depth`` bits."""
    codes = as_rgb(pixels)
    if (codes.dtype == np.uint8) == (depth == 8):
        return codes
    if depth == 8:
        return ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return codes.astype(np.uint16) * np.uint16(257)


def _own_chroma(pixels: Codes, space: RgbSpace) -> Floats:
    """Chroma (h, w, 2) that the pixels were scanned in."""
    if pixels.shape[2] < 3:
        return np.zeros((*pixels.shape[:2], 2), np.float32)
    return rgb_to_lab(pixels[..., :3], space)[..., 1:]
