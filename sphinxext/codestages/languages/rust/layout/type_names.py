"""Which of the types that the compiler names belong to a program, and where the program defines them.

``inner::Pair<u8, u32>`` is the program's ``inner.Pair``; ``{closure@fib.rs:9:13: 9:21}`` is the closure at that place.
A type of the standard library belongs to the program if the text contains it (``Option<Box<Shape>>``), or if it is a
well-known one that is made of the program's types (``Vec<Shape>``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from ....model.program import Item, Program
from ....model.span import Span
from ..attributes import read_code
from ..items import items, types
from ..spans import clamped, read_span
from .layouts import Layout
from .members import Path, members

_PLACED = re.compile(r"[{\[].*?@(?P<place>[^@{}\[\]]+:\d+:\d+: \d+:\d+)[}\]]$")
_BODY = re.compile(r"\{(?:\w+ )+body of (?P<name>[\w:]+)(?:<.*>)?\(\)\}$")
_LIFETIME = re.compile(r"'\w+(?:\s*,)?")
_SEGMENT = re.compile(r"\w+\s*::\s*")
_WORD = re.compile(r"\w+|[^\w\s]")
_FAMILIAR = frozenset({"Option", "Result", "Vec", "Box"})
"""Types of the standard library that a program can have although its text does not name them."""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a type comes from. ``order`` sorts the program's own types by their places, and the others after them."""

    is_shown: bool
    span: Span | None = None
    members: Mapping[Path, Span] = field(default_factory=dict)
    is_own: bool = False

    @property
    def order(self) -> tuple[bool, float, float]:
        return (not self.is_own, self.span.line, self.span.column) if self.span else (not self.is_own, inf, inf)


class TypeNames:
    """The types of a program's text, and the names by which the compiler knows them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._types = {item.name: item for item in types(program)}
        self._spans = {item.name: item.span for item in items(program)}
        self._roots = {name.partition(".")[0] for name in self._spans}
        self._names = {name.rpartition(".")[2].removeprefix("r#") for name in self._types}
        self._text = _normal(" ".join(text for _, text in read_code(program.text).tokens))
        self._known = _FAMILIAR | frozenset(self._text.split())

    def origin(self, name: str) -> Origin:
        """Return the origin of the type that the compiler calls ``name``."""
        if placed := _PLACED.match(name):
            span = read_span(placed["place"], self._program.filename)
            return Origin(is_shown=span is not None, is_own=True, span=span and clamped(span, self._program))
        if body := _BODY.match(name):
            span = self._spans.get(body["name"].replace("::", "."))
            return Origin(is_shown=span is not None, is_own=True, span=span)
        if item := self._item(name):
            return Origin(is_shown=True, is_own=True, span=item.span, members=members(self._program, item))
        if self._is_own(name):
            return Origin(is_shown=True, is_own=True)
        return Origin(is_shown=self._is_mentioned(name))

    def unneeded(self, layouts: Iterable[Layout]) -> list[str]:
        """Return the names of the program's types that have no layout, because the program never needs one."""
        known = {item.name for layout in layouts if (item := self._item(layout.name))}
        return [name.replace(".", "::") for name in self._types if name not in known]

    def _item(self, name: str) -> Item | None:
        dotted = _path(name).replace("::", ".").replace("r#", "")
        if dotted in self._types:
            return self._types[dotted]
        # For a type within a method, the compiler's path is not the path by which the text is nested.
        last = dotted.rpartition(".")[2]
        found = [item for item in self._types.values() if item.name.rpartition(".")[2] == last]
        return found[0] if len(found) == 1 and self._is_own(name) else None

    def _is_own(self, name: str) -> bool:
        """True if the path begins in this crate. The type can be one that a macro defines, or one in a function."""
        first, *more = _path(name).replace("r#", "").split("::")
        return first.isidentifier() and (not more or first in self._roots)

    def _is_mentioned(self, name: str) -> bool:
        """True if the text contains the type, or if the program knows it and it is made of the program's types.

        The program knows the types that its text names, and a few well-known ones.
        """
        outer = _path(name).rpartition("::")[2]
        if outer in self._names or outer not in self._known:
            return False
        normal = _normal(name)
        if f" {normal} " in f" {self._text} ":
            return True
        inner = normal.split()[1:]
        return not self._names.isdisjoint(inner) and all(word in self._known for word in inner if word[0].isupper())


def _path(name: str) -> str:
    """Return ``inner::Pair`` for ``inner::Pair<u8, u32>``."""
    return name.partition("<")[0]


def _normal(text: str) -> str:
    """Return the words of ``text``, separated by spaces, without lifetimes and without the paths before names."""
    plain = _SEGMENT.sub("", _LIFETIME.sub("", text))
    return " ".join(_WORD.findall(plain)).replace("< >", "").rstrip()
