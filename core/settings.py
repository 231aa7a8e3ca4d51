"""What a person prefers, in a readable file of the user's configuration folder, and where large things are kept.

The file is versioned. A value that is unknown or makes no sense falls back to its default, and takes no other with it.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import Annotated, Literal

import platformdirs
from pydantic import AfterValidator, Field, Strict
from pydantic.dataclasses import dataclass

from core import json_file
from core.errors import AutochromeError
from core.messages import tr

VERSION = 2


def _written(form: str | None) -> str | None:
    if form is not None:
        from core.photo.formats import WRITTEN  # only where there is one to look up: its libraries take their time

        if form not in WRITTEN:
            raise ValueError(f"no format that is written: {form}")
    return form


@dataclass(frozen=True)
class Settings:
    """All preferences. `dataclasses.replace` changes a copy; a value that makes no sense is a ValidationError."""

    mark: Annotated[bool, Strict()] = True
    """Write model, settings and the mark for generated parts into the metadata of saved pictures."""
    models_folder: Path | None = None
    """Where models trained on this machine are kept; None for the user data folder."""
    cache_folder: Path | None = None
    """Where downloads and whatever can be made again are kept; None for the user cache folder."""
    cache_limit: Annotated[int, Field(ge=100, le=1_000_000, strict=True)] = 5000
    """Megabytes that the cache may take; what has lain there longest goes first."""
    device: Literal["auto", "cpu", "cuda", "mps"] = "auto"
    """What models run on."""
    saturation: Annotated[float, Field(ge=0.0, le=2.0)] = 1.4
    """Factor on the colours that a photo starts with."""
    format: Annotated[str | None, AfterValidator(_written)] = None
    """What pictures are saved as, a key of `core.photo.WRITTEN`; None for what the scan is."""
    theme: Literal["system", "light", "dark"] = "system"
    language: Annotated[str, Field(pattern=r"^([a-z]{2,3}([_-][A-Za-z0-9]{2,8})*)?$")] = ""
    """Language of the window, such as "de"; empty for the system's."""
    research_models: Annotated[bool, Strict()] = False
    """Whether the models of studies are offered beside those that are made to be used."""
    library_limit: Annotated[int, Field(ge=0, le=1_000_000, strict=True)] = 2000
    """Megabytes that colours found earlier may take beside what was decided; what was seen longest ago goes first."""
    sidecars: Annotated[bool, Strict()] = False
    """Whether what was decided about a scan is written into a file beside it, too; see `core.sidecar`."""


def settings_file() -> Path:
    """Name the file of the preferences."""
    return platformdirs.user_config_path("Autochrome", appauthor=False) / "settings.json"


def load_settings() -> Settings:
    """What was saved; defaults for what is not there or cannot be read. Version 1 knew ``mark`` only, as it is now."""
    file = settings_file()
    try:
        stamp = file.stat()
    except OSError:
        return Settings()
    return _loaded(file, (stamp.st_mtime_ns, stamp.st_size, stamp.st_ino))


@lru_cache(maxsize=1)
def _loaded(file: Path, _stamp: tuple[int, int, int]) -> Settings:
    return json_file.load(Settings, file, Settings())


def save_settings(settings: Settings) -> None:
    """Write the preferences.

    Raises:
        OSError: the configuration folder cannot be written.
    """
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    json_file.store(file, {"version": VERSION, **json_file.adapter(Settings).dump_python(settings, mode="json")})


def cache_folder() -> Path:
    """Where downloads and whatever can be made again are kept; not made here."""
    return load_settings().cache_folder or usual_cache_folder()


def usual_cache_folder() -> Path:
    """The cache where the settings name none."""
    return platformdirs.user_cache_path("Autochrome", appauthor=False)


def usual_models_folder() -> Path:
    """The models trained on this machine where the settings name no folder."""
    return user_folder() / "models"


def user_folder() -> Path:
    """Where what this machine's user makes is kept: models and unfinished runs."""
    return platformdirs.user_data_path("Autochrome", appauthor=False)


def use_folder(folder: Path) -> Path:
    """The folder, made where it is not there, once something could be written into it.

    Raises:
        AutochromeError: it is no whole path, no folder, or nothing can be written there.
    """
    if not folder.is_absolute():
        raise AutochromeError(tr("“{folder}” is not a whole path. Begin at the root or the drive."), folder=folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return folder
    except (FileExistsError, NotADirectoryError) as error:
        raise AutochromeError(tr("“{folder}” is, or lies in, a file. Choose a folder."), folder=folder) from error
    except OSError as error:
        raise AutochromeError(
            tr("Nothing can be written into “{folder}”: {reason}. Choose another."),
            folder=folder,
            reason=error.strerror,
        ) from error
