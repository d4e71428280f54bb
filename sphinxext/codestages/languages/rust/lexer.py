"""Rust code as tokens, whether an author wrote it or the compiler printed it. Comments and white space are left out.

This is the part of Rust's lexer that is needed to tell code from strings and comments. Text that does not compile has
tokens too. (Pygments' lexer takes ten times as long, and its identifiers are limited to ASCII.)
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
        |[bc]?"(?>(?:[^"\\]|\\.)*)(?:"|\Z)
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
"""The most frequent tokens stand first: names, and characters that begin no other token."""

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
        """True for a string or a character. A string that is not closed extends to the end of the text."""
        return '"' in self.text or (self.text[-1] == "'" and len(self.text) > 1)


@lru_cache(maxsize=8)
def read_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens in order. A macro's name and its ``!`` are two tokens, and so is ``>>``."""
    tokens: list[Token] = []
    position: int | None = 0
    while position is not None:
        position = _read_to_block_comment(text, position, tokens)
    return tuple(tokens)


def _read_to_block_comment(text: str, position: int, tokens: list[Token]) -> int | None:
    """Append the tokens up to the next block comment, and return the offset at which the comment ends.

    Return None at the end of the text. Block comments nest, so no regular expression finds their end.
    """
    append, group = tokens.append, _TOKEN.groupindex["token"]  # outside of the loop: a text has thousands of tokens
    for match in _TOKEN.finditer(text, position):
        if token := match[group]:
            append(Token(match.start(group), token))
        elif match["block"]:
            return block_end(text, match.end())
    return None


def block_end(text: str, start: int, end: int | None = None) -> int:
    """Return the offset at which a block comment ends. ``start`` is the offset after its opening ``/*``.

    Comments can nest. A comment that is not closed ends at ``end``, or at the end of the text.
    """
    depth = 1
    end = len(text) if end is None else end
    for edge in _BLOCK_EDGE.finditer(text, start, end):
        depth += 1 if edge[0] == "/*" else -1
        if depth == 0:
            return edge.end()
    return end


def closings(tokens: Sequence[Token]) -> dict[int, int]:
    """Return the index of the closing delimiter for each opening one. Delimiters that are not closed are left out."""
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
