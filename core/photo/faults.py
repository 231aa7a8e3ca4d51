"""What can be wrong with a file that is read, as one sentence about it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import AutochromeError
from core.messages import message, tr
from core.photo import vips

BROKEN = (
    *(vips.Error, OSError, EOFError, SyntaxError, RuntimeError),
    *(ValueError, TypeError, LookupError, ArithmeticError, struct.error),
)
"""What decoders raise where a file is damaged; of Pillow's it may be nearly anything."""


class NoPageError(LookupError):
    """The file has fewer pages than were asked for."""


class DamagedError(AutochromeError):
    """A file is truncated or damaged."""

    def __init__(self, path: Path, *, can_go_on: bool = False) -> None:
        """Take it, and whether it can be read as far as it goes, should a person say so."""
        what_else = tr(
            ", or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window"
        )
        super().__init__(
            tr("“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}."),
            file=path.name,
            rest=message(what_else if can_go_on else ""),
        )
        self.path, self.can_go_on = path, can_go_on


def check_is_file(path: Path) -> None:
    """Check that a path leads to no pipe, socket or device, of which reading might never end.

    Raises:
        AutochromeError: it does.
        OSError: it leads nowhere.
    """
    if not path.is_file() and not path.is_dir() and path.stat():
        raise AutochromeError(
            tr("“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first."), file=path.name
        )


@contextmanager
def reading(path: Path, *, can_go_on: bool = False) -> Iterator[None]:
    """Turn what the decoders raise into one sentence about the file.

    Args:
        path: the file.
        can_go_on: as in `DamagedError`.

    Raises:
        AutochromeError: anything of `BROKEN` was raised.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise AutochromeError(tr("“{file}” was not found in {parent}."), file=path.name, parent=path.parent) from error
    except IsADirectoryError as error:
        raise AutochromeError(tr("“{file}” is a folder, not a photo."), file=path.name) from error
    except PermissionError as error:
        raise AutochromeError(
            tr("“{file}” may not be read. Check the permissions of the file."), file=path.name
        ) from error
    except NoPageError as error:
        raise AutochromeError(tr("“{file}” has no such page."), file=path.name) from error
    except BROKEN as error:
        raise DamagedError(path, can_go_on=can_go_on) from error
