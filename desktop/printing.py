"""Print: a dialog asks how photos lie on paper and shows the first sheet; then comes the system's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPaintEvent, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.help.browser import HelpButton
from desktop.outgoing import Outgoing
from desktop.paper import Layout, print_photos
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.forms import form
from desktop.widgets.words import plural

_COUNTS = (1, 2, 4, 6, 9)
_SIZES = ((90, 130), (100, 150), (130, 180), (200, 300))  # mm
_PAPERS = (
    ("A4", QPageSize.PageSizeId.A4),
    ("A3", QPageSize.PageSizeId.A3),
    ("A5", QPageSize.PageSizeId.A5),
    ("Letter", QPageSize.PageSizeId.Letter),
    ("10 × 15 cm", QSizeF(100, 150)),
    ("13 × 18 cm", QSizeF(130, 180)),
)
_MARGIN = 5.0  # mm, within which most printers cannot print
_PREVIEW = 260  # px


class SheetPreview(QWidget):
    """The first sheet, small."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(_PREVIEW), theme.px(_PREVIEW))
        self.setAccessibleName(self.tr("The first sheet"))
        self._paper, self._cells = QSizeF(210, 297), list[QRectF]()
        self._images: Sequence[QImage | None] = ()

    def show_sheet(self, paper: QSizeF, cells: Sequence[QRectF], images: Sequence[QImage | None]) -> None:
        """Draw a paper, millimetres, with places within its margins and what stands there; None: not drawn yet."""
        self._paper, self._cells, self._images = paper, list(cells), images
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = _fitted(self._paper, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(QColor(theme.current().edge))
        painter.fillRect(page, QColor("white"))
        painter.drawRect(page)
        scale = page.width() / self._paper.width()
        for cell, image in zip(self._cells, self._images, strict=False):
            corner = page.topLeft() + cell.topLeft() * scale + QRectF(0, 0, _MARGIN, _MARGIN).bottomRight() * scale
            place = QRectF(corner, cell.size() * scale)
            if image is None:
                painter.fillRect(place, QColor("#d0d0d0"))
                continue
            is_turned = (image.width() - image.height()) * (place.width() - place.height()) < 0
            lying = image.transformed(QTransform().rotate(90)) if is_turned else image
            painter.drawImage(_fitted(lying.size().toSizeF(), place), lying)


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    fit = QRectF(room.topLeft(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fit.moveCenter(room.center())
    return fit


class PrintDialog(QDialog):
    """Asks for paper and layout, and says how many sheets that takes."""

    wanted = Signal(object, object)
    """The `QPageLayout` and the `Layout`."""

    def __init__(self, parent: QWidget, number: int, images: Sequence[QImage | None]) -> None:
        """Ask.

        Args:
            number: of photos.
            images: small pictures of the first of them.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._number, self._images = number, images
        self.paper, self.layout_ = Choices(), Choices()
        for name, paper in _PAPERS:
            self.paper.addItem(name, QPageSize(paper, QPageSize.Unit.Millimeter) if isinstance(paper, QSizeF)
                               else QPageSize(paper))  # fmt: skip
        for count in _COUNTS:
            text = self.tr("One on a sheet") if count == 1 else self.tr("{number} on a sheet").format(number=count)
            self.layout_.addItem(text, Layout(count))
        for size in _SIZES:
            width, height = (self.locale().toString(side / 10, "g", 3) for side in size)
            self.layout_.addItem(f"{width} × {height} cm", Layout(size=size))
        self.preview, self.note = SheetPreview(), QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = self.buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        for choice in (self.paper, self.layout_):
            choice.currentIndexChanged.connect(self._update)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._update()

    def _lay_out(self) -> None:
        rows = form((self.tr("Paper"), self.paper), (self.tr("Photos"), self.layout_))
        self.layout_.setMinimumWidth(theme.px(180))
        self.paper.setToolTip(self.tr("The size of a sheet"))
        self.layout_.setToolTip(self.tr("How many photos lie on a sheet"))
        self.note.setObjectName("note")
        self.note.setMinimumHeight(3 * self.note.fontMetrics().lineSpacing())
        rows.addRow("", self.note)
        self.go_on.setProperty("primary", True)
        self.buttons.addButton(HelpButton("shoebox#sheets"), QDialogButtonBox.ButtonRole.HelpRole)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.preview)
        middle.addLayout(rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addLayout(middle)
        column.addWidget(self.buttons)

    @property
    def page(self) -> QPageLayout:
        """The paper that is chosen, and its margins."""
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        upright = QPageLayout.Orientation.Portrait
        return QPageLayout(self.paper.currentData(), upright, margins, QPageLayout.Unit.Millimeter)

    def _update(self) -> None:
        """Show the first sheet, and say how many it takes."""
        cells = self.layout_.currentData().cells(self.page.paintRect().size())
        self.preview.show_sheet(self.page.fullRect().size(), cells, self._images)
        self.go_on.setEnabled(bool(cells))
        if cells:
            photos = plural("%Ln photo(s)", "", self._number)
            sheets = plural("%Ln sheet(s)", "", -(-self._number // len(cells)))
            self.note.setText(self.tr("{photos} on {sheets}").format(photos=photos, sheets=sheets))
        else:
            self.note.setText(self.tr("This size does not fit the paper."))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.page, self.layout_.currentData())


class Printing(Outgoing):
    """Prints what is selected."""

    def __init__(
        self,
        workspace: Workspace,
        selected: Callable[[], list[Document]],
        image_of: Callable[[Document], QImage | None],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, selected, window)
        self._image_of = image_of
        actions["print"].triggered.connect(self._ask)

    def _ask(self) -> None:
        documents = self._selected()
        if not documents:
            return
        images = [self._image_of(document) for document in documents[: max(_COUNTS)]]
        dialog = PrintDialog(self._window, len(documents), images)
        dialog.wanted.connect(partial(self._ask_printer, documents))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self, documents: Sequence[Document], page: QPageLayout, layout: Layout) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page)
        printer.setPdfVersion(QPrinter.PdfVersion.PdfVersion_A1b)  # which says that its colours are sRGB
        printer.setDocName(documents[0].name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self.print(documents, printer, layout))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # Qt's own `open` of a print dialog wants a slot by name

    def print(self, documents: Sequence[Document], printer: QPrinter, layout: Layout) -> None:
        """Print documents as they are now."""
        photos = [(document.photo, document.look) for document in documents]
        self.said.emit(self.tr("Printing…"))
        self._run(
            lambda monitor: print_photos(printer, photos, layout, monitor),
            lambda _: self.tr("Sent to the printer."),
            self.tr("The photos cannot be printed"),
        )
