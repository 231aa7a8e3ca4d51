"""The trainer, to be read from top to bottom.

It knows a network, its recipe and a folder of photographs. It asks nobody and draws nothing: `report` is called with
numbers, `cancel` is polled once a step, and whatever happens the last checkpoint stays good.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from core.cancel import Cancel
from core.errors import AutochromeError, Cancelled
from core.training import checkpoint
from core.training.data import batches, make_batch
from core.training.photos import ColourPhotos
from core.training.recipe import Recipe

SAVE_SECONDS = 60.0  # at most this much work is lost when the machine goes off
SAMPLE_BATCHES = 16  # to learn the distribution of colours from
PROBE_STEPS = 3  # of each precision before the faster one is chosen


@dataclass(frozen=True)
class Budget:
    """How long to train: either ``minutes`` of running time or ``epochs`` over the photographs."""

    minutes: float | None = None
    epochs: float | None = None


@dataclass(frozen=True)
class Report:
    """Where a run stands after a step."""

    step: int
    share: float
    """Of the budget, 0…1."""
    losses: dict[str, float]
    """Running means."""


def train(
    network: nn.Module,
    recipe: Recipe,
    photos: ColourPhotos,
    budget: Budget,
    run_folder: Path,
    *,
    resume: bool = False,
    report: Callable[[Report], None] = lambda _: None,
    cancel: Cancel | None = None,
) -> nn.Module:
    """Train ``network`` and return it with its averaged weights, in evaluation mode.

    Args:
        run_folder: holds ``checkpoint.pt``; made if need be.
        resume: go on from the checkpoint in ``run_folder`` if there is one.

    Raises:
        Cancelled: ``cancel`` was set; the checkpoint is up to date and the run can be resumed.
        AutochromeError: a loss is no longer a number, or the checkpoint is not one of this network.
    """
    run_folder.mkdir(parents=True, exist_ok=True)
    run = _Run(network, recipe, photos, budget, run_folder / "checkpoint.pt")
    if resume and run.path.exists():
        run.restore()
    else:
        _prepare(network, recipe, photos)
    try:
        for lightness, ab in batches(photos, recipe.crop, recipe.batch, recipe.seed, run.step):
            if run.share() >= 1.0:
                break
            if cancel is not None:
                cancel.check()
            run.take_step(lightness, ab)
            report(Report(run.step, run.share(), dict(run.losses)))
            run.save_now_and_then()
    except (Cancelled, KeyboardInterrupt):
        run.save()
        raise
    run.save()
    averaged: nn.Module = run.average.module
    return averaged.eval()


def _prepare(network: nn.Module, recipe: Recipe, photos: ColourPhotos) -> None:
    sample = [make_batch(photos, recipe.crop, recipe.batch, recipe.seed + 1, step)[1] for step in range(SAMPLE_BATCHES)]
    ab = torch.cat(sample)[:, :, ::8, ::8].permute(0, 2, 3, 1).reshape(-1, 2)
    recipe.prepare(network, ab)


class _Run:
    """What changes while training, and how it is saved."""

    def __init__(self, network: nn.Module, recipe: Recipe, photos: ColourPhotos, budget: Budget, path: Path) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = network.to(self.device).to(memory_format=torch.channels_last)  # convolutions are faster so
        self.recipe = recipe
        self.budget = budget
        self.path = path
        self.steps_an_epoch = len(photos) / recipe.batch
        moving = get_ema_multi_avg_fn(recipe.ema)  # type: ignore[no-untyped-call]
        self.average = AveragedModel(self.network, multi_avg_fn=moving, use_buffers=True)
        groups: dict[float, list[nn.Parameter]] = {}
        for name, parameter in self.network.named_parameters():
            groups.setdefault(recipe.rates(name), []).append(parameter)
        self.optimiser = torch.optim.AdamW(
            [{"params": parameters, "factor": factor} for factor, parameters in groups.items()],
            lr=recipe.learning_rate,
            weight_decay=recipe.weight_decay,
        )
        self.autocast = _Precision(self.device)
        self.step = 0
        self.losses: dict[str, float] = {}
        self.seconds_before = 0.0
        self.started = self.saved = time.monotonic()

    def share(self) -> float:
        """Of the budget that is used up, 0…1."""
        if self.budget.epochs is not None:
            return min(1.0, self.step / max(1.0, self.budget.epochs * self.steps_an_epoch))
        assert self.budget.minutes is not None
        return min(1.0, self.seconds() / (60.0 * self.budget.minutes))

    def seconds(self) -> float:
        return self.seconds_before + time.monotonic() - self.started

    def take_step(self, lightness: Tensor, ab: Tensor) -> None:
        rate = self.recipe.learning_rate * _schedule(self.share(), self.recipe.warmup)
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        self.network.train()
        lightness = lightness.to(self.device, memory_format=torch.channels_last)
        with self.autocast.step():
            losses = self.recipe.losses(self.network, lightness, ab.to(self.device))
            total = torch.stack(list(losses.values())).sum()
            self.optimiser.zero_grad(set_to_none=True)
            total.backward()  # type: ignore[no-untyped-call]
            if not math.isfinite(total.item()):
                raise AutochromeError(f"Training step {self.step}: the loss is no longer a number. Lower the rate.")
        nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        self.optimiser.step()
        self.average.update_parameters(self.network)
        self.step += 1
        for name, loss in losses.items():
            value = float(loss.detach())
            self.losses[name] = value + 0.99 * (self.losses.get(name, value) - value)

    def save_now_and_then(self) -> None:
        if time.monotonic() - self.saved > SAVE_SECONDS:
            self.save()

    def save(self) -> None:
        state: dict[str, Any] = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "seconds": self.seconds(),
            "losses": self.losses,
            "random": torch.get_rng_state(),
        }
        checkpoint.save(self.path, state)
        self.saved = time.monotonic()

    def restore(self) -> None:
        try:
            state = checkpoint.load(self.path)
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
        except Exception as error:  # pickle, torch and the file system each raise their own
            raise AutochromeError(f"{self.path} is damaged or of another network: train without --resume.") from error
        self.step = state["step"]
        self.seconds_before = state["seconds"]
        self.losses = state["losses"]
        torch.set_rng_state(state["random"])
        self.started = time.monotonic()


def _schedule(share: float, warmup: float) -> float:
    """A straight rise, then half a cosine to nothing (Loshchilov & Hutter, "SGDR", 2017, without restarts)."""
    if share < warmup:
        return max(share / warmup, 0.01)
    return 0.5 * (1.0 + math.cos(math.pi * (share - warmup) / (1.0 - warmup)))


class _Precision:
    """float32 or bfloat16, whichever the first steps show to be faster: processors differ tenfold either way."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.times: dict[bool, list[float]] = {False: [], True: []}

    @contextmanager
    def step(self) -> Iterator[None]:
        """Around one step of training: in the precision that is being timed, then in the faster one."""
        bfloat16 = self._next()
        started = time.perf_counter()
        with torch.autocast(self.device.type, torch.bfloat16, enabled=bfloat16):
            yield
        if len(self.times[bfloat16]) <= PROBE_STEPS:
            self.times[bfloat16].append(time.perf_counter() - started)

    def _next(self) -> bool:
        for bfloat16, times in self.times.items():
            if len(times) <= PROBE_STEPS:
                return bfloat16
        # The first step of each is left out: it also compiles kernels.
        return bool(np.median(self.times[True][1:]) < np.median(self.times[False][1:]))
