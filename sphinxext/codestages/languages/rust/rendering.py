"""The text that rustc prints for a diagnostic, line by line, each with the place that it is about.

In an excerpt, a line of the program is linked to that line. The line below it is linked to the place it points at::

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
"""rustc prints a tab as this many columns, at any position in the line."""


def rendered_lines(diagnostic: Diagnostic, program: Program) -> Iterator[Line]:
    """Yield the lines of the compiler's text, or only the message if the compiler rendered no text.

    The first line is linked to the primary label.
    """
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
    """Yield the labels of a diagnostic and of its children, and the places of the children's edits.

    An edit, or a label without text, gets the message of its child.
    """
    yield from diagnostic.labels
    for child in diagnostic.children:
        yield from (label if label.text else Label(span=label.span, text=child.message) for label in child.labels)
        yield from (Label(span=edit.span, text=child.message) for edit in child.edits)


def _primary(diagnostic: Diagnostic) -> Span | None:
    return next((label.span for label in diagnostic.labels if label.primary), None)


def _pointed_at(text: str, labels: list[Label], program: Program) -> Span | None:
    """Return the place of the label that a line below the program points at.

    The line contains the label's words, or its marks (``^^^``) have the label's extent. A label with both comes first.
    """
    said = [label for label in labels if label.text and label.text in text]
    marks = {match.span() for match in _MARK.finditer(text)}
    marked = [label for label in labels if _extent(label.span, program) in marks]
    both = [label for label in said if label in marked]
    return next((label.span for label in (*both, *said, *marked)), None)


def _extent(span: Span, program: Program) -> tuple[int, int]:
    """Return the columns at which a place starts and ends as printed. A place over several lines has one column."""
    before = program.cut(Span(span.line, 0, span.line, span.column))
    covered = (
        program.cut(Span(span.line, span.column, span.line, span.end_column)) if span.line == span.end_line else ""
    )
    start = _width(before)
    return start, start + max(_width(covered), 1)


def _width(text: str) -> int:
    return len(text) + (_TAB - 1) * text.count("\t")


def _named(text: str, diagnostic: Diagnostic, labels: tuple[Label, ...]) -> Span | None:
    """Return the place that an arrow names (``--> fib.rs:3:5``), or the place of the note or help in the line."""
    if arrow := _ARROW.match(text):
        at = int(arrow["line"]), int(arrow["column"]) - 1
        return next((label.span for label in labels if label.span.start == at), None)
    level, _, message = text.strip(" =").partition(": ")
    for child in diagnostic.children:
        if child.level == level and message and child.message.startswith(message):
            return _primary(child)
    return None
