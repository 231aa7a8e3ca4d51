"""Scans made from photographs, whose picture lies where it is said to lie: margins, lids, mats, writing, stamps."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float32]
"""(h, w) codes in 0…255."""
LONG = 800  # px of a picture's long side
WORDS = ("Summer 1953", "Grandma", "at the sea", "Whitsun 1938", "Uncle Karl", "Lisa & Tom", "N. 1921", "our house")


class Scan(NamedTuple):
    """A made scan, and the truth of it."""

    grey: NDArray[np.uint8]
    """(h, w)"""
    sides: tuple[float, float, float, float]
    """Left, top, right and bottom of the picture in pixels, of the rectangle about it where it is oval."""
    is_oval: bool = False


def scan_of(kind: str, photographs: list[NDArray[np.uint8]], random: np.random.Generator) -> Scan:
    """Make a scan of a ``kind`` of `KINDS` from grey photographs (h, w), of which most kinds take the first only."""
    pictures = [_printed(photograph, random) for photograph in photographs]
    made = KINDS[kind](pictures, random)
    noisy = made.grey + random.normal(0, random.uniform(0.5, 2.5), made.grey.shape)
    return made._replace(grey=np.clip(np.round(noisy), 0, 255).astype(np.uint8))


def _printed(photograph: NDArray[np.uint8], random: np.random.Generator) -> Grey:
    """A photograph at a print's size and in its tones, some of which have faded."""
    scale = LONG / max(photograph.shape)
    large = cv2.resize(photograph, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    black, white = random.uniform(5, 45), random.uniform(205, 235)
    return np.asarray(black + (white - black) * np.clip(large, 0, 255) / 255, np.float32)


def _paper(random: np.random.Generator) -> float:
    return float(random.uniform(226, 252))


def _lifted(picture: Grey) -> Grey:
    """A picture whose black is lighter than what it lies on."""
    return np.maximum(picture, np.float32(38))


def _widths(random: np.random.Generator, least: float = 0.02, most: float = 0.09) -> list[int]:
    """Pixels of margin at the left, top, right and bottom: much alike, as a mask in the enlarger makes them."""
    width = random.uniform(least, most) * LONG
    return [round(width * random.uniform(0.85, 1.15)) for _ in range(4)]


def _within(picture: Grey, widths: list[int], level: float) -> tuple[Grey, tuple[int, int, int, int]]:
    """A picture within a margin, and its left, top, right and bottom."""
    left, top, right, bottom = widths
    height, width = picture.shape
    laid = np.pad(picture, ((top, bottom), (left, right)), constant_values=level)
    return laid, (left, top, left + width, top + height)


def _write(laid: Grey, text: str, at: tuple[int, int], font: int, size: float, ink: float, width: int) -> None:
    """Write with ink that covers, from the left end of the base line at x and y."""
    cover = np.zeros(laid.shape, np.uint8)
    cv2.putText(cover, text, at, font, size, 255, width, cv2.LINE_AA)
    laid += (ink - laid) * (cover / np.float32(255))


def _white_margin(pictures: list[Grey], random: np.random.Generator) -> Scan:
    return Scan(*_within(pictures[0], _widths(random), _paper(random)))


def _white_sky(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """The sky is all but the paper's white along most of the top, down to a third of the picture."""
    picture, paper = pictures[0], _paper(random)
    height, width = picture.shape
    middle, reach = random.uniform(0.3, 0.7) * width, random.uniform(0.25, 0.4) * width
    x, y = np.arange(width), np.arange(height)
    across = np.clip((reach - np.abs(x - middle)) / (0.1 * width) + 0.5, 0, 1)
    down = np.clip((random.uniform(0.15, 0.35) * height - y) / (0.06 * height) + 0.5, 0, 1)
    sky = (down[:, None] * across[None]).astype(np.float32)
    picture = picture + sky * (paper - random.uniform(0, 5) - picture)
    return Scan(*_within(np.asarray(picture, np.float32), _widths(random), paper))


def _handwriting(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """Words in the lower margin, or in it and in the upper one."""
    widths = _widths(random, 0.03, 0.06)
    widths[3] = round(random.uniform(0.09, 0.16) * LONG)
    laid, sides = _within(pictures[0], widths, _paper(random))
    ink = float(random.uniform(20, 120))
    for line in range(int(random.integers(1, 3))):
        size = widths[3] / 65 * random.uniform(0.6, 1.0) / (1 + line)
        x = sides[0] + random.uniform(0.0, 0.4) * (sides[2] - sides[0])
        y = sides[3] + widths[3] * (0.6 + 0.3 * line)
        word = str(random.choice(WORDS))
        font = cv2.FONT_HERSHEY_SCRIPT_SIMPLEX
        _write(laid, word, (int(x), int(y)), font, size, ink, int(random.integers(1, 4)))
    return Scan(laid, sides)


def _stamps(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """Round and square stamps of ink, in the margin and over the picture's edge, and a date."""
    widths = _widths(random, 0.07, 0.12)
    laid, sides = _within(pictures[0], widths, _paper(random))
    width = laid.shape[1]
    radius = int(min(widths) * random.uniform(0.4, 0.48))
    for _ in range(int(random.integers(1, 4))):
        ink = float(random.uniform(40, 130))
        along = int(random.uniform(0.1, 0.9) * width)
        off = random.choice([0, radius])  # within the margin, or half over the picture
        at = (along, int(sides[3] + widths[3] / 2 - off)) if random.random() < 0.7 else (along, int(sides[1] / 2 + off))
        if random.random() < 0.6:
            cv2.circle(laid, at, radius, ink, 3, cv2.LINE_AA)
            cv2.circle(laid, at, int(radius * 0.6), ink, 2, cv2.LINE_AA)
        else:
            cv2.rectangle(laid, (at[0] - radius, at[1] - radius // 2), (at[0] + radius, at[1] + radius // 2), ink, 3)
        _write(laid, "12.7.36", (at[0] - radius // 2, at[1] + 4), cv2.FONT_HERSHEY_PLAIN, radius / 30, ink, 1)
    return Scan(laid, sides)


def _deckled(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """The paper's edge is cut in waves, on a lid that is black or grey."""
    laid, (left, top, right, bottom) = _within(pictures[0], _widths(random, 0.03, 0.08), _paper(random))
    lid = float(random.choice([random.uniform(3, 30), random.uniform(90, 190)]))
    height, width = laid.shape
    depth, period = random.uniform(2, 7), random.uniform(12, 40)
    x, y = np.arange(width), np.arange(height)
    cut_y, cut_x = (depth * (0.5 + 0.5 * np.sin(2 * np.pi * place / period + random.uniform(0, 6))) for place in (x, y))
    rows, columns = np.minimum(y, y[::-1])[:, None], np.minimum(x, x[::-1])[None]
    laid[(rows < cut_y[None]) | (columns < cut_x[:, None])] = lid
    on_lid, (dx, dy, _, _) = _within(laid, _widths(random, 0.02, 0.08), lid)
    return Scan(on_lid, (left + dx, top + dy, right + dx, bottom + dy))


def _grey_lid(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """A print without or with a margin, a little askew, on a grey lid."""
    picture, lid = pictures[0], float(random.uniform(95, 195))
    inner = (0, 0, picture.shape[1], picture.shape[0])
    if random.random() < 0.5:
        picture, inner = _within(picture, _widths(random, 0.02, 0.05), _paper(random))
    widths = _widths(random, 0.03, 0.12)
    laid, (left, top, _, _) = _within(picture, widths, lid)
    height, width = laid.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), random.uniform(-1, 1), 1)
    askew = cv2.warpAffine(laid, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=lid)
    corners = np.array([[left + x, top + y, 1.0] for x in (inner[0], inner[2]) for y in (inner[1], inner[3])]) @ turn.T
    (x0, y0), (x1, y1) = corners.min(axis=0), corners.max(axis=0)
    return Scan(np.asarray(askew, np.float32), (x0, y0, x1, y1))


def _black_border(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """A negative's carrier about the picture, or a print on a black lid that shows on two sides or on all."""
    widths = _widths(random, 0.01, 0.1)
    if random.random() < 0.3:
        widths[int(random.integers(2))] = widths[2 + int(random.integers(2))] = 0
    return Scan(*_within(_lifted(pictures[0]), widths, float(random.uniform(0, 14))))


def _two_photos(pictures: list[Grey], random: np.random.Generator) -> Scan:
    """Two prints on a page, beside or below each other; the picture is the rectangle about both."""
    scale = random.uniform(0.55, 0.75)
    smaller = [cv2.resize(each, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) for each in pictures]
    first, second = (_lifted(np.asarray(each, np.float32)) for each in smaller)
    below = bool(random.random() < 0.5)
    if below:
        first, second = first.T, second.T
    gap, shift = int(random.uniform(0.02, 0.08) * LONG), int(random.uniform(0, 0.06) * LONG)
    height = max(first.shape[0], second.shape[0] + shift)
    page = float(random.choice([_paper(random), random.uniform(3, 14)]))
    both = np.full((height, first.shape[1] + gap + second.shape[1]), page, np.float32)
    both[: first.shape[0], : first.shape[1]] = first
    both[shift : shift + second.shape[0], -second.shape[1] :] = second
    both = np.ascontiguousarray(both.T) if below else both
    return Scan(*_within(both, _widths(random, 0.03, 0.1), page))


def _oval(pictures: list[Grey], random: np.random.Generator, *, is_round: bool = False) -> Scan:
    """A picture behind the oval opening of a mat, white, grey or black, or round in black."""
    picture = _lifted(pictures[0])
    height, width = picture.shape
    if is_round:
        side = min(height, width)
        picture = picture[(height - side) // 2 :, (width - side) // 2 :][:side, :side]
        height = width = side
    mat = float(random.choice([_paper(random), random.uniform(110, 190), random.uniform(3, 18)]))
    x, y = (np.arange(width) + 0.5) / width * 2 - 1, (np.arange(height) + 0.5) / height * 2 - 1
    away = np.hypot(x[None], y[:, None])
    inside = np.clip((1 - away) * min(height, width) / 2 + 0.5, 0, 1).astype(np.float32)
    laid, sides = _within(np.asarray(mat + inside * (picture - mat), np.float32), _widths(random, 0.03, 0.12), mat)
    return Scan(laid, sides, is_oval=True)


def _round(pictures: list[Grey], random: np.random.Generator) -> Scan:
    return _oval(pictures, random, is_round=True)


KINDS: dict[str, Callable[[list[Grey], np.random.Generator], Scan]] = {
    "white margin": _white_margin,
    "white sky": _white_sky,
    "handwriting": _handwriting,
    "stamps": _stamps,
    "deckled edges": _deckled,
    "grey lid": _grey_lid,
    "black border": _black_border,
    "two photos": _two_photos,
    "oval mat": _oval,
    "round mat": _round,
}
