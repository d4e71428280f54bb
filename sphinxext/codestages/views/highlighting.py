"""Pygments colours for a text, line by line.

``highlighted("x = 1", "python")`` is ``(Markup('<span class="n">x</span> …'),)``. The classes are Pygments' short
ones: inside an element of class ``highlight`` the theme's own colours apply.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Error, Token, Whitespace
from pygments.util import ClassNotFound

if TYPE_CHECKING:
    from pygments.token import _TokenType  # the only name of what ``get_tokens`` yields; nothing needs it at run time

LONGEST = 400_000
"""Characters; a longer text stays plain, for pages must open and builds end."""


def highlighted(lines: tuple[str, ...], lexer: str) -> tuple[Markup, ...]:
    """Each line as markup; the text between the tags is exactly that of ``lines``."""
    text = "\n".join(lines)
    known = _lexer(lexer) if len(text) <= LONGEST else None
    if known is None or any("\n" in line or "\r" in line for line in lines):
        return tuple(map(escape, lines))
    coloured = _coloured(known, text)
    # A lexer is free to normalise what it reads; then the text counts, and not its colours.
    return coloured if len(coloured) == len(lines) else tuple(map(escape, lines))


def _lexer(name: str) -> Lexer | None:
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _coloured(lexer: Lexer, text: str) -> tuple[Markup, ...]:
    done: list[str] = []
    current: list[str] = []
    read = []
    for kind, value in lexer.get_tokens(text):
        read.append(value)
        first, *rest = value.split("\n")
        current.append(_tagged(kind, first))
        for piece in rest:
            done.append("".join(current))
            current = [_tagged(kind, piece)]
    done.append("".join(current))
    return tuple(map(Markup, done)) if "".join(read) == text else ()


def _tagged(kind: _TokenType, text: str) -> str:
    name = _short_name(kind)
    return f'<span class="{name}">{escape(text)}</span>' if text and name else escape(text)


@cache
def _short_name(kind: _TokenType) -> str:
    """The class of a token's kind or of the nearest kind above it; none for what has no colour of its own."""
    nearest: _TokenType | None = kind
    while nearest is not None and nearest not in STANDARD_TYPES:
        nearest = nearest.parent
    # What a lexer does not know (a demangled name in assembly) is no error of the reader's.
    return "" if nearest in (None, Token, Error, Whitespace) else STANDARD_TYPES[nearest]
