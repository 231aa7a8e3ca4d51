"""Folders of good photos among damaged files: what is wrong with one file harms no other's work."""

from __future__ import annotations

from pathlib import Path

from tests.trust import kills
from tests.trust.seeds import files, mutant
from tests.trust.tally import Tally

DAMAGED, GOOD = 100, 3
FIRST = 1000  # mutants before are tried one by one


def batches(folder: Path, count: int) -> Tally:
    """Colorize that many folders of good photos and a hundred damaged files."""
    tried, seeds = Tally(), files()
    for number in range(count):
        source, out = folder / f"in{number}", folder / f"out{number}"
        kills.photos(source / "good", GOOD)
        for index in range(FIRST + number * DAMAGED, FIRST + (number + 1) * DAMAGED):
            name, content = mutant(seeds, index)
            (source / name).write_bytes(content)
        program = kills.Kills(folder / f"kills{number}").start(
            "main.py", "colorize", source, "-o", out, "--working-size", "128"
        )
        said, _ = program.communicate(timeout=600)
        tried.counts["folders"] += 1
        if program.returncode != 2 or "unexpectedly" in said:
            tried.fault("ended", f"folder {number} with {program.returncode}: {said[-300:]}")
        odd = [line for line in said.splitlines() if not line.startswith((str(folder), "Colorizing"))]
        if [line for line in odd if "done, 0 skipped" not in line]:  # libtiff's or Pillow's own complaints
            tried.fault("said", f"folder {number}: {odd}"[:300])
        if len(list((out / "good").iterdir())) != GOOD:
            tried.fault("lost", f"a good photo of folder {number}")
    return tried
