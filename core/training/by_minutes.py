"""A training that lasts so many minutes, those of earlier calls with it: warmed up, annealed, averaged, and kept."""

from __future__ import annotations

import logging
import math
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor, nn

from core.atomic import atomic_write
from core.training.averaging import follow

log = logging.getLogger(__name__)

STATE = "state.pt"
"""A run's only file: ``network``, its moving ``average``, ``optimiser``, ``step``, and the seconds ``spent``."""
AHEAD = 4  # batches that are made while the network is busy
LOOK_SECONDS = 120.0

Batch = TypeVar("Batch")


@dataclass(frozen=True)
class Course:
    """How long, and at what rate, a network learns."""

    minutes: float
    rate: float
    warm_up: int
    """Steps."""
    average: float
    """What the moving average keeps of itself at a step."""

    def rate_at(self, step: int, share: float) -> float:
        """Give the learning rate: warmed up, then falling as a cosine over the budget."""
        annealed = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, share)))
        return self.rate * min(1.0, (step + 1) / self.warm_up) * annealed


def learn(
    network: nn.Module,
    average: nn.Module,
    optimiser: torch.optim.Optimizer,
    make: Callable[[int], Batch],
    loss_of: Callable[[Batch, int], Tensor],
    run: Path,
    course: Course,
) -> None:
    """Train for so many minutes in all.

    Args:
        average: what follows the network; both are as the run left them, where it has begun.
        optimiser: a group of it may have a ``factor`` on the rate.
        make: gives the batch of a step.
        loss_of: gives its loss.
    """
    step, spent, state = 0, 0.0, run / STATE
    if state.exists():
        kept = torch.load(state, weights_only=True)
        network.load_state_dict(kept["network"])
        average.load_state_dict(kept["average"])
        optimiser.load_state_dict(kept["optimiser"])
        step, spent = kept["step"], kept["spent"]
    started = looked = time.monotonic()
    learning = [each for group in optimiser.param_groups for each in group["params"]]
    losses: list[float] = []
    for batch in _made_ahead(make, step):
        used = spent + time.monotonic() - started
        for group in optimiser.param_groups:
            group["lr"] = group.get("factor", 1.0) * course.rate_at(step, used / (60 * course.minutes))
        loss = loss_of(batch, step)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
        step += 1
        losses.append(float(loss.detach()))
        follow(average, network, course.average, step)
        is_over = used > 60 * course.minutes
        if is_over or time.monotonic() - looked > LOOK_SECONDS:
            looked = time.monotonic()
            values = {"network": network.state_dict(), "average": average.state_dict(), "step": step, "spent": used}
            with atomic_write(state) as file:
                torch.save({**values, "optimiser": optimiser.state_dict()}, file)
            log.info("step %d, %.1f minutes, loss %.4f", step, used / 60, sum(losses) / len(losses))
            losses.clear()
        if is_over:
            return


def _made_ahead(make: Callable[[int], Batch], first: int) -> Iterator[Batch]:
    with ThreadPoolExecutor(1) as pool:
        waiting = deque(pool.submit(make, first + ahead) for ahead in range(AHEAD))
        step = first + len(waiting)
        while True:
            yield waiting.popleft().result()
            waiting.append(pool.submit(make, step))
            step += 1
