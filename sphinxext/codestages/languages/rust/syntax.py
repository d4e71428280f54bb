"""What a program's text tells without a compiler: its items, and its crate attributes.

``impl Area for Shape { fn area(&self) … }`` in ``mod m`` is the item ``m.Shape.area``, or, to tell it from methods of
other traits, ``<Shape as Area>.area``. What a macro's body or a comment mentions is no item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...model.program import Item, Program
from .lexer import Word, read_code, without_strings
from .spans import Places

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_TYPES = frozenset({"struct", "enum", "union"})
_ITEMS = _TYPES | {"fn", "trait", "mod"}
_QUALIFIERS = frozenset({"pub", "const", "async", "unsafe", "extern", "default", "auto", "safe", "gen"})
_BEFORE_IMPL = frozenset({"", ";", "{", "}", "unsafe", "default", "const"})
_NO_SELF_TYPE = frozenset({"mut", "dyn", "const"})
_ROOTS = frozenset({"crate", "self", "super"})
_DERIVE = re.compile(r"\bderive\s*\(([^()]*)")
_PATH = re.compile(r"[\w:]+")
_NEVER_SET = r"(?:doc|docsrs|doctest|feature|miri|test)\b[\s=]*"
_FOR_OTHERS = re.compile(
    rf"\s*cfg_attr\s*\(\s*(?:{_NEVER_SET}|(?:all|any)\s*\(\s*{_NEVER_SET}(?:,\s*{_NEVER_SET})*,?\s*\)\s*),"
)
"""What is said to rustdoc, Cargo and the like: the options of which nobody sets any where a sample is compiled."""
_MACRO_DEFINITIONS = frozenset({"macro_rules!", "macro"})


class _Definition(NamedTuple):
    """``qualified`` of an ``impl`` is ``<Shape as Area>``, or ``<Shape>``; of what is within, that and its name."""

    keyword: str
    name: str
    qualified: str
    start: int
    end: int


@lru_cache(maxsize=64)
def items(program: Program) -> tuple[Item, ...]:
    """Functions, methods, types, traits and modules in source order, with dotted names; spans end at the last brace."""
    place = Places(program.text)
    found = (each for each in _definitions(program) if each.keyword != "impl")
    return tuple(Item(each.name, place.span(each.start, each.end), each.qualified) for each in found)


@lru_cache(maxsize=64)
def implementations(program: Program) -> tuple[Item, ...]:
    """The ``impl`` blocks, and the traits that are derived, each by the name of its type."""
    place = Places(program.text)
    found = [each for each in _definitions(program) if each.keyword == "impl"]
    found += _derived(program)
    return tuple(Item(each.name, place.span(each.start, each.end), each.qualified) for each in found)


@lru_cache(maxsize=64)
def types(program: Program) -> tuple[Item, ...]:
    """The structs, enums and unions."""
    place = Places(program.text)
    found = (each for each in _definitions(program) if each.keyword in _TYPES)
    return tuple(Item(each.name, place.span(each.start, each.end), each.qualified) for each in found)


def code(program: Program) -> tuple[Word, ...]:
    """The words of the program with their offsets, without comments, strings and attributes."""
    return read_code(program).words


def _derived(program: Program) -> Iterator[_Definition]:
    """The words of ``#[derive(Debug, fmt::Debug)]``, each as what it derives for the type that follows."""
    types = [each for each in _definitions(program) if each.keyword in _TYPES]
    for start, text in _derive_lists(program):
        owner = next((each.name for each in types if each.start > start), "")
        for found in _PATH.finditer(text) if owner else ():
            first, end = start + found.start(), start + found.end()
            trait = found[0].rpartition("::")[2].strip()
            yield _Definition("derive", owner, _qualified(owner.rpartition(".")[2], trait), first, end)


def _derive_lists(program: Program) -> Iterator[tuple[int, str]]:
    """The place and text of what stands in the parentheses of each ``derive``."""
    for attribute in read_code(program).attributes:
        for found in _DERIVE.finditer(without_strings(attribute.text)):
            yield attribute.start + found.start(1), found[1]


def _qualified(owner: str, trait: str) -> str:
    return f"<{owner} as {trait}>" if trait else f"<{owner}>"


def has_main(program: Program) -> bool:
    """Whether the crate's root defines a function ``main``."""
    return any(each.keyword == "fn" and each.name == "main" for each in _definitions(program))


def uses_features(program: Program) -> bool:
    """Whether the program asks for unstable features: ``#![feature(…)]``, also where a ``cfg_attr`` may hold."""
    plain = map(without_strings, _crate_attributes(program))
    return any("feature(" in each.replace(" ", "") for each in plain if not _FOR_OTHERS.match(each))


def crate_attribute(program: Program, name: str) -> bool:
    """Whether there is an inner attribute ``name`` (``crate_type``, ``no_main``, ``crate_name``)."""
    return any(each.lstrip().startswith(name) for each in _crate_attributes(program))


def is_library(program: Program) -> bool:
    """Whether the program says that it is something else than a program."""
    return any(each.lstrip().startswith("crate_type") and '"bin"' not in each for each in _crate_attributes(program))


def _crate_attributes(program: Program) -> Iterator[str]:
    return (each.text for each in read_code(program).attributes if each.inner)


@lru_cache(maxsize=64)
def _definitions(program: Program) -> tuple[_Definition, ...]:
    code = read_code(program).words
    types = frozenset(each.name for each in _Scan(code).run() if each.keyword in {*_TYPES, "trait"})
    return tuple(_Scan(code, types).run())


class _Scan:
    """One walk over the code: a stack of the named bodies that are open. ``types`` are those an ``impl`` may be of."""

    def __init__(self, code: tuple[Word, ...], types: frozenset[str] = frozenset()) -> None:
        self._code = code
        self._close = _matching(code)
        self._types = types
        self._open: list[tuple[int, str, str]] = []

    def run(self) -> Iterator[_Definition]:
        index = 0
        while index < len(self._code):
            while self._open and self._open[-1][0] < index:
                self._open.pop()
            text = self._code[index].text
            if text in _MACRO_DEFINITIONS:
                index = self._end(index)
            elif text == "impl" and self._text(index - 1) in _BEFORE_IMPL:
                trait, owner = self._head(index)
                plain = owner.rpartition(".")[2] or "impl"
                yield self._definition(index, self._owner(owner) or self._within(plain), _qualified(plain, trait))
            elif text in _ITEMS and self._is_name(index + 1):
                plain = self._text(index + 1).removeprefix("r#")
                around = self._open[-1][2] if self._open else ""
                yield self._definition(index, self._within(plain), f"{around}.{plain}" if around else "")
            index += 1

    def _definition(self, index: int, name: str, qualified: str) -> _Definition:
        end = self._end(index)
        self._open.append((end, name, qualified))
        first = self._code[self._first(index)].start
        return _Definition(self._text(index), name, qualified, first, self._code[end].end)

    def _within(self, plain: str) -> str:
        return f"{self._open[-1][1]}.{plain}" if self._open else plain

    def _owner(self, path: str) -> str:
        """The type of the program that ``path`` names here: in the scopes around, or the only one that ends so."""
        scopes = [f"{name}." for _, name, _ in reversed(self._open)]
        near = [scope + path for scope in (*scopes, "") if scope + path in self._types]
        far = [each for each in self._types if each.endswith(f".{path}")]
        return near[0] if near else far[0] if len(far) == 1 else ""

    def _text(self, index: int) -> str:
        return self._code[index].text if 0 <= index < len(self._code) else ""

    def _is_name(self, index: int) -> bool:
        return self._text(index).removeprefix("r#").isidentifier() and self._text(index + 1) != "!"

    def _first(self, index: int) -> int:
        """Where the item begins: at its visibility and qualifiers."""
        while True:
            before = self._text(index - 1)
            if before in _QUALIFIERS:
                index -= 1
            elif before == ")" and (opening := self._opening(index - 1)) and self._text(opening - 1) == "pub":
                index = opening - 1
            else:
                return index

    def _opening(self, close: int) -> int:
        """The index of the parenthesis of ``pub(in a::b)`` that ``close`` ends, or 0."""
        return next((each for each in range(close, max(close - 16, 0), -1) if self._close.get(each) == close), 0)

    def _body(self, index: int) -> int:
        """The index of the brace that opens the item's body, or of what ends an item without one."""
        while index < len(self._code):
            text = self._text(index)
            if text == ";" or (text == "{" and self._text(index - 1) != "<"):
                return index
            index = self._close.get(index, index) + 1
        return len(self._code) - 1

    def _end(self, index: int) -> int:
        body = self._body(index)
        return self._close.get(body, body if self._text(body) == ";" else len(self._code) - 1)

    def _head(self, index: int) -> tuple[str, str]:
        """The trait's name (or nothing), and the type's dotted path, of ``impl<T> Trait<T> for path::Type<T> where …``.

        Of a type that is no path (``[T]``, ``&T``) it is the first path in it.
        """
        depth, trait, path, done = 0, "", "", False
        for position in range(index + 1, self._body(index)):
            text = self._text(position)
            depth += (text == "<") - (text == ">")
            if depth or text == ">":
                continue
            if text == "for":
                trait, path, done = path.rpartition(".")[2], "", False
            elif text == "where":
                break
            elif not done and self._is_name(position) and text not in _NO_SELF_TYPE:
                plain = text.removeprefix("r#")
                path = f"{path}.{plain}" if path else "" if text in _ROOTS else plain
                done = self._text(position + 1) != "::" and self._text(position + 1) != ":"
        return trait, path


def _matching(code: tuple[Word, ...]) -> dict[int, int]:
    """The index of the closing delimiter for each opening one; those left open are left out."""
    pairs: dict[int, int] = {}
    open_: list[int] = []
    for index, word in enumerate(code):
        if word.text in _PAIRS:
            open_.append(index)
        elif open_ and word.text == _PAIRS[code[open_[-1]].text]:
            pairs[open_.pop()] = index
    return pairs
