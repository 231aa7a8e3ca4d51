"""Flatbed scans of several prints, made: any angle, white and black lids, touching edges, deckled and white borders."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import data

WIDTH, HEIGHT = 1700, 2338  # A4 at 200 dpi
_BLACKEST, _WHITEST = 18, 240  # codes of a print's black and of its paper
_LIDS = {"white": 250, "black": 6}
_TRIES = 100
_COARSE = 2  # times smaller is the plan of what is taken


class Flatbed(NamedTuple):
    pixels: NDArray[np.uint8]
    """(h, w, 3)."""
    corners: list[NDArray[np.float64]]
    """(4, 2) of each print, x and y."""
    lid: str


def flatbed(photographs: Sequence[Path], seed: int) -> Flatbed:
    """Lay 2 to 8 prints of photographs on the glass."""
    random = np.random.default_rng(seed)
    lid = ("white", "black")[seed % 2]
    canvas = np.full((HEIGHT, WIDTH, 3), float(_LIDS[lid]))
    count = int(random.integers(2, 9))
    taken = np.zeros((HEIGHT // _COARSE, WIDTH // _COARSE), np.uint8)
    corners: list[NDArray[np.float64]] = []
    touches = random.random() < 0.3
    for _ in range(_TRIES):
        if len(corners) == count:
            break
        picture = _print(photographs[random.integers(len(photographs))], random, count)
        place = _place(picture, taken, corners, random, touches)
        if place is not None:
            corners.append(_lay(picture, place, canvas, taken))
    canvas += random.normal(0, 1.5, canvas.shape)
    return Flatbed(np.clip(canvas, 0, 255).astype(np.uint8), corners, lid)


def two_prints(path: Path) -> None:
    """The coffee, which leans by 10°, and the astronaut upright on a white lid."""
    canvas = Image.new("RGB", (1400, 900), (250, 250, 250))
    paper = Image.new("L", (600, 400), 255).rotate(-10, expand=True, resample=Image.Resampling.BICUBIC)
    canvas.paste(
        Image.fromarray(data.coffee()).rotate(-10, expand=True, resample=Image.Resampling.BICUBIC), (40, 40), paper
    )
    canvas.paste(Image.fromarray(data.astronaut()), (800, 200))
    canvas.save(path, dpi=(300, 300))


def _print(path: Path, random: np.random.Generator, count: int) -> NDArray[np.float64]:
    """A print (h, w, 4) of a photograph: its tones, then its paper, with 1 where there is paper."""
    photograph = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    long = int(random.uniform(0.75, 1.0) * {2: 1100, 3: 1000, 4: 850, 5: 750, 6: 700, 7: 640, 8: 600}[count])
    scale = long / max(photograph.shape)
    seen = cv2.resize(photograph, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    tones = _BLACKEST + seen.astype(float) / 255 * (_WHITEST - _BLACKEST)
    if random.random() < 0.7:
        tones = np.repeat(tones.mean(axis=2, keepdims=True), 3, axis=2)
    kind = random.choice(["none", "white", "deckled"])
    border = int(long * random.uniform(0.03, 0.06)) if kind != "none" else 0
    tones = np.pad(tones, ((border, border), (border, border), (0, 0)), constant_values=_WHITEST)
    paper = np.ones(tones.shape[:2])
    if kind == "deckled":
        for turn in range(4):
            side = np.rot90(paper, turn)
            waves = np.convolve(random.random(side.shape[1] + 8), np.ones(9) / 9, "valid")
            for column, depth in enumerate((waves * 0.008 * long).astype(int)):
                side[:depth, column] = 0
    return np.dstack([tones, paper])


def _place(
    picture: NDArray[Any], taken: NDArray[Any], corners: list[NDArray[np.float64]], random: np.random.Generator,
    touches: bool,
) -> NDArray[np.float64] | None:  # fmt: skip
    """Where it lies (2, 3), which is free; None where none is found."""
    height, width = picture.shape[:2]
    angle = math.radians(random.uniform(0, 360) if random.random() < 0.5 else random.normal(0, 4))
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    around = turn @ (np.array([[0, width, width, 0], [0, 0, height, height]]) - [[width / 2], [height / 2]])
    low, high = -around.min(axis=1), np.array([WIDTH, HEIGHT]) - around.max(axis=1)
    if (high < low).any():
        return None
    if touches and corners and random.random() < 0.7:
        return _against(around, turn, picture, taken, random, low, high)
    middle = random.uniform(low, high)
    return _free(around, turn, middle, picture, taken, 15)


def _against(around: Any, turn: Any, picture: Any, taken: Any, random: Any, low: Any, high: Any) -> Any:
    """Pushed from a free place towards the others until it touches."""
    middle = random.uniform(low, high)
    rows, columns = np.nonzero(taken[::8, ::8])
    goal = np.array([columns.mean(), rows.mean()]) * 8 * _COARSE
    last = None
    for share in np.linspace(0, 1, 300):
        place = _free(around, turn, middle + (goal - middle) * share, picture, taken, 0)
        if place is None:
            return last
        last = place
    return last


def _free(around: Any, turn: Any, middle: Any, picture: Any, taken: Any, room: int) -> Any:
    mask = np.zeros_like(taken)
    _fill(mask, around.T * (1 + 2 * room / np.ptp(around, axis=1).min()) + middle)
    if (mask & taken).any():
        return None
    height, width = picture.shape[:2]
    return np.column_stack([turn, np.array(middle) - turn @ [width / 2, height / 2]])


def _lay(picture: Any, place: Any, canvas: Any, taken: Any) -> NDArray[np.float64]:
    height, width = picture.shape[:2]
    matrix = place.copy()
    matrix[:, 2] += place[:, :2] @ [0.5, 0.5] - 0.5
    laid = cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)
    paper = laid[..., 3:]
    whole = cv2.warpAffine(
        np.ascontiguousarray(picture[..., :3]), matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE
    )
    canvas[...] = canvas * (1 - paper) + whole * paper
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]]) @ place.T
    _fill(taken, corners)
    return corners


def _fill(plan: Any, corners: Any) -> None:
    cv2.fillConvexPoly(plan, np.round(corners / _COARSE).astype(np.int32), 1)
