"""A syntax tree as rows in pre-order: ``[depth, field, type, attributes, operators, span]``."""

from __future__ import annotations

import ast
import sys

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from .source import Source, Span

MAX_TEXT = 80
FOLDED = (ast.operator, ast.cmpop, ast.boolop, ast.unaryop)
POSITIONS_IN_STRINGS = sys.version_info >= (3, 12)
"""Up to 3.11, expressions in f-strings can have wrong places."""


def list_nodes(tree: ast.AST, source: Source) -> list[list[Any]]:
    rows: list[list[Any]] = []
    pending = [(0, "", tree, False)]
    while pending:
        depth, field, node, doubtful = pending.pop()
        children, attributes, operators = _parts(node)
        span = _span(node, source, doubtful=doubtful)
        rows.append([depth, field, type(node).__name__, attributes, operators, span])
        doubtful = doubtful or (isinstance(node, ast.JoinedStr) and not POSITIONS_IN_STRINGS)
        pending += [(depth + 1, name, child, doubtful) for name, child in reversed(children)]
    return rows


def _parts(node: ast.AST) -> tuple[list[tuple[str, ast.AST]], list[list[str]], list[str]]:
    """Return a node's children, its plain attributes as Python writes them, and the names of its operators."""
    children: list[tuple[str, ast.AST]] = []
    attributes: list[list[str]] = []
    operators: list[str] = []
    for field, value in ast.iter_fields(node):
        values = value if isinstance(value, list) else [value]
        if any(isinstance(item, ast.expr_context) for item in values):
            continue
        if any(isinstance(item, FOLDED) for item in values):
            operators += [type(item).__name__ for item in values]
        elif any(isinstance(item, ast.AST) for item in values):
            children += [(field, item) for item in values if isinstance(item, ast.AST)]
        elif value is not None and value != []:
            attributes.append([field, written(value)])
        elif type(node).__name__ in ("Constant", "MatchSingleton") and field == "value":
            attributes.append([field, "None"])
    return _in_source_order(node, children), attributes, operators


def _in_source_order(node: ast.AST, children: list[tuple[str, ast.AST]]) -> list[tuple[str, ast.AST]]:
    """Return the children in the interpreter's order of fields, but each key of a dictionary beside its value."""
    if not isinstance(node, ast.Dict):
        return children
    pairs = zip(node.keys, node.values)
    return [(field, part) for pair in pairs for field, part in zip(("keys", "values"), pair) if part is not None]


def _span(node: Any, source: Source, *, doubtful: bool) -> Span | None:
    if not hasattr(node, "lineno"):
        return None
    span = source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    if span is not None and doubtful and not reads_the_same(node, source.cut(span)):
        return None
    return span


def reads_the_same(node: ast.AST, text: str) -> bool:
    """True if ``text`` is what an expression was parsed from."""
    try:
        return ast.dump(ast.parse("(" + text + ")", mode="eval").body) == ast.dump(node)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def written(value: Any) -> str:
    """Return a constant as Python writes it, cut to a length that fits on a line."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than the interpreter prints
        return f"<int of {value.bit_length():,} bits>"
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "\u2026"
