"""Frames are right, and nothing beyond the visible part is converted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms
from PySide6.QtGui import QImage

from core.errors import Cancelled
from core.monitor import Monitor
from core.photo import open_photo
from core.stages.adjust import Adjustments
from desktop.canvas import display
from desktop.canvas.display import PROXY_PIXELS, Drawer, Request
from desktop.canvas.view import View, fitted
from desktop.documents.document import LoadedScan, Look
from desktop.documents.scan import open_scan
from tests.desktop.driver import coloured_look


def opened(path: Path) -> LoadedScan:
    return open_scan(open_photo(path, max_pixels=10**8), Monitor())


def look(saturation: float = 1.0) -> Look:
    chroma = np.zeros((30, 40, 2), np.float32)
    chroma[..., 0] = 25
    return coloured_look(chroma, Adjustments(saturation))


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    quads = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return quads[..., 2::-1]


@pytest.fixture
def noise(tmp_path: Path) -> tuple[Path, NDArray[np.uint8]]:
    grey = np.random.default_rng(7).integers(0, 256, (900, 1400), dtype=np.uint8)
    Image.fromarray(grey).save(tmp_path / "noise.png")
    return tmp_path / "noise.png", grey


def test_at_100_per_cent_the_before_side_is_the_scan_pixel_by_pixel(noise: tuple[Path, NDArray[np.uint8]]) -> None:
    scan = opened(noise[0])
    view = View((1400, 900), (500, 400), 1.0, -321, -123)
    frame = Drawer().draw(Request(scan, Look(), view, draft=False), Monitor())
    assert np.array_equal(pixels_of(frame.detail.before)[..., 0], noise[1][123:523, 321:821])
    assert frame.detail.after is None


def test_levels_are_means(noise: tuple[Path, NDArray[np.uint8]]) -> None:
    levels = opened(noise[0]).levels
    assert [level.shape[:2] for level in levels] == [(900, 1400), (450, 700), (225, 350)]
    means = noise[1].reshape(450, 2, 700, 2).mean(axis=(1, 3))
    assert np.abs(levels[1][..., 0] - means).max() <= 0.5


def test_a_draft_converts_few_pixels_and_leaves_before_sharp(
    noise: tuple[Path, NDArray[np.uint8]], monkeypatch: pytest.MonkeyPatch
) -> None:
    converted: list[int] = []
    real = display.render

    def counted(pixels: NDArray[np.uint8], *rest: object, **named: object) -> object:
        converted.append(pixels.shape[0] * pixels.shape[1])
        return real(pixels, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(display, "render", counted)
    scan, drawer = opened(noise[0]), Drawer()
    view = View((1400, 900), (1200, 800), 1.0, -100, -50)
    sharp = drawer.draw(Request(scan, look(), view, draft=False), Monitor())
    assert sum(converted) <= 1200 * 800 + 384 * 384
    converted.clear()
    draft = drawer.draw(Request(scan, look(1.8), view, draft=True), Monitor())
    assert sum(converted) <= PROXY_PIXELS * 1.01
    assert draft.detail.before.cacheKey() == sharp.detail.before.cacheKey()
    assert draft.detail.after is not None
    assert draft.detail.after.size() == draft.detail.before.size()


def test_a_frame_that_is_no_longer_wanted_stops(noise: tuple[Path, NDArray[np.uint8]]) -> None:
    monitor = Monitor()
    monitor.cancel()
    view = fitted((1400, 900), (1200, 800), 0)
    with pytest.raises(Cancelled):
        Drawer().draw(Request(opened(noise[0]), look(), view, draft=False), monitor)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
@pytest.mark.parametrize("size", [(1, 1), (700, 3), (3, 700), (61, 47)])
def test_every_kind_of_photo_and_shape_is_drawn(tmp_path: Path, mode: str, size: tuple[int, int]) -> None:
    picture = Image.new("L", size, 128)
    path = tmp_path / "photo.png"
    (Image.new("I;16", size, 128 * 257) if mode == "I;16" else picture.convert(mode)).save(path)
    for zoom in (None, 0.3, 1.0, 2.7, 16.0):
        view = fitted(size, (300, 200), 5)
        if zoom is not None:
            view = view.zoomed(zoom, (150, 100))
        for draft in (True, False):
            frame = Drawer().draw(Request(opened(path), look(), view, draft), Monitor())
            assert frame.detail.before.width() == view.visible[2]
            if mode in ("L", "RGB", "I;16"):
                assert (pixels_of(frame.detail.before) == 128).all()


def test_a_sepia_scan_stays_sepia_before(tmp_path: Path) -> None:
    Image.new("RGB", (40, 30), (160, 120, 80)).save(tmp_path / "sepia.png")
    view = fitted((40, 30), (100, 100), 0)
    frame = Drawer().draw(Request(opened(tmp_path / "sepia.png"), look(), view, draft=False), Monitor())
    assert (pixels_of(frame.detail.before)[5, 5] == (160, 120, 80)).all()


def test_transparent_parts_show_the_chequered_ground(tmp_path: Path) -> None:
    Image.new("LA", (60, 60), (128, 0)).save(tmp_path / "clear.png")
    view = fitted((60, 60), (60, 60), 0)
    frame = Drawer().draw(Request(opened(tmp_path / "clear.png"), Look(), view, draft=False), Monitor())
    assert set(np.unique(pixels_of(frame.detail.before))) == {205, 235}


def test_a_photo_in_another_space_is_shown_as_srgb(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (20, 20), (200, 90, 40)).save(tmp_path / "s.png", icc_profile=profile)
    view = fitted((20, 20), (20, 20), 0)
    frame = Drawer().draw(Request(opened(tmp_path / "s.png"), Look(), view, draft=False), Monitor())
    assert np.abs(pixels_of(frame.detail.before)[3, 3].astype(int) - (200, 90, 40)).max() <= 1
