"""Options of the command line that are made from the controls of the stages."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial, wraps
from typing import Annotated, Any, NamedTuple

import typer

from core.controls import Choice, Control, choices_of, controls_of
from core.edit import Edit, chosen, controlled, new_edit
from core.models.store import ModelRef, model_for
from core.models.tasks import TASKS
from core.settings import Settings
from core.stages import Stage

AUTO, OFF = "auto", "off"


class _Option(NamedTuple):
    stage: str
    name: str
    control: Control
    usual: float

    def parameter(self, *, auto: bool) -> inspect.Parameter:
        """Describe the option to typer; a value that is not given is None, which the settings may stand for.

        Args:
            auto: what is not given is as in "auto", where the control knows that.
        """
        control, chosen = self.control, self.control.automatic is not None
        usual = AUTO if auto and chosen else OFF if chosen else f"{self.usual:g}"
        text = f"{control.help}; else {'as in the settings' if hasattr(Settings, self.name) else usual}."
        if chosen:
            span = f"{AUTO}|{OFF}|{control.low:g}…{control.high:g}"
            option = typer.Option(metavar=f"<{span}>", parser=partial(_read, control), help=text)
        else:
            option = typer.Option(min=control.low, max=control.high, help=text)
        kind = Annotated[float | None, option]
        return inspect.Parameter(self.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)


def _read(control: Control, text: str) -> float:
    """What was said of a control: auto, off or a number."""
    if text in (AUTO, OFF):
        return control.low if text == OFF or control.automatic is None else control.automatic
    try:
        value = float(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is not {AUTO}, {OFF} or a number.") from None
    if not control.low <= value <= control.high:
        raise typer.BadParameter(f"{text} is not in the range {control.low:g}…{control.high:g}.")
    return value


class _Pick(NamedTuple):
    name: str
    choice: Choice

    def parameter(self) -> inspect.Parameter:
        """Describe the option to typer."""
        option = typer.Option(metavar="<NAME>", help=f"{self.choice.help}; else Autochrome's own.")
        kind = Annotated[str | None, option]
        return inspect.Parameter(self.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)

    def found(self, name: str) -> ModelRef:
        """Refer to the model of that name.

        Raises:
            AutochromeError: there is none.
        """
        model = model_for(TASKS[self.choice.task], ModelRef(name))
        return ModelRef(model.name, model.version)


def _options(stages: list[Stage[Any]]) -> Iterator[_Option]:
    for stage in stages:
        usual = getattr(Edit(), stage.name)
        for name, control in controls_of(type(usual)).items():
            yield _Option(stage.name, name, control, getattr(usual, name))


def _picks(stages: list[Stage[Any]]) -> Iterator[_Pick]:
    for stage in stages:
        for name, choice in choices_of(type(getattr(Edit(), stage.name))).items():
            yield _Pick(name, choice)


def with_controls(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each control and choice in place of its ``edit``, which gets what was said."""
    return _with(command, controlled(), auto=False)


def with_restoring(command: Callable[..., None]) -> Callable[..., None]:
    """Give it those of the stages that restore, which do what suits most photos where nothing is said."""
    return _with(command, [stage for stage in controlled() if stage.is_restoring], auto=True)


def _with(command: Callable[..., None], stages: list[Stage[Any]], *, auto: bool) -> Callable[..., None]:
    options = {option.name: option for option in _options(stages)}
    picks = {pick.name: pick for pick in _picks(stages)}
    signature = inspect.signature(command, eval_str=True)
    parameters = []
    for parameter in signature.parameters.values():
        own = [each.parameter(auto=auto) for each in options.values()] + [each.parameter() for each in picks.values()]
        made = own if parameter.name == "edit" else [parameter]
        parameters += [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in made]

    @wraps(command)
    def called(**said: Any) -> None:
        edit = new_edit()
        for name, option in options.items():
            value = said.pop(name)
            value = option.control.automatic if value is None and auto else value
            if value is not None:
                edit = replace(edit, **{option.stage: replace(getattr(edit, option.stage), **{name: value})})
        for name, pick in picks.items():
            picked = said.pop(name)
            if picked is not None:
                edit = replace(edit, **chosen(edit, name, pick.found(picked)))
        command(edit=edit, **said)

    called.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    return called
