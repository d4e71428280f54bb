"""How the directives read their options.

docutils is told that every option takes any text: if docutils refuses an option, the page shows nothing in the figure's
place. Read here, a mistake is one located warning, which says what would be right, and a placeholder in the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docutils.parsers.rst import directives

from ...catalog import load
from ...internals import UNREADABLE
from ...model.errors import UnknownName
from ...model.options import PART, ROWS, Converter, flag, text


def classes(value: str) -> list[str]:
    """Return the names of CSS classes."""
    names: list[str] = directives.class_option(text(value))
    return names


FIGURE: Mapping[str, Converter] = {"caption": text, "name": text, "alt": text, "class": classes, "collapse": flag}
"""The options of every figure."""
PROGRAM: Mapping[str, Converter] = {
    **FIGURE,
    **PART,
    **ROWS,
    "file": text,
    "expect": text,
    "expect-error": text,
    "view": text,
    "unstable": flag,
}
"""The options of every figure about a program."""
VERSUS: Mapping[str, Converter] = {"versus": text}
"""The option of a figure that can be a difference."""


class OptionSpec(dict[str, Any]):
    """The ``option_spec`` that docutils sees: it accepts every option, and leaves the value as it is written.

    As a dictionary it lists the directive's own options. docutils looks up others with ``[]``: see ``internals.py``.
    With ``of_stages``, the directive also takes the options of stages and views.
    """

    def __init__(self, converters: Mapping[str, Converter], *, of_stages: bool = False) -> None:
        super().__init__(dict.fromkeys(converters, directives.unchanged))
        self.converters = converters
        self.of_stages = of_stages

    def __bool__(self) -> bool:
        """Return True: without an ``option_spec``, docutils reads options as content."""
        return True

    def __missing__(self, name: str) -> Converter:
        del name
        return directives.unchanged

    def read(self, directive: str, given: Mapping[str, str]) -> dict[str, Any]:
        """Return the values of the options; raises UnknownName for an unknown option or an impossible value.

        An option that only views understand keeps its text, because how to read it depends on the view.
        """
        if UNREADABLE in given:
            raise UnknownName(f"{directive}: {given[UNREADABLE]}.")
        return {name: self._read_one(directive, name, value or "") for name, value in given.items()}

    def _read_one(self, directive: str, name: str, value: str) -> Any:
        stage_options = _stage_options() if self.of_stages else {}
        view_options = load().view_options if self.of_stages else frozenset()
        converter = self.converters.get(name) or stage_options.get(name)
        if converter is not None:
            return convert(directive, name, value, converter)
        if name in view_options:
            return value
        known = sorted({*self.converters, *stage_options, *view_options})
        raise UnknownName(
            f"{directive} has no option {name!r}. Available: {', '.join(known)}."
            if known
            else f"{directive} takes no options, but it has :{name}:."
        )


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
