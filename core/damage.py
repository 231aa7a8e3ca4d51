"""Draw damage on a picture, and say where: what detector and filler of the restoration learn from.

All marks are drawn at the scan's scale, from hairlines to broad ones, light and dark, opaque and half transparent.
What only resembles damage (writing, halftone dots, margins) is drawn by `imitate`, and no mask names it.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, exp, log, pi, sin
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats

VISIBLE = 0.08  # of the way from black to white: a mark that changes less is none
COVERED = 0.3  # of a pixel, from which on it is part of the mark
LARGEST = 0.08  # of the picture: larger damage is a person's to mark
BITS = 4  # of a pixel, so that lines are smooth
SCALES = (0.6, 4.0)  # pixels for what is 1 px wide at 300 dpi
WRITING = ("Anna 1931", "Sommer am See", "No. 27", "Mai 4", "to my dear aunt", "PARIS", "HOTEL", "1912", "Fam. Weber")

Random = np.random.Generator
Alpha = Floats
"""(h, w) in 0…1: how far a mark covers a pixel."""


class Damaged(NamedTuple):
    """A picture and the truth about it."""

    tones: Floats
    """(h, w), 0 black … 1 white."""
    mask: NDArray[np.bool_]
    """(h, w): where it is damaged."""


def damage(tones: Floats, random: Random, amount: float = 1.0) -> Damaged:
    """Draw marks on ``tones`` (h, w) in 0…1; ``amount`` 1 is a worn album's, 0 none."""
    shown, covered = tones.copy(), np.zeros(tones.shape, np.float32)
    scale = between(random, *SCALES)
    for mark, chance, most in MARKS:
        if random.random() >= chance * min(1.0, amount):
            continue
        area = tones.size / (256 * scale) ** 2  # pictures of 256 px at 300 dpi
        number = max(1, round(amount * area * random.uniform(0, 1) ** 2 * most))
        is_light = random.random() < 0.72
        for _ in range(number):
            alpha = mark(tones.shape, scale, random) * np.float32(random.uniform(0.35, 1.0) ** 0.5)
            if alpha.mean() > LARGEST:
                continue
            light = is_light if random.random() < 0.9 else not is_light
            shown += alpha * (_paint(tones, light, random) - shown)
            np.maximum(covered, alpha, out=covered)
    mask = (covered > COVERED) & (np.abs(shown - tones) > VISIBLE)
    return Damaged(shown, np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3)))) > 0)


def imitate(tones: Floats, random: Random) -> Floats:
    """Draw what is no damage but resembles it on ``tones`` (h, w): writing, halftone, a margin; or nothing."""
    dice = random.random()
    if dice < 0.10:
        return _written(tones, random)
    if dice < 0.13:
        return _halftone(tones, random)
    return _margin(tones, random) if dice < 0.25 else tones


def between(random: Random, low: float, high: float) -> float:
    """A number between, each factor as likely as another."""
    return exp(random.uniform(log(low), log(high)))


def _paint(tones: Floats, light: bool, random: Random) -> Floats:
    """What shows where a picture has gone: paper or dirt (h, w), of one tone, rough or a change of the tones."""
    dice = random.random()
    if dice < 0.2:  # worn or dirty, not gone
        change = random.uniform(0.2, 0.5)
        return np.asarray(np.clip(tones + np.float32(change if light else -change), 0, 1), np.float32)
    tone = random.uniform(0.7, 1.0) if light else random.uniform(0.0, 0.28)
    if dice < 0.6:
        return np.full_like(tones, tone)
    rough = _noise(tones.shape, random.uniform(0.5, 3), random) * np.float32(random.uniform(0.02, 0.12))
    return np.asarray(np.clip(rough + np.float32(tone), 0, 1), np.float32)


def _noise(shape: tuple[int, ...], sigma: float, random: Random, stretch: float = 1.0) -> Floats:
    """Smooth noise (h, w) of standard deviation 1; ``stretch`` times as long down as across."""
    small = 1 if sigma < 3 else int(sigma / 1.5)
    height, width = (side // small + 4 for side in shape)
    noise = random.standard_normal((height, width), np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), sigma / small, sigmaY=sigma * stretch / small)  # type: ignore[assignment]
    if small > 1:
        noise = cv2.resize(noise, (width * small, height * small), interpolation=cv2.INTER_CUBIC)  # type: ignore[assignment]
    noise = np.asarray(noise[: shape[0], : shape[1]], np.float32)
    return noise / np.float32(noise.std() + 1e-6)


def _path(random: Random, start: tuple[float, float], length: float, bend: float, step: float) -> NDArray[np.float64]:
    """Points (n, 2) of a walk that turns by some ``bend`` radians over its length."""
    steps = max(3, int(length / step))
    turns = np.cumsum(random.normal(0, 1, steps))
    heading = random.uniform(0, 2 * pi) + bend * turns / steps**0.5
    moves = np.stack([np.cos(heading), np.sin(heading)], axis=-1) * (length / steps)
    return np.asarray(start) + np.cumsum(moves, axis=0)


def _drawn(shape: tuple[int, ...], points: NDArray[np.float64], widths: NDArray[np.float64]) -> Alpha:
    """A line (h, w) through points (n, 2), of a width in pixels for each part; thinner than a pixel it is fainter."""
    canvas = np.zeros(shape, np.uint8)
    ends = np.round(points * 2**BITS).astype(np.int32)
    for first, last, width in zip(ends[:-1], ends[1:], widths, strict=False):
        if width > 0.15:
            code = round(255 * min(1.0, width))
            cv2.line(canvas, first.tolist(), last.tolist(), code, max(1, round(width)), cv2.LINE_AA, BITS)
    return np.asarray(canvas, np.float32) / np.float32(255)


def _anywhere(shape: tuple[int, ...], random: Random) -> tuple[float, float]:
    return random.uniform(0, shape[1]), random.uniform(0, shape[0])


def _widths(random: Random, number: int, width: float, unsteady: float, gaps: float) -> NDArray[np.float64]:
    """``number`` widths about one, here and there none."""
    smooth = np.convolve(random.normal(0, 1, number + 4), np.ones(5) / 5, "valid")
    broken = np.convolve(random.normal(0, 1, number + 4), np.ones(5) / 5, "valid") < gaps - 1
    return np.where(broken, 0, width * np.exp(unsteady * smooth))


def _scratch(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A nearly straight line, mostly along one of the sides, through a part of the picture or all of it."""
    length = max(shape) * random.uniform(0.1, 1.6)
    points = _path(random, (0, 0), length, random.uniform(0, 0.15), length / 24)
    if random.random() < 0.6:
        angle = random.choice([0.0, pi / 2]) + random.normal(0, 0.05)
        heading = points[-1] - points[0]
        points = _turned(points, angle - np.arctan2(heading[1], heading[0]))
    points += np.asarray(_anywhere(shape, random)) - points[random.integers(len(points))]
    width = scale * between(random, 0.5, 4.0)
    return _drawn(shape, points, _widths(random, len(points), width, random.uniform(0, 0.6), random.choice([0, 0.5])))


def _turned(points: NDArray[np.float64], angle: float) -> NDArray[np.float64]:
    return np.asarray(points @ np.array([[cos(angle), sin(angle)], [-sin(angle), cos(angle)]]), np.float64)


def _fibre(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A hair or a fibre: thin, of one width, curled."""
    length = scale * between(random, 8, 140)
    points = _path(random, _anywhere(shape, random), length, random.uniform(0.5, 3.5), max(2.0, length / 30))
    return _drawn(shape, points, _widths(random, len(points), scale * between(random, 0.6, 2.0), 0.1, 0))


def _speck(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A grain of dust, an irregular blob."""
    radius = scale * between(random, 0.6, 5.0)
    angles = np.linspace(0, 2 * pi, 12, endpoint=False)
    radii = radius * np.exp(random.normal(0, 0.3, 12))
    squeeze = between(random, 0.5, 1.0)
    points = np.stack([radii * np.cos(angles), squeeze * radii * np.sin(angles)], axis=-1)
    points = _turned(points, random.uniform(0, pi)) + np.asarray(_anywhere(shape, random))
    canvas = np.zeros(shape, np.uint8)
    cv2.fillPoly(canvas, [np.round(points * 2**BITS).astype(np.int32)], 255, cv2.LINE_AA, BITS)
    return np.asarray(canvas, np.float32) / np.float32(255)


def _crack(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """Cracked emulsion: a jagged line that branches."""
    canvas = np.zeros(shape, np.float32)
    starts = [_anywhere(shape, random)]
    width = scale * between(random, 0.6, 3.0)
    for _ in range(int(random.integers(1, 7))):
        start = starts[int(random.integers(len(starts)))]
        length = scale * between(random, 15, 120)
        points = _path(random, start, length, random.uniform(0.4, 2.0), max(2.0, 4 * scale))
        points += random.normal(0, 0.6 * scale, points.shape)
        points[0] = start
        starts += [(point[0], point[1]) for point in points]
        np.maximum(canvas, _drawn(shape, points, _widths(random, len(points), width, 0.4, 0.2)), out=canvas)
        width *= 0.85
    return canvas


def _crease(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A fold through the whole picture, its ridge worn off in flakes."""
    length = 2.2 * max(shape)
    points = _path(random, (0, 0), length, random.uniform(0, 0.1), max(3.0, 5 * scale))
    points += np.asarray(_anywhere(shape, random)) - points[len(points) // 2]
    points += random.normal(0, 0.5 * scale, points.shape)
    width = scale * between(random, 1.0, 8.0)
    return _drawn(shape, points, _widths(random, len(points), width, random.uniform(0.3, 1.2), random.choice([0, 0.6])))


def _abrasion(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A rubbed patch, or the whole picture: grit, streaks or a net of lines, thresholded from noise."""
    stretch = between(random, 1.0, 8.0)
    fine = _noise(shape, scale * between(random, 0.6, 2.5), random, stretch)
    if random.random() < 0.5:
        fine = np.float32(1.6) - np.float32(between(random, 4, 12)) * np.abs(fine)
    angle = random.random() < 0.5
    if angle and shape[0] == shape[1]:
        fine = np.ascontiguousarray(fine.T)
    where = _noise(shape, scale * between(random, 4, 40), random)
    bound = np.float32(random.uniform(1.6, 2.6))
    return np.asarray(np.clip((fine + np.float32(0.8) * where - bound) / np.float32(0.4), 0, 1), np.float32)


def _flake(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A place where the emulsion has come off, ragged at the edge."""
    radius = scale * between(random, 4, 30)
    x, y = _anywhere(shape, random)
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    distance = np.hypot(columns - np.float32(x), (rows - np.float32(y)) * np.float32(between(random, 0.5, 2)))
    ragged = _noise(shape, radius * random.uniform(0.15, 0.5), random) * np.float32(radius * 0.25)
    return np.asarray(np.clip((np.float32(radius) - distance + ragged) / np.float32(1.5), 0, 1), np.float32)


def _tear(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A corner or an edge that has been torn off."""
    angle = random.uniform(0, 2 * pi)
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    across = columns * np.float32(cos(angle)) + rows * np.float32(sin(angle))
    edge = across.min() + np.float32(random.uniform(0.05, 0.3)) * np.ptp(across)
    ragged = _noise(shape, scale * between(random, 2, 12), random) * np.float32(scale * between(random, 1, 4))
    return np.asarray(np.clip(edge - across + ragged, 0, 1), np.float32)


def _print(shape: tuple[int, ...], scale: float, random: Random) -> Alpha:
    """A fingerprint: ridges in an oval."""
    x, y = _anywhere(shape, random)
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    radius = scale * between(random, 15, 50)
    distance = np.hypot(columns - np.float32(x), (rows - np.float32(y)) * np.float32(0.7))
    bent = distance + _noise(shape, radius * 0.4, random) * np.float32(scale * 4)
    ridges = np.sin(bent * np.float32(2 * pi / (scale * random.uniform(3, 6))))
    return np.asarray(
        np.clip(ridges * 2, 0, 1) * np.clip((np.float32(radius) - distance) / np.float32(radius * 0.3), 0, 1),
        np.float32,
    )


MARKS: tuple[tuple[Callable[[tuple[int, ...], float, Random], Alpha], float, float], ...] = (
    (_scratch, 0.45, 8),
    (_fibre, 0.35, 12),
    (_speck, 0.5, 70),
    (_crack, 0.2, 4),
    (_crease, 0.12, 2),
    (_abrasion, 0.2, 1),
    (_flake, 0.06, 3),
    (_tear, 0.03, 1),
    (_print, 0.02, 1),
)
"""Each with the chance that a picture has it, and how many there are at most in 256 × 256 px at 300 dpi."""


def _written(tones: Floats, random: Random) -> Floats:
    """Handwriting or print, as captions and signs are."""
    canvas = np.zeros(tones.shape, np.uint8)
    size = between(random, 0.4, 2.0)
    for _ in range(int(random.integers(1, 4))):
        text = WRITING[int(random.integers(len(WRITING)))]
        font = int(random.integers(0, 8)) | (cv2.FONT_ITALIC if random.random() < 0.5 else 0)
        place = tuple(int(part) for part in _anywhere((tones.shape[0], tones.shape[1] * 0.7), random))
        cv2.putText(canvas, text, place, font, size, 255, max(1, round(size * random.uniform(0.6, 2))), cv2.LINE_AA)
    alpha = np.asarray(canvas, np.float32) / np.float32(255) * np.float32(random.uniform(0.5, 1))
    ink = np.float32(random.uniform(0, 0.3) if random.random() < 0.6 else random.uniform(0.75, 1))
    return tones + alpha * (ink - tones)


def _halftone(tones: Floats, random: Random) -> Floats:
    """The dots of a newspaper's picture."""
    pitch, angle = random.uniform(2.5, 7), random.uniform(0, pi)
    rows, columns = np.mgrid[: tones.shape[0], : tones.shape[1]].astype(np.float32)
    along = (columns * np.float32(cos(angle)) + rows * np.float32(sin(angle))) * np.float32(2 * pi / pitch)
    across = (rows * np.float32(cos(angle)) - columns * np.float32(sin(angle))) * np.float32(2 * pi / pitch)
    screen = np.float32(0.5) + np.float32(0.25) * (np.cos(along) + np.cos(across))
    dots = np.clip((tones - screen) * np.float32(random.uniform(1.5, 4)) + np.float32(0.5), 0, 1)
    return np.asarray(tones + np.float32(random.uniform(0.4, 1)) * (dots - tones), np.float32)


def _margin(tones: Floats, random: Random) -> Floats:
    """A print's paper margin or a scanner's lid along one or two sides, with or without a line about the picture."""
    paper = np.float32(random.uniform(0.85, 1.0) if random.random() < 0.75 else random.uniform(0, 0.12))
    shown = tones.copy()
    for side in random.choice(4, size=int(random.integers(1, 3)), replace=False):
        turned = np.rot90(shown, side)
        depth = int(random.uniform(0.02, 0.3) * len(turned))
        turned[:depth] = paper
        if random.random() < 0.3:
            turned[depth : depth + int(random.integers(1, 4))] = np.float32(random.uniform(0, 1))
    return shown
