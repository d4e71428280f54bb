"""Lines of text as markup with Pygments' classes.

``highlighted(("x = 1",), "python")`` is ``(Markup('<span class="n">x</span> …'),)``. The classes are Pygments' short
ones, so inside an element of the class ``highlight`` the theme's own colours apply.
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
    from pygments.token import _TokenType  # the type that ``get_tokens`` yields; it has no public name

LONGEST = 400_000
"""Characters. A longer text gets no colours: colouring it would slow down the build and the page."""


def highlighted(lines: tuple[str, ...], lexer: str) -> tuple[Markup, ...]:
    """Return each line as markup; the text between the tags is exactly that of ``lines``.

    The lines have no colours if Pygments has no such lexer, or if the text is longer than ``LONGEST``.
    """
    text = "\n".join(lines)
    known = _lexer(lexer) if len(text) <= LONGEST else None
    if known is None or any("\n" in line or "\r" in line for line in lines):
        return tuple(map(escape, lines))
    coloured = _coloured(known, text)
    # A lexer may change the text that it reads (line ends, for example). Then the text is kept, without colours.
    return coloured if len(coloured) == len(lines) else tuple(map(escape, lines))


def _lexer(name: str) -> Lexer | None:
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _coloured(lexer: Lexer, text: str) -> tuple[Markup, ...]:
    """Return the lines as markup, or nothing if the lexer's tokens do not add up to ``text``."""
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
    """Return the class of the token's kind, or of its nearest parent with a class; empty for a kind without one."""
    nearest: _TokenType | None = kind
    while nearest is not None and nearest not in STANDARD_TYPES:
        nearest = nearest.parent
    # Pygments' class for errors is not used: the lexer may just not know a text, such as a demangled name in assembly.
    return "" if nearest in (None, Token, Error, Whitespace) else STANDARD_TYPES[nearest]
