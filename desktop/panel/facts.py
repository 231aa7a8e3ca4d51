"""The photo's facts, for people."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QColorSpace
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from core.geometry import Geometry
from core.photo import FORMATS, Photo
from core.photo.captions import NOTHING_SAID, Caption, shown
from core.photo.origin import Origin, origin

translate = QCoreApplication.translate
_CM = 2.54


def summary(photo: Photo, geometry: Geometry = Geometry()) -> str:
    """Size, megapixels, depth, resolution and format on two lines."""
    width, height = geometry.size(photo.width, photo.height)
    first = f"{size_of(width, height)} · {megapixels(width, height)}"
    dpi = f" · {photo.metadata.dpi[0]:.0f} dpi" if photo.metadata.dpi else ""
    return f"{first}\n{_depth(photo)}{dpi} · {FORMATS[photo.format].title}"


def facts(photo: Photo, geometry: Geometry = Geometry(), caption: Caption = NOTHING_SAID) -> list[tuple[str, str]]:
    """Names and values of all that is known; what neither the file nor a person says is left out."""
    width, height = geometry.size(photo.width, photo.height)
    source, told = origin(photo.metadata), shown(photo.metadata, caption)
    is_cut = (width, height) not in ((photo.width, photo.height), (photo.height, photo.width))
    lines = [
        (translate("Facts", "Title"), told.title or ""),
        (translate("Facts", "Caption"), told.caption or ""),
        (translate("Facts", "People"), ", ".join(told.people or ())),
        (translate("Facts", "Size"), size_of(width, height)),
        (translate("Facts", "Scan"), size_of(photo.width, photo.height) if is_cut else ""),
        (translate("Facts", "Depth"), _depth(photo)),
        (translate("Facts", "Resolution"), _resolution(photo)),
        (translate("Facts", "Print size"), _print_size(photo, geometry, width, height)),
        (translate("Facts", "Profile"), profile_name(photo.icc)),
        (translate("Facts", "Taken"), told.date or _taken(source)),
        (translate("Facts", "Place"), "\n".join(filter(None, (told.place, _place(source))))),
        (translate("Facts", "Format"), FORMATS[photo.format].title),
        (translate("Facts", "File size"), _file_size(photo)),
        (translate("Facts", "Page"), _page(photo)),
        (translate("Facts", "On the scan"), _number_on_scan(photo)),
        (translate("Facts", "Folder"), str(photo.path.absolute().parent)),
    ]
    return [(name, value) for name, value in lines if value]


class Facts(QWidget):
    """The facts as a table whose values can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def show_photo(self, photo: Photo, geometry: Geometry, caption: Caption) -> None:
        """Show the facts of a photo in a geometry, and what is said of it."""
        lines = facts(photo, geometry, caption)
        while self._rows.rowCount() > len(lines):
            self._rows.removeRow(self._rows.rowCount() - 1)
            self._labels.pop()
        while self._rows.rowCount() < len(lines):
            labels = QLabel(), _value()
            self._labels.append(labels)
            self._rows.addRow(*labels)
        for (name, text), (title, value) in zip(lines, self._labels, strict=True):
            title.setObjectName("fact")
            title.setText(name)
            value.setText(text)
            value.setToolTip(text)
            value.setAccessibleName(f"{name}: {text}")


def _value() -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(flags)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long word widens no panel
    return label


def profile_name(icc: bytes) -> str:
    """What a profile calls itself."""
    return QColorSpace.fromIccProfile(QByteArray(icc)).description() or translate("Facts", "Without a name")


def _number(value: float, decimals: int = 0) -> str:
    return QLocale().toString(value, "f", decimals)


def size_of(width: int, height: int) -> str:
    """Say how large a picture is, in pixels."""
    return f"{_thousands(width)} × {_thousands(height)} px"


def megapixels(width: int, height: int) -> str:
    """Say how many pixels a picture has."""
    return f"{_number(width * height / 1e6, 1)} MP"


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", "\u2009")


def _depth(photo: Photo) -> str:
    return translate("Facts", "{bits} bit").format(bits=photo.depth)


def _resolution(photo: Photo) -> str:
    if photo.metadata.dpi is None:
        return ""
    across, down = photo.metadata.dpi
    return f"{_number(across)} dpi" if abs(across - down) < 0.5 else f"{_number(across)} × {_number(down)} dpi"


def _print_size(photo: Photo, geometry: Geometry, width: int, height: int) -> str:
    """The size of the original in centimetres."""
    if photo.metadata.dpi is None:
        return ""
    dpi = photo.metadata.dpi[::-1] if geometry.quarter_turns % 2 else photo.metadata.dpi
    return f"{_number(width / dpi[0] * _CM, 1)} × {_number(height / dpi[1] * _CM, 1)} cm"


def _page(photo: Photo) -> str:
    text = translate("Facts", "{page} of {pages}")
    return text.format(page=photo.page + 1, pages=photo.pages) if photo.pages > 1 else ""


def _number_on_scan(photo: Photo) -> str:
    text = translate("Facts", "photo {number}")
    return text.format(number=photo.outline.number) if photo.outline else ""


def _taken(source: Origin) -> str:
    if source.taken is None:
        return ""
    moment = QDateTime(source.taken.date(), source.taken.time())  # type: ignore[call-overload]
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _place(source: Origin) -> str:
    if source.place is None:
        return ""
    latitude, longitude = source.place
    north = translate("Facts", "N") if latitude >= 0 else translate("Facts", "S")
    east = translate("Facts", "E") if longitude >= 0 else translate("Facts", "W")
    return f"{_number(abs(latitude), 5)}° {north}, {_number(abs(longitude), 5)}° {east}"


def _file_size(photo: Photo) -> str:
    try:
        return QLocale().formattedDataSize(photo.path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    except OSError:
        return ""
