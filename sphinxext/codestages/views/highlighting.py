"""Lines of text as markup with Pygments' classes.

``highlighted(("x = 1",), "python")`` is ``(Markup('<i class="n">x</i> …'),)``. The classes are Pygments' short ones, so
inside an element of the class ``highlight`` the theme's own colours apply. The element is the shortest one, because it
is most of a page; our style sheet takes its slant away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Error, Token, Whitespace
from pygments.util import ClassNotFound

if TYPE_CHECKING:
    from pygments.token import _TokenType  # the type that ``get_tokens`` yields; it has no public name

_SOLID = frozenset({"n", "o", "p"})
"""The classes of names, operators and punctuation. No style of Pygments draws anything on their spaces."""
LONGEST = 400_000
"""Characters. A longer text gets no colours: colouring it would slow down the build and the page."""


def highlighted(lines: tuple[str, ...], lexer: str) -> tuple[Markup, ...]:
    """Return each line as markup; the text between the tags is exactly that of ``lines``.

    The lines have no colours if Pygments has no such lexer, or if the text is longer than ``LONGEST``.
    """
    text = "\n".join(lines)
    known = _lexer(lexer) if len(text) <= LONGEST else None
    if known is None or any("\n" in line or "\r" in line for line in lines):
        return tuple(map(Markup, map(_escaped, lines)))
    coloured = _coloured(known, text)
    # A lexer may change the text that it reads (line ends, for example). Then the text is kept, without colours.
    return coloured if len(coloured) == len(lines) else tuple(map(Markup, map(_escaped, lines)))


def _lexer(name: str) -> Lexer | None:
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _coloured(lexer: Lexer, text: str) -> tuple[Markup, ...]:
    """Return the lines as markup, or nothing if the lexer's tokens do not add up to ``text``."""
    done: list[list[tuple[str, str]]] = [[]]
    read = []
    for kind, value in lexer.get_tokens(text):
        read.append(value)
        first, *rest = value.split("\n")
        done[-1].append((_short_name(kind), first))
        done += ([(_short_name(kind), piece)] for piece in rest)
    return tuple(map(Markup, map("".join, map(_tagged, done)))) if "".join(read) == text else ()


def _tagged(pieces: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the markup of a line. Neighbouring pieces of one class share an element."""
    for name, members in groupby(_spread(pieces), key=lambda piece: piece[0]):
        text = _escaped("".join(text for _, text in members))
        yield f'<i class="{name}">{text}</i>' if name else text


def _spread(pieces: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the pieces. Spaces between two pieces of a class in ``_SOLID`` get this class, too."""
    shown = [piece for piece in pieces if piece[1]]
    for before, (name, text), after in zip([("", ""), *shown], shown, [*shown[1:], ("", "")], strict=False):
        is_between = not name and not text.strip() and before[0] == after[0] in _SOLID
        yield (before[0] if is_between else name), text


def _escaped(text: str) -> str:
    """Return ``text`` escaped for a place between elements, where quotes are just quotes."""
    return escape(text, quote=False)


@cache
def _short_name(kind: _TokenType) -> str:
    """Return the class of the token's kind, or of its nearest parent with a class; empty for a kind without one."""
    nearest: _TokenType | None = kind
    while nearest is not None and nearest not in STANDARD_TYPES:
        nearest = nearest.parent
    # Pygments' class for errors is not used: the lexer may just not know a text, such as a demangled name in assembly.
    return "" if nearest in (None, Token, Error, Whitespace) else STANDARD_TYPES[nearest]
