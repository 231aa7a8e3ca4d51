"""What the canvas shows: the visible part of a scan in its frame, at the screen's density, before and after, in sRGB.

Runs in the render worker. While a hand moves, the after side is computed at 0.15 megapixels and enlarged; at
rest every pixel of the screen is computed. Where the picture is to be saved larger, and is seen close enough to tell,
the network that enlarges it then draws the part that is seen. Nothing beyond that part is ever converted, but for a
small backdrop of the whole photo, which fills what a pan uncovers until the next frame is there.

The display's own profile: Qt 6.11 keeps it from us (only its private QPlatformScreen knows it), but takes the space
that a window is painted in. So frames are sRGB and `desktop.app` asks for sRGB surfaces: macOS, and Wayland where the
compositor manages colour, then convert to the display's profile. X11 and Windows show the codes as they are, which is
right for a display that is set to sRGB.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QImage

from core.engine import EnginePool
from core.enlarging import enlarged, enlarger
from core.findings import values
from core.geometry import Box, Geometry
from core.monitor import Monitor
from core.painted import painted
from core.region import Region
from core.render import render
from desktop.canvas.view import View, fitted
from desktop.documents.document import LoadedScan, Look

PROXY_PIXELS = 150_000
_BACKDROP_SIDE = 384
_STRIP_PIXELS = 2**18  # between two looks at the monitor
CLOSE = 2.0  # zoom from which it can be told that a picture is enlarged
_SQUARES = 8.0  # zoom from which pixels are shown as the squares that they are
_CHECKER = 10, 205, 235  # side in pixels and the two greys under transparent photos

_TINT, _TINT_SHARE = np.array([255, 60, 50], np.float32), np.float32(0.6)

Codes8 = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class DrawnLayer:
    """A part of the photo, seen before and after; ``after`` is None where there is no colour yet."""

    box: Box
    before: QImage
    after: QImage | None


@dataclass(frozen=True)
class Request:
    """A picture that is wanted. ``draft`` while something moves."""

    scan: LoadedScan
    look: Look
    view: View
    """Of the photo in the look's frame."""
    draft: bool
    has_mask: bool = False
    """Whether what is painted over is to be seen in red."""
    engines: EnginePool | None = None
    """For what is enlarged, which takes its time; None: it is seen as large as it was scanned."""

    @property
    def shows_enlarging(self) -> bool:
        """Whether it can be seen that the picture is enlarged, and nothing else is to be seen."""
        is_opaque = self.scan.levels[0].shape[2] % 2 == 1
        return self.look.edit.enlarge.times > 1 and self.view.zoom >= CLOSE and is_opaque and not self.has_mask


@dataclass(frozen=True, eq=False)
class Drawn:
    """The answer to a request; drafts leave the backdrop as it was."""

    request: Request
    detail: DrawnLayer
    backdrop: DrawnLayer | None


class Drawer:
    """Draws what is wanted; remembers what of the last one the next can use. To be used by one thread at a time."""

    def __init__(self) -> None:
        self._before: tuple[tuple[LoadedScan, Geometry, View], QImage] | None = None
        self._sample: tuple[tuple[LoadedScan, Geometry, View], tuple[int, int], NDArray[Any]] | None = None

    def draw(self, request: Request, monitor: Monitor) -> Drawn:
        """The picture, as soon as may be.

        Raises:
            Cancelled: the monitor was cancelled before it was complete.
        """
        detail = self._layer(request, monitor)
        if request.draft:
            return Drawn(request, detail, None)
        whole = fitted(request.view.photo, (_BACKDROP_SIDE, _BACKDROP_SIDE), 0)
        backdrop = Drawer()._layer(replace(request, view=whole, draft=False, engines=None), monitor)
        return Drawn(request, detail, backdrop)

    def _layer(self, request: Request, monitor: Monitor) -> DrawnLayer:
        scan, look, view = request.scan, request.look, request.view
        part, size = (scan, look.edit.geometry, view), view.visible[2:]
        small = _draft_size(size) if request.draft else size
        if self._sample is None or self._sample[:2] != (part, small):
            self._sample = (part, small, _sample(request, small))
        pixels = self._sample[2]
        after = None
        if look.is_developed:
            if request.engines is None:
                picture = _enlarged(_on_checker(_finished(pixels, request, monitor), pixels), size)
            else:
                picture = _as_saved(request, request.engines, monitor)
            after = _image(picture, scan)
        if self._before is None or self._before[0] != part or not request.draft:
            before = _on_checker(_rgb8(pixels), pixels)
            self._before = (part, _image(_enlarged(before, size), scan))
        return DrawnLayer(view.box, self._before[1], after)


def _draft_size(size: tuple[int, int]) -> tuple[int, int]:
    shrink = min(1.0, (PROXY_PIXELS / (size[0] * size[1])) ** 0.5)
    return max(1, round(size[0] * shrink)), max(1, round(size[1] * shrink))


def _region(request: Request, size: tuple[int, int]) -> Region:
    """The visible part, drawn in ``size`` pixels."""
    photo = request.scan.photo
    return Region(size, request.view.box, request.look.edit.geometry, (photo.width, photo.height))


def _sample(request: Request, size: tuple[int, int]) -> NDArray[Any]:
    """The visible part (h, w, bands) at ``size``, from the smallest level that is at least as dense."""
    scan, view = request.scan, request.view
    needed = 0.999 * size[0] / (view.photo[0] * view.box.width)
    width = scan.photo.width
    level = next((level for level in reversed(scan.levels) if level.shape[1] >= needed * width), scan.levels[0])
    return _region(request, size).sample(level, cv2.INTER_NEAREST if view.zoom >= _SQUARES else cv2.INTER_LINEAR)


def _finished(pixels: NDArray[Any], request: Request, monitor: Monitor) -> Codes8:
    """The colour picture (h, w, 3) of the sampled pixels, strip by strip so that a newer request need not wait."""
    look, photo = request.look, request.scan.photo
    findings = values(look.findings)
    rows, columns = pixels.shape[:2]
    picture = np.empty((rows, columns, 3), np.uint8)
    for band, region in _region(request, (columns, rows)).strips(max(1, _STRIP_PIXELS // columns)):
        monitor.check()
        picture[band] = render(pixels[band], photo.space, region, look.edit, findings)
        if request.has_mask:
            covered = _TINT_SHARE * painted(region, look.edit, findings)[..., None]
            picture[band] = np.round(picture[band] + covered * (_TINT - picture[band])).astype(np.uint8)
    return picture


def _as_saved(request: Request, engines: EnginePool, monitor: Monitor) -> Codes8:
    """The visible part as it is saved larger, at the size of the view."""
    enlarge, view = request.look.edit.enlarge, request.view
    size = round(view.box.width * view.photo[0]), round(view.box.height * view.photo[1])
    seen = max(1, size[0]), max(1, size[1])
    codes = _finished(_sample(request, seen), request, monitor)
    engine, space = enlarger(enlarge.keep_grain, engines), request.scan.photo.space
    large = np.concatenate(list(enlarged(iter([codes]), seen[0], enlarge.times, engine, space, 8, monitor)))
    smaller = large.shape[1] > view.visible[2]
    how = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(large, view.visible[2:], interpolation=how), np.uint8)


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


def _image(picture: Codes8, scan: LoadedScan) -> QImage:
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
