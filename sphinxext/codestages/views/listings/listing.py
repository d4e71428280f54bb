"""The view of a listing: lines with a gutter and highlighted text.

One switch hides and shows all noise. Library code is folded away, a fold for each run of it. A listing whose text is
the program itself has the attribute ``data-source``: the scripts highlight exact characters in it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from ...model.budget import Budget, more
from ...model.descriptors import Drawing, View
from ...model.line import Line
from ...model.program import Program
from ...model.quantities import counted
from ...model.shapes.listing import Listing
from ...model.span import Span
from ..highlighting import highlighted
from ..templating import render

NO_LINES = "There are no lines to show."
TINTS = 8
"""Tints for lines that come from the same source line; neighbouring source lines have different ones."""


@dataclass(frozen=True, kw_only=True)
class ListedLine:
    """A line ready for the page.

    ``born`` is the number of the source line that it comes from, 0 if that is not known. ``tied`` is True if the page
    shows these numbers, because another figure of the program is beside this one, and at least one of them is known.
    """

    line: Line
    markup: Markup
    born: int
    tied: bool

    @property
    def tint(self) -> int:
        return self.born % TINTS

    @property
    def more(self) -> str:
        """The words in place of lines for which there is no room; empty for a line that is shown."""
        return more(self.line.count, "line") if self.line.kind == "folded" else ""


@dataclass(frozen=True, kw_only=True)
class LineRun:
    """Neighbouring rows. If they are folded away, ``summary`` is shown in their place; otherwise it is empty."""

    summary: str
    rows: tuple[ListedLine, ...]


def listing_html(listing: Listing, drawing: Drawing) -> Markup:
    return render(
        "listing",
        id=drawing.id,
        runs=_runs(listing, tied=drawing.tied),
        noise=sum(line.kind == "noise" for line in listing.lines),
        wide=max((len(line.gutter) for line in listing.lines), default=0),
        source=is_source(listing, drawing.program),
    )


def listing_text(listing: Listing, drawing: Drawing) -> str:
    """Return the lines with their gutters. Noise and library code are counts, as on a page that was just opened."""
    width = max((len(line.gutter) for line in listing.lines), default=0)
    lines = []
    for run in _runs(listing, coloured=False):
        if run.summary:
            lines.append(f"[{run.summary}]")
            continue
        shown = [row.line for row in run.rows if row.line.kind != "noise"]
        lines += [f"{line.gutter:>{width}}  {line.text}".rstrip() if width else line.text for line in shown]
    noise = sum(line.kind == "noise" for line in listing.lines)
    return "\n".join([*lines, f"[{counted(noise, 'line')} hidden]"] if noise else lines) or NO_LINES


def is_source(listing: Listing, program: Program | None) -> bool:
    """True if the lines are the program's own text, each with its own span."""
    return bool(program and listing.lines) and all(_is_own(line, program) for line in listing.lines)


def _is_own(line: Line, program: Program | None) -> bool:
    if program is None or line.span is None:
        return program is not None and not line.text.strip()
    own = program.lines[line.span.line - 1] if line.span.line <= len(program.lines) else None
    return own is not None and line.text in {own, Budget().fitted(own)}


def program_lines(program: Program, budget: Budget) -> tuple[Line, ...]:
    """Return the first lines of the program's own text that fit, with their numbers as gutters."""
    width = len(str(len(program.lines)))
    shown = program.lines[: budget.fitting(map(len, program.lines))]
    texts = enumerate(map(budget.fitted, shown), 1)
    return tuple(Line(text=text, gutter=f"{n:>{width}}", span=Span(n, 0, n, len(text))) for n, text in texts)


def rows(listing: Listing, plain: Collection[int] = (), *, tied: bool = False) -> tuple[ListedLine, ...]:
    """Return the lines ready for the page. Lines with an index in ``plain`` are not highlighted."""
    coloured = [index for index in range(len(listing.lines)) if index not in plain]
    texts = tuple(listing.lines[index].text for index in coloured)
    markups = dict(zip(coloured, highlighted(texts, listing.lexer), strict=True))
    tied = tied and any(line.span for line in listing.lines)
    return tuple(
        ListedLine(line=line, markup=markups.get(index) or Markup.escape(line.text), born=_born(line), tied=tied)
        for index, line in enumerate(listing.lines)
    )


def _born(line: Line) -> int:
    return line.span.line if line.span and line.text.strip() else 0


def _runs(listing: Listing, *, coloured: bool = True, tied: bool = False) -> tuple[LineRun, ...]:
    """Return the runs of lines. Library code is not highlighted: it is most of the lines, and few readers unfold it."""
    foreign = listing.foreign
    plain = {index for index, is_foreign in enumerate(foreign) if is_foreign or not coloured}
    runs = []
    for is_foreign, pairs in groupby(enumerate(rows(listing, plain, tied=tied)), key=lambda pair: foreign[pair[0]]):
        members = tuple(pairs)
        first, last = members[0][0], members[-1][0]
        summary = _foreign_summary(listing, range(first, last + 1)) if is_foreign else ""
        runs.append(LineRun(summary=summary, rows=tuple(row for _, row in members)))
    return tuple(runs)


def _foreign_summary(listing: Listing, lines: range) -> str:
    names = [
        group.name for group in listing.groups if group.foreign and group.kind == "function" and group.first in lines
    ]
    what = names[0] if len(names) == 1 else counted(len(names), "library function") if names else "library code"
    hidden = sum(listing.lines[index].count for index in lines)
    return f"{what}: {counted(hidden, 'line')} hidden"


LISTING = View(
    name="listing",
    shape=Listing,
    html=listing_html,
    text=listing_text,
    lexer=lambda listing: listing.lexer,
)
