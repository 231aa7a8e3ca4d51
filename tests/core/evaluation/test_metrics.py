"""Every figure against a value from a definition, a publication or arithmetic on paper."""

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from core.color import lab_to_rgb, luma, rgb_to_lab
from core.evaluation import metrics
from core.evaluation.perceptual import backbone_file, lpips


def flat(*rgb: int, size: int = 32) -> np.ndarray:
    return np.full((size, size, 3), rgb, np.uint8)


def coloured(a: float, b: float, size: int = 32) -> np.ndarray:
    """Of L 50."""
    y = np.full((size, size), 0.184187, np.float32)
    return lab_to_rgb(y, np.broadcast_to(np.float32([a, b]), (size, size, 2)), 8)


def test_auc_counts_the_thresholds_that_an_error_passes() -> None:
    grey, red = flat(128, 128, 128), flat(255, 0, 0)
    # red's a and b in CIE Lab are 80.09 and 67.20, so the error is 104.55: 46 of 151 thresholds are larger, 0 of 100
    assert metrics.auc(grey, red) == pytest.approx(100 * 46 / 151, abs=1e-4)
    assert metrics.auc(grey, red, 1, 100) == 0
    assert metrics.auc(red, red) == metrics.auc(red, red, 1, 100) == 100
    half = red.copy()
    half[:16] = 128
    assert metrics.auc(half, red) == pytest.approx((100 + 100 * 46 / 151) / 2, abs=1e-4)
    # lightness has no say
    assert metrics.auc(flat(20, 20, 20), grey) == pytest.approx(100)


@given(st.integers(0, 2**32))
def test_auc_is_the_mean_of_the_shares_by_definition(seed: int) -> None:
    random = np.random.default_rng(seed)
    first, second = random.integers(0, 256, (2, 9, 7, 3), np.uint8)
    error = metrics.ab_error(first, second)
    for low, high in ((0, 150), (1, 100)):
        shares = [(error <= threshold).mean() for threshold in range(low, high + 1)]
        assert metrics.auc(first, second, low, high) == pytest.approx(100 * np.mean(shares), abs=1e-3)


def test_psnr_of_a_known_error() -> None:
    assert metrics.psnr(flat(110, 110, 110), flat(100, 100, 100)) == pytest.approx(20 * np.log10(25.5))
    # one channel of three
    assert metrics.psnr(flat(110, 100, 100), flat(100, 100, 100)) == pytest.approx(20 * np.log10(25.5 * np.sqrt(3)))
    assert metrics.psnr(flat(1, 2, 3), flat(1, 2, 3)) == metrics.BEST_PSNR


def test_ssim_of_flat_pictures_is_its_luminance_term() -> None:
    # Wang et al. 2004, equation 6, with C1 = (0.01 · 255)²
    expected = (2 * 100 * 150 + 2.55**2) / (100**2 + 150**2 + 2.55**2)
    assert metrics.ssim(flat(100, 100, 100), flat(150, 150, 150)) == pytest.approx(expected, abs=1e-5)
    noise = np.random.default_rng(0).integers(0, 256, (32, 32, 3), np.uint8)
    assert metrics.ssim(noise, noise) == pytest.approx(1)
    assert metrics.ssim(255 - noise, noise) < 0


def test_ciede2000_of_published_pairs() -> None:
    """Sharma, Wu & Dalal 2005, table 1: pairs 1 and 7, both of L 50."""
    for first, second, difference in (
        ((2.6772, -79.7751), (0.0, -82.7485), 2.0425),
        ((0.0, 0.0), (-1.0, 2.0), 2.3669),
    ):
        labs = [np.float32([[(50.0, *ab)]]) for ab in (first, second)]
        assert metrics._ciede2000(*labs) == pytest.approx(difference, abs=2e-4)
    # black and white differ by 100, as in CIE76
    assert metrics.ciede2000(flat(0, 0, 0), flat(255, 255, 255)) == pytest.approx(100, abs=0.01)


def test_not_brown_is_the_share_of_the_chroma_with_another_hue() -> None:
    brown, blue = flat(150, 100, 60), flat(60, 100, 200)
    assert metrics.not_brown(brown) == 0
    assert metrics.not_brown(blue) == 1
    chroma = [float(np.hypot(*rgb_to_lab(each)[0, 0, 1:])) for each in (brown, blue)]
    both = np.concatenate([brown[:16], blue[:16]])
    assert metrics.not_brown(both) == pytest.approx(chroma[1] / sum(chroma), abs=1e-4)
    assert metrics.not_brown(flat(90, 90, 90)) == 0


def test_hue_spread_is_the_circular_variance_in_segments() -> None:
    red, yellow, green = coloured(30, 0), coloured(0, 30), coloured(-30, 0)
    one = np.zeros((32, 32), np.intp)
    assert metrics.hue_spread(red, one) == pytest.approx(0, abs=1e-3)
    beside = np.concatenate([red[:16], yellow[:16]])
    # two vectors of equal length at right angles: their mean is √½ as long
    assert metrics.hue_spread(beside, one) == pytest.approx(1 - np.sqrt(0.5), abs=0.02)
    assert metrics.hue_spread(np.concatenate([red[:16], green[:16]]), one) == pytest.approx(1, abs=0.05)
    two = one.copy()
    two[16:] = 1
    assert metrics.hue_spread(beside, two) == pytest.approx(0, abs=1e-3)
    # less saturation is not less spread, and grey has none
    pale = np.concatenate([coloured(15, 0)[:16], coloured(0, 15)[:16]])
    assert metrics.hue_spread(pale, one) == pytest.approx(metrics.hue_spread(beside, one), abs=0.02)
    assert metrics.hue_spread(flat(90, 90, 90), one) == 0


def test_segments_follow_the_grey_picture_and_see_blotches(colour_photo: np.ndarray) -> None:
    halves = np.zeros((64, 400, 1), np.uint8)
    halves[:, 200:] = 200
    labels = metrics.segments(halves)
    assert labels.shape == (31, 192)
    assert len(np.unique(labels)) == 2
    assert labels[0, 0] != labels[0, -1]
    # a second hue in blotches of 40 px
    labels = metrics.segments(luma(colour_photo))
    lab = rgb_to_lab(colour_photo)
    blotches = np.kron(np.random.default_rng(0).normal(0, 12, (13, 13, 2)), np.ones((40, 40, 1)))[:512, :512]
    y = np.asarray(((lab[..., 0] + 16) / 116) ** 3, np.float32)
    blotched = lab_to_rgb(y, np.asarray(lab[..., 1:] + blotches, np.float32), 8)
    assert metrics.hue_spread(blotched, labels) > 1.5 * metrics.hue_spread(colour_photo, labels)


def test_all_figures_together(colour_photo: np.ndarray) -> None:
    grey = luma(colour_photo)
    plain = np.repeat(grey, 3, axis=2)
    labels = metrics.segments(grey)
    figures = metrics.compare(plain, colour_photo, colour_photo, labels)
    best = metrics.perfect(colour_photo, labels)
    assert figures.colourfulness == 0
    assert figures.boosted_colourfulness == best.colourfulness > 20
    assert figures.auc == pytest.approx(metrics.auc(plain, colour_photo))
    assert figures.ciede2000 == pytest.approx(metrics.ciede2000(plain, colour_photo))
    itself = metrics.compare(colour_photo, colour_photo, colour_photo, labels)
    assert itself.auc == best.auc == itself.auc_1_100 == 100
    assert (itself.ssim, itself.psnr, itself.ciede2000) == (pytest.approx(1), best.psnr, 0)
    assert itself.hue_spread == best.hue_spread > 0


def test_lpips_is_measured_where_its_weights_lie_and_left_out_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colour_photo: np.ndarray
) -> None:
    """With a backbone of random weights: what is tested is that the file is found, and how pictures are passed on."""
    from torchvision.models import alexnet

    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    assert backbone_file().parent == Path(torch.hub.get_dir()) / "checkpoints"
    assert lpips() is None
    backbone_file().parent.mkdir(parents=True)
    torch.manual_seed(0)
    with torch.device("meta"):  # torch's own random weights take half a minute
        shapes = {name: value.shape for name, value in alexnet(weights=None).state_dict().items()}
    torch.save({name: 0.05 * torch.randn(shape) for name, shape in shapes.items()}, backbone_file())
    distance = lpips()
    assert distance is not None
    small = np.ascontiguousarray(colour_photo[::4, ::4])
    plain = np.repeat(luma(small), 3, axis=2)
    half = ((small.astype(int) + plain) // 2).astype(np.uint8)
    assert distance(small, small) == 0
    assert 0 < distance(half, small) < distance(plain, small)
    side = metrics.SMALLEST_SIDE
    assert distance(plain[:side, :side], small[:side, :side]) > 0
