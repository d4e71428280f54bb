"""A table of the tokens by category and kind, with counts. Each text links to the first token with that text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.excerpts import shortened
from ...model.shapes.tokens import Category, Token, Tokens
from ..templating import render
from .chips import EMPTY, NO_GLYPH

MOST = 12
"""Different texts that are shown for a kind. Of the others, only the number is shown."""


@dataclass(frozen=True, kw_only=True)
class TokenKind:
    """A row. ``examples`` are tokens with different texts, the first of each; ``more`` texts are left out."""

    category: Category
    name: str
    count: int
    examples: tuple[tuple[Token, str], ...]
    more: int


def table_html(tokens: Tokens, drawing: Drawing) -> Markup:
    return render("table", kinds=tuple(_kinds(tokens, drawing)), total=len(tokens.tokens), empty=EMPTY)


def table_text(tokens: Tokens, drawing: Drawing) -> str:
    rows = [(kind.category, kind.name, str(kind.count), _listed(kind)) for kind in _kinds(tokens, drawing)]
    if not rows:
        return EMPTY
    first, second, third = (max(len(row[column]) for row in rows) for column in (0, 1, 2))
    return "\n".join(f"{a:<{first}}  {b:<{second}}  {c:>{third}}  {d}".rstrip() for a, b, c, d in rows)


def _listed(kind: TokenKind) -> str:
    words = [text for _, text in kind.examples]
    return " ".join([*words, f"and {kind.more:,} more"] if kind.more else words)


def _kinds(tokens: Tokens, drawing: Drawing) -> Iterator[TokenKind]:
    glyphs = drawing.stage.glyphs if drawing.stage else {}
    by_kind: dict[tuple[Category, str], dict[str, Token]] = {}
    counts: dict[tuple[Category, str], int] = {}
    for token in tokens.tokens:
        key = (token.category, token.kind)
        by_kind.setdefault(key, {}).setdefault(_example(token, glyphs), token)
        counts[key] = counts.get(key, 0) + 1
    order = get_args(Category)
    for key in sorted(by_kind, key=lambda kind: (order.index(kind[0]), -counts[kind], kind[1])):
        firsts = tuple((token, text) for text, token in by_kind[key].items())
        yield TokenKind(
            category=key[0], name=key[1], count=counts[key], examples=firsts[:MOST], more=len(firsts[MOST:])
        )


def _example(token: Token, glyphs: Mapping[str, str]) -> str:
    return shortened(" ".join(token.text.split()), 28) or glyphs.get(token.kind, NO_GLYPH)


TABLE = View(name="table", shape=Tokens, html=table_html, text=table_text, is_summary=True)
