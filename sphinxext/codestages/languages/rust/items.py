"""The items of a text, found without a compiler.

``fn area`` in ``impl Area for Shape { … }`` in ``mod m`` is the item ``m.Shape.area``. Its qualified name
``<Shape as Area>.area`` tells it from methods of other traits. Comments and definitions of macros contain no items. A
program that does not compile has items too: an item whose braces are not closed ends with the text. ARCHITECTURE.md
says why this module does not use a parser from a library.
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
    """An item or an ``impl``: its names, and its first and last token.

    ``qualified`` is ``<Shape as Area>`` or ``<Shape>`` for an ``impl``, and that with the item's name for an item in
    it. For other items it is empty. ``position`` is the index of the first token in the code.
    """

    keyword: str
    name: str
    qualified: str
    position: int
    first: Token
    last: Token


@lru_cache(maxsize=64)
def items(program: Program) -> tuple[Item, ...]:
    """Return the functions, methods, types, traits and modules in source order, with dotted names.

    The span of an item ends at its closing brace or at its semicolon.
    """
    return tuple(_items(program, _ITEMS))


@lru_cache(maxsize=64)
def implementations(program: Program) -> tuple[Item, ...]:
    """Return the ``impl`` blocks and then the derived traits, each under the name of its type."""
    return (*_items(program, {"impl"}), *_derived(program))


@lru_cache(maxsize=64)
def types(program: Program) -> tuple[Item, ...]:
    """Return the structs, enums and unions."""
    return tuple(_items(program, _TYPES))


def _items(program: Program, keywords: Set[str]) -> Iterator[Item]:
    place = Places(program.text)
    for found in _definitions(program):
        if found.keyword in keywords:
            yield Item(found.name, place.span(found.first.start, found.last.end), found.qualified)


def _derived(program: Program) -> Iterator[Item]:
    """Yield the traits of ``#[derive(Debug, fmt::Debug)]``, each under the name of the type that follows."""
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
    """True if the crate's root defines a function ``main``."""
    return any(found.keyword == "fn" and found.name == "main" for found in _definitions(program))


@lru_cache(maxsize=64)
def _definitions(program: Program) -> tuple[Definition, ...]:
    return definitions(read_code(program.text).tokens)


def definitions(code: Sequence[Token]) -> tuple[Definition, ...]:
    """Return the items and ``impl`` blocks in order, each before those within it."""
    # The first scan only finds the types. The second one needs all of them to name the ``impl`` blocks.
    close = closings(code)
    types = frozenset(found.name for found in _Scan(code, close).run() if found.keyword in {*_TYPES, "trait"})
    return tuple(_Scan(code, close, types).run())


class _Scan:
    """One pass over the code. ``types`` are the names of the types and traits that an ``impl`` can belong to.

    ``close`` has the index of the closing delimiter for each opening one.

    ``_open`` is a stack of the bodies that are open: the index of the last token, the name, the qualified name.
    """

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
        """Return the name of the program's type that ``path`` means here, or nothing.

        The type is looked for in the scopes around, the innermost first. Otherwise it is the only type whose name ends
        with ``path``.
        """
        scopes = [f"{name}." for _, name, _ in reversed(self._open)]
        near = [scope + path for scope in (*scopes, "") if scope + path in self._types]
        far = [name for name in self._types if name.endswith(f".{path}")]
        return near[0] if near else far[0] if len(far) == 1 else ""

    def _text(self, index: int) -> str:
        return self._code[index].text if 0 <= index < len(self._code) else ""

    def _is_name(self, index: int) -> bool:
        return self._text(index).removeprefix("r#").isidentifier() and self._text(index + 1) != "!"

    def _first(self, index: int) -> int:
        """Return the index at which the item begins, with its visibility and qualifiers."""
        while True:
            before = self._text(index - 1)
            if before in _QUALIFIERS:
                index -= 1
            elif before == ")" and (opening := self._opening(index - 1)) and self._text(opening - 1) == "pub":
                index = opening - 1
            else:
                return index

    def _opening(self, close: int) -> int:
        """Return the index of the parenthesis that ``close`` closes in ``pub(in a::b)``; 0 if there is none near."""
        return next((at for at in range(close, max(close - 16, 0), -1) if self._close.get(at) == close), 0)

    def _body(self, index: int) -> int:
        """Return the index of the token that opens the item's body, or of the semicolon of an item without a body.

        Typed HIR prints a body as ``({ … } as u32)``.
        """
        while index < len(self._code):
            text = self._text(index)
            # ``<{ N }>`` is a const argument, and no body.
            if text == ";" or (text == "{" and self._text(index - 1) != "<"):
                return index
            if text == "(" and index in self._close and self._text(index + 1) == "{":
                return index
            index = self._close.get(index, index) + 1
        return len(self._code) - 1

    def _end(self, index: int) -> int:
        """Return the index of the item's last token: the last token of all if its body is not closed."""
        body = self._body(index)
        return self._close.get(body, body if self._text(body) == ";" else len(self._code) - 1)

    def _head(self, index: int) -> tuple[str, str]:
        """Return the trait's name (or nothing) and the type's dotted path.

        The head is ``impl<T> Trait<T> for path::Type<T> where …``. If the type is not a path (``[T]``, ``&T``), the
        first path in it is returned.
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
