"""A program as the interpreter reads it: its text, its lines, and columns in characters instead of bytes."""

from __future__ import annotations

import io
import tokenize

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Span: TypeAlias = list[int]


class Source:
    """The program in ``path``. ``text`` is decoded as its coding cookie says."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            self.content = file.read()
        self.name = path
        encoding = tokenize.detect_encoding(io.BytesIO(self.content).readline)[0]
        self.text = self.content.decode(encoding, "replace")
        self.lines = self.text.split("\n")
        self.encoded = [line.encode("utf-8", "surrogatepass") for line in self.lines]

    def span(self, line: int | None, column: int | None, end_line: int | None, end_column: int | None) -> Span | None:
        """Return ``[line, column, end line, end column]`` in characters, from columns in bytes of UTF-8.

        Return None if the numbers name no place.
        """
        if line is None or column is None or not 1 <= line <= len(self.lines):
            return None
        if end_line is None or end_column is None:
            return None
        return [line, self.characters(line, column), end_line, self.characters(end_line, end_column)]

    def characters(self, line: int, column: int) -> int:
        """Return a column of a line in characters, from one in bytes of UTF-8."""
        if not 1 <= line <= len(self.lines):
            return 0
        encoded = self.encoded[line - 1]
        if len(encoded) == len(self.lines[line - 1]):  # only ASCII: nothing to decode, and lines of data may be long
            return min(column, len(encoded))
        return len(encoded[:column].decode("utf-8", "replace"))

    def cut(self, span: Span) -> str:
        """Return the text that ``span`` covers."""
        line, column, end_line, end_column = span
        lines = self.lines[line - 1 : end_line]
        lines[-1] = lines[-1][:end_column]
        lines[0] = lines[0][column:]
        return "\n".join(lines)


def failure(error: BaseException) -> dict[str, Any]:
    """Return why the program cannot be read, as JSON can hold it. Columns count from 0."""
    import traceback  # noqa: PLC0415 - most programs can be read, and the import takes a while

    message, span = str(error), None
    if isinstance(error, SyntaxError):
        message = str(error.msg)
        end = getattr(error, "end_lineno", None), getattr(error, "end_offset", None)
        span = _place(error.lineno, error.offset, *end)
    elif isinstance(error, tokenize.TokenError) and len(error.args) == 2:
        message, (line, column) = error.args
        span = [line, column, line, column + 1]
    rendered = "".join(traceback.format_exception_only(type(error), error))
    return {"type": type(error).__name__, "message": message, "rendered": rendered, "span": span}


def _place(line: int | None, offset: int | None, end_line: int | None, end_offset: int | None) -> Span | None:
    """Return the span of a SyntaxError. Its offsets count from 1; 0, -1 or None mean that there is none."""
    if not line or line < 1:
        return None
    start = max((offset or 1) - 1, 0)
    if not end_line or not end_offset or end_offset < 1 or (end_line, end_offset - 1) <= (line, start):
        return [line, start, line, start + 1]
    return [line, start, end_line, end_offset - 1]
