"""How a run goes, in words for somebody who has never trained anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.tuning.course import Course, Stage
from desktop.widgets.words import plural, said

translate = QCoreApplication.translate


def duration(minutes: float) -> str:
    """About so long."""
    if minutes < 1:
        return translate("Tuning", "less than a minute")
    if minutes < 90:
        return plural("about %Ln minute(s)", "", round(minutes))
    return plural("about %Ln hour(s)", "", round(minutes / 60))


def headline(course: Course) -> str:
    """How it goes, in a few words."""
    words = {
        Stage.STARTING: translate("Tuning", "Getting ready…"),
        Stage.RUNNING: _trend(course),
        Stage.PAUSED: translate("Tuning", "Paused"),
        Stage.ENDING: translate("Tuning", "Finishing…"),
        Stage.DONE: translate("Tuning", "“{name}” is ready").format(name=course.name),
        Stage.LEFT: translate("Tuning", "Left for later"),
        Stage.FAILED: translate("Tuning", "The training has stopped"),
    }
    return words[course.stage]


def _trend(course: Course) -> str:
    if len(course.validations) < 2:
        return translate("Tuning", "Learning")
    if course.kept is course.validations[0]:
        return translate("Tuning", "Not clearly better than the start yet")
    if course.validations[-1] is course.best:
        return translate("Tuning", "Still improving")
    return plural("No longer improving for %Ln epoch(s)", "", max(1, round(course.stale)))


def details(course: Course) -> str:
    """What is under way: where it stands, how fast, how long yet."""
    match course.stage:
        case Stage.STARTING:
            return translate("Tuning", "The first step takes a moment. You can go on using the window.")
        case Stage.DONE:
            return _gain(course)
        case Stage.LEFT:
            return translate("Tuning", "It goes on exactly where it was, whenever you like.")
        case Stage.FAILED:
            return said(course.failure.message) if course.failure else ""
        case _:
            return " · ".join(_numbers(course))


def _numbers(course: Course) -> list[str]:
    report = course.report
    if report is None:
        return []
    if course.epochs is None:
        parts = [translate("Tuning", "epoch {epoch:.1f}").format(epoch=report.epoch)]
    else:
        text = translate("Tuning", "epoch {epoch:.1f} of {epochs:g}")
        parts = [text.format(epoch=min(report.epoch, course.epochs), epochs=course.epochs)]
    if course.stage is not Stage.PAUSED:
        parts.append(translate("Tuning", "{pace:.0f} photos/s").format(pace=report.photos_per_second))
        if course.epochs is not None:
            left = duration(report.seconds_left / 60)
            parts.append(translate("Tuning", "{time} left").format(time=left))
    if course.memory:
        parts.append(translate("Tuning", "{megabytes:,.0f} MB of memory").format(megabytes=course.memory / 1e6))
    return parts


def _gain(course: Course) -> str:
    stands = translate("Tuning", "It stands among the models.")
    if len(course.validations) < 2 or course.kept is None:
        return stands
    first, kept = course.validations[0], course.kept
    if kept is first:
        no_better = translate(
            "Tuning", "No epoch was clearly better on the photos kept aside, so the model is as it was at the start."
        )
        return f"{no_better} {stands}"
    if kept.loss >= first.loss:  # of an adversary's run, whose losses say little
        return stands
    text = translate("Tuning", "On the photos kept aside its error is {share:.0%} lower than at the start.")
    return f"{text.format(share=1.0 - kept.loss / first.loss)} {stands}"


def badge(course: Course) -> str:
    """For the status bar."""
    share = course.report.share if course.report and course.epochs is not None else None
    text = translate("Tuning", "Learning “{name}”").format(name=course.name)
    if course.stage is Stage.PAUSED or course.stage.is_over or share is None:
        return f"{text} · {headline(course)}" if course.stage is not Stage.DONE else headline(course)
    return f"{text} · {share * 100:.0f} %"
