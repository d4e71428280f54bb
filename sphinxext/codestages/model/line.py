"""A line of text that a tool printed, or of the program itself."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from .span import Span

LineKind: TypeAlias = Literal["code", "header", "label", "comment", "noise", "error", "folded"]
"""``header`` opens a group, ``label`` names a place to jump to, ``noise`` is folded away with a count.

``folded`` is a run of lines, joined by their line ends, in which the program has no part; its stage reads them one by
one (``Stage.unfold``) where they are to be seen.
"""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of a listing. ``gutter`` is what stands before it: an offset, a line number."""

    text: str
    gutter: str = ""
    kind: LineKind = "code"
    span: Span | None = None


def plain_lines(text: str) -> tuple[Line, ...]:
    """Lines of which nothing more is known."""
    return tuple(Line(text=line) for line in text.split("\n"))
