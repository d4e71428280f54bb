"""The source that a span covers, short enough to stand in a line."""

from __future__ import annotations

from ..model.program import Program
from ..model.span import Span

LONGEST = 44
"""Characters of the program shown beside what was made of them."""


def cut(program: Program | None, span: Span | None, longest: int = LONGEST) -> str:
    """``def fib(n):…``: the first line that ``span`` covers, with an ellipsis where more is left out."""
    if program is None or span is None:
        return ""
    covered = program.cut(span).strip()
    first = covered.split("\n", 1)[0].rstrip()
    return shortened(first, longest, more=len(first) < len(covered))


def shortened(text: str, longest: int = LONGEST, *, more: bool = False) -> str:
    """``text`` with an ellipsis for what does not fit, or for ``more`` that was cut off before."""
    return text[: longest - 1] + "…" if len(text) > longest else text + "…" * more
