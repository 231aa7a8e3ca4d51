"""Restoring: tiles without seams, findings as fine as the scan, and what the networks and the stages promise."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import region
from core.color import lightness
from core.colorize import Picture
from core.damage import damage
from core.edit import Edit
from core.engine import EnginePool
from core.findings import FindingStore, Found, find, keys, values
from core.inpaint import prefilled
from core.monitor import IDLE
from core.painted import mask_of
from core.region import Region, pyramid
from core.render import render
from core.restoration import MARGIN, TILE, rows_of_tiles
from core.stages.detail import HALO, Detail
from core.stages.fade import Fade
from core.stages.repair import Mask, Repair

POOL = EnginePool(lambda: "cpu")
SIDES = st.one_of(st.integers(1, 2 * MARGIN), st.integers(TILE - 3, TILE + 3), st.integers(1, 2 * TILE + 40))


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    from skimage import data

    return cv2.cvtColor(cv2.resize(data.astronaut(), (384, 352), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)


@settings(deadline=None, max_examples=25)
@given(height=SIDES, width=SIDES)
def test_tiles_cover_a_scan_once_and_see_what_lies_around(height: int, width: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 65535, (height, width, 1), np.uint16)
    found = np.zeros((height, width), np.uint16)
    around = np.pad(pixels[..., 0], MARGIN, mode="symmetric")
    for tiles in rows_of_tiles(Picture(pixels).strips(TILE)):
        for tile in tiles:
            rows, columns = tile.place
            assert all(side % MARGIN == 0 for side in tile.seen.shape[:2])
            found[tile.place] += tile.inner(tile.seen)[..., 0]
            seen = around[rows.start : rows.stop + 2 * MARGIN, columns.start : columns.stop + 2 * MARGIN]
            edge = min(MARGIN, height, width)  # a mirror of a mirror is its own matter
            inner = slice(MARGIN - edge, None), slice(MARGIN - edge, None)
            shown = tile.seen[: seen.shape[0], : seen.shape[1], 0]
            if min(height, width) >= MARGIN:
                np.testing.assert_array_equal(shown[inner], seen[inner])
    np.testing.assert_array_equal(found, pixels[..., 0])


def test_holes_are_filled_from_around_and_nothing_else_changes() -> None:
    ramp = np.tile(np.linspace(0, 100, 200, dtype=np.float32), (120, 1))
    mask = np.zeros(ramp.shape, bool)
    mask[40:80, 90:110] = True
    filled = prefilled(np.where(mask, 255, ramp).astype(np.float32), mask)
    np.testing.assert_array_equal(filled[~mask], ramp[~mask])
    assert np.abs(filled - ramp).max() < 5
    assert prefilled(ramp, np.zeros_like(mask)) is ramp
    np.testing.assert_array_equal(prefilled(ramp, np.ones_like(mask)), ramp)


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 10**6), amount=st.floats(0, 3))
def test_a_mask_names_what_was_drawn(seed: int, amount: float) -> None:
    clean = np.tile(np.linspace(0.1, 0.9, 160, dtype=np.float32), (160, 1))
    found = damage(clean, np.random.default_rng(seed), amount)
    assert found.tones.min() >= 0
    assert found.tones.max() <= 1
    far = cv2.dilate(found.mask.astype(np.uint8), np.ones((5, 5))) == 0
    assert np.abs(found.tones - clean)[far].max(initial=0) <= 0.36  # but for what is half transparent
    if not amount:
        assert not found.mask.any()
        np.testing.assert_array_equal(found.tones, clean)


def test_large_maps_and_their_halvings_lie_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(region, "_IN_MEMORY", 2 * 600 * 600)
    finest = region.allocate(2400, 1200, 1)
    finest[:] = np.random.default_rng(0).random(finest.shape)
    levels = pyramid(finest, lambda part: part[::2, ::2])
    assert [isinstance(level, np.memmap) for level in levels] == [True, True, False, False]
    np.testing.assert_array_equal(levels[1], finest[::2, ::2])


def test_a_fine_finding_is_put_aside_and_sampled_at_its_size(tmp_path: Path) -> None:
    value = np.random.default_rng(0).random((2200, 1900, 2), np.float32)

    def mean(part: np.ndarray) -> np.ndarray:
        height, width, bands = part.shape
        return part.reshape(height // 2, 2, width // 2, 2, bands).mean(axis=(1, 3))

    found = Found("key", pyramid(value, mean))
    sizes = [level.shape[:2] for level in found.value]
    assert sizes == [(2200, 1900), (1100, 950), (550, 475), (275, 238)]
    store = FindingStore(lambda: tmp_path, largest=0)
    before = [np.array(level) for level in found.value]
    store.see({"a": found})
    store.see({})
    assert not found.is_in_memory
    again = Found.read(found.file, "key")
    for level, was, read in zip(found.value, before, again.value, strict=True):
        np.testing.assert_array_equal(level, was)
        np.testing.assert_array_equal(read, was)
    assert found.bytes == again.bytes
    for width, level in ((1900, 0), (1000, 0), (950, 1), (300, 2), (200, 3)):
        region = Region((width, round(width * 2200 / 1900)))
        assert region.level(found.value) is found.value[level]
    whole = Region((950, 1100)).sample_planes(found.value[0])
    assert whole.dtype == np.float32


def test_what_is_off_changes_no_code(photo: np.ndarray) -> None:
    found = values(find(Picture(photo[..., None]), Edit(), {}, POOL, IDLE))
    assert found == {}
    shown = render(photo[..., None], Picture(photo[..., None]).space, Region(photo.shape[::-1]), Edit(), found)
    np.testing.assert_array_equal(shown, np.repeat(photo[..., None], 3, 2))


def restored(scan: np.ndarray, edit: Edit, size: tuple[int, int] | None = None) -> np.ndarray:
    """The picture (h, w, 3) of a scan (h, w, bands), drawn at a size."""
    picture = Picture(scan)
    found = values(find(picture, edit, {}, POOL, IDLE))
    whole = picture.width, picture.height
    pixels = scan if size is None else picture.shrunk(*size)
    return render(pixels, picture.space, Region(size or whole, scan=whole), edit, found)


def test_a_fade_is_undone(photo: np.ndarray) -> None:
    tones = photo / 255
    faded = np.round(255 * (0.18 + 0.6 * tones**1.15)).astype(np.uint8)
    edit = Edit(fade=Fade(fade=1.0))
    before, after = (np.abs(lightness(each[..., :1]) - lightness(photo[..., None])).mean()
                     for each in (faded[..., None], restored(faded[..., None], edit)))  # fmt: skip
    assert before > 10
    assert after < before / 1.7
    untouched = np.abs(lightness(restored(photo[..., None], edit)[..., :1]) - lightness(photo[..., None])).mean()
    assert untouched < 5
    half = restored(faded[..., None], Edit(fade=Fade(fade=0.5)))
    whole = restored(faded[..., None], edit)
    assert faded.std() < half[..., 0].std() < whole[..., 0].std()


def test_keys_hang_on_what_matters() -> None:
    usual = keys(Edit(repair=Repair(0.5), detail=Detail(0.5)))
    assert keys(Edit(repair=Repair(0.9), detail=Detail(0.5)))["repair"] == usual["repair"]
    assert keys(Edit(repair=Repair(0.9), detail=Detail(0.5)))["detail"] != usual["detail"]
    assert keys(Edit(repair=Repair(0.5), detail=Detail(0.1, 0.9)))["detail"] == usual["detail"]
    assert keys(Edit(repair=Repair(0.5), detail=Detail(0.0, 0.9)))["detail"] != usual["detail"]
    assert keys(Edit(repair=Repair(0.5), detail=Detail(0.5, radius=3.0)))["detail"] != usual["detail"]
    assert keys(Edit()) == {}


def difference(found: np.ndarray, true: np.ndarray) -> float:
    return float(np.abs(lightness(found[..., :1]) - lightness(true[..., None])).mean())


def test_noise_is_taken_out(photo: np.ndarray) -> None:
    noise = np.random.default_rng(0).normal(0, 25, photo.shape)
    noisy = np.clip(photo + noise, 0, 255).astype(np.uint8)
    half, whole = (restored(noisy[..., None], Edit(detail=Detail(share))) for share in (0.5, 1.0))
    assert difference(whole, photo) < 0.6 * difference(noisy[..., None], photo)
    assert difference(whole, photo) < difference(half, photo) < difference(noisy[..., None], photo)


def test_sharpening_adds_detail_within_bounds(photo: np.ndarray) -> None:
    soft = cv2.GaussianBlur(photo, (0, 0), 1.5)
    some, full = (restored(soft[..., None], Edit(detail=Detail(sharpen=share))) for share in (0.4, 1.0))
    assert difference(full, photo) < difference(some, photo) < difference(soft[..., None], photo)
    near = np.ones((3, 3), np.uint8)
    light = lightness(soft[..., None])
    sharp = lightness(full[..., :1])
    assert (sharp < cv2.dilate(light, near) + HALO + 0.5).all()
    assert (sharp > cv2.erode(light, near) - HALO - 0.5).all()


def test_scratches_are_found_and_the_slider_finds_nothing_anew(photo: np.ndarray) -> None:
    mask = np.zeros(photo.shape, np.uint8)
    for x in (60, 150, 300):
        cv2.line(mask, (x, 0), (x + 25, photo.shape[0]), 255, 2)
    scan = Picture(np.where(mask > 0, 255, photo).astype(np.uint8)[..., None])
    edit = Edit(repair=Repair(0.5))
    found = find(scan, edit, {}, POOL, IDLE)
    odds = found["repair"].value[0][..., 0]
    assert odds[mask > 0].mean() > 4 * odds[cv2.dilate(mask, np.ones((9, 9))) == 0].mean()
    size = scan.width, scan.height
    shares = [mask_of(size, Edit(repair=Repair(share)), values(found)).mean() for share in (0.2, 0.5, 0.9)]
    assert shares == sorted(shares)
    assert find(scan, Edit(repair=Repair(0.9)), found, POOL, IDLE)["repair"] is found["repair"]


def test_repairs_are_the_same_at_every_size(photo: np.ndarray, tmp_path: Path) -> None:
    big = cv2.resize(photo, (1600, 1400), interpolation=cv2.INTER_CUBIC)
    mask = np.zeros(big.shape, np.uint8)
    cv2.line(mask, (200, 0), (900, 1399), 255, 9)
    cv2.imwrite(str(tmp_path / "m.png"), mask)
    scan = np.where(mask > 0, 255, big).astype(np.uint8)[..., None]
    edit = Edit(repair=Repair(mask=Mask.of(tmp_path / "m.png")))
    small = restored(scan, edit, (400, 350))
    whole = cv2.resize(restored(scan, edit), (400, 350), interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - whole).mean() < 0.5
    unmended = cv2.resize(scan, (400, 350), interpolation=cv2.INTER_AREA)
    assert difference(small, whole[..., 0]) < 0.1 * difference(unmended[..., None], whole[..., 0])
