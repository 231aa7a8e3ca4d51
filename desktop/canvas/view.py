"""Which part of the photo is seen, and how large: arithmetic only, in device pixels of the canvas (the *port*)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.geometry import Box, Geometry

MARGIN = 28  # device-independent pixels that a fitted photo keeps from the edges
LARGEST = 32.0
_SMALLEST_SIDE = 24  # device pixels that the photo's long side keeps


@dataclass(frozen=True)
class View:
    """A photo of ``photo`` pixels under a port of ``port`` device pixels, both (width, height)."""

    photo: tuple[int, int]
    port: tuple[int, int]
    zoom: float
    """Device pixels per pixel of the photo."""
    left: int
    """Where the photo's left edge lies in the port; whole pixels, so that 100 % shows the photo's own pixels."""
    top: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole photo in device pixels."""
        return max(1, round(self.photo[0] * self.zoom)), max(1, round(self.photo[1] * self.zoom))

    @property
    def visible(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of the part of the port that the photo covers."""
        left, top = max(0, self.left), max(0, self.top)
        right = min(self.port[0], self.left + self.size[0])
        bottom = min(self.port[1], self.top + self.size[1])
        return left, top, max(0, right - left), max(0, bottom - top)

    @property
    def box(self) -> Box:
        """The visible part, as shares of the photo."""
        left, top, width, height = self.visible
        across, down = self.size
        return Box((left - self.left) / across, (top - self.top) / down, width / across, height / down)

    @property
    def centre(self) -> tuple[float, float]:
        """What lies in the middle of the port, as shares of the photo."""
        return (self.port[0] / 2 - self.left) / self.size[0], (self.port[1] / 2 - self.top) / self.size[1]

    def zoomed(self, zoom: float, at: tuple[float, float]) -> View:
        """At another zoom, with what lies under ``at`` in the port kept there."""
        zoom = _possible(zoom, self.photo)
        grown = zoom / self.zoom
        left, top = (round(at[i] - (at[i] - (self.left, self.top)[i]) * grown) for i in (0, 1))
        return replace(self, zoom=zoom, left=left, top=top)._kept_inside()

    def panned(self, across: float, down: float) -> View:
        """Give the view moved by so many pixels of the screen."""
        return replace(self, left=self.left + round(across), top=self.top + round(down))._kept_inside()

    def moved_to(self, photo: tuple[int, int], port: tuple[int, int], centre: tuple[float, float]) -> View:
        """Another photo or port at the same zoom, with ``centre``, in shares of the photo, in the middle."""
        view = View(photo, port, _possible(self.zoom, photo), 0, 0)
        left, top = (round(port[i] / 2 - centre[i] * view.size[i]) for i in (0, 1))
        return replace(view, left=left, top=top)._kept_inside()

    def _kept_inside(self) -> View:
        """Centred where the photo is smaller than the port, else without a gap at its edges."""
        left, top = (_inside((self.left, self.top)[i], self.size[i], self.port[i]) for i in (0, 1))
        return replace(self, left=left, top=top)


def _possible(zoom: float, photo: tuple[int, int]) -> float:
    """The nearest zoom at which a photo is neither a speck nor a few enormous pixels."""
    return min(max(zoom, min(1.0, _SMALLEST_SIDE / max(photo))), LARGEST)


def _inside(start: int, length: int, room: int) -> int:
    return (room - length) // 2 if length <= room else min(0, max(start, room - length))


def fitted(photo: tuple[int, int], port: tuple[int, int], margin: float) -> View:
    """The whole photo in the middle of the port, ``margin`` device pixels from its edges."""
    room = [max(1.0, port[i] - 2 * margin) for i in (0, 1)]
    zoom = min(room[0] / photo[0], room[1] / photo[1], LARGEST)
    return View(photo, port, zoom, 0, 0)._kept_inside()


def carried(point: tuple[float, float], scan: tuple[int, int], old: Geometry, new: Geometry) -> tuple[float, float]:
    """Where a point of a scan of that size lies in another frame, both as shares of the framed photo."""
    if old == new:
        return point
    pixel = old.to_scan(*scan) @ [*np.multiply(point, old.size(*scan)), 1.0]
    x, y = new.from_scan(*scan) @ [*pixel, 1.0] / np.array(new.size(*scan))
    return float(x), float(y)
