"""Keep the loss curves of runs: their TensorBoard logs, thinned, as one CSV file a run and one picture of all.

uv run --with matplotlib python resources/make_curves.py LOGS TARGET, a folder of logs by the runs' names

A run clears its folder when it is done: copy ``runs/NAME/log`` of the user data folder while it is under way.
"""

import csv
import sys
from math import ceil
from pathlib import Path

import matplotlib as mpl
import numpy as np
from numpy.typing import NDArray
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

mpl.use("Agg")
from matplotlib import pyplot as plt

KEPT = 200  # points a curve
COLUMNS = 3
Curve = tuple[NDArray[np.int64], NDArray[np.float64]]
"""Steps and losses."""


def curves(log: Path) -> dict[str, Curve]:
    """Every curve of a run by name, each at most `KEPT` points, which are means of what lies between them."""
    events = EventAccumulator(str(log), size_guidance={"scalars": 0})
    events.Reload()
    return {name: thinned(events.Scalars(name)) for name in events.Tags()["scalars"]}


def thinned(points: list) -> Curve:
    steps, losses = np.array([point.step for point in points]), np.array([point.value for point in points])
    parts = np.array_split(np.arange(len(points)), min(KEPT, len(points)))
    return np.array([steps[part[-1]] for part in parts]), np.array([losses[part].mean() for part in parts])


def write(found: dict[str, Curve], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("curve", "step", "loss"))
        for name, (steps, losses) in found.items():
            rows.writerows((name, step, f"{loss:.5g}") for step, loss in zip(steps, losses, strict=True))


def draw(runs: dict[str, dict[str, Curve]], path: Path) -> None:
    lines = ceil(len(runs) / COLUMNS)
    figure, axes = plt.subplots(lines, COLUMNS, figsize=(5.4 * COLUMNS, 2.8 * lines), layout="constrained")
    for axis in axes.flat[len(runs) :]:
        axis.remove()
    for axis, (name, found) in zip(axes.flat, runs.items(), strict=False):
        for curve, (steps, losses) in found.items():
            is_validation = curve.startswith("validation")
            axis.plot(steps, losses, label=curve, lw=2 if is_validation else 0.8, zorder=3 if is_validation else 2)
        axis.set(title=name, yscale="log", xlabel="step")
        axis.legend(fontsize="xx-small", loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
        axis.grid(alpha=0.3)
    figure.savefig(path, dpi=80)


def main(logs: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    runs = {log.name: curves(log) for log in sorted(logs.iterdir())}
    for name, found in runs.items():
        write(found, target / f"{name}.csv")
    draw(runs, target / "curves.png")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
