"""Rust that the compiler prints back: its items, and the tokens that only show types.

Without these tokens, ``((n as u32) + (1 as u32) as u32)`` is ``n + 1``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..attributes import Attribute, read_code
from ..items import definitions
from ..lexer import Token, read_tokens

_DERIVED = frozenset({"automatically_derived", "AutomaticallyDerived"})


class PrintedItem(NamedTuple):
    """An item: its tokens from ``start`` to ``end`` (not included). ``first`` is the first token of its attributes."""

    keyword: str
    name: str
    qualified: str
    first: int
    start: int
    end: int
    is_derived: bool


def printed_items(text: str) -> Iterator[PrintedItem]:
    """Yield the items in order, each before those within it. Items within a derived ``impl`` are derived too."""
    code = read_code(text)
    attributes = _outer_attributes(code.attributes)
    tokens = read_tokens(text)
    derived_to = 0
    for item in definitions(code.tokens):
        own = attributes.get(item.position, [])
        if any(token.text in _DERIVED for attribute in own for token in attribute.tokens):
            derived_to = item.last.end
        yield PrintedItem(
            keyword=item.keyword,
            name=item.name,
            qualified=item.qualified,
            first=bisect_left(tokens, (own[0].start if own else item.first.start,)),
            start=bisect_left(tokens, item.first),
            end=bisect_left(tokens, item.last) + 1,
            is_derived=item.last.end <= derived_to,
        )


def _outer_attributes(attributes: Sequence[Attribute]) -> Mapping[int, list[Attribute]]:
    """Return the attributes of items, by the index of the token that follows them."""
    found: dict[int, list[Attribute]] = defaultdict(list)
    for attribute in attributes:
        if not attribute.is_inner:
            found[attribute.position].append(attribute)
    return found


def type_tokens(tokens: Sequence[Token], close: Mapping[int, int]) -> dict[int, range]:
    """Return the indices of the tokens that only show types: ``(``, ``as``, ``u32`` and ``)`` of ``(n as u32)``.

    Each has the indices of the value's tokens. ``close`` maps each opening delimiter to the closing one.
    """
    shown: dict[int, range] = {}
    for opening, closing in close.items():
        if tokens[opening].text == "(" and (cast := _cast(tokens, close, opening, closing)):
            value = range(opening + 1, cast)
            shown |= dict.fromkeys((opening, *range(cast, closing + 1)), value)
    return shown


def _cast(tokens: Sequence[Token], close: Mapping[int, int], opening: int, closing: int) -> int:
    """Return the index of the last ``as`` directly within a pair of parentheses; 0 if there is none."""
    found = angles = 0
    index = opening + 1
    while index < closing:
        text = tokens[index].text
        if text in "<>" and not _is_comparison(tokens, index):
            angles += 1 if text == "<" else -1
        elif text == "as" and angles <= 0:
            found = index
        elif text == "," and angles <= 0:
            found = 0
        index = close.get(index, index) + 1
    return found


def _is_comparison(tokens: Sequence[Token], index: int) -> bool:
    """True if there is space on both sides of an angle bracket. The compiler prints none around those of types."""
    return tokens[index - 1].end < tokens[index].start and tokens[index].end < tokens[index + 1].start
