"""Options as the directives read them.

docutils is told that every option takes any text: what it refuses itself leaves a hole in the page. Read here, a
mistake is one located warning that says what would be right, and a placeholder stands in the figure's place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docutils.parsers.rst import directives

from ...catalog import load
from ...model.errors import UnknownName
from ...model.options import PART, Converter, flag, text


def classes(value: str) -> list[str]:
    """The names of classes."""
    names: list[str] = directives.class_option(text(value))
    return names


FIGURE: Mapping[str, Converter] = {"caption": text, "name": text, "alt": text, "class": classes, "collapse": flag}
"""What every figure understands."""
PROGRAM: Mapping[str, Converter] = {
    **FIGURE,
    **PART,
    "file": text,
    "expect": text,
    "expect-error": text,
    "view": text,
}
"""What every figure about a program understands."""
VERSUS: Mapping[str, Converter] = {"versus": text}
"""What a figure understands that can be a difference."""


class OptionSpec(dict[str, Any]):
    """What docutils sees: the directive's own options by name, and any other, all as they are written."""

    def __init__(self, converters: Mapping[str, Converter]) -> None:
        super().__init__(dict.fromkeys(converters, directives.unchanged))
        self.converters = converters

    def __missing__(self, name: str) -> Converter:
        del name
        return directives.unchanged

    def read(self, directive: str, given: Mapping[str, str]) -> dict[str, Any]:
        """The options' values; raises UnknownName for one that does not exist, or that says what it cannot.

        An option that only views understand is left as it is written: how it is read depends on the view.
        """
        return {name: self._read_one(directive, name, value or "") for name, value in given.items()}

    def _read_one(self, directive: str, name: str, value: str) -> Any:
        converter = self.converters.get(name) or _stage_options().get(name)
        if converter is not None:
            return convert(directive, name, value, converter)
        if name in load().view_options:
            return value
        known = ", ".join(sorted({*self.converters, *_stage_options(), *load().view_options}))
        raise UnknownName(f"{directive} has no option {name!r}. Available: {known}.")


def convert(directive: str, name: str, value: str, converter: Converter) -> Any:
    """The value of one option; raises UnknownName, saying what would be right."""
    try:
        return converter(value)
    except ValueError as error:
        said = f", not {value.strip()!r}" if value.strip() else ""
        raise UnknownName(f"{directive}: :{name}: {error}{said}.") from error


def _stage_options() -> dict[str, Converter]:
    """The options that the stages of the catalog, a plug-in's as well, and their tools understand."""
    catalog = load()
    names = {option for _, stage in catalog.stages.values() for option in stage.options}
    names |= {language.tool.option for language in catalog.languages}
    return dict.fromkeys(sorted(names), text)
