"""What rustc prints of a diagnostic, line by line, each with the place that it speaks of.

In an excerpt a line of the program leads to that line, and what is written below it to what it points at::

    8 |     names.push(String::from("Grace"));
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mutable borrow occurs here
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.artifact import Diagnostic
from ...model.line import Line
from ...model.program import Program
from ...model.span import Label, Span

_SOURCE = re.compile(r"\s*(?P<number>\d+) +(?P<sign>[|+~-])")
_BELOW = re.compile(r"\s*[|.]+ (?P<text>.*)")
_ARROW = re.compile(r"\s*(?:-->|:::) .*:(?P<line>\d+):(?P<column>\d+)$")
_MARK = re.compile(r"[\^_-]+|\++|~+")
_MARKED = re.compile(r"(?:\^|-|~)+ \w")
_TAB = 4
"""The columns that rustc prints for a tab, wherever it stands."""


def rendered_lines(diagnostic: Diagnostic, program: Program) -> Iterator[Line]:
    """The lines of the compiler's text, or its message alone where it rendered none; the first leads to the cause."""
    labels = tuple(_labels(diagnostic))
    current = 0
    first, *rest = (diagnostic.rendered or diagnostic.message).split("\n")
    yield Line(text=first, span=_primary(diagnostic))
    for text in rest:
        if source := _SOURCE.match(text):
            current = int(source["number"])
            is_program = source["sign"] != "+" and 1 <= current <= len(program.lines)
            yield Line(text=text, span=program.line_span(current) if is_program else None)
        elif (below := _BELOW.match(text)) and current:
            near = [label for label in labels if current in {label.span.line, label.span.end_line}]
            line = program.line_span(current) if _MARKED.search(below["text"]) else None
            yield Line(text=text, span=_pointed_at(below["text"], near, program) or line)
        else:
            current = 0
            yield Line(text=text, span=_named(text, diagnostic, labels))


def _labels(diagnostic: Diagnostic) -> Iterator[Label]:
    """All places, with those where something is to be written, and the message of what has no words of its own."""
    yield from diagnostic.labels
    for child in diagnostic.children:
        yield from (label if label.text else Label(span=label.span, text=child.message) for label in child.labels)
        yield from (Label(span=edit.span, text=child.message) for edit in child.edits)


def _primary(diagnostic: Diagnostic) -> Span | None:
    return next((label.span for label in diagnostic.labels if label.primary), None)


def _pointed_at(text: str, labels: list[Label], program: Program) -> Span | None:
    """The place whose words stand here, or whose extent is marked here; what says both comes first."""
    said = [label for label in labels if label.text and label.text in text]
    marks = {match.span() for match in _MARK.finditer(text)}
    marked = [label for label in labels if _extent(label.span, program) in marks]
    both = [each for each in said if each in marked]
    return next((each.span for each in (*both, *said, *marked)), None)


def _extent(span: Span, program: Program) -> tuple[int, int]:
    """The columns, as printed, of a place within a line."""
    before = program.cut(Span(span.line, 0, span.line, span.column))
    covered = (
        program.cut(Span(span.line, span.column, span.line, span.end_column)) if span.line == span.end_line else ""
    )
    start = _width(before)
    return start, start + max(_width(covered), 1)


def _width(text: str) -> int:
    return len(text) + (_TAB - 1) * text.count("\t")


def _named(text: str, diagnostic: Diagnostic, labels: tuple[Label, ...]) -> Span | None:
    """The place that an arrow names (``--> fib.rs:3:5``), or that a note or help is about."""
    if arrow := _ARROW.match(text):
        at = int(arrow["line"]), int(arrow["column"]) - 1
        return next((label.span for label in labels if label.span.start == at), None)
    level, _, message = text.strip(" =").partition(": ")
    for child in diagnostic.children:
        if child.level == level and message and child.message.startswith(message):
            return _primary(child)
    return None
