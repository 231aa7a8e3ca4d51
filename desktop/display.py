"""What the canvas shows: the visible part of a scan at the screen's density, before and after, as sRGB images.

Runs in the render worker. While a hand moves, the after side is computed at 0.15 megapixels and enlarged; at
rest every pixel of the screen is computed. Nothing beyond the visible part is ever converted, but for a small backdrop
of the whole photo, which fills what a pan uncovers until the next frame is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QImage

from core.cancel import Cancel
from core.finish import chroma_region, render
from desktop.document import Look, Scan
from desktop.view import View, fitted

PROXY_PIXELS = 150_000
_BACKDROP_SIDE = 384
_STRIP_PIXELS = 2**18  # between two looks at the cancel token
_SQUARES = 8.0  # zoom from which pixels are shown as the squares that they are
_CHECKER = 10, 205, 235  # side in pixels and the two greys under transparent photos

Codes8 = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Layer:
    """A part of the photo, seen before and after; ``after`` is None where there is no colour yet."""

    box: tuple[float, float, float, float]
    """Left, top, width and height as shares of the photo."""
    before: QImage
    after: QImage | None


@dataclass(frozen=True)
class Request:
    """A frame that is wanted. ``draft`` while something moves."""

    scan: Scan
    look: Look
    view: View
    draft: bool


@dataclass(frozen=True, eq=False)
class Frame:
    """The answer to a request; drafts leave the backdrop as it was."""

    request: Request
    detail: Layer
    backdrop: Layer | None


class Drawer:
    """Draws frames; remembers what of the last one the next can use. To be used by one thread at a time."""

    def __init__(self) -> None:
        self._before: tuple[Scan, View, QImage] | None = None
        self._sample: tuple[Scan, View, tuple[int, int], NDArray[Any]] | None = None

    def draw(self, request: Request, cancel: Cancel) -> Frame:
        """The frame, as soon as may be.

        Raises:
            Cancelled: ``cancel`` was set before it was complete.
        """
        detail = self._layer(request, cancel)
        if request.draft:
            return Frame(request, detail, None)
        scan = request.scan
        whole = fitted((scan.photo.width, scan.photo.height), (_BACKDROP_SIDE, _BACKDROP_SIDE), 0)
        backdrop = Drawer()._layer(Request(scan, request.look, whole, draft=False), cancel)
        return Frame(request, detail, backdrop)

    def _layer(self, request: Request, cancel: Cancel) -> Layer:
        scan, look, view = request.scan, request.look, request.view
        size = view.visible[2:]
        small = _draft_size(size) if request.draft else size
        if self._sample is None or self._sample[:3] != (scan, view, small):
            self._sample = (scan, view, small, _sample(scan, view, small))
        pixels = self._sample[3]
        after = None
        if look.colour is not None:
            after = _image(_enlarged(_on_checker(_finished(pixels, request, cancel), pixels), size), scan)
        if self._before is None or self._before[0] is not scan or self._before[1] != view or not request.draft:
            before = _on_checker(_rgb8(pixels), pixels)
            self._before = (scan, view, _image(_enlarged(before, size), scan))
        return Layer(view.box, self._before[2], after)


def _draft_size(size: tuple[int, int]) -> tuple[int, int]:
    shrink = min(1.0, (PROXY_PIXELS / (size[0] * size[1])) ** 0.5)
    return max(1, round(size[0] * shrink)), max(1, round(size[1] * shrink))


def _sample(scan: Scan, view: View, size: tuple[int, int]) -> NDArray[Any]:
    """The visible part (h, w, bands) at ``size``, from the smallest level that is at least as dense."""
    left, top, width, height = view.box
    level = next(
        (level for level in reversed(scan.levels) if level.shape[1] * width >= size[0] * 0.999), scan.levels[0]
    )
    rows, columns, bands = level.shape
    step = columns * width / size[0], rows * height / size[1]
    x, y = columns * left + step[0] / 2 - 0.5, rows * top + step[1] / 2 - 0.5
    first_x, first_y = max(0, int(np.floor(x))), max(0, int(np.floor(y)))
    part = level[first_y : int(y + step[1] * size[1]) + 2, first_x : int(x + step[0] * size[0]) + 2]
    affine = np.array([[step[0], 0.0, x - first_x], [0.0, step[1], y - first_y]])
    kernel = cv2.INTER_NEAREST if view.zoom >= _SQUARES else cv2.INTER_LINEAR
    flags = kernel | cv2.WARP_INVERSE_MAP
    sample = cv2.warpAffine(np.ascontiguousarray(part), affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return sample.reshape(size[1], size[0], bands)


def _finished(pixels: NDArray[Any], request: Request, cancel: Cancel) -> Codes8:
    """The colour picture (h, w, 3) of the sampled pixels, strip by strip so that a newer request need not wait."""
    colour, photo = request.look.colour, request.scan.photo
    assert colour is not None
    left, top, width, height = request.view.box
    rows, columns = pixels.shape[:2]
    step = max(1, _STRIP_PIXELS // columns)
    picture = np.empty((rows, columns, 3), np.uint8)
    for first in range(0, rows, step):
        cancel.check()
        strip = pixels[first : first + step]
        box = (left, top + height * first / rows, width, height * len(strip) / rows)
        chroma = chroma_region(colour.chroma, box, (columns, len(strip)))
        picture[first : first + step] = render(strip, photo.space, chroma, request.look.adjustments, depth=8)
    return picture


def _rgb8(pixels: NDArray[Any]) -> Codes8:
    """The scan's own colours (h, w, 3), as scanned, 8 bits."""
    colours = pixels[..., :1] if pixels.shape[2] < 3 else pixels[..., :3]
    return np.ascontiguousarray(np.broadcast_to(_eight_bits(colours), (*pixels.shape[:2], 3)))


def _eight_bits(codes: NDArray[Any]) -> Codes8:
    return codes if codes.dtype == np.uint8 else ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)


def _on_checker(picture: Codes8, pixels: NDArray[Any]) -> Codes8:
    """The picture over a chequered ground where ``pixels`` have alpha."""
    if pixels.shape[2] % 2:
        return picture
    alpha = _eight_bits(pixels[..., -1:]).astype(np.float32) / 255
    side, dark, light = _CHECKER
    rows, columns = (np.arange(length) // side for length in picture.shape[:2])
    ground = np.where((rows[:, None] + columns) % 2, dark, light).astype(np.float32)[..., None]
    return (ground + (picture - ground) * alpha + 0.5).astype(np.uint8)


def _enlarged(picture: Codes8, size: tuple[int, int]) -> Codes8:
    if picture.shape[1::-1] == size:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _image(picture: Codes8, scan: Scan) -> QImage:
    """An sRGB image of codes (h, w, 3) in the photo's own space, in the format that paints fastest."""
    quads = cv2.cvtColor(picture, cv2.COLOR_RGB2BGRA)
    height, width = quads.shape[:2]
    image = QImage(quads.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
    space = _colour_space(scan.photo.icc)
    if space is not None:
        image.setColorSpace(space)
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


@lru_cache(maxsize=8)
def _colour_space(icc: bytes) -> QColorSpace | None:
    """The space of a profile; None where it is sRGB, or one that Qt cannot read."""
    space = QColorSpace.fromIccProfile(QByteArray(icc))
    is_srgb = space.primaries() == QColorSpace.Primaries.SRgb and (
        space.transferFunction() == QColorSpace.TransferFunction.SRgb
    )
    return None if is_srgb or not space.isValid() else space
