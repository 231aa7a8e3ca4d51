"""Archives: throughput against workers, memory against length, what the project's file costs, and kills.

uv run python tests/bench/bench_archive.py [PART ...] [--share 0.1]    # all of `PARTS`, or some
uv run python tests/bench/bench_archive.py goal --count 600            # 33 GB of room
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from statistics import mean

import numpy as np
import psutil
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from common import Meanwhile, write_scan

from core.archive.claims import Claims
from core.archive.kept import findings_in
from core.archive.order import Access, Order
from core.archive.pace import Pace, Way
from core.archive.project import Project
from core.archive.records import Made, Signals, State
from core.archive.run import run
from core.archive.survey import survey
from core.archive.work import do
from core.colorize import Tiling
from core.cores import usable_threads
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.monitor import IDLE
from core.photo import fingerprint
from core.stages.colour import Colour, ref_to
from desktop import app
from desktop.strip.project_strip import ProjectStrip
from desktop.worker import Workers
from tests.desktop.test_project import begin, write
from tests.trust.kills import photos

USUAL = Order(Edit(colour=Colour(ref_to(default_model()))))
QUICK = Order(Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=64))), preservation=False,
              access=Access(side=64))  # fmt: skip
SCANS, ALONE, LENGTH, KILLS = 60, 6, 5000, 100
STRIP, STEPS = 50_000, 400
RATES = 20  # parts of a run, after each of which memory is read


def copies(folder: Path, scan: Path, count: int) -> None:
    """So many scans, no two alike, in the time that copying takes."""
    folder.mkdir(parents=True)
    content = scan.read_bytes()
    for index in range(count):
        (folder / f"{index:05d}{scan.suffix}").write_bytes(content + index.to_bytes(4, "big"))


def begun(folder: Path, order: Order) -> Project:
    project = Project.begin(folder / "project", [folder / "in"], folder / "out", order)
    survey(project)
    return project


def anew(project: Project) -> None:
    """Have all scans done again, as if they never had been."""
    shutil.rmtree(project.output / "access", ignore_errors=True)
    shutil.rmtree(project.output / "preservation", ignore_errors=True)
    shutil.rmtree(project.findings)
    project.findings.mkdir()
    findings_in.cache_clear()
    with project.transaction(to_write=True) as db:
        db.execute("UPDATE scans SET state = 'waiting', is_begun = 0, tries = 0")


def workers(folder: Path, share: float) -> None:
    """Scans of 12 megapixels, both profiles: how fast by how many at once, against one after the other."""
    count = max(2 * ALONE, round(SCANS * share))
    scan = folder / "scan.jpg"
    write_scan(scan, 12)
    copies(folder / "in", scan, count)
    project, pool = begun(folder, USUAL), EnginePool(lambda: "cpu")
    cores = usable_threads()
    with Meanwhile() as others:
        with (claims := Claims(project)).held():
            units = claims.exchange([], ALONE)
            do(units[0], IDLE, engines=pool)  # what is done once only
            worked = time.process_time()
            times = [do(unit, IDLE, engines=pool).seconds for unit in units]
            worked = (time.process_time() - worked) / ALONE
        single = mean(times)
        print(f"one after the other: {single:.2f} s a scan, {worked:.2f} s of a processor ({ALONE} scans of 12 MP)")
        for way in (Way(1), Way(cores), Way(cores + 1), Way(2 * cores), Way(cores, in_processes=True)):
            anew(project)
            tally = run(project, pool, pace=Pace.fixed(way))
            assert tally.counts == {State.DONE: count}
            pace = count * single / tally.seconds
            print(
                f"{way!s:12}: {tally.seconds / count:.2f} s a scan, {pace:.2f} of the sum of single times; "
                f"{tally.bound}"
            )
    print(f"{count} scans of 12 MP each. {others}")


def goal(folder: Path, share: float, count: int | None = None) -> None:
    """Scans of 12 megapixels, both profiles, as `batch run` does them, against the sum of their single times."""
    count = count or max(2 * ALONE, round(SCANS * share))
    write_scan(folder / "scan.jpg", 12)
    copies(folder / "in", folder / "scan.jpg", count)
    project, pool = begun(folder, USUAL), EnginePool(lambda: "cpu")
    with Meanwhile() as others:
        times = singly(project, pool)
        anew(project)
        pace = Pace.for_scans(count)
        tally = run(project, pool, pace=pace)
        anew(project)
        times += singly(project, pool)  # once more, as machines drift
    assert tally.counts == {State.DONE: count}
    for way, found in pace.found.items():
        print(f"{way!s:12}: {found:.1f} MP/s, measured on the first scans")
    each, single = tally.seconds / count, mean(times)
    print(f"{count} scans in {tally.seconds:.0f} s by {tally.way}, {each:.2f} s a scan; alone {single:.2f} s; "
          f"{single / each:.2f} of the sum of single times")  # fmt: skip
    print(f"{tally.bound}. {others}")


def singly(project: Project, pool: EnginePool) -> list[float]:
    """Seconds of some scans, one after the other; not of the first, with which things are done that are done once."""
    with (claims := Claims(project)).held():
        first, *units = claims.exchange([], ALONE + 1)
        do(first, IDLE, engines=pool)
        return [do(unit, IDLE, engines=pool).seconds for unit in units]


def alone(folder: Path, _share: float) -> None:
    """What a scan of 12 megapixels takes by itself, and becomes."""
    pool = EnginePool(lambda: "cpu")
    write_scan(folder / "scan.jpg", 12)
    for name, order in (("both profiles", USUAL), ("JPEG alone", replace(USUAL, preservation=False))):
        copies(folder / name / "in", folder / "scan.jpg", 3)
        project = begun(folder / name, order)
        with (claims := Claims(project)).held():
            first, *units = claims.exchange([], 3)
            do(first, IDLE, engines=pool)  # what is done once only
            began = time.process_time()
            made = [do(unit, IDLE, engines=pool) for unit in units]
            worked = (time.process_time() - began) / len(units)
        sizes = " and ".join(f"{each.bytes / 1e6:.1f} MB" for each in made[0].results)
        print(f"{name}: {worked:.2f} s of a processor, {made[0].size / 1e6:.1f} MB become {sizes}")


def memory(folder: Path, share: float) -> None:
    """Memory over a long run of tiny scans."""
    count = max(200, round(LENGTH * share))
    photos(folder / "seed", 2)
    tiny = folder / "tiny.png"
    Image.open(folder / "seed" / "0.jpg").resize((48, 36)).save(tiny)
    copies(folder / "in", tiny, count)
    project, process, held = begun(folder, QUICK), psutil.Process(), []

    def tell(*_: object) -> None:
        held.append(process.memory_info().rss / 1e6)

    began = time.perf_counter()
    run(project, EnginePool(lambda: "cpu"), pace=Pace.fixed(Way(usable_threads())), tell=tell)
    seconds = time.perf_counter() - began
    parts = [max(part) for part in np.array_split(held, RATES)]
    half = RATES // 2
    growth = mean(parts[half:]) / mean(parts[1:half]) - 1
    print(f"{count} tiny scans in {seconds:.0f} s, {count / seconds:.0f} a second; memory in MB, in {RATES} parts:")
    print(" ".join(f"{part:.0f}" for part in parts))
    print(f"the second half holds {growth:+.1%} against the first, but for its first part")


def overhead(folder: Path, share: float) -> None:
    """What the project's file takes a scan: claims and notes without any work."""
    count = max(400, round(LENGTH * share))
    for name, size in (("a scan", 1), ("two scans", 2), ("16 scans", 16)):
        place = folder / name
        photos(place / "seed", 1)
        copies(place / "in", next((place / "seed").iterdir()), count)
        began = time.perf_counter()
        project = begun(place, QUICK)
        looked = time.perf_counter() - began
        claims, made = Claims(project), list[Made]()
        with claims.held():
            began, worked = time.perf_counter(), time.process_time()
            while units := claims.exchange(made, size):
                made = [noted(unit.id, unit.key) for unit in units]
            taken, worked = time.perf_counter() - began, time.process_time() - worked
        began = time.perf_counter()
        again = survey(project)
        anew_looked = time.perf_counter() - began
        per_scan = [1000 * each / count for each in (taken, worked, looked, anew_looked)]
        print("{}: {:.2f} ms a scan, {:.2f} of the processor; found in {:.2f} ms, seen again in {:.2f} ms; ".format(
            f"{name} in a transaction", *per_scan), end="")  # fmt: skip
        tracemalloc.start()
        survey(project)
        held = tracemalloc.get_traced_memory()[1] / count
        tracemalloc.stop()
        print(
            f"{project.file.stat().st_size / count:.0f} bytes a scan in the file, {held:.0f} in memory to see it again"
        )
        assert again.new == 0
        shutil.rmtree(place)


def noted(number: int, key: str) -> Made:
    """As of a scan that was done, of which nothing was made."""
    return Made(number, State.DONE, digest="0" * 32, pages=1, megapixels=12, key=key, seconds=1, signals=Signals(3.0))


def kills(folder: Path, share: float) -> None:
    """Runs that are killed at random, workers of theirs too, again and again; then what came of it is looked at."""
    count = max(5, round(KILLS * share))
    photos(folder / "in", 2 * count)
    before = {path: path.read_bytes() for path in (folder / "in").iterdir()}
    project, dice, tally = begun(folder, QUICK), np.random.default_rng(1), {"run": 0, "worker": 0, "ended before": 0}
    for number in range(count):
        way = Way(2, in_processes=number % 2 == 1)
        program = subprocess.Popen([sys.executable, __file__, "--run", str(project.folder), "--way", *map(str, way)])
        ended = threading.Event()
        settled = project.status().counts[State.WAITING]
        while program.poll() is None and project.status().counts[State.WAITING] == settled:
            time.sleep(0.01)  # what loads the program is killed often enough
        time.sleep(float(dice.uniform(0, 0.6)))
        victims = [psutil.Process(program.pid)] if program.poll() is None else []
        workers_ = [
            child for child in (victims[0].children() if victims else []) if "spawn_main" in " ".join(child.cmdline())
        ]
        kind = "worker" if workers_ and number % 4 == 1 else "run"
        if kind == "worker":
            workers_[0].kill()
            time.sleep(float(dice.uniform(0, 1.0)))
        if program.poll() is None:
            program.send_signal(signal.SIGKILL)
            tally[kind] += 1
        else:
            tally["ended before"] += 1
        program.wait()
        ended.set()
        if not project.status().counts[State.WAITING]:
            anew(project)
    began = time.perf_counter()
    run(project, EnginePool(lambda: "cpu"), pace=Pace.fixed(Way(2)))
    print(f"killed: {tally}; the last run took {time.perf_counter() - began:.1f} s")
    faults = [str(path) for path, content in before.items() if path.read_bytes() != content]
    names: set[Path] = set()
    for entry in project.entries():
        if entry.state is not State.DONE or entry.made is None or entry.digest != fingerprint(entry.path):
            faults.append(str(entry))
            continue
        for each in entry.made.results:
            names.add(project.output / each.file)
            if fingerprint(project.output / each.file) != each.digest:
                faults.append(each.file)
    there = {path for path in (project.output / "access").rglob("*") if path.is_file()}
    strange = {path for path in there if path.suffix != ".json"} ^ names
    left = [path for path in project.output.rglob("*") if path.name.startswith(".") or path.name.endswith(".part")]
    status = project.status()
    print(f"{status.counts[State.DONE]} of {len(before)} scans done, {len(faults)} faults, {len(strange)} files "
          f"lost or strange, {len(left)} left over, {status.under_way} still claimed")  # fmt: skip
    if faults or strange or left:
        print(*faults[:5], *list(strange)[:5], *left[:5], sep="\n")


def strip(folder: Path, share: float) -> None:
    """A project of 50,000 scans in the window: how long a step of scrolling holds it up, and what is held."""
    count = max(1000, round(STRIP * share))
    application = app.application()
    write(project := begin(folder), count - 1, folder)
    workers_, process = Workers(), psutil.Process()
    shown = ProjectStrip(workers_)
    shown.resize(1280, 180)
    shown.open(project.folder)
    while shown.rows is None or not shown.rows.rowCount():
        application.processEvents()
    before, steps, bar = process.memory_info().rss, list[float](), shown.list.horizontalScrollBar()
    for step in range(STEPS):
        bar.setValue(bar.maximum() * step // (STEPS - 1))
        began = time.perf_counter()
        application.processEvents()
        shown.list.viewport().repaint()
        steps.append(1000 * (time.perf_counter() - began))
        time.sleep(0.016)  # as a screen of 60 pictures a second
    steps.sort()
    print(f"{count} scans, {STEPS} steps from end to end: median {steps[STEPS // 2]:.1f} ms, 99 of 100 under "
          f"{steps[STEPS * 99 // 100]:.1f} ms; {(process.memory_info().rss - before) / 1e6:.0f} MB more")  # fmt: skip
    workers_.close()
    shown.leave()


PARTS = {
    "alone": alone,
    "goal": goal,
    "workers": workers,
    "memory": memory,
    "overhead": overhead,
    "kills": kills,
    "strip": strip,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--count", type=int, help="scans, for goal")
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--way", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.run:
        way = Way(int(chosen.way[0]), chosen.way[1] == "True")
        run(Project(chosen.run), EnginePool(lambda: "cpu"), pace=Pace.fixed(way))
        return
    for part in chosen.parts or PARTS:
        print(f"-- {part}: {PARTS[part].__doc__}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            more = {"count": chosen.count} if part == "goal" else {}
            PARTS[part](Path(folder), chosen.share, **more)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
