"""Prints photographed with a phone, made: tilted up to 35°, on plain and patterned grounds, with shadows and glare."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1200, 1600
FOCAL = 0.82  # of the long side: a phone's main camera
STEEPEST = 35.0  # degrees of tilt
GROUNDS = ("table", "wood", "cloth", "mat", "album")
_LONG = 1400  # px of a print
_PAPER, _BLACKEST = 240, 18  # codes
_LENS = 0.04  # by which the corner of the picture bows at most


class Snapshot(NamedTuple):
    pixels: NDArray[np.uint8]
    """(h, w, 3)."""
    corners: NDArray[np.float64]
    """(4, 2) of the print, x and y, clockwise from its top left."""
    ratio: float
    """Width by height of the print."""
    ground: str
    has_glare: bool
    clean: NDArray[np.uint8]
    """The same without glare (h, w, 3)."""
    picture: NDArray[np.uint8]
    """The print as it is in even, white light, on paper that has not yellowed (h, w, 3)."""
    has_border: bool


class _Print(NamedTuple):
    tones: NDArray[np.float32]
    """(h, w, 3), on white paper."""
    paper: NDArray[np.float32]
    """(3,) by which the paper has yellowed."""
    has_border: bool


def snapshot(photographs: Sequence[Path], seed: int) -> Snapshot:
    """Photograph one print."""
    random = np.random.default_rng(seed)
    print_ = _print(photographs[random.integers(len(photographs))], random)
    return _shot(print_, GROUNDS[seed % len(GROUNDS)], random, glares=0.3, glare_at=(2, 2, 2, 2))


def snapshots(photographs: Sequence[Path], seed: int, number: int) -> list[Snapshot]:
    """Photograph one print several times, each from another side, with glare at another place."""
    random = np.random.default_rng(seed)
    print_ = _print(photographs[random.integers(len(photographs))], random)
    places = [np.where(np.arange(4) == corner % 4, 9.0, 1.5) for corner in range(number)]
    return [_shot(print_, GROUNDS[seed % len(GROUNDS)], random, glares=1.0, glare_at=place) for place in places]


def _shot(print_: _Print, ground: str, random: np.random.Generator, *, glares: float, glare_at: Any) -> Snapshot:
    """A shot that has glare so often, which is near to each of the corners as often as ``glare_at`` says."""
    height, width = print_.tones.shape[:2]
    plane = _plane(width, height, random)
    canvas = _ground(ground, random)
    corners = _seen(np.array([[0, 0], [width, 0], [width, height], [0, height]], float), plane)
    canvas = _shadowed(canvas, corners, random)
    laid = cv2.warpPerspective(print_.tones * print_.paper, plane, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    cover = cv2.warpPerspective(np.ones((height, width), np.float32), plane, (WIDTH, HEIGHT))[..., None]
    has_glare = random.random() < glares
    glare = cover * _glare(corners, glare_at, random) if has_glare else np.zeros_like(cover)
    clean = (canvas * (1 - cover) + laid * cover) * _light(random)
    bow = random.uniform(-_LENS, _LENS)
    noise = random.normal(0, 2.5, canvas.shape)

    def taken(light: Any) -> NDArray[np.uint8]:
        return np.clip(cv2.GaussianBlur(_bowed(light, bow), (0, 0), 0.8) + noise, 0, 255).astype(np.uint8)

    pixels = taken(clean + (255 - clean) * glare)
    picture = np.round(print_.tones).astype(np.uint8)
    seen = _bow(corners, bow)
    return Snapshot(pixels, seen, width / height, ground, has_glare, taken(clean), picture, print_.has_border)


def _print(path: Path, random: np.random.Generator) -> _Print:
    """A print of a photograph, with a white border or none."""
    photograph = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    scale = _LONG / max(photograph.shape)
    tones = cv2.resize(photograph, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    tones = np.clip(_BLACKEST + tones / 255 * (_PAPER - _BLACKEST), _BLACKEST, _PAPER)
    if random.random() < 0.7:
        tones = np.repeat(tones.mean(axis=2, keepdims=True), 3, axis=2)
    has_border = random.random() < 0.5
    if has_border:
        border = int(_LONG * random.uniform(0.03, 0.06))
        tones = np.pad(tones, ((border, border), (border, border), (0, 0)), constant_values=_PAPER)
    paper = np.array([1.0, random.uniform(0.93, 1.0), random.uniform(0.8, 0.98)], np.float32)
    return _Print(tones, paper, has_border)


def _plane(width: int, height: int, random: np.random.Generator) -> NDArray[np.float64]:
    """The homography (3, 3) from points of the print to points of the picture, all of it within."""
    focal = FOCAL * HEIGHT
    lens = np.array([[focal, 0, WIDTH / 2], [0, focal, HEIGHT / 2], [0, 0, 1]])
    while True:
        tilt, way = random.uniform(0, STEEPEST), random.uniform(0, 2 * math.pi)
        roll = math.radians(random.normal(0, 6)) + (math.pi / 2 if width > height else 0) * random.integers(0, 2)
        axis = np.array([math.cos(way), math.sin(way), 0]) * math.radians(tilt)
        turn = cv2.Rodrigues(axis)[0] @ cv2.Rodrigues(np.array([0, 0, roll]))[0]
        far = focal * random.uniform(1.15, 2.0) * max(width / WIDTH, height / HEIGHT)
        off = np.array([*random.normal(0, 0.04, 2) * far, far])
        plane = lens @ np.column_stack([turn[:, 0], turn[:, 1], off - turn @ [width / 2, height / 2, 0]])
        corners = _seen(np.array([[0, 0], [width, 0], [width, height], [0, height]], float), plane)
        room = 0.025 * HEIGHT
        if (corners > room).all() and (corners < np.array([WIDTH, HEIGHT]) - room).all():
            return np.asarray(plane)


def _seen(points: NDArray[np.float64], plane: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(cv2.perspectiveTransform(points[None], plane)[0], np.float64)


def _ground(kind: str, random: np.random.Generator) -> NDArray[np.float32]:
    """What the print lies on (h, w, 3)."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    if kind == "table":
        colour = np.array([random.uniform(60, 200)] * 3) * random.uniform(0.8, 1.0, 3)
        return np.broadcast_to(colour, (HEIGHT, WIDTH, 3)).astype(np.float32) + _grain(random, 40, 4)
    if kind == "wood":
        colour = np.array([random.uniform(110, 170), random.uniform(75, 110), random.uniform(40, 70)])
        rings = np.sin(
            (columns + 25 * np.sin(rows / 170) + 60 * _grain(random, 200, 1)[..., 0]) / random.uniform(8, 20)
        )
        return (colour * (1 + 0.16 * rings[..., None]) + _grain(random, 6, 5)).astype(np.float32)
    if kind == "cloth":
        side = random.uniform(30, 90)
        squares = ((columns // side).astype(int) + (rows // side).astype(int)) % 2
        colours = random.uniform(60, 210, (2, 3))
        return (colours[squares] + _grain(random, 3, 6)).astype(np.float32)
    if kind == "mat":
        lines = ((columns % 60 < 2) | (rows % 60 < 2))[..., None]
        green = np.array([25, 90, 70]) * random.uniform(0.7, 1.3)
        return (green + lines * 70 + _grain(random, 5, 3)).astype(np.float32)
    page = random.choice([[38, 36, 34], [205, 190, 160], [120, 105, 90]])
    return (np.array(page) + _grain(random, 2, 5) + _grain(random, 80, 4)).astype(np.float32)


def _grain(random: np.random.Generator, size: float, strength: float) -> NDArray[np.float32]:
    """Noise (h, w, 1) of a size in px."""
    small = random.normal(0, 1, (int(HEIGHT / size) + 2, int(WIDTH / size) + 2)).astype(np.float32)
    return cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)[..., None] * strength


def _shadowed(canvas: NDArray[np.float32], corners: NDArray[np.float64], random: np.random.Generator) -> Any:
    """The ground with the shadow that the print throws beside it."""
    mask = np.zeros((HEIGHT, WIDTH), np.float32)
    cv2.fillConvexPoly(mask, np.round(corners + random.uniform(-9, 9, 2)).astype(np.int32), 1)
    soft = cv2.GaussianBlur(mask, (0, 0), random.uniform(3, 10))
    return canvas * (1 - random.uniform(0, 0.5) * soft[..., None])


def _glare(corners: NDArray[np.float64], glare_at: Any, random: np.random.Generator) -> NDArray[np.float32]:
    """How far the light of a lamp hides what is there (h, w, 1)."""
    shares = random.dirichlet(glare_at)
    middle, long = shares @ corners, np.ptp(corners, axis=0).max()
    mask = np.zeros((HEIGHT, WIDTH), np.float32)
    reach = (long * random.uniform(0.04, 0.14, 2)).astype(int).tolist()
    cv2.ellipse(mask, np.round(middle).astype(int).tolist(), reach, random.uniform(0, 180), 0, 360, 1, cv2.FILLED)
    return cv2.GaussianBlur(mask, (0, 0), long * 0.02)[..., None]


def _light(random: np.random.Generator) -> NDArray[np.float32]:
    """The light (h, w, 3): it falls off to one side, and has a cast."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    way = random.uniform(0, 2 * math.pi)
    along = (np.cos(way) * (columns / WIDTH - 0.5) + np.sin(way) * (rows / HEIGHT - 0.5))[..., None]
    cast = np.array([1.0, random.uniform(0.9, 1.0), random.uniform(0.75, 1.05)], np.float32)
    return (1 + along * random.uniform(0, 0.5)) * cast * np.float32(random.uniform(0.75, 1.0))


def _bow(points: NDArray[np.float64], bow: float) -> NDArray[np.float64]:
    """Where a lens shows points: further out or in by the square of how far they are from the middle."""
    middle, reach = np.array([WIDTH, HEIGHT]) / 2, math.hypot(WIDTH, HEIGHT) / 2
    off = (points - middle) / reach
    return np.asarray(middle + off * (1 + bow * (off**2).sum(axis=-1, keepdims=True)) * reach)


def _bowed(canvas: Any, bow: float) -> Any:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    points = np.stack([columns, rows], axis=-1)
    origin = points.astype(np.float64)
    for _ in range(4):  # inverse by iteration
        origin = origin + (points - _bow(origin, bow))
    return cv2.remap(canvas.astype(np.float32), origin.astype(np.float32), None, cv2.INTER_LINEAR,
                     borderMode=cv2.BORDER_REFLECT)  # fmt: skip
