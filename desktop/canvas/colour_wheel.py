"""A wheel of all colours that sRGB has at one lightness, and swatches of single ones."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.color import Floats, hex_color, lab_to_rgb, largest_chroma, luminance_of
from desktop.canvas.tool import ARROWS
from desktop.widgets import theme
from desktop.widgets.buttons import DrawnButton
from desktop.widgets.colour_words import colour_word
from desktop.widgets.pictures import image_of
from desktop.widgets.sliders import next_gesture

Ab = tuple[float, float]

SIDE = 136
_EDGE = 5  # px about the wheel, for its ring of focus
_HUES = 360  # of which the largest chroma is known
_TURN, _OUT = math.radians(3), 0.04  # of an arrow key: along the rim, and as a share of the way to it
_SWATCH = 25
_DOT = 6.0  # px, of the mark


class ColourWheel(QWidget):
    """Hue goes round, from red at the right by yellow at the top; chroma goes out, to the largest that there is."""

    picked = Signal(object, int)
    """ab, and the number of the gesture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Wheel of colours"))
        self.setToolTip(self.tr("All colours that there are at this lightness: drag, or use the arrow keys"))
        self.lightness = 50.0
        self._ab: Ab | None = None
        self._gesture = 0
        self._is_held = False

    def show_colour(self, lightness: float, ab: Ab | None) -> None:
        """Show the colours of a lightness in 0…100, and mark one; None: none is marked."""
        self.lightness, self._ab = lightness, ab
        self.setAccessibleDescription(colour_word(lightness, ab) if ab is not None else "")
        self.update()

    def place_of(self, ab: Ab) -> QPointF:
        """Where a colour lies on the wheel; one beyond all that there are lies on its rim."""
        hue, most = math.atan2(ab[1], ab[0]), self._most(math.atan2(ab[1], ab[0]))
        share = min(1.0, math.hypot(*ab) / most) if most > 0 else 0.0
        return self._middle + QPointF(math.cos(hue), -math.sin(hue)) * (share * self._radius)

    def colour_at(self, place: QPointF) -> Ab:
        """Give the colour of a place; beyond the rim that of the rim."""
        x, y = place.x() - self._middle.x(), self._middle.y() - place.y()
        return self._colour(math.atan2(y, x), min(1.0, math.hypot(x, y) / self._radius))

    def _colour(self, hue: float, share: float) -> Ab:
        chroma = share * self._most(hue)
        return round(chroma * math.cos(hue), 2), round(chroma * math.sin(hue), 2)

    def _most(self, hue: float) -> float:
        return float(_largest(round(self.lightness))[round(math.degrees(hue)) % _HUES])

    @property
    def _middle(self) -> QPointF:
        return QRectF(self.rect()).center()

    @property
    def _radius(self) -> float:
        return SIDE / 2 - _EDGE

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._gesture, self._is_held = next_gesture(), True
        self._pick(self.colour_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if self._is_held:
            self._pick(self.colour_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._gesture, self._is_held = next_gesture(), False
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._gesture = next_gesture()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Left and right go round, up and down out and in."""
        across, down = ARROWS.get(Qt.Key(event.key()), (0, 0))
        if not (across or down):
            super().keyPressEvent(event)
            return
        a, b = self._ab or (0.0, 0.0)
        hue = math.atan2(b, a)
        most = self._most(hue)
        share = min(1.0, math.hypot(a, b) / most) if most > 0 else 0.0
        self._pick(self._colour(hue - across * _TURN, min(1.0, max(0.0, share - down * _OUT))))

    def _pick(self, ab: Ab) -> None:
        self.show_colour(self.lightness, ab)
        self.picked.emit(ab, self._gesture)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        disc, round_ = QPainterPath(), QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        disc.addEllipse(round_)
        painter.setClipPath(disc)
        painter.drawImage(round_, _wheel(round(self.lightness), round(2 * self._radius * 2)))
        painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawEllipse(round_.adjusted(-3, -3, 3, 3))
        if self._ab is not None:
            for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(255, 255, 255), 2.0)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(self.place_of(self._ab), _DOT, _DOT)
        painter.end()


@lru_cache(maxsize=16)
def _largest(lightness: int) -> Floats:
    """Chroma by degrees of hue."""
    return largest_chroma(lightness, np.radians(np.arange(_HUES, dtype=np.float32)))


@lru_cache(maxsize=4)
def _wheel(lightness: int, side: int) -> QImage:
    """A square that the wheel fills."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    x, y = np.meshgrid(axis, -axis)
    hue = np.arctan2(y, x)
    chroma = np.hypot(x, y) * np.interp(np.degrees(hue), np.arange(_HUES), _largest(lightness), period=360)
    ab = np.stack((chroma * np.cos(hue), chroma * np.sin(hue)), axis=-1).astype(np.float32)
    return image_of(lab_to_rgb(luminance_of(np.full((side, side), lightness, np.float32)), ab, 8))


class Swatch(DrawnButton):
    """A colour to click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(_SWATCH, _SWATCH), parent)
        self.ab: Ab = (0.0, 0.0)
        self.lightness = 50.0

    def show_colour(self, lightness: float, ab: Ab, name: str) -> None:
        """Be of a colour."""
        self.lightness, self.ab = lightness, ab
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, width = (colours.accent, 2.0) if self.hasFocus() else (colours.edge, 1.0)
        painter.setPen(QPen(QColor(ring), width))
        painter.setBrush(QColor(hex_color(self.lightness, self.ab)))
        inside = width / 2 + (0.0 if self.hasFocus() or self.underMouse() else 1.0)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), 5, 5)
        painter.end()
