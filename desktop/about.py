"""About: what this is, and what it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from core.program import VERSION
from desktop.widgets import icons
from desktop.widgets.titles import fit_title

translate = QCoreApplication.translate


def show_about(parent: QWidget, runs_on: str = "") -> None:
    """What this is, which version, and what it stands on.

    Args:
        runs_on: what a model ran on last; empty where none has yet.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Help", "About Autochrome"))
    box.setIconPixmap(icons.pixmap("autochrome", "", 64, parent.devicePixelRatioF()))
    box.setText(translate("Help", "Autochrome brings scanned black-and-white photographs back to colour."))
    built_on = translate(
        "Help",
        "Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.",
    )
    guess = translate("Help", "Colours are a model's guess, not a record of what was there.")
    lines = [built_on.format(own=VERSION, version=qVersion())]
    lines += [translate("Help", "Models run on: {device}").format(device=runs_on)] if runs_on else []
    box.setInformativeText("\n\n".join((*lines, guess)))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fit_title(box)
    box.open()
