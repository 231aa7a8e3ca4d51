"""Forms: fields below each other, each beside its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QWidget

from desktop.widgets import theme

LINE = 36
"""px: the height of a field of one line, on which its name stands."""
_MARGIN = 6  # px


def form(*fields: tuple[str, QWidget]) -> QFormLayout:
    """Lay fields below each other, by their names, which assistive technology reads too."""
    rows = QFormLayout()
    rows.setHorizontalSpacing(18)
    rows.setVerticalSpacing(12)
    rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in fields:
        field.setAccessibleName(name)
        rows.addRow(name, field)
        rows.labelForField(field).setMinimumHeight(min(field.sizeHint().height(), theme.px(LINE)))
    return rows


def dress_number(field: QAbstractSpinBox) -> None:
    """Have a number look like the other fields of a form."""
    field.setObjectName("number")
    field.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
    field.setMinimumHeight(theme.px(LINE) - 4)
