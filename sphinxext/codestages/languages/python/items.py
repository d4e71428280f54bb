"""The functions and classes of a program, with the names that ``:function:`` takes. No tool is needed."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator

from ...model.program import Item, Program
from ...model.span import Span

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def find_items(program: Program) -> tuple[Item, ...]:
    """Return the functions and classes: ``fib``, ``Shape``, ``Shape.area``, ``outer.inner``.

    Their spans include decorators. The result is empty if the program does not parse.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(program.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    return tuple(Item(".".join((*path, node.name)), _span(program, node)) for path, node in _definitions(tree))


def _definitions(tree: ast.Module) -> Iterator[tuple[tuple[str, ...], _Definition]]:
    pending: list[tuple[tuple[str, ...], ast.AST]] = [((), tree)]
    while pending:
        path, node = pending.pop()
        inner = path
        if isinstance(node, _Definition):
            yield path, node
            inner = (*path, node.name)
        pending += [(inner, child) for child in reversed(list(ast.iter_child_nodes(node)))]


def _span(program: Program, node: _Definition) -> Span:
    line, column = node.lineno, node.col_offset
    if node.decorator_list:
        line = node.decorator_list[0].lineno
        column = program.line_span(line).column  # of the @, which stands before the decorator's own span
    assert node.end_lineno and node.end_col_offset is not None
    return Span(line, column, node.end_lineno, _characters(program.lines[node.end_lineno - 1], node.end_col_offset))


def _characters(line: str, column: int) -> int:
    """Return a column in characters, from one in bytes of UTF-8."""
    return len(line.encode()[:column].decode())
