"""What stands behind *Details*: a run in numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.tuning.course import Course

translate = QCoreApplication.translate


def numbers(course: Course) -> str:
    """For who has trained before: epochs, pace and memory."""
    report = course.report
    if report is None:
        return ""
    if course.epochs is None:
        parts = [translate("Tuning", "epoch {epoch:.1f}").format(epoch=report.epoch)]
    else:
        text = translate("Tuning", "epoch {epoch:.1f} of {epochs:g}")
        parts = [text.format(epoch=min(report.epoch, course.epochs), epochs=course.epochs)]
    parts.append(translate("Tuning", "{pace:.0f} photos/s").format(pace=report.photos_per_second))
    if course.memory:
        parts.append(translate("Tuning", "{megabytes:,.0f} MB of memory").format(megabytes=course.memory / 1e6))
    return " · ".join(parts)
