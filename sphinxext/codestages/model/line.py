"""A line of text that a tool printed, or of the program itself."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from .span import Span

LineKind: TypeAlias = Literal["code", "header", "label", "comment", "noise", "error", "folded"]
"""``header`` opens a group, ``label`` names a place to jump to, ``noise`` is folded away with a count.

``folded`` is several lines, joined by line ends, that do not come from the program. ``Stage.unfold`` splits them when
they are shown. If a figure has no room for them, they stay one line, of which views show only the number of lines.
"""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of a listing. ``gutter`` is shown before it: an offset, a line number."""

    text: str
    gutter: str = ""
    kind: LineKind = "code"
    span: Span | None = None

    @property
    def count(self) -> int:
        """The number of lines that it stands for: 1, unless it is ``folded``."""
        return self.text.count("\n") + 1 if self.kind == "folded" else 1


def plain_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of ``text``, each of kind ``code`` and without a span."""
    return tuple(Line(text=line) for line in text.split("\n"))
