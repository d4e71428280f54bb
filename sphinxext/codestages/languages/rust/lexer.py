"""Rust's text as words, without comments, strings and space, and apart from them its attributes.

As much of Rust's lexer as it takes to tell code from what merely speaks of it; for what is no Rust it has some words
too. (Pygments' lexer takes ten times as long, and knows no identifiers but those of ASCII.)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...model.program import Program

_STRING = r"""
    [bc]?"(?:[^"\\]|\\.)*+(?:"|\Z)
    |[bc]?r(?P<hashes>\#*)".*?(?:"(?P=hashes)|\Z)
    |b?'(?:[^'\\\n]|\\[^\n][^'\n]*)'
"""
_WORD = re.compile(
    rf"""
    \s*+
    (?:(?P<word>
        (?:r\#)?[^\W\d]\w*+(?!["'\#])(?:!(?!=))?+
        |'(?=[^\W\d])(?:r\#)?\w++(?!')
        |->|::|\.\.=?
        |\d\w*+(?:\.\d\w*+)?
    )
    |//[^\n]*
    |(?P<block>/\*)
    |(?P<attribute>\#!?\[)
    |{_STRING}
    |(?P<other>[^\W\d]\w*|\S))
    """,
    re.VERBOSE | re.DOTALL,
)
_BLOCK_EDGE = re.compile(r"/\*|\*/")
_BRACKET = re.compile(rf"(?P<open>\[)|(?P<close>\])|{_STRING}", re.VERBOSE | re.DOTALL)


class Word(NamedTuple):
    """A name (of a macro that is called, with its ``!``), a number, a lifetime or a sign."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Attribute(NamedTuple):
    """What stands between the brackets of ``#[…]`` or, ``inner``, of ``#![…]``."""

    start: int
    text: str
    inner: bool


class Code(NamedTuple):
    words: tuple[Word, ...]
    attributes: tuple[Attribute, ...]


@lru_cache(maxsize=64)
def read_code(program: Program) -> Code:
    """The words and the attributes of a program, in order."""
    words: list[Word] = []
    attributes: list[Attribute] = []
    text, position = program.text, 0
    while (stop := _read_words(text, position, words)) is not None:
        start = stop.end()
        if stop["block"]:
            position = block_end(text, start)
        else:
            end = _attribute_end(text, start)
            attributes.append(Attribute(start, text[start:end], stop["attribute"] == "#!["))
            position = end + 1
    return Code(tuple(words), tuple(attributes))


def _read_words(text: str, position: int, words: list[Word]) -> re.Match[str] | None:
    """Append the words up to a comment that may hold others, or to an attribute."""
    for match in _WORD.finditer(text, position):
        if word := match["word"] or match["other"]:
            words.append(Word(match.end() - len(word), word))
        elif match["block"] or match["attribute"]:
            return match
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


def _attribute_end(text: str, start: int) -> int:
    """Where the bracket stands that closes the one before ``start``."""
    depth = 1
    for edge in _BRACKET.finditer(text, start):
        depth += bool(edge["open"]) - bool(edge["close"])
        if depth == 0:
            return edge.start()
    return len(text)


def without_strings(text: str) -> str:
    """``text`` with spaces in place of its strings."""
    return _STRINGS.sub(lambda found: " " * len(found[0]), text)


_STRINGS = re.compile(_STRING, re.VERBOSE | re.DOTALL)
