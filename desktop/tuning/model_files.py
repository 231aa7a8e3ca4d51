"""Which file a model is taken in from, or written into. Nothing here blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.models.store import TrainedModel
from core.published.install import WEIGHT_FILES

translate = QCoreApplication.translate


def ask_import(parent: QWidget, then: Callable[[Path], None]) -> None:
    """A file that is to be taken in."""
    dialog = QFileDialog(parent, translate("ModelsDialog", "Import a model"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    kinds = " ".join(f"*{kind}" for kind in (".onnx", *WEIGHT_FILES))
    dialog.setNameFilters([translate("ModelsDialog", "Models ({kinds})").format(kinds=kinds)])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda paths: then(Path(paths[0])))
    dialog.open()


def ask_export(parent: QWidget, model: TrainedModel, then: Callable[[Path], None]) -> None:
    """A file that a model is to be written into."""
    filters = [translate("ModelsDialog", "ONNX, the graph with its weights (*.onnx)")]
    filters += [translate("ModelsDialog", "Weights alone (*.safetensors)")] if model.weights.exists() else []
    title = translate("ModelsDialog", "Export “{title}”").format(title=model.title)
    dialog = QFileDialog(parent, title, f"{model.name}.onnx")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix("onnx")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("onnx" if chosen == filters[0] else "safetensors")
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
