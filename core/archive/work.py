"""One scan of an archive: developed once, written for each profile, its sidecar last of all.

The sidecar holds the Edit and all that is known of how the results came about. Where it is there and names this scan
and this order, all before it is there, too: that is how a run that was killed before it could note a result, or that
was taken for dead, is not done again.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import platform
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import cv2
import numpy as np

from core import json_file
from core.archive import places
from core.archive.doubts import signals_of
from core.archive.kept import findings_in
from core.archive.order import Access
from core.archive.places import brought, exists, is_marked, is_there, make_folder
from core.archive.records import Made, Result, Signals, State, Trouble, Unit
from core.archive.stores import Location, StoreError, Url, send
from core.atomic import atomic_write
from core.batch import reason_of
from core.color import SRGB, Codes, RgbSpace, lab_to_rgb, luminance, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit, to_plain
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.findings import find, values
from core.geometry import fitted
from core.messages import Message, message, tr
from core.monitor import Monitor
from core.photo import (
    CLI_LIMIT,
    DamagedError,
    Photo,
    PhotoWriter,
    Record,
    SaveOptions,
    exported,
    fingerprint,
    open_photo,
    read_record,
)
from core.region import Region
from core.render import STRIP_PIXELS, render
from core.saving import Developed, record, said_of, strips_of

THUMBNAIL = 160
"""Pixels of the longest side."""
_SIDE = 512  # px, at which a result is looked at that has no access profile
_DEEP = SaveOptions(depth=16)
_FINDING = 0.6  # share of the time
_AWAY = frozenset({errno.ESTALE, errno.EIO, errno.ENOTCONN, errno.EHOSTDOWN, errno.ENETUNREACH, errno.ETIMEDOUT})
_GONE = StoreError, FileNotFoundError, DamagedError
"""Failures of a place that was away for a moment and may be there again; who is patient tries these some times."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def do(unit: Unit, monitor: Monitor, *, engines: EnginePool) -> Made:
    """Do one scan; what goes wrong is told by what is returned.

    Raises:
        Cancelled: the monitor was cancelled; nothing half is left behind.
    """
    began = perf_counter()
    try:
        return _adopted(unit) or _made(unit, engines, monitor)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 -- a week's work must not end at one odd file
        told, seconds = (_reason(unit, error),), round(perf_counter() - began, 4)
        return Made(unit.id, State.FAILED, key=unit.key, seconds=seconds, told=told, worker=worker(),
                    trouble=_trouble(unit, error))  # fmt: skip


def _reason(unit: Unit, error: Exception) -> Message:
    """Say why a scan failed; a disk that is full may be met at any write."""
    if isinstance(error, OSError) and error.errno in _FULL:
        full = message(tr("the disk is full"))
        return message(tr("“{file}” cannot be saved: {reason}."), file=unit.name, reason=full)
    return reason_of(error)


def worker() -> str:
    """Name this process among those of all machines."""
    return f"{platform.node()}:{os.getpid()}"


def sidecar_of(unit: Unit) -> Location:
    """Say where the sidecar of a scan's results lies."""
    first = unit.output / unit.order.files(unit.name, 1)[0]
    return first.with_name(f"{first.name}.json")


def _trouble(unit: Unit, error: BaseException | None) -> Trouble:
    """Whether a place is to blame for an error, and not the scan."""
    while error is not None:
        number = getattr(error, "errno", None)
        if number in _FULL:
            return Trouble.FULL
        if number in _AWAY or isinstance(error, _GONE):
            return Trouble.AWAY
        error = error.__cause__ or error.__context__
    return Trouble.NONE if is_there(unit.root) and is_marked(unit.output) else Trouble.AWAY


def _adopted(unit: Unit) -> Made | None:
    """What somebody has made of a unit already and could not note; None where that is not all there and whole."""
    if not unit.again:
        return None
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        made = Made.of(_said_of(unit)["made"])
        files = {each.file: each for each in made.results}
        whole = all(places.digest(unit.output / each.file) == each.digest for each in made.results)
        wanted = unit.order.files(unit.name, made.pages)
        is_it = made.key == unit.key and made.digest == places.digest(unit.source) and set(wanted) == set(files)
        return replace(made, id=unit.id) if is_it and whole and unit.thumbnail.is_file() else None
    return None


def _said_of(unit: Unit) -> Any:
    """What the sidecar of a unit's results holds.

    Raises:
        OSError, ValueError: there is none, or it cannot be read.
    """
    with brought(sidecar_of(unit)) as file:
        return json_file.parse(file)


class _Small(NamedTuple):
    """A page at the size that people look at."""

    pixels: Codes
    """As they were scanned, (h, w, bands)."""
    codes: Codes
    """As they became, (h, w, 3) of 8 bits."""


class _Here(NamedTuple):
    """Where a unit is worked on: in its own places, or in copies of theirs where it lies in a store."""

    source: Path
    output: Path
    thumbnail: Path


def _made(unit: Unit, engines: EnginePool, monitor: Monitor) -> Made:
    """Make the results of a unit, and put them where they belong, the sidecar last.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be read, or a result cannot be written.
        OSError: a place cannot be written.
    """
    if not is_marked(unit.output):
        raise FileNotFoundError(unit.output)
    with ExitStack() as stack:
        here = _Here(stack.enter_context(brought(unit.source)), _output_of(unit, stack), _thumbnail_of(unit, stack))
        made = _Making(unit, here, engines, monitor).made()
        if made.state is not State.DONE:
            return made
        if isinstance(unit.output, Url):
            for file in (*(each.file for each in made.results), sidecar_of(unit).relative_to(unit.output)):
                send(here.output / file, unit.output / file)
        return made if here.thumbnail == unit.thumbnail else replace(made, thumbnail=here.thumbnail.read_bytes())


def _output_of(unit: Unit, stack: ExitStack) -> Path:
    """The folder for results, or one for as long as it takes to send them to a store."""
    return unit.output if isinstance(unit.output, Path) else _for_now(stack)


def _thumbnail_of(unit: Unit, stack: ExitStack) -> Path:
    """Where the small picture is written: in the project's folder, where that is seen from here."""
    if unit.thumbnail.parents[1].is_dir():
        return unit.thumbnail
    return _for_now(stack) / unit.thumbnail.parent.name / unit.thumbnail.name


def _for_now(stack: ExitStack) -> Path:
    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="autochrome-")))


class _Making:
    """Makes the results of one unit."""

    def __init__(self, unit: Unit, here: _Here, engines: EnginePool, monitor: Monitor) -> None:
        self._unit, self._here, self._engines, self._monitor = unit, here, engines, monitor
        self._warnings: list[Message] = []
        self._digest = ""
        self._reading = self._finding = 0.0

    def made(self) -> Made:
        """Make them.

        Raises:
            Cancelled: the monitor was cancelled.
            AutochromeError: the scan cannot be read, or a result cannot be written.
            OSError: a place cannot be written.
        """
        unit, source, began = self._unit, self._here.source, perf_counter()
        before = places.state(unit.source)
        self._digest = digest = fingerprint(source)
        known = read_record(source)
        if known is not None and (known.is_coloured or unit.edit.colour is None):
            told = (message(tr("was made by Autochrome")),)
            return Made(unit.id, State.SKIPPED, digest, before.size, key=unit.key, told=told, worker=worker())
        first = open_photo(source, max_pixels=CLI_LIMIT, damaged=unit.order.damaged)
        photos = [photo.framed(unit.edit.geometry) for photo in (first, *self._others(first))]
        self._warnings += [warning for photo in photos for warning in photo.warnings]
        self._reading = perf_counter() - began
        files = unit.order.files(unit.name, len(photos))
        self._check_free(files)
        signals = self._developed(photos, files)
        if before != places.state(unit.source):
            raise AutochromeError(tr("“{file}” was written while it was read."), file=unit.source.name)
        megapixels = sum(photo.width * photo.height for photo in photos) / 1e6
        made = Made(
            unit.id, State.DONE, digest, before.size, len(photos), round(megapixels, 3), unit.key,
            reading=round(self._reading, 4), finding=round(self._finding, 4),
            told=tuple(dict.fromkeys(self._warnings)), model=self._model(),
            results=tuple(self._result(file) for file in files), signals=signals, worker=worker(),
        )  # fmt: skip
        made = replace(made, seconds=round(perf_counter() - began, 4))
        _write_sidecar(self._here.output / sidecar_of(unit).relative_to(unit.output), unit, made)
        return made

    def _others(self, first: Photo) -> Iterator[Photo]:
        read = partial(open_photo, first.path, max_pixels=CLI_LIMIT, damaged=self._unit.order.damaged)
        return map(read, range(1, first.pages))

    def _model(self) -> str:
        colour = self._unit.edit.colour
        return f"{colour.model.name} {colour.model.version}" if colour else ""

    def _check_free(self, files: list[str]) -> None:
        """Refuse to write over what this project has not made.

        Raises:
            AutochromeError: there is such a file.
        """
        there = [file for file in files if exists(self._unit.output / file)]
        if there and not self._unit.again and not self._is_ours():
            raise AutochromeError(
                tr("“{file}” is there already, and this project has not made it. Move it away."),
                file=self._unit.output / there[0],
            )

    def _is_ours(self) -> bool:
        with suppress(OSError, ValueError, KeyError, TypeError):
            said = _said_of(self._unit)
            return bool((said["project"], said["name"]) == (self._unit.project, self._unit.name))
        return False

    def _developed(self, photos: list[Photo], files: list[str]) -> Signals:
        """Develop all pages, write them for each profile, and measure what may be doubted of the worst."""
        order, edit, worst = self._unit.order, self._unit.edit, Signals()
        outs = [exported(photo, _DEEP, times=edit.enlarge.times) for photo in photos]
        access_files = files[int(order.preservation) :]
        with ExitStack() as stack:
            writer = stack.enter_context(self._writer(files[0], outs, _DEEP)) if order.preservation else None
            for index, photo in enumerate(photos):
                part = self._monitor.part(index / len(photos), (index + 1) / len(photos))
                began = perf_counter()
                page = self._found(photo, index, part.part(0, _FINDING))
                self._finding += perf_counter() - began
                if writer is not None:
                    writer.begin(self._record(page, _DEEP), grey=page.stays_grey)
                    for strip in strips_of(page, outs[index], 16, self._engines, part.part(_FINDING, 1)):
                        writer.write(strip)
                small = _small(page, order.access.side if order.access else _SIDE)
                if order.access is not None:
                    self._write_access(access_files[index], page, small, order.access)
                worst = max(worst, signals_of(page, small.pixels), key=lambda each: each.doubt)
                if index == 0:
                    _write_thumbnail(self._here.thumbnail, small, photo.space)
        self._warnings += writer.warnings if writer is not None else ()
        if worst.is_coloured:
            self._warnings.append(message(tr("is already in colour; its colours are replaced")))
        return replace(worst, warnings=len(set(self._warnings)))

    def _found(self, photo: Photo, index: int, monitor: Monitor) -> Developed:
        """Find what is not known yet of a page, and keep it for when the edit is changed."""
        edit, kept = self._unit.edit, findings_in(self._unit.findings)
        known = kept.of(self._digest, index, edit) if kept else {}
        found = find(photo.scan, edit, known, self._engines, monitor)
        if kept:
            kept.keep(self._digest, index, found)
        return Developed(photo, edit, values(found))

    def _writer(self, file: str, photos: list[Photo], options: SaveOptions) -> PhotoWriter:
        target = self._here.output / file
        make_folder(target.parent, self._here.output)
        return PhotoWriter(target, photos, options=options, overwrite=True)

    def _record(self, page: Developed, options: SaveOptions) -> Record | None:
        unit = self._unit
        return said_of(page, record(self._here.source, unit.edit, options)) if unit.order.mark else None

    def _write_access(self, file: str, page: Developed, small: _Small, access: Access) -> None:
        height, width = small.codes.shape[:2]
        options = SaveOptions(quality=access.quality, metadata=access.metadata)
        with self._writer(file, [_shrunk(page.photo, width, height)], options) as writer:
            writer.begin(self._record(page, options), grey=page.stays_grey)
            writer.write(small.codes)
        self._warnings += writer.warnings

    def _result(self, file: str) -> Result:
        path = self._here.output / file
        with path.open("rb") as stream:  # not by `fingerprint`, whose memory of a file is for scans
            digest = hashlib.file_digest(stream, partial(hashlib.blake2b, digest_size=16)).hexdigest()
        return Result(file, digest, path.stat().st_size)


def _small(page: Developed, side: int) -> _Small:
    """The whole of a page, ``side`` px at its longest side or as large as it is."""
    photo = page.photo
    width, height = fitted(photo.width, photo.height, side)
    pixels = photo.shrunk(width, height)
    region = Region((width, height), geometry=photo.geometry, scan=(photo.scan.width, photo.scan.height))
    codes = np.empty((height, width, 3), np.uint8)
    for rows, part in region.strips(max(1, STRIP_PIXELS // width)):
        codes[rows] = render(pixels[rows], photo.space, part, page.edit, page.findings)
    if not photo.has_alpha:
        return _Small(pixels, codes)
    share = pixels[..., -1:].astype(np.float32) / np.iinfo(pixels.dtype).max
    return _Small(pixels, np.round(255 + (codes - np.float32(255)) * share).astype(np.uint8))


def _shrunk(photo: Photo, width: int, height: int) -> Photo:
    """What a smaller copy, laid on white, carries beside its pixels."""
    dpi = photo.metadata.dpi
    smaller = dpi and (dpi[0] * width / photo.width, dpi[1] * height / photo.height)
    return replace(
        photo, width=width, height=height, depth=8, has_alpha=False, metadata=replace(photo.metadata, dpi=smaller)
    )


def _write_thumbnail(target: Path, small: _Small, space: RgbSpace) -> None:
    """Write before and after, side by side, as a JPEG in sRGB."""
    height, width = small.codes.shape[:2]
    size = fitted(width, height, THUMBNAIL)
    whole = Region((width, height))
    before = render(small.pixels, space, whole, Edit(), {})
    both: Codes = np.asarray(np.hstack([Picture(each).shrunk(*size) for each in (before, small.codes)]), np.uint8)
    if space is not SRGB:
        both = lab_to_rgb(luminance(both, space), rgb_to_lab(both, space)[..., 1:], 8)
    _, jpeg = cv2.imencode(".jpg", cv2.cvtColor(both, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 80])
    make_folder(target.parent, target.parents[1])
    with atomic_write(target) as beside:
        beside.write_bytes(jpeg.tobytes())


def _write_sidecar(target: Path, unit: Unit, made: Made) -> None:
    """Write what was decided and what came of it beside the first result."""
    plain = {
        "project": unit.project,
        "name": unit.name,
        "source": os.fsencode(unit.source.name).decode("utf-8", "backslashreplace"),
        "edit": to_plain(unit.edit),
        "made": json.loads(made.to_json()),
    }
    with atomic_write(target) as beside:
        beside.write_text(json.dumps(plain, indent=1) + "\n", "utf-8")
