"""Networks, one file a family, found by walking this folder. Every module that has `SYSTEMS` is one."""

from __future__ import annotations

import importlib
import logging
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from core.errors import AutochromeError

if TYPE_CHECKING:
    from core.models.descriptor import System


log = logging.getLogger(__name__)


@cache
def systems() -> dict[str, System]:
    """All systems by name; a family that cannot be imported takes itself out, and a warning says so. Imports torch.

    Raises:
        ValueError: two files register one name.
    """
    found: dict[str, System] = {}
    for module in pkgutil.iter_modules(__path__):
        try:
            family: tuple[System, ...] = getattr(importlib.import_module(f"{__name__}.{module.name}"), "SYSTEMS", ())
        except Exception as error:  # noqa: BLE001 -- a broken file may raise anything
            log.warning("The systems in core/models/%s.py are left out: %s.", module.name, error)
            continue
        for system in family:
            if system.name in found:
                raise ValueError(f"two systems are named {system.name!r}")
            found[system.name] = system
    return found


def system(name: str) -> System:
    """The system of that name.

    Raises:
        AutochromeError: there is none; the message lists those that exist.
    """
    try:
        return systems()[name]
    except KeyError:
        raise AutochromeError(f"There is no system {name!r}; there are: {', '.join(systems())}.") from None
