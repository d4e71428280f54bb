"""What a tool said, ready for a page: the places it names, and what it suggests to write, as a small difference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model.artifact import Diagnostic, Edit
from ..model.excerpts import excerpt
from ..model.program import Program
from ..model.span import Span

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@dataclass(frozen=True, kw_only=True)
class SuggestedChange:
    """Edits that are made together: the lines of the program that go (with their spans), and those that come."""

    certainty: str
    gone: tuple[tuple[str, Span], ...]
    come: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ShownDiagnostic:
    """A diagnostic ready for the page: its labels with the text they cover, and what the tool printed itself.

    ``side`` names the side of a difference that alone says it.
    """

    side: str = ""
    diagnostic: Diagnostic
    labels: tuple[tuple[str, str, Span], ...]
    rendered: str
    changes: tuple[SuggestedChange, ...]
    children: tuple[ShownDiagnostic, ...]


def remark(diagnostic: Diagnostic, program: Program | None, side: str = "") -> ShownDiagnostic:
    return ShownDiagnostic(
        side=side,
        diagnostic=diagnostic,
        labels=tuple((label.text, excerpt(program, label.span), label.span) for label in diagnostic.labels),
        rendered=plain(diagnostic.rendered),
        changes=tuple(changes(diagnostic.edits, program)) if program else (),
        children=tuple(remark(child, program) for child in diagnostic.children),
    )


def plain(rendered: str) -> str:
    """The tool's own text without colours."""
    return _ANSI.sub("", rendered).strip("\n")


def changes(edits: Sequence[Edit], program: Program) -> Iterator[SuggestedChange]:
    """What the edits make of the lines they touch; edits of one place are alternatives, and stand each alone."""
    if len({each.span for each in edits}) < len(edits):
        for each in edits:
            yield _change([each], program)
        return
    together: list[Edit] = []
    for each in sorted(edits, key=lambda edit: edit.span):
        if together and each.span.line > together[-1].span.end_line + 1:
            yield _change(together, program)
            together = []
        together.append(each)
    if together:
        yield _change(together, program)


def _change(edits: Sequence[Edit], program: Program) -> SuggestedChange:
    first, last = edits[0].span.line, max(edit.span.end_line for edit in edits)
    old = program.lines[first - 1 : last]
    text = "\n".join(old)
    for edit in reversed(edits):
        start, end = (_offset(old, line - first, column) for line, column in (edit.span.start, edit.span.end))
        text = text[:start] + edit.text + text[end:]
    new = text.split("\n")
    before = _common(old, new)
    after = _common(old[before:][::-1], new[before:][::-1])
    numbers = range(first + before, first + len(old) - after)
    return SuggestedChange(
        certainty=edits[0].certainty,
        gone=tuple((program.lines[number - 1], program.line_span(number)) for number in numbers),
        come=tuple(new[before : len(new) - after]),
    )


def _offset(lines: Sequence[str], line: int, column: int) -> int:
    return sum(len(each) + 1 for each in lines[:line]) + column


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """How many lines both begin with."""
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
