"""Faces of a scan: where they are, how each lies upright in a square, and what restoring it there changes.

Papers: Wu et al., "YuNet: A Tiny Millisecond-level Face Detector", 2023; Wang et al., "Towards Real-World Blind Face
Restoration with Generative Facial Prior", 2021. Networks for faces are trained on squares in which eyes, nose and mouth
lie where facexlib's template has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import product
from math import ceil, floor
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats, grey8, lightness
from core.colorize import Picture, Raster
from core.engine import Engine
from core.geometry import Box, Geometry, about_centres, fitted
from core.models.store import TrainedModel
from core.models.tasks import FACE, LIGHTNESS
from core.monitor import Monitor
from core.region import Place
from core.tiling import feather

SIDE = 512  # px of the square
TEMPLATE = np.array(
    [(192.98138, 239.94708), (318.90277, 240.1936), (256.63416, 314.01935),
     (201.26117, 371.41043), (313.08905, 371.15118)],
    np.float32,
)  # fmt: skip
"""Where in the square the eyes, the nose and the corners of the mouth lie, from left to right."""
_MIRRORED = [1, 0, 2, 4, 3]  # the same places in a mirror
SEEN = 1280, 480  # px of the long side at which faces are looked for: small ones, and those that fill the picture
_SURE, _ALIKE = 0.7, 0.3  # how sure the detector is at least, and how far two of its boxes overlap at most
_LEAST_EYES = 5.0  # px of the scan between the eyes; of less there is nothing to restore
GRID = 1024
"""Boxes lie on so many steps of a scan's sides: what a finding keeps in float16 then is exact."""
_SOFT = 96  # px of the square, over which what changes fades out at its edges
_BEYOND = 56.0  # L of what lies beyond the scan: the grey that the networks' publishers put there

Affine = NDArray[np.float64]


class Face(NamedTuple):
    """A face in a scan."""

    to_square: Affine
    """(2, 3): from points of the scan, in pixels, to those of the square."""
    box: Box
    """The part of the scan that the square covers."""


def find_faces(scan: Raster, turn: Geometry, detector: TrainedModel) -> list[Face]:
    """Find the faces of a scan, row by row as one reads.

    Args:
        turn: which way up people stand on their feet.

    Raises:
        AutochromeError: the scan cannot be decoded.
    """
    graph = np.frombuffer(detector.graph.read_bytes(), np.uint8)
    size = scan.width, scan.height
    found: list[tuple[float, Floats]] = []
    for small in dict.fromkeys(fitted(*size, side) for side in SEEN):
        grey = grey8(scan.shrunk(*small), scan.space)
        found += _detected(turn.orientation.apply(grey[..., None])[..., 0], turn, small, size, graph)
    faces = [face for face in (_face(points, size) for points in _apart(found)) if face is not None]
    return sorted(faces, key=lambda face: (round(8 * face.box.top), face.box.left))


def _detected(
    grey: NDArray[np.uint8], turn: Geometry, small: tuple[int, int], scan: tuple[int, int], graph: NDArray[np.uint8]
) -> Iterator[tuple[float, Floats]]:
    """How sure each face is, and its points (5, 2) in pixels of the scan, as `TEMPLATE` has them."""
    with _quiet():
        detector = cv2.FaceDetectorYN.create("onnx", graph, np.empty(0, np.uint8), grey.shape[1::-1], _SURE, _ALIKE)
    rows: Any = detector.detect(np.repeat(grey[..., None], 3, axis=2))[1]
    back = turn.orientation.to_scan(*small)
    for row in [] if rows is None else rows:
        points = row[4:14].reshape(5, 2) @ back[:, :2].T + back[:, 2]
        points = (points * np.divide(scan, small)).astype(np.float32)
        yield float(row[14]), points[_MIRRORED] if turn.flipped else points


@contextmanager
def _quiet() -> Iterator[None]:
    """OpenCV 5 warns of a choice that it makes by itself."""
    level = cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        cv2.utils.logging.setLogLevel(level)


def _apart(found: Iterable[tuple[float, Floats]]) -> list[Floats]:
    """The points of faces that are not one another, of each the surest."""
    kept: list[Floats] = []
    for _, points in sorted(found, key=lambda each: -each[0]):
        reach = np.ptp(points, axis=0).max()
        if all(np.linalg.norm(points.mean(0) - other.mean(0)) > max(reach, np.ptp(other, axis=0).max()) / 2
               for other in kept):  # fmt: skip
            kept.append(points)
    return kept


def _face(points: Floats, scan: tuple[int, int]) -> Face | None:
    """The face that has its points (5, 2) there; None where it is too small."""
    if np.linalg.norm(points[0] - points[1]) < _LEAST_EYES:
        return None
    to_square, _ = cv2.estimateAffinePartial2D(points, TEMPLATE, method=cv2.LMEDS)
    if to_square is None:
        return None
    back = cv2.invertAffineTransform(to_square)
    corners = np.array([(x, y, 1) for x, y in product((0, SIDE), repeat=2)]) @ back.T / scan * GRID
    left, top = np.floor(corners.min(0)).clip(0, GRID - 1)
    right, bottom = np.ceil(corners.max(0)).clip(1, GRID)
    if right <= left or bottom <= top:
        return None
    return Face(
        np.asarray(to_square, np.float64),
        Box(*(float(each) / GRID for each in (left, top, right - left, bottom - top))),
    )


def restored(scan: Raster, face: Face, engine: Engine, monitor: Monitor) -> Floats:
    """Say what restoring changes of a face: (h, w, 2) of its box, the change in L and how far it counts, 0…1.

    Light and shade at large stay; so does detail that is finer than the square.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or the network fails.
    """
    finer = float(np.linalg.det(face.to_square[:, :2]) ** 0.5)  # px of the square for one of the scan
    shrink, box = min(1.0, finer), face.box
    seen, place = _around(scan, box, shrink)
    from_seen = _after(face.to_square, place, seen.shape)
    square = cv2.warpAffine(seen, about_centres(from_seen), (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderValue=_BEYOND)
    found = engine.run({LIGHTNESS.name: square[None, None].astype(np.float32)}, monitor)[FACE.name][0, 0]
    counts = feather(SIDE, SIDE, _SOFT)
    change = np.clip(found, 0, 100) - square
    change -= np.float32((change * counts).sum() / counts.sum())
    both = np.stack((change, counts), axis=-1)
    if finer > 1:
        both = cv2.GaussianBlur(both, (0, 0), 0.4 * finer)
    exact = box.left * scan.width, box.top * scan.height, box.width * scan.width, box.height * scan.height
    size = max(1, round(shrink * exact[2])), max(1, round(shrink * exact[3]))
    to_square = about_centres(_after(face.to_square, exact, size[::-1]))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(both, to_square, size, flags=flags, borderValue=0), np.float32)


def _around(scan: Raster, box: Box, shrink: float) -> tuple[Floats, Place]:
    """Lightness (h, w) of the pixels in a box, at a share of their size, and where they lie."""
    left, top = floor(box.left * scan.width), floor(box.top * scan.height)
    right, bottom = ceil((box.left + box.width) * scan.width), ceil((box.top + box.height) * scan.height)
    place = Place(left, top, right - left, bottom - top)
    size = max(1, round(shrink * place.width)), max(1, round(shrink * place.height))
    return lightness(Picture(scan.part(place), scan.space).shrunk(*size), scan.space), place


def _after(to_square: Affine, place: tuple[float, float, float, float], shape: tuple[int, ...]) -> Affine:
    """The map to the square from points of a part of the scan, that is seen in rows and columns of ``shape``."""
    left, top, width, height = place
    to_scan: Any = np.array([[width / shape[1], 0, left], [0, height / shape[0], top], [0, 0, 1.0]])
    return np.asarray(to_square @ to_scan, np.float64)
