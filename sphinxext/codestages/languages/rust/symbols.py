"""Linker symbols as Rust paths: ``_RNvCs7PWRiLK02Ug_3fib4main`` is ``fib::main``, an item named ``main``.

In LLVM IR rustc itself says what most of them stand for, in a comment before the function; the others are demangled.
"""

from __future__ import annotations

import re
from functools import lru_cache

import rust_demangler

from ...model.program import Program
from ...model.shapes.listing import Group
from ...model.span import Span
from .names import Name, library_name, symbol_name
from .rustc import crate_name

SYMBOL = re.compile(r"_(?<!\w_)(?:R[A-Z0-9]|ZN\d)[\w.$]*")
"""Written so that it begins with a character, and none that may be any: such a pattern is found quickly."""

_TOLD = re.compile(
    r"\n; (?!Function Attrs: )(?P<path>[^\n]+)\n(?:; Function Attrs: [^\n]*\n)?"
    r"(?:define|declare) [^\n@]*@(?P<symbol>_R[\w.$]+)\("
)


@lru_cache(maxsize=4096)
def demangled(symbol: str) -> str:
    """The path that ``symbol`` stands for; a symbol of another language as it is."""
    if SYMBOL.match(symbol) is None:
        return symbol
    try:
        return str(rust_demangler.demangle(symbol)).replace(":#", "#")
    except Exception:  # the package raises many kinds; the mangled name is a fair answer
        return symbol


class Paths(dict[str, str]):
    """The paths that symbols stand for: as the compiler says in ``llvm_ir``, or demangled when asked for."""

    def __init__(self, llvm_ir: str = "") -> None:
        super().__init__((symbol, path) for path, symbol in _TOLD.findall(llvm_ir))

    def __missing__(self, symbol: str) -> str:
        path = self[symbol] = demangled(symbol)
        return path

    def readable(self, text: str) -> str:
        """``text`` with paths in place of symbols."""
        return SYMBOL.sub(lambda match: self[match[0]], text)


def function_name(path: str, at: Span | None, program: Program) -> Name:
    """The name of a function by its path; ``at`` is where the program defines it, if that is known."""
    crate = crate_name(program)
    if at is None and (crate not in path or not _is_of(crate, path)):
        return Name(library_name(path))
    return symbol_name(path.removeprefix(f"{crate}::"), at, program)


def _is_of(crate: str, path: str) -> bool:
    name = re.escape(crate)
    return re.match(rf"(?:<&*(?:mut )?(?:dyn )?)?{name}::|<[^{{}}]* as {name}::", path) is not None


def is_foreign(name: Name, at: Span | None) -> bool:
    """Whether a function came from a library: its own place ``at`` is not in the program, and no item bears its name.

    The name alone does not tell: ``<fib::Shape as Into<u32>>::into`` is a library's function. The place alone does not
    either: the first line that assembly names may be one of another function, inlined.
    """
    return at is None and name.item is None


def function_group(
    name: Name, lines: range, *, foreign: bool, span: Span | None = None, names: tuple[tuple[str, str], ...] = ()
) -> Group:
    """The group of a function's lines."""
    return Group(
        name=name.plain,
        qualified=name.qualified if name.qualified != name.plain else "",
        kind="function",
        first=lines.start,
        count=len(lines),
        foreign=foreign,
        span=span,
        names=names,
    )
