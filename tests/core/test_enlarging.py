"""Enlarging: the last step, as a picture is saved; by a stand-in, and by networks of the published shape."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core import cli
from core.color import SRGB, lightness, rgb_to_lab
from core.edit import Edit
from core.engine import EnginePool
from core.enlarging import ROWS, enlarged, enlarger
from core.geometry import Geometry
from core.models.store import Card, trained_models, user_models, write_card
from core.models.tasks import ENLARGE, LIGHTNESS, as_fields
from core.monitor import Cancelled, Monitor
from core.photo import CLI_LIMIT, SaveOptions, Size, open_photo, read_record
from core.photo.record import SOURCE_TYPE
from core.published.catalogue import entry
from core.saving import Developed, develop_file, save
from core.stages.enlarge import Enlarge
from tests.got import get_enlarger

POOL = EnginePool(lambda: "cpu")
ROWS_OF_WIDE = 69
"""Of a band of a picture that is 30,000 pixels wide."""


@pytest.fixture
def network(home: Path) -> None:
    get_enlarger()


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """sRGB (300, 520, 3) of 16 bits."""
    from skimage import data

    part = cv2.resize(data.astronaut(), (520, 520), interpolation=cv2.INTER_AREA)[:300]
    return part.astype(np.uint16) * 257


def in_strips(picture: np.ndarray, rows: int) -> Iterator[np.ndarray]:
    yield from (picture[top : top + rows] for top in range(0, len(picture), rows))


@pytest.mark.parametrize(("times", "depth"), [(2, 8), (3, 16), (4, 8)])
def test_a_picture_is_enlarged_and_keeps_light_and_colour(
    network: None, picture: np.ndarray, times: int, depth: int
) -> None:
    strips = list(enlarged(in_strips(picture, 7), 520, times, enlarger(0.5, POOL), SRGB, depth))
    large = np.concatenate(strips)
    assert large.shape == (times * 300, times * 520, 3)
    assert large.dtype == (np.uint8 if depth == 8 else np.uint16)
    back = cv2.resize(large, (520, 300), interpolation=cv2.INTER_AREA)
    ours, theirs = rgb_to_lab(back), rgb_to_lab(picture)
    assert np.abs(ours - theirs).mean(axis=(0, 1)).max() < 1.0
    light = [lightness(each) for each in (back, picture)]
    assert np.abs(light[0].mean() - light[1].mean()) < 0.2


def test_strips_and_tiles_leave_no_seams(network: None, picture: np.ndarray) -> None:
    engine = enlarger(0.5, POOL)
    tall = np.tile(picture, (2, 2, 1))  # of several tiles and bands
    whole = np.concatenate(list(enlarged(in_strips(tall, 600), 1040, 2, engine, SRGB, 16))).astype(int)
    other = np.concatenate(list(enlarged(in_strips(tall, 13), 1040, 2, engine, SRGB, 16))).astype(int)
    assert np.array_equal(whole, other)
    step = np.abs(np.diff(whole[..., 1], axis=0)).mean(axis=1)
    seams = [2 * row - 1 for row in range(ROWS, 600, ROWS)]
    assert step[seams].max() < 2 * np.median(step) + np.ptp(step) / 2


def test_no_more_of_a_picture_is_in_memory_than_some_bands(network: None) -> None:
    taken = 0

    def strips() -> Iterator[np.ndarray]:
        nonlocal taken
        for _ in range(60):
            taken += 16
            yield np.full((16, 30_000, 3), 1 << 14, np.uint16)

    band = next(enlarged(strips(), 30_000, 2, _Nearest(), SRGB, 8))
    assert band.shape == (2 * ROWS_OF_WIDE, 60_000, 3)
    assert taken <= 2 * ROWS_OF_WIDE + 16


class _Nearest:
    """An engine that makes each pixel sixteen, at once."""

    class model:  # noqa: N801 -- as the engines name it
        card = Card(name="n", version="1", title="", good_at="", system="", licence="", data="", native_size=64,
                    size_multiple=2, task="enlarge", enlarges=4)  # fmt: skip

    def run(self, planes: dict, _monitor: Monitor) -> dict:
        return {"enlarged": planes[LIGHTNESS.name].repeat(4, 2).repeat(4, 3)}

    map = staticmethod(map)


def test_it_can_be_cancelled(network: None, picture: np.ndarray) -> None:
    monitor = Monitor()
    strips = enlarged(in_strips(np.tile(picture, (3, 1, 1)), 50), 520, 2, enlarger(0.5, POOL), SRGB, 8, monitor)
    next(strips)
    monitor.cancel()
    with pytest.raises(Cancelled):
        next(strips)


def page(folder: Path, **edit: object) -> Developed:
    scan = folder / "scan.tif"
    if not scan.exists():
        Image.fromarray(np.random.default_rng(0).integers(0, 255, (60, 80), np.uint8)).save(scan, dpi=(300, 300))
    photo = open_photo(scan, max_pixels=CLI_LIMIT)
    made = Edit(**edit)
    return Developed(photo.framed(made.geometry), made, {})


@pytest.mark.parametrize(
    ("size", "pixels", "dpi"),
    [
        (None, (320, 240), 1200), (Size(side=160), (160, 120), 600), (Size(side=40), (40, 30), 150),
        (Size(megapixels=1), (320, 240), 1200), (Size(paper=(10, 10), dpi=50), (197, 148), 50),
    ],
)  # fmt: skip
def test_resolution_is_raised_and_a_size_bounds_what_is_saved(
    network: None, tmp_path: Path, size: Size | None, pixels: tuple[int, int], dpi: float
) -> None:
    made = page(tmp_path, enlarge=Enlarge(4.0))
    save(tmp_path / "out.tif", [made], options=SaveOptions(size=size), engines=POOL)
    with Image.open(tmp_path / "out.tif") as image:
        assert image.size == pixels
        assert image.mode == "L"
        assert image.info["dpi"][0] == pytest.approx(dpi, rel=0.01)


def test_it_comes_after_the_geometry(network: None, tmp_path: Path) -> None:
    made = page(tmp_path, enlarge=Enlarge(2.0), geometry=Geometry(1))
    save(tmp_path / "out.png", [made], engines=POOL)
    record = read_record(tmp_path / "out.png")
    assert record is not None
    assert (record.settings["enlarge"], record.settings["enlarge by"]) == ("2", "enlarger 1")
    assert SOURCE_TYPE.encode() in (tmp_path / "out.png").read_bytes()
    with Image.open(tmp_path / "out.png") as image:
        assert image.size == (120, 160)


def test_what_is_saved_no_larger_than_the_scan_asks_no_network(home: Path, tmp_path: Path) -> None:
    made = page(tmp_path, enlarge=Enlarge(2.0))
    save(tmp_path / "out.png", [made], options=SaveOptions(size=Size(side=80)))
    with Image.open(tmp_path / "out.png") as image:
        assert image.size == (80, 60)


def test_transparency_is_enlarged_too(network: None, tmp_path: Path) -> None:
    grey = np.full((40, 60), 120, np.uint8)
    alpha = np.zeros((40, 60), np.uint8)
    alpha[:, 30:] = 255
    Image.fromarray(np.dstack((grey, alpha)), "LA").save(tmp_path / "scan.png")
    develop_file(tmp_path / "scan.png", tmp_path / "out.png", Edit(enlarge=Enlarge(4.0)), POOL, max_pixels=CLI_LIMIT)
    with Image.open(tmp_path / "out.png") as image:
        assert image.mode == "LA"
        made = np.asarray(image)
    assert made.shape == (160, 240, 2)
    assert not made[:, :110, 1].any()
    assert (made[:, 130:, 1] == 255).all()


def test_on_the_command_line(network: None, tmp_path: Path) -> None:
    page(tmp_path)
    given = ["restore", str(tmp_path / "scan.tif"), "-o", str(tmp_path / "out.tif"), "--scratches", "off"]
    assert cli.run([*given, "--fade", "off", "--denoise", "off", "--enlarge", "3", "--keep-grain", "1"]) == 0
    with Image.open(tmp_path / "out.tif") as image:
        assert image.size == (240, 180)


def test_without_the_network_it_is_said_which_to_get(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    page(tmp_path)
    assert cli.run(["colorize", str(tmp_path / "scan.tif"), "-o", str(tmp_path / "out.tif"), "--enlarge", "2"]) == 2
    assert "models get realesr-general-x4v3" in "".join(capsys.readouterr().err.split("\n"))
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.torch
def test_two_networks_of_the_published_shape_are_mixed_by_their_weights(home: Path, picture: np.ndarray) -> None:
    """Random weights: between the two, of which each is itself at its end, in ONNX Runtime and in torch."""
    import torch

    from core.models.restorers import restorer
    from core.models.weights import load_network, write_graph, write_weights

    for seed, name in enumerate(("realesr-general-x4v3", "realesr-general-wdn-x4v3")):
        torch.manual_seed(seed)
        built, known, folder = restorer(compact_state()).network, entry(name), user_models() / name
        folder.mkdir(parents=True)
        write_weights(built, folder)
        write_graph(built, folder, known)
        write_card(folder, Card(name=name, version="0", title=name, good_at="", system="", network=known.network,
                                entry=name, licence="", data="", **as_fields(known)))  # fmt: skip
    plain, twin = (next(each for each in trained_models(ENLARGE.name) if each.name == name)
                   for name in ("realesr-general-x4v3", "realesr-general-wdn-x4v3"))  # fmt: skip
    light = lightness(picture)[None, None, :64, :64]
    drawn = {}
    for share in (0.0, 0.3, 1.0):
        engine = enlarger(share, POOL)
        assert engine.runs_on.startswith("ONNX Runtime")
        drawn[share] = engine.run({LIGHTNESS.name: light})["enlarged"]
        with torch.inference_mode():
            theirs = load_network(engine.model)(torch.from_numpy(light)).numpy()
        np.testing.assert_allclose(drawn[share], theirs, atol=0.02)
    for share, model in ((0.0, plain), (1.0, twin)):
        np.testing.assert_allclose(drawn[share], POOL.get(model).run({LIGHTNESS.name: light})["enlarged"], atol=0.02)
    assert np.abs(drawn[0.3] - drawn[0.0]).max() > 0.1


def compact_state() -> dict:
    """What a file of Real-ESRGAN general x4v3 holds: 101 tensors of 1,213,296 numbers, here random."""
    import torch

    layers = [(3, 64), *[(64, 64)] * 32, (64, 48)]
    state = {}
    for number, (inside, outside) in enumerate(layers):
        state[f"body.{2 * number}.weight"] = torch.nn.init.kaiming_normal_(torch.empty(outside, inside, 3, 3), 0.25)
        state[f"body.{2 * number}.bias"] = torch.zeros(outside)
        if outside == 64:
            state[f"body.{2 * number + 1}.weight"] = torch.full((64,), 0.25)
    assert (len(state), sum(each.numel() for each in state.values())) == (101, 1_213_296)
    return state
