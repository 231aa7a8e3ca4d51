"""Arithmetic of the crop tool, in shares of the picture that is cropped: a box is moved, resized and given a shape.

A ratio is width to height *in shares*: that in pixels, divided by the picture's own.
"""

from __future__ import annotations

from core.geometry import Box

SMALLEST = 0.02
"""Share of the picture that a side of the box keeps."""


def moved(box: Box, across: float, down: float) -> Box:
    """The box at another place, as far as there is room."""
    left = min(max(box.left + across, 0.0), 1.0 - box.width)
    top = min(max(box.top + down, 0.0), 1.0 - box.height)
    return box._replace(left=left, top=top)


def resized(box: Box, handle: tuple[int, int], at: tuple[float, float], ratio: float | None) -> Box:
    """The box with a handle dragged to ``at``; what lies opposite stays.

    Args:
        handle: −1, 0 or 1 across and down: which edges are dragged, 0 being neither.
        ratio: kept, if there is one; an edge then takes both of its neighbours along.
    """
    across, down = handle
    x, y = (min(max(value, 0.0), 1.0) for value in at)
    width, height = box.width, box.height
    if across:
        width = max(SMALLEST, box.left + box.width - x if across < 0 else x - box.left)
    if down:
        height = max(SMALLEST, box.top + box.height - y if down < 0 else y - box.top)
    if ratio is not None:
        width = max(width, height * ratio) if across and down else width if across else height * ratio
        room = min(_room(box.left, box.width, across), _room(box.top, box.height, down) * ratio)
        width = min(max(width, SMALLEST, SMALLEST * ratio), room)
        height = width / ratio
    return Box(_start(box.left, box.width, width, across), _start(box.top, box.height, height, down), width, height)


def shaped(box: Box, ratio: float) -> Box:
    """The largest box of a ratio inside another, about the same middle."""
    width = min(box.width, box.height * ratio)
    height = width / ratio
    return Box(box.left + (box.width - width) / 2, box.top + (box.height - height) / 2, width, height)


def _room(start: float, length: float, edge: int) -> float:
    """The longest side when ``edge`` is dragged; with neither it grows both ways about its middle."""
    if edge == 0:
        middle = start + length / 2
        return 2 * min(middle, 1.0 - middle)
    return start + length if edge < 0 else 1.0 - start


def _start(start: float, length: float, new: float, edge: int) -> float:
    if edge == 0:
        return max(0.0, start + (length - new) / 2)
    return max(0.0, start + length - new) if edge < 0 else start
