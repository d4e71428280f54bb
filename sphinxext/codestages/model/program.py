r"""The text that every stage of a page starts from.

``Program("python", "print(1)\n", "sample.py")``. Two programs of the same language and text are the same
program to a reader, whatever file each came from: their figures are linked.
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
    """A function or type of a program, by its dotted name (``Shape.area``), and all of its text.

    ``qualified`` tells it from others of its name: ``<Shape as Area>.area``.
    """

    name: str
    span: Span
    qualified: str = ""


def dotted_name(asked: str) -> str:
    """The name of an item from how its language writes it: ``Shape::area``, ``outer.<locals>.inner``.

    Types within angle brackets go by their last names: ``<m::Shape as m::Area>::area`` is ``<Shape as Area>.area``,
    ``largest::<i32>`` is ``largest<i32>``.
    """
    trimmed = _MODULES.sub("", asked.strip().replace("::<", "<").replace("r#", ""))
    return trimmed.replace("::", ".").replace(".<locals>", "")


def without_generics(name: str) -> str:
    """``<Vec<u32> as Area>.area`` as ``<Vec as Area>.area``: without brackets that follow a word."""
    parts, position = [], 0
    while found := _GENERICS.search(name, position):
        parts.append(name[position : found.start()])
        position = _closing(name, found.start()) + 1
    return "".join((*parts, name[position:]))


def _closing(path: str, start: int) -> int:
    """The index of the angle bracket that closes the one at ``start``; the arrow ``->`` closes none."""
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
    r"""A code sample: language name, text (line ends are ``\n``, no byte-order mark) and the file name tools see."""

    language: str
    text: str
    filename: str

    @cached_property
    def id(self) -> str:
        """What figures of the same program share: a digest of language and text."""
        return hashlib.sha256(f"{self.language}\0{self.text}".encode()).hexdigest()[:12]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        r"""The lines without their ends; only ``\n`` ends a line, as for compilers (``splitlines`` knows more)."""
        lines = self.text.split("\n")
        return tuple(lines[:-1] if lines[-1] == "" else lines)

    def line_span(self, line: int) -> Span:
        """The span of one line's text, from its first visible character; lines count from 1."""
        text = self.lines[line - 1] if 1 <= line <= len(self.lines) else ""
        return Span(line, len(text) - len(text.lstrip()), line, len(text))

    def cut(self, span: Span) -> str:
        """The text that ``span`` covers; what lies outside the program is empty."""
        lines = self.lines[span.line - 1 : span.end_line]
        if not lines:
            return ""
        if len(lines) == 1:
            end = span.end_column if span.line == span.end_line else None
            return lines[0][span.column : end]
        return "\n".join((lines[0][span.column :], *lines[1:-1], lines[-1][: span.end_column]))
