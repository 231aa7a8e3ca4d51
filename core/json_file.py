"""Our own JSON files, read as if a stranger had written them: bounded, typed, and forgiving of single faults."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from core.atomic import atomic_write
from core.messages import message, tr

T = TypeVar("T")

LARGEST = 64 * 1024**2
"""Bytes of a file that is read at all: 30,000 paths of photos take 3 MB."""
_MOST_FAULTS = 50  # parts of one file that may be left out before all of it is given up

log = logging.getLogger(__name__)


def adapter(kind: type[T]) -> TypeAdapter[T]:
    """What reads plain data as a ``kind`` and writes it so; built when first asked for, as that takes up to 30 ms."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


_adapters: dict[Any, TypeAdapter[Any]] = {}


def parse(path: Path) -> Any:
    """Read a JSON file whose types are not known.

    Raises:
        OSError: it is not there or cannot be read.
        ValueError: it is no JSON, too large or too deeply nested.
    """
    with path.open("rb") as file:
        text = file.read(LARGEST + 1)
    if len(text) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST} bytes")
    try:
        return json.loads(text.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def load(kind: type[T], path: Path, otherwise: T) -> T:
    """Read a file as a ``kind``, each part of it that makes no sense left out; ``otherwise`` where nothing does.

    A file that is no JSON is set aside, so that what was in it is not written over, and a warning says so.
    """
    try:
        return forgiven(kind, parse(path), otherwise)
    except FileNotFoundError:
        return otherwise
    except OSError as error:
        passed_over = tr("{file} cannot be read ({reason}) and is passed over.")
        log.warning(message(passed_over, file=path, reason=error.strerror or error))
    except ValueError:
        set_aside(path)
    return otherwise


def set_aside(path: Path) -> None:
    """Put a damaged file beside its place, and say so."""
    beside = path.with_name(path.name + ".bad")
    with suppress(OSError):
        path.replace(beside)
        begun = tr("“{file}” is damaged; a new one is begun. What was there is in {beside}.")
        log.warning(message(begun, file=path.name, beside=beside))


def forgiven(kind: type[T], plain: object, otherwise: T) -> T:
    """Read plain data as a ``kind``: what is unknown, missing, of another type or out of range is as in a new one."""
    try:
        return _validated(kind, deepcopy(plain), otherwise)
    except RecursionError:
        return otherwise


def _validated(kind: type[T], plain: object, otherwise: T) -> T:
    reading = adapter(kind)
    for _ in range(_MOST_FAULTS):
        try:
            return reading.validate_python(plain)
        except ValidationError as error:
            if not _dropped(plain, error.errors(include_url=False, include_input=False)[0]["loc"]):
                break
    return otherwise


def _dropped(plain: Any, place: tuple[int | str, ...]) -> bool:
    """Whether there was something at ``place``, or above it, to be taken out."""
    holder: Any = None
    key: int | str = 0
    for part in place:
        if not _holds(plain, part):
            break
        holder, key, plain = plain, part, plain[part]
    if holder is None:
        return False
    del holder[key]
    return True


def _holds(plain: object, part: int | str) -> bool:
    if isinstance(plain, list):
        return isinstance(part, int) and part < len(plain)
    return isinstance(plain, dict) and part in plain


def store(path: Path, plain: object) -> None:
    """Write plain data, whole or not at all. Names of files that are no Unicode are written as they are.

    Raises:
        OSError: the file cannot be written; what was there is untouched.
    """
    with atomic_write(path) as beside:
        text = json.dumps(plain, indent=1, ensure_ascii=False) + "\n"
        beside.write_bytes(text.encode("utf-8", "surrogatepass"))
