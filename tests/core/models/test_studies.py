"""The published systems: each learns with each of its study's switches, and is what its study says."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from core.dataset import ColourPhotos, paths_in
from core.errors import AutochromeError
from core.models import system
from core.models.blocks import InRgb
from core.models.classification313 import Rebalanced, annealed_mean
from core.models.cyclegan import Painter
from core.models.perceptual_fcn import own_picture
from core.training.data import make_batch
from core.training.objective import Batch
from core.training.perceptual import paint, photograph
from core.training.recipe import Recipe, with_settings
from core.training.state import Budget, TrainState, schedule
from core.training.torch_color import lab_to_rgb, rgb_to_lab
from tests.core.models.offline import offline

SQUARES = {"lsgan": ("crop=256", "batch=1"), "cgan-unet": ("crop=192", "batch=1")}
# Switches that do not touch each other are thrown together: a network is trained once for all of a line.
SWITCHES = {
    "cnn4": (),
    "cnn10": ("upsampling=transposed",),
    "cyclegan": (
        "paired=true grey=B identity=0 frozen=network",
        "space=rgb upsampling=transposed frozen=back",
    ),
    "resnet18-regression": (),
    "classification313": ("upsampling=transposed",),
    "lsgan": ("skips=false upsampling=transposed",),
    "cgan-unet": ("upsampling=transposed",),
    "perceptual-fcn": (
        "optimiser=adam activation=tanh lambdas=[0.5]",
        "batch_norm=false downsampling=max_pool",
        "upsampling=transposed",
    ),
    "perceptual-fcn-rgb": (),
    "koalarization": (),
    "inception-fusion": (),
}


@pytest.fixture(scope="module")
def batch_of(tmp_path_factory: pytest.TempPathFactory, colour_photos) -> Callable[[Recipe], Batch]:
    folder = tmp_path_factory.mktemp("album")
    for name, picture in colour_photos.items():
        Image.fromarray(picture).save(folder / f"{name}.png")
    photos = ColourPhotos(paths_in(folder))
    return lambda recipe: make_batch(photos, recipe, 0).in_lab()


def tiny(name: str, *settings: str) -> Recipe:
    square = SQUARES.get(name, ("crop=32", "batch=2"))
    return with_settings(offline(system(name)), ["precision=float32", *square, *settings])


def started(name: str, recipe: Recipe) -> TrainState:
    torch.manual_seed(0)
    family = system(name)
    network = family.build(recipe)
    return TrainState(family.objective(network, recipe), recipe, Budget(epochs=100.0), 4, torch.device("cpu"))


@pytest.mark.parametrize(
    ("name", "switches"), [(name, switches) for name, lines in SWITCHES.items() for switches in ("", *lines)]
)
def test_two_steps_of_each_system_with_each_of_its_switches(name: str, switches: str, batch_of) -> None:
    recipe = tiny(name, *switches.split())
    run = started(name, recipe)
    before = {key: value.clone() for key, value in run.objective.named_parameters()}
    batch = batch_of(recipe)
    run.take_step(batch)
    run.take_step(batch)
    assert run.losses
    assert all(np.isfinite(loss) for loss in run.losses.values())
    frozen = [f"{place}." for place in ("network", "back") if f"frozen={place}" in switches]
    for key, value in run.objective.named_parameters():
        still = key.startswith(tuple(frozen)) or "backbone." in key
        assert torch.equal(value, before[key]) == still, key


@pytest.mark.parametrize("name", sorted(set(SWITCHES) - {"cyclegan", "lsgan", "cgan-unet"}))
def test_the_loss_of_one_batch_falls(name: str, batch_of) -> None:
    recipe = tiny(name, "learning_rate=1e-4" if "perceptual" in name or "inception" in name else "learning_rate=1e-3")
    run = started(name, recipe)
    batch = batch_of(recipe)
    run.objective.prepare(batch.ab.permute(0, 2, 3, 1).reshape(-1, 2))
    losses = []
    for _ in range(6):
        run.losses.clear()  # the smoothed ones begin anew
        run.take_step(batch)
        losses.append(sum(run.losses.values()))
    assert losses[-1] < 0.9 * losses[0]


def test_classification_takes_the_logarithm_of_the_prediction(batch_of) -> None:
    recipe = tiny("classification313", "crop=32")
    run = started("classification313", recipe)
    objective = run.objective
    assert isinstance(objective, Rebalanced)
    bins = objective.network.bins
    assert bins.shape == (313, 2)
    batch = batch_of(recipe)
    flat = batch._replace(ab=torch.zeros_like(batch.ab) + torch.tensor([20.0, 30.0]).view(1, 2, 1, 1))
    place = int((bins - torch.tensor([20.0, 30.0])).square().sum(dim=1).argmin())

    def loss_of(certain: int) -> float:
        with torch.no_grad():
            objective.network.classify.weight.zero_()
            objective.network.classify.bias.copy_(10.0 * torch.nn.functional.one_hot(torch.tensor(certain), 313))
            return float(objective.losses(flat)["cross_entropy"])

    # Sure of the truth, the other four bins of the soft target cost a little; sure of anything else, all five do.
    assert loss_of(place) < 7.0 < 9.0 < loss_of((place + 100) % 313)
    with torch.no_grad():
        loss_of(place)
        ab = objective.network(batch.grey)
    assert ab.shape == batch.ab.shape
    assert torch.allclose(ab, flat.ab, atol=0.01)


def test_the_annealed_mean_lies_between_mean_and_mode() -> None:
    bins = torch.tensor([[0.0, 0.0], [100.0, 0.0]])
    logits = torch.tensor([0.0, 1.0]).view(1, 2, 1, 1)
    odds = np.exp(1 / 0.38)
    assert annealed_mean(logits, bins).flatten().tolist() == pytest.approx([100 * odds / (1 + odds), 0.0], rel=1e-5)


def test_networks_that_end_in_rgb_are_trained_on_their_picture_and_give_its_ab(batch_of) -> None:
    class Exact(nn.Module):
        def forward(self, _: torch.Tensor) -> torch.Tensor:
            return torch.logit(rgb.clamp(1e-4, 1 - 1e-4))

    batch = batch_of(tiny("cnn4"))
    rgb = lab_to_rgb(photograph(batch))
    network = InRgb(Exact())
    torch.testing.assert_close(network(batch.grey), batch.ab, atol=0.5, rtol=0)
    torch.testing.assert_close(own_picture(network, batch), photograph(batch), atol=0.5, rtol=0)
    from core.models.cnn import pixels

    assert float(pixels(network, batch)["mse"]) < 1e-5


@pytest.mark.parametrize("space", ["lab", "rgb"])
def test_cyclegans_picture_and_its_ab_are_one(space, batch_of) -> None:
    torch.manual_seed(0)
    painter = Painter(space, "resize")
    grey = batch_of(tiny("cyclegan")).grey
    with torch.no_grad():
        picture, ab = painter.paint(grey), painter(grey)
    assert picture.shape == (2, 3, 32, 32)
    if space == "lab":
        torch.testing.assert_close(picture[:, :1] * 50 + 50, grey)
        torch.testing.assert_close(picture[:, 1:] * 110, ab)
    else:
        torch.testing.assert_close(rgb_to_lab(picture / 2 + 0.5)[:, 1:], ab)


def test_grey_as_b_draws_other_first_weights() -> None:
    def first(settings: list[str]) -> torch.Tensor:
        torch.manual_seed(0)
        family = system("cyclegan")
        return next(family.build(with_settings(family.recipe, settings)).parameters())

    assert torch.equal(first([]), first(["grey=A"]))
    assert not torch.equal(first([]), first(["grey=B"]))


def test_the_published_schedules_are_the_defaults() -> None:
    recipes = {name: system(name).recipe for name in SWITCHES}
    regression = recipes["resnet18-regression"]
    assert (regression.learning_rate, regression.weight_decay) == (1e-2, 1e-3)
    assert (regression.epochs, regression.batch) == (50, 256)
    classification = recipes["classification313"]
    assert (classification.learning_rate, classification.weight_decay) == (1e-3, 1e-3)
    assert (recipes["lsgan"].batch, recipes["lsgan"].l1_weight, recipes["lsgan"].learning_rate) == (32, 500, 2e-4)
    perceptual = recipes["perceptual-fcn"]
    assert perceptual.optimiser == "rmsprop"
    rates = [perceptual.learning_rate * schedule(perceptual, epoch / perceptual.epochs) for epoch in (29, 31, 64, 66)]
    assert rates == pytest.approx([1e-3, 1e-4, 1e-4, 1e-8])
    cycle = recipes["cyclegan"]
    factors = [schedule(cycle, epoch / 200) for epoch in (0, 99, 150, 199)]
    assert factors == pytest.approx([1.0, 1.0, 0.5, 0.1], abs=0.11)
    assert [factors[0], factors[1]] == [1.0, 1.0]


def test_a_fusion_carries_its_backbone_and_does_not_train_it(batch_of) -> None:
    recipe = tiny("koalarization")
    network = system("koalarization").build(recipe).requires_grad_(True).train()  # as a run does
    kept = [name for name in network.state_dict() if name.startswith("classifier.backbone.")]
    assert kept
    ab = network(batch_of(recipe).grey)
    ab.sum().backward()
    assert all(parameter.grad is None for parameter in network.classifier.parameters())
    assert all(parameter.grad is not None for name, parameter in network.named_parameters() if "backbone" not in name)


def test_the_published_backbones_are_the_defaults_and_say_what_to_do_without(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")  # nobody listens there
    perceptual = system("perceptual-fcn")
    with pytest.raises(AutochromeError, match=r"VGG-16.*--set backbone=efficientnet-lite0"):
        perceptual.objective(nn.Identity(), perceptual.recipe)
    for name, field in (("koalarization", "backbone"), ("inception-fusion", "fused_backbone")):
        with pytest.raises(AutochromeError, match=f"Inception-ResNet-v2.*--set {field}=efficientnet-lite0"):
            system(name).build(system(name).recipe)
    with pytest.raises(AutochromeError, match="There is no backbone 'vgg19'"):
        perceptual.objective(nn.Identity(), with_settings(perceptual.recipe, ["backbone=vgg19"]))


def test_a_perceptual_loss_sees_the_prediction_under_the_photographs_lightness(batch_of) -> None:
    recipe = tiny("perceptual-fcn")
    family = system("perceptual-fcn")
    objective = family.objective(family.build(recipe), recipe)
    batch = batch_of(recipe)
    (phase,) = objective.phases()
    loss = phase.losses(batch)["perceptual"]
    expected = objective.supervision(paint(objective.network, batch), photograph(batch))["perceptual"]
    torch.testing.assert_close(loss, expected)
    assert len(objective.supervision.perceptual.backbone.layers) == len(recipe.lambdas)


def test_squares_that_are_too_small_are_named() -> None:
    family = system("cgan-unet")
    with pytest.raises(AutochromeError, match="crop=192"):
        family.objective(nn.Identity(), with_settings(family.recipe, ["crop=128"]))
