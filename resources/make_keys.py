"""Write the lists of keys and settings from the tables that menus, F1 page and dialog are made of.

uv run python resources/make_keys.py
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from desktop.actions import COMMANDS, GESTURES
from desktop.settings.fields import FIELDS

README = ROOT / "desktop" / "README.md"


def keys() -> str:
    """One row a menu, and one for the hands."""
    rows = ["| menu | keys |", "| --- | --- |"]
    for menu in dict.fromkeys(command.menu for command in COMMANDS):
        lines = [f"`{command.shortcut}` {plain(command.text)}" for command in COMMANDS if command.menu == menu]
        rows.append(f"| {plain(menu)} | {' · '.join(lines)} |")
    rows.append(f"| by hand | {' · '.join(f'**{hands}**: {lower(what)}' for hands, what in GESTURES)} |")
    return "\n".join(rows)


def settings() -> str:
    """One line a group."""
    groups = dict.fromkeys(field.group for field in FIELDS)
    return "\n".join(
        f"- {group}: " + "; ".join(f"`{field.name}` ({lower(field.tip)})" for field in FIELDS if field.group == group)
        for group in groups
    )


SECTIONS = {"keys": keys, "settings": settings}


def plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def lower(text: str) -> str:
    """As a part of a sentence."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def written(readme: str) -> str:
    """The page with its lists as the tables are now."""
    for name, make in SECTIONS.items():
        begin, end = f"<!-- {name}: resources/make_keys.py -->\n", f"<!-- {name} end -->"
        before, rest = readme.split(begin)
        readme = before + begin + make() + "\n" + end + rest.split(end)[1]
    return readme


if __name__ == "__main__":
    README.write_text(written(README.read_text("utf-8")), "utf-8")
