"""Options of the command line that are made from the controls of the stages."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import wraps
from typing import Annotated, Any, NamedTuple

import typer

from core.controls import Control, controls_of
from core.edit import Edit, new_edit, turned
from core.settings import Settings


class _Option(NamedTuple):
    stage: str
    name: str
    control: Control
    usual: float

    def parameter(self) -> inspect.Parameter:
        """Describe the option to typer; a value that is not given is None, which the settings may stand for."""
        usual = "as in the settings" if hasattr(Settings, self.name) else f"{self.usual:g}"
        text = f"{self.control.help}; else {usual}."
        kind = Annotated[float | None, typer.Option(min=self.control.low, max=self.control.high, help=text)]
        return inspect.Parameter(self.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)


def _options() -> Iterator[_Option]:
    for stage, usual in turned(Edit()).items():
        for name, control in controls_of(type(usual)).items():
            yield _Option(stage, name, control, getattr(usual, name))


def with_controls(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each control in place of its parameter ``edit``, which gets what was said."""
    options = {option.name: option for option in _options()}
    signature = inspect.signature(command, eval_str=True)
    parameters = []
    for parameter in signature.parameters.values():
        made = [option.parameter() for option in options.values()] if parameter.name == "edit" else [parameter]
        parameters += [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in made]

    @wraps(command)
    def called(**said: Any) -> None:
        edit = new_edit()
        for name, option in options.items():
            value = said.pop(name)
            if value is not None:
                edit = replace(edit, **{option.stage: replace(getattr(edit, option.stage), **{name: value})})
        command(edit=edit, **said)

    called.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    return called
