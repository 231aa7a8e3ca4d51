"""Published files that are not shipped: fetched once, checked by their whole SHA-256, kept in the cache folder.

What has come of a file is kept beside its place until all of it is there, also when the connection breaks, the program
ends or the disk is full, and the next call goes on from there (RFC 9110, 14: Range, If-Range). Whichever address it
came from, nothing is opened before its digest is the one that was said.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core import json_file
from core.atomic import into_place
from core.cache import trim_cache
from core.errors import AutochromeError
from core.lock import TakenError, taken
from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor
from core.program import VERSION
from core.settings import cache_folder

if TYPE_CHECKING:
    from requests import Response

CHUNK = 1 << 16  # bytes between two reports of progress, and that a cut loses at most
TIMEOUT = 30  # seconds without a byte


@dataclass(frozen=True)
class Download:
    """Where a file can be had, and how to know that it is the one."""

    title: str
    """What it is, in words that fit a sentence: "the weights of VGG-16"."""
    url: str
    bytes: int
    sha256: str
    """All 64 hexadecimal digits; empty where its publisher gives only some, so that no file can be known to be it."""
    licence: str
    instead: str = ""
    """What a person can do without it: an end to the sentence "…, or"."""
    mirrors: tuple[str, ...] = ()
    """Where else the same bytes can be had, if not at ``url``."""
    name: str = ""
    """What the file is called here; empty for the last part of ``url``."""

    @property
    def file(self) -> Path:
        """Its place in the cache."""
        return cache_folder() / "downloads" / (self.name or Path(urlsplit(self.url).path).name)

    @property
    def part(self) -> Path:
        """Where what has come of it is kept until all has."""
        return self.file.with_name(self.file.name + ".part")

    @property
    def come(self) -> int:
        """Bytes that are here of a download that was broken off; 0 where there is none."""
        return _size(self.part)


@dataclass(frozen=True)
class _Origin:
    """Where the part that is here came from, so that it is not gone on with from what has changed there since."""

    address: str = ""
    etag: str = ""


class _AnotherFileError(Exception):
    """An address gave something else than the file."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


_monitor: ContextVar[Monitor] = ContextVar("monitor", default=IDLE)


@contextmanager
def heard_by(monitor: Monitor) -> Iterator[None]:
    """Let a monitor hear, pause and end what is fetched in the block, however deep: networks fetch when built."""
    token = _monitor.set(monitor)
    try:
        yield
    finally:
        _monitor.reset(token)


def fetch(download: Download) -> Path:
    """The file in the cache, fetched if it is not there or damaged, from where it was broken off.

    The monitor of `heard_by` hears how far it is, and nothing where the file is there.

    Raises:
        AutochromeError: it cannot be fetched, there is no room for it, or what came is not the file.
        Cancelled: the monitor was cancelled; what has come is kept for the next time.
    """
    file = download.file
    if not download.sha256:
        raise AutochromeError(
            tr("The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}."),
            title=message(download.title),
            hint=_or(download),
        )
    if file.exists() and digest_of(file) == download.sha256:
        return file
    import requests

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        need_room(file.parent, download.bytes - download.come, download.title)
        with _alone(download):
            _fetch_from_any(download, _monitor.get())
            into_place(download.part, file)
            _origin_of(download).unlink(missing_ok=True)
    except requests.RequestException as error:
        host = urlsplit(download.url).hostname
        raise AutochromeError(
            tr(
                "This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, "
                "put the file from {url} at {file} yourself{hint}."
            ),
            title=message(download.title),
            size=download.bytes / 1e6,
            host=host,
            url=download.url,
            file=file,
            hint=_or(download),
        ) from error
    except _AnotherFileError as error:
        raise AutochromeError(
            tr(
                "What {url} sent is not {title} (its SHA-256 is another) and was "
                "thrown away: try again later, put the right file at {file}{hint}."
            ),
            url=error.address,
            title=message(download.title),
            file=file,
            hint=_or(download),
        ) from error
    except OSError as error:
        raise AutochromeError(
            tr("This needs {title}, which cannot be written to {file}: {reason}."),
            title=message(download.title),
            file=file,
            reason=error.strerror or error,
        ) from error
    trim_cache(keep=file)
    return file


def forget(download: Download) -> None:
    """Remove the file from the cache, and what has come of it.

    Raises:
        OSError: it cannot be removed.
    """
    download.file.unlink(missing_ok=True)
    _forget_part(download)


def need_room(folder: Path, needed: int, title: str) -> None:
    """Go on where the disk of ``folder`` has room for so many bytes.

    Raises:
        AutochromeError: it has not.
        OSError: the folder cannot be looked at.
    """
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise AutochromeError(
            tr(
                "{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose "
                "another folder in the settings."
            ),
            title=message(title),
            needed=needed / 1e6,
            folder=folder,
            free=free / 1e6,
        )


def digest_of(file: Path) -> str:
    """Its SHA-256, as hexadecimal digits.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


def _fetch_from_any(download: Download, monitor: Monitor) -> None:
    """Fetch all of the part, from the first address that gives it.

    Raises:
        RequestException, _AnotherFileError: none does; the first that gave another file is named, if any did.
    """
    import requests

    problems: list[Exception] = []
    for address in (download.url, *download.mirrors):
        try:
            _fetch_from(address, download, monitor)
            return
        except (requests.RequestException, _AnotherFileError) as error:
            problems.append(error)
    raise next((each for each in problems if isinstance(each, _AnotherFileError)), problems[-1])


def _fetch_from(address: str, download: Download, monitor: Monitor) -> None:
    """Fetch from one address, going on after each cut for as long as more has come."""
    import requests

    while True:
        before = download.come
        try:
            _go_on(address, download, monitor)
        except requests.RequestException:
            if download.come <= before:
                raise
            continue
        if digest_of(download.part) == download.sha256:
            return
        _forget_part(download)
        if not before:
            raise _AnotherFileError(address)
        # what was here before may have been of another file: once more, from the first byte


def _go_on(address: str, download: Download, monitor: Monitor) -> None:
    """Fetch what is missing of the part."""
    import requests

    if download.come > download.bytes:
        _forget_part(download)
    have = download.come
    if have == download.bytes:
        return
    headers = {"Accept-Encoding": "identity", "User-Agent": f"Autochrome/{VERSION}"}
    if have:
        headers["Range"] = f"bytes={have}-"
        origin = json_file.load(_Origin, _origin_of(download), _Origin())
        if origin.address == address and origin.etag:
            headers["If-Range"] = origin.etag
    with requests.get(address, headers=headers, stream=True, timeout=TIMEOUT) as reply:
        if have and reply.status_code == requests.codes.requested_range_not_satisfiable:
            raise _AnotherFileError(address)
        reply.raise_for_status()
        begin, whole = _extent(reply)
        if whole not in (None, download.bytes) or begin not in (0, have):
            raise _AnotherFileError(address)
        etag = reply.headers.get("ETag", "")
        origin = _Origin(address, "" if etag.startswith("W/") else etag)
        json_file.store(_origin_of(download), asdict(origin))
        _write(reply, begin, address, download, monitor)
    if download.come < download.bytes:
        raise requests.ConnectionError(f"{address} ended early")


def _write(reply: Response, begin: int, address: str, download: Download, monitor: Monitor) -> None:
    """Write what comes into the part, from byte ``begin`` on."""
    with download.part.open("r+b" if begin else "wb") as file:
        file.seek(begin)
        file.truncate()
        for chunk in reply.iter_content(CHUNK):
            monitor.check()
            if file.tell() + len(chunk) > download.bytes:
                raise _AnotherFileError(address)
            file.write(chunk)
            monitor.progress(file.tell() / download.bytes)


def _extent(reply: Response) -> tuple[int, int | None]:
    """At which byte a reply begins, and how many the whole file has, where that is said."""
    if reply.status_code == 206:
        span, _, whole = reply.headers.get("Content-Range", "").removeprefix("bytes ").partition("/")
        begin = span.partition("-")[0]
        return int(begin) if begin.isdecimal() else -1, int(whole) if whole.isdecimal() else None
    length = reply.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else None


def _forget_part(download: Download) -> None:
    download.part.unlink(missing_ok=True)
    _origin_of(download).unlink(missing_ok=True)


def _origin_of(download: Download) -> Path:
    """What says where the part came from."""
    return download.part.with_suffix(".part.json")


@contextmanager
def _alone(download: Download) -> Iterator[None]:
    """Keep other processes, and other threads of this one, from fetching the same file.

    Raises:
        AutochromeError: one is at it.
    """
    try:
        lock = taken(download.file.with_name(download.file.name + ".lock"))
    except TakenError as error:
        raise AutochromeError(
            tr("{title} is being fetched already. Wait until that has ended."), title=message(download.title)
        ) from error
    try:
        yield
    finally:
        lock.release()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _or(download: Download) -> Message | str:
    return message(tr(", or {instead}"), instead=message(download.instead)) if download.instead else ""
