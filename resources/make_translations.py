"""Find the window's texts for the translators, and compile what they have written.

    uv run python resources/make_translations.py

Texts that are new stand unfinished in `resources/translations/*.ts` afterwards; those that are gone are gone.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {
    "en": ("-pluralonly",),
    **dict.fromkeys(("de", "es", "fr", "it", "pt_BR", "nl", "pl", "ru", "uk", "ja", "zh_CN", "ar"), ()),
}
"""What each needs of lupdate: in English the source is the text, but for its plurals."""


OPTIONS = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-tr-function-alias", "tr+=plural")


def update(folder: Path) -> None:
    """Bring the .ts files of ``folder`` in line with the source."""
    sources = [
        str(path.relative_to(ROOT)) for room in ("core", "desktop") for path in sorted((ROOT / room).rglob("*.py"))
    ]
    for language, needs in LANGUAGES.items():
        run("lupdate", *OPTIONS, *needs, *sources, "-ts", str(folder / f"autochrome_{language}.ts"))


def compiled(folder: Path, into: Path) -> None:
    """Write a .qm for each .ts."""
    for language in LANGUAGES:
        name = f"autochrome_{language}"
        run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


def run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    update(FOLDER)
    compiled(FOLDER, FOLDER)
