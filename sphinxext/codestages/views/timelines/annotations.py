"""The compiler's labels and messages, as rows below the lines that they are about.

``v.push(4);`` is followed by ``^^^^^^^^^ mutable borrow occurs here``. If the label is the primary one of an error, the
error's whole message follows. Long texts are wrapped here, because all rows beside the lanes must have the same height.
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
"""Characters. Texts are wrapped at the width of the longest line of the code, but not below or above these limits."""


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A row below a line: spaces, ``^^^^`` below the text that it is about, and words.

    ``code`` is the error's code, in the first row of a message. ``primary`` rows belong to the primary label of an
    error.
    """

    line: int
    indent: str
    carets: str
    text: str
    code: str = ""
    primary: bool = False
    span: Span | None = None


def annotations_of(timeline: Timeline, first: int, last: int, program: Program | None) -> dict[int, list[Annotation]]:
    """Return the rows below each line from ``first`` to ``last``: its labels, and after a primary label the message."""
    if program is None:
        return {}
    longest = max((len(text) for text in program.lines[first - 1 : last]), default=0)
    width = min(max(longest, NARROW), WIDE)
    said: dict[int, list[Annotation]] = {}
    for line, label, conflict in _labels(timeline, first, last):
        said.setdefault(line, []).extend(_label_rows(label, conflict, program, width))
    return said


def _labels(timeline: Timeline, start: int, stop: int) -> list[tuple[int, Label, Conflict | None]]:
    """Return line, label and conflict for each label, once, from left to right.

    Only the primary label, the first of a conflict, has its conflict.
    """
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
    carets = "".join("^" if space != "\u3000" else "^^" for space in under) or "^"
    column = len(indent) + len(carets) + 1
    first, *rest = textwrap.wrap(label.text, max(width - column, 34)) or [""]
    is_primary = conflict is not None
    yield Annotation(line=span.line, indent=indent, carets=carets, text=first, primary=is_primary, span=span)
    for words in rest:
        yield Annotation(
            line=span.line, indent=indent, carets=" " * len(carets), text=words, primary=is_primary, span=span
        )
    if conflict is not None:
        yield from _message_rows(conflict, _blank(text[: len(text) - len(text.lstrip())]), width, span)


def _message_rows(conflict: Conflict, indent: str, width: int, span: Span) -> Iterator[Annotation]:
    """Yield the rows of a conflict's message. The first one begins with the code, which the page makes a link."""
    prefix = f"{conflict.code}: " if conflict.code else ""
    lines = textwrap.wrap(prefix + conflict.message, max(width - len(indent), 40))
    for index, line in enumerate(lines):
        code = conflict.code if not index else ""
        text = line.removeprefix(code)
        yield Annotation(line=span.line, indent=indent, carets="", text=text, code=code, primary=True, span=span)


def _blank(text: str) -> str:
    """Return spaces as wide as ``text``: tabs for tabs, ideographic spaces for characters that are two cells wide."""
    return "".join("\t" if character == "\t" else "\u3000" if _is_wide(character) else " " for character in text)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
