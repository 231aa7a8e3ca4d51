"""Discriminators: how many patches, how large, and the scores' losses by hand."""

import math

import pytest
import torch

from core.training.discriminator import WIDE, ImagePool, PatchGAN, gan_loss


def test_the_default_gives_30_by_30_patches_of_256_pixels() -> None:
    assert PatchGAN(3)(torch.rand(1, 3, 256, 256)).shape == (1, 1, 30, 30)


def test_a_patch_is_70_pixels_wide() -> None:
    torch.manual_seed(0)
    judge = PatchGAN(1, norm="none")
    picture = torch.rand(1, 1, 256, 256, requires_grad=True)
    judge(picture)[0, 0, 15, 15].backward()
    assert picture.grad is not None
    rows = picture.grad[0, 0].abs().sum(dim=1).nonzero().flatten()
    assert int(rows.max() - rows.min()) + 1 == 70


def test_six_strides_give_30_by_62_patches_of_2048_by_4096_pixels() -> None:
    with torch.device("meta"):
        assert PatchGAN(3, WIDE)(torch.rand(1, 3, 2048, 4096)).shape == (1, 1, 30, 62)


@pytest.mark.parametrize("size", [(64, 64), (96, 160)])
def test_a_fully_connected_end_scores_the_whole_picture_at_any_size(size: tuple[int, int]) -> None:
    judge = PatchGAN(3, unstrided=0, kernel=3, norm="instance", connected=4)
    assert judge(torch.rand(2, 3, *size)).shape == (2, 1, 1, 1)
    assert judge.layers[-1].weight.shape == (1, 512, 4, 4)


def test_normalisation_stands_nowhere_in_the_first_layer_and_only_where_it_is_wanted() -> None:
    kinds = [type(layer).__name__ for layer in PatchGAN(3, (8, 8, 8)).layers]
    assert kinds.count("BatchNorm2d") == 2
    assert kinds[:2] == ["Conv2d", "LeakyReLU"]
    assert not any("Norm" in type(layer).__name__ for layer in PatchGAN(3, (8, 8), norm="none").layers)


def test_least_squares_by_hand() -> None:
    scores = torch.tensor([0.0, 0.5, 2.0])
    assert float(gan_loss("least_squares", scores, True)) == pytest.approx((1 + 0.25 + 1) / 3)
    assert float(gan_loss("least_squares", scores, False)) == pytest.approx((0 + 0.25 + 4) / 3)


def test_vanilla_by_hand() -> None:
    assert float(gan_loss("vanilla", torch.zeros(5), True)) == pytest.approx(math.log(2))
    assert float(gan_loss("vanilla", torch.tensor([2.0]), True)) == pytest.approx(math.log(1 + math.exp(-2)))
    assert float(gan_loss("vanilla", torch.tensor([2.0]), False)) == pytest.approx(math.log(1 + math.exp(2)))


def test_the_pool_shows_new_fakes_until_it_is_full_and_then_old_ones_half_the_time() -> None:
    torch.manual_seed(0)
    pool = ImagePool(4)
    first = torch.arange(4.0).view(4, 1, 1, 1)
    assert torch.equal(pool(first), first)
    old = 0
    for step in range(100):
        shown = pool(torch.full((1, 1, 1, 1), 10.0 + step))
        old += float(shown) != 10.0 + step
    assert 35 < old < 65


def test_the_pool_goes_on_from_its_state_as_if_it_had_not_stopped() -> None:
    def walk(pool: ImagePool, steps: range) -> list[float]:
        return [float(pool(torch.full((1, 1, 1, 1), float(step)))) for step in steps]

    torch.manual_seed(0)
    whole = ImagePool(3)
    walk(whole, range(6))
    state, random = {key: value.clone() for key, value in whole.state_dict().items()}, torch.get_rng_state()
    expected = walk(whole, range(6, 20))
    resumed = ImagePool(3)
    resumed.load_state_dict(state)
    torch.set_rng_state(random)
    assert walk(resumed, range(6, 20)) == expected


def test_no_pool_shows_the_newest() -> None:
    fakes = torch.rand(2, 3, 4, 4)
    assert torch.equal(ImagePool(0)(fakes), fakes)
