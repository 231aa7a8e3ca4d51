"""All that a person decided about a photo, as one record; with what the stages found it makes the picture."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from core import json_file, stages
from core.back import Back
from core.controls import as_shipped, choices_of, controls_of
from core.frame import Frame, Lie
from core.geometry import AS_SCANNED, Geometry
from core.models.store import ModelRef, TrainedModel, model_for
from core.models.tasks import TASKS
from core.photo.captions import NOTHING_SAID, Caption
from core.quad import Outline
from core.settings import load_settings
from core.stages import Stage
from core.stages.adjust import Adjustments
from core.stages.colour import Colour
from core.stages.detail import Detail
from core.stages.enlarge import Enlarge
from core.stages.faces import Faces
from core.stages.fade import Fade
from core.stages.heal import Heal
from core.stages.hints import Hints
from core.stages.negative import Negative
from core.stages.repair import Repair
from core.stages.vivid import Vivid

VERSION = 2
LATER = ("part", "prints", "frame", "negative", "faces", "hints", "vivid", "enlarge", "caption", "back")
"""Fields that came when pictures had been saved already."""


@dataclass(frozen=True, kw_only=True)
class Edit:
    """Geometry, frame, and the settings of each stage under the stage's name."""

    part: Outline | None = None
    """The print on the scan that this is of, where the scan has several; None: all of it."""
    prints: tuple[Outline, ...] = ()
    """What the scan was split into, where this is of all of it."""
    geometry: Geometry = AS_SCANNED
    frame: Frame | None = None
    """Where the picture lies in its scan; None: it is found."""
    negative: Negative = field(default_factory=Negative)
    repair: Repair = field(default_factory=Repair)
    heal: Heal = field(default_factory=Heal)
    fade: Fade = field(default_factory=Fade)
    detail: Detail = field(default_factory=Detail)
    faces: Faces = field(default_factory=Faces)
    colour: Colour | None = None
    hints: Hints = field(default_factory=Hints)
    vivid: Vivid = field(default_factory=Vivid)
    adjustments: Adjustments = field(default_factory=Adjustments)
    enlarge: Enlarge = field(default_factory=Enlarge)
    caption: Caption = NOTHING_SAID
    back: Back | None = None
    """Of the print, where it was scanned, too."""

    @property
    def lie(self) -> Lie:
        """How the picture lies in its scan."""
        return Lie(self.geometry, self.frame)


def new_edit() -> Edit:
    """Give the edit that a photo begins with: nothing is decided but what the settings say."""
    return Edit(adjustments=Adjustments(saturation=load_settings().saturation))


def restored(edit: Edit) -> Edit:
    """Give what suits most photos to the stages that restore, but for those that were turned already."""
    for stage in stages.STAGES:
        settings = getattr(edit, stage.name)
        if stage.is_restoring and as_shipped(settings) == type(settings)():
            fields = {name: each.automatic for name, each in controls_of(type(settings)).items() if each.automatic}
            edit = replace(edit, **{stage.name: replace(settings, **fields)})
    return edit


def chosen(edit: Edit, name: str, ref: ModelRef | None) -> dict[str, Any]:
    """Give the settings, by stages, with a model chosen wherever there is that choice."""
    return {stage.name: replace(getattr(edit, stage.name), **{name: ref})
            for stage in stages.STAGES if name in choices_of(type(getattr(edit, stage.name)))}  # fmt: skip


def chosen_models(edit: Edit) -> list[TrainedModel]:
    """Find the models that were chosen in the place of those that ship.

    Raises:
        AutochromeError: one is not here.
    """
    settings = [getattr(edit, stage.name) for stage in stages.STAGES]
    named = [(choice.task, getattr(each, name)) for each in settings for name, choice in choices_of(type(each)).items()]
    return [model_for(TASKS[task], ref) for task, ref in dict.fromkeys(named) if ref is not None]


def restoring(edit: Edit) -> dict[str, Any]:
    """Pick what the stages that restore are told, by fields."""
    return {stage.name: getattr(edit, stage.name) for stage in stages.STAGES if stage.is_restoring}


def turned(edit: Edit, onto: Edit | None = None) -> dict[str, Any]:
    """Pick what was turned by controls, by fields: what suits another photo, too, and makes a preset.

    Args:
        onto: the edit of the other photo, of which the rest is; None: of a new one.
    """
    others = onto or Edit()
    picked = {}
    for stage in controlled():
        settings = getattr(edit, stage.name)
        kind = type(settings)
        fields = {name: getattr(settings, name) for name in (*controls_of(kind), *choices_of(kind))}
        picked[stage.name] = replace(getattr(others, stage.name), **fields)
    return picked


def controlled() -> list[Stage[Any]]:
    """List the stages whose settings have controls."""
    usual = Edit()
    return [stage for stage in stages.STAGES if controls_of(type(getattr(usual, stage.name)))]


def to_plain(edit: Edit) -> dict[str, Any]:
    """Give the one JSON form of an edit, which session, presets, saved pictures and batches share."""
    plain, usual = json_file.adapter(Edit).dump_python(edit, mode="json"), Edit()
    later = (name for name in LATER if getattr(edit, name) == getattr(usual, name))
    for name in later:  # so that pictures saved before there were any are known to be alike
        del plain[name]
    for stage in stages.STAGES:
        settings = getattr(edit, stage.name)
        for name in choices_of(type(settings)):
            if getattr(settings, name) is None:
                del plain[stage.name][name]
    return {"version": VERSION, **plain}


def to_json(edit: Edit) -> str:
    """Give the same as text, equal for equal edits."""
    return json.dumps(to_plain(edit), sort_keys=True, ensure_ascii=False)


def from_plain(plain: object) -> Edit:
    """Read an edit forgivingly: what is unknown, missing, of another type or out of range is as in a new one."""
    return json_file.forgiven(Edit, plain, Edit())
