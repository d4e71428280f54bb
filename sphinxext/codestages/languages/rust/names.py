"""What rustc calls a function, as what a program's reader calls it.

``<impl at fib.rs:9:1: 9:32>::area`` is ``Shape.area``, or, told from other traits' methods, ``<Shape as Area>.area``;
``main::{closure#0}`` is ``main.{closure#0}``. Names that no item of the program's text bears (what a macro made, a
library's function) keep their path, with dots.
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
    """A function's dotted name, what tells it from others of that name, and the item of the program that it is.

    Of what is within an item (a closure) it is that item.
    """

    plain: str
    qualified: str = ""
    item: Item | None = None

    @property
    def span(self) -> Span | None:
        """All of the function's text, where it is an item itself."""
        return self.item.span if self.item and self.item.name == self.plain else None

    def within(self, inner: list[str]) -> Name:
        """The name of something within: a closure, a promoted constant."""
        plain, qualified = (".".join((each, *inner)) if each else "" for each in (self.plain, self.qualified))
        return Name(plain, qualified, self.item)


def body_name(header: str, span: Span | None, program: Program) -> Name:
    """The name of what a MIR body's first line opens; ``span`` is where its code comes from, if known."""
    if promoted := _PROMOTED.match(header):
        return _named(f"{promoted['owner']}::{promoted['name']}", "", span, program)
    if function := _FUNCTION.match(header):
        return _named(function["name"], function["first"] or "", span, program)
    constant = _CONSTANT.match(header)
    return _named(constant["name"] if constant else header.removesuffix(" {"), "", span, program)


def _named(path: str, first: str, span: Span | None, program: Program) -> Name:
    """The name of a compiler's path (``m::fib::{closure#0}``); ``first`` is the type of its first parameter."""
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
    found = (each for each in items(program) if each.qualified == f"{block.qualified}{rest}")
    item = next((each for each in found if block.span.contains(each.span)), None)
    return Name(f"{block.name}{rest}", f"{block.qualified}{rest}", item).within(inner)


def _owner(first: str, program: Program) -> str:
    """Whose method it may be that a macro made: of the type of its first parameter, if that is the program's."""
    return path_name(first, None, program).plain if first and path_name(first, None, program).item else "impl"


def path_name(path: str, span: Span | None, program: Program) -> Name:
    """The item that ``path`` ends in (rustc trims paths to what is unambiguous), by its place where several do."""
    dotted = path.replace("::", ".").replace("r#", "")
    found = [each for each in items(program) if each.name == dotted or each.name.endswith(f".{dotted}")]
    if not found:
        return Name(dotted)
    around = (each for each in found if span is not None and each.span.start <= span.start < each.span.end)
    item = next(around, found[0])
    return Name(item.name, item.qualified, item)


def symbol_name(path: str, at: Span | None, program: Program) -> Name:
    """The name of a demangled symbol, of which the crate's name is cut off; ``at`` is where its code is, if known.

    ``<alloc::vec::Vec<u32> as Area>::area`` is ``Vec.area``, qualified ``<Vec<u32> as Area>.area``.
    """
    qualified = dotted_name(path)
    base, *inner = re.split(r"\.(?=\{[^>]*$)", without_generics(qualified))
    if item := _at(base, at, program) or _called(base, program):
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
    """The whole path of a library's function: ``<core::fmt::Arguments>::new::<2, 1>`` is ``core.fmt.Arguments.new``."""
    return _unqualified(without_generics(path.replace("::<", "<"))).replace("::", ".")


def _at(base: str, at: Span | None, program: Program) -> Item | None:
    """The item around ``at`` with the last part of the name: of several the one of the whole name, or the innermost."""
    if at is None:
        return None
    last = base.rpartition(".")[2]
    around = (each for each in items(program) if each.span.line <= at.line <= each.span.end_line)
    return min(
        (each for each in around if each.name.rpartition(".")[2] == last),
        key=lambda each: (base not in {each.name, each.qualified}, each.span.end_line - each.span.line),
        default=None,
    )


def _called(base: str, program: Program) -> Item | None:
    """The item of that name; of a method that an ``impl`` leaves out, the one that its trait provides."""
    known = items(program)
    if found := next((each for each in known if base in (each.name, each.qualified)), None):
        return found
    provided = re.match(r"(<[^>]* as (\w+)>)\.(\w+)$", base)
    if provided is None or not any(
        implementation.qualified == provided[1] for implementation in implementations(program)
    ):
        return None
    return next((each for each in known if f".{each.name}".endswith(f".{provided[2]}.{provided[3]}")), None)


def _unqualified(base: str) -> str:
    """``<Shape as Area>.area`` as ``Shape.area``."""
    return re.sub(r"^<&*(?:mut )?(?:dyn )?([^<> ]+)(?: as [^<>]+)?>", r"\1", base)
