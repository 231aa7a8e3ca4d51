"""Lists that are made of tables, and must not be stale."""

from __future__ import annotations

from desktop.actions import COMMANDS
from desktop.settings.fields import FIELDS
from resources.make_keys import README, written


def test_the_readme_lists_the_keys_and_settings_as_they_are() -> None:
    """Else: uv run python resources/make_keys.py"""
    readme = README.read_text("utf-8")
    assert written(readme) == readme
    assert all(f"`{command.shortcut}`" in readme for command in COMMANDS)
    assert all(f"`{field.name}`" in readme for field in FIELDS)
