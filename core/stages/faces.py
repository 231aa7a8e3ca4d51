"""Faces: those that are blurred are restored by a network, each by itself, and only as far as a person wants it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

import numpy as np

from core.color import Floats, lightness_of, luminance_of
from core.controls import Control
from core.faces import find_faces, restored
from core.geometry import WHOLE, Box
from core.hints import Share
from core.messages import tr
from core.models.tasks import FIND_FACES, RESTORE_FACES
from core.published.catalogue import got
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.strokes import slices

VERSION = "1"
"""Of what is found; another one makes what was found before stale."""
GENTLE = 0.4
"""Of the strength, where a person wants faces restored and has said no more."""
_SAME = 0.25  # of a face's box, that its middle may be off the place that names it


@dataclass(frozen=True)
class Faces:
    """How far faces are restored, and which are not."""

    faces: Annotated[
        float, Control(0, 1, tr("Faces"), tr("How far blurred faces are restored, which is a guess"), " %")
    ] = 0.0
    """0…1: share of what the network changes; 0 looks for no faces."""
    spared: tuple[tuple[Share, Share], ...] = ()
    """The middles of faces that stay as they are, from the left and from the top as shares of the scan."""

    def has(self, box: Box) -> bool:
        """Whether the face in a box is restored."""
        return not any(_is_in_the_middle(point, box) for point in self.spared)

    def turned(self, box: Box, *, on: bool) -> Faces:
        """Restore the face in a box, or leave it as it is."""
        others = tuple(point for point in self.spared if not _is_in_the_middle(point, box))
        return replace(self, spared=others if on else (*others, middle_of(box)))


def middle_of(box: Box) -> tuple[float, float]:
    """Give the middle of a box, as shares of the scan."""
    return round(box.left + box.width / 2, 5), round(box.top + box.height / 2, 5)


def _is_in_the_middle(point: tuple[float, float], box: Box) -> bool:
    x, y = middle_of(box)
    return abs(point[0] - x) < _SAME * box.width and abs(point[1] - y) < _SAME * box.height


def _find(search: Search[Faces]) -> Finding:
    """The part of the scan that was looked through and the box of each face (1 + n, 1, 4), then a patch for each.

    A patch is (h, w, 2) of its box: what is changed in L, and how far that counts.
    """
    if not search.settings.faces:
        return (np.array(WHOLE, np.float32)[None, None],)
    scan, monitor = search.scan, search.monitor
    restorer, detector = got(RESTORE_FACES)[0], got(FIND_FACES)[0]
    found = find_faces(scan, search.lie.geometry, detector)
    engine = search.pool.get(restorer) if found else None
    patches = []
    for number, face in enumerate(found):
        assert engine is not None
        monitor.check()
        monitor.progress((number + 1) / (len(found) + 1))
        patches.append(restored(scan, face, engine, monitor))
    return np.array([WHOLE, *(face.box for face in found)], np.float32)[:, None], *patches


def boxes_of(finding: Finding) -> list[Box]:
    """Give where in the scan the faces are that were found."""
    return [Box(*row) for row in finding[0][1:, 0].astype(float).tolist()]


def _apply(planes: Planes, region: Region, faces: Faces, finding: Finding | None) -> Planes:
    assert finding is not None
    if not faces.faces:
        return planes
    total, counted = np.zeros_like(planes.y), np.zeros_like(planes.y)
    for at, patch in _seen(region, faces, finding):
        total[at] += patch[..., 0] * patch[..., 1]
        counted[at] += patch[..., 1]
    where = np.nonzero(counted)
    if not len(where[0]):
        return planes
    y = planes.y.copy()
    change = total[where] / np.maximum(counted[where], 1)  # faces side by side share what lies between them
    y[where] = luminance_of(np.clip(lightness_of(y[where]) + np.float32(faces.faces) * change, 0, 100))
    return planes._replace(y=y)


def _seen(region: Region, faces: Faces, finding: Finding) -> Iterator[tuple[tuple[slice, slice], Floats]]:
    """The rows and columns of a region that each face takes which is restored, and its patch there."""
    for box, patch in zip(boxes_of(finding), finding[1:], strict=True):
        place = region.place(box) if faces.has(box) else None
        if place is not None:
            yield slices(place), region.cut(place).sample(patch, box=box)


FACES = Stage(
    "faces",
    _apply,
    Find(_find, lambda faces: [VERSION, faces.faces > 0]),
    title=tr("Faces"),
    is_restoring=True,
    paints=lambda faces: faces.faces > 0,
    networks=(RESTORE_FACES, FIND_FACES),
)
