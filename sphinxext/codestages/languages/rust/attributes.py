"""The attributes of a text, and its code without them.

``#![feature(never_type)] fn main() {}`` has one attribute, which is inner, and the code ``fn main ( ) { }``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from ...model.program import Program
from .lexer import Token, read_tokens

_NEVER_SET = r"(?:doc|docsrs|doctest|feature|miri|test)\b=*"
_FOR_OTHERS = re.compile(rf"cfg_attr\((?:{_NEVER_SET}|(?:all|any)\({_NEVER_SET}(?:,{_NEVER_SET})*,?\)),")
"""Matches a ``cfg_attr`` whose options only tools such as rustdoc and Cargo set. They are never set for a sample.

The text that it is matched with has no strings: ``feature = "std"`` is ``feature=`` there.
"""


class Attribute(NamedTuple):
    """An attribute: ``#[…]``, or ``#![…]`` if ``is_inner``.

    ``start`` is its offset in the text, and ``tokens`` are the tokens between its brackets. ``position`` is the index,
    in the tokens of the code, of the token that follows it.
    """

    start: int
    position: int
    tokens: tuple[Token, ...]
    is_inner: bool


class Code(NamedTuple):
    """The tokens of a text without its strings and attributes, and the attributes; both in order."""

    tokens: tuple[Token, ...]
    attributes: tuple[Attribute, ...]


@lru_cache(maxsize=8)
def read_code(text: str) -> Code:
    """Return the code and the attributes of a text. An attribute that is not closed extends to the end of the text."""
    tokens = read_tokens(text)
    texts = [token.text for token in tokens]
    code: list[Token] = []
    attributes: list[Attribute] = []
    done = 0
    for index in (index for index, text in enumerate(texts) if text == "#"):
        is_inner = texts[index + 1 : index + 2] == ["!"]
        opening = index + 1 + is_inner
        if index >= done and texts[opening : opening + 1] == ["["]:
            code += _unquoted(tokens[done:index])
            done = _closing(texts, opening) + 1
            attributes.append(Attribute(tokens[index].start, len(code), tokens[opening + 1 : done - 1], is_inner))
    code += _unquoted(tokens[done:])
    return Code(tuple(code), tuple(attributes))


def _unquoted(tokens: Sequence[Token]) -> list[Token]:
    # isalnum() is quick and knows most tokens; what it does not know is looked at
    return [token for token in tokens if token.text.isalnum() or not token.is_quoted]


def _closing(texts: Sequence[str], opening: int) -> int:
    """Return the index of the bracket that closes the one at ``opening``, or the number of tokens if none does.

    Parentheses and braces do not count: an attribute ends even if they are not closed in it.
    """
    depth = 0
    for index in range(opening, len(texts)):
        depth += (texts[index] == "[") - (texts[index] == "]")
        if depth == 0:
            return index
    return len(texts)


def uses_features(program: Program) -> bool:
    """True if the program asks for unstable features: ``#![feature(…)]``, also in a ``cfg_attr`` that may apply."""
    plain = ("".join(token.text for token in _unquoted(tokens)) for tokens in _crate_attributes(program))
    return any("feature(" in text and not _FOR_OTHERS.match(text) for text in plain)


def crate_attribute(program: Program, name: str) -> bool:
    """True if the program has the inner attribute ``name`` (``crate_type``, ``no_main``, ``crate_name``)."""
    return any(tokens[0].text == name for tokens in _crate_attributes(program))


def is_library(program: Program) -> bool:
    """True if the program has a ``crate_type`` other than ``bin``, so that it has no executable."""
    crate_attributes = ([token.text for token in tokens] for tokens in _crate_attributes(program))
    return any(texts[0] == "crate_type" and '"bin"' not in texts for texts in crate_attributes)


def _crate_attributes(program: Program) -> Iterator[tuple[Token, ...]]:
    attributes = read_code(program.text).attributes
    return (attribute.tokens for attribute in attributes if attribute.is_inner and attribute.tokens)


def derived_traits(attribute: Attribute) -> Iterator[Sequence[Token]]:
    """Yield the tokens of each trait's path that a ``derive`` lists: ``Debug``, ``fmt::Debug``."""
    tokens = _unquoted(attribute.tokens)
    texts = [token.text for token in tokens]
    for first in (index + 2 for index, pair in enumerate(pairwise(texts)) if pair == ("derive", "(")):
        end = next((index for index in range(first, len(texts)) if texts[index] in {"(", ")"}), len(texts))
        for is_path, path in groupby(tokens[first:end], lambda token: token.text != ","):
            if is_path:
                yield tuple(path)
