"""What a person prefers, in a readable file of the user's configuration folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from core.aside import aside

VERSION = 1


@dataclass(frozen=True)
class Settings:
    mark: bool = True
    """Write model, settings and the mark for generated parts into the metadata of saved pictures."""


def settings_file() -> Path:
    return platformdirs.user_config_path("Autochrome", appauthor=False) / "settings.json"


def load_settings() -> Settings:
    """What was saved; the defaults where there is nothing or it cannot be read."""
    try:
        saved = json.loads(settings_file().read_text("utf-8"))
        return Settings(mark=bool(saved["mark"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Settings()


def save_settings(settings: Settings) -> None:
    """
    Raises:
        OSError: the configuration folder cannot be written.
    """
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    with aside(file) as beside:
        beside.write_text(json.dumps({"version": VERSION, **asdict(settings)}, indent=2) + "\n", "utf-8")
