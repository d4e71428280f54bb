"""How the directives read their options.

docutils is told that every option takes any text: if docutils refuses an option, the page shows nothing in the figure's
place. Read here, a mistake is one located warning, which says what would be right, and a placeholder in the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docutils.parsers.rst import directives

from ...catalog import load
from ...model.errors import UnknownName
from ...model.options import PART, Converter, flag, text


def classes(value: str) -> list[str]:
    """Return the names of CSS classes."""
    names: list[str] = directives.class_option(text(value))
    return names


FIGURE: Mapping[str, Converter] = {"caption": text, "name": text, "alt": text, "class": classes, "collapse": flag}
"""The options of every figure."""
PROGRAM: Mapping[str, Converter] = {
    **FIGURE,
    **PART,
    "file": text,
    "expect": text,
    "expect-error": text,
    "view": text,
}
"""The options of every figure about a program."""
VERSUS: Mapping[str, Converter] = {"versus": text}
"""The option of a figure that can be a difference."""


class OptionSpec(dict[str, Any]):
    """The ``option_spec`` that docutils sees: it accepts every option, and leaves the value as it is written.

    As a dictionary it lists the directive's own options. docutils looks up others with ``[]``: see ``internals.py``.
    """

    def __init__(self, converters: Mapping[str, Converter]) -> None:
        super().__init__(dict.fromkeys(converters, directives.unchanged))
        self.converters = converters

    def __missing__(self, name: str) -> Converter:
        del name
        return directives.unchanged

    def read(self, directive: str, given: Mapping[str, str]) -> dict[str, Any]:
        """Return the values of the options; raises UnknownName for an unknown option or an impossible value.

        An option that only views understand keeps its text, because how to read it depends on the view.
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
    """Return the value of one option; raises UnknownName, which says what would be right."""
    try:
        return converter(value)
    except ValueError as error:
        found = f", not {value.strip()!r}" if value.strip() else ""
        raise UnknownName(f"{directive}: :{name}: {error}{found}.") from error


def _stage_options() -> dict[str, Converter]:
    """Return the options of all stages in the catalog, plug-ins' too, and of their tools."""
    catalog = load()
    names = {option for _, stage in catalog.stages.values() for option in stage.options}
    tools = {language.tool.option: language.tool.converter for language in reversed(catalog.languages)}
    return dict(sorted((dict.fromkeys(names, text) | tools).items()))
