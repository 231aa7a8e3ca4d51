"""Pictures of the window for the README, made by really running it on free photographs made grey.

    uv run python resources/pictures/make_screenshots.py

Photographs: coffee (Rachel Michetti, CC0), astronaut (NASA, public domain) and cat (Stefan van der Walt, CC0) from
scikit-image; china (danielbuechele, CC BY 2.0) and flower (vultilion, CC BY 2.0) from scikit-learn.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = tempfile.TemporaryDirectory()
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
    os.environ[variable] = HOME.name  # nobody's own settings, sessions and recent files
sys.path.insert(0, str(Path(__file__).parents[2]))

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from skimage import data
from sklearn.datasets import load_sample_image

from desktop import languages
from desktop.app import application
from desktop.window import MainWindow

HERE = Path(__file__).parent
SIZE = 1280, 800
SHOTS = (
    ("window-dark", "dark", ("china",)),
    ("window-light", "light", ("astronaut", "china", "coffee", "cat", "flower")),
)


def wait(is_met: Callable[[], object]) -> None:
    """Run the event loop until it is so."""
    loop, look = QEventLoop(), QTimer(interval=10)
    look.timeout.connect(lambda: loop.quit() if is_met() else None)
    look.start()
    loop.exec()


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def grey(name: str, folder: Path) -> Path:
    """A scan of the photograph: grey, 300 dpi."""
    pixels = load_sample_image(f"{name}.jpg") if name in ("china", "flower") else getattr(data, name)()
    path = folder / f"{name}.png"
    Image.fromarray(pixels).convert("L").save(path, dpi=(300, 300))
    return path


def shoot(name: str, names: tuple[str, ...], folder: Path) -> None:
    """The window with these photos, the first and every other one colorized."""
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.open([grey(each, folder) for each in names])
    wait(lambda: window.document and window.document.scan)
    for document in window.album.documents[::2]:
        window.album.show(document)
        wait(lambda: window.document.scan)
        window.actions_["colorize"].trigger()
        wait(lambda: window.document.look.is_coloured)
    window.album.show(window.album.documents[0])
    pause(2500)
    window.grab().save(str(HERE / f"{name}.png"))
    for document in window.album.documents:
        document.history.setClean()
    window.close()


def main() -> None:
    app = application()
    languages.install(app, "en")
    with tempfile.TemporaryDirectory() as folder:
        for name, theme, names in SHOTS:
            scheme = Qt.ColorScheme.Dark if theme == "dark" else Qt.ColorScheme.Light
            app.styleHints().colorSchemeChanged.emit(scheme)
            shoot(name, names, Path(folder))


if __name__ == "__main__":
    main()
