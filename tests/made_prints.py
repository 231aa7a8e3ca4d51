"""Prints made from photographs: coloured ones, in parts or all over, and ones that paper and toning alone tinted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import lab_to_rgb, luminance_of, rgb_to_lab

Photograph = NDArray[np.uint8]
"""(h, w, 3) in sRGB."""
Plane = NDArray[np.float32]
"""(h, w), of lightness in 0…100 or of a share in 0…1."""
LONG = 512  # px


def print_of(kind: str, photograph: Photograph, random: np.random.Generator) -> Photograph:
    """Make a print of a ``kind`` of `COLOURED` or `GREY` from a photograph, as a scanner sees it: with some noise."""
    scale = LONG / max(photograph.shape)
    large = cv2.resize(photograph, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else 2)
    made = {**COLOURED, **GREY}[kind](np.asarray(large, np.uint8), random)
    noisy = made + random.normal(0, random.uniform(0.5, 3), made.shape)
    return np.clip(np.round(noisy), 0, 255).astype(np.uint8)


def _of_lab(light: Plane, ab: NDArray[np.floating[Any]]) -> Photograph:
    return np.asarray(lab_to_rgb(luminance_of(np.asarray(light, np.float32)), np.asarray(ab, np.float32), 8), np.uint8)


def _light(photograph: Photograph) -> Plane:
    return np.asarray(rgb_to_lab(photograph)[..., 0], np.float32)


def _tone(light: Plane, random: np.random.Generator) -> NDArray[np.float32]:
    """ab (h, w, 2) of a print that is grey or somewhat sepia."""
    strength = random.choice([0.0, random.uniform(0.3, 1.0)])
    return _sepia_ab(light) * np.float32(strength)


def _sepia_ab(light: Plane) -> NDArray[np.float32]:
    """Most in the middle tones, none in black."""
    share = np.clip(light / 30, 0, 1) * np.clip((115 - light) / 60, 0, 1)
    return np.stack([5 * share, 20 * share], -1).astype(np.float32)


def _tint(ab: NDArray[np.float32], light: Plane, where: Plane, chroma: float, hue: float) -> NDArray[np.float32]:
    """Watercolour of a chroma and a hue in degrees laid over a part; little of it shows in black and in white."""
    shows = np.clip(light / 25, 0, 1) * np.clip((105 - light) / 25, 0, 1) * where
    colour = chroma * np.array([np.cos(np.radians(hue)), np.sin(np.radians(hue))])
    return np.asarray(ab + shows[..., None] * (colour - 0.5 * ab), np.float32)


def _spot(shape: tuple[int, int], share: float, random: np.random.Generator, tall: float = 1.0) -> Plane:
    """A soft ellipse over a ``share`` of the picture, wholly inside it."""
    height, width = shape
    radius = np.sqrt(share * height * width / np.pi)
    down, right = min(radius * np.sqrt(tall), 0.45 * height), min(radius / np.sqrt(tall), 0.45 * width)
    centre = random.uniform(right, width - right), random.uniform(down, height - down)
    mask = np.zeros(shape, np.float32)
    cv2.ellipse(mask, (round(centre[0]), round(centre[1])), (round(right), round(down)), 0, 0, 360, 1.0, -1)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 3), np.float32)


def _red_dress(photograph: Photograph, random: np.random.Generator) -> Photograph:
    light = np.clip(_light(photograph), 20, 80)
    dress = _spot(light.shape, random.uniform(0.1, 0.15), random, tall=random.uniform(1.2, 2.2))
    return _of_lab(light, _tint(_tone(light, random), light, dress, random.uniform(28, 50), random.uniform(10, 40)))


def _rosy_cheeks(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """Lips or cheeks of a face close by, or of two people: some 3 % of the picture."""
    light = np.clip(_light(photograph), 30, 85)
    ab = _tone(light, random)
    chroma, hue = random.uniform(20, 32), random.uniform(5, 40)
    for _ in range(int(random.integers(2, 5))):
        ab = _tint(ab, light, _spot(light.shape, random.uniform(0.012, 0.025), random), chroma, hue)
    return _of_lab(light, ab)


def _ground(shape: tuple[int, int], share: float, random: np.random.Generator) -> Plane:
    """The lower part of a picture, up to a line that is not straight."""
    height, width = shape
    line = height * (1 - share) + height * 0.05 * np.sin(np.arange(width) / width * 6 + random.uniform(0, 6))
    mask = (np.arange(height)[:, None] > line[None]).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 3), np.float32)


def _green_lawn(photograph: Photograph, random: np.random.Generator) -> Photograph:
    light = np.clip(_light(photograph), 15, 85)
    lawn = _ground(light.shape, random.uniform(0.2, 0.5), random)
    return _of_lab(light, _tint(_tone(light, random), light, lawn, random.uniform(16, 32), random.uniform(115, 145)))


def _blue_sky(photograph: Photograph, random: np.random.Generator) -> Photograph:
    light = np.clip(_light(photograph), 20, 85)
    sky = _ground(light.shape, random.uniform(0.25, 0.5), random)[::-1]
    return _of_lab(light, _tint(_tone(light, random), light, sky, random.uniform(18, 32), random.uniform(230, 265)))


def _postcard(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """Sky, ground and some things in watercolours."""
    light = np.clip(_light(photograph), 15, 88)
    ab = _tone(light, random)
    sky, ground = _ground(light.shape, 0.4, random)[::-1], _ground(light.shape, random.uniform(0.2, 0.4), random)
    ab = _tint(ab, light, sky, random.uniform(8, 20), random.uniform(220, 260))
    ab = _tint(ab, light, ground, random.uniform(10, 25), random.uniform(80, 140))
    for _ in range(3):
        thing = _spot(light.shape, random.uniform(0.01, 0.04), random)
        ab = _tint(ab, light, thing, random.uniform(15, 40), random.uniform(-10, 90))
    return _of_lab(light, ab)


def _half_faded(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """A colour print whose dyes went, the cyan one first; the paper has yellowed."""
    lab = rgb_to_lab(photograph)
    cast = np.array([random.uniform(0, 15), random.uniform(3, 15)], np.float32)
    return _of_lab(20 + 0.7 * lab[..., 0], lab[..., 1:] * np.float32(random.uniform(0.4, 0.65)) + cast)


def _sepia(photograph: Photograph, random: np.random.Generator) -> Photograph:
    light = _light(photograph) * np.float32(random.uniform(0.7, 0.95)) + np.float32(random.uniform(3, 10))
    return _of_lab(
        light, _sepia_ab(light) * np.float32(random.uniform(0.5, 1.6)) + np.float32([0, random.uniform(0, 8)])
    )


def _selenium(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """Purplish brown in the shadows, none in the lights."""
    light = _light(photograph)
    share = np.clip((75 - light) / 60, 0, 1)[..., None] * np.clip(light / 15, 0, 1)[..., None]
    hue = np.radians(random.uniform(-20, 40))
    ab = share * random.uniform(5, 14) * np.array([np.cos(hue), np.sin(hue)]) + np.array([0, random.uniform(0, 8)])
    return _of_lab(light, ab)


def _cyanotype(photograph: Photograph, random: np.random.Generator) -> Photograph:
    light = _light(photograph) * np.float32(0.8) + 15
    share = np.clip((100 - light) / 40, 0, 1)[..., None]
    hue = np.radians(random.uniform(245, 275))
    ab = share * random.uniform(25, 42) * np.array([np.cos(hue), np.sin(hue)]) + np.array([0, random.uniform(0, 6)])
    return _of_lab(light, ab)


def _aged(light: Plane, ab: NDArray[np.float32], where: Plane, depth: float, hue: float) -> Photograph:
    """Paper that has gone yellow or brown in places: more of it shows in the lights, which it darkens."""
    shows = where * (0.35 + 0.65 * np.clip(light / 90, 0, 1))
    colour = depth * np.array([np.cos(np.radians(hue)), np.sin(np.radians(hue))])
    return _of_lab(np.asarray(light - 0.4 * depth * shows, np.float32), ab + shows[..., None] * colour)


def _yellowed(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """From one side to the other, or from the edges in."""
    light = np.clip(_light(photograph), 8, 92)
    height, width = light.shape
    x, y = np.linspace(-1, 1, width)[None], np.linspace(-1, 1, height)[:, None]
    angle = random.uniform(0, 2 * np.pi)
    across = 0.5 + 0.5 * (x * np.cos(angle) + y * np.sin(angle)) / 1.4
    edges = np.clip((np.maximum(np.abs(x), np.abs(y)) - 0.5) * 2, 0, 1)
    where = np.asarray(across if random.random() < 0.5 else edges, np.float32)
    return _aged(light, _tone(light, random), where, random.uniform(8, 24), random.uniform(72, 92))


def _stained(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """Tea and damp: rounds, of which some have a darker rim."""
    light = np.clip(_light(photograph), 8, 92)
    where = np.zeros(light.shape, np.float32)
    for _ in range(int(random.integers(1, 5))):
        spot = cv2.GaussianBlur(_spot(light.shape, random.uniform(0.01, 0.12), random), (0, 0), 5)
        rim = np.clip(1 - np.abs(spot - 0.3) * 4, 0, 1) * random.uniform(0, 0.5)
        where = np.maximum(where, spot * 0.7 + rim)
    return _aged(light, _tone(light, random), np.clip(where, 0, 1), random.uniform(8, 24), random.uniform(68, 90))


def _coloured_margins(photograph: Photograph, random: np.random.Generator) -> Photograph:
    """A picture, grey or toned, within paper that has yellowed, or on board of any colour."""
    if random.random() < 0.5:
        return _mounted(photograph, random, (random.uniform(82, 94), random.uniform(8, 28), random.uniform(70, 95)))
    return _mounted(photograph, random, (random.uniform(25, 75), random.uniform(10, 40), random.uniform(0, 360)))


def _mounted(photograph: Photograph, random: np.random.Generator, board: tuple[float, float, float]) -> Photograph:
    """A picture within margins of board of a lightness, a chroma and a hue in degrees."""
    level, chroma, hue = board
    light = _light(photograph)
    ab = _tone(light, random)
    width = int(random.uniform(0.04, 0.16) * LONG)
    sides = [(width, int(width * random.uniform(1, 1.6))), (width, width)]
    colour = chroma * np.array([np.cos(np.radians(hue)), np.sin(np.radians(hue))])
    laid = np.pad(light, sides, constant_values=level)
    around = np.pad(np.ones(light.shape, bool), sides)[..., None]
    return _of_lab(laid, np.where(around, np.pad(ab, (*sides, (0, 0))), colour))


Make = Callable[[Photograph, np.random.Generator], Photograph]
COLOURED: dict[str, Make] = {
    "red dress": _red_dress,
    "rosy cheeks": _rosy_cheeks,
    "green lawn": _green_lawn,
    "blue sky": _blue_sky,
    "hand-coloured postcard": _postcard,
    "half-faded colours": _half_faded,
}
GREY: dict[str, Make] = {
    "sepia": _sepia,
    "selenium": _selenium,
    "cyanotype": _cyanotype,
    "uneven yellowing": _yellowed,
    "stains": _stained,
    "coloured margins": _coloured_margins,
}
