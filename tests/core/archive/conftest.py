"""A small archive: grey scans of three formats, and what is to be done with them, quickly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from core.archive.order import Access, Order
from core.archive.project import Project
from core.archive.survey import survey
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.stages.colour import Colour, ref_to

QUICK = Order(Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=128))), access=Access(side=100))


def write_scans(folder: Path, count: int) -> list[Path]:
    """Grey scans of some 10,000 pixels, a third of them in a subfolder, no two alike."""
    pictures = (data.astronaut(), data.coffee(), data.cat(), data.rocket())
    (folder / "more").mkdir(parents=True, exist_ok=True)
    paths = []
    for index in range(count):
        path = folder / ("more" if index % 3 == 0 else "") / f"{index}{('.tif', '.jpg', '.png')[index % 3]}"
        Image.fromarray(pictures[index % 4]).convert("L").resize((120 + index, 90)).save(path)
        paths.append(path)
    return paths


@pytest.fixture(scope="session")
def pool() -> EnginePool:
    return EnginePool(lambda: "cpu")


@pytest.fixture
def begin(tmp_path: Path) -> Callable[..., Project]:
    """Begins a project over so many scans in ``in``, with results in ``out``."""

    def begin(count: int, order: Order = QUICK) -> Project:
        write_scans(tmp_path / "in", count)
        project = Project.begin(tmp_path / "project", [tmp_path / "in"], tmp_path / "out", order)
        survey(project)
        return project

    return begin
