"""Names of functions: rustc's paths in, the names that a reader uses out.

``<impl at fib.rs:9:1: 9:32>::area`` is ``Shape.area``, and its qualified name ``<Shape as Area>.area`` tells it from
methods of other traits. ``main::{closure#0}`` is ``main.{closure#0}``. A function that is not an item in the program's
text (a macro made it, or it is a library's) keeps its path, with dots.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...model.program import Item, Program, dotted_name, without_generics
from ...model.span import Span
from .items import implementations, items
from .spans import read_span

_FUNCTION = re.compile(r"(?:.*?\b)?fn (?P<name>.+?)\((?:_1: (?:&(?:'\w+ )?(?:mut )?)?(?P<first>[\w:]+)?|\) ->|$)")
_CONSTANT = re.compile(r"(?:const |static |mut )*(?P<name>(?:<impl at [^>]*>|::|[^:])+): ")
_PROMOTED = re.compile(r"(?P<name>promoted\[\d+\]) in (?P<owner>(?:<impl at [^>]*>|::|[^:])+): ")
_IMPL_AT = re.compile(r".*<impl at (?P<place>[^>]+)>(?P<rest>.*)")
_INNER = re.compile(r"::(?=\{|promoted\[)")


class Name(NamedTuple):
    """The name of a function.

    ``plain`` is its dotted name, and ``qualified`` tells it from others of that name. ``item`` is the item of the
    program that the function is, or the item around it for something inside an item (a closure).
    """

    plain: str
    qualified: str = ""
    item: Item | None = None

    @property
    def span(self) -> Span | None:
        """The whole text of the function, or None if it is not an item itself."""
        return self.item.span if self.item and self.item.name == self.plain else None

    def within(self, inner: list[str]) -> Name:
        """Return the name of something inside this function: a closure, a promoted constant."""
        plain, qualified = (".".join((name, *inner)) if name else "" for name in (self.plain, self.qualified))
        return Name(plain, qualified, self.item)


def body_name(header: str, span: Span | None, program: Program) -> Name:
    """Return the name of a MIR body. ``header`` is its first line, ``span`` the place of its code, if known."""
    if promoted := _PROMOTED.match(header):
        return _named(f"{promoted['owner']}::{promoted['name']}", "", span, program)
    if function := _FUNCTION.match(header):
        return _named(function["name"], function["first"] or "", span, program)
    constant = _CONSTANT.match(header)
    return _named(constant["name"] if constant else header.removesuffix(" {"), "", span, program)


def _named(path: str, first: str, span: Span | None, program: Program) -> Name:
    """Return the name for a path as the compiler writes it (``m::fib::{closure#0}``).

    ``first`` is the type of the function's first parameter, or nothing.
    """
    base, *inner = _INNER.split(path)
    in_impl = _IMPL_AT.match(base)
    if in_impl is None:
        return path_name(base, span, program).within(inner)
    at, rest = read_span(in_impl["place"], program.filename), in_impl["rest"].replace("::", ".").replace("r#", "")
    block = next(
        (implementation for implementation in implementations(program) if at and implementation.span.start == at.start),
        None,
    )
    if block is None:
        return Name(f"{_owner(first, program)}{rest}").within(inner)
    found = (candidate for candidate in items(program) if candidate.qualified == f"{block.qualified}{rest}")
    item = next((candidate for candidate in found if block.span.contains(candidate.span)), None)
    return Name(f"{block.name}{rest}", f"{block.qualified}{rest}", item).within(inner)


def _owner(first: str, program: Program) -> str:
    """Return the type that a method made by a macro probably belongs to.

    It is the type of the method's first parameter, if that type is the program's own, and otherwise ``impl``.
    """
    return path_name(first, None, program).plain if first and path_name(first, None, program).item else "impl"


def path_name(path: str, span: Span | None, program: Program) -> Name:
    """Return the name of the item whose path is or ends with ``path``: rustc shortens paths to what is unambiguous.

    If there are several such items, take the one around ``span``, or else the first.
    """
    dotted = path.replace("::", ".").replace("r#", "")
    found = [known for known in items(program) if known.name == dotted or known.name.endswith(f".{dotted}")]
    if not found:
        return Name(dotted)
    around = (known for known in found if span is not None and known.span.start <= span.start < known.span.end)
    item = next(around, found[0])
    return Name(item.name, item.qualified, item)


def symbol_name(path: str, at: Span | None, program: Program) -> Name:
    """Return the name for a demangled symbol without the crate's name. ``at`` is the place of its code, if known.

    ``<alloc::vec::Vec<u32> as Area>::area`` is ``Vec.area``, qualified ``<Vec<u32> as Area>.area``.
    """
    qualified = dotted_name(path)
    base, *inner = re.split(r"\.(?=\{[^>]*$)", without_generics(qualified))
    if item := _item_at(base, at, program) or _item_named(base, program):
        return Name(".".join((item.name, *inner)), qualified, item)
    blocks = (
        implementation for implementation in implementations(program) if base.startswith(f"{implementation.qualified}.")
    )
    if block := next(blocks, None):
        plain = base.replace(block.qualified, block.name, 1)
        return Name(".".join((plain, *inner)), qualified)
    return Name(".".join((_unqualified(base), *inner)), qualified)


@lru_cache(maxsize=4096)
def library_name(path: str) -> str:
    """Return the whole path of a library's function: ``<core::fmt::Arguments>::new`` is ``core.fmt.Arguments.new``.

    Generic arguments are left out.
    """
    return _unqualified(without_generics(path.replace("::<", "<"))).replace("::", ".")


def _item_at(base: str, at: Span | None, program: Program) -> Item | None:
    """Return the item around ``at`` that has the last part of the name.

    If there are several, take one that has the whole name, or else the innermost.
    """
    if at is None:
        return None
    last = base.rpartition(".")[2]
    around = (item for item in items(program) if item.span.line <= at.line <= item.span.end_line)
    return min(
        (item for item in around if item.name.rpartition(".")[2] == last),
        key=lambda item: (base not in {item.name, item.qualified}, item.span.end_line - item.span.line),
        default=None,
    )


def _item_named(base: str, program: Program) -> Item | None:
    """Return the item of that name. If it is a method that an ``impl`` leaves out, return the trait's own method."""
    known = items(program)
    if found := next((item for item in known if base in (item.name, item.qualified)), None):
        return found
    provided = re.match(r"(<[^>]* as (\w+)>)\.(\w+)$", base)
    if provided is None or not any(
        implementation.qualified == provided[1] for implementation in implementations(program)
    ):
        return None
    return next((item for item in known if f".{item.name}".endswith(f".{provided[2]}.{provided[3]}")), None)


def _unqualified(base: str) -> str:
    """Return ``Shape.area`` for ``<Shape as Area>.area``."""
    return re.sub(r"^<&*(?:mut )?(?:dyn )?([^<> ]+)(?: as [^<>]+)?>", r"\1", base)
