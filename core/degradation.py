"""What decades do to a photograph: from a colour photograph to the scan of an old print, the damage as parameters.

In the order in which it happens: the film (orthochromatic response, blur, grain), the print (contrast, fade, scratches,
dust, sepia, border), the scan's file (JPEG). No pixel moves, so the photograph's colours stay the truth of the print.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, log
from zlib import crc32

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import SRGB, Floats, lab_to_rgb, luma, luminance

ORTHOCHROMATIC = (0.0, 0.5, 0.5)
"""Shares of linear R, G and B that film blind to red answers to.

Luo et al., "Time-Travel Rephotography", 2021, section 3.4: blue and green alike for film of 1873 to 1906.
"""
SEPIA_AB = (9.0, 24.0)  # CIE Lab: a brown of hue 69°
SCRATCH_BENDS = 4  # points of a scratch
SCRATCH_SLANT = 0.06  # of its length, sideways: film is scratched along its run
DECKLE_WAVES = 24  # along the longer side
DECKLE_DEPTH = 0.4  # of the border's width

Gray = NDArray[np.uint8]


@dataclass(frozen=True)
class OldPrint:
    """The damage of one print; the defaults are none, and then the print is the plain `core.color.luma`."""

    orthochromatic: float = 0.0
    """0…1: share of the exposure that film blind to red gives: red darkens, blue lightens."""
    blur: float = 0.0
    """Standard deviation in pixels, 0 or more."""
    grain: float = 0.0
    """Standard deviation, 0…1 of the way from black to white."""
    grain_size: float = 0.0
    """Standard deviation in pixels of a grain's spread; 0: each pixel for itself."""
    gamma: float = 1.0
    """Exponent over 0 on the codes; over 1 the middle darkens."""
    black: float = 0.0
    """0…1: what black has faded to."""
    white: float = 1.0
    """0…1: what white has fallen to; less than ``black`` would be a negative."""
    scratches: int = 0
    """How many light or dark lines run across the whole picture."""
    dust: int = 0
    """How many specks lie on it."""
    sepia: float = 0.0
    """0…1: strength of the brown tone; over 0 the print is RGB."""
    border: float = 0.0
    """Width as a share of the shorter side, 0…0.5; lies over the picture's margin and moves nothing."""
    border_code: int = 255
    """Code of the border's paper, 0…255."""
    deckle: bool = False
    """The paper is cut in waves; beyond it lies the other end of the tones."""
    jpeg: int | None = None
    """JPEG quality, 1…100, or none."""

    @classmethod
    def random(cls, random: np.random.Generator, strength: float = 1.0, *, crop: bool = False) -> OldPrint:
        """A print as one finds them in an album, damaged by ``strength``: 0 is none, 1 is the album's range.

        Args:
            crop: leave out what only a whole print has, border and sepia; the result is grey.
        """

        def some(chance: float, low: float, high: float) -> float:
            """``strength`` times a number between, or 0 where the dice say so."""
            return strength * random.uniform(low, high) if random.random() < chance else 0.0

        drawn = cls(
            orthochromatic=min(1.0, some(0.5, 0.2, 1.0)),
            blur=some(0.5, 0.4, 1.2),
            grain=some(0.6, 0.005, 0.04),
            grain_size=random.uniform(0.0, 0.8) if strength else 0.0,
            gamma=exp(some(0.7, log(0.7), log(1.4))),
            black=min(0.4, some(0.7, 0.0, 0.2)),
            white=1.0 - min(0.4, some(0.7, 0.0, 0.25)),
            scratches=round(some(0.3, 1, 5)),
            dust=round(some(0.4, 3, 30)),
            jpeg=round(100 - min(80.0, some(1.0, 5, 50))) if strength and random.random() < 0.5 else None,
        )
        if crop:
            return drawn
        return cls(
            **{
                **vars(drawn),
                "sepia": min(1.0, some(0.4, 0.3, 1.0)),
                "border": min(0.2, some(0.4, 0.02, 0.06)),
                "border_code": int(random.integers(225, 256) if random.random() < 0.8 else random.integers(0, 30)),
                "deckle": bool(strength) and random.random() < 0.3,
            }
        )


def for_evaluation(name: str) -> tuple[OldPrint, np.random.Generator]:
    """The print of the photo of that name, and the dice for `age`; the same on every machine and in every order."""
    random = np.random.default_rng(crc32(name.encode()))
    return OldPrint.random(random), random


def age(colour: NDArray[np.uint8], print_: OldPrint, random: np.random.Generator) -> NDArray[np.uint8]:
    """The scan of an old print of sRGB ``colour`` (h, w, 3): grey (h, w, 1), or sRGB (h, w, 3) where it is sepia.

    A pure function of its arguments and the state of ``random``.
    """
    tones = _film(colour, print_, random)
    faded = print_.black + np.float32(print_.white - print_.black) * tones ** np.float32(print_.gamma)
    grey = np.round(np.clip(faded, 0.0, 1.0) * 255).astype(np.uint8)
    for _ in range(print_.scratches):
        _scratch(grey, random)
    for _ in range(print_.dust):
        _speck(grey, random)
    if print_.border:
        _border(grey, print_, random)
    pixels = _sepia_table(print_.sepia)[grey] if print_.sepia else grey[..., None]
    return pixels if print_.jpeg is None else _through_jpeg(pixels, print_.jpeg)


def _film(colour: NDArray[np.uint8], print_: OldPrint, random: np.random.Generator) -> Floats:
    """Tones (h, w) of the negative, printed straight: 0 black … 1 white, in sRGB codes."""
    grey = luma(colour)[..., 0]
    tones = np.asarray(grey, np.float32) / np.float32(255)
    if print_.orthochromatic:
        decode = SRGB.decode8
        light = decode[1][grey] * np.float32(1.0 - print_.orthochromatic)
        for channel, share in enumerate(ORTHOCHROMATIC):
            if share:
                light += decode[channel][colour[..., channel]] * np.float32(print_.orthochromatic * share)
        place = np.round(np.sqrt(light) * np.float32(65535)).astype(np.uint16)
        tones = np.asarray(SRGB.encode[1][place], np.float32) / np.float32(65535)
    if print_.blur:
        blurred = cv2.GaussianBlur(tones, (0, 0), print_.blur, borderType=cv2.BORDER_REFLECT)
        tones = np.asarray(blurred, np.float32).reshape(tones.shape)
    if print_.grain:
        tones = np.clip(tones + _grain(tones.shape, print_, random), 0.0, 1.0)
    return tones


def _grain(shape: tuple[int, ...], print_: OldPrint, random: np.random.Generator) -> Floats:
    """Noise (h, w) of the print's grain and of its size."""
    noise = random.standard_normal(shape, np.float32) * np.float32(print_.grain)
    if not print_.grain_size:
        return noise
    radius = ceil(3 * print_.grain_size)
    kernel = np.asarray(cv2.getGaussianKernel(2 * radius + 1, print_.grain_size), np.float32)
    kernel = kernel / np.linalg.norm(kernel)  # which keeps the standard deviation
    return np.asarray(cv2.sepFilter2D(noise, -1, kernel, kernel), np.float32).reshape(shape)


def _scratch(grey: Gray, random: np.random.Generator) -> None:
    """Draw a fine line down, or across, a part of the picture."""
    height, width = grey.shape
    along, across = (height, width) if random.random() < 0.7 else (width, height)
    length = along * random.uniform(0.2, 1.0)
    start = random.uniform(0, along - length)
    steps = np.linspace(0, 1, SCRATCH_BENDS)
    drift = np.cumsum(random.normal(0, SCRATCH_SLANT / SCRATCH_BENDS, SCRATCH_BENDS)) * length
    points = np.stack([random.uniform(0, across) + drift, start + steps * length], axis=-1)
    if along is width:
        points = points[:, ::-1]
    tone = int(random.integers(200, 256) if random.random() < 0.8 else random.integers(0, 50))
    bits = 4  # of a pixel, so that the line is smooth
    cv2.polylines(grey, [np.round(points * 2**bits).astype(np.int32)], False, tone, 1, cv2.LINE_AA, bits)


def _speck(grey: Gray, random: np.random.Generator) -> None:
    """Draw a speck or a hair's end."""
    height, width = grey.shape
    centre = (int(random.integers(width)), int(random.integers(height)))
    axes = (int(random.integers(0, 3)), int(random.integers(0, 2)))
    tone = int(random.integers(190, 256) if random.random() < 0.7 else random.integers(0, 60))
    cv2.ellipse(grey, centre, axes, float(random.uniform(0, 180)), 0, 360, tone, -1, cv2.LINE_AA)


def _border(grey: Gray, print_: OldPrint, random: np.random.Generator) -> None:
    """Lay the paper's margin, and what is beyond its cut, over the picture."""
    height, width = grey.shape
    depth = print_.border * min(height, width)
    rows, columns = np.arange(height, dtype=np.float32), np.arange(width, dtype=np.float32)
    down, right = np.minimum(rows, rows[::-1]), np.minimum(columns, columns[::-1])
    inside = np.minimum(down[:, None], right[None])
    grey[inside < depth] = print_.border_code
    if print_.deckle:
        wave = np.float32(2 * np.pi * DECKLE_WAVES / max(height, width))
        phases = random.uniform(0, 2 * np.pi, 2)
        cuts = [DECKLE_DEPTH * depth * (0.5 + 0.5 * np.sin(wave * side + phase))
                for side, phase in zip((rows, columns), phases, strict=True)]  # fmt: skip
        beyond = (right[None] < cuts[0][:, None]) | (down[:, None] < cuts[1][None])
        grey[beyond] = 0 if print_.border_code > 127 else 255


def _sepia_table(strength: float) -> NDArray[np.uint8]:
    """(256, 3): the brown of each grey, of the same lightness."""
    greys = np.arange(256, dtype=np.uint8).reshape(1, 256, 1)
    ab = np.broadcast_to(np.array(SEPIA_AB, np.float32) * np.float32(strength), (1, 256, 2))
    return np.asarray(lab_to_rgb(luminance(greys), ab, 8)[0], np.uint8)


def _through_jpeg(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Written and read again at that quality; (h, w, 1 or 3) as it came."""
    flag = cv2.IMREAD_GRAYSCALE if pixels.shape[2] == 1 else cv2.IMREAD_COLOR
    _, file = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(np.asarray(cv2.imdecode(file, flag), np.uint8).reshape(pixels.shape)[..., ::-1])
