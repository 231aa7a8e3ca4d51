"""Colours and shapes, light and dark: neutral greys, so that nothing beside the photo has a hue, and one warm accent.

Text on its ground is at least 4.5:1 in contrast (WCAG 2.2, 1.4.3); a test measures every pair of `TEXTS`.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

_STYLE = Path(__file__).parents[2] / "resources" / "style.qss"
_TEXT = 13  # px of the style sheet's text
_LARGEST = 2.0
_FONT_SIZE = re.compile(r"(?<=font-size: )\d+(?=px)")


@dataclass(frozen=True)
class Theme:
    """All colours of the window, as #rrggbb."""

    surround: str
    """About the photo."""
    panel: str
    field: str
    field_hover: str
    line: str
    edge: str
    """Of what is filled in or turned: 3:1 against its ground."""
    text: str
    muted: str
    faint: str
    """Disabled text, which needs no contrast."""
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    """The accent as text or a thin line."""
    notice: str
    on_notice: str


LIGHT = Theme(
    surround="#dededf",
    panel="#f7f7f7",
    field="#ffffff",
    field_hover="#efeff0",
    line="#cfcfd1",
    edge="#88888c",
    text="#1d1d1f",
    muted="#5a5a5f",
    faint="#a2a2a6",
    accent="#a94a12",
    accent_hover="#bb5214",
    accent_pressed="#8f3e0e",
    on_accent="#ffffff",
    accent_text="#9a4310",
    notice="#f4e7d3",
    on_notice="#4d3413",
)
DARK = Theme(
    surround="#1a1a1b",
    panel="#262627",
    field="#333335",
    field_hover="#3d3d40",
    line="#444447",
    edge="#838388",
    text="#ececee",
    muted="#acacb2",
    faint="#6b6b70",
    accent="#e89a5b",
    accent_hover="#f2aa70",
    accent_pressed="#d1864a",
    on_accent="#231205",
    accent_text="#f0ab73",
    notice="#4a3b28",
    on_notice="#f7e6cd",
)

TEXTS = (
    ("text", "panel"),
    ("text", "field"),
    ("text", "field_hover"),
    ("text", "surround"),
    ("muted", "panel"),
    ("muted", "field"),
    ("muted", "surround"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("accent_text", "panel"),
    ("on_notice", "notice"),
)
"""Which colour stands as text on which."""

MARKS = (
    ("edge", "panel"),
    ("edge", "field"),
    ("accent", "panel"),
    ("accent", "field"),
    ("accent", "surround"),
    ("muted", "panel"),
    ("on_accent", "accent"),
    ("on_notice", "notice"),
)
"""Which colour stands as a mark, a border that counts, or a ring of focus on which: 3:1 (WCAG 2.2, 1.4.11)."""


_SIDES = {"near": "left", "far": "right", "filled": "sub-page"}
"""What style sheets do not mirror by themselves: where a line begins and ends, and which part of a slider is filled."""
_MIRRORED = {"near": "right", "far": "left", "filled": "add-page"}


def current() -> Theme:
    """The theme that the application wears."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.panel) else LIGHT


def px(size: float) -> int:
    """Give what ``size`` px of the style sheet's usual text, or of what holds it, are where the system's is larger."""
    return round(size * min(max(QFontInfo(QApplication.font()).pixelSize() / _TEXT, 1.0), _LARGEST))


def wanted(choice: str, system: Qt.ColorScheme) -> Qt.ColorScheme:
    """What the setting ``choice`` ("system", "light" or "dark") comes to."""
    return {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice, system)


def apply(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the application as the system asks for; light where it does not say."""
    theme = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    app.setPalette(_palette(theme))
    sides = _MIRRORED if app.layoutDirection() == Qt.LayoutDirection.RightToLeft else _SIDES
    style = _FONT_SIZE.sub(lambda size: str(px(int(size[0]))), _STYLE.read_text("utf-8"))
    app.setStyleSheet(Template(style).substitute(asdict(theme) | sides))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.field_hover,
        role.ToolTipBase: theme.field,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Text: theme.text,
        role.Button: theme.field,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Link: theme.accent_text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Mid: theme.line,
        role.Accent: theme.accent,
    }
    palette = QPalette(QColor(theme.panel))
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette
