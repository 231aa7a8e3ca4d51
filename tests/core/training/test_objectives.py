"""Objectives: what each phase moves, what it leaves alone, and that toys learn."""

import math
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from core.training import checkpoint
from core.training.adversarial import AdversarialObjective, CycleObjective, scaled_lab
from core.training.discriminator import PatchGAN
from core.training.objective import Batch, Objective
from core.training.perceptual import PerceptualLoss, Supervised, Supervision, photograph
from core.training.recipe import Recipe
from core.training.state import Budget, TrainState


class Toy(nn.Module):
    """Lightness to ab."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.Tanh(), nn.Conv2d(8, 2, 3, padding=1))

    def forward(self, lightness: Tensor) -> Tensor:
        return 110.0 * self.layers((lightness - 50.0) / 50.0)


class Features(nn.Module):
    """Stands where a backbone does: two layers of a picture in Lab."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 4, 3)
        self.second = nn.Conv2d(4, 6, 3, stride=2)

    def forward(self, lab: Tensor) -> list[Tensor]:
        first = self.first(lab / 100)
        return [first, self.second(first.relu())]


@pytest.fixture
def batch() -> Batch:
    torch.manual_seed(1)
    lightness = torch.rand(2, 1, 32, 32) * 100
    return Batch(lightness, lightness, torch.cat((lightness - 50, 50 - lightness), dim=1))


def small() -> PatchGAN:
    return PatchGAN(3, (8, 8))


def adversarial(**options) -> AdversarialObjective:
    return AdversarialObjective(Toy(), small(), Supervision("l1", 10.0), **options)


def cycle(**options) -> CycleObjective:
    back = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.LeakyReLU(), nn.Conv2d(8, 1, 3, padding=1), nn.Tanh())
    return CycleObjective(Toy(), back, small(), PatchGAN(1, (8, 8)), **options)


def perceptual() -> Supervised:
    with torch.random.fork_rng():
        torch.manual_seed(7)  # as published weights: the same every time, and in no checkpoint
        features = Features()
    return Supervised(Toy(), Supervision("l1", 1.0, perceptual=PerceptualLoss(features, (1.0, 1.0))))


def walk(objective: Objective, batch: Batch, steps: int, rate: float = 1e-3) -> list[dict[str, float]]:
    """Steps as the trainer takes them: each phase's modules alone may move, by an optimiser of their own."""
    optimisers = {}
    for phase in objective.phases():
        moved = [parameter for module in phase.trained for parameter in module.parameters()]
        optimisers[phase.name] = torch.optim.Adam(moved, lr=rate)
    history = []
    for _ in range(steps):
        seen: dict[str, float] = {}
        for phase in objective.phases():
            objective.requires_grad_(False)
            for module in phase.trained:
                module.requires_grad_(True)
            before = {name: value.clone() for name, value in objective.named_parameters()}
            optimisers[phase.name].zero_grad(set_to_none=True)
            losses = phase.losses(batch)
            assert all(math.isfinite(loss.item()) and loss.ndim == 0 for loss in losses.values())
            torch.stack(list(losses.values())).sum().backward()
            optimisers[phase.name].step()
            own = {id(parameter) for module in phase.trained for parameter in module.parameters()}
            for name, value in objective.named_parameters():
                assert torch.equal(value, before[name]) != (id(value) in own), f"{phase.name}: {name}"
            seen |= {name: loss.item() for name, loss in losses.items()}
        history.append(seen)
    return history


@pytest.mark.parametrize("gan", ["vanilla", "least_squares"])
@pytest.mark.parametrize("conditional", [True, False])
def test_a_generator_and_its_discriminator_move_each_in_its_phase(gan, conditional: bool, batch: Batch) -> None:
    judge = small() if conditional else PatchGAN(2, (8, 8))
    objective = AdversarialObjective(Toy(), judge, Supervision("l1", 10.0), gan=gan, conditional=conditional)
    first, second = walk(objective, batch, 2)
    assert set(first) == {"l1", "adversarial", "real", "fake"}
    assert second["l1"] < first["l1"]


def test_the_discriminator_sees_the_generators_picture_once_and_detached(batch: Batch) -> None:
    objective = adversarial()
    calls = []
    objective.network.register_forward_hook(lambda *_: calls.append(1))
    generator, discriminator = objective.phases()
    generator.losses(batch)
    torch.stack(list(discriminator.losses(batch).values())).sum().backward()
    assert len(calls) == 1
    assert all(parameter.grad is None for parameter in objective.network.parameters())
    assert all(parameter.grad is not None for parameter in objective.discriminator.parameters())


def test_adversarial_losses_by_hand(batch: Batch) -> None:
    objective = adversarial(gan="least_squares", weight=3.0)
    for parameter in objective.discriminator.parameters():
        nn.init.zeros_(parameter)  # scores 0 everywhere
    nn.init.zeros_(objective.network.layers[2].weight)
    nn.init.zeros_(objective.network.layers[2].bias)  # predicts grey
    generator, discriminator = objective.phases()
    losses = generator.losses(batch)
    assert float(losses["adversarial"]) == pytest.approx(3.0)
    assert float(losses["l1"]) == pytest.approx(10.0 * float(batch.ab.abs().mean()) / 110.0, rel=1e-5)
    assert {name: float(loss) for name, loss in discriminator.losses(batch).items()} == {"real": 0.5, "fake": 0.0}


def test_a_discriminator_that_is_told_the_condition_judges_it(batch: Batch) -> None:
    objective = adversarial()
    real = scaled_lab(batch.grey, batch.ab)
    assert real.shape == (2, 3, 32, 32)
    assert torch.allclose(real[:, :1] * 50 + 50, batch.grey, atol=1e-4)
    seen = []
    objective.discriminator.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    for phase in objective.phases():
        phase.losses(batch)
    assert [torch.equal(picture[:, :1], real[:, :1]) for picture in seen] == [True, True, True]
    assert torch.equal(seen[1], real)


def test_a_prediction_owes_the_truth_what_its_weights_say(batch: Batch) -> None:
    torch.manual_seed(0)
    supervision = Supervision("mse", 2.0, colourfulness=0.5, perceptual=PerceptualLoss(Features(), (1.0, 0.5)))
    truth = photograph(batch)
    grey = torch.cat((batch.lightness, torch.zeros_like(batch.ab)), dim=1).requires_grad_()
    losses = supervision(grey, truth)
    assert set(losses) == {"mse", "perceptual", "colourfulness"}
    assert float(losses["mse"]) == pytest.approx(2.0 * float((batch.ab / 110).square().mean()), rel=1e-5)
    for loss in losses.values():
        (gradient,) = torch.autograd.grad(loss, grey, retain_graph=True)
        assert gradient.isfinite().all()
        assert gradient[:, 1:].abs().sum() > 0
    assert {name: float(loss) for name, loss in supervision(truth, truth).items()} == {
        "mse": 0.0,
        "perceptual": 0.0,
        "colourfulness": 0.0,
    }
    assert set(Supervision("l1", 0.0, colourfulness=1.0)(grey, truth)) == {"colourfulness"}


def test_the_perceptual_loss_weighs_its_layers(batch: Batch) -> None:
    torch.manual_seed(0)
    backbone = Features()
    truth = photograph(batch)
    grey = truth * torch.tensor([1.0, 0.0, 0.0]).view(1, 3, 1, 1)
    means = [(a - b).square().mean() for a, b in zip(backbone(grey), backbone(truth), strict=True)]
    expected = 2.0 * means[0] + 0.25 * means[1]
    torch.testing.assert_close(PerceptualLoss(backbone, (2.0, 0.25))(grey, truth), expected)
    with pytest.raises(ValueError, match="zip"):
        PerceptualLoss(backbone, (1.0,))(grey, truth)


def test_a_perceptual_objective_learns_and_leaves_its_backbone_to_its_publisher(batch: Batch) -> None:
    torch.manual_seed(0)
    objective = perceptual()
    history = walk(objective, batch, 10)
    assert history[-1]["perceptual"] < history[0]["perceptual"]
    kept = [name for name in objective.state_dict() if name.partition(".")[0] not in objective.published]
    assert kept
    assert all(name.startswith("network.") for name in kept)


@pytest.mark.parametrize("pool", [0, 50])
def test_a_cycle_learns(pool: int, batch: Batch) -> None:
    torch.manual_seed(0)
    objective = cycle(identity=0.5, pool=pool)
    history = walk(objective, batch, 3)
    assert set(history[0]) == {
        *("adversarial_colour", "adversarial_grey", "cycle_grey", "cycle_colour", "identity_grey", "identity_colour"),
        *("real_colour", "fake_colour", "real_grey", "fake_grey"),
    }
    for name in ("cycle_grey", "cycle_colour"):
        assert history[2][name] < history[0][name]


def test_a_cycle_does_not_compare_a_grey_photograph_with_another_in_colour(batch: Batch) -> None:
    torch.manual_seed(0)
    objective = cycle()
    other = batch._replace(grey=100.0 - batch.lightness.flip(0))
    assert set(walk(objective, other, 1)[0]) >= {"cycle_grey", "cycle_colour"}
    objective.network.requires_grad_(True)
    gradient = torch.autograd.grad(
        objective.phases()[0].losses(other)["cycle_grey"], list(objective.network.parameters()), allow_unused=True
    )
    assert all(part is not None for part in gradient)


def test_cycle_losses_by_hand(batch: Batch) -> None:
    class Plain(nn.Module):
        def forward(self, picture: Tensor) -> Tensor:
            return picture[:, :1]  # a grey picture is the lightness of a colour one

    class Grey(nn.Module):
        def forward(self, lightness: Tensor) -> Tensor:
            return torch.zeros_like(lightness).repeat(1, 2, 1, 1)

    objective = CycleObjective(Grey(), Plain(), small(), PatchGAN(1, (8,)), cycle=10.0, identity=0.5)
    losses = objective.phases()[0].losses(batch)
    missing = float(batch.ab.abs().mean()) / 110 * 2 / 3  # two of three channels
    assert float(losses["cycle_grey"]) == pytest.approx(0.0, abs=1e-6)
    assert float(losses["cycle_colour"]) == pytest.approx(10.0 * missing, rel=1e-4)
    assert float(losses["identity_grey"]) == pytest.approx(0.0, abs=1e-6)
    assert float(losses["identity_colour"]) == pytest.approx(5.0 * missing, rel=1e-4)


@pytest.mark.parametrize(("frozen", "still"), [("network", "network."), ("back", "back.")])
def test_a_frozen_generator_stays(frozen, still: str, batch: Batch) -> None:
    objective = cycle(frozen=frozen)
    before = {name: value.clone() for name, value in objective.named_parameters() if name.startswith(still)}
    walk(objective, batch, 2)
    assert before
    assert all(torch.equal(value, before[name]) for name, value in objective.named_parameters() if name in before)


def test_a_cycle_stopped_and_taken_up_goes_on_as_if_it_had_not_been(batch: Batch) -> None:
    torch.manual_seed(0)
    objective = cycle(pool=3)
    for _ in range(3):
        for phase in objective.phases():
            phase.losses(batch)
    state, random = objective.state_dict(), torch.get_rng_state()
    again = cycle(pool=3)
    again.load_state_dict(state)

    def look(chosen: CycleObjective) -> list[float]:
        torch.set_rng_state(random)
        return [float(loss) for phase in chosen.phases() for loss in phase.losses(batch).values()]

    expected = look(again)
    assert look(objective) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("make", [adversarial, cycle, perceptual])
def test_the_trainers_run_goes_on_exactly_from_its_checkpoint(make, batch: Batch, tmp_path: Path) -> None:
    def run() -> TrainState:
        torch.manual_seed(0)
        return TrainState(make(), Recipe(precision="float32"), Budget(epochs=100.0), 2, torch.device("cpu"))

    unbroken = run()
    for _ in range(3):
        unbroken.take_step(batch)
    unbroken.save(tmp_path)
    resumed = run()
    resumed.restore(checkpoint.load(tmp_path))
    random = torch.get_rng_state()
    for each in (unbroken, resumed):
        torch.set_rng_state(random)
        each.take_step(batch)
        each.take_step(batch)
    assert resumed.losses == unbroken.losses
    for now, then in zip(
        resumed.objective.state_dict().values(), unbroken.objective.state_dict().values(), strict=True
    ):
        assert torch.equal(now, then)
