"""The panel at the right: the photo's name, the model and Colorize, what can be adjusted, the facts, saving."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.controls import choices_of
from core.edit import Edit, chosen, controlled, new_edit, suits, turned
from core.errors import AutochromeError
from core.film import Film
from core.findings import values
from core.geometry import Geometry
from core.models.store import ModelRef
from core.painted import painted_share
from core.photo import Photo
from core.photo.captions import Caption
from core.stages import Stage
from core.stages.adjust import ADJUST
from core.stages.colour import COLOUR
from core.stages.enlarge import ENLARGE
from core.stages.faces import FACES
from core.stages.fade import FADE, points, with_point
from core.stages.light import LIGHT
from core.stages.negative import NEGATIVE, Negative
from core.stages.repair import REPAIR
from desktop.actions import Actions
from desktop.canvas.geometry_actions import GeometryBox
from desktop.documents import recents
from desktop.documents.document import Document, Look
from desktop.panel.by_hand import ByHand
from desktop.panel.face_list import FaceList
from desktop.panel.facts import Facts, summary
from desktop.panel.film_box import FilmBox
from desktop.panel.histogram import Histogram, tones_of
from desktop.panel.larger import Larger
from desktop.panel.light_told import LightTold
from desktop.panel.model_choices import ModelChoices
from desktop.panel.parts import MARGIN, above_each_other, ask, glyph, keep_in_line, label, side_by_side, under_a_rule
from desktop.panel.picker import ModelPicker, good_at, title_of
from desktop.panel.presets import Preset, PresetButton
from desktop.panel.until_got import UntilGot
from desktop.widgets import theme
from desktop.widgets.buttons import action_button
from desktop.widgets.progress import ProgressLine
from desktop.widgets.section import Section
from desktop.widgets.sliders import Sliders
from desktop.widgets.words import translated

_WIDTH = 304
_MUCH = 0.02  # of a picture: where more is painted in, that is said
_LOW = 800  # px of height, under which not all sections fit


class Panel(QFrame):
    """Shows the current document; what its buttons do is connected by the window."""

    cancelled = Signal()
    failed = Signal(AutochromeError)
    """A preset could not be kept."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedWidth(theme.px(_WIDTH))
        self.picker = ModelPicker()
        self.picker.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long title widens no panel
        self._stages = controlled()
        self.sliders = {stage.name: Sliders(getattr(Edit(), stage.name)) for stage in self._stages}
        """By the names of their stages."""
        self.choices = self._made_choices(actions)
        """Of models, likewise."""
        self.histogram = Histogram()
        self.presets = PresetButton()
        self.faces, self.larger, self.light_told = FaceList(self.sliders[FACES.name]), Larger(), LightTold()
        self.until_got: list[UntilGot] = []
        self.geometry_box = GeometryBox(actions)
        self.film_box = FilmBox()
        self.facts = Facts()
        self.restore = action_button(actions["restore"], self.tr("Restore"))
        self.colorize = action_button(actions["colorize"], self.tr("Colorize"))
        self.colorize.setObjectName("primary")
        self.save = action_button(actions["save"], self.tr("Save"))
        self.save_as = action_button(actions["save_as"], self.tr("Save As…"))
        self.progress = ProgressLine()
        self._good, self.stale, self.carried, self.guess = (
            label("good"),
            label("stale"),
            label("good"),
            label("stale"),
        )
        self.stale.setText(self.tr("The photo has changed since its colours were found."))
        self.by_hand = ByHand()
        colour = above_each_other(self.picker, self._good, self.carried, self.by_hand)
        stages = {stage.name: self._section(stage, actions) for stage in self._stages}
        self.sections = {
            "geometry": Section(self.tr("Straighten"), self.geometry_box),
            LIGHT.name: stages.pop(LIGHT.name),
            NEGATIVE.name: Section(translated(NEGATIVE.title), self.film_box),
            **{name: section for name, section in stages.items() if name not in (ADJUST.name, ENLARGE.name)},
            COLOUR.name: Section(self.tr("Colour"), colour),
            ADJUST.name: stages[ADJUST.name],
            ENLARGE.name: stages[ENLARGE.name],
            "photo": Section(self.tr("Photo"), self.facts),
        }
        """In the order of work."""
        self._ruled = {name: under_a_rule(section) for name, section in self.sections.items()}
        self.in_step: Callable[[], Sequence[Document]] = tuple
        """Documents whose sliders are turned together with those of the current one."""
        self._are_folded = False
        self._document: Document | None = None
        self._carried = ""
        self._seen: tuple[Photo, Geometry, Caption] | None = None
        self._name, self._summary = label("photo"), label("facts")
        self._work = QStackedWidget()
        self._main = side_by_side(self.restore, self.colorize)
        self._work.addWidget(self._main)
        self._work.addWidget(self.progress)
        self._lay_out()
        self._connect()
        self._describe_model()
        self.show_document(None)

    def _connect(self) -> None:
        self.progress.cancel.clicked.connect(self.cancelled)
        self.picker.currentIndexChanged.connect(self._describe_model)
        self.picker.refreshed.connect(self._on_models)
        for name, sliders in self.sliders.items():
            sliders.changed.connect(partial(self._on_turned, name))
        self.film_box.chosen.connect(self._on_film)
        self.histogram.moved.connect(self._on_point)
        self.presets.picked.connect(self._on_preset)
        self.presets.failed.connect(self.failed)
        for name, section in self.sections.items():
            section.unfolded.connect(partial(_remember_fold, name))
            section.reset_wanted.connect(partial(self._reset, name))

    def _made_choices(self, actions: Actions) -> dict[str, ModelChoices]:
        kinds = {stage.name: type(getattr(Edit(), stage.name)) for stage in self._stages}
        found = {name: ModelChoices(kind) for name, kind in kinds.items() if choices_of(kind)}
        for choices in found.values():
            choices.chosen.connect(self._on_chosen)
            choices.more_wanted.connect(actions["models"].trigger)
        return found

    def _section(self, stage: Stage[Any], actions: Actions) -> Section:
        """Those of repairs have the brush beside their heading, the adjustments, the last stage, what acts on all."""
        beside: QWidget | None = glyph(actions["heal"], self.tr("Heal by hand")) if stage is REPAIR else None
        beside = self.presets if stage is ADJUST else ask("shoebox#phone") if stage is LIGHT else beside
        sliders = self.sliders[stage.name]
        content: QWidget = sliders
        if stage is FADE:
            content = above_each_other(self.histogram, sliders)
        elif stage is LIGHT:
            content = above_each_other(sliders, self.light_told)
        elif stage is FACES:
            content = self.faces
        elif stage is ENLARGE:
            content = above_each_other(sliders, self.larger)
        elif stage.name in self.choices:
            content = above_each_other(sliders, self.choices[stage.name])
        if stage.networks:
            content = UntilGot(stage.networks, content)
            content.models_wanted.connect(actions["models"].trigger)
            self.until_got.append(content)
        return Section(translated(stage.title), content, beside)

    def _on_models(self) -> None:
        """Others are here than before."""
        self.larger.refresh()
        for each in self.until_got:
            each.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MARGIN - 4, 0, MARGIN - 4)
        column.setSpacing(0)
        top, buttons = QVBoxLayout(), QHBoxLayout()
        for row in (top, buttons):
            row.setContentsMargins(MARGIN, 0, MARGIN, 0)
            row.setSpacing(8)
            column.addLayout(row)
        top.addWidget(self._name)
        top.addWidget(self._summary)
        top.addSpacing(8)
        self._work.setFixedHeight(theme.px(50))
        for widget in (self.stale, self.guess, self._work):
            top.addWidget(widget)
        top.addSpacing(6)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.save_as, 1)
        column.insertWidget(1, self._scrolled(), 1)
        column.insertSpacing(2, 12)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(6)
        for ruled in self._ruled.values():
            column.addWidget(ruled)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, last: keep_in_line(column, bar.sizeHint().width() if last else 0, inside))
        return area

    def show_document(self, document: Document | None) -> None:
        """Show, and adjust, another document; None: there is none."""
        if self._document is not None:
            self._document.look_changed.disconnect(self._on_look)
            self._document.scan_changed.disconnect(self._on_scan)
        self._document = document
        self.show_defaults()
        if document is not None:
            document.look_changed.connect(self._on_look)
            document.scan_changed.connect(self._on_scan)
        self._on_scan()
        self._on_look()

    def show_defaults(self) -> None:
        """Let the ways back of all sliders lead to what the settings say."""
        usual = new_edit()
        for name, sliders in self.sliders.items():
            sliders.set_defaults(getattr(usual, name))

    def _on_look(self) -> None:
        document = self._document
        look = document.look if document else Look()
        self.presets.edit = look.edit
        for each in (self.by_hand, self.faces, self.larger):
            each.show_document(document)
        for stage in self._stages:
            sliders = self.sliders[stage.name]
            shown: list[Sliders | ModelChoices] = [sliders]
            shown += [self.choices[stage.name]] if stage.name in self.choices else []
            for turned_by in shown:
                turned_by.show_settings(getattr(look.edit, stage.name))
                turned_by.setEnabled(document is not None and (stage.needs is None or stage.needs in look.findings))
        self.film_box.show_film(look.edit.negative.film)
        self.film_box.setEnabled(document is not None)
        found = values(look.findings)
        self.histogram.setEnabled(document is not None)
        self.histogram.show_points(points(look.edit.fade, found.get(FADE.name)))
        self.presets.setEnabled(self.sliders[ADJUST.name].isEnabled())
        self.light_told.show_look(look)
        self._show_changes(look.edit)
        self._show_model()
        is_stale = look.is_stale
        self.stale.setVisible(is_stale)
        scan = (document.photo.width, document.photo.height) if document else (1, 1)
        share = painted_share(scan, look.edit, found)
        self.guess.setVisible(share > _MUCH)
        self.guess.setText(
            self.tr("{share:.0f} % of the picture is painted in, and a guess.").format(share=100 * share)
        )
        self.colorize.setText(self.tr("Colorize Again") if is_stale else self.tr("Colorize"))
        seen = (document.photo, look.edit.geometry, look.edit.caption) if document else None
        if seen != self._seen or document is None:
            self._seen = seen
            self._show_facts(seen)

    def _show_changes(self, edit: Edit) -> None:
        """Say at each section whether it changes the photo, and show those that are for such a one."""
        usual = new_edit()
        for stage in self._stages:
            self._ruled[stage.name].setVisible(suits(stage, edit))
        for name, section in self.sections.items():
            section.show_changed(name != "photo" and getattr(edit, name) != getattr(usual, name))

    def _reset(self, name: str) -> None:
        """Let a section change nothing any more."""
        if self._document is not None:
            said, usual = self.sections[name].reset.accessibleName(), getattr(new_edit(), name)
            changed = {name: usual}
            for choice in choices_of(type(usual)):
                changed = {**chosen(self._document.look.edit, choice, None), **changed}
            self._document.adjust(changed, said)

    def _show_model(self) -> None:
        """Name what gave the photo its colours, where that is not what the picker shows."""
        colour = self._document.look.edit.colour if self._document else None
        name = colour.model.name if colour else None
        is_other = name is not None and name != self.picker.model_name()
        self.carried.setVisible(is_other)
        if name is not None and is_other and name != self._carried:
            self.carried.setText(self.tr("This photo has the colours of “{model}”.").format(model=title_of(name)))
            self._carried = name

    def _show_facts(self, seen: tuple[Photo, Geometry, Caption] | None) -> None:
        self._name.setToolTip(str(seen[0].path) if seen else "")
        self._summary.setText(summary(*seen[:2]) if seen else self.tr("Open a scan to begin"))
        self.sections["photo"].setVisible(seen is not None)
        if seen is not None:
            self.facts.show_photo(*seen)
        self._elide()

    def _on_scan(self) -> None:
        scan = self._document.scan if self._document else None
        self.histogram.show_tones(None if scan is None else tones_of(scan))
        self.faces.show_document(self._document)

    def _on_point(self, name: str, tone: float, gesture: int) -> None:
        """A handle of the histogram turns the setting of its name."""
        if self._document is not None:
            look = self._document.look
            turned = with_point(look.edit.fade, values(look.findings).get(FADE.name), name, tone)
            self._document.adjust({FADE.name: turned}, self.sliders[FADE.name][name].text, gesture)

    def _on_turned(self, stage: str, settings: Any, label: str, gesture: int) -> None:
        """Turn the current document's, and of others in step the same."""
        if self._document is None:
            return
        before = getattr(self._document.look.edit, stage)
        changed = {name: value for name, value in vars(settings).items() if value != getattr(before, name)}
        self._document.adjust({stage: settings}, label, gesture)
        for other in self.in_step():
            if other is not self._document:
                other.adjust({stage: replace(getattr(other.look.edit, stage), **changed)}, label, gesture)

    def _on_chosen(self, name: str, ref: ModelRef | None, label: str) -> None:
        """Let a model do what the field of that name says, for the current document and others in step."""
        for document in self._in_hand():
            document.adjust(chosen(document.look.edit, name, ref), label)

    def _on_film(self, film: Film) -> None:
        """Tell of what film the current document is, and others in step."""
        for document in self._in_hand():
            document.adjust({NEGATIVE.name: Negative(film)}, self.film_box.film.accessibleName())

    def _in_hand(self) -> Iterable[Document]:
        """The current document, and others in step; each once."""
        return dict.fromkeys(filter(None, (self._document, *self.in_step())))

    def _on_preset(self, preset: Preset) -> None:
        if self._document is not None:
            settings = turned(preset.edit, self._document.look.edit)
            self._document.adjust(settings, self.tr("Preset {name}").format(name=preset.name))

    def show_progress(self, share: float | None) -> None:
        """Share of the colorizing that is done; None: there is none under way."""
        self._work.setCurrentWidget(self._main if share is None else self.progress)
        if share is not None:
            self.progress.show_share(share)

    def _describe_model(self) -> None:
        model = self.picker.picked()
        text = self.tr("{good_at}\n{size} · version {version}")
        detail = text.format(good_at=good_at(model), size=model.megabytes, version=model.version) if model else ""
        self._good.setText(detail.partition("\n")[0])
        self._good.setToolTip(detail)
        self._show_model()

    def _elide(self) -> None:
        metrics = QFontMetrics(self._name.font())
        room = self.width() - 2 * MARGIN - 4
        name = self._document.name if self._document else self.tr("No photo")
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Fold what does not fit into a low window, or as a hand has left it."""
        super().showEvent(event)
        if not self._are_folded:
            self._are_folded = True
            usual = {stage.name: not stage.is_restoring for stage in self._stages}
            usual |= {"geometry": self.window().height() >= _LOW, COLOUR.name: True}
            usual |= {NEGATIVE.name: False, "photo": False}
            for name, is_unfolded in {**usual, **recents.load_recents().unfolded}.items():
                if name in self.sections:
                    self.sections[name].heading.setChecked(is_unfolded)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().resizeEvent(event)
        self._elide()


def _remember_fold(name: str, is_unfolded: bool) -> None:
    recents.remember(unfolded={**recents.load_recents().unfolded, name: is_unfolded})
