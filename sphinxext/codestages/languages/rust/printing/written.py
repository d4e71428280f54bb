"""The program as its author wrote it, to match with what the compiler prints: words, items, macro calls, loops."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ....model.program import Program
from ....model.span import Span
from ..spans import Places
from ..syntax import items
from .words import closings, read_words


class Construct(NamedTuple):
    """What is turned into something else: words ``first`` to ``last`` of the program, shown as ``span``.

    ``body`` is where a loop's body begins.
    """

    first: int
    last: int
    span: Span
    body: int = 0


class Constructs:
    """Constructs by where they are; one may be within another."""

    def __init__(self, found: Iterable[Construct]) -> None:
        self.all = tuple(found)
        self._firsts = [each.first for each in self.all]
        self._outer = list(self._around_each())

    def around(self, word: int) -> Iterator[Construct]:
        """Those that hold ``word``, the innermost first."""
        index = bisect.bisect_right(self._firsts, word) - 1
        while index >= 0:
            if word <= self.all[index].last:
                yield self.all[index]
            index = self._outer[index]

    def _around_each(self) -> Iterator[int]:
        """For each, the index of the one that it is within, or -1."""
        open_: list[int] = []
        for index, construct in enumerate(self.all):
            while open_ and self.all[open_[-1]].last < construct.first:
                open_.pop()
            yield open_[-1] if open_ else -1
            open_.append(index)

    def after(self, before: int, until: int) -> tuple[Construct, ...]:
        """Those that begin after one word and not after the other."""
        return self.all[bisect.bisect_right(self._firsts, before) : bisect.bisect_right(self._firsts, until)]


class Written:
    """The program's words, by the function that they are in."""

    def __init__(self, program: Program, *, lowered: bool) -> None:
        self.program = program
        self.words = read_words(program.text)
        self.place = Places(program.text)
        self.close = closings(self.words)
        self.open = {closing: opening for opening, closing in self.close.items()}
        self.calls = Constructs(self._calls())
        self.sugar = Constructs(self._sugar() if lowered else ())
        self.by_item = self._by_item()

    def span(self, first: int, last: int) -> Span:
        return self.place.span(self.words[first].start, self.words[last].end)

    def _calls(self) -> Iterator[Construct]:
        """The macro calls that are in no other."""
        done = -1
        for index, word in enumerate(self.words):
            if index <= done or word.is_sign or index + 3 >= len(self.words) or self.words[index + 1].text != "!":
                continue
            if word.text == "macro_rules":
                done = self.close.get(index + 3, index)
            elif (done := self.close.get(index + 2, index)) > index:
                yield Construct(index, done, self.span(index, done))

    def _sugar(self) -> Iterator[Construct]:
        """The heads of loops, and the question marks."""
        for index, word in enumerate(self.words):
            if word.text in ("?", "await"):
                yield Construct(index, index, self.span(index, index))
            elif word.text in ("for", "while") and (body := self._loop_body(index)):
                yield Construct(index, self.close.get(body, body), self.span(index, body - 1), body)

    def _loop_body(self, index: int) -> int:
        """The index of the brace that opens a loop's body, or 0 (``impl … for …``, ``for<'a>``)."""
        is_for, has_in = self.words[index].text == "for", False
        position = index + 1
        while position < len(self.words):
            text = self.words[position].text
            has_in = has_in or text == "in"
            if text == "{":
                return position if has_in or not is_for else 0
            if text in (";", "}"):
                return 0
            position = self.close.get(position, position) + 1
        return 0

    def _by_item(self) -> dict[tuple[str, int], list[int]]:
        """The words of each item that are in no item within it; of several of one name, by their number."""
        starts = [(self.place.offset(*each.span.start), each) for each in items(self.program)]
        owners: list[tuple[int, str, int]] = []
        words: dict[tuple[str, int], list[int]] = defaultdict(list)
        seen: dict[str, int] = defaultdict(int)
        pending = sorted(starts, key=lambda entry: entry[0])
        next_item = 0
        for index, word in enumerate(self.words):
            while owners and owners[-1][0] <= word.start:
                owners.pop()
            while next_item < len(pending) and pending[next_item][0] <= word.start:
                item = pending[next_item][1]
                name = item.qualified or item.name
                owners.append((self.place.offset(*item.span.end), name, seen[name]))
                seen[name] += 1
                next_item += 1
            words[owners[-1][1:] if owners else ("", 0)].append(index)
        return words
