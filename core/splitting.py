"""Scans of several prints in a batch: each print becomes a result of its own."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import AutochromeError
from core.monitor import IDLE, Monitor
from core.names import Job
from core.photo import CLI_LIMIT, open_photo
from core.prints import prints_of
from core.quad import Outline


def split(jobs: Sequence[Job], monitor: Monitor = IDLE, *, damaged: bool = False) -> list[Job]:
    """Replace each scan of several prints by a job for each print; what cannot be read is told when its turn comes.

    Args:
        jobs: those of a folder, as `core.batch.plan` gives them.
        monitor: is told how many scans have been looked at.
        damaged: whether damaged photos are read as far as they go.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    found: list[Job] = []
    for index, job in enumerate(jobs):
        monitor.check()
        try:
            parts = prints_of(open_photo(job.source, max_pixels=CLI_LIMIT, damaged=damaged))
        except AutochromeError:
            parts = []
        found += [_of_print(job, part) for part in parts] or [job]
        monitor.progress((index + 1) / len(jobs))
    return found


def _of_print(job: Job, part: Outline) -> Job:
    """The job of a print, whose number comes before what the name says was made."""
    stem, dash, made = job.target.stem.rpartition("-")
    target = job.target.with_name(f"{part.named(stem)}{dash}{made}{job.target.suffix}")
    return Job(job.source, target, target, part)
