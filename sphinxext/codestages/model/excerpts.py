"""Excerpts of a program's text, short enough for one line."""

from __future__ import annotations

from .program import Program
from .span import Span

LONGEST = 44
"""The longest excerpt, in characters, that is shown beside an item made from it."""


def excerpt(program: Program | None, span: Span | None, longest: int = LONGEST) -> str:
    """Return the first line that ``span`` covers, with an ellipsis if more is left out: ``def fib(n):…``."""
    if program is None or span is None:
        return ""
    covered = program.cut(span).strip()
    first = covered.split("\n", 1)[0].rstrip()
    return shortened(first, longest, more=len(first) < len(covered))


def shortened(text: str, longest: int = LONGEST, *, more: bool = False) -> str:
    """Return ``text``, with an ellipsis if it is longer than ``longest`` or the caller cut off ``more``."""
    return text[: longest - 1] + "…" if len(text) > longest else text + "…" * more
