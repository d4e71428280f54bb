"""Excerpts of a program's text, short enough to stand in a line."""

from __future__ import annotations

from .program import Program
from .span import Span

LONGEST = 44
"""Characters of the program that are shown beside what was made of them."""


def excerpt(program: Program | None, span: Span | None, longest: int = LONGEST) -> str:
    """``def fib(n):…``: the first line that ``span`` covers, with an ellipsis if more is left out."""
    if program is None or span is None:
        return ""
    covered = program.cut(span).strip()
    first = covered.split("\n", 1)[0].rstrip()
    return shortened(first, longest, more=len(first) < len(covered))


def shortened(text: str, longest: int = LONGEST, *, more: bool = False) -> str:
    """``text`` with an ellipsis for what does not fit, or for ``more`` that was cut off before."""
    return text[: longest - 1] + "…" if len(text) > longest else text + "…" * more
