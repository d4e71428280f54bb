"""The difference of two shapes of one program, as two columns, or as a list of lines with − and +.

``difference_html((left, right), ("python 3.8.18", "python 3.13.0"), drawing)`` returns the columns. Long runs of equal
lines are folded away, and a summary gives their number. The code is not highlighted, because colours distinguish the
sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from markupsafe import Markup

from ...model.budget import Budget, Cut, more
from ...model.comparison import TEXT_LINES, ComparedLine, ComparedSection
from ...model.descriptors import Drawing
from ...model.quantities import counted
from ...model.shapes import Shape
from ..templating import render
from .alignment import AlignedSection, Pair, Piece, align, pieces

CONTEXT = 2
"""Equal lines that stay visible before and after a change."""
SHORTEST = 4
"""Equal lines in the shortest run that is folded away."""
RULE = (
    "Equal lines can differ in details that only give a position: the numbers of constants, names and labels.",
    "A jump counts as equal if it leads to the same source line.",
)


@dataclass(frozen=True, kw_only=True)
class FacingLines:
    """Two facing lines ready for the page, as pieces; a side without a line has none."""

    pair: Pair
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class PairRun:
    """Neighbouring pairs. If they are folded away, ``summary`` is shown in their place; otherwise it is empty.

    ``more`` are the words after the last pair, if the figure has no room for all pairs that are folded away.
    """

    summary: str
    pairs: tuple[Pair, ...]
    more: str = ""

    @property
    def rows(self) -> Iterator[FacingLines]:
        """Yield the rows. Lines are compared word by word only here, as the template asks for them."""
        for pair in self.pairs:
            left, right = pieces(pair) if pair.change == "changed" else (_whole(pair.left), _whole(pair.right))
            yield FacingLines(pair=pair, left=left, right=right)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """The numbers of lines that are equal, changed, or on one side only."""

    equal: int
    changed: int
    left: int
    right: int

    def in_words(self, names: Sequence[str]) -> str:
        """Return the numbers as a sentence: ``14 lines equal, 2 changed, 6 only in python 3.8.18.``"""
        if not (self.changed or self.left or self.right):
            return f"No difference: {counted(self.equal, 'line')} equal."
        counts = (
            (self.equal, "equal"),
            (self.changed, "changed"),
            (self.left, f"only in {names[0]}"),
            (self.right, f"only in {names[1]}"),
        )
        (first, word), *rest = [(number, words) for number, words in counts if number]
        return ", ".join((f"{counted(first, 'line')} {word}", *(f"{number:,} {words}" for number, words in rest))) + "."


def difference_html(sides: Sequence[Shape | None], names: tuple[str, ...], drawing: Drawing) -> Markup:
    """Return the two sides beside each other."""
    parts = _parts(sides, drawing)
    pairs = [pair for part in parts for pair in part.pairs]
    return render(
        "difference",
        names=names,
        runs=_limited(_runs(parts), drawing.budget),
        tally=_tally(parts).in_words(names),
        rule=" ".join(RULE) if _needs_rule(pairs) else "",
        noise=sum(pair.kind == "noise" for pair in pairs),
        wide=[_widest(pair.left for pair in pairs), _widest(pair.right for pair in pairs)],
    )


def difference_text(sides: Sequence[Shape | None], names: tuple[str, ...], drawing: Drawing) -> str:
    """Return the difference in the style of ``diff -u``, with both gutters.

    For the lines that the page folds away, there is only their number between ``@@``.
    """
    parts = _parts(sides, drawing)
    pairs = [pair for part in parts for pair in part.pairs]
    widths = _widest(pair.left for pair in pairs), _widest(pair.right for pair in pairs)
    lines = [f"--- {names[0]}", f"+++ {names[1]}"]
    for summary, runs in groupby(_limited(_runs(parts), drawing.budget), key=lambda run: run.summary):
        shown = [pair for run in runs for pair in run.pairs if pair.kind != "noise"]
        lines += [f"@@ {summary} @@"] if summary else _text_lines(shown, widths)
    noise = sum(pair.kind == "noise" for pair in pairs)
    lines += [f"@@ {counted(noise, 'line')} hidden @@"] if noise else []
    lines += ["", _tally(parts).in_words(names)]
    return "\n".join([*lines, *RULE] if _needs_rule(pairs) else lines)


def difference_cut(sides: Sequence[Shape | None], drawing: Drawing) -> Cut[None]:
    """Return how many of the lines that are not folded away the figure has room for; noise is not counted."""
    sections = [section for shape in sides for section in _sections(shape, drawing)]
    lengths = [len(line.text) for section in sections for line in section.lines]
    if drawing.budget.fitting(lengths) == len(lengths):
        return Cut(None)
    runs = tuple(_runs(_parts(sides, drawing)))
    return Cut(None, _counted(_limited(runs, drawing.budget)), _counted(runs), "line")


def _counted(runs: Iterable[PairRun]) -> int:
    return sum(pair.kind != "noise" for run in runs if not run.summary for pair in run.pairs)


def _limited(runs: Iterable[PairRun], budget: Budget) -> tuple[PairRun, ...]:
    """Return the first runs that fit. The pairs that are folded away have a budget of their own, of the same size."""
    given = tuple(runs)
    room, hidden_room = (
        budget.fitting(map(_length, (pair for run in given if bool(run.summary) is folded for pair in run.pairs)))
        for folded in (False, True)
    )
    kept: list[PairRun] = []
    for run in given:
        left = hidden_room if run.summary else room
        pairs = run.pairs[:left]
        rest = len(run.pairs) - len(pairs)
        if run.summary:
            hidden_room -= len(pairs)
            kept.append(replace(run, pairs=pairs, more=more(rest, "line") if rest else ""))
            continue
        room -= len(pairs)
        kept.append(replace(run, pairs=pairs))
        if rest:
            break
    return tuple(kept)


def _length(pair: Pair) -> int:
    return max(len(line.text) for line in (pair.left, pair.right) if line)


def _parts(sides: Sequence[Shape | None], drawing: Drawing) -> tuple[AlignedSection, ...]:
    left, right = (_sections(shape, drawing) for shape in sides)
    return align(left, right)


def _sections(shape: Shape | None, drawing: Drawing) -> tuple[ComparedSection, ...]:
    if shape is None:
        return ()
    return shape.compared(drawing.program, drawing.stage.comparison if drawing.stage else TEXT_LINES)


def _runs(parts: Iterable[AlignedSection]) -> Iterator[PairRun]:
    """Yield runs of pairs. Neighbouring functions of library code are one folded run.

    In the program's own code, long runs of equal lines are folded, and headers stay visible.
    """
    for foreign, members in groupby(parts, key=lambda part: part.foreign):
        within = tuple(members)
        pairs = tuple(pair for part in within for pair in part.pairs)
        if foreign:
            yield PairRun(summary=f"library code: {counted(len(pairs), 'line')} hidden", pairs=pairs)
        else:
            yield from _folded(pairs)


def _folded(pairs: tuple[Pair, ...]) -> Iterator[PairRun]:
    stretches = [(key, tuple(members)) for key, members in groupby(pairs, key=_stretch)]
    for index, (kind, members) in enumerate(stretches):
        if kind != "equal":
            yield PairRun(summary="", pairs=members)
            continue
        before = CONTEXT if index and stretches[index - 1][0] == "changed" else 0
        after = CONTEXT if stretches[index + 1 :] and stretches[index + 1][0] == "changed" else 0
        yield from _shortened(members, before, after)


def _stretch(pair: Pair) -> Literal["header", "equal", "changed"]:
    if pair.change != "equal" and pair.kind != "noise":
        return "changed"
    return "header" if pair.kind == "header" else "equal"


def _shortened(pairs: tuple[Pair, ...], before: int, after: int) -> Iterator[PairRun]:
    """Yield the first ``before`` and last ``after`` visible pairs as they are; fold those between if there are many."""
    visible = [index for index, pair in enumerate(pairs) if pair.kind != "noise"]
    hidden = visible[before : len(visible) - after]
    if len(hidden) < SHORTEST:
        yield PairRun(summary="", pairs=pairs)
        return
    start, end = hidden[0], hidden[-1] + 1
    yield from (PairRun(summary="", pairs=pairs[:start]),) if start else ()
    yield PairRun(summary=f"{counted(len(hidden), 'line')} equal", pairs=pairs[start:end])
    yield from (PairRun(summary="", pairs=pairs[end:]),) if end < len(pairs) else ()


def _tally(parts: Iterable[AlignedSection]) -> Tally:
    """Return the numbers of the program's own lines, without noise and library code."""
    changes = [pair.change for part in parts if not part.foreign for pair in part.pairs if pair.kind != "noise"]
    return Tally(
        equal=changes.count("equal"),
        changed=changes.count("changed"),
        left=changes.count("left"),
        right=changes.count("right"),
    )


def _needs_rule(pairs: Iterable[Pair]) -> bool:
    """True if there are lines with different texts that count as equal."""
    return any(
        pair.left and pair.right and pair.change == "equal" and pair.left.words != pair.right.words for pair in pairs
    )


def _widest(entries: Iterable[ComparedLine | None]) -> int:
    return max((len(entry.gutter) for entry in entries if entry), default=0)


def _whole(entry: ComparedLine | None) -> tuple[Piece, ...]:
    return ((Budget().fitted(entry.text), False),) if entry and entry.text else ()


def _text_lines(pairs: Iterable[Pair], widths: tuple[int, int]) -> Iterator[str]:
    """Yield the lines; of neighbouring changes, first all lines of the left side, then all lines of the right side."""
    for equal, members in groupby(pairs, key=lambda pair: pair.change == "equal"):
        within = tuple(members)
        if equal:
            yield from (_text_line(" ", pair.left, pair.right, widths) for pair in within)
            continue
        yield from (_text_line("-", pair.left, None, widths) for pair in within if pair.left)
        yield from (_text_line("+", None, pair.right, widths) for pair in within if pair.right)


def _text_line(sign: str, left: ComparedLine | None, right: ComparedLine | None, widths: tuple[int, int]) -> str:
    gutters = [
        f"{entry.gutter if entry else '':>{width}}" for entry, width in zip((left, right), widths, strict=True) if width
    ]
    shown = right or left
    words = f"{Budget().fitted(shown.text)}{f'  `{shown.aside}`' if shown.aside else ''}" if shown else ""
    return f"{sign}{' '.join(gutters)}{'  ' if gutters else ''}{words}".rstrip()
