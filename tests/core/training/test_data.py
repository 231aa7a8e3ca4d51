"""Batches: what is in them, and that they can be made again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from core.dataset import ColourPhotos, paths_in
from core.errors import AutochromeError
from core.training.data import batches, held_out, make_batch, whole
from core.training.recipe import Recipe

SMALL = Recipe(crop=48, batch=6, degrade_probability=0.0)


def test_a_batch_is_the_photographs_lightness_and_ab(album: Path, photos: ColourPhotos) -> None:
    batch = make_batch(photos, SMALL, 0).in_lab()
    assert batch.grey.shape == batch.lightness.shape == (6, 1, 48, 48)
    assert batch.ab.shape == (6, 2, 48, 48)
    assert 0 <= batch.grey.min() <= batch.grey.max() <= 100.01
    # Rec. 601 luma is not quite CIE lightness, and far off only where colours are strong.
    assert (batch.grey - batch.lightness).abs().mean() < 5
    assert batch.ab.abs().mean() > 3
    again = make_batch(ColourPhotos(paths_in(album)), SMALL, 0).in_lab()
    assert all(map(torch.equal, batch, again))
    assert not torch.equal(batch.ab, make_batch(photos, SMALL, 6).in_lab().ab)
    assert not torch.equal(batch.ab, make_batch(photos, replace(SMALL, seed=1), 0).in_lab().ab)


def test_a_stream_goes_on_at_any_step(photos: ColourPhotos) -> None:
    stream = batches(photos, SMALL, 5)
    for seen in (5, 11, 17):
        assert torch.equal(next(stream).grey, make_batch(photos, SMALL, seen).grey)
    stream.close()


def test_an_epoch_shows_each_photograph_once(photos: ColourPhotos) -> None:
    recipe = replace(SMALL, batch=4, full_image_probability=1.0)
    batch = make_batch(photos, recipe, 12).in_lab()
    truths = [torch.from_numpy(whole(photo, 48).mean(axis=(0, 1))) for photo in photos]
    brightness = sorted(float(truth.mean()) for truth in truths)
    assert np.corrcoef(brightness, sorted(batch.lightness.mean(dim=(1, 2, 3)).tolist()))[0, 1] > 0.98


def test_aged_greys_change_and_their_truth_does_not(photos: ColourPhotos) -> None:
    clean, aged = (
        make_batch(photos, SMALL, 0).in_lab(),
        make_batch(photos, replace(SMALL, degrade_probability=1.0), 0).in_lab(),
    )
    assert torch.equal(clean.ab, aged.ab)
    assert torch.equal(clean.lightness, aged.lightness)
    assert all((clean.grey - aged.grey).abs().mean(dim=(1, 2, 3)) > 0.3)


def test_turned_squares_lie_on_their_side(photos: ColourPhotos) -> None:
    recipe = replace(SMALL, full_image_probability=1.0, batch=16)
    upright, turned = (
        make_batch(photos, recipe, 0).in_lab(),
        make_batch(photos, replace(recipe, rotate_probability=1.0), 0).in_lab(),
    )
    ways = []
    for plain, side in zip(upright.ab, turned.ab, strict=True):
        ways.append([way for way in (0, 1, 2, 3) if torch.allclose(side, plain.rot90(way, (1, 2)), atol=1e-3)])
    assert {tuple(way) for way in ways} == {(1,), (3,)}
    torch.testing.assert_close(turned.grey[0], upright.grey[0].rot90(ways[0][0], (1, 2)))


def test_unpaired_greys_are_those_of_other_photographs(photos: ColourPhotos) -> None:
    recipe = replace(SMALL, batch=32, paired=False)
    batch = make_batch(photos, recipe, 0).in_lab()
    off = (batch.grey - batch.lightness).abs().mean(dim=(1, 2, 3))
    assert (off > 10).sum() > 16


def test_a_whole_photo_keeps_its_shape() -> None:
    photo = np.zeros((60, 120, 3), np.uint8)
    photo[:, :60] = 255
    view = whole(photo, 64)
    assert view.shape == (64, 64, 3)
    assert (view[:, :31] == 255).all()
    assert (view[:, 33:] == 0).all()


def test_validation_sees_every_readable_photograph_once(album: Path) -> None:
    (album / "broken.jpg").write_bytes(b"no photo")
    paths = paths_in(album)
    seen = list(held_out(ColourPhotos(paths), SMALL))
    assert [None if batch is None else batch.in_lab().grey.shape for batch in seen] == [
        None if path.name == "broken.jpg" else (1, 1, 96, 96) for path in paths
    ]


def test_photographs_that_vanish_give_their_place_to_others(album: Path, photos: ColourPhotos) -> None:
    for path in photos.paths[1:]:
        path.unlink()
    assert make_batch(photos, SMALL, 0).in_lab().ab.shape == (6, 2, 48, 48)
    (photos.paths[0]).unlink()
    with pytest.raises(AutochromeError, match="can be read"):
        make_batch(ColourPhotos(photos.paths), SMALL, 0)
