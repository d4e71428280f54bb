"""Code objects as data: their names as users write them, instructions with their places, exception tables."""

from __future__ import annotations

import ast
import dis
import sys
import types
from contextlib import contextmanager

from . import TYPE_CHECKING
from .opcodes import OPCODES, UNKNOWN
from .syntax_trees import written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .source import Source, Span

NO_PLACE = (None, None, None, None)


def describe_codes(module: types.CodeType, source: Source) -> Iterator[tuple[types.CodeType, dict[str, Any]]]:
    """Yield ``(code, description)`` for a module's code object and for all within it, outer ones before inner ones."""
    places = _definition_places(source)
    pending = [(module, "")]
    while pending:
        code, path = pending.pop()
        name = _dotted(path, code.co_name)
        line = 1 if code is module else code.co_firstlineno
        yield code, _describe(code, name, places.get((code.co_name, line)), source)
        inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
        pending += [(constant, name) for constant in reversed(inner)]


def _dotted(path: str, name: str) -> str:
    """Return a qualified name such as ``Shape.area``.

    The module, and a scope that only holds type parameters, are not part of it.
    """
    outer = [part for part in path.split(".") if part and part != "<module>"]
    if outer and outer[-1].startswith("<generic parameters"):
        outer.pop()
    return ".".join([*outer, name])


@contextmanager
def _integers_of_any_length() -> Iterator[None]:
    """Lift the limit on the digits of printed integers: ``dis`` prints every constant, however large."""
    limit = getattr(sys, "get_int_max_str_digits", int)()
    set_limit = getattr(sys, "set_int_max_str_digits", int)
    if limit:
        set_limit(0)
    try:
        yield
    finally:
        if limit:
            set_limit(limit)


def _describe(code: types.CodeType, name: str, place: Span | None, source: Source) -> dict[str, Any]:
    with _integers_of_any_length():
        instructions = list(_instructions(code, source))
    names = local_names(code)
    return {
        "name": name,
        "line": code.co_firstlineno,
        "span": place,
        "parameters": _parameters(code),
        "locals": names,
        "cells": [slot for slot, name in enumerate(names) if name in code.co_cellvars + code.co_freevars],
        "instructions": instructions,
        "handlers": _handlers(code),
    }


def local_names(code: types.CodeType) -> list[str]:
    """Return the names of a function's slots: variables, then its own cells, then variables of outer functions."""
    names = list(code.co_varnames)
    merged = sys.version_info >= (3, 11)  # up to 3.10, an argument that is a cell has a second slot
    names += [name for name in code.co_cellvars if not merged or name not in names]
    return names + list(code.co_freevars)


def _parameters(code: types.CodeType) -> list[str] | None:
    """Return the parameters of a function as in its ``def``, without defaults; None for a module or class body."""
    if not code.co_flags & 0x1:  # CO_OPTIMIZED: functions, in contrast to modules and class bodies
        return None
    names = list(code.co_varnames)
    positional = code.co_argcount
    keywords = code.co_argcount + code.co_kwonlyargcount
    variadic = ["*" + names[keywords]] if code.co_flags & 0x4 else []  # CO_VARARGS
    star = variadic or (["*"] if code.co_kwonlyargcount else [])
    rest = keywords + len(variadic)
    mapping = ["**" + names[rest]] if code.co_flags & 0x8 else []  # `CO_VARKEYWORDS`
    return names[:positional] + star + names[positional:keywords] + mapping


def _instructions(code: types.CodeType, source: Source) -> Iterator[list[Any]]:
    """Yield ``[offset, name, argument, target, span, line]`` for every instruction. Inline caches are left out."""
    positions = list(code.co_positions()) if hasattr(code, "co_positions") else []
    line = None
    for instruction in dis.get_instructions(code):
        index = instruction.offset // 2  # co_positions has an entry for each code unit of two bytes
        start, end, column, end_column = positions[index] if index < len(positions) else NO_PLACE
        line = start if positions else _starting_line(instruction) or line
        span = source.span(start, column, end, end_column)
        argument, target = _argument(instruction, code.co_consts)
        yield [instruction.offset, instruction.opname, argument, target, span, line]


def _starting_line(instruction: dis.Instruction) -> int | None:
    """Return the number of the line that begins at an instruction, or None.

    Since 3.13, ``starts_line`` is only True or False, and the number is in ``line_number``.
    """
    if isinstance(instruction.starts_line, bool):
        return getattr(instruction, "line_number", None)
    return instruction.starts_line


def _argument(instruction: dis.Instruction, constants: tuple[Any, ...]) -> tuple[str, int | None]:
    """Return an argument in words, and the offset that it may jump to.

    Code objects are shown without their address, which differs in every run.
    """
    number, value, words = instruction.arg, instruction.argval, instruction.argrepr
    if number is None:
        return "", None
    also = OPCODES.get(instruction.opname, UNKNOWN).also
    if "names-origin" in also:
        return f"from {value}", None
    if instruction.opcode in dis.hasjrel or instruction.opcode in dis.hasjabs:
        return f"to {value}", value
    if isinstance(value, types.CodeType):
        words = f"<code object {value.co_name}>"
    elif instruction.opcode in dis.hasconst:
        words = written(constants[number] if "names-constant" in also else value)
    return (f"{number} ({words})" if words else str(number)), None


def _handlers(code: types.CodeType) -> list[list[Any]]:
    """Return ``[start, end, target, depth, lasti]`` for every entry of the exception table (3.11 and later)."""
    parse = getattr(dis, "_parse_exception_table", None)
    if parse is None:
        return []
    return [[entry.start, entry.end, entry.target, entry.depth, bool(entry.lasti)] for entry in parse(code)]


def _definition_places(source: Source) -> dict[tuple[str, int], Span | None]:
    """Return the spans of functions, classes and lambdas, with their decorators, by name and first line.

    If several share name and line, such as two lambdas on one line, it is not known which is which. The span is then
    None.
    """
    places: dict[tuple[str, int], Span | None] = {}
    for node in ast.walk(ast.parse(source.content, source.name)):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        span = definition_span(node, source)
        key = getattr(node, "name", "<lambda>"), span[0] if span else node.lineno
        places[key] = None if key in places else span
    lines = source.text.rstrip("\n").split("\n")
    places["<module>", 1] = [1, 0, len(lines), len(lines[-1])]
    return places


def definition_span(node: Any, source: Source) -> Span | None:
    """Return the span of all of a node's text, including its decorators."""
    first = node.decorator_list[0] if getattr(node, "decorator_list", None) else node
    span = source.span(first.lineno, first.col_offset, node.end_lineno, node.end_col_offset)
    # A decorator's own span begins after its @.
    at_sign = source.lines[first.lineno - 1].find("@") if first is not node else -1
    if span and at_sign >= 0:
        span[1] = at_sign
    return span
