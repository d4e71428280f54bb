"""Rust's text as tokens, whether an author wrote it or the compiler printed it; comments and space are left out.

As much of Rust's lexer as it takes to tell code from strings and comments; what no compiler would take has tokens too.
(Pygments' lexer takes ten times as long, and knows no identifiers but those of ASCII.)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    \s*+
    (?:(?P<token>
        [^\W\d]\w*+(?!["'\#])
        |[^\s\w/"'\#\-=:.]
        |'(?=[^\W\d])(?:r\#)?\w++(?!')
        |[bc]?"(?:[^"\\]|\\.)*+(?:"|\Z)
        |[bc]?r(?P<hashes>\#*)".*?(?:"(?P=hashes)|\Z)
        |b?'(?:[^'\\\n]|\\[^\n][^'\n]*)'
        |(?:r\#)?[^\W\d]\w*
        |\d\w*(?:\.\d\w*)?
        |->|=>|::|\.\.=?|(?!//|/\*)\S
    )
    |//[^\n]*
    |(?P<block>/\*))
    """,
    re.VERBOSE | re.DOTALL,
)
"""The most frequent tokens stand first: names, and signs that begin no other token."""

_BLOCK_EDGE = re.compile(r"/\*|\*/")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


class Token(NamedTuple):
    """A name, lifetime, number, string or punctuation, and its offset in the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_punctuation(self) -> bool:
        first = self.text[0]
        return not (first.isalnum() or first in "_\"'")

    @property
    def is_quoted(self) -> bool:
        """Whether it is a string or a character; one that is not closed goes on to the end of the text."""
        return '"' in self.text or (self.text[-1] == "'" and len(self.text) > 1)


@lru_cache(maxsize=8)
def read_tokens(text: str) -> tuple[Token, ...]:
    """The tokens in order; ``!`` is apart from the name of a macro, ``>>`` is two tokens."""
    tokens: list[Token] = []
    position: int | None = 0
    while position is not None:
        position = _read_to_block_comment(text, position, tokens)
    return tuple(tokens)


def _read_to_block_comment(text: str, position: int, tokens: list[Token]) -> int | None:
    """Append the tokens up to a block comment; gives back where the comment ends, or None at the end of the text."""
    append, group = tokens.append, _TOKEN.groupindex["token"]  # outside of the loop: a text has thousands of tokens
    for match in _TOKEN.finditer(text, position):
        if token := match[group]:
            append(Token(match.start(group), token))
        elif match["block"]:
            return block_end(text, match.end())
    return None


def block_end(text: str, start: int, end: int | None = None) -> int:
    """Where a block comment ends whose opening is before ``start``: they nest."""
    depth = 1
    end = len(text) if end is None else end
    for edge in _BLOCK_EDGE.finditer(text, start, end):
        depth += 1 if edge[0] == "/*" else -1
        if depth == 0:
            return edge.end()
    return end


def closings(tokens: Sequence[Token]) -> dict[int, int]:
    """The index of the closing delimiter for each opening one; those left open are left out."""
    pairs: dict[int, int] = {}
    around: list[tuple[int, str]] = []
    expected = ""
    for index, (_, text) in enumerate(tokens):
        if text in _PAIRS:
            around.append((index, expected))
            expected = _PAIRS[text]
        elif text == expected:
            opening, expected = around.pop()
            pairs[opening] = index
    return pairs
