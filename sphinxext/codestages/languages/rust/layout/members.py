"""Finds where a type's text declares its fields and variants.

``enum Shape { Circle(f64), Rect { w: f32 } }`` has the members ``("Circle",)``, ``("Circle", "0")``, ``("Rect",)`` and
``("Rect", "w")``, in the order of the source. Each has the span of its whole declaration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from ....model.program import Item, Program
from ....model.span import Span
from ..attributes import read_code
from ..spans import Places

Path: TypeAlias = tuple[str, ...]
Word: TypeAlias = tuple[int, str]
"""An offset in the program, and the text there."""

_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")


@lru_cache(maxsize=256)
def members(program: Program, item: Item) -> Mapping[Path, Span]:
    """Return the fields and variants of a struct, an enum or a union, with the spans of their declarations.

    Text that is not valid Rust gives fewer members, or none.
    """
    place = Places(program.text)
    start = place.offset(item.span.line, item.span.column)
    end = place.offset(item.span.end_line, item.span.end_column)
    words = [token for token in read_code(program.text).tokens if start <= token[0] < end]
    is_enum = any(text == "enum" for _, text in words[: _body(words) or 0])
    return {path: place.span(first, stop) for path, first, stop in _declared(words, is_enum=is_enum)}


def _declared(words: Sequence[Word], *, is_enum: bool) -> Iterator[tuple[Path, int, int]]:
    """Yield each member's path, and the offsets at which its declaration begins and ends."""
    body = _body(words)
    if body is None:
        return
    in_parentheses = words[body][1] == "("
    for number, part in enumerate(_parts(words, body)):
        shown = _without_visibility(part)
        if not shown:
            continue
        name = str(number) if in_parentheses else shown[0][1].removeprefix("r#")
        last, text = shown[-1]
        yield (name,), shown[0][0], last + len(text)
        if is_enum and len(shown) > 1 and shown[1][1] in {"(", "{"}:
            yield from (((name, *path), start, stop) for path, start, stop in _declared(shown, is_enum=False))


def _body(words: Sequence[Word]) -> int | None:
    """Return the index of the brace or parenthesis that opens the list of members; None if there is no list.

    It is the first one outside generics, bounds, and ``pub(…)``.
    """
    depth = 0
    for index, (_, text) in enumerate(words):
        depth += (text == "<") - (text == ">")
        if text in {"where", "="} and not depth:
            return next((later for later, word in enumerate(words) if later > index and word[1] == "{"), None)
        if text in {"{", "("} and not depth and (text == "{" or words[index - 1][1] != "pub"):
            return index
    return None


def _parts(words: Sequence[Word], opening: int) -> Iterator[list[Word]]:
    """Yield the words between the commas of the list that ``opening`` opens.

    In a variant's value (``A = 1 << 2``), ``<`` is not a bracket.
    """
    open_: list[str] = []
    part: list[Word] = []
    in_value = False
    for word in words[opening + 1 :]:
        text = word[1]
        if not open_ and (text in _CLOSING or text == ","):
            yield part
            part, in_value = [], False
            if text in _CLOSING:
                return
            continue
        part.append(word)
        in_value = in_value or (text == "=" and not open_)
        if text in _OPENING or (text == "<" and not in_value):
            open_.append(text)
        elif text in _CLOSING:
            _close(open_)
        elif text == ">" and open_[-1:] == ["<"]:
            open_.pop()
    yield part


def _close(open_: list[str]) -> None:
    """Close the innermost bracket. Each ``<`` within it was not a bracket, but a comparison or a shift."""
    while open_ and open_.pop() == "<":
        pass


def _without_visibility(part: list[Word]) -> list[Word]:
    """Return the words after ``pub`` or ``pub(…)``: they begin with the name, or in a tuple with the type."""
    if not part or part[0][1] != "pub":
        return part
    if len(part) > 2 and part[1][1] == "(" and part[2][1] in {"crate", "self", "super", "in"}:
        closing = next((index for index, word in enumerate(part) if word[1] == ")"), 0)
        return part[closing + 1 :]
    return part[1:]
