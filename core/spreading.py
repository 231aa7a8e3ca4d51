"""Run the networks that spread hints, and make of what they give a map that follows the scan's own edges.

A picture is looked at once; what was seen of it is kept. A hint then costs a run of the small network.

Paper: He & Sun, "Fast Guided Filter", 2015: what a coarse map has to do with lightness, by place, draws it finely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.border import find_frame
from core.color import Floats, rgb_to_lab
from core.color import lightness as lightness_of_codes
from core.colorize import Raster, at_working_size
from core.cores import usable_cores
from core.frame import Frame, Lie
from core.geometry import WHOLE, Box, Geometry
from core.hints import Hint
from core.models.store import model_for
from core.models.tasks import SPREAD
from core.onnx_runtime import onnx_runtime

VERSION = "1"
"""Of the networks; another one makes what was found by them stale."""
SEEN = 320  # px of the long side that is looked at
MULTIPLE = 32  # px, of which the sides are multiples
STRIDE = 4  # px per place of what was seen
GUIDE = "guide.onnx"
LEAST = 1 / 256  # of the long side: the radius of the smallest hint that a model is given
_FRAME = 512  # px at which the frame is looked for
FAR, NEAR = 0.03, 6.0
"""How much of what hints change is believed where they do not reach, and how fast that
grows with their reach: what nobody asked for stays."""
_SMOOTH, _ROUND = 3, 16.0  # px of the guided filter's box at half the size seen, and its ε in L²


class View(NamedTuple):
    """What was seen of a picture, as the scan lies."""

    guide: Floats
    """(h, w, channels): what each place is like."""
    light: Floats
    """(4 h, 4 w, 1) in 0…100."""
    auto: Floats
    """(h, w, 2): the automatic colour in ab units."""
    frame: Floats
    """(1, 1, 5): the part of the scan, as a box of shares, and whether it is an oval."""

    @property
    def part(self) -> Frame:
        """The part of the scan."""
        left, top, width, height, is_oval = self.frame.ravel().tolist()
        return Frame(Box(left, top, min(width, 1 - left), min(height, 1 - top)), is_oval > 0)


@cache
def _session(name: str) -> Any:
    options = onnx_runtime().SessionOptions()
    options.intra_op_num_threads = usable_cores()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # halves it beside other work
    return onnx_runtime().InferenceSession(str(model_for(SPREAD).folder / name), options, ["CPUExecutionProvider"])


def look(scan: Raster, lie: Lie) -> View:
    """Look at a coloured scan.

    Raises:
        AutochromeError: it cannot be decoded, or the network is not here.
    """
    frame = lie.frame or find_frame(at_working_size(scan, _FRAME))
    box = frame.box
    wide, high = box.width * scan.width, box.height * scan.height
    width, height = (max(MULTIPLE, round(SEEN * side / max(wide, high) / MULTIPLE) * MULTIPLE) for side in (wide, high))
    whole = scan.shrunk(*(max(1, min(round(side / share), full)) for side, share, full in
                          ((width, box.width, scan.width), (height, box.height, scan.height))))  # fmt: skip
    codes: Any = cv2.resize(whole[frame.part(*whole.shape[:2])], (width, height), interpolation=cv2.INTER_AREA)
    codes = codes.reshape(height, width, -1)[..., :3]
    light = lightness_of_codes(codes, scan.space)
    ab = cv2.resize(
        rgb_to_lab(codes, scan.space)[..., 1:], (width // STRIDE, height // STRIDE), interpolation=cv2.INTER_AREA
    )
    turn = lie.geometry.orientation
    (guide,) = _session(GUIDE).run(None, {"lightness": np.ascontiguousarray(turn.apply(light))[None, None]})
    guide = lie.geometry.inverse_orientation().apply(guide[0].transpose(1, 2, 0))
    said = np.array([*box, frame.is_oval], np.float32).reshape(1, 1, 5)
    return View(np.ascontiguousarray(guide), light[..., None], np.asarray(ab, np.float32), said)


class Spreading(NamedTuple):
    """What hints do, over the frame of a view."""

    map: Floats
    """(h, w, 5): by how many ab units a pixel changes per unit of its L, by how many beside, and how far it is held."""
    logits: Floats
    """(h, w, bins): how likely colours are, given the hints."""


def spread(
    view: View, hints: Sequence[Hint], scan: tuple[int, int], geometry: Geometry, told: Floats | None = None
) -> Spreading:
    """Spread hints over what is like their places.

    Args:
        scan: width and height of the scan.
        geometry: as `core.frame.Lie` has it.
        told: the colour (h, w, 2) of the whole scan by a model that was told the hints, to which the map is added then;
            None: they are spread over the automatic one.
    """
    turn, back = geometry.orientation, geometry.inverse_orientation()
    cover, colours = _drawn(view, hints, scan)
    auto = view.auto if told is None else _within(view, told)
    planes = {"guide": view.guide, "light": view.light, "auto": auto, "cover": cover}
    given = {name: turn.apply(np.asarray(plane, np.float32)).transpose(2, 0, 1)[None] for name, plane in planes.items()}
    given = {name: np.ascontiguousarray(plane) for name, plane in given.items()}
    change, reach, logits = _session("network.onnx").run(None, {**given, "colours": colours[None]})
    change, reach, logits = (back.apply(found[0].transpose(1, 2, 0)) for found in (change, reach, logits))
    reach = cv2.resize(reach, change.shape[1::-1], interpolation=cv2.INTER_LINEAR).clip(0, 1)
    change = change * (FAR + (1 - FAR) * np.minimum(NEAR * reach, 1))[..., None]
    return Spreading(_followed(change, reach, view), logits)


def _within(view: View, chroma: Floats) -> Floats:
    """Chroma (h, w, 2) of the whole scan, in the frame and at the size of a view's."""
    height, width = view.auto.shape[:2]
    part = np.ascontiguousarray(chroma[view.part.part(*chroma.shape[:2])])
    return np.asarray(cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA), np.float32)


class _Dot(NamedTuple):
    """A dot of a hint that lies in a view."""

    place: Floats
    """(2,): x and y as shares of the scan."""
    radius: float
    """As a share of the scan's long side."""
    disc: Floats
    """(h, w): how far it covers places of the view."""
    ab: Floats
    """(2,): what the place is to have."""


def _dots(view: View, hints: Sequence[Hint], scan: tuple[int, int]) -> Iterator[_Dot]:
    height, width = view.auto.shape[:2]
    left, top, across, down = view.part.box
    for hint in hints:
        if not hint.is_on:
            continue
        radius = hint.radius * max(scan) / max(across * scan[0], down * scan[1]) * max(height, width)
        places = hint.dots(scan)
        drawn = discs((places - (left, top)) / (across, down) * (width, height), radius, height, width)
        for place, disc in zip(places, drawn, strict=True):
            if disc.any():
                auto = np.einsum("hw,hwc->c", disc, view.auto) / disc.sum()
                said = auto if hint.ab is None else np.array(hint.ab, np.float32)
                yield _Dot(place, hint.radius, disc, auto + np.float32(hint.strength) * (said - auto))


def _drawn(view: View, hints: Sequence[Hint], scan: tuple[int, int]) -> tuple[Floats, Floats]:
    """How far hints cover places of a view (h, w, n), and their ab (n, 2); the first covers nothing."""
    covers, colours = [np.zeros(view.auto.shape[:2], np.float32)], [np.zeros(2, np.float32)]
    for dot in _dots(view, hints, scan):
        covers.append(dot.disc)
        colours.append(dot.ab)
    return np.stack(covers, axis=-1), np.stack(colours).astype(np.float32)


def planes(view: View, hints: Sequence[Hint], scan: tuple[int, int], height: int, width: int) -> tuple[Floats, Floats]:
    """Draw hints as models take them, at a size of the whole scan.

    Returns ab (2, h, w), 0 where nothing is said, and how far it is said (1, h, w) in 0…1. A later hint lies over an
    earlier one, and none is drawn smaller than models see.
    """
    ab, cover = np.zeros((2, height, width), np.float32), np.zeros((1, height, width), np.float32)
    for dot in _dots(view, hints, scan):
        at, radius = dot.place * (width, height), max(dot.radius, LEAST) * max(height, width)
        columns, rows = (slice(max(0, int(x - radius) - 1), int(x + radius) + 2) for x in at)
        part = np.s_[:, rows, columns]
        disc = discs((at - (columns.start, rows.start))[None], radius, *cover[part].shape[1:])
        ab[part] += disc * (dot.ab[:, None, None] - ab[part])
        cover[part] += disc * (1 - cover[part])
    return ab, cover


def discs(places: NDArray[Any], radii: NDArray[Any] | float, height: int, width: int) -> Floats:
    """Draw discs (n, height, width) in 0…1 about places (n, 2), x and y, of radii (n,) or one for all, in pixels."""
    y = np.arange(height, dtype=np.float32)[None, :, None] + 0.5 - places[:, 1, None, None]
    x = np.arange(width, dtype=np.float32)[None, None] + 0.5 - places[:, 0, None, None]
    radius = np.maximum(np.broadcast_to(radii, len(places)), 0.5)[:, None, None]
    return np.asarray(np.clip(radius + 0.5 - np.hypot(x, y), 0, 1), np.float32)


def _followed(change: Floats, reach: Floats, view: View) -> Floats:
    """The map of `Spreading`: within a small box, change is a line in L."""
    height, width = change.shape[:2]
    light = np.asarray(cv2.resize(view.light, (width, height), interpolation=cv2.INTER_AREA), np.float32)
    mean = light_mean = _mean(light)
    variance = _mean(light * light) - light_mean * mean
    slopes, rests = [], []
    for band in change.transpose(2, 0, 1):
        band_mean = _mean(band)
        slope = (_mean(light * band) - light_mean * band_mean) / (variance + np.float32(_ROUND))
        slopes.append(_mean(slope))
        rests.append(_mean(band_mean - slope * light_mean))
    found = np.stack((*slopes, *rests, reach), axis=-1)
    frame = view.part
    if frame.is_oval:
        found *= Frame(is_oval=True).mask(height, width)[..., None]
    if frame.box != WHOLE:  # what lies beyond has the values at the border
        found[[0, -1]] = found[:, [0, -1]] = 0
    return np.asarray(found, np.float32)


def _mean(plane: NDArray[Any]) -> Floats:
    return np.asarray(cv2.blur(plane, (_SMOOTH, _SMOOTH), borderType=cv2.BORDER_REFLECT), np.float32)
