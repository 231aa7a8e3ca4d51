"""The faces of a photo: each is restored, or stays as it is, by a click on its picture."""

from __future__ import annotations

from functools import partial

import cv2
import numpy as np
from PySide6.QtCore import QMargins, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.color import as_rgb, grey8
from core.findings import keys
from core.geometry import Box, Geometry
from core.stages.faces import FACES, GENTLE, Faces, boxes_of
from desktop.documents.document import Document, LoadedScan
from desktop.widgets.buttons import small_button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.picture_button import PictureButton
from desktop.widgets.pictures import image_of
from desktop.widgets.sliders import Sliders

_SIDE, _SHARPER = 48, 2  # px of a picture, and its own for each of these
_FACE = 0.7  # of a face's square, that is the face


class FaceList(QWidget):
    """The strength, under it what was found; faces are looked for once somebody wants them restored."""

    def __init__(self, sliders: Sliders) -> None:
        super().__init__()
        self._document: Document | None = None
        self._shown: tuple[object, ...] = ()
        self.faces: list[PictureButton] = []
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName("good")
        self.begin = small_button(self.tr("Restore Faces"), self.tr("Look for faces, and restore each a little"))
        self.begin.clicked.connect(self._begin)
        self._pictures = QWidget()
        self._row = FlowLayout(QMargins(), 6)
        self._pictures.setLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (sliders, self._pictures, self.note, self.begin):
            column.addWidget(widget)

    def show_document(self, document: Document | None) -> None:
        """Show the faces of a document; None: there is none."""
        self._document = document
        faces = document.look.edit.faces if document is not None else Faces()
        boxes = self._boxes()
        seen = (document, document and document.scan, boxes and tuple(boxes))
        if seen != self._shown:
            self._shown = seen
            self._fill(boxes or [])
        for number, (button, box) in enumerate(zip(self.faces, boxes or [], strict=True), 1):
            self._show_state(button, number, on=faces.has(box))
        self.begin.setVisible(not faces.faces)
        self.begin.setEnabled(document is not None)
        self.note.setText(self._said(faces, boxes))

    def _boxes(self) -> list[Box] | None:
        """Where faces are; None: they were not looked for, as the photo is now."""
        if self._document is None or not self._document.look.edit.faces.faces:
            return None
        look = self._document.look
        found = look.findings.get(FACES.name)
        return None if found is None or found.key != keys(look.edit).get(FACES.name) else boxes_of(found.value)

    def _said(self, faces: Faces, boxes: list[Box] | None) -> str:
        if not faces.faces:
            return self.tr("A blurred face gets likely features: a guess, not a memory. Colours stay.")
        if boxes is None:
            return self.tr("Looking for faces…")
        return self.tr("Click on a face to leave it as it is.") if boxes else self.tr("No face was found.")

    def _fill(self, boxes: list[Box]) -> None:
        for button in self.faces:
            self._row.removeWidget(button)
            button.deleteLater()
        self.faces = [PictureButton(QSize(_SIDE, _SIDE)) for _ in boxes]
        scan = self._document.scan if self._document is not None else None
        for button, box in zip(self.faces, boxes, strict=True):
            self._row.addWidget(button)
            button.clicked.connect(partial(self._turn, box))
            if scan is not None and self._document is not None:
                button.show_image(_seen(scan, box, self._document.look.edit.geometry))
        self._pictures.setVisible(bool(boxes))

    def _show_state(self, button: PictureButton, number: int, *, on: bool) -> None:
        button.show_taken(on)
        text = self.tr("Face {number}, restored") if on else self.tr("Face {number}, as it was")
        button.setAccessibleName(text.format(number=number))
        button.setToolTip(self.tr("Leave this face as it is") if on else self.tr("Restore this face"))

    def _begin(self) -> None:
        if self._document is not None:
            self._document.adjust({FACES.name: Faces(GENTLE, self._document.look.edit.faces.spared)}, self.begin.text())

    def _turn(self, box: Box) -> None:
        if self._document is None:
            return
        faces = self._document.look.edit.faces
        on = not faces.has(box)
        label = self.tr("Restore a Face") if on else self.tr("Leave a Face")
        self._document.adjust({FACES.name: faces.turned(box, on=on)}, label)


def _seen(scan: LoadedScan, box: Box, geometry: Geometry) -> QImage:
    """The face in a box, in grey, the right way up."""
    inner = Box(
        box.left + (1 - _FACE) / 2 * box.width,
        box.top + (1 - _FACE) / 2 * box.height,
        _FACE * box.width,
        _FACE * box.height,
    )
    side = _SIDE * _SHARPER
    enough = [level for level in scan.levels if inner.width * level.shape[1] >= side]
    level = enough[-1] if enough else scan.levels[0]
    height, width = level.shape[:2]
    rows = slice(int(inner.top * height), max(1, int((inner.top + inner.height) * height)))
    columns = slice(int(inner.left * width), max(1, int((inner.left + inner.width) * width)))
    grey = grey8(np.ascontiguousarray(level[rows, columns]), scan.photo.space)
    small = np.asarray(cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA), np.uint8)
    upright = geometry.orientation.apply(small[..., None])
    return image_of(as_rgb(upright))
