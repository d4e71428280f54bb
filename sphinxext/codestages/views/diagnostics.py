"""Diagnostics ready for a page: the places that they name, and the changes that they suggest, as small differences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from msgspec.structs import replace

from ..model.artifact import Diagnostic, Edit
from ..model.budget import UNLIMITED, Budget
from ..model.excerpts import excerpt
from ..model.program import Program
from ..model.span import Span

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@dataclass(frozen=True, kw_only=True)
class SuggestedChange:
    """Edits that belong together: the lines that they remove from the program, with spans, and those that they add."""

    certainty: str
    removed: tuple[tuple[str, Span], ...]
    added: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ShownDiagnostic:
    """A diagnostic ready for the page.

    ``labels`` are triples: the label's text, the source text that it covers, and the span. ``rendered`` is the text
    that the tool printed. If only one side of a difference has the diagnostic, ``side`` is the name of this side.
    """

    side: str = ""
    diagnostic: Diagnostic
    labels: tuple[tuple[str, str, Span], ...]
    rendered: str
    changes: tuple[SuggestedChange, ...]
    children: tuple[ShownDiagnostic, ...]


def fitting_diagnostics(diagnostics: Sequence[Diagnostic], budget: Budget) -> int:
    """Return how many of the first diagnostics fit, as whole messages. The first one always fits."""
    ends = accumulate(map(_row_count, diagnostics))
    return max(sum(1 for end in ends if end <= budget.rows), min(len(diagnostics), 1))


def _row_count(diagnostic: Diagnostic) -> int:
    """Return about how many rows a diagnostic takes."""
    own = 1 + len(diagnostic.labels) + diagnostic.rendered.count("\n")
    return own + sum(map(_row_count, diagnostic.children))


def shown_diagnostic(
    diagnostic: Diagnostic, program: Program | None, side: str = "", budget: Budget = UNLIMITED
) -> ShownDiagnostic:
    """Return the diagnostic ready for the page. Of very long texts, it has the beginning."""
    return ShownDiagnostic(
        side=side,
        diagnostic=replace(diagnostic, message=budget.lines_of(diagnostic.message)),
        labels=tuple(
            (label.text, excerpt(program, label.span), label.span) for label in diagnostic.labels[: budget.rows]
        ),
        rendered=budget.lines_of(plain(diagnostic.rendered)),
        changes=tuple(changes(diagnostic.edits, program)) if program else (),
        children=tuple(shown_diagnostic(child, program, budget=budget) for child in diagnostic.children),
    )


def diagnostic_text(diagnostic: Diagnostic, program: Program | None) -> str:
    """Return the tool's own rendering of a diagnostic. If there is none, return a similar text."""
    if diagnostic.rendered:
        return plain(diagnostic.rendered)
    code = f"[{diagnostic.code}]" if diagnostic.code else ""
    lines = [f"{diagnostic.level}{code}: {diagnostic.message}"]
    for label in diagnostic.labels:
        words = (label.span.place, excerpt(program, label.span), label.text)
        lines.append("  " + "  ".join(word for word in words if word))
    for child in diagnostic.children:
        lines += [f"  {line}" for line in diagnostic_text(child, program).splitlines()]
    return "\n".join(lines)


def plain(rendered: str) -> str:
    """Return the tool's own text without the terminal's colour codes."""
    return _ANSI.sub("", rendered).strip("\n")


def changes(edits: Sequence[Edit], program: Program) -> Iterator[SuggestedChange]:
    """Yield the changes that the edits make. Edits of neighbouring lines are one change.

    If two edits have the same span, all edits are alternatives: each of them is a change of its own.
    """
    if len({edit.span for edit in edits}) < len(edits):
        for edit in edits:
            yield _change([edit], program)
        return
    together: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: edit.span):
        if together and edit.span.line > together[-1].span.end_line + 1:
            yield _change(together, program)
            together = []
        together.append(edit)
    if together:
        yield _change(together, program)


def _change(edits: Sequence[Edit], program: Program) -> SuggestedChange:
    first, last = edits[0].span.line, max(edit.span.end_line for edit in edits)
    old = program.lines[first - 1 : last]
    text = "\n".join(old)
    for edit in reversed(edits):  # from the last one on, so that the offsets of the others stay valid
        start, end = (_offset(old, line - first, column) for line, column in (edit.span.start, edit.span.end))
        text = text[:start] + edit.text + text[end:]
    new = text.split("\n")
    before = _common(old, new)
    after = _common(old[before:][::-1], new[before:][::-1])
    numbers = range(first + before, first + len(old) - after)
    return SuggestedChange(
        certainty=edits[0].certainty,
        removed=tuple((program.lines[number - 1], program.line_span(number)) for number in numbers),
        added=tuple(new[before : len(new) - after]),
    )


def _offset(lines: Sequence[str], line: int, column: int) -> int:
    return sum(len(text) + 1 for text in lines[:line]) + column


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """Return the number of equal lines at the beginning of both."""
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
