"""All preferences as one table: the dialog and the list of desktop/README.md are made from it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.engine import has_nvidia_driver
from core.messages import tr
from core.photo import FORMATS, WRITTEN
from desktop.languages import LANGUAGES


@dataclass(frozen=True)
class Choice:
    """One of a few values."""

    options: tuple[tuple[str, Any], ...]
    """Text and value."""
    is_there: Callable[[Any], bool] = lambda _value: True
    """Whether this machine has it; what it has not is shown and cannot be chosen."""


@dataclass(frozen=True)
class Number:
    """A number in a field with its unit."""

    lowest: int
    highest: int
    unit: str
    step: int
    per_value: int = 1
    """How many of what is shown make one of the setting."""
    per_shown: int = 1
    """How many of the setting make one of what is shown."""


@dataclass(frozen=True)
class Folder:
    """A folder; None stands for the usual one."""


@dataclass(frozen=True)
class Check:
    """Yes or no."""


Kind = Choice | Number | Folder | Check


@dataclass(frozen=True)
class Field:
    """One line of the table."""

    name: str
    """Of the field of `core.settings.Settings`."""
    group: str
    label: str
    tip: str
    kind: Kind
    note: str = ""
    """An honest word that stands under it."""


def _device_is_there(device: str) -> bool:
    if device == "cuda":
        return has_nvidia_driver()
    return device != "mps" or sys.platform == "darwin"


FIELDS = (
    Field("theme", tr("Window"), tr("Theme"), tr("Light or dark"),
          Choice(((tr("Same as the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")))),
    Field("language", tr("Window"), tr("Language"), tr("The language of the window"),
          Choice(((tr("Same as the system"), ""), *((name, code) for code, name in LANGUAGES.items()))),
          tr("The language changes when Autochrome is started again.")),
    Field("saturation", tr("Photos"), tr("Saturation"), tr("What new photos start with"),
          Number(0, 200, " %", 5, per_value=100)),
    Field("format", tr("Photos"), tr("Save as"), tr("The format that is suggested when a picture is saved"),
          Choice(((tr("As the scan"), None), *((FORMATS[form].title, form) for form in WRITTEN)))),
    Field("library_limit", tr("Photos"), tr("Remember colours"),
          tr("Space for colours that were found; what you decided is always remembered"),
          Number(0, 1000, " GB", 1, per_shown=1000)),
    Field("sidecars", tr("Photos"), tr("Keep edits beside scans"),
          tr("Write what you decide about a scan into a small file beside it, too"), Check(),
          tr("The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.")),
    Field("mark", tr("Photos"), tr("Mark saved pictures"), tr("Write model and settings into the metadata"), Check(),
          tr("It is said in the file that a model found the colours. Nothing is drawn on the picture.")),
    Field("device", tr("Models"), tr("Run on"), tr("What models run on"),
          Choice(((tr("The fastest"), "auto"), (tr("Processor"), "cpu"), ("NVIDIA CUDA", "cuda"),
                  (tr("Apple's GPU"), "mps")), _device_is_there)),
    Field("research_models", tr("Models"), tr("Show research models"),
          tr("Offer the models of published research, too"), Check(),
          tr("They show how far each method comes; Natural is better than any of them.")),
    Field("models_folder", tr("Models"), tr("Folder"), tr("Where your own models are kept"), Folder(),
          tr("Models stay in the folder where they are: move them over yourself to see them in the list.")),
    Field("cache_folder", tr("Cache"), tr("Folder"), tr("Where downloads and samples are kept"), Folder(),
          tr("What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.")),
    Field("cache_limit", tr("Cache"), tr("Largest size"), tr("Beyond it the oldest files of the cache are removed"),
          Number(1, 1000, " GB", 1, per_shown=1000)),
)  # fmt: skip
