"""Pygments colours for a text, line by line.

``highlighted("x = 1", "python")`` is ``(Markup('<span class="n">x</span> …'),)``. The classes are Pygments' short
ones: inside an element of class ``highlight`` the theme's own colours apply.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, _TokenType
from pygments.util import ClassNotFound

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
    done: list[Markup] = []
    current: list[Markup] = []
    read = []
    for kind, value in lexer.get_tokens(text):
        read.append(value)
        first, *rest = value.split("\n")
        current.append(_tagged(kind, first))
        for piece in rest:
            done.append(Markup("").join(current))
            current = [_tagged(kind, piece)]
    done.append(Markup("").join(current))
    return tuple(done) if "".join(read) == text else ()


def _tagged(kind: _TokenType, text: str) -> Markup:
    name = next(_short_names(kind), "")
    # What a lexer does not know (a demangled name in assembly) is no error of the reader's.
    if not text or not name or name in ("w", "err"):
        return escape(text)
    return Markup('<span class="{}">{}</span>').format(name, text)


def _short_names(kind: _TokenType | None) -> Iterator[str]:
    while kind is not None:
        if kind in STANDARD_TYPES:
            yield STANDARD_TYPES[kind]
        kind = kind.parent
