"""Matches the printed tokens of an item with those of the program: pairs of equal tokens, in the order of both.

Distinctive tokens such as ``fib`` are matched first. Then each match grows to both sides, as long as the tokens beside
it are equal too. ``let`` and ``(`` are only matched in this way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from ..lexer import Token
from .written import Construct

_COMMON_WORDS = """
    let mut match if else loop break return as unsafe ref move use fn pub impl struct mod self in for while
"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words that are frequent in generated code too. They are matched only beside other tokens."""

_STAND_INS = {
    **dict.fromkeys(("println", "print"), "_print"),
    **dict.fromkeys(("eprintln", "eprint"), "_eprint"),
    **dict.fromkeys(("write", "writeln"), "write_fmt"),
    "vec": "into_vec",
    "box_assume_init_into_vec_unsafe": "into_vec",
    "box_new": "into_vec",
}
"""Macros of the standard library, with the first distinctive word of their expansion.

The last two are not macros, but functions to which newer compilers expand ``vec!``.
"""

_REWRITTEN = re.compile(r"\{[^{}]*\}|\\n(?=\"$)")
"""The parts of a format string that the compiler changes: it prints ``"{n}"`` as ``"{0}\\n"``."""

_MOST_PAIRS = 2_000_000
"""At most this many pairs of equal tokens are compared, which takes about a second."""


def matching_tokens(
    written: Sequence[Token], calls: Sequence[Construct | None], printed: Sequence[Token]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices: a printed token, and the written token that it is.

    ``calls`` has the macro call around each written token. A call's expansion has punctuation of its own, so matches
    grow only over tokens in the same call.
    """
    texts = [(token.text, call) for token, call in zip(written, calls, strict=True)]
    shown = [token.text for token in printed]
    return _extended(_anchors(_distinctive(written), _distinctive(printed)), texts, shown)


def _anchors(written: dict[int, str], printed: dict[int, str]) -> list[tuple[int, int]]:
    """Return the indices of equal distinctive tokens, in the order of both: pairs of a written and a printed one."""
    kept = _affordable(written, printed)
    left, right = ({at: key for at, key in keys.items() if key in kept} for keys in (written, printed))
    matcher = SequenceMatcher(None, [*left.values()], [*right.values()], autojunk=False)
    lefts, rights = [*left], [*right]
    blocks = matcher.get_matching_blocks()
    return [(lefts[block.a + step], rights[block.b + step]) for block in blocks for step in range(block.size)]


def _distinctive(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the distinctive tokens by their indices, each in a form that the program and the print have in common."""
    return {
        index: _STAND_INS.get(token.text) or _common_form(token.text)
        for index, token in enumerate(tokens)
        if not token.is_punctuation and token.text not in _COMMON
    }


def _common_form(text: str) -> str:
    """Return ``text``; a string without the parts that the compiler changes in format strings."""
    return _REWRITTEN.sub("{}" if "{" in text else "", text) if text[-1] == '"' else text


def _affordable(written: Mapping[int, str], printed: Mapping[int, str]) -> frozenset[str]:
    """Return the tokens to compare: the rarest ones, which say most, as far as ``_MOST_PAIRS`` allows."""
    left, right = Counter(written.values()), Counter(printed.values())
    rarest = sorted(left | right, key=lambda key: left[key] * right[key])
    costs = accumulate(left[key] * right[key] for key in rarest)
    return frozenset(key for key, cost in zip(rarest, costs, strict=True) if cost <= _MOST_PAIRS)


def _extended(
    anchors: list[tuple[int, int]], written: list[tuple[str, Construct | None]], printed: list[str]
) -> Iterator[tuple[int, int]]:
    """Yield each anchor, and on both sides of it the tokens that are equal too, as far as they are in the same call.

    Anchors are pairs of a written and a printed token. What is yielded has the printed token first.
    """
    ends = [(-1, -1), *anchors, (len(written), len(printed))]
    for before, (left, right), after in zip(ends, ends[1:], ends[2:], strict=False):
        yield right, left
        call = written[left][1]
        for step, (last_left, last_right) in ((-1, before), (1, after)):
            i, j = left + step, right + step
            while i != last_left and j != last_right and written[i] == (printed[j], call):
                yield j, i
                i, j = i + step, j + step
