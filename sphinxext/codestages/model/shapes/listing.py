"""Lines of text in groups: functions, basic blocks, messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, repeat
from typing import ClassVar, Literal, Self, TypeAlias, TypeVar

import msgspec
from msgspec.structs import replace

from ..budget import Budget, Cut
from ..checks import check_indices, check_number, check_spans
from ..comparison import ComparedLine, ComparedSection, LineComparison
from ..errors import UnknownName
from ..line import Line
from ..part import Part, around_closure, bearing, distinct_names, listed, unknown_function, whole_program_only
from ..program import Program
from ..quantities import Number
from ..span import Span
from .base import BaseShape

T = TypeVar("T")


class Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Lines that belong together: ``count`` lines from index ``first``. Groups can nest.

    - ``name``: a function's dotted name, which ``:function:`` chooses (``fib``, ``Shape.area``), or a block's label;
    - ``qualified``: tells a function from others of the same name (``<Shape as Area>.area``, ``largest<i32>``);
    - ``foreign``: True for code of a library. Views fold it away with a count;
    - ``names``: pairs of a word of the tool in this group and the source's name for it (``("_1", "n")``). If several
      pairs match at the same place, the first of them applies.
    """

    name: str
    kind: Literal["function", "block"]
    first: int
    count: int
    foreign: bool = False
    span: Span | None = None
    qualified: str = ""
    names: tuple[tuple[str, str], ...] = ()

    @property
    def lines(self) -> range:
        """The indices of its lines in ``Listing.lines``."""
        return range(self.first, self.first + self.count)


EdgeKind: TypeAlias = Literal["flow", "true", "false", "exception", "unwind", "back"]
"""``exception`` leads to a handler in the program's text. ``unwind`` leads to clean-up, which views fold away."""


class Jump(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Control flow between two groups of a listing, by their indices in ``Listing.groups``."""

    source: int
    target: int
    label: str = ""
    kind: EdgeKind = "flow"


class Listing(BaseShape, frozen=True, tag="listing", kw_only=True, omit_defaults=True):
    """Lines of text in the language of a Pygments lexer, grouped by function and basic block."""

    lexer: str
    lines: tuple[Line, ...]
    groups: tuple[Group, ...] = ()
    jumps: tuple[Jump, ...] = ()

    noun: ClassVar[str] = "line"
    is_comparable: ClassVar[bool] = True

    @property
    def items(self) -> list[Line]:
        """The program's own lines of code."""
        foreign = {index for group in self.groups if group.foreign for index in group.lines}
        return [line for index, line in enumerate(self.lines) if line.kind == "code" and index not in foreign]

    @property
    def functions(self) -> tuple[Group, ...]:
        """The groups that are functions."""
        return tuple(group for group in self.groups if group.kind == "function")

    def texts(self) -> Iterator[str]:
        return (line.text for line in self.lines)

    def check(self, program: Program) -> None:
        check_spans(self.lines, program, "lines[{}]")
        check_spans(self.groups, program, "groups[{}]")
        for index, group in enumerate(self.groups):
            check_number(group.first, f"groups[{index}].first", most=len(self.lines))
            check_number(group.count, f"groups[{index}].count", most=len(self.lines) - group.first)
        check_indices([jump.source for jump in self.jumps], "jumps[{}].source", self.groups)
        check_indices([jump.target for jump in self.jumps], "jumps[{}].target", self.groups)

    def _selected(self, part: Part) -> Self:
        """Return the lines of the function's groups.

        In a listing without functions, return the groups or, if there are none, the lines that begin on a line of the
        part.
        """
        if self.functions:
            return self.cut(self._functions_of(part)).with_foreign_shown()
        if not any(line.span for line in self.lines):
            raise whole_program_only(part.name)
        if self.groups:
            return self.cut(self._blocks_of(part))
        lines = tuple(line for line in self.lines if part.has_line_of(line.span))
        return replace(self, lines=lines, groups=(), jumps=())

    def _functions_of(self, part: Part) -> tuple[Group, ...]:
        if found := bearing(part.name, self.functions):
            return found
        has_closures = any(".{" in group.name for group in self.functions)
        if not has_closures and (found := bearing(around_closure(part.name), self.functions)):
            return found
        known = distinct_names([group for group in self.functions if not group.foreign])
        if part.is_known:
            raise UnknownName(
                f"{part.name!r} is in the program, but not in the compiler's output: it was inlined, it was removed "
                "because nothing uses it, or it is generic. Use a lower opt-level, or a sample without main, which "
                f"keeps every function. Available: {listed(known)}"
            )
        raise unknown_function(part.name, known)

    def _blocks_of(self, part: Part) -> list[Group]:
        """Return the groups whose spans begin on a line of the part, for a listing without functions."""
        spans = part.spans
        return [group for group in self.groups if spans and part.has_line_of(group.span)]

    def matching(self, diagnostics: Sequence[T], part: Part) -> tuple[T, ...]:
        """Return the diagnostics whose groups are about the part, if the listing has a group for each; else all."""
        if part.is_whole or self.functions or len(self.groups) != len(diagnostics):
            return tuple(diagnostics)
        both = zip(self.groups, diagnostics, strict=True)
        return tuple(diagnostic for group, diagnostic in both if part.has_line_of(group.span))

    def cut(self, wanted: Iterable[Group]) -> Self:
        """Return the listing with only the lines of the groups ``wanted``, and the groups and jumps within them."""
        kept = sorted({index for group in wanted for index in group.lines})
        position = {old: new for new, old in enumerate(kept) if 0 <= old < len(self.lines)}
        groups: list[Group] = []
        renumbered: dict[int, int] = {}
        for index, group in enumerate(self.groups):
            if group.first in position and group.first + group.count - 1 in position:
                renumbered[index] = len(groups)
                groups.append(replace(group, first=position[group.first]))
        return replace(
            self,
            lines=tuple(self.lines[index] for index in position),
            groups=tuple(groups),
            jumps=tuple(_renumbered(self.jumps, renumbered)),
        )

    def with_foreign_shown(self) -> Self:
        """Return the listing with library functions unfolded if it has nothing else: then they were chosen by name."""
        if not all(group.foreign for group in self.groups):
            return self
        return replace(self, groups=tuple(replace(group, foreign=False) for group in self.groups))

    def unfolded(self, unfold: Callable[[str], tuple[Line, ...]]) -> Self:
        """Return the listing with each ``folded`` line replaced by the lines that ``unfold`` makes of its text."""
        if not any(line.kind == "folded" for line in self.lines):
            return self
        lines: list[Line] = []
        starts: list[int] = []
        for line in self.lines:
            starts.append(len(lines))
            lines += unfold(line.text) if line.kind == "folded" else (line,)
        starts.append(len(lines))
        groups = (_moved(group, starts) for group in self.groups)
        return replace(self, lines=tuple(lines), groups=tuple(groups))

    @property
    def foreign(self) -> tuple[bool, ...]:
        """For each line, whether it is library code. Empty lines between library code count as library code."""
        foreign = [False] * len(self.lines)
        for group in self.groups:
            if group.foreign:
                stop = min(group.first + group.count, len(foreign))
                foreign[group.first : stop] = [True] * (stop - group.first)
        for empty, pairs in groupby(enumerate(self.lines), key=lambda pair: not pair[1].text.strip()):
            gap = [index for index, _ in pairs]
            first, after = gap[0], gap[-1] + 1
            if empty and first > 0 and after < len(foreign) and foreign[first - 1] and foreign[after]:
                foreign[first:after] = [True] * len(gap)
        return tuple(foreign)

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the first lines that are not library code, and the library code between them.

        Library code is folded away. So it has a budget of its own, of the same size, and the cut does not count it. If
        there is more of it, each run of its lines without room is one ``folded`` line. Noise is not counted either.
        """
        del program
        foreign = self.foreign
        own = [index for index, is_foreign in enumerate(foreign) if not is_foreign]
        count = budget.fitting(len(self.lines[index].text) for index in own)
        end = own[count] if count < len(own) else len(self.lines)
        library = [index for index in range(end) if foreign[index]]
        kept = budget.fitting(len(self.lines[index].text) for index in library)
        visible = [self.lines[index].kind != "noise" for index in own]
        shown = self._with_folds(end, frozenset(library[kept:]))
        if any(map(_is_long, shown.lines, repeat(budget))):
            shown = replace(shown, lines=tuple(_fitted(line, budget) for line in shown.lines))
        return Cut(shown, sum(visible[:count]), sum(visible), self.noun)

    def _with_folds(self, end: int, folded: frozenset[int]) -> Self:
        """Return the lines before ``end``, where each run of lines in ``folded`` is one ``folded`` line."""
        if end == len(self.lines) and not folded:
            return self
        lines: list[Line] = []
        places: list[int] = []
        for is_folded, indices in groupby(range(end), folded.__contains__):
            run = [self.lines[index] for index in indices]
            places += [len(lines)] * len(run) if is_folded else range(len(lines), len(lines) + len(run))
            lines += [_folded(run)] if is_folded else run
        renumbered: dict[int, int] = {}
        groups: list[Group] = []
        for index, group in enumerate(self.groups):
            if within := group.lines[: max(end - group.first, 0)]:
                renumbered[index] = len(groups)
                first, last = places[within[0]], places[within[-1]]
                groups.append(replace(group, first=first, count=last - first + 1))
        jumps = tuple(_renumbered(self.jumps, renumbered))
        return replace(self, lines=tuple(lines), groups=tuple(groups), jumps=jumps)

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return a section for each outermost function, for the lines before each, and for the lines after the last."""
        del program
        found: list[ComparedSection] = []
        seen: Counter[str] = Counter()
        reached = 0
        for group in _outermost(self.functions):
            seen[group.name] += 1
            before = _compared(self.lines[reached : group.first], comparison)
            key = (f"before {group.name}", seen[group.name])
            found.append(ComparedSection(key=key, lines=before, foreign=group.foreign))
            reached = group.first + group.count
            inner = _compared(self.lines[group.first : reached], comparison)
            key = (group.name, seen[group.name])
            found.append(ComparedSection(key=key, lines=inner, foreign=group.foreign))
        found.append(ComparedSection(key=("", 0), lines=_compared(self.lines[reached:], comparison)))
        return tuple(section for section in found if section.lines)

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """Return how many lines, functions and basic blocks there are, without those of libraries."""
        yield from BaseShape.numbers(self, item)
        for kind in ("function", "block"):
            count = sum(group.kind == kind and not group.foreign for group in self.groups)
            yield f"{kind}s", Number(count, "count")

    @property
    def is_empty(self) -> bool:
        return not self.lines

    def prints(self, text: str) -> bool:
        return any(line.text == text for line in self.lines)


def source_listing(program: Program, lexer: str) -> Listing:
    """Return the program's lines with their numbers in the gutter, each with the span of its text."""
    lines = (
        Line(text=text, gutter=str(number), span=program.line_span(number))
        for number, text in enumerate(program.lines, start=1)
    )
    return Listing(lexer=lexer, lines=tuple(lines))


def _folded(lines: Sequence[Line]) -> Line:
    return Line(text="\n".join(line.text for line in lines), kind="folded")


def _is_long(line: Line, budget: Budget) -> bool:
    return len(line.text) > budget.longest and line.kind != "folded"


def _fitted(line: Line, budget: Budget) -> Line:
    return replace(line, text=budget.fitted(line.text)) if _is_long(line, budget) else line


def _renumbered(jumps: Iterable[Jump], numbers: Mapping[int, int]) -> Iterator[Jump]:
    for jump in jumps:
        if jump.source in numbers and jump.target in numbers:
            yield replace(jump, source=numbers[jump.source], target=numbers[jump.target])


def _moved(group: Group, starts: Sequence[int]) -> Group:
    first, after = starts[group.first], starts[group.first + group.count]
    return replace(group, first=first, count=after - first)


def _outermost(functions: Iterable[Group]) -> Iterator[Group]:
    reached = 0
    for group in sorted(functions, key=lambda group: (group.first, -group.count)):
        if group.first >= reached:
            yield group
            reached = group.first + group.count


def _compared(lines: Sequence[Line], comparison: LineComparison) -> tuple[ComparedLine, ...]:
    places = dict(_source_lines(lines, comparison.name))
    return tuple(
        ComparedLine(
            text=line.text,
            gutter=line.gutter,
            kind=line.kind,
            span=line.span,
            essence=comparison.essence(line, places),
        )
        for line in lines
    )


def _source_lines(lines: Sequence[Line], name_of: Callable[[Line], str]) -> Iterator[tuple[str, str]]:
    """Return the names of lines that jumps refer to, each with its source line, or the next one that is known."""
    known = 0
    for line in reversed(lines):
        known = line.span.line if line.span else known
        if known and (name := name_of(line)):
            yield name, f"line {known}"
