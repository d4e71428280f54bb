"""What rustc calls a function, as what a program's reader calls it.

``<impl at fib.rs:9:1: 9:32>::area`` is ``Shape.area``, ``main::{closure#0}`` is ``main.{closure#0}``.
Names that no item of the program's text bears (what a macro made, a library's function) keep their path, with dots.
"""

from __future__ import annotations

import re

from ...model.program import Item, Program
from ...model.span import Span
from .spans import read_span
from .syntax import implementations, items

_FUNCTION = re.compile(r"(?:.*?\b)?fn (?P<name>.+?)\((?:_1: |\) ->|$)")
_CONSTANT = re.compile(r"(?:const |static |mut )*(?P<name>(?:<impl at [^>]*>|::|[^:])+): ")
_IMPL_AT = re.compile(r".*<impl at (?P<place>[^>]+)>::(?P<rest>.*)")
_INNER = re.compile(r"::(?=\{)")


def body_name(header: str, span: Span | None, program: Program) -> str:
    """The name of what a MIR body's first line opens; ``span`` is where its code comes from, if known."""
    match = _FUNCTION.match(header) or _CONSTANT.match(header)
    return item_name(match["name"] if match else header.removesuffix(" {"), span, program)


def item_name(path: str, span: Span | None, program: Program) -> str:
    """A compiler's path (``m::fib::{closure#0}``) as the dotted name of an item, as far as it is one."""
    base, *inner = _INNER.split(path)
    in_impl = _IMPL_AT.match(base)
    plain = _method(in_impl["place"], in_impl["rest"], program) if in_impl else _item(base, span, program)
    return ".".join((plain, *inner))


def _method(place: str, rest: str, program: Program) -> str:
    at = read_span(place, program.filename)
    owner = next((each.name for each in implementations(program) if at and each.span.start == at.start), "impl")
    return f"{owner}.{rest.replace('::', '.')}"


def _item(path: str, span: Span | None, program: Program) -> str:
    """The item that ``path`` ends in (rustc trims paths to what is unambiguous), by its place where several do."""
    dotted = path.replace("::", ".")
    found = [each for each in items(program) if each.name == dotted or each.name.endswith(f".{dotted}")]
    return _best(found, span).name if found else dotted


def _best(found: list[Item], span: Span | None) -> Item:
    around = (each for each in found if span is not None and each.span.start <= span.start < each.span.end)
    return next(around, found[0])


def item_span(name: str, program: Program) -> Span | None:
    """All of the item's text, if the program has an item ``name``."""
    return next((each.span for each in items(program) if each.name == name), None)
