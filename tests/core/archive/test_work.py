"""What is made of one scan: two profiles, a sidecar, doubts; and that the scan itself is never touched."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms
from skimage import data

from core import cli
from core.archive.doubts import faces_in
from core.archive.order import Access, Order
from core.archive.project import Entry, Project
from core.archive.records import Signals, State, Unit
from core.archive.run import run
from core.archive.survey import survey
from core.archive.work import _reason
from core.color import SRGB
from core.edit import Edit, from_plain
from core.engine import EnginePool
from core.models.store import trained_model
from core.photo import CLI_LIMIT, Kept, fingerprint, open_photo, read_record
from core.stages.repair import Repair
from tests.core.archive.conftest import QUICK

Begin = Callable[..., Project]


def entry_of(project: Project, pool: EnginePool) -> Entry:
    """What a run makes of the only scan."""
    run(project, pool)
    (entry,) = project.entries()
    assert entry.state is State.DONE, entry
    return entry


def one(scan: Path, order: Order = QUICK) -> Project:
    project = Project.begin(scan.parent / "p", [scan], scan.parent / "out", order)
    survey(project)
    return project


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A print of 16 bits with a profile, a resolution and a caption."""
    scan = tmp_path / "deep.tif"
    grey = np.asarray(Image.fromarray(data.astronaut()).convert("L").resize((300, 200))).astype(np.uint16) * 257
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    caption = (270, "s", 0, "Anna, 1953", True)
    tifffile.imwrite(scan, np.dstack([grey] * 3), photometric="rgb", resolution=(600, 600), resolutionunit=2,
                     iccprofile=icc, extratags=[caption], metadata=None)  # fmt: skip
    return scan


def test_two_profiles_and_a_sidecar_in_one_run(deep: Path, pool: EnginePool) -> None:
    order = replace(QUICK, access=Access(side=150, quality=97, metadata=Kept.NONE))
    entry = entry_of(one(deep, order), pool)
    out = deep.parent / "out"
    kept, seen = out / "preservation" / "deep-colorized.tif", out / "access" / "deep-colorized.jpg"
    assert entry.made is not None
    assert [out / each.file for each in entry.made.results] == [kept, seen]
    with tifffile.TiffFile(kept) as tiff:
        page = tiff.pages[0]
        assert (page.dtype, page.shape) == (np.uint16, (200, 300, 3))
        assert page.tags["ImageDescription"].value == "Anna, 1953"
        assert page.tags["XResolution"].value == (600, 1)
        assert 34675 in page.tags
    photo = open_photo(seen, max_pixels=CLI_LIMIT)
    assert (photo.width, photo.height, photo.depth) == (150, 100, 8)
    assert photo.metadata.dpi == pytest.approx((300, 300))
    assert b"Anna" not in seen.read_bytes()
    assert b"Anna" in kept.read_bytes()
    for result in (kept, seen):
        record = read_record(result)
        assert record is not None
        assert record.is_of(deep)
    said = json.loads(kept.with_name(f"{kept.name}.json").read_text())
    assert from_plain(said["edit"]) == order.edit
    assert said["made"]["results"][0] == {"file": "preservation/deep-colorized.tif", "digest": fingerprint(kept),
                                          "bytes": kept.stat().st_size}  # fmt: skip
    assert said["made"]["model"] == f"natural {trained_model('natural').card.version}"
    small = np.asarray(Image.open(seen)).astype(float)
    large = np.asarray(tifffile.imread(kept)[:, :, :] / 257).reshape(100, 2, 150, 2, 3).mean(axis=(1, 3))
    assert np.abs(small - large).mean() < 3  # the same picture, but for JPEG


def test_originals_are_read_and_no_more(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project = begin(3)
    Image.fromarray(data.astronaut()).save(tmp_path / "in" / "colour.jpg")
    (tmp_path / "in" / "bad.tif").write_bytes(b"II*\0 and no more")
    folders = [tmp_path / "in", *(path for path in (tmp_path / "in").rglob("*") if path.is_dir())]
    scans = sorted(path for path in (tmp_path / "in").rglob("*") if path.is_file())
    before = [(path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) for path in scans]
    for path in (*scans, *folders):
        path.chmod(path.stat().st_mode & ~0o222)
    survey(project)
    run(project, pool)
    for path in (*folders, *scans):
        path.chmod(path.stat().st_mode | 0o200)
    assert sorted(path for path in (tmp_path / "in").rglob("*") if path.is_file()) == scans
    assert [(path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) for path in scans] == before
    assert {entry.digest for entry in project.entries() if entry.state is State.DONE} <= set(map(fingerprint, scans))


def test_pages_are_one_file_to_keep_and_several_to_look_at(tmp_path: Path, pool: EnginePool) -> None:
    pages = [Image.fromarray(picture).convert("L").resize((90, 60)) for picture in (data.astronaut(), data.cat())]
    pages[0].save(tmp_path / "fax.tif", save_all=True, append_images=pages[1:])
    project = one(tmp_path / "fax.tif")
    entry = entry_of(project, pool)
    assert entry.made is not None
    names = [each.file for each in entry.made.results]
    assert names == ["preservation/fax-colorized.tif", "access/fax-colorized-page-1.jpg",
                     "access/fax-colorized-page-2.jpg"]  # fmt: skip
    assert open_photo(tmp_path / "out" / names[0], max_pixels=CLI_LIMIT).pages == entry.made.pages == 2
    assert survey(project).lost == 0


def test_transparency_is_kept_and_laid_on_white_to_look_at(tmp_path: Path, pool: EnginePool) -> None:
    clear = np.dstack([np.full((40, 60), 90, np.uint8), np.full((40, 60), 255, np.uint8)])
    clear[:, 30:, 1] = 0
    Image.fromarray(clear, "LA").save(tmp_path / "clear.png")
    entry_of(one(tmp_path / "clear.png"), pool)
    assert open_photo(tmp_path / "out/preservation/clear-colorized.tif", max_pixels=CLI_LIMIT).has_alpha
    seen = np.asarray(Image.open(tmp_path / "out/access/clear-colorized.jpg"))
    assert seen[:, 40:].min() > 240
    assert 60 < seen[:, :20].mean() < 120


def test_one_profile_alone_and_grey_scans_that_stay_grey(tmp_path: Path, pool: EnginePool) -> None:
    Image.fromarray(data.camera()).resize((90, 90)).save(tmp_path / "a.png")
    order = Order(Edit(), preservation=False, access=Access(side=64), mark=False, made="restored")
    entry = entry_of(one(tmp_path / "a.png", order), pool)
    assert entry.made is not None
    assert [each.file for each in entry.made.results] == ["access/a-restored.jpg"]
    assert Image.open(tmp_path / "out" / "access" / "a-restored.jpg").mode == "L"
    assert read_record(tmp_path / "out" / "access" / "a-restored.jpg") is None


def test_results_among_the_sources_are_skipped(tmp_path: Path, pool: EnginePool) -> None:
    Image.fromarray(data.camera()).resize((90, 90)).save(tmp_path / "in.png")
    assert cli.run(["colorize", str(tmp_path / "in.png"), "-o", str(tmp_path / "in" / "made.png")]) == 0
    project = Project.begin(tmp_path / "p", [tmp_path / "in"], tmp_path / "out", QUICK)
    survey(project)
    assert run(project, pool).counts == {State.SKIPPED: 1}
    assert run(project, pool).counts == {}


def test_doubts_rank_what_a_person_is_to_look_at(tmp_path: Path, pool: EnginePool) -> None:
    """A print that is in colour, one with scratches that were painted over, and one with neither."""
    folder = tmp_path / "in"
    folder.mkdir()
    plain = np.asarray(Image.fromarray(data.camera()).resize((256, 256)))
    scratched = plain.copy()
    for left in (50, 115, 180):
        cv2.line(scratched, (left, 0), (left + 25, 256), 250, 3)
    Image.fromarray(plain).save(folder / "plain.png")
    Image.fromarray(scratched).save(folder / "scratched.png")
    Image.fromarray(data.astronaut()).resize((256, 256)).save(folder / "coloured.png")
    order = replace(QUICK, edit=replace(QUICK.edit, repair=Repair(scratches=0.6)))
    project = Project.begin(tmp_path / "p", [folder], tmp_path / "out", order)
    survey(project)
    run(project, pool)
    signals: dict[str, Signals] = {}
    for entry in project.entries(by_doubt=True):
        assert entry.made is not None
        signals[entry.name] = entry.made.signals
    assert signals["coloured"].is_coloured
    assert not signals["plain"].is_coloured
    assert signals["scratched"].damage > 4 * signals["plain"].damage
    assert list(signals)[-1] == "plain"
    assert all(0 < each.looks < 40 and each.tiles == 0 for each in signals.values())  # one tile sees all of so little
    assert all(0 <= each.out_of_gamut < 1 for each in signals.values())
    assert [each.doubt for each in signals.values()] == sorted((each.doubt for each in signals.values()), reverse=True)


@pytest.mark.parametrize(("picture", "count"), [("astronaut", 1), ("coffee", 0), ("rocket", 0)])
def test_faces_are_seen(picture: str, count: int) -> None:
    grey = Image.fromarray(getattr(data, picture)()).convert("L").resize((256, 256))
    assert faces_in(np.asarray(grey)[..., None], SRGB) == count


def test_a_disk_that_is_full_is_said_wherever_it_is_met() -> None:
    unit = cast(Unit, SimpleNamespace(name="grandma.tif"))
    said = str(_reason(unit, OSError(errno.ENOSPC, "No space left on device")))
    assert "grandma.tif" in said
    assert "the disk is full" in said
    assert "unexpectedly" in str(_reason(unit, OSError(errno.EIO, "Input/output error")))
