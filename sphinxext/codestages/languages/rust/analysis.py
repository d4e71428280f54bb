"""The one rustc run that prints THIR and leaves what the borrow checker worked with: its MIR, and its facts.

It analyses the whole program and generates no code. Where the borrow checker refuses the program there is no THIR, but
the MIR of the ``nll`` pass and the facts are there nevertheless, one folder of facts for each function.
"""

from __future__ import annotations

import msgspec

from ...model.artifact import Diagnostic
from ...model.command import Command, Product, Tool
from ...model.request import Request
from .rustc import analyse, bootstrap, command, crate_type_arguments, dump_product, may_use_unstable, shown_line

_FLAT, _TREE = "-Zunpretty=thir-flat", "-Zunpretty=thir-tree"
_FLAT_IS_A_FLAG_SINCE = (1, 69)
"""Up to then ``thir-tree`` printed what is now ``thir-flat`` (https://github.com/rust-lang/rust/pull/107006).

The compiler's own list of its flags names neither before 1.75.
"""
FACTS_FLAG = "-Znll-facts"
_BORROWS = ("-Zdump-mir=nll", "-Zdump-mir-dir=nll", FACTS_FLAG, "-Znll-facts-dir=facts")


CYCLE_NOTE = (
    "The flags that make the compiler write down what its borrow checker works with can themselves lead it into a "
    "cycle (E0391). Whether it accepts the program, rust/diagnostics says."
)


def may_be_a_cycle_of_ours(errors: tuple[Diagnostic, ...]) -> bool:
    """Whether the flags of this run may be why the compiler refuses the program."""
    return bool(errors) and all(error.code == "E0391" for error in errors)


def thir_product(request: Request) -> Product:
    """The THIR of all bodies, one file."""
    return dump_product(request.program, "thir")


def nll_product() -> Product:
    """``nll/fib.main-{closure#0}.-------.nll.0.mir``: the MIR that was checked, and the values of its regions."""
    return Product("nll", "nll/*.nll.0.mir")


def facts_product(relation: str = "*") -> Product:
    """``facts/main-{closure#0}/loan_issued_at.facts``: of all functions, one relation or every one."""
    return Product(f"facts-{relation}", f"facts/**/{relation}.facts")


def analysis_command(request: Request, tool: Tool, *products: Product) -> Command:
    """The run that leaves ``products``; one without unstable flags, leaving none, where they may not be used."""
    if not may_use_unstable(request, tool):
        return analyse(request)
    thir = flat_flag(tool)
    prints = (thir, "-o", thir_product(request).file) if thir else ("--emit=metadata",)
    borrows = _BORROWS if tool.has_flag(FACTS_FLAG) else ()
    library, environment = crate_type_arguments(request.program), bootstrap(tool)
    needed = (thir,) if thir_product(request) in products else (*_BORROWS, "--emit=metadata")
    plain = command(
        request,
        (*library, *borrows, *prints),
        shown=shown_line(request, (*library, *needed), environment),
        environment=environment,
    )
    return msgspec.structs.replace(plain, products=products)


def flat_flag(tool: Tool) -> str:
    """The flag by which ``tool`` prints THIR as it is stored; empty where it has none."""
    if tool.has_flag(_FLAT):
        return _FLAT
    if tool.has_flag(_TREE) or not tool.has_flag("-Zunpretty"):
        return ""
    return _FLAT if tool.release >= _FLAT_IS_A_FLAG_SINCE else _TREE
