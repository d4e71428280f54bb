"""Where in the program the lines come from that the compiler prints back as Rust, which name no places.

The tokens of the printed text are matched with those of the program, item by item. A line comes from the tokens that
it has in common with the program; one that is within, or between, what a macro, a ``for``, a ``while`` or a ``?`` was
turned into comes from that. What can be told neither way has no place.
"""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ....model.line import Line, LineKind
from ....model.program import Item, Program
from ....model.shapes.listing import Group, Listing
from ....model.span import Span
from ..items import implementations, items
from ..lexer import Token, closings, read_tokens
from .counterparts import Key, counterparts
from .matching import matching_tokens
from .printed import PrintedItem, printed_items, types_told
from .written import Construct, WrittenProgram

PLACES_NOTE = (
    "The compiler prints this without places. Lines are linked by matching their words with the program's; "
    "where that does not tell, they are not linked."
)

_IMPLIED = (
    "prelude_import",
    "PreludeImport",
    "::prelude::",
    "extern crate std;",
    "extern crate core;",
    "extern crate compiler_builtins",
    "macro_use",
    "MacroUse",
)

_LONGEST = 4 * 2**20
"""Characters; a text that is longer (a macro that doubles itself) is shown, and not matched."""


def read_print(text: str, program: Program, *, typed: bool = False, lowered: bool = False) -> Listing:
    """The compiler's text, its lines linked; ``typed``: with casts that tell types, ``lowered``: with loops turned."""
    if len(text) > _LONGEST:
        return Listing(lexer="rust", lines=tuple(Line(text=raw) for raw in text.removesuffix("\n").split("\n")))
    return _Linking(text, WrittenProgram(program, lowered=lowered), typed=typed).listing()


class _Nesting:
    """How deep in braces a line is, compared with the last line that is linked and the macro call that it is of."""

    def __init__(self) -> None:
        self._call: Construct | None = None
        self._outermost = self._last = 0
        self.is_past_call = True
        self.is_deeper = False

    def enter(self, call: Construct | None, depth: int) -> None:
        """A linked line: its tokens are in ``call``, or in none."""
        self._last = depth
        if call != self._call:
            self._call, self._outermost, self.is_past_call = call, depth, call is None

    def pass_line(self, depth: int) -> None:
        self.is_deeper = depth > self._last
        self.is_past_call = self.is_past_call or depth < self._outermost


class _Linking:
    """A printed text, and the program that its lines are linked to."""

    def __init__(self, text: str, source: WrittenProgram, *, typed: bool) -> None:
        self._tokens = read_tokens(text)
        self._items = tuple(printed_items(text))
        self._types = types_told(self._tokens, closings(self._tokens)) if typed else {}
        self._source = source
        self._raw = text.removesuffix("\n").split("\n")
        self._line_of = _lines_of(self._tokens, text)

    def listing(self) -> Listing:
        matched = self._matched()
        spans = self._spans(matched)
        self._derive(spans)
        lines = tuple(
            Line(text=raw, kind=_kind(raw, span), span=span) for raw, span in zip(self._raw, spans, strict=True)
        )
        return Listing(lexer="rust", lines=lines, groups=tuple(self._groups(spans)))

    def _depths(self) -> list[int]:
        """How many braces are open where each line begins, or would be, if it begins by closing some."""
        depths = [-1] * len(self._raw)
        depth = 0
        for (_, text), line in zip(self._tokens, self._line_of, strict=True):
            if text == "}":
                depth -= 1
            if depths[line] < 0:
                depths[line] = depth
            if text == "{":
                depth += 1
        for line in range(1, len(depths)):
            depths[line] = depths[line - 1] if depths[line] < 0 else depths[line]
        return depths

    def _by_item(self) -> dict[Key, list[int]]:
        """The tokens of each item, without those that tell types, and without what is derived."""
        implied = self._implied()
        left_out = {index for index, line in enumerate(self._line_of) if line in implied} | self._types.keys()
        tokens: dict[Key, list[int]] = defaultdict(list)
        for start, end, owner in self._stretches():
            tokens[owner] += [index for index in range(start, end) if index not in left_out]
        return tokens

    def _stretches(self) -> Iterator[tuple[int, int, Key]]:
        """Tokens from one to another, not included, that are in the same item, unless it is derived.

        Items go by their names; of several of one name, each by its number.
        """
        pending = [item for item in self._items if item.keyword != "impl" or item.is_derived]
        owners: list[tuple[PrintedItem, Key]] = []
        seen: dict[str, int] = defaultdict(int)
        edges = {0, len(self._tokens), *map(_begin, pending), *(item.end for item in pending)}
        for start, end in pairwise(sorted(edges)):
            while owners and owners[-1][0].end <= start:
                owners.pop()
            while pending and _begin(pending[0]) <= start:
                item = pending.pop(0)
                name = item.qualified or item.name
                owners.append((item, (name, seen[name])))
                seen[name] += not item.is_derived
            if not owners or not owners[-1][0].is_derived:
                yield start, end, owners[-1][1] if owners else ("", 0)

    def _implied(self) -> frozenset[int]:
        """The lines that the compiler adds to every program, unless this one has such a line itself."""
        written = {line.strip() for line in self._source.program.lines}
        return frozenset(
            line for line, raw in enumerate(self._raw) if _is_implied(raw.strip()) and raw.strip() not in written
        )

    def _matched(self) -> dict[int, int]:
        """The program's token for each printed token that has one."""
        printed, written = self._by_item(), self._source.by_item
        matched: dict[int, int] = {}
        for key, own in counterparts(_texts(printed, self._tokens), _texts(written, self._source.tokens)):
            matched |= self._matched_of(printed[key], written[own])
        return matched

    def _matched_of(self, printed: list[int], written: list[int]) -> dict[int, int]:
        """The same for the tokens of one item."""
        calls = [self._source.call_around(index) for index in written]
        tokens = [self._source.tokens[index] for index in written]
        pairs = matching_tokens(tokens, calls, [self._tokens[index] for index in printed])
        return {printed[shown]: written[own] for shown, own in pairs}

    def _spans(self, matched: dict[int, int]) -> list[Span | None]:
        linked, typed, generated = self._by_line(matched)
        after = self._firsts_after(linked)
        spans: list[Span | None] = []
        before, nesting, depths = -1, _Nesting(), self._depths()
        for line in range(len(self._raw)):
            nesting.pass_line(depths[line])
            if tokens := linked.get(line):
                spans.append(self._common(tokens))
                before = tokens[-1]
                nesting.enter(self._source.call_around(before), depths[line])
            elif tokens := typed.get(line):
                spans.append(self._common(tokens))
            else:
                spans.append(self._between(before, after[line], nesting) if line in generated else None)
        return spans

    def _by_line(self, matched: dict[int, int]) -> tuple[dict[int, list[int]], dict[int, list[int]], set[int]]:
        """The program's tokens of each line, those of the values whose types it tells, and lines with other names."""
        linked: dict[int, list[int]] = defaultdict(list)
        typed: dict[int, list[int]] = {}
        generated: set[int] = set()
        for index, line in enumerate(self._line_of):
            if index in matched:
                linked[line].append(matched[index])
            elif index in self._types:
                if line not in typed and not self._raw[line].lstrip().startswith("}"):
                    typed[line] = [matched[value] for value in self._types[index] if value in matched]
                    generated.add(line)
            elif line not in generated and not self._tokens[index].is_punctuation:
                generated.add(line)
        return linked, typed, generated

    def _firsts_after(self, on_line: dict[int, list[int]]) -> list[int]:
        """For each line, the first token of the program that a line from there on has."""
        after, following = [0] * len(self._raw), len(self._source.tokens)
        for line in reversed(range(len(self._raw))):
            following = on_line[line][0] if line in on_line else following
            after[line] = following
        return after

    def _common(self, tokens: list[int]) -> Span:
        """From the first to the last of a line's tokens, with the macro calls they are in, and what closes brackets."""
        calls = [call for token in tokens for call in self._source.calls.around(token)]
        first = min((*tokens, *(call.first for call in calls)))
        first = min((loop.first for loop in self._source.sugar.around(first) if first < loop.body), default=first)
        last = max((*tokens, *(call.last for call in calls)))
        while first <= self._source.open.get(last + 1, -1):
            last += 1
        return self._source.span(first, last)

    def _between(self, before: int, after: int, nesting: _Nesting) -> Span | None:
        """What a line without tokens of the program was made of: a call around it or before it, a loop, a ``?``."""
        calls, sugar = self._source.calls, self._source.sugar
        around = self._source.call_around(before)
        if around is not None and (after <= around.last or not nesting.is_past_call):
            return around.span
        mark = next((sign for sign in sugar.after(before, before + 2) if not sign.body), None)
        if mark is not None and nesting.is_deeper:
            return mark.span
        begun = calls.after(before, after) or tuple(loop for loop in sugar.after(before, after) if loop.body)
        loops = (loop for loop in sugar.around(before) if loop.body)
        made = (begun[0] if len(begun) == 1 else None) if begun else around or next(loops, None)
        return made.span if made is not None else None

    def _derive(self, spans: list[Span | None]) -> None:
        """What is derived comes from the trait's name in the ``derive`` attribute."""
        derives = implementations(self._source.program)
        for item in self._items:
            if item.is_derived and item.keyword == "impl":
                span = _deriving(item.qualified, derives)
                for line in range(self._line_of[item.first], self._line_of[item.end - 1] + 1):
                    spans[line] = span if self._raw[line].strip() else None

    def _groups(self, spans: list[Span | None]) -> Iterator[Group]:
        known: dict[str, list[Item]] = defaultdict(list)
        for item in items(self._source.program):
            known[item.qualified or item.name].append(item)
        for printed in self._items:
            if printed.keyword == "fn":
                first = self._line_of[printed.first]
                own = _around(spans[first], known.get(printed.qualified or printed.name, []))
                yield Group(
                    name=own.name if own else printed.name,
                    qualified=printed.qualified,
                    kind="function",
                    first=first,
                    count=self._line_of[printed.end - 1] + 1 - first,
                    span=own.span if own and not printed.is_derived else None,
                )


def _lines_of(tokens: Sequence[Token], text: str) -> list[int]:
    """The line that each token begins in, counted from 0."""
    starts = [token.start for token in tokens]
    edges = [0, *(bisect.bisect_left(starts, match.end()) for match in re.finditer("\n", text)), len(tokens)]
    return [line for line, (first, after) in enumerate(pairwise(edges)) for _ in range(first, after)]


def _around(place: Span | None, found: list[Item]) -> Item | None:
    """The item that a line comes from; where that is not known, the last."""
    around = (item for item in found if place is not None and item.span.contains(place))
    return next(around, found[-1] if found else None)


def _texts(items: Mapping[Key, list[int]], tokens: Sequence[Token]) -> dict[Key, list[str]]:
    return {key: [tokens[index].text for index in indices] for key, indices in items.items()}


def _begin(item: PrintedItem) -> int:
    """The item's first token: attributes are left out, as in the program, except of what is derived."""
    return item.first if item.is_derived else item.start


def _deriving(qualified: str, derives: Iterable[Item]) -> Span | None:
    """The place of ``Clone`` in the attribute that derives ``<Shape as Clone>``, and with it ``TrivialClone``."""
    owner, _, trait = qualified.removesuffix(">").partition(" as ")
    named = [(item.qualified.removesuffix(">").partition(" as "), item.span) for item in derives]
    found = [(name, span) for (of, _, name), span in named if of == owner and name and trait.endswith(name)]
    return max(found, key=lambda pair: len(pair[0]))[1] if found else None


def _kind(raw: str, span: Span | None) -> LineKind:
    text = raw.strip()
    if span is None and _is_implied(text):
        return "noise"
    return "comment" if text.startswith("//") else "code"


def _is_implied(text: str) -> bool:
    return text.startswith(("#[", "#![", "use ", "extern ")) and any(part in text for part in _IMPLIED)
