"""The items of a text, told without a compiler.

``impl Area for Shape { fn area(&self) … }`` in ``mod m`` is the item ``m.Shape.area``, or, to tell it from methods of
other traits, ``<Shape as Area>.area``. What a macro's body or a comment mentions is no item. A program that no compiler
would take has items too: they end where the text ends, if their braces are not closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from ...model.program import Item, Program
from .attributes import derived_traits, read_code
from .lexer import Token, closings
from .spans import Places

_TYPES = frozenset({"struct", "enum", "union"})
_ITEMS = _TYPES | {"fn", "trait", "mod"}
_QUALIFIERS = frozenset({"pub", "const", "async", "unsafe", "extern", "default", "auto", "safe", "gen"})
_BEFORE_IMPL = frozenset({"", ";", "{", "}", ")", "unsafe", "default", "const"})
# ")" ends the body of a function in typed HIR: `fn f() ({ … } as u32)`.
_NO_SELF_TYPE = frozenset({"mut", "dyn", "const"})
_ROOTS = frozenset({"crate", "self", "super"})
_OPENERS = _ITEMS | {"impl", "macro", "macro_rules"}


class Definition(NamedTuple):
    """An item or an ``impl``: its names, its first and last token; ``position`` is the index of the first in the code.

    ``qualified`` of an ``impl`` is ``<Shape as Area>``, or ``<Shape>``; of what is within, that and its name.
    """

    keyword: str
    name: str
    qualified: str
    position: int
    first: Token
    last: Token


@lru_cache(maxsize=64)
def items(program: Program) -> tuple[Item, ...]:
    """Functions, methods, types, traits and modules in source order, with dotted names; spans end at the last brace."""
    return tuple(_items(program, _ITEMS))


@lru_cache(maxsize=64)
def implementations(program: Program) -> tuple[Item, ...]:
    """The ``impl`` blocks, and the traits that are derived, each by the name of its type."""
    return (*_items(program, {"impl"}), *_derived(program))


@lru_cache(maxsize=64)
def types(program: Program) -> tuple[Item, ...]:
    """The structs, enums and unions."""
    return tuple(_items(program, _TYPES))


def _items(program: Program, keywords: Set[str]) -> Iterator[Item]:
    place = Places(program.text)
    for found in _definitions(program):
        if found.keyword in keywords:
            yield Item(found.name, place.span(found.first.start, found.last.end), found.qualified)


def _derived(program: Program) -> Iterator[Item]:
    """The traits of ``#[derive(Debug, fmt::Debug)]``, each as what it derives for the type that follows."""
    place = Places(program.text)
    types = [found for found in _definitions(program) if found.keyword in _TYPES]
    for attribute in read_code(program.text).attributes:
        owner = next((type_.name for type_ in types if type_.first.start > attribute.start), "")
        for path in derived_traits(attribute) if owner else ():
            qualified = _qualified(owner.rpartition(".")[2], path[-1].text)
            yield Item(owner, place.span(path[0].start, path[-1].end), qualified)


def _qualified(owner: str, trait: str) -> str:
    return f"<{owner} as {trait}>" if trait else f"<{owner}>"


def has_main(program: Program) -> bool:
    """Whether the crate's root defines a function ``main``."""
    return any(found.keyword == "fn" and found.name == "main" for found in _definitions(program))


@lru_cache(maxsize=64)
def _definitions(program: Program) -> tuple[Definition, ...]:
    return definitions(read_code(program.text).tokens)


def definitions(code: Sequence[Token]) -> tuple[Definition, ...]:
    """The items and ``impl`` blocks in order, each before those within it."""
    close = closings(code)
    types = frozenset(found.name for found in _Scan(code, close).run() if found.keyword in {*_TYPES, "trait"})
    return tuple(_Scan(code, close, types).run())


class _Scan:
    """One walk over the code: a stack of the named bodies that are open. ``types`` are those an ``impl`` may be of."""

    def __init__(self, code: Sequence[Token], close: Mapping[int, int], types: frozenset[str] = frozenset()) -> None:
        self._code = code
        self._close = close
        self._types = types
        self._open: list[tuple[int, str, str]] = []

    def run(self) -> Iterator[Definition]:
        done = -1
        for index in (index for index, token in enumerate(self._code) if token.text in _OPENERS):
            while self._open and self._open[-1][0] < index:
                self._open.pop()
            if index <= done:
                continue
            text = self._text(index)
            if text == "macro" or (text == "macro_rules" and self._text(index + 1) == "!"):
                done = self._end(index)
            elif text == "impl" and self._text(index - 1) in _BEFORE_IMPL:
                trait, owner = self._head(index)
                plain = owner.rpartition(".")[2] or "impl"
                yield self._definition(index, self._owner(owner) or self._within(plain), _qualified(plain, trait))
            elif text in _ITEMS and self._is_name(index + 1):
                plain = self._text(index + 1).removeprefix("r#")
                around = self._open[-1][2] if self._open else ""
                yield self._definition(index, self._within(plain), f"{around}.{plain}" if around else "")

    def _definition(self, index: int, name: str, qualified: str) -> Definition:
        end = self._end(index)
        self._open.append((end, name, qualified))
        first = self._first(index)
        return Definition(self._text(index), name, qualified, first, self._code[first], self._code[end])

    def _within(self, plain: str) -> str:
        return f"{self._open[-1][1]}.{plain}" if self._open else plain

    def _owner(self, path: str) -> str:
        """The type of the program that ``path`` names here: in the scopes around, or the only one that ends so."""
        scopes = [f"{name}." for _, name, _ in reversed(self._open)]
        near = [scope + path for scope in (*scopes, "") if scope + path in self._types]
        far = [name for name in self._types if name.endswith(f".{path}")]
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
        return next((at for at in range(close, max(close - 16, 0), -1) if self._close.get(at) == close), 0)

    def _body(self, index: int) -> int:
        """The index of what opens the item's body, or ends an item without one; typed HIR prints ``({ … } as u32)``."""
        while index < len(self._code):
            text = self._text(index)
            if text == ";" or (text == "{" and self._text(index - 1) != "<"):
                return index
            if text == "(" and index in self._close and self._text(index + 1) == "{":
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
