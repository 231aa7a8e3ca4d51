"""Networks, one file a family, each beside the file that describes its systems (`core.models.catalogue`)."""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING

from core.errors import AutochromeError
from core.messages import tr
from core.models.catalogue import descriptors

if TYPE_CHECKING:
    from core.training.system import System


@cache
def system(name: str) -> System:
    """The system of that name. Imports torch, and the file of its family only.

    Raises:
        AutochromeError: there is none, and the message lists those that exist; or its file does not work.
    """
    if name not in descriptors():
        raise AutochromeError(
            tr("There is no system {name!r}; there are: {descriptors}."),
            name=name,
            descriptors=", ".join(descriptors()),
        )
    family = f"{__name__}.{descriptors()[name].family}"
    try:
        found: System = importlib.import_module(family).SYSTEMS[name]
    except Exception as error:  # a broken file may raise anything
        raise AutochromeError(
            tr("The system {name!r} cannot be built: {family} does not work ({reason})."),
            name=name,
            family=family,
            reason=error,
        ) from error
    return found
