"""What the compiler says of a line, below the line: rows as high as those of the code, in the compiler's manner.

``v.push(4);`` is followed by ``^^^^^^^^^ mutable borrow occurs here`` and, where it is the place that the compiler
objects to, by the whole message. Long texts are wrapped here, since rows beside lanes cannot grow.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ...model.program import Program
from ...model.shapes.timeline import Conflict, Timeline
from ...model.span import Label, Span

NARROW, WIDE = 56, 76
"""Characters: what is said is wrapped between these, as wide as the code around it."""


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A row below a line: spaces, ``^^^^`` below what it is about, words; ``code`` begins the compiler's message."""

    line: int
    indent: str
    carets: str
    text: str
    code: str = ""
    primary: bool = False
    span: Span | None = None


def annotations_of(timeline: Timeline, first: int, last: int, program: Program | None) -> dict[int, list[Annotation]]:
    """Per line, what the compiler says there: a label each, then the message where it objects."""
    if program is None:
        return {}
    longest = max((len(each) for each in program.lines[first - 1 : last]), default=0)
    width = min(max(longest, NARROW), WIDE)
    said: dict[int, list[Annotation]] = {}
    for line, label, conflict in _labels(timeline, first, last):
        said.setdefault(line, []).extend(_label_rows(label, conflict, program, width))
    return said


def _labels(timeline: Timeline, start: int, stop: int) -> list[tuple[int, Label, Conflict | None]]:
    """The places named, each once, from left to right; with those named first, the conflict."""
    found: dict[Label, Conflict | None] = {}
    for conflict in timeline.conflicts:
        for index, label in enumerate(conflict.labels):
            if start <= label.span.line <= stop:
                found[label] = found.get(label) or (None if index else conflict)
    in_order = sorted(found.items(), key=lambda item: (item[0].span.start, item[1] is None))
    return [(label.span.line, label, conflict) for label, conflict in in_order]


def _label_rows(label: Label, conflict: Conflict | None, program: Program, width: int) -> Iterator[Annotation]:
    span, text = label.span, program.lines[label.span.line - 1] if label.span.line <= len(program.lines) else ""
    end = span.end_column if span.end_line == span.line else len(text.rstrip())
    indent, under = _blank(text[: span.column]), _blank(text[span.column : max(end, span.column + 1)])
    carets = "".join("^" if each != "\u3000" else "^^" for each in under) or "^"
    column = len(indent) + len(carets) + 1
    first, *rest = textwrap.wrap(label.text, max(width - column, 34)) or [""]
    is_primary = conflict is not None
    yield Annotation(line=span.line, indent=indent, carets=carets, text=first, primary=is_primary, span=span)
    for each in rest:
        yield Annotation(
            line=span.line, indent=indent, carets=" " * len(carets), text=each, primary=is_primary, span=span
        )
    if conflict is not None:
        yield from _message_rows(conflict, _blank(text[: len(text) - len(text.lstrip())]), width, span)


def _message_rows(conflict: Conflict, indent: str, width: int, span: Span) -> Iterator[Annotation]:
    """The message begins with its code, which becomes a link."""
    prefix = f"{conflict.code}: " if conflict.code else ""
    lines = textwrap.wrap(prefix + conflict.message, max(width - len(indent), 40))
    for index, line in enumerate(lines):
        code = conflict.code if not index else ""
        text = line.removeprefix(code)
        yield Annotation(line=span.line, indent=indent, carets="", text=text, code=code, primary=True, span=span)


def _blank(text: str) -> str:
    """As wide as ``text``, and empty."""
    return "".join("\t" if each == "\t" else "\u3000" if _is_wide(each) else " " for each in text)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
