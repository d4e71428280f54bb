"""Where in the program the lines come from that the compiler prints back as Rust, which name no places.

The words of the printed text are matched with those of the program, function by function. A line comes from the words
it has in common with the program; one that is within, or between, what a macro, a ``for``, a ``while`` or a ``?`` was
turned into comes from that. What can be told neither way has no place.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from ....model.line import Line, LineKind
from ....model.program import Item, Program
from ....model.shapes.listing import Group, Listing
from ....model.span import Span
from ..syntax import implementations, items
from .counterparts import Key, counterparts
from .printed import PrintedItem, printed_items, types_told
from .words import Word, closings, likeness, read_words
from .written import Construct, Written

PLACES_NOTE = (
    "The compiler prints this without places. Lines are linked by matching their words with the program's; "
    "where that does not tell, they are not linked."
)

_COMMON_WORDS = """
    let mut match if else loop break return as unsafe ref move use fn pub impl struct mod self in for while
"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words that also generated code is full of: they are matched only beside others."""

_STAND_INS = {
    **dict.fromkeys(("println", "print"), "_print"),
    **dict.fromkeys(("eprintln", "eprint"), "_eprint"),
    **dict.fromkeys(("write", "writeln"), "write_fmt"),
    "vec": "into_vec",
    "box_assume_init_into_vec_unsafe": "into_vec",
    "box_new": "into_vec",
}
"""Macros of the standard library, and what is at the beginning of what they are turned into."""

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
_MOST_PAIRS = 2_000_000
"""Pairs of equal words to compare: a second's work."""


def read_print(text: str, program: Program, *, typed: bool = False, lowered: bool = False) -> Listing:
    """The compiler's text, its lines linked; ``typed``: with casts that tell types, ``lowered``: with loops turned."""
    if len(text) > _LONGEST:
        return Listing(lexer="rust", lines=tuple(Line(text=raw) for raw in text.removesuffix("\n").split("\n")))
    return _Reprint(text, Written(program, lowered=lowered), typed=typed).listing()


class _Nesting:
    """How deep in braces the lines are, against the last one that is linked, and the call that it was made of."""

    def __init__(self) -> None:
        self._call: Construct | None = None
        self._outermost = self._last = 0
        self.is_past_call = True
        self.is_deeper = False

    def enter(self, call: Construct | None, depth: int) -> None:
        """A linked line: its words are in ``call``, or in none."""
        self._last = depth
        if call != self._call:
            self._call, self._outermost, self.is_past_call = call, depth, call is None

    def pass_line(self, depth: int) -> None:
        self.is_deeper = depth > self._last
        self.is_past_call = self.is_past_call or depth < self._outermost


class _Reprint:
    """A printed text, and the program it is matched with."""

    def __init__(self, text: str, source: Written, *, typed: bool) -> None:
        self._words = read_words(text)
        close = closings(self._words)
        self._items = printed_items(self._words, close)
        self._types = types_told(self._words, close) if typed else {}
        self._source = source
        self._raw = text.removesuffix("\n").split("\n")
        self._line_of = _lines_of(self._words, text)

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
        for (_, word), line in zip(self._words, self._line_of, strict=True):
            if word == "}":
                depth -= 1
            if depths[line] < 0:
                depths[line] = depth
            if word == "{":
                depth += 1
        for line in range(1, len(depths)):
            depths[line] = depths[line - 1] if depths[line] < 0 else depths[line]
        return depths

    def _by_item(self) -> dict[tuple[str, int], list[int]]:
        """The words of each item, without those that tell types, and without what is derived."""
        implied = self._implied()
        left_out = {index for index, line in enumerate(self._line_of) if line in implied} | self._types.keys()
        words: dict[tuple[str, int], list[int]] = defaultdict(list)
        for start, end, owner in self._stretches():
            words[owner] += [index for index in range(start, end) if index not in left_out]
        return words

    def _stretches(self) -> Iterator[tuple[int, int, tuple[str, int]]]:
        """Words from one to another, not included, that are in the same item, unless it is derived.

        Items go by their names; of several of one name, each by its number.
        """
        pending = [each for each in self._items if each.keyword != "impl" or each.is_derived]
        owners: list[tuple[PrintedItem, tuple[str, int]]] = []
        seen: dict[str, int] = defaultdict(int)
        edges = {0, len(self._words), *map(_begin, pending), *(each.end for each in pending)}
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
        written = {each.strip() for each in self._source.program.lines}
        return frozenset(
            line for line, raw in enumerate(self._raw) if _is_implied(raw.strip()) and raw.strip() not in written
        )

    def _matched(self) -> dict[int, int]:
        """The program's word for each printed word that has one."""
        printed, written = self._by_item(), self._source.by_item
        matched: dict[int, int] = {}
        for key, own in counterparts(_texts(printed, self._words), _texts(written, self._source.words)):
            matched |= _match((self._words, printed[key]), self._source, written[own])
        return matched

    def _spans(self, matched: dict[int, int]) -> list[Span | None]:
        linked, typed, generated = self._by_line(matched)
        after = self._firsts_after(linked)
        spans: list[Span | None] = []
        before, nesting, depths = -1, _Nesting(), self._depths()
        for line in range(len(self._raw)):
            nesting.pass_line(depths[line])
            if words := linked.get(line):
                spans.append(self._common(words))
                before = words[-1]
                nesting.enter(next(self._source.calls.around(before), None), depths[line])
            elif words := typed.get(line):
                spans.append(self._common(words))
            else:
                spans.append(self._between(before, after[line], nesting) if line in generated else None)
        return spans

    def _by_line(self, matched: dict[int, int]) -> tuple[dict[int, list[int]], dict[int, list[int]], set[int]]:
        """The program's words of each line, those of the values whose types it tells, and lines with other names."""
        linked: dict[int, list[int]] = defaultdict(list)
        typed: dict[int, list[int]] = {}
        generated: set[int] = set()
        for index, line in enumerate(self._line_of):
            if index in matched:
                linked[line].append(matched[index])
            elif index in self._types:
                if line not in typed and not self._raw[line].lstrip().startswith("}"):
                    typed[line] = [matched[each] for each in self._types[index] if each in matched]
                    generated.add(line)
            elif line not in generated and not self._words[index].is_sign:
                generated.add(line)
        return linked, typed, generated

    def _firsts_after(self, on_line: dict[int, list[int]]) -> list[int]:
        """For each line, the first word of the program that a line from there on has."""
        after, following = [0] * len(self._raw), len(self._source.words)
        for line in reversed(range(len(self._raw))):
            following = on_line[line][0] if line in on_line else following
            after[line] = following
        return after

    def _common(self, words: list[int]) -> Span:
        """From the first to the last of a line's words, with the macro calls they are in, and what closes brackets."""
        calls = [call for each in words for call in self._source.calls.around(each)]
        first = min((*words, *(each.first for each in calls)))
        first = min((each.first for each in self._source.sugar.around(first) if first < each.body), default=first)
        last = max((*words, *(each.last for each in calls)))
        while first <= self._source.open.get(last + 1, -1):
            last += 1
        return self._source.span(first, last)

    def _between(self, before: int, after: int, nesting: _Nesting) -> Span | None:
        """What a line that has no words of the program was made of: a call around it or before it, a loop, a ``?``."""
        calls, sugar = self._source.calls, self._source.sugar
        around = next(calls.around(before), None)
        if around is not None and (after <= around.last or not nesting.is_past_call):
            return around.span
        mark = next((each for each in sugar.after(before, before + 2) if not each.body), None)
        if mark is not None and nesting.is_deeper:
            return mark.span
        begun = calls.after(before, after) or tuple(each for each in sugar.after(before, after) if each.body)
        loops = (each for each in sugar.around(before) if each.body)
        made = (begun[0] if len(begun) == 1 else None) if begun else around or next(loops, None)
        return made.span if made is not None else None

    def _derive(self, spans: list[Span | None]) -> None:
        """What is derived comes from the word in the ``derive`` attribute."""
        derives = implementations(self._source.program)
        for item in self._items:
            if item.is_derived and item.keyword == "impl":
                span = _deriving(item.qualified, derives)
                for line in range(self._line_of[item.first], self._line_of[item.end - 1] + 1):
                    spans[line] = span if self._raw[line].strip() else None

    def _groups(self, spans: list[Span | None]) -> Iterator[Group]:
        known: dict[str, list[Item]] = defaultdict(list)
        for each in items(self._source.program):
            known[each.qualified or each.name].append(each)
        for item in self._items:
            if item.keyword == "fn":
                first = self._line_of[item.first]
                own = _around(spans[first], known.get(item.qualified or item.name, []))
                yield Group(
                    name=own.name if own else item.name,
                    qualified=item.qualified,
                    kind="function",
                    first=first,
                    count=self._line_of[item.end - 1] + 1 - first,
                    span=own.span if own and not item.is_derived else None,
                )


def _lines_of(words: Sequence[Word], text: str) -> list[int]:
    """The line that each word begins in, counted from 0."""
    starts = [each.start for each in words]
    edges = [0, *(bisect.bisect_left(starts, match.end()) for match in re.finditer("\n", text)), len(words)]
    return [line for line, (first, after) in enumerate(pairwise(edges)) for _ in range(first, after)]


def _around(place: Span | None, found: list[Item]) -> Item | None:
    """The item that a line comes from; where that is not known, the last."""
    around = (each for each in found if place is not None and each.span.contains(place))
    return next(around, found[-1] if found else None)


def _texts(items: Mapping[Key, list[int]], words: Sequence[Word]) -> dict[Key, list[str]]:
    return {key: [words[each].text for each in indices] for key, indices in items.items()}


def _begin(item: PrintedItem) -> int:
    """Where the words begin that are the item's: attributes are not, as in the program, but of what is derived."""
    return item.first if item.is_derived else item.start


def _deriving(qualified: str, derives: Iterable[Item]) -> Span | None:
    """The place of ``Clone`` in the attribute that derives ``<Shape as Clone>``, and with it ``TrivialClone``."""
    owner, _, trait = qualified.removesuffix(">").partition(" as ")
    named = [(each.qualified.removesuffix(">").partition(" as "), each.span) for each in derives]
    found = [(each, span) for (of, _, each), span in named if of == owner and each and trait.endswith(each)]
    return max(found, key=lambda pair: len(pair[0]))[1] if found else None


def _match(print_: tuple[Sequence[Word], list[int]], source: Written, written: list[int]) -> dict[int, int]:
    """Pairs of equal words in the same order: telling words first, then those beside them."""
    words, shown = print_
    left = {each: _key(source.words[written[each]].text) for each in _telling(source.words, written)}
    right = {each: _key(words[shown[each]].text) for each in _telling(words, shown)}
    kept = _affordable(left, right)
    left, right = ({at: word for at, word in each.items() if word in kept} for each in (left, right))
    matcher = SequenceMatcher(None, [*left.values()], [*right.values()], autojunk=False)
    lefts, rights = [*left], [*right]
    anchors = [
        (lefts[block.a + each], rights[block.b + each])
        for block in matcher.get_matching_blocks()
        for each in range(block.size)
    ]
    # What a call is turned into has signs of its own: only within it can they be the call's.
    calls = [next(source.calls.around(each), None) for each in written]
    texts = [(source.words[index].text, call) for index, call in zip(written, calls, strict=True)]
    pairs = _extended(anchors, texts, [words[each].text for each in shown])
    return {shown[right_]: written[left_] for right_, left_ in pairs}


def _telling(words: Sequence[Word], indices: list[int]) -> list[int]:
    return [
        position
        for position, index in enumerate(indices)
        if not words[index].is_sign and words[index].text not in _COMMON
    ]


def _affordable(left: Mapping[int, str], right: Mapping[int, str]) -> frozenset[str]:
    """The words that can be compared each with each in time: not the most common ones, which tell least of all."""
    there, here = Counter(left.values()), Counter(right.values())
    rarest = sorted(there | here, key=lambda word: there[word] * here[word])
    costs = accumulate(there[word] * here[word] for word in rarest)
    return frozenset(word for word, cost in zip(rarest, costs, strict=True) if cost <= _MOST_PAIRS)


def _key(text: str) -> str:
    return _STAND_INS.get(text) or likeness(text)


def _extended(
    anchors: list[tuple[int, int]], written: list[tuple[str, Construct | None]], shown: list[str]
) -> Iterator[tuple[int, int]]:
    """The anchors, and from each to both sides the words that are equal too, as far as they are in the same call."""
    ends = [(-1, -1), *anchors, (len(written), len(shown))]
    for before, (left, right), after in zip(ends, ends[1:], ends[2:], strict=False):
        yield right, left
        call = written[left][1]
        for step, (last_left, last_right) in ((-1, before), (1, after)):
            i, j = left + step, right + step
            while i != last_left and j != last_right and written[i] == (shown[j], call):
                yield j, i
                i, j = i + step, j + step


def _kind(raw: str, span: Span | None) -> LineKind:
    text = raw.strip()
    if span is None and _is_implied(text):
        return "noise"
    return "comment" if text.startswith("//") else "code"


def _is_implied(text: str) -> bool:
    return text.startswith(("#[", "#![", "use ", "extern ")) and any(each in text for each in _IMPLIED)
