"""Options as the directives read them.

docutils is told that every option takes any text: what it refuses itself leaves a hole in the page. Read here, a
mistake is one located warning that says what would be right, and a placeholder stands in the figure's place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from docutils.parsers.rst import directives

from ...catalog import load
from ...model.errors import UnknownName

Converter: TypeAlias = Callable[[str], Any]
"""Raises ValueError with what would be right, as in "must be a whole number of at least 1"."""


def text(value: str) -> str:
    if not value.strip():
        raise ValueError("needs a value")
    return value


def flag(value: str) -> str:
    if value.strip():
        raise ValueError("takes no value")
    return ""


def classes(value: str) -> list[str]:
    names: list[str] = directives.class_option(text(value))
    return names


def whole_number(minimum: int) -> Converter:
    def convert(value: str) -> str:
        if not value.strip().isdecimal() or int(value) < minimum:
            raise ValueError(f"must be a whole number of at least {minimum}")
        return str(int(value))

    return convert


def choice(*words: str) -> Converter:
    def convert(value: str) -> str:
        if value.strip() not in words:
            raise ValueError(f"must be one of {', '.join(words)}")
        return value.strip()

    return convert


def duration(value: str) -> str:
    """``500 ms``, in nanoseconds."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?) *(s|ms|us|µs|ns)", value.strip())
    if not found or not float(found[1]):
        raise ValueError("must be a time, such as 500 ms or 2 s")
    return str(max(round(float(found[1]) * _NANOSECONDS[found[2]]), 1))


_NANOSECONDS = {"s": 10**9, "ms": 10**6, "us": 1000, "µs": 1000, "ns": 1}

FIGURE: Mapping[str, Converter] = {"caption": text, "name": text, "alt": text, "class": classes, "collapse": flag}
"""What every figure understands."""
PROGRAM: Mapping[str, Converter] = {
    **FIGURE,
    "file": text,
    "function": text,
    "expect": text,
    "expect-error": text,
    "view": text,
}
"""What every figure about a program understands."""
SCALE: Mapping[str, Converter] = {"scale": choice("linear", "log")}
"""What a figure understands that draws bars."""
VERSUS: Mapping[str, Converter] = {"versus": text}
"""What a figure understands that can be a difference."""
LOOKS = ("function", "depth", "positions", "start", "axis", "scale", "collapse", "alt")
"""Options that only change how a figure looks: they stay out of the request."""


class OptionSpec(dict[str, Any]):
    """What docutils sees: the directive's own options by name, and any other, all as they are written."""

    def __init__(self, converters: Mapping[str, Converter]) -> None:
        super().__init__(dict.fromkeys(converters, directives.unchanged))
        self.converters = converters

    def __missing__(self, name: str) -> Converter:
        del name
        return directives.unchanged

    def read(self, directive: str, given: Mapping[str, str]) -> dict[str, Any]:
        """The options' values; raises UnknownName for one that does not exist, or that says what it cannot."""
        return {name: self._read_one(directive, name, value or "") for name, value in given.items()}

    def _read_one(self, directive: str, name: str, value: str) -> Any:
        converter = self.converters.get(name) or _semantic().get(name)
        if converter is None:
            known = ", ".join(sorted({*self.converters, *_semantic()}))
            raise UnknownName(f"{directive} has no option {name!r}; there are: {known}.")
        try:
            return converter(value)
        except ValueError as error:
            said = f", not {value.strip()!r}" if value.strip() else ""
            raise UnknownName(f"{directive}: :{name}: {error}{said}.") from error


def _semantic() -> dict[str, Converter]:
    """The options that the stages of the catalog, a plug-in's as well, and their tools understand."""
    catalog = load()
    names = {option for _, stage in catalog.stages.values() for option in stage.options}
    names |= {language.tool.option for language in catalog.languages}
    return dict.fromkeys(sorted(names), text)
