"""The program as its author wrote it, to match with what the compiler prints: tokens, items, macro calls, loops."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from ....model.program import Program
from ....model.span import Span
from ..items import items
from ..lexer import closings, read_tokens
from ..spans import Places
from .counterparts import Key


class Construct(NamedTuple):
    """A macro call, loop, ``?`` or ``await``: the program's tokens ``first`` to ``last``, shown as ``span``.

    The compiler turns it into something else. ``body`` is the token that opens a loop's body.
    """

    first: int
    last: int
    span: Span
    body: int = 0


class Constructs:
    """Macro calls, or loops and marks, by their places; one may be within another."""

    def __init__(self, found: Iterable[Construct]) -> None:
        self.all = tuple(found)
        self._firsts = [construct.first for construct in self.all]
        self._outer = list(self._outer_ones())

    def around(self, token: int) -> Iterator[Construct]:
        """Those that hold ``token``, the innermost first."""
        index = bisect.bisect_right(self._firsts, token) - 1
        while index >= 0:
            if token <= self.all[index].last:
                yield self.all[index]
            index = self._outer[index]

    def _outer_ones(self) -> Iterator[int]:
        """For each, the index of the one that it is within, or -1."""
        open_: list[int] = []
        for index, construct in enumerate(self.all):
            while open_ and self.all[open_[-1]].last < construct.first:
                open_.pop()
            yield open_[-1] if open_ else -1
            open_.append(index)

    def after(self, before: int, until: int) -> tuple[Construct, ...]:
        """Those that begin after one token and not after the other."""
        return self.all[bisect.bisect_right(self._firsts, before) : bisect.bisect_right(self._firsts, until)]


class WrittenProgram:
    """The program's tokens, by the item that they are in, and what the compiler turns into something else.

    ``sugar`` are loops, ``?`` and ``await``, where ``lowered`` says that the compiler has turned these.
    """

    def __init__(self, program: Program, *, lowered: bool) -> None:
        self.program = program
        self.tokens = read_tokens(program.text)
        self.place = Places(program.text)
        self.close = closings(self.tokens)
        self.open = {closing: opening for opening, closing in self.close.items()}
        self.calls = Constructs(self._calls())
        self.sugar = Constructs(self._sugar() if lowered else ())
        self.by_item = self._by_item()

    def span(self, first: int, last: int) -> Span:
        return self.place.span(self.tokens[first].start, self.tokens[last].end)

    def call_around(self, token: int) -> Construct | None:
        """The macro call that holds ``token``."""
        return next(self.calls.around(token), None)

    def _calls(self) -> Iterator[Construct]:
        """The macro calls that are in no other."""
        done = -1
        for index, (token, following) in enumerate(pairwise(self.tokens)):
            if index <= done or token.is_punctuation or following.text != "!":
                continue
            if token.text == "macro_rules":
                done = self.close.get(index + 3, index)
            elif (done := self.close.get(index + 2, index)) > index:
                yield Construct(index, done, self.span(index, done))

    def _sugar(self) -> Iterator[Construct]:
        """The heads of loops, and the marks after an expression."""
        for index, token in enumerate(self.tokens):
            if token.text in ("?", "await"):
                yield Construct(index, index, self.span(index, index))
            elif token.text in ("for", "while") and (body := self._loop_body(index)):
                yield Construct(index, self.close.get(body, body), self.span(index, body - 1), body)

    def _loop_body(self, index: int) -> int:
        """The index of the brace that opens a loop's body, or 0 (``impl … for …``, ``for<'a>``)."""
        is_for, has_in = self.tokens[index].text == "for", False
        position = index + 1
        while position < len(self.tokens):
            text = self.tokens[position].text
            has_in = has_in or text == "in"
            if text == "{":
                return position if has_in or not is_for else 0
            if text in (";", "}"):
                return 0
            position = self.close.get(position, position) + 1
        return 0

    def _by_item(self) -> dict[Key, list[int]]:
        """The tokens of each item that are in no item within it; of several of one name, by their number."""
        starts = [(self.place.offset(*item.span.start), item) for item in items(self.program)]
        owners: list[tuple[int, Key]] = []
        tokens: dict[Key, list[int]] = defaultdict(list)
        seen: dict[str, int] = defaultdict(int)
        pending = sorted(starts, key=lambda entry: entry[0])
        next_item = 0
        for index, token in enumerate(self.tokens):
            while owners and owners[-1][0] <= token.start:
                owners.pop()
            while next_item < len(pending) and pending[next_item][0] <= token.start:
                item = pending[next_item][1]
                name = item.qualified or item.name
                owners.append((self.place.offset(*item.span.end), (name, seen[name])))
                seen[name] += 1
                next_item += 1
            tokens[owners[-1][1] if owners else ("", 0)].append(index)
        return tokens
