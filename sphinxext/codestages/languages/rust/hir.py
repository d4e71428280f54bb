"""HIR: names are resolved and sugar is removed. The compiler prints it as Rust, with the types of expressions.

In HIR, ``for x in xs`` is a ``loop`` with a ``match``, and ``value?`` is a ``match``. The types are known only if the
program has no type errors. Otherwise HIR is printed without them.
"""

from __future__ import annotations

import msgspec

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Product, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Listing
from .messages import read_errors
from .printing.linking import PLACES_NOTE, read_print
from .rustc import EDITION, REFUSED_NOTE, analyse, dump_command, dump_product, may_use_unstable

_FLAG, _TYPED_FLAG = "-Zunpretty=hir", "-Zunpretty=hir,typed"

_UNTYPED_NOTE = "There are no types: the compiler prints them only for a program that it accepts."
_OLD_NOTE = f"There are no types: this compiler has no {_TYPED_FLAG}."


def hir_command(request: Request, tool: Tool) -> Command:
    if not may_use_unstable(request, tool):
        return analyse(request)
    plain = dump_command(request, tool, "hir", _FLAG)
    if not tool.has_flag(_TYPED_FLAG):
        return plain
    # With types, the compiler prints nothing for a program that it refuses. Then HIR without types is printed instead.
    return msgspec.structs.replace(dump_command(request, tool, "typed", _TYPED_FLAG), otherwise=plain)


def parse_hir(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    errors = read_errors(outcome.instead_of or outcome, program)
    typed, plain = (outcome.files.get(product.file) for product in _products(program))
    content = plain if typed is None else typed
    if content is None:
        allowed = may_use_unstable(request, outcome.tool)
        return Reading(diagnostics=errors, notes=() if allowed else (REFUSED_NOTE,))
    shape = read_print(content.decode(errors="replace"), program, typed=typed is not None, lowered=True)
    untyped = _UNTYPED_NOTE if outcome.instead_of is not None else _OLD_NOTE
    notes = (PLACES_NOTE,) if typed is not None else (untyped, PLACES_NOTE)
    return Reading(shape=shape, diagnostics=errors, notes=notes)


def _products(program: Program) -> tuple[Product, Product]:
    return dump_product(program, "typed"), dump_product(program, "hir")


STAGE = Stage(
    name="rust/hir",
    title="HIR",
    summary="The program as the type checker sees it: names resolved, for loops and ? turned into match, types added.",
    shape=Listing,
    views=("listing",),
    command=hir_command,
    parse=parse_hir,
    options=EDITION,
    flags=(_FLAG,),
)
