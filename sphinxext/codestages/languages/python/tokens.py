"""The tokens, from the target interpreter's own ``tokenize``.

``x = 1`` becomes NAME, EQUAL, NUMBER, NEWLINE, ENDMARKER: the exact kinds, each with text and span. The token at the
end of a line has an empty text. If the program cannot be tokenized, the tokens before the error are kept.
"""

from __future__ import annotations

import keyword
from collections.abc import Collection
from typing import Any

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.tokens import Category, Token, Tokens
from ...model.span import Span
from .errors import read_span
from .static import read_failure, read_product, static_command

_DELIMITERS = frozenset({"LPAR", "RPAR", "LSQB", "RSQB", "LBRACE", "RBRACE", "COMMA", "COLON", "SEMI"})
_GLYPHS = {"NEWLINE": "⏎", "NL": "↵", "INDENT": "⇥", "DEDENT": "⇤", "ENDMARKER": "∎"}
"""Signs for the tokens that have no visible text."""
_LAYOUT = frozenset({"NEWLINE", "NL", "INDENT", "DEDENT", "ENDMARKER"})
_KINDS: dict[str, Category] = {
    "NUMBER": "number",
    "STRING": "string",
    "COMMENT": "comment",
    "TYPE_COMMENT": "comment",
    "ERRORTOKEN": "error",
    "OP": "error",
}


def command(request: Request, tool: Tool) -> Command:
    return static_command(request, tool, "tokens", f"-m tokenize -e {request.program.filename}")


def parse(request: Request, outcome: Outcome | None) -> Reading:
    answer = read_product(outcome, "tokens")
    keywords = frozenset(answer.get("keywords") or keyword.kwlist)
    rows = answer.get("tokens") or ()
    tokens = tuple(token for row in rows if (token := _token(row, keywords)))
    return Reading(shape=Tokens(tokens) if tokens else None, diagnostics=read_failure(request.program, outcome, answer))


def _token(row: list[Any], keywords: Collection[str]) -> Token | None:
    kind, text, place = row
    span = read_span(place)
    if span is None:
        return None
    if kind in ("NEWLINE", "NL"):
        text, span = "", Span(span.line, span.column, span.line, span.column)
    return Token(kind=kind, category=category_of(kind, text, keywords), text=text, span=span)


def category_of(kind: str, text: str, keywords: Collection[str]) -> Category:
    """Return the category that colours a token.

    Soft keywords (``match``) count as names, because the tokenizer takes them for names.
    """
    if kind == "NAME":
        return "keyword" if text in keywords else "name"
    if kind in _LAYOUT:
        return "layout"
    if kind in _DELIMITERS:
        return "delimiter"
    if kind.startswith(("FSTRING_", "TSTRING_")):
        return "string"
    return _KINDS.get(kind, "operator")


STAGE = Stage(
    name="python/tokens",
    title="Tokens",
    summary="The words and signs of the program, including line ends and indentation.",
    shape=Tokens,
    views=("chips", "table"),
    glyphs=_GLYPHS,
    command=command,
    parse=parse,
)
