"""Which of the types that the compiler names belong to a program, and where it defines them.

``inner::Pair<u8, u32>`` is the program's ``inner.Pair``, ``{closure@fib.rs:9:13: 9:21}`` stands at its place. Of the
standard library's types those belong that the text writes (``Option<Box<Shape>>``), and such well-known ones as
``Vec<Shape>`` that are made of the program's own.
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
"""Types of the standard library that every program can use without naming them."""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a type comes from; ``order`` sorts the program's own by their places, and others behind them."""

    is_shown: bool
    span: Span | None = None
    members: Mapping[Path, Span] = field(default_factory=dict)
    is_own: bool = False

    @property
    def order(self) -> tuple[bool, float, float]:
        return (not self.is_own, self.span.line, self.span.column) if self.span else (not self.is_own, inf, inf)


class TypeNames:
    """The names of the types in the text of ``program``."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._types = {kind.name: kind for kind in types(program)}
        self._spans = {each.name: each.span for each in items(program)}
        self._roots = {span.partition(".")[0] for span in self._spans}
        self._names = {kind.rpartition(".")[2].removeprefix("r#") for kind in self._types}
        self._text = _normal(" ".join(text for _, text in read_code(program.text).tokens))
        self._known = _FAMILIAR | frozenset(self._text.split())

    def origin(self, name: str) -> Origin:
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
        """The program's types of which there is no layout."""
        known = {item.name for layout in layouts if (item := self._item(layout.name))}
        return [name.replace(".", "::") for name in self._types if name not in known]

    def _item(self, name: str) -> Item | None:
        dotted = _path(name).replace("::", ".").replace("r#", "")
        if dotted in self._types:
            return self._types[dotted]
        # A type within a method goes by another path than its place in the text.
        last = dotted.rpartition(".")[2]
        found = [kind for kind in self._types.values() if kind.name.rpartition(".")[2] == last]
        return found[0] if len(found) == 1 and self._is_own(name) else None

    def _is_own(self, name: str) -> bool:
        """Whether the path begins in this crate: what a macro of it defined, or a type within a function."""
        first, *more = _path(name).replace("r#", "").split("::")
        return first.isidentifier() and (not more or first in self._roots)

    def _is_mentioned(self, name: str) -> bool:
        """Whether the text writes it, or it is a well-known type, or one that the text names, of the program's own."""
        outer = _path(name).rpartition("::")[2]
        if outer in self._names or outer not in self._known:
            return False
        normal = _normal(name)
        if f" {normal} " in f" {self._text} ":
            return True
        inner = normal.split()[1:]
        return not self._names.isdisjoint(inner) and all(each in self._known for each in inner if each[0].isupper())


def _path(name: str) -> str:
    """``inner::Pair`` of ``inner::Pair<u8, u32>``."""
    return name.partition("<")[0]


def _normal(text: str) -> str:
    """The words without lifetimes and without the paths before names, parted by spaces."""
    plain = _SEGMENT.sub("", _LIFETIME.sub("", text))
    return " ".join(_WORD.findall(plain)).replace("< >", "").rstrip()
