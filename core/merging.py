"""Two to five shots of one print become one picture without the glare that each of them has somewhere else.

All are laid on the finest one, in its light. Glare only adds light, so at each place a shot that is no brighter than
the darkest is clean: the finest one where it is, else those that are. Pixels lie in files until they are wanted, so
memory does not grow with the shots.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np

from core.aligning import Matrix, aligned, shares
from core.color import Codes, Floats, as_rgb
from core.errors import AutochromeError
from core.geometry import fitted
from core.lighting import light_at
from core.messages import Message, tr
from core.monitor import IDLE, Monitor
from core.names import Job, result_name
from core.photo import Photo, PhotoWriter, open_photo, saved_depth
from core.photo.metadata import upright
from core.quad import Quad
from core.render import STRIP_PIXELS
from core.scratch import scratch
from core.snapshot import find_snapshot

FEWEST, MOST = 2, 5
"""Shots that are merged at once."""
_SEEN = 1000  # px of the long side, at which shots are laid on each other
_SOFT = 0.005  # of the long side, within which shots may lie beside each other
_CLEAN, _GLARING = 4.0, 10.0  # codes of 8 bits, by which a clean place and one with glare are brighter than the darkest
_WIDE = 0.015  # of the long side, by which glare is wider than it is seen
_LEAST = 1e-3  # of a place, that the darkest shot counts though there seems to be glare all about it
_READ, _LAID = 0.4, 0.5  # shares of the time
_ITSELF = np.eye(3), np.zeros((6, 3))


class _Shot(NamedTuple):
    """One shot of the print."""

    photo: Photo
    quad: Quad
    shrunk: Codes
    """All that was photographed, (h, w, 3)."""

    @property
    def flat(self) -> Photo:
        """The print alone."""
        return self.photo.parted(self.quad)

    def small(self) -> Floats:
        """The print alone (h, w, 3), as it is laid on others: codes of 0…255."""
        flat = self.flat
        width, height = fitted(flat.width, flat.height, _SEEN)
        return _seen(self.shrunk, self.quad, np.eye(3), *shares(width, height, range(height)))


class _Layer(NamedTuple):
    """A shot as it goes into the picture."""

    quad: Quad
    matrix: Matrix
    light: Matrix
    """As `core.aligning.Aligned` says."""
    weights: Floats
    """How much it counts (h, w, 1)."""
    pixels: Codes
    """(h, w, 3) of all that was photographed, in a file."""


def merged_name(shot: Path) -> Path:
    """Say where the picture goes that is made of shots, by the first of them: no file has that name."""
    target = shot.with_name(result_name(shot, shot.parent, ".tif", "merged"))
    return next(place for place in Job(shot, target, target).places() if not place.exists())


def merge(
    paths: Mapping[Path, Quad | None], target: Path, *, max_pixels: int, monitor: Monitor = IDLE
) -> tuple[Message, ...]:
    """Write one picture of a print that was photographed several times. Returns warnings.

    It is flat, in the size and the light of the shot that shows the print finest, with the metadata of the first.

    Args:
        paths: of the shots, each with where the print lies on it; None: it is found.

    Raises:
        AutochromeError: there are too few or too many, one cannot be read, shows no print or another one, or the target
            exists or cannot be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    if not FEWEST <= len(paths) <= MOST:
        raise AutochromeError(tr("Two to five shots of one print are merged."))
    shots = [_opened(path, quad, max_pixels) for path, quad in paths.items()]
    first = shots[0].photo
    shots.sort(key=lambda shot: -shot.flat.width * shot.flat.height)
    flat = shots[0].flat
    out = replace(flat, metadata=upright(first.metadata, flat.width, flat.height, turned=False)[0])
    with PhotoWriter(target, [out]) as writer, scratch(target.parent) as folder:
        writer.begin(grey=all(shot.photo.is_grey for shot in shots))
        for strip in _merged(shots, folder, saved_depth(target, out), monitor):
            writer.write(strip)
    return writer.warnings


def _opened(path: Path, quad: Quad | None, max_pixels: int) -> _Shot:
    photo = open_photo(path, max_pixels=max_pixels)
    shrunk = as_rgb(photo.shrunk(*fitted(photo.width, photo.height, 2 * _SEEN)))
    quad = quad or find_snapshot(shrunk)
    if quad is None:
        raise AutochromeError(tr("No print is found in “{file}”."), file=path.name)
    return _Shot(photo, quad, shrunk)


def _merged(shots: Sequence[_Shot], folder: Path, depth: int, monitor: Monitor) -> Iterator[Codes]:
    """The picture (rows, w, 3) at ``depth`` bits; files in the folder are let go of at its end."""
    flat, layers = shots[0].flat, _layers(shots, folder, monitor)
    yield from _strips(layers, (flat.width, flat.height), depth, monitor.part(_LAID, 1))


def _layers(shots: Sequence[_Shot], folder: Path, monitor: Monitor) -> list[_Layer]:
    """Lay shots on the first of them, the finest one."""
    base = shots[0].small()
    ways, laid = [_ITSELF], [base]
    for shot in shots[1:]:
        monitor.check()
        found = aligned(base, shot.small())
        if found is None:
            names = shot.photo.path.name, shots[0].photo.path.name
            raise AutochromeError(tr("“{one}” shows another photo than “{other}”."), one=names[0], other=names[1])
        ways.append((found.matrix, found.light))
        laid.append(found.laid)
    weights = _weights(laid)
    monitor.progress(_LAID - _READ)
    parts = [monitor.part(_LAID - _READ * (1 - k / len(shots)), _LAID) for k in range(len(shots))]
    pixels = [_spooled(shot.photo, folder / str(k), parts[k]) for k, shot in enumerate(shots)]
    return [
        _Layer(shot.quad, *way, each, its) for shot, way, each, its in zip(shots, ways, weights, pixels, strict=True)
    ]


def _weights(laid: Sequence[Floats]) -> list[Floats]:
    """How much each of some shots (h, w, 3) that lie on each other counts (h, w, 1): all of the first clean one."""
    long = max(laid[0].shape)
    soft = np.stack([cv2.GaussianBlur(each, (0, 0), _SOFT * long).mean(axis=2) for each in laid])
    size = 2 * round(_WIDE * long) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    left, weights = np.ones(soft.shape[1:], np.float32), []
    for brighter in soft - soft.min(axis=0):
        glare = np.clip((brighter - _CLEAN) / (_GLARING - _CLEAN), 0, 1)
        hidden = cv2.GaussianBlur(cv2.dilate(glare, disc), (0, 0), size / 4)
        weights.append(left * (1 - hidden) + _LEAST * np.exp(-((brighter / _CLEAN) ** 2)))
        left = left * hidden
    whole = np.sum(weights, axis=0)
    return [(each / whole)[..., None].astype(np.float32) for each in weights]


def _spooled(photo: Photo, file: Path, monitor: Monitor) -> Codes:
    """All pixels of a photo (h, w, 3), in a file."""
    kind: Any = np.uint8
    with file.open("wb") as stream:
        for top, strip in photo.strips(max(1, STRIP_PIXELS // photo.width)):
            monitor.check()
            kind = strip.dtype
            stream.write(np.ascontiguousarray(as_rgb(strip)).tobytes())
            monitor.progress((top + len(strip)) / photo.height)
    return np.memmap(file, kind, "r", shape=(photo.height, photo.width, 3))


def _strips(layers: Sequence[_Layer], size: tuple[int, int], depth: int, monitor: Monitor) -> Iterator[Codes]:
    """The picture of that size (rows, w, 3) at ``depth`` bits, from the top."""
    width, height = size
    rows = max(1, STRIP_PIXELS // width)
    most = 255 if depth == 8 else 65535
    for top in range(0, height, rows):
        monitor.check()
        bottom = min(top + rows, height)
        x, y = shares(width, height, range(top, bottom))
        mixed = np.zeros((*x.shape, 3), np.float32)
        for layer in layers:
            share = _sampled(layer.weights, x, y)
            if share.max() > _LEAST:
                seen = _seen(layer.pixels, layer.quad, layer.matrix, x, y)
                mixed += share * seen / light_at(layer.light, x, y)
        codes = np.clip(np.rint(mixed * (most / 255)), 0, most)
        yield codes.astype(np.uint8) if depth == 8 else codes.astype(np.uint16)
        monitor.progress(bottom / height)


def _sampled(weights: Floats, x: Floats, y: Floats) -> Floats:
    """Weights (any, any, 1) at shares of what they lie on, (rows, width, 1)."""
    height, width = weights.shape[:2]
    at = x * np.float32(width) - np.float32(0.5), y * np.float32(height) - np.float32(0.5)
    seen = cv2.remap(weights, *at, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.float32)[..., None]


def _seen(pixels: Codes, quad: Quad, matrix: Matrix, x: Floats, y: Floats) -> Floats:
    """The print (rows, w, 3), by codes of 0…255 of a shot (h, w, 3), at shares of what it is laid on."""
    height, width = pixels.shape[:2]
    laid = np.stack([x, y, np.ones_like(x)], axis=-1) @ matrix.T
    points = quad.seen_at(laid[..., :2] / laid[..., 2:], width, height) - 0.5
    low = np.clip(np.floor(points.min(axis=(0, 1))).astype(int) - 2, 0, [width - 1, height - 1])
    high = np.clip(np.ceil(points.max(axis=(0, 1))).astype(int) + 3, low + 1, [width, height])
    part: Any = np.ascontiguousarray(pixels[low[1] : high[1], low[0] : high[0]])
    columns, rows = np.moveaxis(points - low, -1, 0).astype(np.float32)
    codes = cv2.remap(part, columns, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(codes, np.float32) / np.float32(1 if codes.dtype == np.uint8 else 257)
