"""The window's way in. Qt is imported here and not above, since a missing system library would already stop that."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import libraries

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from desktop.window import MainWindow


def run(photos: list[Path]) -> int:
    """Open the window with ``photos``, or what a crash has left behind, in it, and stay until it is closed.

    Returns the exit code: 2 where Qt cannot open a window on this machine.
    """
    obstacle = libraries.obstacle()
    if obstacle is not None:
        sys.stderr.write(obstacle + "\n")
        return 2
    gc.disable()  # of what is made until the window stands nothing is garbage: to look for it takes a tenth of the time
    app = application()
    from core.settings import load_settings
    from desktop import languages

    languages.install(app, load_settings().language)
    dress(app, app.styleHints().colorScheme())  # in the direction of the language
    from desktop.help import tour

    window = main_window(app)
    window.show()
    window.open(photos)
    window.offer_restore()
    window.tuning.offer()
    if tour.is_wanted() and not photos:
        window.show_tour()
    gc.freeze()
    gc.enable()
    return app.exec()


def main_window(app: QApplication) -> MainWindow:
    """The first window, dressed as the application is once it is whole.

    While it is built there is no style sheet: Qt would work it out anew for all that stands in a part whenever that
    part finds its place, in half of the time that the window takes. No other may stand meanwhile: Qt would crash.
    """
    from PySide6.QtCore import QEvent

    from desktop.window import MainWindow

    dressed = app.styleSheet()
    app.setStyleSheet("")
    window = MainWindow()
    app.setStyleSheet(dressed)
    app.sendEvent(window.statusBar(), QEvent(QEvent.Type.LayoutRequest))  # which does not hear how its parts have grown
    return window


def dress(app: QApplication, system: Qt.ColorScheme) -> None:
    """Light or dark, as the settings, or else the system, ask for."""
    from core.settings import load_settings
    from desktop.widgets import theme

    theme.apply(app, theme.wanted(load_settings().theme, system))


def application() -> QApplication:
    """The dressed QApplication, made once in a process."""
    for variable in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(variable, ""):
            del os.environ[variable]  # opencv-python points Qt at plugins of its own
    from PySide6.QtGui import QColorSpace, QIcon, QSurfaceFormat
    from PySide6.QtWidgets import QApplication

    from core.program import VERSION
    from desktop.widgets import icons

    surface = QSurfaceFormat.defaultFormat()
    surface.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))  # why: desktop/canvas/display.py
    QSurfaceFormat.setDefaultFormat(surface)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Autochrome")
    app.setApplicationDisplayName("Autochrome")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("autochrome")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(icons.pixmap("autochrome", "", 256)))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: dress(app, scheme))
    dress(app, hints.colorScheme())
    return app
