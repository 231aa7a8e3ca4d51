"""Preferences on the disk: readable, versioned, and each value on its own."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from core.models.store import user_models
from core.settings import VERSION, Settings, cache_folder, load_settings, save_settings, settings_file, user_folder

pytestmark = pytest.mark.usefixtures("home")


def write(text: str) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, "utf-8")


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    changed = Settings(
        False, tmp_path / "models ü", tmp_path / "cache", 300, "cpu", 0.7, "tiff", "dark", "de", True, 100, True
    )
    assert all(getattr(changed, field.name) != field.default for field in fields(Settings))
    save_settings(changed)
    assert load_settings() == changed
    saved = json.loads(settings_file().read_text("utf-8"))
    assert saved["version"] == VERSION
    assert saved["models_folder"] == str(tmp_path / "models ü")
    assert [path.name for path in settings_file().parent.iterdir()] == ["settings.json"]


def test_version_1_is_taken_over() -> None:
    write('{\n  "version": 1,\n  "mark": false\n}\n')
    assert load_settings() == Settings(mark=False)


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '"mark"', "\x00\xff"])
def test_a_file_that_is_none_is_the_defaults(text: str) -> None:
    write(text)
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("mark", "perhaps"),
        ("mark", 0),
        ("device", "abacus"),
        ("saturation", 7),
        ("saturation", "NaN"),
        ("saturation", None),
        ("format", "gif"),
        ("theme", "pink"),
        ("language", "../de"),
        ("models_folder", 3),
        ("cache_folder", ["/"]),
        ("cache_limit", 0),
        ("cache_limit", True),
    ],
)
def test_one_wrong_value_takes_no_other_with_it(name: str, value: object) -> None:
    good = {"saturation": 0.5, "theme": "light", "language": "es", "of_the_future": 1}
    write(json.dumps({**good, "version": 99, name: value}))
    wanted = {key: kept for key, kept in good.items() if key not in (name, "of_the_future")}
    assert load_settings() == Settings(**wanted)  # type: ignore[arg-type]


def test_nonsense_cannot_be_made() -> None:
    with pytest.raises(ValidationError):
        replace(Settings(), saturation=3)
    with pytest.raises(ValidationError):
        replace(Settings(), theme="pink")  # type: ignore[arg-type]


def test_folders_are_as_the_settings_say(tmp_path: Path) -> None:
    assert user_models() == user_folder() / "models"
    assert cache_folder().name == "Autochrome"
    assert tmp_path in cache_folder().parents
    save_settings(Settings(models_folder=tmp_path / "m", cache_folder=tmp_path / "c"))
    assert user_models() == tmp_path / "m"
    assert cache_folder() == tmp_path / "c"
