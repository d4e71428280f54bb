"""What the compiler prints back as Rust: its items, and its types left out.

``impl Area for Shape { fn area(&self) … }`` has the item ``Shape.area``, in full ``<Shape as Area>.area``, as in the
program's own text. Expressions with their types, ``((n as u32) + (1 as u32) as u32)``, are ``n + 1`` to a reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .words import Word

_ITEMS = frozenset({"fn", "struct", "enum", "union", "trait", "mod"})
_QUALIFIERS = frozenset({"pub", "const", "async", "unsafe", "extern", "default", "auto", "safe", "gen"})
_BEFORE = frozenset({";", "{", "}", "]", ")"})
_DERIVED = frozenset({"automatically_derived", "AutomaticallyDerived"})
_NO_NAMES = frozenset({"mut", "dyn", "const", "crate", "self", "super"})


class PrintedItem(NamedTuple):
    """An item: its words ``start`` to ``end``, not included; its attributes begin at ``first``."""

    keyword: str
    name: str
    qualified: str
    first: int
    start: int
    end: int
    is_derived: bool


def printed_items(words: Sequence[Word], close: dict[int, int]) -> list[PrintedItem]:
    """The items in order, each before those within it; an ``impl`` is named by its type, and ``<Shape as Area>``.

    ``close`` are the brackets' pairs.
    """
    return list(_Scan(words, close).run())


def types_told(words: Sequence[Word], close: dict[int, int]) -> dict[int, range]:
    """The indices of the words that are there to tell types, ``( as u32)`` of ``(n as u32)``, each with the value's."""
    told: dict[int, range] = {}
    for opening, closing in close.items():
        if words[opening].text == "(" and (cast := _cast(words, close, opening, closing)):
            value = range(opening + 1, cast)
            told |= dict.fromkeys((opening, *range(cast, closing + 1)), value)
    return told


def _cast(words: Sequence[Word], close: dict[int, int], opening: int, closing: int) -> int:
    """The index of the last ``as`` that stands directly within a pair of parentheses, or 0."""
    found = angles = 0
    index = opening + 1
    while index < closing:
        text = words[index].text
        if text in "<>" and not _is_comparison(words, index):
            angles += 1 if text == "<" else -1
        elif text == "as" and angles <= 0:
            found = index
        elif text == "," and angles <= 0:
            found = 0
        index = close.get(index, index) + 1
    return found


def _is_comparison(words: Sequence[Word], index: int) -> bool:
    """Whether space stands around an angle bracket: the compiler prints none around those of types."""
    return words[index - 1].end < words[index].start and words[index].end < words[index + 1].start


class _Scan:
    """One walk over the words: a stack of the items that are open, with their ends."""

    def __init__(self, words: Sequence[Word], close: dict[int, int]) -> None:
        self._words = words
        self._close = close
        self._open: list[tuple[int, str, str, bool]] = []

    def run(self) -> Iterator[PrintedItem]:
        index = 0
        while index < len(self._words):
            while self._open and self._open[-1][0] <= index:
                self._open.pop()
            text = self._words[index].text
            if text == "macro_rules":
                index = self._end(index) - 1
            elif text == "impl" and self._is_first(index):
                yield self._implementation(index)
            elif text in _ITEMS and self._is_first(index) and not self._word(index + 1).is_sign:
                yield self._item(index)
            index += 1

    def _word(self, index: int) -> Word:
        return self._words[index] if 0 <= index < len(self._words) else Word(0, ";")

    def _is_first(self, index: int) -> bool:
        first = self._first_word(index) - 1
        return first < 0 or self._words[first].text in _BEFORE

    def _first_word(self, index: int) -> int:
        """Where the item's own words begin, at its visibility or qualifiers (``extern "C" fn``)."""
        while index > 0:
            before = self._words[index - 1].text
            if before in _QUALIFIERS or before[-1] == '"':
                index -= 1
            elif before == ")" and (opening := self._opening(index - 1)) and self._word(opening - 1).text == "pub":
                index = opening - 1
            else:
                break
        return index

    def _opening(self, closing: int) -> int:
        """The index of the nearby bracket that ``closing`` closes, or 0."""
        return next((each for each in range(closing, max(closing - 64, 0), -1) if self._close.get(each) == closing), 0)

    def _first_attribute(self, index: int) -> int:
        index = self._first_word(index)
        while self._word(index - 1).text == "]":
            opening = self._opening(index - 1)
            if self._word(opening - 1).text != "#":
                break
            index = opening - 1
        return index

    def _end(self, index: int) -> int:
        """The index after the item: after the braces of its body, or of what a typed body stands in, or a semicolon."""
        while index < len(self._words):
            text = self._words[index].text
            close = self._close.get(index, index)
            if text in "{;" or (text == "(" and self._word(index + 1).text == "{"):
                return close + 1
            index = close + 1
        return len(self._words)

    def _item(self, index: int) -> PrintedItem:
        plain = self._words[index + 1].text.removeprefix("r#")
        _, name, qualified, derived = self._open[-1] if self._open else (0, "", "", False)
        return self._opened(
            index, f"{name}.{plain}" if name else plain, f"{qualified}.{plain}" if qualified else "", derived=derived
        )

    def _implementation(self, index: int) -> PrintedItem:
        trait, owner = self._head(index)
        around = next((name for _, name, _, _ in reversed(self._open)), "")
        first = self._first_attribute(index)
        derived = any(self._words[each].text in _DERIVED for each in range(first, index))
        qualified = f"<{owner} as {trait}>" if trait else f"<{owner}>"
        return self._opened(index, f"{around}.{owner}" if around else owner, qualified, derived=derived)

    def _opened(self, index: int, name: str, qualified: str, *, derived: bool) -> PrintedItem:
        end = self._end(index)
        self._open.append((end, name, qualified, derived))
        first, start = self._first_attribute(index), self._first_word(index)
        return PrintedItem(self._words[index].text, name, qualified, first, start, end, derived)

    def _head(self, index: int) -> tuple[str, str]:
        """The last names of the trait (or nothing) and of the type, of ``impl<T> Trait<T> for Type<T> where …``."""
        trait = owner = ""
        angles, done = 0, False
        for word in self._words[index + 1 : self._end(index)]:
            angles += (word.text == "<") - (word.text == ">")
            if word.text in ("{", "where"):
                break
            if angles or word.text == ">":
                continue
            if word.text == "for":
                trait, owner, done = owner, "", False
            elif word.text == "::":
                done = False
            elif not done and not word.is_sign and word.text[0] != "'" and word.text not in _NO_NAMES:
                owner, done = word.text.removeprefix("r#"), True
        return trait, owner or "impl"
