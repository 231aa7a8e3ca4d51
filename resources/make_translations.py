"""Find the window's texts for the translators, and compile what they have written.

    uv run python resources/make_translations.py

Texts that are new stand unfinished in `resources/translations/*.ts` afterwards; those that are gone are gone.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import NamedTemporaryFile

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
    with NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as catalogue:
        catalogue.writelines(f"tr({text!r})\n" for text in published())
        catalogue.flush()
        for language, needs in LANGUAGES.items():
            files = *sources, catalogue.name
            run("lupdate", *OPTIONS, *needs, *files, "-ts", str(folder / f"autochrome_{language}.ts"))


def published() -> list[str]:
    """What the catalogue of published models says in sentences."""
    tables = [
        tomllib.loads(path.read_text("utf-8")) for path in sorted((ROOT / "resources" / "published").glob("*.toml"))
    ]
    said = [each[key] for table in tables for each in (table, *table.values()) if isinstance(each, dict)
            for key in ("good_at", "data", "reason", "restriction") if key in each]  # fmt: skip
    return sorted(set(said))


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
