"""JSON as a stranger might have written it."""

from __future__ import annotations

import json
import random
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1e308, -1e308, float("nan"), float("inf"), 10**30, "", "[bold]x[/] [/none]", "[" * 50,
    "../../etc", "\x00", "\ud800", "x" * 20_000, [], {}, [[[[]]]], {"": {}}, ["a", 1, None],
)  # fmt: skip


def mutated(plain: Any, dice: random.Random) -> Any:
    """The same with one part of it, at any depth, exchanged, taken out or nested very deeply."""
    if isinstance(plain, dict | list) and plain and dice.random() < 0.8:
        key = dice.choice(list(plain)) if isinstance(plain, dict) else dice.randrange(len(plain))
        copy: Any = dict(plain) if isinstance(plain, dict) else list(plain)
        if dice.random() < 0.1:
            del copy[key]
        else:
            copy[key] = mutated(plain[key], dice)
        return copy
    return dice.choice(ODD)


def as_bytes(plain: Any, dice: random.Random) -> bytes:
    """The JSON of it, sometimes cut, damaged or nested beyond any reader."""
    text = json.dumps(plain, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
    kind = dice.random()
    if kind < 0.1:
        return text[: dice.randrange(len(text))]
    if kind < 0.2:
        place = dice.randrange(len(text))
        return text[:place] + dice.randbytes(1) + text[place + 1 :]
    if kind < 0.25:
        return b"[" * 100_000
    return text
