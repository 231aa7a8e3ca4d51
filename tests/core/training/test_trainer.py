"""Runs: that they learn, can be stopped anywhere and gone on with, and survive what goes wrong."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from core.dataset import ColourPhotos
from core.errors import AutochromeError, Cancelled
from core.models import system
from core.training import checkpoint, trainer
from core.training.averaging import settle
from core.training.control import Callbacks, Command, Control, Preview, StepReport, Validation
from core.training.data import make_batch
from core.training.objective import Batch, Direct, Losses
from core.training.run_folder import BEST, checkpoints, locked
from core.training.state import Budget
from core.training.trainer import train
from tests.core.models.offline import offline
from tests.core.training.conftest import NO_PHOTOS, TOY, Toy, squared, toy

ROOT = Path(__file__).parents[3]


def run_toy(photos: ColourPhotos, folder: Path, epochs: float = 10, **options: Any) -> list[Tensor]:
    folder.mkdir(exist_ok=True)
    objective = options.pop("objective", None) or toy()
    recipe = options.pop("recipe", TOY)
    validation = options.pop("validation", NO_PHOTOS)
    network = train(objective, recipe, photos, validation, Budget(epochs=epochs), folder, **options)
    assert not network.training
    return [tensor.clone() for tensor in network.state_dict().values()]


def heard(said: list[str]) -> Callbacks:
    return Callbacks(message=lambda what: said.append(str(what)))


def test_training_lowers_the_loss_and_reports(photos: ColourPhotos, tmp_path: Path) -> None:
    reports: list[StepReport] = []
    recipe = replace(TOY, learning_rate=1e-2)
    run_toy(photos, tmp_path / "run", 50, recipe=recipe, callbacks=Callbacks(report=reports.append))
    assert [report.step for report in reports] == list(range(1, 51))
    assert reports[24].epoch == 25
    assert reports[-1].share == pytest.approx(1.0)
    assert reports[-1].losses["squared"] < reports[0].losses["squared"]
    assert reports[-1].photos_per_second > 0


@pytest.mark.parametrize("stop_at", [1, 9, 25, 31])
def test_a_run_that_is_left_goes_on_as_if_it_had_not_been(photos: ColourPhotos, tmp_path: Path, stop_at: int) -> None:
    unbroken_losses: list[float] = []
    unbroken = run_toy(
        photos, tmp_path / "a", 40, callbacks=Callbacks(lambda report: unbroken_losses.append(report.losses["squared"]))
    )
    control, losses, said = Control(), [], []

    def leave(report: StepReport) -> None:
        losses.append(report.losses["squared"])
        if report.step == stop_at:
            control.send(Command.LEAVE)

    with pytest.raises(Cancelled):
        run_toy(photos, tmp_path / "b", 40, callbacks=Callbacks(leave), control=control)
    torch.manual_seed(99)
    callbacks = replace(heard(said), report=lambda report: losses.append(report.losses["squared"]))
    resumed = run_toy(photos, tmp_path / "b", 40, resume=True, callbacks=callbacks)
    assert said == [f"resumed at step {stop_at}"]
    assert losses == unbroken_losses
    assert all(map(torch.equal, unbroken, resumed))


class Normalised(Toy):
    """With batch normalisation."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Sequential(nn.Conv2d(1, 2, 3, padding=1), nn.BatchNorm2d(2))


def test_averaged_weights_get_statistics_of_their_own(photos: ColourPhotos, tmp_path: Path) -> None:
    torch.manual_seed(0)
    recipe = replace(TOY, learning_rate=0.3, warmup=0.0, schedule="constant")
    (tmp_path / "run").mkdir()
    trained = train(Direct(Normalised(), squared), recipe, photos, NO_PHOTOS, Budget(epochs=30), tmp_path / "run")
    norm = trained.layer[1]
    looks = [trained.layer[0](make_batch(photos, recipe, seen).in_lab().grey / 100) for seen in (0, 4, 8)]
    torch.testing.assert_close(norm.running_mean, torch.stack([look.mean(dim=(0, 2, 3)) for look in looks]).mean(0))
    torch.testing.assert_close(norm.running_var, torch.stack([look.var(dim=(0, 2, 3)) for look in looks]).mean(0))


def test_a_frozen_backbone_keeps_the_statistics_of_its_weights() -> None:
    family = system("koalarization")
    network = nn.Sequential(nn.BatchNorm2d(1), family.build(offline(family))).eval()
    backbone = network[1].classifier
    known = {name: value.clone() for name, value in backbone.state_dict().items()}
    assert any(name.endswith("running_mean") for name in known)
    settle(network, [torch.rand(2, 1, 32, 32) * 100 for _ in range(3)])
    assert all(torch.equal(value, known[name]) for name, value in backbone.state_dict().items())
    assert network[0].running_mean > 40
    assert not any(module.training for module in network.modules())


def test_statistics_are_found_with_nothing_dropped() -> None:
    network = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm2d(1))
    settle(network, [torch.full((2, 1, 16, 16), 50.0)])
    torch.testing.assert_close(network[1].running_mean, torch.tensor([50.0]))
    torch.testing.assert_close(network[1].running_var, torch.tensor([0.0]))


def test_statistics_can_be_left_as_they_are(photos: ColourPhotos, tmp_path: Path) -> None:
    start = Normalised().state_dict()
    network = Normalised()
    network.load_state_dict(start)
    (tmp_path / "run").mkdir()
    recipe = replace(TOY, frozen_statistics=True)
    trained = train(Direct(network, squared), recipe, photos, NO_PHOTOS, Budget(epochs=3), tmp_path / "run")
    ended = trained.state_dict()
    assert torch.equal(ended["layer.1.running_mean"], start["layer.1.running_mean"])
    assert not torch.equal(ended["layer.1.weight"], start["layer.1.weight"])


def test_the_last_three_checkpoints_are_kept(photos: ColourPhotos, tmp_path: Path) -> None:
    control = Control()

    def save(report: StepReport) -> None:
        if report.step % 2:
            control.send(Command.SAVE)

    run_toy(photos, tmp_path / "run", 9, callbacks=Callbacks(save), control=control)
    assert [int(path.stem[-9:]) for path in checkpoints(tmp_path / "run")] == [5, 7, 9]


def test_a_damaged_checkpoint_gives_way_to_the_one_before(photos: ColourPhotos, tmp_path: Path) -> None:
    run_toy(photos, tmp_path / "run", 9)
    newest = checkpoints(tmp_path / "run")[-1]
    newest.write_bytes(newest.read_bytes()[:1000])
    said: list[str] = []
    run_toy(photos, tmp_path / "run", 9, resume=True, callbacks=heard(said))
    assert said == ["resumed at step 0"]
    for path in checkpoints(tmp_path / "run"):
        path.write_bytes(b"no checkpoint")
    with pytest.raises(AutochromeError, match="no checkpoint"):
        run_toy(photos, tmp_path / "run", 9, resume=True)


def test_a_checkpoint_of_another_network_is_a_clear_error(photos: ColourPhotos, tmp_path: Path) -> None:
    run_toy(photos, tmp_path / "run", 2)
    other = toy()
    other.network.layer = nn.Conv2d(1, 2, 1)  # type: ignore[assignment]
    with pytest.raises(AutochromeError, match="another network"):
        run_toy(photos, tmp_path / "run", 2, objective=other, resume=True)


def test_a_checkpoint_of_an_earlier_version_is_a_clear_error(photos: ColourPhotos, tmp_path: Path) -> None:
    run_toy(photos, tmp_path / "run", 2)
    state = checkpoint.load(tmp_path / "run")
    del state["start"]
    checkpoint.save(tmp_path / "run", state["step"], state)
    with pytest.raises(AutochromeError, match="earlier Autochrome"):
        run_toy(photos, tmp_path / "run", 4, resume=True)


def test_pause_holds_the_clock_and_stop_keeps_what_there_is(photos: ColourPhotos, tmp_path: Path) -> None:
    control, steps = Control(), []

    def command(report: StepReport) -> None:
        steps.append(report.step)
        if report.step == 3:
            for one in (Command.PAUSE, Command.SAVE, Command.RESUME):
                control.send(one)
        if report.step == 6:
            control.send(Command.STOP)

    run_toy(photos, tmp_path / "run", 50, callbacks=Callbacks(command), control=control)
    assert steps == [1, 2, 3, 4, 5, 6]
    assert checkpoint.load(tmp_path / "run")["step"] == 6


def test_the_best_on_the_validation_photographs_is_kept(photos: ColourPhotos, tmp_path: Path) -> None:
    found: list[Validation] = []
    shown: list[Preview] = []

    def worsen(network: nn.Module, batch: Batch) -> Losses:
        sign = -1 if network.training and len(found) >= 3 else 1
        return {name: sign * loss for name, loss in squared(network, batch).items()}

    recipe = replace(TOY, learning_rate=1e-2, schedule="constant", ema=0.5)
    callbacks = Callbacks(validation=found.append, preview=shown.append)
    weights = run_toy(
        photos, tmp_path / "run", 100, objective=toy(worsen), recipe=recipe, validation=photos, callbacks=callbacks
    )
    assert [each.step for each in found] == [0, 25, 50, 75, 100]
    assert [each.is_kept for each in found] == [True, True, True, False, False]
    assert found[2].loss == pytest.approx(sum(found[2].losses.values()))
    assert found[2].loss < found[1].loss < found[0].loss
    assert shown[0].grey.shape == shown[0].coloured.shape == shown[0].truth.shape == (4, 32, 32, 3)
    assert not torch.equal(weights[0], checkpoint.load(tmp_path / "run")["average"]["layer.weight"])


def test_a_run_that_keeps_its_last_weights_keeps_no_others(photos: ColourPhotos, tmp_path: Path) -> None:
    found: list[Validation] = []
    recipe = replace(TOY, keep="last")
    callbacks = Callbacks(validation=found.append)
    weights = run_toy(photos, tmp_path / "run", 50, recipe=recipe, validation=photos, callbacks=callbacks)
    assert [each.is_kept for each in found] == [True, True, True]
    assert not (tmp_path / "run" / BEST).exists()
    assert torch.equal(weights[0], checkpoint.load(tmp_path / "run")["average"]["layer.weight"])


def test_a_run_that_goes_on_tells_again_how_good_it_was(photos: ColourPhotos, tmp_path: Path) -> None:
    first: list[Validation] = []
    second: list[Validation] = []
    run_toy(photos, tmp_path / "run", 50, validation=photos, callbacks=Callbacks(validation=first.append))
    callbacks = Callbacks(validation=second.append)
    run_toy(photos, tmp_path / "run", 75, validation=photos, resume=True, callbacks=callbacks)
    assert [each.step for each in second] == [0, 25, 50, 75]
    assert second[:3] == first
    assert second[1].training.keys() == {"squared"}


def test_a_loss_that_is_no_number_leads_back_at_half_the_rate_twice(photos: ColourPhotos, tmp_path: Path) -> None:
    calls, said, rates = [0], [], []

    def breaks(at: set[int]) -> Any:
        def loss(network: nn.Module, batch: Batch) -> Losses:
            calls[0] += 1
            factor = float("nan") if calls[0] in at else 1.0
            return {"loss": squared(network, batch)["squared"] * factor}

        return loss

    recipe = replace(TOY, schedule="constant", warmup=0.0)
    callbacks = heard(said)
    weights = run_toy(photos, tmp_path / "a", 40, objective=toy(breaks({5, 30})), recipe=recipe, callbacks=callbacks)
    assert all(tensor.isfinite().all() for tensor in weights)
    assert said == [
        "step 5: a loss is no longer a number; back to step 0 at half the learning rate",
        "step 25: a loss is no longer a number; back to step 0 at half the learning rate",
    ]
    state = checkpoint.load(tmp_path / "a")
    assert state["halvings"] == 2
    rates.append(state["optimisers"]["network"]["param_groups"][0]["lr"])
    assert rates == [pytest.approx(TOY.learning_rate / 4)]
    calls[0] = 0
    with pytest.raises(AutochromeError, match=r"Step 3: .*learning_rate"):
        run_toy(photos, tmp_path / "b", 40, objective=toy(breaks(set(range(3, 99, 3)))), recipe=recipe)


def test_a_run_that_has_gone_back_still_knows_how_good_its_start_was(photos: ColourPhotos, tmp_path: Path) -> None:
    calls, found = [0], list[Validation]()

    def worsen(network: nn.Module, batch: Batch) -> Losses:
        calls[0] += network.training
        factor = 1.0 if not network.training else float("nan") if calls[0] == 3 else -1.0
        return {"squared": factor * squared(network, batch)["squared"]}

    start = toy(worsen)
    before = start.network.layer.weight.clone()
    callbacks = Callbacks(validation=found.append)
    weights = run_toy(photos, tmp_path / "run", 50, objective=start, validation=photos, callbacks=callbacks)
    assert [(each.step, each.is_kept) for each in found] == [(0, True), (25, False), (50, False)]
    assert torch.equal(weights[0], before)


def test_too_little_memory_leads_back_with_a_smaller_batch(photos: ColourPhotos, tmp_path: Path) -> None:
    sizes: list[int] = []

    def hungry(most: int) -> Any:
        def loss(network: nn.Module, batch: Batch) -> Losses:
            sizes.append(len(batch.grey))
            if len(sizes) > 2 and sizes[-1] > most:
                torch.empty(2**55, dtype=torch.uint8)
            return squared(network, batch)

        return loss

    said: list[str] = []
    callbacks = heard(said)
    run_toy(photos, tmp_path / "a", 6, objective=toy(hungry(2)), recipe=replace(TOY, batch=8), callbacks=callbacks)
    assert said == [
        "step 3: memory ran out; back to step 0 with 4 photographs a step",
        "step 1: memory ran out; back to step 0 with 2 photographs a step",
    ]
    assert checkpoint.load(tmp_path / "a")["seen"] == 24
    sizes.clear()
    with pytest.raises(AutochromeError, match="crop=16"):
        run_toy(photos, tmp_path / "b", 3, objective=toy(hungry(0)))


def test_what_a_callback_raises_ends_the_run_after_a_checkpoint(photos: ColourPhotos, tmp_path: Path) -> None:
    def fail(report: StepReport) -> None:
        if report.step == 4:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_toy(photos, tmp_path / "run", callbacks=Callbacks(fail))
    assert checkpoint.load(tmp_path / "run")["step"] == 4


def test_a_full_disk_is_reported_and_the_last_checkpoint_stays(photos: ColourPhotos, tmp_path: Path) -> None:
    """A limit on the size of files is the nearest that a test can come to a full disk."""
    resource = pytest.importorskip("resource")
    control, said = Control(), []
    before = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(report: StepReport) -> None:
        if report.step == 3:
            control.send(Command.SAVE)
        if report.step == 4:
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[0][1]))
            control.send(Command.SAVE)
        if report.step == 6:
            resource.setrlimit(resource.RLIMIT_FSIZE, before[0])
            control.send(Command.LEAVE)

    try:
        with pytest.raises(Cancelled):
            run_toy(photos, tmp_path / "run", callbacks=replace(heard(said), report=fill), control=control)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before[0])
        signal.signal(signal.SIGXFSZ, before[1])
    assert len(said) == 1
    assert "step 4 cannot be saved" in said[0]
    assert [int(path.stem[-9:]) for path in checkpoints(tmp_path / "run")] == [0, 3, 6]
    assert not list((tmp_path / "run").glob("*.part"))


def test_checkpoints_come_at_the_latest_after_a_minute(
    photos: ColourPhotos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trainer.SAVE_SECONDS <= 60
    monkeypatch.setattr(trainer, "SAVE_SECONDS", 0.0)
    seen: list[int] = []

    def look(report: StepReport) -> None:
        seen.append(checkpoint.load(tmp_path / "run")["step"])

    run_toy(photos, tmp_path / "run", 5, callbacks=Callbacks(look))
    assert seen == [0, 1, 2, 3, 4]


def test_budgets_end_a_run(photos: ColourPhotos, tmp_path: Path) -> None:
    for name, budget in {"minutes": Budget(minutes=0.01), "cpu": Budget(cpu_seconds=0.5)}.items():
        (tmp_path / name).mkdir()
        train(toy(), TOY, photos, NO_PHOTOS, budget, tmp_path / name)
        wall, cpu = checkpoint.load(tmp_path / name)["clock"]
        assert (wall if name == "minutes" else cpu) >= (0.6 if name == "minutes" else 0.5)
    (tmp_path / "epochs").mkdir()
    train(toy(), replace(TOY, epochs=3), photos, NO_PHOTOS, Budget(), tmp_path / "epochs")
    assert checkpoint.load(tmp_path / "epochs")["step"] == 3


def test_leaving_is_heard_before_the_first_step(photos: ColourPhotos, tmp_path: Path) -> None:
    control, reports = Control(), []
    control.send(Command.SAMPLE)
    control.send(Command.LEAVE)
    with pytest.raises(Cancelled):
        run_toy(photos, tmp_path / "run", control=control, callbacks=Callbacks(reports.append))
    assert not reports
    assert control.next(wait=False) is Command.SAMPLE


def test_steps_fault_few_pages_once_memory_is_kept() -> None:
    """In a process of its own, as it is for good: blocks of a batch's size, freed and asked for again."""
    code = (
        "import resource, torch; from core.malloc import keep_freed_memory; keep_freed_memory()\n"
        "def faults():\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "    for _ in range(5): torch.ones(2**24)\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before\n"
        "faults(), faults(); print(faults())"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(said.stdout) < 2000  # 80,000 without


def test_a_folder_is_held_by_one_live_process(tmp_path: Path) -> None:
    (tmp_path / "lock").touch()
    with (
        locked(tmp_path),
        pytest.raises(AutochromeError, match="another process"),
        locked(tmp_path),
    ):
        pass
    with locked(tmp_path):
        pass


def test_best_weights_are_safetensors(photos: ColourPhotos, tmp_path: Path) -> None:
    from safetensors.torch import load_file

    run_toy(photos, tmp_path / "run", 25, validation=photos)
    assert load_file(tmp_path / "run" / BEST).keys() == {"layer.weight", "layer.bias"}
