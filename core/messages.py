"""Sentences for people, as data: an English template and the facts that it names. Who shows them may translate them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Union

Fact = Union[str, int, float, "Message"]


def tr(text: str) -> str:
    """Mark a text for translation where it stands."""
    return text


@dataclass(frozen=True)
class Message:
    """A sentence, or a part of one. As a `str` it is English."""

    template: str
    """Marked with `tr`; names the facts in braces. Without facts it is taken by the letter."""
    facts: tuple[tuple[str, Fact], ...] = ()
    """By name: numbers, texts, and messages, which are translated with it."""

    def __str__(self) -> str:
        return self.put(lambda template: template)

    def put(self, translated: Callable[[str], str], number: Callable[[float, str], str] = format) -> str:
        """Give the sentence in another language.

        Args:
            translated: gives a template in that language.
            number: writes a number by a format, as that language does.
        """
        template = translated(self.template)
        if not self.facts:
            return template
        facts = {key: fact.put(translated, number) if isinstance(fact, Message) else fact for key, fact in self.facts}
        return _Writer(number).vformat(template, (), facts)

    @classmethod
    def of(cls, plain: Mapping[str, object]) -> Message:
        """Make what `dataclasses.asdict` made plain a message again.

        Raises:
            TypeError: that was none.
        """
        template, facts = plain.get("template"), plain.get("facts")
        if not isinstance(template, str) or not isinstance(facts, list | tuple):
            raise TypeError(f"no message: {plain}")
        return cls(template, tuple((key, cls.of(fact) if isinstance(fact, dict) else fact) for key, fact in facts))


class _Writer(Formatter):
    """`str.format` with numbers of another language."""

    def __init__(self, number: Callable[[float, str], str]) -> None:
        self._number = number

    def format_field(self, value: object, form: str) -> str:
        return self._number(value, form) if isinstance(value, int | float) else format(value, form)


def message(template: str, **facts: object) -> Message:
    """Make a message; an error among the facts brings its own, and what is no number is a text from here on."""
    return Message(template, tuple((name, _plain(fact)) for name, fact in facts.items()))


def _plain(fact: object) -> Fact:
    if isinstance(fact, str | int | float | Message):
        return fact
    inner = getattr(fact, "message", None)
    return inner if isinstance(inner, Message) else str(fact)
