"""Full disks, places that cannot be written, few descriptors, no home, one processor: a sentence each, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.trust.kills import photos
from tests.trust.tally import Tally, at_home

ROOT = Path(__file__).parents[2]
HAS_SMALL_DISKS = (
    shutil.which("unshare") is not None
    and not subprocess.run(
        ["unshare", "-r", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], check=False, capture_output=True
    ).returncode
)
"""Whether a process may have small disks of its own here, in a namespace."""
FORMATS = ("tif", "png", "jpg", "webp")
SETTINGS = """
import json, os, sys
from dataclasses import asdict, replace
from pathlib import Path
from core.edit import Edit
from core.errors import AutochromeError
from core.models.store import default_model, user_models, write_card
from core.settings import Settings, load_settings, save_settings
from desktop.documents.recents import load_recents, remember
from desktop.panel.presets import Preset, load_presets, save_presets

disk = Path(sys.argv[1])
folder = user_models() / "mine"
folder.mkdir(parents=True)
cards = [replace(default_model().card, name="mine", data=letter * 9000) for letter in "ab"]
writers = [
    lambda old: save_settings(Settings(saturation=1.0 if old else 1.9)),
    lambda old: save_presets([Preset("old" if old else "n" * 60, Edit())]),
    lambda old: remember(open_folder="/old" if old else "/" + "n" * 9000),
    lambda old: write_card(folder, cards[not old]),
]
for write in writers:
    write(True)
filler = (disk / "filler").open("wb", buffering=0)
try:
    while filler.write(bytes(1024)):
        pass
except OSError:
    pass
failed = 0
for free in range(6):
    filler.truncate(filler.seek(0, os.SEEK_END) - 4096 * bool(free))
    for write in writers:
        try:
            write(False)
        except (AutochromeError, OSError):
            failed += 1
    assert load_settings().saturation in (1.0, 1.9)
    assert [preset.name for preset in load_presets()] in (["old"], ["n" * 60])
    assert load_recents().open_folder in ("/old", "/" + "n" * 9000)
    assert json.loads((folder / "card.json").read_text()) in [json.loads(json.dumps(asdict(card))) for card in cards]
    assert not list(disk.rglob("*.part"))
print(failed)
"""


class Places(Tally):
    """What became of the programs."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.scans = folder / "in"
        photos(self.scans, 1)
        self.scan = next(self.scans.iterdir())

    def run(self, *command: object, prefix: tuple[object, ...] = (), **environment: str) -> tuple[int, str]:
        """Exit code of ``main.py`` and what it said."""
        ended = subprocess.run(
            [*map(str, prefix), sys.executable, str(ROOT / "main.py"), *map(str, command)],
            cwd=ROOT, env={**os.environ, **environment}, text=True, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return ended.returncode, " ".join(ended.stdout.split())

    def expect(self, kind: str, code: int, words: str, ended: tuple[int, str]) -> None:
        """Count what ended with this code and these words, and no traceback; anything else is a fault."""
        self.counts[kind] += 1
        if ended[0] != code or words not in ended[1] or "Traceback" in ended[1]:
            self.faults.append(f"{kind}: {ended[0]}, {ended[1][-400:]}")


def _on_disk(place: Path, options: str, then: str = 'exec "$@"') -> tuple[str, ...]:
    """What to put before a command so that it sees a disk of its own at ``place``."""
    return ("unshare", "-r", "-m", "sh", "-c", f"mount -t tmpfs -o {options} none {place} && {{ {then}; }}", "sh")


def full_disks(places: Places, sizes: int) -> None:
    """Each format onto disks that are full after more and more kilobytes."""
    for suffix in FORMATS:
        whole = places.folder / f"whole.{suffix}"
        places.expect("whole", 0, "1 done", places.run("colorize", places.scan, "-o", whole))
        enough = whole.stat().st_size // 1024 + 1
        for step in range(sizes):
            disk, kept = places.folder / "disk", places.folder / "kept"
            for each in (disk, kept):
                shutil.rmtree(each, ignore_errors=True)
                each.mkdir()
            size = max(4, enough * step // sizes)
            inside = _on_disk(disk, f"size={size}k", f'"$@"; code=$?; cp -a {disk}/. {kept}; exit $code')
            ended = places.run("colorize", places.scan, "-o", disk / f"out.{suffix}", prefix=inside)
            left = list(kept.iterdir())
            if ended[0] == 0 and [path.read_bytes() for path in left] == [whole.read_bytes()]:
                places.counts["fitted"] += 1
                continue
            places.expect("full disk", 2, "the disk is full", ended)
            if left:
                places.faults.append(f"left on a disk of {size} kB: {left}")


def small_files(places: Places) -> None:
    """Settings, presets, recents and cards onto a full disk: each is the old one or the new one."""
    disk = places.folder / "small"
    disk.mkdir()
    ended = subprocess.run(
        [*_on_disk(disk, "size=256k"), sys.executable, "-c", SETTINGS, disk],
        cwd=ROOT, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, **at_home(disk)},
    )  # fmt: skip
    places.counts["writes on a full disk"] += int(ended.stdout) if ended.returncode == 0 else 0
    if ended.returncode or not int(ended.stdout):
        places.faults.append(f"small files: {ended.stdout[-400:]}")


def odd_places(places: Places) -> None:
    """Where nothing can be written, where few files may be open, without a home, and on one processor."""
    nowhere = at_home("/proc/nothing")
    scan, out = places.scan, places.folder / "out.png"

    def colorized(kind: str, **environment: str) -> None:
        out.unlink(missing_ok=True)
        ended = places.run("colorize", scan, "-o", out, prefix=prefixes.get(kind, ()), **environment)
        places.expect(kind, 0, "1 done", ended)

    prefixes: dict[str, tuple[str, ...]] = {"64 descriptors": ("sh", "-c", 'ulimit -n 64; exec "$@"', "sh")}
    if shutil.which("taskset"):
        prefixes["one processor"] = ("taskset", "-c", str(min(os.sched_getaffinity(0))))
    for kind in prefixes:
        colorized(kind)
    colorized("no home", **nowhere)
    training = ("train", places.scans, "--name", "mine", "--minutes", "0.1")
    places.expect("no home", 2, "Nothing can be written", places.run(*training, **nowhere))
    if HAS_SMALL_DISKS:
        disk = places.folder / "read-only"
        disk.mkdir()
        ended = places.run("colorize", scan, "-o", disk / "out.png", prefix=_on_disk(disk, "ro"))
        places.expect("read-only", 2, "cannot be saved", ended)
