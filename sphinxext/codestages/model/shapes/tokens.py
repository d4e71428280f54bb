"""Tokens of a program, in source order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from ..budget import Budget, Cut
from ..checks import check_spans, refuse
from ..comparison import ComparedLine, ComparedSection, LineComparison, numbered_sections
from ..part import Part
from ..program import Program
from ..quantities import Number
from ..span import Span
from .base import BaseShape

Category: TypeAlias = Literal[
    "keyword", "name", "lifetime", "number", "string", "operator", "delimiter", "comment", "layout", "error"
]


class Token(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A token: the tool's own name for its kind, the category that decides its colour, its text and its span.

    A ``layout`` token (NEWLINE, INDENT, DEDENT, end of file) can have an empty text and an empty span.
    """

    kind: str
    category: Category
    text: str
    span: Span


class Tokens(BaseShape, frozen=True, tag="tokens"):
    """A token stream in source order."""

    tokens: tuple[Token, ...]

    noun: ClassVar[str] = "token"
    is_comparable: ClassVar[bool] = True

    @property
    def items(self) -> tuple[Token, ...]:
        return self.tokens

    def texts(self) -> Iterator[str]:
        return (f"{token.kind} {token.text}" for token in self.tokens)

    def check(self, program: Program) -> None:
        check_spans(self.tokens, program, "tokens[{}]")
        starts = [token.span.start for token in self.tokens]
        if starts != sorted(starts):
            index = next(index for index, (start, after) in enumerate(pairwise(starts), 1) if after < start)
            refuse("the token begins before the one in front of it", f"tokens[{index}].span")

    def _selected(self, part: Part) -> Self:
        """Return the tokens within the part."""
        return msgspec.structs.replace(self, tokens=tuple(token for token in self.tokens if part.covers(token.span)))

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the first tokens. They are on no more lines of the program than there may be rows."""
        del program
        count = budget.fitting(len(token.text) for token in self.tokens)
        after = self.tokens[0].span.line + budget.rows if self.tokens else 0
        count = bisect_left(self.tokens, after, hi=count, key=lambda token: token.span.line)
        tokens = tuple(_fitted(token, budget) for token in self.tokens[:count])
        return Cut(msgspec.structs.replace(self, tokens=tokens), count, len(self.tokens), self.noun)

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return a section for each line of the program that has tokens."""
        del program, comparison
        by_line = groupby(self.tokens, key=lambda token: token.span.line)
        return numbered_sections((str(line), tuple(map(_compared, tokens))) for line, tokens in by_line)

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """Return how many tokens there are, in all and of each kind."""
        yield from BaseShape.numbers(self, item)
        for kind, count in Counter(token.kind for token in self.tokens).items():
            yield kind, Number(count, "count")


def _fitted(token: Token, budget: Budget) -> Token:
    is_short = len(token.text) <= budget.longest
    return token if is_short else msgspec.structs.replace(token, text=budget.fitted(token.text))


def visible(text: str) -> str:
    r"""Return a token's text, with escapes (``\n``) if it has characters that cannot be seen."""
    return repr(text)[1:-1] if not text.isprintable() or (text and not text.strip()) else text


def _compared(token: Token) -> ComparedLine:
    text = repr(token.text)[1:-1] if not token.text.isprintable() or not token.text.strip() else token.text
    return ComparedLine(
        text=f"{token.kind:<{_KIND_WIDTH}} {text}".rstrip(),
        essence=f"{token.kind} {token.text}",
        gutter=token.span.place,
        span=token.span,
    )


_KIND_WIDTH = 14
"""Characters for the kind in a line of a difference, so that the texts stand below each other."""
