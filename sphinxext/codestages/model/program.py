r"""A program: the text from which its stages are made.

``Program("python", "print(1)\n", "sample.py")``. Two programs with the same language and text are the same program for
a reader, even if they come from different files: their figures are linked.
"""

from __future__ import annotations

import hashlib
import re
from functools import cached_property

import msgspec

from .span import Span

_MODULES = re.compile(r"(?<=[<\s&,(])(?:\w+::)+(?=\w)")
_GENERICS = re.compile(r"(?<=\w)<")


class Item(msgspec.Struct, frozen=True):
    """A function or type of a program: its dotted name (``Shape.area``), and the span of its whole text.

    ``qualified`` tells it from other items of the same name: ``<Shape as Area>.area``.
    """

    name: str
    span: Span
    qualified: str = ""


def dotted_name(asked: str) -> str:
    """Return the dotted name of an item, from the form in which its language writes it.

    ``Shape::area`` becomes ``Shape.area``, and ``outer.<locals>.inner`` becomes ``outer.inner``. Within angle brackets,
    types lose the path before their name: ``<m::Shape as m::Area>::area`` becomes ``<Shape as Area>.area``. The
    instance ``largest::<i32>`` becomes ``largest<i32>``.
    """
    trimmed = _MODULES.sub("", asked.strip().replace("::<", "<").replace("r#", ""))
    return trimmed.replace("::", ".").replace(".<locals>", "")


def without_generics(name: str) -> str:
    """Return ``name`` without angle brackets that follow a word: ``<Vec as Area>.f`` for ``<Vec<u32> as Area>.f``."""
    parts, position = [], 0
    while found := _GENERICS.search(name, position):
        parts.append(name[position : found.start()])
        position = _closing(name, found.start()) + 1
    return "".join((*parts, name[position:]))


def _closing(path: str, start: int) -> int:
    """Return the index of the angle bracket that closes the one at ``start``. The arrow ``->`` closes none."""
    depth = 0
    for index in range(start, len(path)):
        if path[index] == "<":
            depth += 1
        elif path[index] == ">" and path[index - 1] != "-":
            depth -= 1
            if depth == 0:
                return index
    return len(path) - 1


class Program(msgspec.Struct, frozen=True, dict=True):
    r"""A code sample: its language, its text (line ends are ``\n``, no byte-order mark), and the name of its file."""

    language: str
    text: str
    filename: str

    @cached_property
    def id(self) -> str:
        """A digest of language and text. Figures with the same digest are linked."""
        return hashlib.sha256(f"{self.language}\0{self.text}".encode()).hexdigest()[:12]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        r"""The lines without their ends. Only ``\n`` ends a line, as in compilers; ``splitlines`` knows more ends."""
        lines = self.text.split("\n")
        return tuple(lines[:-1] if lines[-1] == "" else lines)

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """The largest column of each line, by the line's number. Nothing is on line 0.

        A line's end is one more character, which a token can cover. The text ends on an empty line after the others.
        """
        return (-1, *(len(line) + 1 for line in self.lines), 0)

    def holds(self, span: Span) -> bool:
        """True if the span is a place in this text: it does not end before it begins, nor outside the lines."""
        widths = self.widths
        return (
            0 < span.line <= span.end_line < len(widths)
            and 0 <= span.column <= widths[span.line]
            and 0 <= span.end_column <= widths[span.end_line]
            and (span.line < span.end_line or span.column <= span.end_column)
        )

    def line_span(self, line: int) -> Span:
        """Return the span of one line's text, from its first visible character. Lines count from 1."""
        text = self.lines[line - 1] if 1 <= line <= len(self.lines) else ""
        return Span(line, len(text) - len(text.lstrip()), line, len(text))

    def cut(self, span: Span) -> str:
        """Return the text that ``span`` covers, without what lies outside the program."""
        lines = self.lines[span.line - 1 : span.end_line]
        if not lines:
            return ""
        if len(lines) == 1:
            end = span.end_column if span.line == span.end_line else None
            return lines[0][span.column : end]
        return "\n".join((lines[0][span.column :], *lines[1:-1], lines[-1][: span.end_column]))
