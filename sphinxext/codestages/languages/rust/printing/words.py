"""Rust's text as words, whether an author wrote it or the compiler printed it; comments and space are left out.

Quick rather than exact: what it cuts wrongly, it cuts wrongly on both sides of a comparison.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(
    r"""
    \s*+
    (?:(?P<word>
        [^\W\d]\w*+(?!["'\#])
        |[^\s\w/"'\#\-=:.]
        |(?:[bc]?r(?P<hashes>\#*)"(?s:.*?)"(?P=hashes))
        |[bc]?"(?:[^"\\]|\\.)*"
        |b?'(?:[^'\\\n]|\\[^\n][^'\n]*)'
        |'\w+
        |(?:r\#)?[^\W\d]\w*
        |\d\w*(?:\.\d\w*)?
        |->|=>|::|\.\.=|\.\.|(?!//|/\*)[^\s\w]
    )
    |//[^\n]*|/\*.*?(?:\*/|\Z))
    """,
    re.VERBOSE | re.DOTALL,
)
"""What is most of all text stands first: names and signs that begin nothing else."""

_OPENS, _CLOSES = frozenset("([{"), frozenset(")]}")
_ALIKE = re.compile(r"\{[^{}]*\}|\\n(?=\"$)")


class Word(NamedTuple):
    """A name, number, string or sign, and its offset in the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_sign(self) -> bool:
        first = self.text[0]
        return not (first.isalnum() or first in "_\"'")


@lru_cache(maxsize=8)
def read_words(text: str) -> tuple[Word, ...]:
    return tuple([Word(match.start(1), word) for match in _WORD.finditer(text) if (word := match[1])])


def closings(words: Sequence[Word]) -> dict[int, int]:
    """The index of the bracket that closes each opening one; those left open are left out."""
    pairs: dict[int, int] = {}
    open_: list[int] = []
    for index, word in enumerate(words):
        if word.text in _OPENS:
            open_.append(index)
        elif word.text in _CLOSES and open_:
            pairs[open_.pop()] = index
    return pairs


def likeness(text: str) -> str:
    r"""What a word has in common with what the compiler makes of it: ``"{n}"`` is printed as ``"{0}\n"``."""
    return _ALIKE.sub("{}" if "{" in text else "", text) if text[-1] == '"' else text
