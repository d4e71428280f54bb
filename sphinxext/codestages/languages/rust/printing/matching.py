"""Which of an item's tokens a printed one is: pairs of tokens with one text, in the order of both.

Tokens that tell most are matched first, ``fib`` before ``let`` and ``(``; then, from each pair to both sides, those
beside it that are equal too.
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
"""Words that also generated code is full of: they are matched only beside others."""

_STAND_INS = {
    **dict.fromkeys(("println", "print"), "_print"),
    **dict.fromkeys(("eprintln", "eprint"), "_eprint"),
    **dict.fromkeys(("write", "writeln"), "write_fmt"),
    "vec": "into_vec",
    "box_assume_init_into_vec_unsafe": "into_vec",
    "box_new": "into_vec",
}
"""Macros of the standard library, and what is at the beginning of what they are turned into."""

_ALIKE = re.compile(r"\{[^{}]*\}|\\n(?=\"$)")
"""How a format string differs from what the compiler makes of it: ``"{n}"`` is printed as ``"{0}\\n"``."""

_MOST_PAIRS = 2_000_000
"""Pairs of equal tokens to compare: a second's work."""


def matching_tokens(
    written: Sequence[Token], calls: Sequence[Construct | None], printed: Sequence[Token]
) -> Iterator[tuple[int, int]]:
    """The indices of each printed token and of the written one that it is; ``calls`` are the macro calls of these.

    What a call is turned into has punctuation of its own: only within it can that be the call's.
    """
    texts = [(token.text, call) for token, call in zip(written, calls, strict=True)]
    shown = [token.text for token in printed]
    return _extended(_anchors(_telling(written), _telling(printed)), texts, shown)


def _anchors(written: dict[int, str], printed: dict[int, str]) -> list[tuple[int, int]]:
    """The pairs of telling tokens, in order."""
    kept = _affordable(written, printed)
    left, right = ({at: key for at, key in keys.items() if key in kept} for keys in (written, printed))
    matcher = SequenceMatcher(None, [*left.values()], [*right.values()], autojunk=False)
    lefts, rights = [*left], [*right]
    blocks = matcher.get_matching_blocks()
    return [(lefts[block.a + step], rights[block.b + step]) for block in blocks for step in range(block.size)]


def _telling(tokens: Sequence[Token]) -> dict[int, str]:
    """The tokens that tell, by their indices: what a program and a print have in common of each."""
    return {
        index: _STAND_INS.get(token.text) or _likeness(token.text)
        for index, token in enumerate(tokens)
        if not token.is_punctuation and token.text not in _COMMON
    }


def _likeness(text: str) -> str:
    return _ALIKE.sub("{}" if "{" in text else "", text) if text[-1] == '"' else text


def _affordable(written: Mapping[int, str], printed: Mapping[int, str]) -> frozenset[str]:
    """The keys that can be compared each with each in time: not the most common ones, which tell least of all."""
    there, here = Counter(written.values()), Counter(printed.values())
    rarest = sorted(there | here, key=lambda key: there[key] * here[key])
    costs = accumulate(there[key] * here[key] for key in rarest)
    return frozenset(key for key, cost in zip(rarest, costs, strict=True) if cost <= _MOST_PAIRS)


def _extended(
    anchors: list[tuple[int, int]], written: list[tuple[str, Construct | None]], printed: list[str]
) -> Iterator[tuple[int, int]]:
    """The anchors, and from each to both sides the tokens that are equal too, as far as they are in the same call."""
    ends = [(-1, -1), *anchors, (len(written), len(printed))]
    for before, (left, right), after in zip(ends, ends[1:], ends[2:], strict=False):
        yield right, left
        call = written[left][1]
        for step, (last_left, last_right) in ((-1, before), (1, after)):
            i, j = left + step, right + step
            while i != last_left and j != last_right and written[i] == (printed[j], call):
                yield j, i
                i, j = i + step, j + step
