"""The window of the help: what there is at the left, or what a search finds; the page at the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.help import pages
from desktop.help.pages import Page

_SIZE = QSize(1040, 720)
_CONTENTS = 270  # px
_LINE_HEIGHT = 135.0  # per cent
_DENSITY = 2.0  # pixels of a picture for each of the page's
_MARGIN = 24.0
_ABOVE = (0.0, 0.0, 18.0)
"""Pixels above a paragraph, and above headings of the first and the second level."""
_BELOW = 8.0
_PICTURE = "\ufffc"
"""What stands for a picture in a text of Qt's."""
_PLACE = Qt.ItemDataRole.UserRole


def show_help(place: str = "") -> None:
    """Open the help, or bring it to the front.

    Args:
        place: ``page`` or ``page#section``; empty for the first page, or the one that is open.
    """
    window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)), None)
    if window is None:
        window = HelpWindow()
        place = place or pages.NAMES[0]
    window.show()
    if place:
        window.go_to(place)
    window.raise_()
    window.activateWindow()


def close_help() -> None:
    """Close it where it is open."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, HelpWindow):
            each.close()


class HelpButton(QPushButton):
    """The *?* of a dialog: leads to what the help says of it, as F1 does there."""

    def __init__(self, place: str) -> None:
        super().__init__("?")
        self.place = place
        self.setObjectName("ask")
        self.setAutoDefault(False)
        self.setShortcut("F1")
        self.setAccessibleName(QCoreApplication.translate("Help", "Help"))
        self.setToolTip(QCoreApplication.translate("Help", "Read about this (F1)"))
        self.clicked.connect(lambda: show_help(self.place))


class HelpWindow(QWidget):
    """One for the program. It belongs to no window, so that it can be read beside a dialog that is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("inside")
        self.setWindowTitle(self.tr("Autochrome Help"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.contents = QListWidget()
        self.nothing = QLabel(self.tr("Nothing is found. Try fewer or other words."), wordWrap=True)
        self.back = QPushButton(self.tr("Back"))
        self.reader = _Reader()
        self._page: Page | None = None
        self._before: list[str] = []
        self._place = ""
        self._name()
        self._lay_out()
        self._list()
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._take_first)
        self.contents.itemClicked.connect(lambda item: self.go_to(item.data(_PLACE)))
        self.contents.itemActivated.connect(lambda item: self.go_to(item.data(_PLACE)))
        self.reader.anchorClicked.connect(lambda url: self.go_to(url.toString().replace(".md", "") or self._place))
        self.back.clicked.connect(self._go_back)
        for keys, does in (
            (QKeySequence.StandardKey.Cancel, self.close),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.Back, self._go_back),
        ):
            QShortcut(QKeySequence(keys), self, does)

    def _name(self) -> None:
        self.contents.setObjectName("list")
        self.contents.setWordWrap(True)
        self.nothing.setObjectName("note")
        self.back.setObjectName("small")
        for widget, name, tip in (
            (self.search, self.tr("Search the help"), self.tr("Words to be found in all pages")),
            (self.contents, self.tr("Pages"), self.tr("Pages of the help, or what was found in them")),
            (self.reader, self.tr("Page"), ""),
            (self.back, self.back.text(), self.tr("Back to the page before")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        for widget in (self.search, self.contents, self.nothing):
            left.addWidget(widget)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setFixedWidth(_CONTENTS)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(18)
        row.addWidget(side)
        row.addWidget(self.reader, 1)

    def go_to(self, place: str) -> None:
        """Show a place, ``page`` or ``page#section``; a way back leads to where one was."""
        if self._place and place != self._place:
            self._before.append(self._place)
        self._show(place)

    def _go_back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def _show(self, place: str) -> None:
        name, _, section = place.partition("#")
        name = name or (self._page.name if self._page else "")
        page = pages.page(name)
        if self._page is None or page.name != self._page.name:
            self._page = page
            self.reader.show_page(page)
        self._place = f"{page.name}#{section}" if section else page.name
        self.reader.go_to_heading(page.heading(section))
        self.reader.mark(self.search.text())
        self.back.setEnabled(bool(self._before))
        if not self.search.text().strip():
            self.contents.setCurrentRow([each.name for each in pages.pages()].index(page.name))

    def _list(self) -> None:
        """All pages, or the sections in which the words stand."""
        wish = self.search.text().strip()
        self.contents.clear()
        if wish:
            for page, section in pages.search(wish):
                title = section.title if section is page.sections[0] else f"{section.title}\n{page.title}"
                self._add(title, f"{page.name}#{section.name}".rstrip("#"))
        else:
            for page in pages.pages():
                self._add(page.title, page.name)
                if self._page is not None and page.name == self._page.name:
                    self.contents.setCurrentRow(self.contents.count() - 1)
        self.nothing.setVisible(not self.contents.count())
        self.reader.mark(wish)

    def _add(self, text: str, place: str) -> None:
        item = QListWidgetItem(text, self.contents)
        item.setData(_PLACE, place)

    def _take_first(self) -> None:
        if self.contents.count():
            self.contents.setCurrentRow(0)
            self.go_to(self.contents.item(0).data(_PLACE))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Write the page anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._page is not None:
            self.reader.show_page(self._page)


class _Reader(QTextBrowser):
    """One page. It opens no link by itself and fetches nothing: pictures are those beside the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # names of keys are not cut
        self.document().setDocumentMargin(_MARGIN)

    def show_page(self, page: Page) -> None:
        """Write a page from its beginning."""
        self.document().setMarkdown(page.markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _plain(frame)
        block = self.document().begin()
        while block.isValid():
            QTextCursor(block).setBlockFormat(_spaced(block))
            block = block.next()

    def go_to_heading(self, number: int) -> None:
        """Have the heading of that number at the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if number == 0:
                    break
                number -= 1
            block = block.next()
        top = self.document().documentLayout().blockBoundingRect(block).top() if block.isValid() else 0.0
        self.verticalScrollBar().setValue(round(top - _MARGIN))

    def mark(self, wish: str) -> None:
        """Mark each place where one of the words stands."""
        marks = []
        for word in wish.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:  # noqa: N802 -- Qt's name
        """Read a picture of the page from its folder; nothing else is ever read."""
        picture = QImage(str(pages.FOLDER / pages.language() / QUrl(name).path()))
        picture.setDevicePixelRatio(_DENSITY)
        return picture


def _spaced(block: QTextBlock) -> QTextBlockFormat:
    """Air between lines and paragraphs; a picture needs none, and commands may be broken to fit."""
    form = QTextBlockFormat(block.blockFormat())
    if _PICTURE not in block.text():
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if QTextCursor(block).currentTable() is None and not (_is_command(block) and _is_command(block.next())):
        form.setTopMargin(_ABOVE[form.headingLevel()])
        form.setBottomMargin(_BELOW)
    form.setNonBreakableLines(False)
    return form


def _is_command(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _plain(table: QTextTable) -> None:
    """A table without lines, and without a head that says nothing."""
    form = table.format().toTableFormat()
    form.setBorder(0)
    form.setCellPadding(3)
    form.setLayoutDirection(QApplication.layoutDirection())
    table.setFormat(form)
    if not any(table.cellAt(0, column).firstCursorPosition().block().text() for column in range(table.columns())):
        table.removeRows(0, 1)
