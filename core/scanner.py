"""Scanners on Linux, by SANE's own program ``scanimage``, which a desktop with a scanner has.

It is run as a program of its own: a driver that hangs or crashes takes nothing of ours with it, it can be ended at any
time, and no binding has to be compiled. What a scanner can do is read from ``scanimage --all-options``, as the manual
of scanimage(1) describes it; all lengths are millimetres.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from typing import Any, Literal, NamedTuple

from numpy.typing import NDArray

from core.color import as_rgb
from core.errors import AutochromeError
from core.geometry import WHOLE, Box
from core.messages import tr
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, PhotoWriter, ifd, open_photo
from core.scratch import scratch

PROGRAM = "scanimage"
OFFERED = 75, 150, 300, 600, 1200, 2400, 4800
"""Dots per inch that people scan at, of a scanner that takes any."""
_ROUGH = 75  # dpi at least, of a preview
_PATIENCE = 5.0  # seconds that a scanner has for stopping
_RETURN = 10.0  # seconds that it has for driving back once all is read
_LINES = 40  # of what the program said last, that are kept
_ROWS = 256  # of a scan, written at once
_PROGRESS = re.compile(r"Progress: ([\d.]+)%")
_FAILED = f"{PROGRAM}: sane_", f"{PROGRAM}: open of device"  # what it says before it ends, if its driver lets it
_OPTION = re.compile(r"^ {4}(?:--?)([\w-]+)(?:\[=\(yes\|no\)\])? ?(.*?) \[([^\]]*)\]")
_MAKE, _MODEL, _DATE, _SCANNED = 0x10F, 0x110, 0x132, 0x9004  # tags of EXIF


class Scanner(NamedTuple):
    """A device as SANE calls it, and as people do."""

    name: str
    maker: str
    model: str

    @property
    def title(self) -> str:
        """What people call it."""
        return f"{self.maker} {self.model}".strip()


@dataclass(frozen=True)
class Abilities:
    """What a scanner can do."""

    width: float
    """Of its bed, as the height."""
    height: float
    resolutions: tuple[int, ...]
    """Dots per inch, rising."""
    depths: tuple[Literal[8, 16], ...] = (8,)
    """Bits per sample that can be chosen; one where there is no choice."""
    grey: str | None = None
    """Its word for grey; None where it has none."""
    colour: str | None = None
    """Its word for colour."""
    sources: tuple[str, ...] = ()
    """Its words for what it scans from, such as its bed or its transparency unit; empty where there is one."""
    has_depth: bool = False
    """Whether it is told the depth."""


@dataclass(frozen=True)
class Wish:
    """How something is scanned."""

    resolution: int = 300
    is_colour: bool = True
    depth: Literal[8, 16] = 8
    source: str = ""
    """One of the scanner's words; empty: where it scans from anyway."""
    area: Box = WHOLE
    """Shares of the bed."""


def is_there() -> bool:
    """Whether scanners can be used here."""
    return sys.platform.startswith("linux") and shutil.which(PROGRAM) is not None


def scanners(monitor: Monitor = IDLE) -> list[Scanner]:
    """Look for scanners, which takes some seconds.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: SANE does not run.
    """
    said = _said(["--formatted-device-list=%d\t%v\t%m%n"], None, monitor)
    rows = [line.split("\t") for line in said.output.splitlines()]
    return [Scanner(*row) for row in rows if len(row) == len(Scanner._fields)]


def abilities(scanner: Scanner, source: str = "", monitor: Monitor = IDLE) -> Abilities:
    """Ask a scanner what it can do, where it scans from ``source``.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: it does not answer, or scans no areas.
    """
    said = _said([*_at(scanner), *_from(source), "--all-options"], scanner, monitor)
    options = {found[1]: (found[2], found[3]) for found in map(_OPTION.match, said.output.splitlines()) if found}
    live = {name: values for name, (values, now) in options.items() if now != "inactive"}
    if not {"x", "y", "resolution"} <= live.keys():
        raise AutochromeError(tr("“{device}” does not say what it can scan."), device=scanner.title)
    modes = live.get("mode", "").split("|")
    depths = tuple(depth for depth in (8, 16) if str(depth) in re.split(r"\D+", live.get("depth", "")))
    sources = tuple(live.get("source", "").split("|"))
    return Abilities(
        _most(live["x"]),
        _most(live["y"]),
        _resolutions(live["resolution"]),
        depths or (8,),  # type: ignore[arg-type]
        next((mode for mode in modes if mode.lower().startswith(("gray", "grey", "true gray"))), None),
        next((mode for mode in modes if re.match(r"colou?r|24bit colou?r", mode, re.IGNORECASE)), None),
        sources if len(sources) > 1 else (),
        has_depth=len(depths) > 0,
    )


def _most(values: str) -> float:
    """The largest number of ``0..215.9mm (in steps of 0.1)`` or ``100|200mm``."""
    numbers = re.findall(r"\d+(?:\.\d+)?", values.partition("(")[0])
    return max(map(float, numbers), default=0.0)


def _resolutions(values: str) -> tuple[int, ...]:
    """Those that are listed, or those within a range that people use."""
    numbers = [int(float(each)) for each in re.findall(r"\d+(?:\.\d+)?", values.partition("(")[0])]
    if ".." not in values or not numbers:
        return tuple(sorted(set(numbers))) or (300,)
    low, high = min(numbers), max(numbers)
    return tuple(each for each in OFFERED if low <= each <= high) or (high,)


def preview(scanner: Scanner, can: Abilities, wish: Wish, monitor: Monitor = IDLE) -> NDArray[Any]:
    """Scan the whole bed roughly: (h, w, bands).

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scanner fails.
    """
    rough = next((each for each in can.resolutions if each >= _ROUGH), can.resolutions[-1])
    with TemporaryDirectory(prefix="autochrome-") as folder:
        raw = Path(folder) / "preview.tif"
        _scan(scanner, can, replace(wish, resolution=rough, depth=8, area=WHOLE), raw, monitor)
        return open_photo(raw, max_pixels=CLI_LIMIT).load()


def scan(scanner: Scanner, can: Abilities, wish: Wish, folder: Path, monitor: Monitor = IDLE) -> Path:
    """Scan into a new TIFF in ``folder``, which says when, by what and how finely it was scanned.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: the scanner fails, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with scratch(folder) as hidden:
            raw = hidden / "scan.tif"
            _scan(scanner, can, wish, raw, monitor)
            return _kept(raw, scanner, wish, folder)
    except OSError as error:
        raise AutochromeError(
            tr("Nothing can be saved in “{folder}”: {reason}."), folder=folder, reason=error.strerror or error
        ) from error


def _kept(raw: Path, scanner: Scanner, wish: Wish, folder: Path) -> Path:
    """Write what came from the scanner to a free name."""
    photo, now = open_photo(raw, max_pixels=CLI_LIMIT), datetime.now()
    dpi = float(wish.resolution), float(wish.resolution)
    photo = replace(photo, metadata=replace(photo.metadata, exif=_described(scanner, now), dpi=dpi))
    target = _free(folder, now)
    with PhotoWriter(target, [photo]) as writer:
        writer.begin(grey=photo.is_grey)
        for _, strip in photo.strips(_ROWS):
            writer.write(as_rgb(strip))
    return target


def _described(scanner: Scanner, now: datetime) -> bytes:
    """EXIF that says by what and when it was scanned."""
    date = now.strftime("%Y:%m:%d %H:%M:%S")
    texts = {_MAKE: scanner.maker, _MODEL: scanner.model, _DATE: date}
    entries: ifd.Directory = {tag: _text(text) for tag, text in texts.items()}
    return ifd.exif_block(entries | {ifd.EXIF: {_SCANNED: _text(date)}})


def _text(text: str) -> ifd.Entry:
    return ifd.Entry(ifd.ASCII, text.encode("ascii", "replace") + b"\0")


def _free(folder: Path, now: datetime) -> Path:
    number = 1
    while (file := folder / f"scan-{now:%Y-%m-%d}-{number:03}.tif").exists():
        number += 1
    return file


def _scan(scanner: Scanner, can: Abilities, wish: Wish, raw: Path, monitor: Monitor) -> None:
    """Have the scanner write a TIFF."""
    mode = can.colour if wish.is_colour and can.colour else can.grey or can.colour
    left, top, width, height = wish.area
    asked = [*_at(scanner), *_from(wish.source)]
    asked += [f"--mode={mode}"] if mode else []
    asked += [f"--depth={wish.depth}"] if can.has_depth else []
    asked += [f"--resolution={wish.resolution}"]
    for letter, share, whole in (("l", left, can.width), ("t", top, can.height),
                                 ("x", width, can.width), ("y", height, can.height)):  # fmt: skip
        asked += [f"-{letter}", f"{share * whole:.2f}"]
    said = _said([*asked, "--format=tiff", "--progress", f"--output-file={raw}"], scanner, monitor)
    if not raw.exists() or not raw.stat().st_size:
        raise _failure(scanner, said.complaints)


def _at(scanner: Scanner) -> list[str]:
    return ["--device-name", scanner.name]


def _from(source: str) -> list[str]:
    return [f"--source={source}"] if source else []


class _Said(NamedTuple):
    """What the program has said."""

    output: str
    complaints: list[str]
    """The last lines of what it said beside that, without its progress."""


def _said(arguments: Sequence[str], scanner: Scanner | None, monitor: Monitor) -> _Said:
    """Run the program to its end.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: it fails; says what to do about it.
    """
    with TemporaryDirectory(prefix="autochrome-") as folder, (Path(folder) / "said").open("w+b") as said:
        try:
            process = subprocess.Popen(
                [PROGRAM, *arguments],
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.PIPE, env=_environment(),
            )  # fmt: skip
        except OSError as error:
            raise AutochromeError(
                tr("Scanners cannot be used: “{program}” does not run ({reason})."),
                program=PROGRAM,
                reason=error.strerror or error,
            ) from error
        last = deque[str](maxlen=_LINES)
        killers: list[Timer] = []
        is_read = False

        def end_in(seconds: float) -> None:  # some drivers hang where they should end
            killers.append(Timer(seconds, process.kill))
            killers[-1].start()

        def stop() -> None:
            process.terminate()  # which lets the scanner drive back
            end_in(_PATIENCE)

        with process, monitor.ending(stop):
            for line in _told(process):
                found = _PROGRESS.match(line)
                if found:
                    monitor.progress(min(1.0, float(found[1]) / 100))
                    if float(found[1]) >= 100 and not is_read:
                        is_read = True
                        end_in(_RETURN)
                rest = line[found.end() :] if found else line
                if rest:
                    last.append(rest)
                if rest.startswith(_FAILED):
                    end_in(_PATIENCE)
            process.wait()
        for killer in killers:
            killer.cancel()
        monitor.check()
        was_killed = process.returncode < 0
        if process.returncode and not (is_read and was_killed):
            raise _failure(scanner, list(last))
        said.seek(0)
        return _Said(said.read().decode("utf-8", "replace"), list(last))


def _told(process: subprocess.Popen[bytes]) -> Iterator[str]:
    """What the program says of how it goes, by lines, which end in a carriage return as well."""
    assert process.stderr is not None
    rest = b""
    while chunk := os.read(process.stderr.fileno(), 4096):
        *lines, rest = re.split(rb"[\r\n]", rest + chunk)
        yield from (line.decode("utf-8", "replace").strip() for line in lines if line.strip())
    if rest.strip():
        yield rest.decode("utf-8", "replace").strip()


def _environment() -> dict[str, str]:
    """English words, and the system's own libraries where the application brings some."""
    kept = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    own = os.environ.get("LD_LIBRARY_PATH_ORIG" if getattr(sys, "frozen", False) else "LD_LIBRARY_PATH")
    return {**kept, **({"LD_LIBRARY_PATH": own} if own else {}), "LC_ALL": "C"}


_REASONS = (
    ("Device busy", tr("“{device}” is used by another program. Close that, and try again.")),
    (
        "Access to resource has been denied",
        tr("You may not use “{device}”. Who looks after this computer can add you to the group “scanner”."),
    ),
    ("Scanner cover is open", tr("The cover of “{device}” is open. Close it, and try again.")),
    ("Document feeder out of documents", tr("There is no paper in the feeder of “{device}”.")),
    ("Document feeder jammed", tr("Paper is stuck in “{device}”. Take it out, and try again.")),
    (
        "Error during device I/O",
        tr("“{device}” does not answer any more. See whether it is on and connected, then try again."),
    ),
    ("open of device", tr("“{device}” is not there any more. See whether it is on and connected, then try again.")),
)
"""What SANE says (sane_strstatus), and what that means for who stands before the scanner."""


def _failure(scanner: Scanner | None, said: list[str]) -> AutochromeError:
    """Which sentence of ours fits the last lines of what the program said."""
    reason = said[-1].removeprefix(f"{PROGRAM}: ").rstrip(".") if said else "?"
    if scanner is None:
        return AutochromeError(tr("Scanners cannot be looked for: {reason}."), reason=reason)
    text = "\n".join(said)
    for word, sentence in _REASONS:
        if word in text:
            return AutochromeError(sentence, device=scanner.title)
    if not said:
        return AutochromeError(tr("“{device}” has sent no picture. Try again."), device=scanner.title)
    return AutochromeError(tr("“{device}” cannot scan this: {reason}."), device=scanner.title, reason=reason)
