"""Picture of a training for the README, made by really training a few minutes on parts of free photographs.

    uv run python resources/pictures/make_tuning_picture.py

The photographs are those of make_screenshots.py. Parts of one photograph are alike, so the curve falls more than it
would for an album: the picture shows the window, not what training gains.
"""

import tempfile
from pathlib import Path

from make_screenshots import HERE, pause, wait
from PIL import Image
from PySide6.QtCore import Qt
from skimage import data
from sklearn.datasets import load_sample_image

from core.training.events import TrainRequest
from desktop import languages
from desktop.app import application
from desktop.window import MainWindow

PARTS = 3  # a row and a column
ROUNDS = 3
SETTINGS = ("crop=96", "batch=8", "validation=0.1", "learning_rate=2e-4", "warmup=0.0", "seed=1")


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


def main() -> None:
    app = application()
    languages.install(app, "en")
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow()
        window.show()
        training = window.tuning.training
        order = TrainRequest(str(album(Path(folder))), "holidays", start="natural", epochs=80.0, settings=SETTINGS)
        window.tuning.start(order)
        wait(lambda: training.course.stage.is_over or len(training.course.validations) > ROUNDS)
        training.stop()
        wait(lambda: training.course.stage.is_over)
        pause(1500)
        window.tuning.dialog.grab().save(str(HERE / "tuning.png"))
        training.discard()
        wait(lambda: not training.is_under_way)
        window.close()


if __name__ == "__main__":
    main()
