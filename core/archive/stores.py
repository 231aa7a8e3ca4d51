"""Files in stores that are reached by an address (``s3://…``, or what else fsspec knows), in place of a shared folder.

Credentials and endpoints are those of the machine (``AWS_…`` in the environment, fsspec's own settings): Autochrome
knows none. fsspec is a guest, brought by the group ``cluster``. Whatever else its stores raise is a `StoreError` here.
"""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, ParamSpec, TypeVar
from uuid import uuid4

from core.errors import AutochromeError
from core.messages import tr
from core.photo.folder import is_photo

P = ParamSpec("P")
R = TypeVar("R")
_MARK = "://"


class Url(PurePosixPath):
    """The address of a file, or of a folder, in a store; it is taken apart as a path is."""

    def __str__(self) -> str:
        return super().__str__().replace(":/", _MARK, 1)


Location = Path | Url


def located(text: str) -> Location:
    """Read what a person, or a project, says of a place: an address, or a path.

    Raises:
        AutochromeError: it is an address of a kind that is not known, or fsspec is not installed.
    """
    scheme, mark, rest = text.partition(_MARK)
    if not mark:
        return Path(text)
    if scheme == "file":
        return Path(f"/{rest.lstrip('/')}")
    if "::" in text or scheme not in _fsspec().available_protocols():
        raise AutochromeError(tr("“{file}” is an address of a kind that is not known."), file=text)
    return Url(text)


class State(NamedTuple):
    """By what a file is told from what it was."""

    size: int
    changed: int
    """A time, or whatever a store says that changes with the content, as one number."""


class StoreError(OSError):
    """A store cannot be reached, or does not do what it was asked; perhaps for a while only."""


def _as_store_error(work: Callable[P, R]) -> Callable[P, R]:
    """Have a store raise `StoreError` but where a file, a right, or room on this machine's disk is wanting."""

    @wraps(work)
    def safe(*args: P.args, **named: P.kwargs) -> R:
        try:
            return work(*args, **named)
        except (FileNotFoundError, PermissionError, AutochromeError):
            raise
        except Exception as error:
            if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise StoreError(f"{type(error).__name__}: {error}") from error

    return safe


@_as_store_error
def exists(url: Url) -> bool:
    """Whether there is a file of that address, or one below it."""
    files, path = _opened(url)
    return bool(files.exists(path))


@_as_store_error
def state(url: Url) -> State:
    """Say how a file is now.

    Raises:
        OSError: it is not there, or cannot be reached.
    """
    files, path = _opened(url)
    return _state(files.info(path))


@_as_store_error
def files_in(url: Url) -> dict[str, State]:
    """All files below an address, or the one that is there, by their ways from it; "" for itself.

    Raises:
        OSError: it cannot be reached.
    """
    files, path = _opened(url)
    found = {}
    for name, info in files.find(path, detail=True).items():
        inside = name[len(path) :].lstrip("/")
        found[inside] = _state(info if info.get("size") is not None else files.info(name))
    return found


def photos_in(url: Url) -> Iterator[tuple[Url, State]]:
    """Photos below an address, in the order of their names, as `core.photo.folder.photos_in` takes them."""
    for inside, found in sorted(files_in(url).items()):
        if is_photo(PurePosixPath(inside or url.name).parts):
            yield url / inside, found


@_as_store_error
def digest(url: Url) -> str:
    """Give the digest of a file's content, as `core.photo.fingerprint` does."""
    files, path = _opened(url)
    with files.open(path, "rb") as stream:
        total = hashlib.blake2b(digest_size=16)
        while part := stream.read(2**20):
            total.update(part)
    return total.hexdigest()


@_as_store_error
def fetch(url: Url, target: Path) -> None:
    """Copy a file from a store.

    Raises:
        OSError: it is not there, or cannot be reached, or the disk is full.
    """
    files, path = _opened(url)
    files.get_file(path, str(target))


@_as_store_error
def send(source: Path, url: Url) -> None:
    """Put a file into a store, where it is whole or not there: a store of objects has no half ones, others rename.

    Raises:
        OSError: it cannot be written.
    """
    files, path = _opened(url)
    files.makedirs(files._parent(path), exist_ok=True)
    if not _renames(files):
        files.put_file(str(source), path)
        return
    beside = f"{path}.{uuid4().hex}.part"
    files.put_file(str(source), beside)
    files.mv(beside, path)


@_as_store_error
def remove(url: Url) -> None:
    """Take a file out of a store.

    Raises:
        OSError: it is not there, or cannot be reached.
    """
    files, path = _opened(url)
    files.rm_file(path)


def _renames(files: Any) -> bool:
    """Whether a store can rename a file, rather than copy it and remove the first."""
    return type(files).mv is not _fsspec().AbstractFileSystem.mv


def _opened(url: Url) -> tuple[Any, str]:
    """What reaches a store, and the path there; what was listed before is forgotten, as others write, too."""
    try:
        files, path = _fsspec().core.url_to_fs(str(url))
    except ImportError as error:  # each kind of store has a package of its own
        raise AutochromeError(
            tr("“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster"),
            file=url,
            reason=error,
        ) from error
    files.invalidate_cache()
    return files, path


def _state(info: dict[str, Any]) -> State:
    said = [str(info.get(name)) for name in ("ETag", "etag", "mtime", "LastModified", "last_modified", "created")]
    changed = hashlib.blake2b("\n".join(said).encode(), digest_size=7).digest()
    return State(int(info.get("size") or 0), int.from_bytes(changed))


def _fsspec() -> Any:
    """The guest.

    Raises:
        AutochromeError: it is not installed.
    """
    try:
        import fsspec
    except ImportError as error:
        raise AutochromeError(tr("Addresses of stores need fsspec. Set it up with: uv sync --group cluster")) from error
    return fsspec
