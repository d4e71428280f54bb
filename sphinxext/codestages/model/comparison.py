"""Shapes as lines that can be held against each other.

A line's ``essence`` is what counts of it: it leaves out what only says where something is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from .line import Line, LineKind
from .span import Span

_LABEL = re.compile(r"\s*([\w.$]+)")
_WORD = re.compile(r"[\w.$]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparedLine:
    """A line of one side. ``aside`` is shown after the text, and not compared."""

    text: str
    essence: str
    gutter: str = ""
    aside: str = ""
    kind: LineKind = "code"
    span: Span | None = None

    @property
    def source_line(self) -> int:
        """The line of the program that it was made from; 0 where none is known."""
        return self.span.line if self.span else 0

    @property
    def words(self) -> str:
        """The text without the padding behind an instruction's name, which is as wide as the longest name needs."""
        return re.sub(r"(?<=\S) +", " ", self.text, count=1) if self.gutter else self.text

    @property
    def is_noise(self) -> bool:
        """Whether the line is folded away with others like it."""
        return self.kind == "noise"


@dataclass(frozen=True, kw_only=True)
class ComparedSection:
    """Lines that are held against those of the section with the same ``key``: a function, a source line's tokens."""

    key: tuple[str, int]
    lines: tuple[ComparedLine, ...]
    foreign: bool = False


@dataclass(frozen=True, kw_only=True)
class LineComparison:
    """How lines of a listing are compared.

    ``name`` is what jumps call a line by (a label, an offset), or nothing. ``essence`` is given a line and, by these
    names, the source lines that they stand for.
    """

    name: Callable[[Line], str]
    essence: Callable[[Line, Mapping[str, str]], str]


def _label(line: Line) -> str:
    found = _LABEL.match(line.text) if line.kind == "label" else None
    return found[1] if found else ""


def _text_essence(line: Line, places: Mapping[str, str]) -> str:
    """The text, with source lines in place of labels: labels are numbered anew with every line before them."""
    if not places:
        return line.text
    return _WORD.sub(lambda word: places.get(word[0], word[0]), line.text)


TEXT_LINES = LineComparison(name=_label, essence=_text_essence)
"""The comparison of lines of which nothing but their text is known."""


def numbered_sections(named: Iterable[tuple[str, tuple[ComparedLine, ...]]]) -> tuple[ComparedSection, ...]:
    """A section for each pair of name and lines; sections of one name are told apart by their number."""
    seen: Counter[str] = Counter()
    found = []
    for name, lines in named:
        seen[name] += 1
        found.append(ComparedSection(key=(name, seen[name]), lines=lines))
    return tuple(found)
