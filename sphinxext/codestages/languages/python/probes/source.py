"""A program as the interpreter reads it: its text, its lines, and columns in characters instead of bytes."""

import io
import tokenize
import traceback


class Source:
    """The program in ``path``; ``text`` is decoded as its coding cookie says."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.content = file.read()
        self.name = path
        encoding = tokenize.detect_encoding(io.BytesIO(self.content).readline)[0]
        self.text = self.content.decode(encoding, "replace")
        self.lines = self.text.split("\n")
        self.encoded = [line.encode("utf-8", "surrogatepass") for line in self.lines]

    def span(self, line, column, end_line, end_column):
        """``[line, column, end line, end column]`` in characters, from UTF-8 columns; None if it names no place."""
        if line is None or column is None or not 1 <= line <= len(self.lines):
            return None
        if end_line is None or end_column is None:
            return None
        return [line, self.characters(line, column), end_line, self.characters(end_line, end_column)]

    def characters(self, line, column):
        if not 1 <= line <= len(self.lines):
            return 0
        encoded = self.encoded[line - 1]
        if len(encoded) == len(self.lines[line - 1]):  # nothing but ASCII: lines of data may be long
            return min(column, len(encoded))
        return len(encoded[:column].decode("utf-8", "replace"))

    def cut(self, span):
        line, column, end_line, end_column = span
        lines = self.lines[line - 1 : end_line]
        lines[-1] = lines[-1][:end_column]
        lines[0] = lines[0][column:]
        return "\n".join(lines)


def failure(error):
    """An exception that says why the program cannot be read, as JSON can hold it. Columns count from 0."""
    record = {"type": type(error).__name__, "message": str(error), "rendered": "", "span": None}
    if isinstance(error, SyntaxError):
        record["message"] = str(error.msg)
        record["span"] = _place(
            error.lineno, error.offset, getattr(error, "end_lineno", None), getattr(error, "end_offset", None)
        )
    elif isinstance(error, tokenize.TokenError) and len(error.args) == 2:
        record["message"], (line, column) = error.args
        record["span"] = [line, column, line, column + 1]
    record["rendered"] = "".join(traceback.format_exception_only(type(error), error))
    return record


def _place(line, offset, end_line, end_offset):
    """A SyntaxError's place: its offsets count from 1, and 0, -1 or None say that there is none."""
    if not line or line < 1:
        return None
    start = max((offset or 1) - 1, 0)
    if not end_line or not end_offset or end_offset < 1 or (end_line, end_offset - 1) <= (line, start):
        return [line, start, line, start + 1]
    return [line, start, end_line, end_offset - 1]
