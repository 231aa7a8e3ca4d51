"""Make the pictures of the help, in each of its languages, by really running the window on free photographs.

    uv run python resources/help/make_pictures.py [en de es]

Those that all languages share are made where none is named; one of them shows a model that learns, which takes minutes.

The photographs are those of resources/pictures/make_screenshots.py; worn prints and clicks by hand are those of
make_pictures.py beside it.
"""

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "resources" / "pictures")]

import numpy as np
from make_screenshots import grey, pause, wait  # which gives the window folders that are nobody's
from PIL import Image
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from skimage import data
from sklearn.datasets import load_sample_image

from core.training.events import TrainRequest
from desktop import languages
from desktop.app import application
from desktop.window import MainWindow
from resources.pictures.make_pictures import by_hand, worn

LANGUAGES = ("en", "de", "es")
SIZE = 1280, 760
WIDTH = 1280  # px of a picture; the page shows two of them as one
QUALITY = 74
ROUNDS = 1  # of looking at the photos kept aside, before a picture is taken
PARTS = 3  # a row and a column
SETTINGS = ("crop=96", "batch=8", "validation=0.1", "learning_rate=2e-4", "warmup=0.0", "seed=1")
STRIP = ("astronaut", "china", "coffee", "cat", "flower")


def main(wanted: list[str]) -> None:
    app = application()
    languages.install(app, "en")
    with tempfile.TemporaryDirectory() as folder:
        saved(by_hand(data.astronaut()), HERE / "by-hand.webp")
        if not wanted:
            learning(HERE, Path(folder))
    for language in wanted or LANGUAGES:
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
        languages.install(app, language)
        with tempfile.TemporaryDirectory() as folder:
            one_photo(HERE / language, Path(folder))
            several(HERE / language, Path(folder))


def saved(pixels, path: Path) -> None:
    """Write pixels (h, w, 3) as a picture of the width that pages have."""
    picture = Image.fromarray(pixels)
    if picture.width > WIDTH:
        picture = picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.LANCZOS)
    picture.save(path, quality=QUALITY, method=6)


def shoot(widget: QWidget, path: Path) -> None:
    """Take a picture of a widget as it is now."""
    pause(1500)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    saved(rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3), path)


def window_with(*photos: Path) -> MainWindow:
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.open(list(photos))
    wait(lambda: window.document and window.document.scan)
    return window


def close(window: MainWindow) -> None:
    for document in window.album.documents:
        document.history.setClean()
    window.close()


def one_photo(target: Path, folder: Path) -> None:
    """A photo half grey, half in colour; a worn one half mended; and how one is saved."""
    window = window_with(grey("china", folder))
    window.actions_["colorize"].trigger()
    wait(lambda: window.document.look.is_coloured and window.workspace.is_idle)
    window.actions_["split"].setChecked(True)
    shoot(window, target / "colorize.webp")
    window.actions_["save_as"].trigger()
    wait(QApplication.activeModalWidget)
    dialog = QApplication.activeModalWidget()
    dialog.place.setText("Album 1958")  # in place of a folder for temporary files
    shoot(dialog, target / "save.webp")
    dialog.close()
    close(window)
    print_ = folder / "1958.png"
    Image.fromarray(worn(load_sample_image("china.jpg"))[..., 0]).save(print_, dpi=(300, 300))
    window = window_with(print_)
    window.actions_["restore"].trigger()
    wait(lambda: window.document.look.is_developed and window.workspace.is_idle)
    window.actions_["split"].setChecked(True)
    shoot(window, target / "restore.webp")
    close(window)


def several(target: Path, folder: Path) -> None:
    """Photos in the strip, and in the grid with stars."""
    window = window_with(*(grey(name, folder) for name in STRIP))
    ended: list[object] = []
    window.workspace.batch.ended.connect(ended.append)
    window.actions_["colorize_all"].trigger()
    wait(lambda: ended)
    shoot(window, target / "strip.webp")
    window.actions_["stars_4"].trigger()
    window.actions_["grid"].trigger()
    shoot(window, target / "grid.webp")
    window.actions_["grid"].trigger()
    close(window)


def album(folder: Path) -> Path:
    """Parts of the photographs, as if each were one."""
    place = folder / "holidays"
    place.mkdir()
    pictures = {name: getattr(data, name)() for name in ("astronaut", "coffee", "cat", "rocket")}
    pictures |= {name: load_sample_image(f"{name}.jpg") for name in ("china", "flower")}
    for name, pixels in pictures.items():
        height, width = (side // PARTS for side in pixels.shape[:2])
        for row in range(PARTS):
            for column in range(PARTS):
                part = pixels[row * height : (row + 1) * height, column * width : (column + 1) * width]
                Image.fromarray(part).save(place / f"{name} {row}{column}.jpg", quality=95)
    return place


def learning(target: Path, folder: Path) -> None:
    """A model that has looked a few times at the photos kept aside. Parts of one photograph are alike, so it gains more
    than from an album: the picture shows the window, not what learning brings."""
    window = window_with(grey("china", folder))
    training = window.tuning.training
    window.tuning.start(TrainRequest(str(album(folder)), "holidays", start="natural", epochs=80.0, settings=SETTINGS))
    wait(lambda: training.course.stage.is_over or len(training.course.validations) > ROUNDS)
    window.tuning.dialog.resize(980, 640)
    shoot(window.tuning.dialog, target / "learn.webp")
    training.discard()
    wait(lambda: not training.is_under_way)
    close(window)


if __name__ == "__main__":
    main(sys.argv[1:])
