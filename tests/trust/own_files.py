"""Hostile files of our own kinds: settings, presets, recent files, sessions and plans of unfinished trainings."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path
from typing import Any
from unittest.mock import patch

from core.edit import Edit, from_plain, to_plain
from core.settings import Settings, load_settings, settings_file
from core.training.run_folder import unfinished
from desktop.documents.recents import Recents, load_recents, recents_file
from desktop.documents.session import Session, abandoned
from desktop.panel.presets import load_presets, presets_file
from tests.trust.hostile_json import as_bytes, mutated
from tests.trust.seeds import SEED
from tests.trust.tally import Tally, at_home

SETTINGS = {"version": 2, "mark": True, "models_folder": None, "cache_limit": 5000, "language": "de"}
RECENTS = {"version": 1, "recent": ["/a.jpg"], "open_folder": "", "save_folders": {"/": "/a"}, "save_pattern": "{name}",
           "save_options": {"quality": 90, "size": "4MP", "profile": "srgb"}}  # fmt: skip
PRESETS = {"version": 2, "presets": {"mine": {"adjustments": {"saturation": 1.2}}, "other": {}}}
DOCUMENT = {"path": "/a.jpg", "page": 0, "edit": to_plain(Edit()), "findings": {}, "target": None,
            "saved": True, "current": True}  # fmt: skip
PLAN = {"name": "run", "folder": "/photos", "system": "unet", "start": None, "budget": {"minutes": 5}}


def own_files(tried: Tally, folder: Path, count: int) -> None:
    """Read that many hostile files of each kind, in a home of their own."""
    dice = random.Random(SEED)
    with patch.dict(os.environ, at_home(folder)):
        session = Session()
        for number in range(count):
            try:
                _read_all(dice, folder / "Autochrome", number, session)
            except Exception as error:  # noqa: BLE001 -- that is the question
                tried.fault("exception", f"own files {number}: {type(error).__name__}: {error}"[:300])
            tried.counts["files of our own"] += 5
        session.close()


def _read_all(dice: random.Random, place: Path, number: int, session: Session) -> None:
    for file, plain in ((settings_file(), SETTINGS), (recents_file(), RECENTS), (presets_file(), PRESETS)):
        _write(file, plain, dice)
    _write(place / "sessions" / f"left{number}" / "session.json", {"version": 2, "documents": [DOCUMENT] * 2}, dice)
    run = place / "runs" / f"run{number}"
    _write(run / "run.json", PLAN, dice)
    (run / "checkpoint-5.pt").touch()
    assert isinstance(load_settings(), Settings)
    assert isinstance(load_recents(), Recents)
    assert all(0 <= preset.edit.adjustments.saturation <= 2 for preset in load_presets())
    assert isinstance(from_plain(mutated(to_plain(Edit()), dice)), Edit)
    for found in abandoned():
        entries, errors = found.restore(session)
        assert len(entries) + len(errors) == len(found)
        found.forget()
    assert all(isinstance(each.plan.folder, str) for each in unfinished())
    shutil.rmtree(run)


def _write(file: Path, plain: dict[str, Any], dice: random.Random) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(as_bytes(mutated(plain, dice), dice))
