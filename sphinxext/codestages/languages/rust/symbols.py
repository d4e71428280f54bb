"""Linker symbols as Rust paths: ``_RNvCs7PWRiLK02Ug_3fib4main`` is ``fib::main``, an item named ``main``.

In LLVM IR, a comment of rustc before a function gives the path of most symbols. The other symbols are demangled.
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
"""Begins with a literal character, and only then looks back: regular expressions are searched faster in this form."""

_PATH_COMMENT = re.compile(
    r"\n; (?!Function Attrs: )(?P<path>[^\n]+)\n(?:; Function Attrs: [^\n]*\n)?"
    r"(?:define|declare) [^\n@]*@(?P<symbol>_R[\w.$]+)\("
)


@lru_cache(maxsize=4096)
def demangled(symbol: str) -> str:
    """Return the path that ``symbol`` stands for. A symbol of another language stays as it is."""
    if SYMBOL.match(symbol) is None:
        return symbol
    # The package writes ``{closure:#0}`` where rustc writes ``{closure#0}``.
    try:
        return str(rust_demangler.demangle(symbol)).replace(":#", "#")
    except Exception:  # the package raises errors of many types; the mangled name will do
        return symbol


class Paths(dict[str, str]):
    """The paths that symbols stand for, by symbol.

    They come from the comments in ``llvm_ir``. A symbol without a comment is demangled when it is first asked for.
    """

    def __init__(self, llvm_ir: str = "") -> None:
        super().__init__((symbol, path) for path, symbol in _PATH_COMMENT.findall(llvm_ir))

    def __missing__(self, symbol: str) -> str:
        path = self[symbol] = demangled(symbol)
        return path

    def readable(self, text: str) -> str:
        """Return ``text`` with paths in place of symbols."""
        return SYMBOL.sub(lambda match: self[match[0]], text)


def function_name(path: str, at: Span | None, program: Program) -> Name:
    """Return the name of a function for its path. ``at`` is where the program defines it, if that is known."""
    crate = crate_name(program)
    if at is None and (crate not in path or not _is_of(crate, path)):
        return Name(library_name(path))
    return symbol_name(path.removeprefix(f"{crate}::"), at, program)


def _is_of(crate: str, path: str) -> bool:
    name = re.escape(crate)
    return re.match(rf"(?:<&*(?:mut )?(?:dyn )?)?{name}::|<[^{{}}]* as {name}::", path) is not None


def is_foreign(name: Name, at: Span | None) -> bool:
    """True if a function came from a library: its place ``at`` is not in the program, and no item has its name.

    The name alone is not enough: ``<fib::Shape as Into<u32>>::into`` is a library's function. Nor is the place alone:
    the first line that assembly names can be a line of another function, which was inlined.
    """
    return at is None and name.item is None


def function_group(
    name: Name, lines: range, *, foreign: bool, span: Span | None = None, names: tuple[tuple[str, str], ...] = ()
) -> Group:
    """Return the group of a function's lines. ``names`` are pairs of a symbol and its path."""
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
