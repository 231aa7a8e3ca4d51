"""Published files that are not shipped: fetched once, checked by their whole SHA-256, kept in the cache folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from urllib.parse import urlsplit

from core.atomic import into_place
from core.cache import trim_cache
from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor
from core.scratch import scratch
from core.settings import cache_folder

CHUNK = 1 << 18  # bytes between two reports of progress
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

    @property
    def file(self) -> Path:
        """Its place in the cache."""
        return cache_folder() / "downloads" / Path(urlsplit(self.url).path).name


_monitor: ContextVar[Monitor] = ContextVar("monitor", default=IDLE)


@contextmanager
def heard_by(monitor: Monitor) -> Iterator[None]:
    """Let a monitor hear, and end, what is fetched in the block, however deep: networks fetch when they are built."""
    token = _monitor.set(monitor)
    try:
        yield
    finally:
        _monitor.reset(token)


def fetch(download: Download) -> Path:
    """The file in the cache, fetched if it is not there or damaged. Written aside and renamed.

    The monitor of `heard_by` hears how far it is, and nothing where the file is there.

    Raises:
        AutochromeError: it cannot be fetched, or what came is not the file.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    file = download.file
    if not download.sha256:
        raise AutochromeError(
            tr("The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}."),
            title=message(download.title),
            hint=_or(download),
        )
    if file.exists() and _digest(file) == download.sha256:
        return file
    import pooch
    import requests

    pooch.get_logger().setLevel("WARNING")
    downloader = pooch.HTTPDownloader(progressbar=_Progress(_monitor.get()), chunk_size=CHUNK, timeout=TIMEOUT)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with scratch(file.parent) as folder:
            pooch.retrieve(download.url, f"sha256:{download.sha256}", file.name, folder, downloader=downloader)
            into_place(folder / file.name, file)
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
    except ValueError as error:
        raise AutochromeError(
            tr(
                "What {url} sent is not {title} (its SHA-256 is another) and was "
                "thrown away: try again later, put the right file at {file}{hint}."
            ),
            url=download.url,
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


def _or(download: Download) -> Message | str:
    return message(tr(", or {instead}"), instead=message(download.instead)) if download.instead else ""


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


class _Progress:
    """What pooch takes for a progress bar."""

    total = 0

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._done = 0

    def update(self, count: int) -> None:
        self._monitor.check()
        self._done += count
        self._monitor.progress(min(1.0, self._done / self.total) if self.total else 0.0)

    def reset(self) -> None:
        self._done = 0

    def close(self) -> None:
        """Nothing to tidy up."""
