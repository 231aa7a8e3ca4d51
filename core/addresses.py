"""``file:`` addresses, which desktops and browsers hand over, as paths (RFC 8089)."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

from core.errors import AutochromeError
from core.messages import tr

_ADDRESS = re.compile(r"file:(?://([^/]*))?(/.*)", re.IGNORECASE | re.DOTALL)
_OPTION = re.compile(r"(--[a-z-]+=|-[a-z])(file:.*)", re.IGNORECASE | re.DOTALL)


def local_path(text: str) -> Path:
    """Give the path that a text names, be it a path or a ``file:`` address.

    What lies behind # or ? belongs to the name, since no file has a fragment or a query.

    Raises:
        AutochromeError: it is the address of a file on another computer, or of none.
    """
    address = _ADDRESS.fullmatch(text)
    if address is None:
        return Path(text)
    host, place = address[1] or "", address[2]
    if host.lower() not in ("", "localhost", "127.0.0.1", socket.gethostname().lower()):
        raise AutochromeError(
            tr("“{address}” is a file on another computer, {host}. Copy it here first."), address=text, host=host
        )
    plain = unquote_to_bytes(place)
    if b"\0" in plain:
        raise AutochromeError(tr("“{address}” is no address of a file."), address=text)
    if sys.platform != "win32":
        return Path(os.fsdecode(plain))
    from urllib.request import url2pathname  # which brings all of HTTP with it, while the window opens

    return Path(url2pathname(place))


def with_paths(arguments: list[str]) -> list[str]:
    """Put paths in the place of the addresses among the arguments of a command line.

    Raises:
        AutochromeError: as `local_path`.
    """
    return [_with_path(argument) for argument in arguments]


def _with_path(argument: str) -> str:
    option = _OPTION.fullmatch(argument)
    if option:
        return option[1] + str(local_path(option[2]))
    return str(local_path(argument)) if _ADDRESS.fullmatch(argument) else argument
