"""The window as an old laptop has it: two cores, 4 GB, no AVX-512 where that can be asked for, 1366 × 768.

    uv run python tests/bench/bench_laptop.py [SCANS IN THE STRIP] [MEGAPIXELS OF ONE]

The work is done in a process of its own that is bound to two cores, sees 4 GB with 2.5 of them free, and may hold
3 of its own. torch, oneDNN, NumPy, OpenCV and libvips are kept from AVX-512; ONNX Runtime looks at the processor by
itself and cannot be, so on a processor that has it the network is faster here than on the laptop.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
sys.path[:0] = [str(ROOT), str(HERE)]

CORES = 2
MEMORY, FREE, OWN = 4 * 2**30, 5 * 2**29, 3 * 2**30  # bytes
SCREEN = 1366, 768
PANELS = 40  # px of such a screen that the desktop keeps
SCANS, STRIP_MEGAPIXELS, ONE = 200, 2, 12
OLD = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL",
    "OPENCV_CPU_DISABLE": "AVX512F,AVX512-COMMON,AVX512-SKX,AVX512-CNL,AVX512-CLX,AVX512-ICL",
    "VIPS_VECTOR": "0",
    "QT_QPA_PLATFORM": "offscreen",
}
START = """
import sys
from desktop.app import application, main_window
app = application()
from core.settings import load_settings
from desktop import languages
languages.install(app, load_settings().language)
window = main_window(app)
window.show()
app.processEvents()
import os
os._exit(0)
"""


def main(scans: int = SCANS, megapixels: int = ONE) -> None:
    from common import Meanwhile, as_a_user_has_it, machine, spread, write_scan

    print(f"{machine()}\nbound to {CORES} cores, {OWN / 2**30:.0f} GiB of its own")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"), str(home))
        env = as_a_user_has_it(**OLD, **places)
        write_scan(Path(folder) / "one.jpg", megapixels)
        strip = Path(folder) / "strip"
        strip.mkdir()
        write_scan(strip / "0000.jpg", STRIP_MEGAPIXELS)
        plain = (strip / "0000.jpg").read_bytes()
        for number in range(1, scans):  # each with an ending of its own, by which its content is another's
            (strip / f"{number:04}.jpg").write_bytes(plain + b"%d" % number)
        with Meanwhile() as meanwhile:
            starts = [started(env) for _ in range(5)]
            print(f"start to the first window, warm disk: {spread(starts[1:])} s; the first time {starts[0]:.2f} s")
            command = [sys.executable, __file__, "inside", folder, str(megapixels)]
            subprocess.run(command, env=env, cwd=ROOT, check=True, preexec_fn=limit)
        print(meanwhile)


def limit() -> None:
    """Bind this process to two cores and to so much memory of its own."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    resource.setrlimit(resource.RLIMIT_DATA, (OWN, OWN))


def started(env: dict[str, str]) -> float:
    """Seconds from the start of the process to a window that is painted."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", START], env=env, cwd=ROOT, check=True, preexec_fn=limit,
                   stderr=subprocess.DEVNULL)  # fmt: skip
    return time.perf_counter() - began


def inside(folder: Path, megapixels: int) -> None:
    """What is done within the limits."""
    import psutil

    psutil.virtual_memory = lambda: SimpleNamespace(total=MEMORY, available=FREE)
    from bench_window import bench, first_window, wait

    from core.malloc import peak_memory

    window = first_window()
    window.resize(SCREEN[0], SCREEN[1] - PANELS)
    smallest = window.minimumSizeHint()
    print(f"the smallest window: {smallest.width()} × {smallest.height()} px of {SCREEN[0]} × {SCREEN[1]}")
    bench(window, megapixels, folder / "one.jpg")
    print(f"memory so far, at most: {peak_memory() / 2**20:.0f} MiB", flush=True)
    strip(window, folder / "strip", wait)
    print(f"memory in all, at most: {peak_memory() / 2**20:.0f} MiB", flush=True)
    for document in window.album.documents:
        document.history.setClean()
    window.close()


def strip(window: "object", folder: Path, wait: "object") -> None:
    """Open a folder, walk through it, and restore and colorize all of it."""
    count, album = len(list(folder.iterdir())), window.album
    began = time.perf_counter()
    window.open([folder])
    wait(lambda: len(album.documents) > count)
    print(f"open {count} scans: {time.perf_counter() - began:.1f} s until all are in the strip")
    times = []
    for document in album.documents[1 : min(count, 11)]:
        began = time.perf_counter()
        album.show(document)
        wait(lambda document=document: document.scan)
        times.append(time.perf_counter() - began)
    print(f"to the next photo: median {sorted(times)[len(times) // 2]:.2f} s, at most {max(times):.2f} s")
    ended: list[object] = []
    window.workspace.batch.ended.connect(ended.append)
    began = time.perf_counter()
    window.actions_["restore_colorize_all"].trigger()
    while not ended:
        wait_a_while(window, ended)
    taken = time.perf_counter() - began
    print(f"restore and colorize {count} scans of {STRIP_MEGAPIXELS} MP: {taken:.0f} s, {taken / count:.2f} s each")


def wait_a_while(window: "object", ended: list[object]) -> None:
    """Run the event loop until the batch ends, or for a minute: so many scans take longer than others wait."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(60_000, loop.quit)
    window.workspace.batch.ended.connect(loop.quit)
    if not ended:
        loop.exec()


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(*map(int, sys.argv[1:]))
