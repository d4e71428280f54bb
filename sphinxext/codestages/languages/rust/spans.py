"""The places that rustc names, as spans of the program: ``fib.rs:3:4: 3:9 (#0)`` is ``Span(3, 3, 3, 8)``.

rustc counts lines and columns from 1, and columns in characters, both in its dumps and in its JSON. A place in another
file (a macro of the standard library) has no span.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from functools import lru_cache

from ...model.program import Program
from ...model.span import Span

PLACE = r"(\d+):(\d+): (\d+):(\d+)"
_PLACE_IN_FILE = re.compile(rf"(.+?):{PLACE}(?: \(#\d+\))?$")


def span_at(line: int, column: int, end_line: int, end_column: int) -> Span:
    """Return the span of a place whose columns count from 1."""
    return Span(line, max(column - 1, 0), end_line, max(end_column - 1, 0))


@lru_cache(maxsize=16384)
def read_span(text: str, filename: str) -> Span | None:
    """Return the span that ``text`` names, or None if it is not in the file ``filename``."""
    match = _PLACE_IN_FILE.match(text)
    if match is None or not is_sample(match[1], filename):
        return None
    line, column, end_line, end_column = map(int, match.groups()[1:])
    return span_at(line, column, end_line, end_column)


def is_sample(path: str, filename: str) -> bool:
    """True if ``path``, as a tool writes it, is the sample, which lies directly in the working directory."""
    return path.removeprefix("./") == filename


def clamped(span: Span, program: Program) -> Span:
    """Return ``span``, cut to the program's text: rustc points past the end if something is missing there."""
    if _is_within(span, program.lines):
        return span
    line, column = _clamped_point(span.start, program)
    end_line, end_column = _clamped_point(span.end, program)
    return Span(line, column, end_line, end_column)


def _is_within(span: Span, lines: tuple[str, ...]) -> bool:
    return (
        1 <= span.line <= span.end_line <= len(lines)
        and span.column <= len(lines[span.line - 1])
        and span.end_column <= len(lines[span.end_line - 1])
    )


def _clamped_point(point: tuple[int, int], program: Program) -> tuple[int, int]:
    line, column = point
    if line < 1:
        return 1, 0
    if line > len(program.lines):
        last = max(len(program.lines), 1)
        return last, len(program.lines[-1]) if program.lines else 0
    return line, min(column, len(program.lines[line - 1]))


def hull(spans: Iterable[Span | None]) -> Span | None:
    """Return the span from the first place to the last, or None if there is no place."""
    known = [span for span in spans if span is not None]
    if not known:
        return None
    return Span(*min(span.start for span in known), *max(span.end for span in known))


class Places:
    """Converts between offsets in a text and lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._length = len(text)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place. A place past the text has the offset of its end."""
        return min(self._starts[line - 1] + column, self._length) if line <= len(self._starts) else self._length

    def span(self, start: int, end: int) -> Span:
        return Span(*self._point(start), *self._point(end))

    def _point(self, offset: int) -> tuple[int, int]:
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1]
