"""Shapes as lines that can be compared with each other.

Two lines are equal if they have the same ``essence``. The essence leaves out what only gives a position.
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
    """A line of one side of a difference. ``aside`` is shown after the text, and is not compared."""

    text: str
    essence: str
    gutter: str = ""
    aside: str = ""
    kind: LineKind = "code"
    span: Span | None = None

    @property
    def source_line(self) -> int:
        """The line of the program that it was made from; 0 if that is not known."""
        return self.span.line if self.span else 0

    @property
    def words(self) -> str:
        """The text without the padding after an instruction's name.

        The padding depends on the longest name in the listing, so it can differ between lines that are otherwise equal.
        """
        return re.sub(r"(?<=\S) +", " ", self.text, count=1) if self.gutter else self.text

    @property
    def is_noise(self) -> bool:
        """True if the line is folded away together with other lines of this kind."""
        return self.kind == "noise"


@dataclass(frozen=True, kw_only=True)
class ComparedSection:
    """Lines that are compared with the section of the other side that has the same ``key``.

    A section is a function, or the tokens of a source line. ``key`` is its name, and a number that tells sections of
    the same name apart. A ``foreign`` section comes from a library.
    """

    key: tuple[str, int]
    lines: tuple[ComparedLine, ...]
    foreign: bool = False


@dataclass(frozen=True, kw_only=True)
class LineComparison:
    """How to compare the lines of a listing.

    ``name`` returns the name by which jumps refer to a line (a label, an offset), or nothing. ``essence`` gets a line,
    and a mapping from these names to the source lines that they stand for (``{"L2": "line 7"}``).
    """

    name: Callable[[Line], str]
    essence: Callable[[Line, Mapping[str, str]], str]


def _label(line: Line) -> str:
    found = _LABEL.match(line.text) if line.kind == "label" else None
    return found[1] if found else ""


def _text_essence(line: Line, places: Mapping[str, str]) -> str:
    """Return the text with source lines in place of labels: one more label before them renumbers all labels."""
    if not places:
        return line.text
    return _WORD.sub(lambda word: places.get(word[0], word[0]), line.text)


TEXT_LINES = LineComparison(name=_label, essence=_text_essence)
"""The comparison of lines by their text, for a stage that knows nothing more about them."""


def numbered_sections(named: Iterable[tuple[str, tuple[ComparedLine, ...]]]) -> tuple[ComparedSection, ...]:
    """Return a section for each pair of name and lines. A number tells sections of the same name apart."""
    seen: Counter[str] = Counter()
    found = []
    for name, lines in named:
        seen[name] += 1
        found.append(ComparedSection(key=(name, seen[name]), lines=lines))
    return tuple(found)
