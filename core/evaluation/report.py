"""An evaluation in numbers: means over photographs and over themes, as a table and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple
from math import isnan
from pathlib import PurePosixPath

import numpy as np
from rich.table import Table

from core.evaluation.evaluate import GREY, TRUTH, Compared, Evaluation
from core.evaluation.metrics import Figures

Row = dict[str, float | None]
"""Means by name, the two of colourfulness as shares of the truth's; None where there is no figure."""

COLUMNS = (
    ("AuC\n%", "auc", ".2f"),
    ("above\ngrey", "auc_above_grey", "+.2f"),
    ("AuC %\n1–100", "auc_1_100", ".2f"),
    ("PSNR\ndB", "psnr", ".2f"),
    ("\nSSIM", "ssim", ".3f"),
    ("\nΔE2000", "ciede2000", ".2f"),
    ("colour-\nfulness", "colourfulness", ".2f"),
    ("same,\nboosted", "boosted_colourfulness", ".2f"),
    ("hue\nspread", "hue_spread", ".3f"),
    ("not\nbrown", "not_brown", ".2f"),
    ("\nLPIPS", "lpips", ".3f"),
)


def means(photos: Sequence[Compared]) -> dict[str, Row]:
    """The rows of a table, by way: grey, the models, the truth."""
    mean = {way: _mean([photo.figures[way] for photo in photos]) for way in photos[0].figures}
    return {way: _row(figures, mean[GREY], mean[TRUTH], len(photos)) for way, figures in mean.items()}


def _mean(figures: Sequence[Figures]) -> Figures:
    rows = np.array([astuple(each) for each in figures])
    return Figures(*rows.mean(axis=0).tolist())


def _row(figures: Figures, grey: Figures, truth: Figures, photos: int) -> Row:
    row: Row = {"photos": photos, "auc": figures.auc, "auc_above_grey": figures.auc - grey.auc}
    row |= {name: None if isnan(value) else value for name, value in asdict(figures).items()}
    for name in ("colourfulness", "boosted_colourfulness"):
        row[name] = getattr(figures, name) / truth.colourfulness if truth.colourfulness else None
    return row


def themes(photos: Iterable[Compared], by_folder: bool, by_prefix: bool) -> dict[str, list[Compared]]:
    """Photographs by subfolder, by their names' beginning up to the first dash or underscore, or by both."""
    found: dict[str, list[Compared]] = {}
    for photo in photos:
        path = PurePosixPath(photo.name)
        parts = [path.parent.as_posix()] * by_folder + [re.split("[-_]", path.stem)[0]] * by_prefix
        found.setdefault("/".join(parts), []).append(photo)
    return dict(sorted(found.items()))


def as_json(evaluation: Evaluation, by_theme: Mapping[str, Sequence[Compared]]) -> dict[str, object]:
    """Plain numbers, rounded to what they are worth: the mean, each theme, each photograph, and what was left out."""
    return {
        "mean": _rounded(means(evaluation.photos)),
        "themes": {theme: _rounded(means(photos)) for theme, photos in by_theme.items()},
        "photos": {photo.name: _rounded(means([photo])) for photo in evaluation.photos},
        "left_out": [str(path) for path in evaluation.left_out],
    }


def _rounded(rows: dict[str, Row]) -> dict[str, Row]:
    return {
        way: {name: None if value is None else round(value, 3) for name, value in row.items()}
        for way, row in rows.items()
    }


def table(photos: Sequence[Compared], by_theme: Mapping[str, Sequence[Compared]]) -> Table:
    """The mean over all photographs and, under it, over each theme."""
    groups = {"": photos, **by_theme}
    rows = {theme: means(members) for theme, members in groups.items()}
    columns = [column for column in COLUMNS if any(row[column[1]] is not None for row in rows[""].values())]
    drawn = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    drawn.add_column("")
    for heading, _, _ in columns:
        drawn.add_column(heading, justify="right", no_wrap=True)
    for theme, ways in rows.items():
        count = len(groups[theme])
        drawn.add_row(f"{theme or 'all'}: {count} photograph{'s' * (count != 1)}")
        for way, row in ways.items():
            drawn.add_row(way, *(_text(row[name], form) for _, name, form in columns))
    return drawn


def _text(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, form)
