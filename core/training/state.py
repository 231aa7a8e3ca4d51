"""What changes while training: weights, their average, optimisers, step, clock; how it takes a step and is saved."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from core.errors import AutochromeError
from core.malloc import peak_memory
from core.messages import tr
from core.training import checkpoint
from core.training.averaging import follow, statistics
from core.training.control import Needed, Validation
from core.training.objective import Batch, Losses, Objective, Phase
from core.training.precision import autocast
from core.training.recipe import Recipe

OPTIMISERS = {"adamw": torch.optim.AdamW, "adam": torch.optim.Adam, "rmsprop": torch.optim.RMSprop}
SMOOTHING = 0.98  # of the losses that are reported, at most: the first few are their plain mean
_OTHER = tr("The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.")


class NotFiniteError(Exception):
    """A loss is no longer a number."""


@dataclass(frozen=True)
class Budget:
    """How long to train: one of the three, or the recipe's epochs where none is given."""

    minutes: float | None = None
    """Of running time, pauses left out."""
    epochs: float | None = None
    cpu_seconds: float | None = None
    """Of this process on all cores, which other work on the machine does not change."""


class Clock:
    """Seconds of running time and of processor time, over all the processes that a run has lived in.

    Time in which the machine sleeps is none on Linux and macOS, whose monotonic clocks stand still then. On Windows it
    counts, so there a budget of minutes may be used up by a night; one of epochs is not.
    """

    def __init__(self) -> None:
        self.set(0.0, 0.0)

    def set(self, wall: float, cpu: float) -> None:
        """Count on from there."""
        self._before = wall, cpu
        self._since: tuple[float, float] | None = (time.monotonic(), time.process_time())

    @property
    def is_stopped(self) -> bool:
        """Whether it stands still."""
        return self._since is None

    def stop(self) -> None:
        """Count no longer, until `go_on`."""
        self._before = self.read()
        self._since = None

    def go_on(self) -> None:
        """Let it run again."""
        self.set(*self.read())

    def read(self) -> tuple[float, float]:
        """Read seconds of wall time and of processor time, without pauses."""
        if self._since is None:
            return self._before
        wall, cpu = self._before
        return wall + time.monotonic() - self._since[0], cpu + time.process_time() - self._since[1]


class TrainState:
    """The state of a run. Everything here, and nothing else, is what a checkpoint holds."""

    def __init__(self, objective: Objective, recipe: Recipe, budget: Budget, photos: int, device: torch.device) -> None:
        self.device = device
        # Convolutions are faster with the channels last in memory.
        self.objective = objective.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.recipe = recipe
        self.budget = budget
        self.photos = photos
        self.average: nn.Module = copy.deepcopy(self.objective.network).eval().requires_grad_(False)
        self.optimisers = {phase.name: self._optimiser(phase) for phase in self.objective.phases()}
        self.precision = "float32"
        self.step = 0
        self.seen = 0
        """Examples so far, which is the place in the data."""
        self.batch = recipe.batch
        """Examples a step: the recipe's, or fewer where memory ran out."""
        self.is_whole = True
        """Whether no step is under way or was broken off."""
        self.losses: dict[str, float] = {}
        self.best = math.inf
        self.start: list[float] = []
        """Losses on the validation photographs before the first step, which the best must clearly beat."""
        self.validations: list[Validation] = []
        self.halvings = 0
        """How often a loss that was no number has halved the learning rate."""
        self.clock = Clock()

    def _optimiser(self, phase: Phase) -> torch.optim.Optimizer:
        groups: dict[float, list[nn.Parameter]] = {}
        for module in phase.trained:
            for name, parameter in module.named_parameters():
                groups.setdefault(phase.rate(name), []).append(parameter)
        made = [{"params": parameters, "factor": factor} for factor, parameters in groups.items()]
        recipe = self.recipe
        options: dict[str, Any] = {"lr": recipe.learning_rate, "weight_decay": recipe.weight_decay}
        if recipe.optimiser != "rmsprop":
            options["betas"] = recipe.betas
        optimiser: torch.optim.Optimizer = OPTIMISERS[recipe.optimiser](made, **options)
        return optimiser

    @property
    def epoch(self) -> float:
        """How often the photographs have been gone through."""
        return self.seen / self.photos

    def share(self) -> float:
        """Of the budget that is used up, 0…1."""
        wall, cpu = self.clock.read()
        if self.budget.minutes is not None:
            return min(1.0, wall / (60.0 * self.budget.minutes))
        if self.budget.cpu_seconds is not None:
            return min(1.0, cpu / self.budget.cpu_seconds)
        epochs = self.recipe.epochs if self.budget.epochs is None else self.budget.epochs
        return min(1.0, self.epoch / epochs)

    def take_step(self, batch: Batch) -> None:
        """Learn from a batch that lies where the network is.

        Raises:
            NotFiniteError: a loss or its gradient is no longer a number; the state is good for nothing.
        """
        self.is_whole = False
        rate = self.recipe.learning_rate * schedule(self.recipe, self.share()) * 0.5**self.halvings
        self._begin_step()
        memory = min(SMOOTHING, self.step / (self.step + 1))
        for phase in self.objective.phases():
            for name, loss in self._take_phase(phase, batch, rate).items():
                value = float(loss.detach())
                self.losses[name] = value + memory * (self.losses.get(name, value) - value)
        self.step += 1
        self.seen += self.batch
        follow(self.average, self.objective.network, self.recipe.ema, self.step)
        self.is_whole = True

    def _begin_step(self) -> None:
        self.objective.train()
        if self.recipe.frozen_statistics:
            for layer in statistics(self.objective.network):
                layer.eval()

    def _take_phase(self, phase: Phase, batch: Batch, rate: float) -> Losses:
        moved = [parameter for module in phase.trained for parameter in module.parameters()]
        self.objective.requires_grad_(False)
        for parameter in moved:
            parameter.requires_grad_(True)
        optimiser = self.optimisers[phase.name]
        for group in optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        optimiser.zero_grad(set_to_none=True)
        with autocast(self.device, self.precision):
            losses = phase.losses(batch)
        total: Tensor = torch.stack([loss.float() for loss in losses.values()]).sum()
        if not math.isfinite(total.item()):
            raise NotFiniteError
        total.backward()  # type: ignore[no-untyped-call]
        norm = nn.utils.clip_grad_norm_(moved, self.recipe.clip or math.inf)
        if not math.isfinite(norm.item()):
            raise NotFiniteError
        optimiser.step()
        return losses

    @torch.no_grad()
    @contextmanager
    def judging(self, network: nn.Module) -> Iterator[Objective]:
        """The objective of another network of the same kind, in evaluation mode, for as long as the block lasts."""
        trained, self.objective.network = self.objective.network, network
        try:
            yield self.objective.eval()
        finally:
            self.objective.network = trained

    def save(self, folder: Path) -> None:
        """Write a checkpoint.

        Raises:
            OSError: as `checkpoint.save`.
        """
        checkpoint.save(folder, self.step, self._state())

    def needed(self) -> Needed:
        """Tell what the run takes of this machine, once a step was taken; of a checkpoint the tensors count."""
        return Needed(peak_memory(), checkpoint.size(self._state()) * (checkpoint.KEPT + 1))

    def _state(self) -> dict[str, Any]:
        return {
            "objective": {key: value for key, value in self.objective.state_dict().items() if not self._is_known(key)},
            "average": self.average.state_dict(),
            "optimisers": {name: optimiser.state_dict() for name, optimiser in self.optimisers.items()},
            "precision": self.precision,
            "step": self.step,
            "seen": self.seen,
            "batch": self.batch,
            "losses": self.losses,
            "best": self.best,
            "start": self.start,
            "validations": [list(asdict(one).values()) for one in self.validations],
            "halvings": self.halvings,
            "clock": self.clock.read(),
            "random": torch.get_rng_state(),
            "cuda_random": torch.cuda.get_rng_state_all() if self.device.type == "cuda" else [],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from a checkpoint's state.

        Raises:
            AutochromeError: the state is that of another network, or of an earlier version.
        """
        try:
            missing, unexpected = self.objective.load_state_dict(state["objective"], strict=False)
            self.average.load_state_dict(state["average"])
            for name, optimiser in self.optimisers.items():
                optimiser.load_state_dict(state["optimisers"][name])
            self.precision, self.best, self.start = state["precision"], state["best"], state["start"]
        except (KeyError, RuntimeError, ValueError) as error:
            raise AutochromeError(_OTHER) from error
        if unexpected or not all(self._is_known(name) for name in missing):
            raise AutochromeError(_OTHER)
        self.step, self.seen, self.batch = state["step"], state["seen"], state["batch"]
        self.losses, self.halvings = dict(state["losses"]), state["halvings"]
        self.validations = [Validation(*values) for values in state["validations"]]
        self.is_whole = True
        self.clock.set(*state["clock"])
        torch.set_rng_state(state["random"])
        if self.device.type == "cuda":
            torch.cuda.set_rng_state_all(state["cuda_random"])

    def _is_known(self, name: str) -> bool:
        """Whether a weight belongs to a published module, which checkpoints leave out."""
        return name.partition(".")[0] in self.objective.published


def schedule(recipe: Recipe, share: float) -> float:
    """Factor on the learning rate after ``share`` of the run.

    A straight rise over the warm-up; then half a cosine to nothing (Loshchilov & Hutter, "SGDR", 2017, equation 5,
    without restarts), the recipe's stages, or 1.
    """
    if share < recipe.warmup:
        return max(share / recipe.warmup, 0.01)
    if recipe.schedule == "cosine":
        return 0.5 * (1.0 + math.cos(math.pi * (share - recipe.warmup) / (1.0 - recipe.warmup)))
    if recipe.schedule == "stepped":
        return next((factor for start, factor in reversed(recipe.stages) if share >= start), 1.0)
    return 1.0
