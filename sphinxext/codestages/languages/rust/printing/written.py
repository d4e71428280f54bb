"""The program as its author wrote it: items, tokens, macro calls and loops, to be matched with the compiler's print."""

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
    """A macro call, loop, ``?`` or ``await``, which the compiler turns into other code.

    It has the program's tokens from ``first`` to ``last`` (included). ``span`` is the place to which lines are linked;
    for a loop, that is its head. ``body`` is the token that opens a loop's body; 0 for the others.
    """

    first: int
    last: int
    span: Span
    body: int = 0


class Constructs:
    """Constructs in the order of the program. One can be within another."""

    def __init__(self, found: Iterable[Construct]) -> None:
        self.all = tuple(found)
        self._firsts = [construct.first for construct in self.all]
        self._outer = list(self._enclosing())

    def around(self, token: int) -> Iterator[Construct]:
        """Yield the constructs that hold ``token``, the innermost first."""
        index = bisect.bisect_right(self._firsts, token) - 1
        while index >= 0:
            if token <= self.all[index].last:
                yield self.all[index]
            index = self._outer[index]

    def _enclosing(self) -> Iterator[int]:
        """Yield, for each construct, the index of the innermost one around it; -1 if there is none."""
        open_: list[int] = []
        for index, construct in enumerate(self.all):
            while open_ and self.all[open_[-1]].last < construct.first:
                open_.pop()
            yield open_[-1] if open_ else -1
            open_.append(index)

    def after(self, before: int, until: int) -> tuple[Construct, ...]:
        """Return the constructs that begin after the token ``before``, and at the token ``until`` at the latest."""
        return self.all[bisect.bisect_right(self._firsts, before) : bisect.bisect_right(self._firsts, until)]


class WrittenProgram:
    """The program's tokens, by item, and the constructs that the compiler turns into other code.

    ``sugar`` has the loops, ``?`` and ``await``; it is empty unless ``lowered`` says that the compiler lowered them.
    ``close`` maps each opening delimiter's index to that of the closing one, and ``open`` is the reverse.
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
        """Return the macro call that holds ``token``; None if there is none."""
        return next(self.calls.around(token), None)

    def _calls(self) -> Iterator[Construct]:
        """Yield the macro calls that are not within another one. Definitions (``macro_rules!``) are passed over."""
        done = -1
        for index, (token, following) in enumerate(pairwise(self.tokens)):
            if index <= done or token.is_punctuation or following.text != "!":
                continue
            if token.text == "macro_rules":
                done = self.close.get(index + 3, index)
            elif (done := self.close.get(index + 2, index)) > index:
                yield Construct(index, done, self.span(index, done))

    def _sugar(self) -> Iterator[Construct]:
        """Yield the loops, ``?`` and ``await``."""
        for index, token in enumerate(self.tokens):
            if token.text in ("?", "await"):
                yield Construct(index, index, self.span(index, index))
            elif token.text in ("for", "while") and (body := self._loop_body(index)):
                yield Construct(index, self.close.get(body, body), self.span(index, body - 1), body)

    def _loop_body(self, index: int) -> int:
        """Return the index of the brace that opens a loop's body; 0 for ``impl … for …`` and ``for<'a>``."""
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
        """Return the tokens of each item, without those of items within it."""
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
