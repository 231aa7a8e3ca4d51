"""What the window remembers from one evening to the next: recent files, and where was opened and saved last."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import platformdirs

from core import json_file
from core.patterns import USUAL

VERSION = 1
MOST = 12
"""Recent files, and colours, that are kept."""


@dataclass(frozen=True)
class Recents:
    """What the window remembers from one time to the next."""

    recent: tuple[str, ...] = ()
    """Paths of photos, the last one opened first."""
    last: tuple[str, ...] = ()
    """Paths of the photos that were open when the window was closed."""
    open_folder: str = ""
    save_folders: dict[str, str] = field(default_factory=dict)
    """Where pictures of scans in a folder were saved last, by that folder, the newest at the end."""
    scan_folder: str = ""
    """Where scans go."""
    scanner: str = ""
    """What people call the one that was used last."""
    scan: dict[str, int | bool] = field(default_factory=dict)
    """How was scanned last."""
    save_pattern: str = USUAL
    """By which several pictures were named last."""
    save_options: dict[str, str | int | None] = field(default_factory=dict)
    model: str = ""
    """Name of the model that was picked last."""
    window: str = ""
    """Where the window was and how large, as Qt writes it, in hexadecimal digits."""
    unfolded: dict[str, bool] = field(default_factory=dict)
    """Of sections of the panel that a hand has folded or unfolded."""
    toured: bool = False
    """Whether the tour has been shown."""
    colours: tuple[tuple[float, float], ...] = ()
    """The ab of those that were said by hand, the last one first."""


def recents_file() -> Path:
    """Name the file."""
    return platformdirs.user_config_path("Autochrome", appauthor=False) / "remembered.json"


def load_recents() -> Recents:
    """What was remembered; nothing where it cannot be read."""
    return json_file.load(Recents, recents_file(), Recents())


def remember(**changes: object) -> None:
    """Change some of it. A folder that cannot be written is no reason to stop: then nothing is remembered."""
    file = recents_file()
    values = {"version": VERSION, **asdict(replace(load_recents(), **changes))}  # type: ignore[arg-type]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        json_file.store(file, values)
    except OSError:
        return


def add_recent(paths: list[Path]) -> None:
    """Put photos before all others."""
    newest = [str(path.absolute()) for path in paths[:MOST]]
    remember(recent=tuple(dict.fromkeys([*newest, *load_recents().recent]))[:MOST])


def remember_colour(ab: tuple[float, float]) -> None:
    """Put a colour before all others."""
    remember(colours=tuple(dict.fromkeys([ab, *load_recents().colours]))[:MOST])


def recent_photos() -> list[Path]:
    """The recent files that are still there."""
    return [Path(path) for path in load_recents().recent if Path(path).is_file()]


def last_photos() -> list[Path]:
    """The photos that were open last and are still there."""
    return [Path(path) for path in load_recents().last if Path(path).is_file()]


def open_folder() -> Path:
    """Where dialogs that open begin."""
    folder = Path(load_recents().open_folder or Path.home())
    return folder if folder.is_dir() else Path.home()


def scan_folder() -> Path:
    """Where scans go: the folder that was chosen last, if it is still there, else that of pictures."""
    chosen = load_recents().scan_folder
    return Path(chosen) if chosen and Path(chosen).is_dir() else platformdirs.user_pictures_path()


def save_folder(scans: Path) -> Path | None:
    """Where pictures of scans in a folder were saved last, if somebody chose that and it is still there."""
    folder = load_recents().save_folders.get(str(scans))
    return Path(folder) if folder and Path(folder).is_dir() else None


def remember_save_folder(scans: Path, folder: Path | None) -> None:
    """Keep where pictures of scans in a folder are saved; None: where they usually are."""
    others = {home: chosen for home, chosen in load_recents().save_folders.items() if home != str(scans)}
    newest = {str(scans): str(folder)} if folder is not None else {}
    remember(save_folders=dict([*others.items()][-MOST + 1 :]) | newest)
