"""Links the lines of Rust that the compiler prints back to the program. The printed text names no places.

The tokens of the printed text are matched with those of the program, item by item. The place of a line is that of the
tokens that it has in common with the program. Lines without such tokens can come from the expansion of a macro, or from
a ``for``, a ``while`` or a ``?`` that the compiler has lowered: their place is then that construct. Other lines have no
place.
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
from .printed import PrintedItem, printed_items, type_tokens
from .written import Construct, WrittenProgram

PLACES_NOTE = (
    "The compiler prints this text without source positions. Lines are linked by matching their words with the "
    "program's words; a line that cannot be matched is not linked."
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
"""Texts that mark a line that the compiler adds to every program."""

_LONGEST = 4 * 2**20
"""In characters. A longer text (from a macro that doubles itself) is shown, but not matched."""


def read_print(text: str, program: Program, *, typed: bool = False, lowered: bool = False) -> Listing:
    """Return the compiler's text, with its lines linked to the program.

    ``typed`` is True if the compiler shows types as casts (``hir,typed``), ``lowered`` if it has lowered loops, ``?``
    and ``await``.
    """
    if len(text) > _LONGEST:
        return Listing(lexer="rust", lines=tuple(Line(text=raw) for raw in text.removesuffix("\n").split("\n")))
    return _Linking(text, WrittenProgram(program, lowered=lowered), typed=typed).listing()


class _Nesting:
    """How deeply a line is nested in braces, compared with the last linked line and with the macro call around that.

    ``is_past_call`` is True if the line is no longer in what the call was expanded to, or if there is no call.
    ``is_deeper`` is True if the line is nested more deeply than the last linked line.
    """

    def __init__(self) -> None:
        self._call: Construct | None = None
        self._outermost = self._last = 0
        self.is_past_call = True
        self.is_deeper = False

    def enter(self, call: Construct | None, depth: int) -> None:
        """Note a linked line, whose tokens are in ``call``, or in no macro call."""
        self._last = depth
        if call != self._call:
            self._call, self._outermost, self.is_past_call = call, depth, call is None

    def pass_line(self, depth: int) -> None:
        """Note that a line of this depth begins."""
        self.is_deeper = depth > self._last
        self.is_past_call = self.is_past_call or depth < self._outermost


class _Linking:
    """A printed text, and the program to which its lines are linked."""

    def __init__(self, text: str, source: WrittenProgram, *, typed: bool) -> None:
        self._tokens = read_tokens(text)
        self._items = tuple(printed_items(text))
        self._types = type_tokens(self._tokens, closings(self._tokens)) if typed else {}
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
        """Return the number of braces that are open where each line begins.

        If its first token closes a brace, that one no longer counts. A line without tokens has the depth of the line
        before it.
        """
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
        """Return the tokens of each item. Tokens that only show types, implied lines and derived items are left out."""
        implied = self._implied()
        left_out = {index for index, line in enumerate(self._line_of) if line in implied} | self._types.keys()
        tokens: dict[Key, list[int]] = defaultdict(list)
        for start, end, owner in self._stretches():
            tokens[owner] += [index for index in range(start, end) if index not in left_out]
        return tokens

    def _stretches(self) -> Iterator[tuple[int, int, Key]]:
        """Yield ranges of tokens in one item: first token, token after the last, the item's key.

        Derived items are left out.
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
        """Return the lines that the compiler adds to every program, except those that this program has itself."""
        written = {line.strip() for line in self._source.program.lines}
        return frozenset(
            line for line, raw in enumerate(self._raw) if _is_implied(raw.strip()) and raw.strip() not in written
        )

    def _matched(self) -> dict[int, int]:
        """Return the program's token for each printed token that is matched."""
        printed, written = self._by_item(), self._source.by_item
        matched: dict[int, int] = {}
        for key, own in counterparts(_texts(printed, self._tokens), _texts(written, self._source.tokens)):
            matched |= self._matched_of(printed[key], written[own])
        return matched

    def _matched_of(self, printed: list[int], written: list[int]) -> dict[int, int]:
        """Return the program's token for each matched token of one item."""
        calls = [self._source.call_around(index) for index in written]
        tokens = [self._source.tokens[index] for index in written]
        pairs = matching_tokens(tokens, calls, [self._tokens[index] for index in printed])
        return {printed[shown]: written[own] for shown, own in pairs}

    def _spans(self, matched: dict[int, int]) -> list[Span | None]:
        """Return the span of each line; ``_derive`` replaces those of derived items."""
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
        """Return three things about the printed lines.

        These are the program's tokens on each line, the program's tokens of the value whose type a line shows, and the
        lines with words that are not the program's.
        """
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
        """Return, for each line, the first of the program's tokens on the next line that has any.

        The line itself counts. After the last such line, it is the number of the program's tokens.
        """
        after, following = [0] * len(self._raw), len(self._source.tokens)
        for line in reversed(range(len(self._raw))):
            following = on_line[line][0] if line in on_line else following
            after[line] = following
        return after

    def _common(self, tokens: list[int]) -> Span:
        """Return the span from the first to the last of a line's tokens.

        Macro calls that hold one of them are included as a whole. If the first is in the head of a loop, the span
        begins with the loop. Closing brackets after the last are included if their opening brackets are.
        """
        calls = [call for token in tokens for call in self._source.calls.around(token)]
        first = min((*tokens, *(call.first for call in calls)))
        first = min((loop.first for loop in self._source.sugar.around(first) if first < loop.body), default=first)
        last = max((*tokens, *(call.last for call in calls)))
        while first <= self._source.open.get(last + 1, -1):
            last += 1
        return self._source.span(first, last)

    def _between(self, before: int, after: int, nesting: _Nesting) -> Span | None:
        """Return the span of the macro call, loop or ``?`` from which a line without tokens of the program comes.

        ``before`` and ``after`` are the program's tokens on the nearest linked lines. None if the construct is unclear.
        """
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
        """Link the lines of derived items to the trait's name in the ``derive`` attribute."""
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
    """Return the line on which each token begins, counted from 0."""
    starts = [token.start for token in tokens]
    edges = [0, *(bisect.bisect_left(starts, match.end()) for match in re.finditer("\n", text)), len(tokens)]
    return [line for line, (first, after) in enumerate(pairwise(edges)) for _ in range(first, after)]


def _around(place: Span | None, found: list[Item]) -> Item | None:
    """Return the item around ``place``; the last item if none is, or if ``place`` is not known."""
    around = (item for item in found if place is not None and item.span.contains(place))
    return next(around, found[-1] if found else None)


def _texts(items: Mapping[Key, list[int]], tokens: Sequence[Token]) -> dict[Key, list[str]]:
    return {key: [tokens[index].text for index in indices] for key, indices in items.items()}


def _begin(item: PrintedItem) -> int:
    """Return the item's first token: after its attributes, as in the program, but before those of a derived item."""
    return item.first if item.is_derived else item.start


def _deriving(qualified: str, derives: Iterable[Item]) -> Span | None:
    """Return the place of the trait's name in the ``derive`` attribute that made ``qualified`` (``<Shape as Clone>``).

    A derive can make further traits whose names end in that name: ``Clone`` also makes ``TrivialClone``.
    """
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
