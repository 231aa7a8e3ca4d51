"""The trainer, to be read from top to bottom.

It knows an objective, its recipe and photographs. It asks nobody and draws nothing: commands come in once a step,
numbers and pictures go out through callbacks, and whatever happens the last checkpoint stays good.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import nn

from core.color import lab_to_rgb, lightness, luma, luminance
from core.cores import usable_cores
from core.dataset import ColourPhotos
from core.errors import AutochromeError, Cancelled
from core.malloc import keep_freed_memory
from core.messages import message, tr
from core.training import checkpoint
from core.training.averaging import mix, settle
from core.training.control import Callbacks, Command, Control, Doing, Needed, Preview, StepReport, Validation
from core.training.data import batches, colours_of, first_batches, make_batch, whole
from core.training.log import Log
from core.training.objective import Objective
from core.training.precision import autocast, faster_precision, has_bfloat16
from core.training.recipe import Recipe
from core.training.run_folder import BEST, checkpoints
from core.training.state import Budget, NotFiniteError, TrainState
from core.training.validation import Judged, is_clearly_less, judge

SAVE_SECONDS = 60.0  # at most this much work is lost when the machine goes off
LOOK_SECONDS = 25.0  # after which it is shown how photographs come out, between two rounds
ROUND_STEPS = 25  # at least, between two looks at the validation photographs
SAMPLE_PHOTOS = 512  # to learn the distribution of colours from
STATISTICS_PHOTOS = 1024  # at most, from which batch normalisation learns what is usual under the averaged weights
STATISTICS_SHARE = 1 / 8  # of a round's, or small folders would be looked at more than trained on
PROBE_STEPS = 12  # after which the pace of a run is known
PREVIEWS = 6  # validation photographs that are shown
SMALLEST_BATCH = 2  # batch normalisation has nothing to normalise in one
HALVINGS = 2  # of the learning rate, before a run that diverges is given up


def train(
    objective: Objective,
    recipe: Recipe,
    training: ColourPhotos,
    validation: ColourPhotos,
    budget: Budget,
    folder: Path,
    *,
    base: nn.Module | None = None,
    resume: bool = False,
    smaller: bool = False,
    callbacks: Callbacks = Callbacks(),
    control: Control | None = None,
) -> nn.Module:
    """Train the objective's network and return it, in evaluation mode, with the averaged weights that were best.

    Args:
        validation: chooses the best; where it is empty the last weights are returned.
        folder: of the run, for checkpoints and logs; it exists, and this process holds its lock.
        base: what the run goes on from, of whose weights the recipe keeps a share.
        resume: go on from the newest checkpoint in ``folder``.
        smaller: with half as many photographs a step as before, as the system ended the run for want of memory.

    Raises:
        Cancelled: `Command.LEAVE` was sent; the checkpoint is up to date and the run can be resumed.
        AutochromeError: there is nothing to resume, or losses are not finite even at a quarter of the learning rate.
    """
    keep_freed_memory()
    control = control or Control()
    run = TrainState(objective, recipe, budget, len(training), _device())
    trainer = _Trainer(run, training, validation, folder, base, callbacks)
    if resume:
        run.restore(checkpoint.load(folder))
        if smaller:
            run.batch = _halved(run.batch)
        callbacks.message(message(tr("resumed at step {step}"), step=run.step))
        for past in run.validations:
            callbacks.validation(past)
    else:
        trainer.prepare(control)
    return trainer.finish(control)


def _device() -> torch.device:
    """What to train on; on the processor by as many threads as the system leaves, since torch knows no quotas."""
    torch.set_num_threads(min(torch.get_num_threads(), usable_cores()))
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def measure(
    objective: Objective, recipe: Recipe, photos: ColourPhotos, callbacks: Callbacks, control: Control
) -> Needed:
    """Take `PROBE_STEPS` steps and report the pace, which is that of a run; write nothing.

    Returns what a run takes of this machine.

    Raises:
        Cancelled: `Command.LEAVE` was sent.
        AutochromeError: none of the photographs can be read.
    """
    run = TrainState(objective, recipe, Budget(epochs=1.0), len(photos), _device())
    run.precision = _chosen_precision(run, photos, callbacks, control)
    started = run.clock.read()[0]
    for step in range(PROBE_STEPS):
        if control.next(wait=False) is Command.LEAVE:
            raise Cancelled
        run.take_step(make_batch(photos, recipe, run.seen).in_lab(run.device))
        seconds = run.clock.read()[0] - started
        share = (step + 1) / PROBE_STEPS
        callbacks.report(
            StepReport(run.step, run.epoch, share, dict(run.losses), run.seen / seconds, seconds / share - seconds)
        )
    return run.needed()


def _chosen_precision(run: TrainState, photos: ColourPhotos, callbacks: Callbacks, control: Control) -> str:
    """The recipe's, or the one that is faster here."""
    if run.recipe.precision != "auto":
        return run.recipe.precision
    if not has_bfloat16(run.device):
        return "float32"
    callbacks.doing(Doing(message(tr("Trying how this computer is fastest"))))
    batch = make_batch(photos, run.recipe, 0).in_lab(run.device)
    return faster_precision(run.objective, batch, run.device, control.check)


class _Trainer:
    """A run on its photographs."""

    def __init__(
        self,
        run: TrainState,
        training: ColourPhotos,
        validation: ColourPhotos,
        folder: Path,
        base: nn.Module | None,
        callbacks: Callbacks,
    ) -> None:
        self.run = run
        self.training = training
        self.validation = validation
        self.folder = folder
        self.base = base
        self.callbacks = callbacks
        self._saved_at = self._shown_at = time.monotonic()
        self._pace = run.clock.read()[0], run.seen
        self._has_said_needs = False

    def prepare(self, control: Control) -> None:
        """Do all that comes before the first step; it counts in the budget."""
        recipe, run = self.run.recipe, self.run
        for old in (*checkpoints(self.folder), self.folder / BEST):
            old.unlink(missing_ok=True)
        self.callbacks.doing(Doing(message(tr("Looking at the colours of the photos"))))
        run.objective.prepare(colours_of(self.training, recipe, SAMPLE_PHOTOS).to(run.device))
        run.average.load_state_dict(run.objective.network.state_dict())
        control.check()
        run.precision = _chosen_precision(run, self.training, self.callbacks, control)
        torch.manual_seed(recipe.seed)

    def finish(self, control: Control) -> nn.Module:
        """Go on to the end of the budget, and hand out the best."""
        with closing(Log(self.folder, self.run.step)) as log:
            try:
                if self.run.step == 0 and not self.run.validations:
                    self._preview(self.run.average)
                    self._end_round(log)  # what a run starts from may be the best it ever has
                    self._save()
                while not self._is_through(control, log):
                    pass
            finally:
                if self.run.is_whole:
                    self._save()
        network = self._result()
        if (self.folder / BEST).exists():
            network.load_state_dict(load_file(self.folder / BEST))
        return network.cpu().eval()

    def _result(self) -> nn.Module:
        """What the run would end with if it ended now."""
        run = self.run
        network = copy.deepcopy(run.average)
        if self.base is not None:
            mix(network, self.base, run.recipe.interpolate_base)
        if not run.recipe.frozen_statistics:
            photos = min(STATISTICS_PHOTOS, max(1, int(STATISTICS_SHARE * self._round * run.batch)))
            recipe = replace(run.recipe, batch=run.batch)
            with autocast(run.device, run.precision):
                settle(
                    network, (batch.in_lab(run.device).grey for batch in first_batches(self.training, recipe, photos))
                )
        return network

    @property
    def _round(self) -> int:
        """Steps between two looks at the validation photographs: whole epochs, but not too few steps."""
        epoch = len(self.training) / self.run.batch
        return math.ceil(epoch * math.ceil(ROUND_STEPS / epoch))

    def _is_through(self, control: Control, log: Log) -> bool:
        """Take steps until the budget is used up or somebody says stop; false after a step back."""
        try:
            self._take_steps(control, log)
        except NotFiniteError:
            self._halve_the_rate()
            return False
        except (MemoryError, RuntimeError) as error:
            if not _is_out_of_memory(error):
                raise
            self._halve_the_batch()
            return False
        if self.run.step % self._round:
            self._end_round(log)
        return True

    def _take_steps(self, control: Control, log: Log) -> None:
        run = self.run
        self._pace = run.clock.read()[0], run.seen
        recipe = replace(run.recipe, batch=run.batch)
        with closing(batches(self.training, recipe, run.seen)) as stream:
            while run.share() < 1.0 and self._obey(control):
                run.take_step(next(stream).in_lab(run.device))
                self._after_step(log)

    def _obey(self, control: Control) -> bool:
        """Do what has been sent; whether to go on."""
        clock = self.run.clock
        while (command := control.next(wait=clock.is_stopped)) is not None:
            match command:
                case Command.PAUSE:
                    self._save()
                    clock.stop()
                case Command.RESUME:
                    clock.go_on()
                case Command.SAMPLE:
                    self._preview(self._result())
                case Command.SAVE:
                    self._save()
                case Command.STOP:
                    return False
                case Command.LEAVE:
                    raise Cancelled
        return True

    def _after_step(self, log: Log) -> None:
        run = self.run
        wall, share = run.clock.read()[0], run.share()
        pace = (run.seen - self._pace[1]) / max(1e-9, wall - self._pace[0])
        left = wall * (1.0 - share) / max(1e-9, share)
        log.losses(run.step, run.losses)
        self.callbacks.report(StepReport(run.step, run.epoch, share, dict(run.losses), pace, left))
        if not self._has_said_needs:
            self._has_said_needs = True
            self.callbacks.needed(run.needed())
        if run.step % self._round == 0:
            self._end_round(log)
            self._save()
        elif time.monotonic() - self._saved_at > SAVE_SECONDS:
            self._save()
        elif time.monotonic() - self._shown_at > LOOK_SECONDS:
            self._preview(self._result())

    def _end_round(self, log: Log) -> None:
        """Look at the photographs that are not trained on, and keep the weights if they were never better."""
        run = self.run
        result = self._result()
        judged = judge(run, result, self.validation, partial(self._tell_looking, time.monotonic()))
        if not judged.losses:
            return
        is_best = run.recipe.keep == "best" and self._is_best(judged)
        if is_best:
            run.best = judged.loss
            self._write(lambda: _save_weights(result, self.folder / BEST))
        log.validation(run.step, judged.losses)
        is_kept = is_best or run.recipe.keep == "last"
        found = Validation(run.step, run.epoch, judged.losses, judged.loss, is_kept, dict(run.losses))
        run.validations.append(found)
        self.callbacks.validation(found)
        if run.step:  # before the first one it is shown at once
            self._preview(result)

    def _tell_looking(self, began: float, done: int) -> None:
        what, total = message(tr("Looking at photos that are kept aside")), len(self.validation)
        left = (time.monotonic() - began) / done * (total - done) if done else None
        self.callbacks.doing(Doing(what, done, total, left))

    def _is_best(self, judged: Judged) -> bool:
        """The first look is the start's; a later one must have beaten that by more than chance."""
        run = self.run
        if not run.start:
            run.start = judged.by_photo.tolist()
            return True
        return judged.loss < run.best and is_clearly_less(judged.by_photo, np.array(run.start))

    def _preview(self, network: nn.Module) -> None:
        recipe, run = self.run.recipe, self.run
        self._shown_at = time.monotonic()
        readable = (photo for photo in self.validation if photo is not None)
        truth = [whole(photo, recipe.crop) for photo in islice(readable, PREVIEWS)]
        if not truth:
            return
        greys = [luma(view) for view in truth]
        seen = torch.from_numpy(np.stack([lightness(grey) for grey in greys]))[:, None].to(run.device)
        with torch.no_grad():
            ab = network(seen).float().permute(0, 2, 3, 1).cpu().numpy()
        coloured = [lab_to_rgb(luminance(grey), np.ascontiguousarray(ab[i]), 8) for i, grey in enumerate(greys)]
        self.callbacks.preview(
            Preview(run.step, np.repeat(np.stack(greys), 3, axis=3), np.stack(coloured), np.stack(truth))
        )

    def _halve_the_rate(self) -> None:
        """Back to the last good checkpoint, at half the learning rate.

        Raises:
            AutochromeError: that has been tried often enough.
        """
        run = self.run
        failed, halvings = run.step + 1, run.halvings
        if halvings == HALVINGS:
            raise AutochromeError(
                tr(
                    "Step {failed}: the losses are no longer numbers, even at {rate:g} "
                    "of the learning rate. Start anew with --set "
                    "learning_rate={learning_rate:g}."
                ),
                failed=failed,
                rate=0.5**HALVINGS,
                learning_rate=run.recipe.learning_rate / 10,
            )
        run.restore(checkpoint.load(self.folder))
        run.halvings = halvings + 1
        went_back = tr("step {failed}: a loss is no longer a number; back to step {step} at half the learning rate")
        self.callbacks.message(message(went_back, failed=failed, step=run.step))
        self._save()

    def _halve_the_batch(self) -> None:
        """Back to the last good checkpoint, with fewer photographs a step.

        Raises:
            AutochromeError: it is one already.
        """
        run = self.run
        failed, batch = run.step + 1, run.batch
        if _halved(batch) == batch:
            raise AutochromeError(
                tr(
                    "Step {failed}: there is not enough memory even for {batch} "
                    "photographs a step. Close other programs, or start anew with "
                    "--set crop={crop}."
                ),
                failed=failed,
                batch=batch,
                crop=run.recipe.crop // 2,
            )
        run.restore(checkpoint.load(self.folder))
        run.batch = _halved(batch)
        went_back = tr("step {failed}: memory ran out; back to step {step} with {batch} photographs a step")
        self.callbacks.message(message(went_back, failed=failed, step=run.step, batch=run.batch))
        self._save()

    def _save(self) -> None:
        self._write(lambda: self.run.save(self.folder))
        self._saved_at = time.monotonic()

    def _write(self, write: Callable[[], None]) -> None:
        """A disk that is full must not end a run: what was written last is still there."""
        try:
            write()
        except OSError as error:
            unsaved = tr(
                "step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays"
            )
            reason = error.strerror or error
            self.callbacks.message(message(unsaved, step=self.run.step, folder=self.folder, reason=reason))


def _halved(batch: int) -> int:
    return max(min(batch, SMALLEST_BATCH), batch // 2)


def _is_out_of_memory(error: Exception) -> bool:
    """Processors have no exception of their own for it in torch."""
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)


def _save_weights(network: nn.Module, path: Path) -> None:
    checkpoint.save_state({name: value.contiguous() for name, value in network.state_dict().items()}, path)
