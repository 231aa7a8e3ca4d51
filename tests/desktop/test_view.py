"""Zoom and pan, by arithmetic and by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.canvas.view import LARGEST, View, fitted
from desktop.window import MainWindow

SIDES = st.integers(1, 20_000)
PORTS = st.tuples(st.integers(50, 4000), st.integers(50, 3000))


@given(SIDES, SIDES, PORTS)
def test_a_fitted_photo_is_seen_whole_and_in_the_middle(width: int, height: int, port: tuple[int, int]) -> None:
    view = fitted((width, height), port, 20)
    left, top, across, down = view.visible
    assert (across, down) == view.size
    assert abs(2 * left + across - port[0]) <= 1
    assert abs(2 * top + down - port[1]) <= 1
    assert view.box == (0, 0, 1, 1)


@given(SIDES, SIDES, PORTS, st.floats(0.01, 40), st.floats(0, 1), st.floats(0, 1))
def test_what_is_seen_stays_on_the_photo(
    width: int, height: int, port: tuple[int, int], zoom: float, x: float, y: float
) -> None:
    view = fitted((width, height), port, 20).zoomed(zoom, (x * port[0], y * port[1])).panned(1e4 * x, -1e4 * y)
    left, top, across, down = view.box
    assert 0 <= left <= left + across <= 1 + 1e-9
    assert 0 <= top <= top + down <= 1 + 1e-9
    assert min(across, down) > 0
    assert view.zoom <= LARGEST


def test_zoom_keeps_what_is_under_the_cursor() -> None:
    view = View((4000, 3000), (1000, 700), 1.0, -1000, -800)
    at = (300.0, 200.0)
    under = [(at[i] - (view.left, view.top)[i]) / view.zoom for i in (0, 1)]
    zoomed = view.zoomed(2.5, at)
    assert [(at[i] - (zoomed.left, zoomed.top)[i]) / zoomed.zoom for i in (0, 1)] == pytest.approx(under, abs=0.5)


def wheel(window: MainWindow, notches: int, at: QPointF) -> None:
    canvas = window.canvas
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_wheel_keys_and_drag_move_the_view(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.canvas
    fit = canvas.view
    wheel(opened, 6, QPointF(100, 100))
    assert canvas.view is not None
    assert fit is not None
    assert canvas.view.zoom == pytest.approx(fit.zoom * 1.2**6)
    before = canvas.view
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(canvas, QPoint(60, 70))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 70))
    assert (canvas.view.left - before.left, canvas.view.top - before.top) == (-40, -30)
    opened.actions_["actual"].trigger()
    assert canvas.view.zoom == 1.0
    opened.actions_["fit"].trigger()
    assert canvas.view == fit
    opened.resize(900, 640)
    assert canvas.view.zoom < fit.zoom
