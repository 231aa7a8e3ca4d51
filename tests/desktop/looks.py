"""Pictures of the window's states to look at: light and dark, in sizes, languages and scales.

    uv run python tests/desktop/looks.py FOLDER [light|dark] [en|de|es] [1280x720] [1.0] [1.0]

The last two numbers are the scale of all, and that of texts alone, as a desktop sets them. Each run is one look; the
window is the real one, on free photographs.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
import skimage
from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

PHOTOS = Path(skimage.__file__).parent / "data"
SECONDS = 120
STILL_MS = 700  # after the last change, until what is drawn late is there


def wait(is_met: Callable[[], object] = lambda: False, milliseconds: int = SECONDS * 1000) -> None:
    """Run the event loop until it is so, or so long."""
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if is_met() else None)
    QTimer.singleShot(milliseconds, loop.quit)
    look.start()
    loop.exec()


def scans(folder: Path) -> Path:
    """Four grey scans: coffee and cat (CC0), astronaut and rocket (public domain), one of them on its side."""
    folder.mkdir()
    for name in ("astronaut", "coffee", "rocket", "chelsea"):
        picture = np.asarray(Image.open(next(PHOTOS.glob(f"{name}.*"))).convert("L"))
        Image.fromarray(np.rot90(picture) if name == "astronaut" else picture).save(folder / f"{name}.png")
    return folder


def enlarge_texts(times: float) -> None:
    """Have the system want texts so much larger than the style sheet's."""
    font = QApplication.font()
    font.setPixelSize(round(13 * times))
    QApplication.setFont(font)


def main(target: Path, theme: str = "light", language: str = "en", size: str = "1280x720", scale: str = "1.0",
         text: str = "1.0") -> None:  # fmt: skip
    home = tempfile.mkdtemp()
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        os.environ[variable] = home
    os.environ["QT_SCALE_FACTOR"] = scale
    from desktop import app as desktop_app
    from desktop import languages

    app = desktop_app.application()
    enlarge_texts(float(text))
    languages.install(app, language)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if theme == "dark" else Qt.ColorScheme.Light)
    target.mkdir(parents=True, exist_ok=True)
    window = desktop_app.main_window(app)
    window.resize(*map(int, size.split("x")))
    window.show()

    def shot(name: str) -> None:
        wait(milliseconds=STILL_MS)
        beside = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        shown = QApplication.activeModalWidget() or next(iter(beside), window)
        shown.grab().save(str(target / f"{theme}-{language}-{size}-{scale}-{text}-{name}.png"))

    shot("1-welcome")
    window.open([scans(Path(home) / "scans")])
    wait(window.proposal_bar.isVisible, 20_000)
    shot("2-proposal")
    window.proposal_bar.take.click()
    done: list[object] = []
    window.workspace.batch.ended.connect(done.append)
    window.all_bar.colorize.click()
    wait(window.batch_bar.isVisible, 2000)
    shot("3-batch")
    wait(lambda: done)
    for section in window.panel.sections.values():
        section.heading.setChecked(True)
    shot("4-coloured")
    window.actions_["stars_4"].trigger()
    window.actions_["grid"].trigger()
    shot("5-grid")
    window.actions_["grid"].trigger()
    for name in ("crop", "frame", "heal", "hint", "colour_brush"):
        window.actions_[name].trigger()
        shot(f"tool-{name.replace('_', '-')}")
        window.actions_[name].trigger()
    for number, name in enumerate(
        (
            "save_as",
            "save_all",
            "caption",
            "print",
            "share",
            "settings",
            "history",
            "fine_tune",
            "compare_models",
            "models",
            "shortcuts",
            "about",
        ),
        6,
    ):
        window.actions_[name].trigger()
        if name == "compare_models":
            others = window.assessing.compare_models.variants.others
            wait(lambda others=others: others[-1].image is not None, 40_000)
        shot(f"{number}-{name.replace('_', '-')}")
        window.assessing.compare_models.close()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
