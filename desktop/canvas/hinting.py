"""Colour by hand: connects tool, popover and eyedropper with the hints of the current document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from core.color import hex_color, lightness
from core.hints import Hint
from core.suggestions import Likely
from desktop.actions import Actions
from desktop.canvas.canvas import Canvas
from desktop.canvas.colour_wheel import Ab
from desktop.canvas.eyedropper import Eyedropper
from desktop.canvas.hint_bar import HintBar
from desktop.canvas.hint_popover import HintPopover
from desktop.canvas.hint_tool import HintTool
from desktop.canvas.hint_work import LIKELY, OTHERS, VIEW, HintWork, worth_a_view
from desktop.canvas.reference import Reference
from desktop.documents import recents
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.files import ask_photo
from desktop.notify import show_error
from desktop.widgets.colour_words import colour_word
from desktop.widgets.sliders import next_gesture

Point = tuple[float, float]
_GREY = 50.0  # L where no pixels are at hand


class Hinting(QObject):
    """A click begins a hint, which is one from the moment on that a colour is chosen; each change is a step of undo."""

    def __init__(self, desk: Workspace, canvas: Canvas, bar: HintBar, actions: Actions) -> None:
        super().__init__(canvas)
        self.popover = HintPopover(LIKELY, OTHERS, VIEW, canvas)
        self.work = HintWork(desk, self)
        self._desk, self._canvas, self._bar = desk, canvas, bar
        self._actions = actions
        self._action, self._colorize = actions["hint"], actions["colorize"]
        self._dropper = Eyedropper(canvas)
        self.reference = Reference(desk, self.work, self)
        self._tool: HintTool | None = None
        self._wanted: Document | None = None
        """To be worked at as soon as it has its colours."""
        self._begun: Hint | None = None
        """The last one of the tool's, before a colour is chosen."""
        self._said: Ab | None = None
        self._likely: Sequence[Likely] = ()
        self._light: tuple[Point, float] | None = None
        """Where the lightness as the engine sees it is known."""
        self._action.toggled.connect(self._on_toggled)
        desk.album.current_changed.connect(self._on_document)
        desk.album.look_changed.connect(self._on_look)
        desk.jobs.job_changed.connect(lambda _: QTimer.singleShot(0, self, self._give_up))  # once colours are laid on
        canvas.zoom_changed.connect(lambda _: self._place())
        self._connect()

    def _connect(self) -> None:
        popover, work, dropper = self.popover, self.work, self._dropper
        popover.said.connect(self._say)
        popover.switched.connect(lambda is_on: self._tool.switch(is_on) if self._tool is not None else None)
        popover.removed.connect(lambda: self._remove(self._tool.index) if self._tool is not None else None)
        popover.pick_wanted.connect(self._pick)
        popover.others_wanted.connect(self._draw_others)
        popover.taken.connect(self._take_other)
        popover.closed.connect(self._close)
        work.wished.connect(self._show)
        work.likely.connect(self._on_likely)
        work.drawn.connect(self._on_drawn)
        work.failed.connect(self._on_failure)
        dropper.picked.connect(lambda ab: self._say(ab, next_gesture()))
        dropper.ended.connect(self._end_picking)
        self._bar.photo_wanted.connect(self._ask_photo)
        self._bar.others_wanted.connect(self._actions["compare_models"].trigger)
        self._bar.strength_changed.connect(self.reference.set_strength)
        self.reference.proposed.connect(self._on_proposed)
        self.reference.failed.connect(self._on_failure)

    @property
    def _document(self) -> Document | None:
        return self._desk.album.current

    @property
    def _hints(self) -> tuple[Hint, ...]:
        """What the tool shows."""
        hints = self.work.hints(self._document) if self._document is not None else ()
        return hints if self._begun is None else (*hints, self._begun)

    def _on_toggled(self, on: bool) -> None:
        document = self._document
        if not on or document is None:
            self._put_away()
        elif _has_colours(document):
            self._take(document)
        else:
            self._action.setChecked(False)
            self._wanted = document
            self._colorize.trigger()

    def _give_up(self) -> None:
        if self._desk.is_idle:
            self._wanted = None

    def _on_document(self, _document: Document | None) -> None:
        self._wanted = None
        self._action.setChecked(False)

    def _on_look(self, document: Document) -> None:
        if document is not self._document:
            return
        if self._tool is not None and not _has_colours(document):
            self._action.setChecked(False)
        elif document is self._wanted and _has_colours(document):
            self._wanted = None
            self._action.setChecked(True)
        else:
            self._show(document)

    def _take(self, document: Document) -> None:
        tool = HintTool((document.photo.width, document.photo.height))
        tool.setParent(self)
        tool.dropped.connect(self._begin)
        tool.opened.connect(self._open)
        tool.changed_hint.connect(self._change)
        tool.removed.connect(self._remove)
        tool.selected.connect(self._on_selected)
        tool.done.connect(lambda: self._action.setChecked(False))
        self._tool = tool
        self._canvas.take_tool(tool)
        self._bar.steer(tool)
        self._show(document)
        self._canvas.setFocus()
        self.work.prepare(document)

    def _put_away(self) -> None:
        tool = self._tool
        if tool is None:
            return
        self._dropper.end()
        self._close()
        focused = QApplication.focusWidget()
        if focused is not None and self._bar.isAncestorOf(focused):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before the bar is hidden
        self._tool = None
        self.reference.forget()
        self._canvas.take_tool(None)
        self._bar.steer(None)
        tool.deleteLater()

    def _ask_photo(self) -> None:
        document = self._document
        if document is not None:
            self._close()
            title, folder = self.tr("Take colours from a photo"), document.photo.path.parent
            ask_photo(self._canvas.window(), title, folder, self.take_from)

    @property
    def is_in_hand(self) -> bool:
        """Whether the colour tool is."""
        return self._tool is not None

    def take_from(self, path: Path) -> None:
        """Take colours from another photo."""
        if self._document is not None:
            self._close()
            self.reference.look(self._document, path)

    def _on_proposed(self, count: int, name: str) -> None:
        found = self.tr("%Ln place(s) of {name} found again: click one to change it, Del strikes it.", "", count)
        nothing = self.tr("{name} has nothing in common with this photo.")
        self._bar.tell((found if count else nothing).format(name=name), has_proposals=count > 0)

    def _show(self, document: Document) -> None:
        tool = self._tool
        if tool is None or document is not self._document:
            return
        tool.geometry = document.look.edit.geometry
        hints = self._hints
        colours = [None if hint.ab is None else QColor(hex_color(self._lightness(hint), hint.ab)) for hint in hints]
        tool.show_hints(hints, colours)
        if self._begun is not None:
            tool.select(len(hints) - 1)
        if self.popover.isVisible() and tool.index >= 0:
            self._show_hint(tool)

    def _show_hint(self, tool: HintTool) -> None:
        hint = tool.hints[tool.index]
        self.popover.show_hint(hint, self._lightness(hint), is_said=self._begun is None)
        self._place()

    def _place(self) -> None:
        tool = self._tool
        if tool is not None and tool.index >= 0 and self.popover.isVisible():
            hint, photo = tool.hints[tool.index], self._canvas.whole()
            self.popover.lie_beside(tool.place_of(hint, photo), tool.reach(hint, photo), photo)

    def _lightness(self, hint: Hint) -> float:
        """The L of the place where a hint ends."""
        point, scan = hint.points[-1], self._document.scan if self._document is not None else None
        if self._light is not None and self._light[0] == point:
            return self._light[1]
        if scan is None:
            return _GREY
        level = scan.levels[-1]
        row, column = (min(int(share * side), side - 1) for share, side in zip(point[::-1], level.shape, strict=False))
        return float(lightness(level[row : row + 1, column : column + 1], scan.photo.space)[0, 0])

    def _begin(self, points: tuple[Point, ...]) -> None:
        if self._tool is None or self._document is None:
            return
        self._close()
        self._begun = Hint(points, None, self._tool.radius)
        self._show(self._document)
        self._open(self._tool.index)

    def _open(self, index: int) -> None:
        """Ask what a hint is to say."""
        tool, document = self._tool, self._document
        if tool is None or document is None:
            return
        hint, recent = tool.hints[index], recents.load_recents().colours
        self._likely = ()
        self.popover.open_for(hint, self._lightness(hint), recent, is_said=self._begun is None)
        self._place()
        self.work.ask_likely(document, _without(tool.hints, index), hint.points[-1])

    def _on_selected(self, index: int) -> None:
        """What is open is of another hint."""
        if self._begun is None or index != len(self._hints) - 1:
            self._close()

    def _close(self) -> None:
        """Close the popover; a hint that says nothing goes with it."""
        self.work.stop_asking()
        if self._said is not None:
            recents.remember_colour(self._said)
            self._said = None
        if self.popover.isVisible():
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden
            self.popover.hide()
        if self._begun is not None:
            self._begun = None
            if self._document is not None:
                self._show(self._document)

    def _change(self, index: int, hint: Hint, label: str, gesture: int) -> None:
        if self._document is None:
            return
        if self._begun is not None and index == len(self._hints) - 1:
            self._begun = hint
            self._show(self._document)
            return
        hints = (*self._hints[:index], hint, *self._hints[index + 1 :])
        self.work.change(self._document, hints, label, gesture)

    def _say(self, ab: Ab | None, gesture: int) -> None:
        """Let the hint in hand say a colour."""
        tool = self._tool
        if tool is None or self._document is None or tool.index < 0:
            return
        hint = replace(tool.hints[tool.index], ab=ab)
        label = self.tr("Colour by Hand") if self._begun is not None else self.tr("Change Colour by Hand")
        hints = (*tool.hints[: tool.index], hint, *tool.hints[tool.index + 1 :])
        self._begun, self._said = None, ab
        self.work.change(self._document, hints, label, gesture)

    def _remove(self, index: int) -> None:
        tool, document = self._tool, self._document
        if tool is None or document is None:
            return
        is_begun, hints = self._begun is not None, _without(tool.hints, index)
        self._close()
        tool.select(-1)
        if not is_begun:
            self.work.change(document, hints, self.tr("Remove Colour by Hand"), next_gesture())

    def _on_likely(self, likely: list[Likely]) -> None:
        tool = self._tool
        if tool is None or tool.index < 0 or not self.popover.isVisible():
            return
        self._likely = likely
        if likely:
            self._light = tool.hints[tool.index].points[-1], likely[0].lightness
        self.popover.show_likely(likely, has_others=len(worth_a_view(likely)) > 1)
        self._show_hint(tool)

    def _draw_others(self) -> None:
        tool, document = self._tool, self._document
        if tool is not None and document is not None:
            before, hint, after = tool.hints[: tool.index], tool.hints[tool.index], tool.hints[tool.index + 1 :]
            choices = worth_a_view(self._likely)
            self.work.draw(document, [(*before, replace(hint, ab=each.ab), *after) for each in choices])

    def _on_drawn(self, number: int, image: QImage) -> None:
        choice = worth_a_view(self._likely)[number]
        self.popover.show_view(number, image, colour_word(choice.lightness, choice.ab))

    def _take_other(self, number: int) -> None:
        self._say(worth_a_view(self._likely)[number].ab, next_gesture())
        self.popover.show_single()

    def _pick(self) -> None:
        if self._tool is not None:
            self._tool.hides = True
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            self.popover.hide()
            self._tool.changed.emit()
            self._dropper.begin()

    def _end_picking(self) -> None:
        tool = self._tool
        if tool is not None:
            tool.hides = False
            tool.changed.emit()
            if tool.index >= 0:
                self.popover.show()
                self.popover.show_single()
                self._place()

    def _on_failure(self, error: Exception) -> None:
        self._close()
        show_error(self._canvas.window(), self.tr("The colour cannot be laid on"), error)


def _has_colours(document: Document) -> bool:
    """Whether the colours that hints change are there, and up to date."""
    return document.look.is_coloured and not document.look.is_stale


def _without(hints: Sequence[Hint], index: int) -> tuple[Hint, ...]:
    return (*hints[:index], *hints[index + 1 :])
