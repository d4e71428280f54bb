"""Linker symbols as Rust paths: ``_RNvCs7PWRiLK02Ug_3fib4main`` is ``fib::main``, an item named ``main``."""

from __future__ import annotations

import re
from functools import lru_cache

import rust_demangler

from ...model.program import Program
from ...model.span import Span
from .names import item_name, item_span
from .rustc import crate_name

SYMBOL = re.compile(r"\b_(?:R[A-Z0-9]|ZN\d)[\w.$]*")


@lru_cache(maxsize=4096)
def demangled(symbol: str) -> str:
    """The path that ``symbol`` stands for; a symbol of another language as it is."""
    if SYMBOL.match(symbol) is None:
        return symbol
    try:
        return str(rust_demangler.demangle(symbol)).replace(":#", "#")
    except Exception:  # the package raises many kinds; the mangled name is a fair answer
        return symbol


def readable(text: str) -> str:
    """``text`` with every Rust symbol demangled."""
    return SYMBOL.sub(lambda match: demangled(match[0]), text)


def function_name(symbol: str, span: Span | None, program: Program) -> str:
    """The dotted name of a function by its symbol: ``<fib::Shape as Clone>::clone`` is ``Shape.clone``."""
    path = _without_generics(_method_path(demangled(symbol)))
    local = path.removeprefix(f"{crate_name(program)}::")
    return item_name(local, span, program) if local != path else path.replace("::", ".")


def is_foreign(symbol: str, at: Span | None, program: Program) -> bool:
    """Whether a function came from a library: its own place ``at`` is not in the program, and no item bears its name.

    The name alone does not tell: ``<fib::Shape as Into<u32>>::into`` is a library's function. The place alone does not
    either: the first line that assembly names may be one of another function, inlined.
    """
    in_crate = re.match(rf"<?{re.escape(crate_name(program))}::", demangled(symbol)) is not None
    return at is None and not (in_crate and item_span(function_name(symbol, at, program), program))


def _method_path(path: str) -> str:
    """``<T as Trait>::method`` as ``T::method``."""
    if not path.startswith("<"):
        return path
    end = _closing(path, 0)
    return path[1:end].partition(" as ")[0].lstrip("&") + path[end + 1 :]


def _without_generics(path: str) -> str:
    parts, position = [], 0
    while (start := path.find("<", position)) >= 0:
        parts.append(path[position:start].removesuffix("::"))
        position = _closing(path, start) + 1
    return "".join((*parts, path[position:]))


def _closing(path: str, start: int) -> int:
    """The index of the angle bracket that closes the one at ``start``; the arrow ``->`` closes none."""
    depth = 0
    for index in range(start, len(path)):
        if path[index] == "<":
            depth += 1
        elif path[index] == ">" and path[index - 1] != "-":
            depth -= 1
            if depth == 0:
                return index
    return len(path) - 1
