"""Shapes as lines that can be held against each other, and what of a line counts.

A line's ``essence`` leaves out what only says where things are. Of ``LOAD_CONST  1 (2)`` it is ``LOAD_CONST 2``, for
the number is a place in a table; of a jump it is the source line that it leads to, for offsets and the numbers of
labels shift with every line before them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ..model.descriptors import Drawing
from ..model.shapes import Extents, Group, Line, LineKind, Listing, Shape, Timeline, Token, Tokens, Tree, TreeNode
from ..model.span import Span
from .cuts import cut
from .lane_words import conflict_events, events_of, lane_words
from .memory import line_of
from .selection import select_extents, select_listing, select_sections, select_tokens, select_tree
from .templating import place
from .tree import DEEPEST, repeats
from .waterfall import duration

COMPARABLE = (Listing, Tokens, Tree, Extents, Timeline)
"""The shapes that can be read line by line."""

_NAME = r"[A-Z][A-Z0-9_]+"
_INSTRUCTION = re.compile(rf"(?P<name>{_NAME})(?: +(?P<argument>.*?))??(?:  +(?P<became>{_NAME}))?", re.DOTALL)
"""Name, argument, and in a listing of specialised code what the instruction became."""
_INDEXED = re.compile(r"\d+ \((.*)\)", re.DOTALL)
_JUMP = re.compile(r"to (\d+)")
_LABEL = re.compile(r"\s*([\w.$]+)")
_WORD = re.compile(r"[\w.$]+")
_KIND_WIDTH = 14


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A line of one side. ``aside`` is shown after the text, and not compared."""

    text: str
    essence: str
    gutter: str = ""
    aside: str = ""
    kind: LineKind = "code"
    span: Span | None = None

    @property
    def line(self) -> int:
        """The source line it was born of; 0 where none is known."""
        return self.span.line if self.span else 0

    @property
    def words(self) -> str:
        """The text without the padding behind an instruction's name, which is as wide as the longest name needs."""
        return re.sub(r"(?<=\S) +", " ", self.text, count=1) if self.gutter else self.text

    @property
    def is_noise(self) -> bool:
        return self.kind == "noise"


@dataclass(frozen=True, kw_only=True)
class Section:
    """Lines that are held against those of the section with the same ``key``: a function, a source line's tokens."""

    key: tuple[str, int]
    entries: tuple[Entry, ...]
    foreign: bool = False


def sections_of(shape: Shape, drawing: Drawing) -> tuple[Section, ...]:
    """The sections of what ``:function:`` leaves of a shape; raises UnknownName where the shape has no such item."""
    match shape:
        case Listing():
            return _listing_sections(select_listing(shape, drawing))
        case Tokens():
            tokens = groupby(select_tokens(shape, drawing).tokens, key=lambda token: token.span.line)
            return _numbered((str(line), tuple(map(_token_entry, members))) for line, members in tokens)
        case Tree():
            return _tree_sections(select_tree(shape, drawing).nodes, drawing)
        case Extents():
            return _extent_sections(select_extents(shape, drawing))
        case Timeline():
            return _numbered(_timeline_sections(shape, drawing))
        case _:
            raise TypeError(f"a {type(shape).__name__} has no lines to compare")


def _numbered(named: Iterable[tuple[str, tuple[Entry, ...]]]) -> tuple[Section, ...]:
    """Sections of one name are told apart by their number."""
    seen: Counter[str] = Counter()
    found = []
    for name, entries in named:
        seen[name] += 1
        found.append(Section(key=(name, seen[name]), entries=entries))
    return tuple(found)


def _listing_sections(listing: Listing) -> tuple[Section, ...]:
    """A section for each function, and one for what stands before each, or after the last."""
    found: list[Section] = []
    seen: Counter[str] = Counter()
    reached = 0
    for group in _outermost(listing.groups):
        seen[group.name] += 1
        end = group.first + group.count
        before = _entries(listing.lines[reached : group.first])
        found.append(Section(key=(f"before {group.name}", seen[group.name]), entries=before, foreign=group.foreign))
        inner = _entries(listing.lines[group.first : end])
        found.append(Section(key=(group.name, seen[group.name]), entries=inner, foreign=group.foreign))
        reached = end
    found.append(Section(key=("", 0), entries=_entries(listing.lines[reached:])))
    return tuple(each for each in found if each.entries)


def _outermost(groups: Iterable[Group]) -> Iterator[Group]:
    reached = 0
    for group in sorted(groups, key=lambda each: (each.first, -each.count)):
        if group.kind == "function" and group.first >= reached:
            yield group
            reached = group.first + group.count


def _entries(lines: tuple[Line, ...]) -> tuple[Entry, ...]:
    is_bytecode = any(each.gutter for each in lines)
    essence = _instruction_essence if is_bytecode else _text_essence
    places = dict(_places(lines, _offset if is_bytecode else _label))
    return tuple(
        Entry(text=each.text, gutter=each.gutter, kind=each.kind, span=each.span, essence=essence(each, places))
        for each in lines
    )


def _places(lines: tuple[Line, ...], name_of: Callable[[Line], str]) -> Iterator[tuple[str, str]]:
    """For what lines are known by, the source line that they, or the first after them that has one, come from."""
    known = 0
    for line in reversed(lines):
        known = line.span.line if line.span else known
        if known and (name := name_of(line)):
            yield name, f"line {known}"


def _offset(line: Line) -> str:
    return line.gutter


def _label(line: Line) -> str:
    found = _LABEL.match(line.text) if line.kind == "label" else None
    return found[1] if found else ""


def _instruction_essence(line: Line, places: Mapping[str, str]) -> str:
    found = _INSTRUCTION.fullmatch(line.text)
    if not line.gutter or found is None:
        return line.text
    argument = found["argument"] or ""
    if jump := _JUMP.fullmatch(argument):
        argument = f"to {places.get(jump[1], jump[1])}"
    elif indexed := _INDEXED.fullmatch(argument):
        argument = indexed[1]
    return f"{found['name']} {argument} {found['became'] or ''}"


def _text_essence(line: Line, places: Mapping[str, str]) -> str:
    if not places:
        return line.text
    return _WORD.sub(lambda word: places.get(word[0], word[0]), line.text)


def _token_entry(token: Token) -> Entry:
    text = repr(token.text)[1:-1] if not token.text.isprintable() or not token.text.strip() else token.text
    return Entry(
        text=f"{token.kind:<{_KIND_WIDTH}} {text}".rstrip(),
        essence=f"{token.kind} {token.text}",
        gutter=place(token.span),
        span=token.span,
    )


def _extent_sections(extents: Extents) -> tuple[Section, ...]:
    """A section for each type or thread. A measured time stands beside its line: it differs from run to run."""
    found: list[tuple[str, list[Entry]]] = []
    for each in extents.extents:
        if each.depth == 0 or not found:
            found.append((each.label, []))
        text = f"{'  ' * each.depth}{each.label}" if extents.is_shared else line_of(each)
        aside = duration(each.length) if extents.is_shared else ""
        found[-1][1].append(Entry(text=text, essence=text, aside=aside, span=each.span))
    return _numbered((name, tuple(entries)) for name, entries in found)


def _timeline_sections(timeline: Timeline, drawing: Drawing) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """A section for each function, its variables and what happens to them, and one for what the compiler refuses."""
    for index in select_sections(timeline, drawing):
        lanes = [lane for lane, each in enumerate(timeline.lanes) if each.section == index]
        told = [(lane_words(timeline, each), 0, timeline.lanes[each].span) for each in lanes]
        told += [(each.words, each.line, each.span) for each in events_of(timeline, frozenset(lanes))]
        yield timeline.sections[index].name, tuple(_told_entry(*each) for each in told)
    yield "", tuple(_told_entry(each.words, each.line, each.span) for each in conflict_events(timeline))


def _told_entry(words: str, line: int, span: Span | None) -> Entry:
    return Entry(text=words, essence=words, gutter=str(line or ""), span=span)


def _tree_sections(nodes: tuple[TreeNode, ...], drawing: Drawing) -> tuple[Section, ...]:
    """A section for each root and each child of a root, with all that is below."""
    starts = [index for index, node in enumerate(nodes) if index == 0 or node.depth <= 1]
    ends = [*starts[1:], len(nodes)]
    entries = tuple(_node_entries(nodes, drawing))
    return _numbered(
        (_tree_key(nodes[start]), entries[start:end])
        for start, end in zip(starts, ends, strict=bool(nodes))
        if start < end
    )


def _tree_key(node: TreeNode) -> str:
    return f"{node.depth} {node.span.line}" if node.span else f"{node.depth} {node.label} {node.detail}"


def _node_entries(nodes: Iterable[TreeNode], drawing: Drawing) -> Iterator[Entry]:
    """As the outline: field, label, detail, and beside it the source, where that is not said already."""
    spans: list[Span | None] = []
    for node in nodes:
        covered = cut(drawing.program, node.span)
        words = (f"{node.field}:" if node.field else "", node.label, node.detail)
        text = "  " * min(node.depth, DEEPEST) + " ".join(each for each in words if each)
        told = (
            covered == node.label or repeats(node.detail, covered) or spans[node.depth - 1 : node.depth] == [node.span]
        )
        yield Entry(text=text, essence=f"{node.depth} {text}", aside="" if told else covered, span=node.span)
        spans[node.depth :] = [node.span]
