"""Colour by hand in the window, on photos of 12 and 48 megapixels: from a click, and a drag, to the screen; memory.

uv run python tests/bench/bench_hints_window.py

Each time ends with the paint that shows the colour. On a busy machine the best time says more of what it takes by
itself than the median does, and the processors' time is what two idle cores would share.
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest

from tests.bench.bench_window import SIZES, Gaps, first_window, wait

CLICKS, DRAGS = 15, 40


def until_painted(window: object, act: object, is_shown: object) -> tuple[float, float]:
    """Seconds by the clock and of the processors, from an act to the end of the paint that shows it."""
    loop, ended = QEventLoop(), []

    def see(frame: object) -> None:
        if is_shown(frame.request.look):
            ended.append((time.perf_counter(), time.process_time()))
            loop.quit()

    window.canvas.painted.connect(see)
    began, spent = time.perf_counter(), time.process_time()
    act()
    loop.exec()
    window.canvas.painted.disconnect(see)
    return ended[0][0] - began, ended[0][1] - spent


def settled(window: object) -> None:
    """Wait until the canvas is at rest."""
    frames: list[object] = []
    window.canvas.painted.connect(frames.append)
    wait(lambda: frames and not frames[-1].request.draft and frames[-1].request.look == window.canvas.look)
    window.canvas.painted.disconnect(frames.append)


def said(look: object) -> object:
    """The last colour that is seen: that of the hint that was laid on last."""
    found = look.findings.get("hints")
    return found.edit.hints.hints[-1].ab if found is not None and found.edit is not None else None


def clicks(window: object) -> list[tuple[float, float]]:
    """A hint is dropped, a likely colour clicked, and the hint taken back."""
    hinting, times = window.hinting, []
    photo = window.canvas.whole()
    for number in range(CLICKS):
        at = QPoint(round(photo.left() + photo.width() * (0.3 + 0.02 * number)), round(photo.center().y()))
        QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)
        wait(lambda: hinting._likely)
        swatch = hinting.popover.likely.swatches[number % 3]
        times.append(until_painted(window, swatch.click, lambda look, ab=swatch.ab: said(look) == ab))
        settled(window)
        hinting.popover.remove.click()
        wait(lambda: not window.document.look.edit.hints.hints)
        settled(window)
    return times


def drags(window: object) -> tuple[list[tuple[float, float]], int]:
    """One drag over the wheel, each move after the one before is seen; then as fast as a hand does: frames a second."""
    hinting, photo = window.hinting, window.canvas.whole()
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=photo.center().toPoint())
    wait(lambda: hinting._likely)
    wheel, times = hinting.popover.wheel, []
    places = [QPoint(40 + move, 60 + move % 7) for move in range(DRAGS)]
    QTest.mousePress(wheel, Qt.MouseButton.LeftButton, pos=QPoint(39, 60))
    settled(window)
    for place in places:
        ab = wheel.colour_at(place)
        act = lambda place=place: QTest.mouseMove(wheel, place)  # noqa: E731
        times.append(until_painted(window, act, lambda look, ab=ab: said(look) == ab))
    frames: list[object] = []
    window.canvas.painted.connect(lambda frame: frames.append(said(frame.request.look)))
    began = time.perf_counter()
    for move in range(100):
        QTest.mouseMove(wheel, places[move % DRAGS])
        wait(lambda move=move: time.perf_counter() > began + 0.01 * (move + 1))
    seen = len(set(frames))
    QTest.mouseRelease(wheel, Qt.MouseButton.LeftButton, pos=places[-1])
    settled(window)
    return times, seen


def said_of(times: list[tuple[float, float]], aim: int) -> str:
    clock, cpu = (sorted(each[index] * 1000 for each in times) for index in (0, 1))
    middle, most, spent = clock[len(clock) // 2], clock[len(clock) * 9 // 10], cpu[len(cpu) // 2]
    return (
        f"{clock[0]:.0f} ms at best, median {middle:.0f}, 9 of 10 under {most:.0f}, processors {spent:.0f} (aim {aim})"
    )


def bench(window: object, megapixels: int, path: Path) -> None:
    window.open([path])
    wait(lambda: window.document and window.document.photo.path == path and window.document.scan)
    window.actions_["start_over"].trigger()  # the library knows the photo from the last time
    window.actions_["hint"].trigger()
    wait(lambda: window.canvas.tool is not None)
    began = time.perf_counter()
    wait(lambda: window.hinting.work._known is not None and window.hinting.work._known[0] is window.document)
    print(f"{megapixels} MP: {time.perf_counter() - began:.2f} s until all that hints share is found")
    with Gaps() as gaps:
        print(f"{megapixels} MP, click to screen: {said_of(clicks(window), 100)}")
        times, frames = drags(window)
        print(f"{megapixels} MP, drag to screen: {said_of(times, 50)}")
    print(f"{megapixels} MP, a hand that drags for a second: {frames} pictures; worst gap {gaps.worst * 1000:.0f} ms")
    print(f"{megapixels} MP: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at the most")
    window.actions_["hint"].trigger()


def main() -> None:
    window = first_window()
    import cv2
    from PIL import Image
    from skimage import data

    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    grey = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)
    with tempfile.TemporaryDirectory() as folder:
        for megapixels, size in SIZES.items():
            path = Path(folder) / f"{megapixels}.jpg"
            Image.fromarray(cv2.resize(grey, size, interpolation=cv2.INTER_CUBIC)).save(path, quality=95)
            bench(window, megapixels, path)
        for document in window.album.documents:
            document.history.setClean()
        window.close()


if __name__ == "__main__":
    main()
