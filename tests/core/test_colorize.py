"""The pipeline with the shipped model: shapes, margins, tiles and their anchoring, memory errors, cancel."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core import tiling
from core.color import SRGB, lightness, luma, rgb_to_lab
from core.colorize import (
    Picture,
    Tiling,
    at_working_size,
    overlay,
    predict_chroma,
    predict_padded,
    see_tiles,
    see_whole,
)
from core.edit import Edit
from core.engine import DeviceMemoryError, Engine
from core.errors import AutochromeError, Cancelled
from core.geometry import Box
from core.models.store import TrainedModel
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, open_photo
from core.region import Region
from core.render import with_chroma
from core.saving import Developed, save
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to

Planes = Mapping[str, np.ndarray]


@dataclass
class SmallDevice(Engine):
    """The real model on a device that holds no more than ``limit`` pixels: this machine's has no such bounds."""

    engine: Engine
    limit: int

    def __post_init__(self) -> None:
        self.sides: list[int] = []

    @property
    def model(self) -> TrainedModel:
        return self.engine.model

    @property
    def runs_on(self) -> str:
        return self.engine.runs_on

    def run(self, planes: Planes, monitor: Monitor = IDLE) -> dict[str, np.ndarray]:
        if planes["lightness"].size > self.limit:
            raise DeviceMemoryError("too large")
        self.sides.append(planes["lightness"].shape[2])
        return self.engine.run(planes, monitor)


def grey(picture: np.ndarray) -> Picture:
    return Picture(luma(picture))


@pytest.mark.parametrize(("width", "height"), [(1, 1), (3, 2), (40, 1000), (1600, 30), (257, 255), (700, 500)])
def test_any_shape_gets_finite_chroma_of_its_working_size(engine: Engine, width: int, height: int) -> None:
    random = np.random.default_rng(0)
    picture = Picture(random.integers(0, 256, (height, width, 1)).astype(np.uint8))
    chroma = predict_chroma(picture, engine, Tiling(working_size=512))
    scale = min(1, 512 / max(width, height))
    assert chroma.shape == (max(1, round(height * scale)), max(1, round(width * scale)), 2)
    assert np.isfinite(chroma).all()


def test_a_photo_is_fitted_with_margins_and_not_squashed(engine: Engine, colour_photo: np.ndarray) -> None:
    """The model sees a wide strip at the scale that it has, so its colours are near those inside a whole photo."""
    seen: list[tuple[int, ...]] = []

    class Watched(Engine):
        model, runs_on = engine.model, "here"

        def run(self, planes: Planes, monitor: Monitor = IDLE) -> dict[str, np.ndarray]:
            seen.append(planes["lightness"].shape)
            return engine.run(planes, monitor)

    strip = lightness(luma(colour_photo[200:280]))[None]
    see_whole(strip, Watched())
    for _, _, height, width in seen:
        assert width % engine.model.card.size_multiple == 0
        assert height < width / 3


def test_colours_of_a_real_photo(engine: Engine, colour_photos: dict[str, np.ndarray]) -> None:
    """Warm skin on the astronaut's face, and no photo left grey."""
    chroma = predict_chroma(grey(colour_photos["astronaut"]), engine)
    face = chroma[90:160, 195:255].reshape(-1, 2).mean(axis=0)
    assert face[0] > 3
    assert face[1] > 3
    for picture in colour_photos.values():
        assert np.linalg.norm(predict_chroma(grey(picture), engine), axis=-1).mean() > 3


def border_steps(chroma: np.ndarray, overlap_pixels: np.ndarray) -> float:
    """Mean colour step between neighbours where tiles begin and end, against the same elsewhere."""
    step = np.linalg.norm(np.diff(chroma, axis=1), axis=-1)
    return float(step[:, overlap_pixels].mean() / np.delete(step, overlap_pixels, axis=1).mean())


def test_anchoring_takes_away_seams_and_disagreement(engine: Engine, colour_photos: dict[str, np.ndarray]) -> None:
    """Two figures, printed and bounded: the step across tile borders, and the disagreement in the overlaps."""
    height, width, plain = 512, 768, Tiling(working_size=768, tile=256, overlap=64, feather=False)
    places = tiling.tiles(height, width, plain.tile, plain.overlap)
    ends = {tile.left - 1 for tile in places} | {tile.left + plain.tile - 1 for tile in places}
    borders = np.array(sorted(end for end in ends if 0 <= end < width - 1))
    figures = []
    for name, picture in colour_photos.items():
        seen = lightness(luma(cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC)))[None]
        whole = see_whole(seen, engine)
        loose = overlay(seen, None, engine, plain)
        before, after = (
            float(np.percentile(tiles.disagreement(), 95)) for tiles in (loose, overlay(seen, whole, engine, plain))
        )
        stitched = border_steps(loose.mean(), borders)
        ours = border_steps(see_tiles(seen, whole, engine, replace(plain, feather=True)), borders)
        figures.append((stitched, ours, before, after))
        print(f"{name}: step at tile borders × {stitched:.2f} → {ours:.2f}; disagreement {before:.2f} → {after:.2f} ab")
    stitched, ours, before, after = np.mean(figures, axis=0)
    print(f"mean: step at tile borders × {stitched:.2f} → {ours:.2f}; disagreement {before:.2f} → {after:.2f} ab")
    assert ours < 1.2
    assert ours < stitched
    assert after < 0.7 * before


def test_where_tiles_disagree_the_whole_wins(engine: Engine) -> None:
    """A model that answers a different hue to each tile must not colour the photo with their mean."""

    class Fickle(Engine):
        model = engine.model
        runs_on = "nowhere"
        calls = 0

        def run(self, planes: Planes, monitor: Monitor = IDLE) -> dict[str, np.ndarray]:
            Fickle.calls += 1
            height, width = planes["lightness"].shape[2:]
            y, x = np.mgrid[:height, :width]
            waves = 60 * np.sin((x + y) / 6 + 2 * Fickle.calls)
            return {"ab": np.stack([waves, -waves])[None].astype(np.float32)}

    seen = np.full((1, 300, 300), 50, np.float32)
    whole = np.full((300, 300, 2), 20, np.float32)
    chroma = see_tiles(seen, whole, Fickle(), Tiling(working_size=300, tile=128, overlap=64))
    crossed = chroma[100:120, 100:120]
    assert np.abs(crossed - 20).mean() < 12


def test_out_of_memory_halves_the_tile_and_goes_on(engine: Engine, colour_photo: np.ndarray) -> None:
    small = SmallDevice(engine, limit=384 * 384)
    chroma = predict_chroma(grey(colour_photo), small, Tiling(working_size=512, tile=448, overlap=64))
    assert chroma.shape == (512, 512, 2)
    assert 224 in small.sides
    assert 448 not in small.sides


def test_tiles_that_never_fit_are_an_error_of_the_device(engine: Engine, colour_photo: np.ndarray) -> None:
    with pytest.raises(AutochromeError, match="memory"):
        predict_chroma(grey(colour_photo), SmallDevice(engine, limit=10))


def test_cancel_is_polled_between_tiles(engine: Engine, colour_photo: np.ndarray) -> None:
    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        if share > 0.3:
            monitor.cancel()

    monitor = Monitor(progress)
    with pytest.raises(Cancelled):
        predict_chroma(grey(colour_photo), engine, monitor=monitor)
    assert shares == sorted(shares)
    assert shares[-1] < 0.7


@pytest.mark.parametrize("feather", [True, False])
def test_windows_agree_but_for_detail(engine: Engine, colour_photo: np.ndarray, feather: bool) -> None:
    seen = at_working_size(grey(colour_photo), 512)[None]
    whole = see_whole(seen, engine)
    chroma = see_tiles(seen, whole, engine, Tiling(512, 192, 64, feather))
    assert np.abs(cv2.blur(chroma - whole, (129, 129))).mean() < 2


def test_the_published_average_sees_nothing_but_windows(engine: Engine, colour_photo: np.ndarray) -> None:
    """Stride 32 over a strip: windows as high as the picture, each counting alike, and no look at the whole."""
    strip = colour_photo[100:292, :480]
    seen = lightness(luma(strip))
    published = Tiling(working_size=480, tile=384, overlap=384 - 32, feather=False, anchored=False)
    chroma = predict_chroma(grey(strip), engine, published)
    windows = [predict_padded(seen[:, left : left + 384], engine) for left in (0, 32, 64, 96)]
    np.testing.assert_allclose(chroma[:, :32], windows[0][:, :32], atol=1e-3)
    middle = [window[:, 200 - 32 * index : 300 - 32 * index] for index, window in enumerate(windows)]
    np.testing.assert_allclose(chroma[:, 200:300], np.mean(middle, axis=0), atol=1e-3)
    assert np.abs(chroma - predict_chroma(grey(strip), engine, Tiling(480, 384, 352))).mean() > 0.5


def test_a_smaller_stride_takes_away_seams_of_the_published_average(engine: Engine, colour_photo: np.ndarray) -> None:
    seen = lightness(luma(colour_photo[:256]))[None]
    steps = []
    for stride in (128, 32):
        laid = Tiling(512, 256, 256 - stride, feather=False, anchored=False)
        borders = np.arange(127, 511, 128)
        steps.append(border_steps(see_tiles(seen, None, engine, laid), borders))
    assert steps[1] < 0.7 * steps[0]


def test_a_card_says_whether_there_are_tiles(engine: Engine, colour_photo: np.ndarray) -> None:
    photo, settings = grey(colour_photo), Tiling(working_size=320, tile=128, overlap=32)
    seen = at_working_size(photo, 320)[None]

    def found(how: str) -> np.ndarray:
        tiled = copy(engine)
        tiled.model = TrainedModel(replace(engine.model.card, tiling=how), engine.model.folder)
        return predict_chroma(photo, tiled, settings)

    np.testing.assert_array_equal(found("whole"), see_whole(seen, engine))
    np.testing.assert_array_equal(found("plain"), predict_chroma(photo, engine, replace(settings, anchored=False)))
    np.testing.assert_array_equal(found("anchored"), predict_chroma(photo, engine, settings))


def test_padding_is_cut_off_again(engine: Engine) -> None:
    assert predict_padded(np.full((50, 33), 40, np.float32), engine).shape == (50, 33, 2)


def test_saturation_scales_what_the_model_said(colour_photo: np.ndarray) -> None:
    pixels = luma(colour_photo)
    chroma = np.full((*pixels.shape[:2], 2), (6.0, 8.0), np.float32)
    measured = {}
    for saturation in (0.0, 1.0, 2.0):
        lab = rgb_to_lab(with_chroma(pixels, SRGB, chroma, Adjustments(saturation), 16))
        middle = (lab[..., 0] > 40) & (lab[..., 0] < 80)
        measured[saturation] = np.median(np.hypot(lab[..., 1], lab[..., 2])[middle])
    assert measured[0.0] == pytest.approx(0, abs=0.02)
    assert measured[1.0] == pytest.approx(10, abs=0.1)
    assert measured[2.0] == pytest.approx(20, abs=0.2)


def test_chroma_of_a_part_is_that_part_of_the_whole() -> None:
    chroma = np.random.default_rng(0).normal(0, 20, (30, 40, 2)).astype(np.float32)
    whole = Region((400, 300)).sample_planes(chroma)
    part = Region((200, 75), Box(0.25, 0.5, 0.5, 0.25)).sample_planes(chroma)
    np.testing.assert_allclose(part, whole[150:225, 100:300], atol=0.7)  # cv2 places samples to 1/32 pixel


def test_a_photo_saved_in_colour_keeps_its_lightness(engine: Engine, scan: Path, tmp_path: Path) -> None:
    photo = open_photo(scan, max_pixels=CLI_LIMIT)
    chroma = predict_chroma(photo, engine)
    target = tmp_path / "in colour.png"
    save(target, [Developed(photo, Edit(colour=Colour(ref_to(engine.model))), {"colour": (chroma,)})])
    before, after = np.asarray(Image.open(scan))[..., None], np.asarray(Image.open(target))
    assert after.shape == (512, 512, 3)
    assert np.abs(lightness(after) - lightness(before)).max() < 0.5 * 100 / 255


def test_a_cancelled_save_leaves_nothing(engine: Engine, scan: Path, tmp_path: Path) -> None:
    photo = open_photo(scan, max_pixels=CLI_LIMIT)
    monitor = Monitor()
    monitor.cancel()
    page = Developed(photo, Edit(colour=Colour(ref_to(engine.model))), {"colour": (np.zeros((8, 8, 2), np.float32),)})
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        save(tmp_path / "never.jpg", [page], monitor=monitor)
    assert sorted(tmp_path.iterdir()) == before
