"""How a run goes, in words for somebody who has never trained anything."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from core.training.control import Doing
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
        Stage.FAILED: translate("Tuning", "Learning has stopped"),
    }
    return words[course.stage]


def _trend(course: Course) -> str:
    if len(course.validations) < 2:
        return translate("Tuning", "Learning")
    if course.kept is None or course.kept is course.validations[0]:
        return translate("Tuning", "Not clearly better than at the start yet")
    gain = nearer(course)
    if gain <= 0:
        return translate("Tuning", "Learning")
    text = translate("Tuning", "{share} % nearer to the true colours").format(share=gain)
    if course.validations[-1] is course.best:
        return text
    return translate("Tuning", "{nearer}, and no nearer for a while").format(nearer=text)


def nearer(course: Course) -> int:
    """By how many hundredths the photos kept aside are nearer to the truth than at the start; 0 or less: they are not.

    Of an adversary's run, whose losses say little, it may be less.
    """
    if course.kept is None or not course.validations:
        return 0
    return round(100 * (1.0 - course.kept.loss / course.validations[0].loss))


def details(course: Course) -> str:
    """What is under way: what is being done, or how often the photos were seen and how long yet."""
    match course.stage:
        case Stage.DONE:
            return _gain(course)
        case Stage.LEFT:
            return translate("Tuning", "It goes on exactly where it was, whenever you like.")
        case Stage.FAILED:
            return said(course.failure.message) if course.failure else ""
        case Stage.ENDING if course.doing is not None and course.doing.seconds_left is not None:
            return _counted_down(course.doing, course.doing.seconds_left)
        case Stage.STARTING | Stage.ENDING:
            return _doing(course.doing)
        case _:
            return " · ".join(_progress(course))


def _doing(doing: Doing | None) -> str:
    if doing is None:
        return translate("Tuning", "You can go on using the window.")
    counted = translate("Tuning", "{what}: {done} of {total}") if doing.total else "{what}…"
    return counted.format(what=said(doing.what), done=doing.done, total=doing.total)


def _counted_down(doing: Doing, seconds: float) -> str:
    left = plural("%Ln second(s) left", "", math.ceil(seconds))
    return translate("Tuning", "{what}: {left}").format(what=said(doing.what), left=left)


def _progress(course: Course) -> list[str]:
    report = course.report
    if report is None:
        return []
    parts = [times(report.epoch)]
    if course.epochs is not None and course.stage is not Stage.PAUSED:
        left = duration(report.seconds_left / 60)
        parts.append(translate("Tuning", "{time} left").format(time=left))
    return parts


def times(epoch: float) -> str:
    """How often each photo was seen."""
    if epoch < 1:
        return translate("Tuning", "{share:.0f} % of the photos seen").format(share=100 * epoch)
    return plural("each photo seen %Ln time(s)", "", int(epoch))


def _gain(course: Course) -> str:
    stands = translate("Tuning", "It stands among the models.")
    if len(course.validations) < 2 or course.kept is None:
        return stands
    if course.kept is course.validations[0]:
        no_better = translate(
            "Tuning", "It was never clearly better on the photos kept aside, so the model is as it was at the start."
        )
        return f"{no_better} {stands}"
    if nearer(course) <= 0:
        return stands
    text = translate("Tuning", "Photos kept aside come out {share} % nearer to their true colours than at the start.")
    return f"{text.format(share=nearer(course))} {stands}"


def badge(course: Course) -> str:
    """For the status bar."""
    share = course.report.share if course.report and course.epochs is not None else None
    text = translate("Tuning", "Learning “{name}”").format(name=course.name)
    if course.stage is Stage.PAUSED or course.stage.is_over or share is None:
        return f"{text} · {headline(course)}" if course.stage is not Stage.DONE else headline(course)
    return f"{text} · {share * 100:.0f} %"
