"""The rustc run that prints THIR and writes what the borrow checker works with: its MIR and its facts.

The run analyses the whole program and generates no code. If the borrow checker refuses the program, rustc prints no
THIR, but it still writes the MIR of the ``nll`` pass and the facts, one folder of facts for each function.
"""

from __future__ import annotations

import msgspec

from ...model.artifact import Diagnostic
from ...model.command import Command, Product, Tool
from ...model.request import Request
from .rustc import analyse, bootstrap, command, crate_type_arguments, dump_product, may_use_unstable, shown_line

_FLAT, _TREE = "-Zunpretty=thir-flat", "-Zunpretty=thir-tree"
_FLAT_IS_A_FLAG_SINCE = (1, 69)
"""The first release with ``thir-flat``. Before it, ``thir-tree`` printed the same.

See https://github.com/rust-lang/rust/pull/107006. Before 1.75, the compiler's list of its flags names neither mode.
"""
FACTS_FLAG = "-Znll-facts"
_BORROWS = ("-Zdump-mir=nll", "-Zdump-mir-dir=nll", FACTS_FLAG, "-Znll-facts-dir=facts")


CYCLE_NOTE = (
    "The error E0391 (a cycle) can come from the flags that make the compiler write down what its borrow checker works "
    "with. The stage rust/diagnostics does not use these flags: it shows whether the compiler accepts the program."
)


def flags_may_cause_cycle(errors: tuple[Diagnostic, ...]) -> bool:
    """True if every error is E0391, which the flags of this run can cause in a correct program."""
    return bool(errors) and all(error.code == "E0391" for error in errors)


def thir_product(request: Request) -> Product:
    """Return the product that holds the THIR of all bodies: one file."""
    return dump_product(request.program, "thir")


def nll_product() -> Product:
    """Return the product for the MIR that the borrow checker checks, one file a body, with the values of its regions.

    A file is named ``nll/fib.main-{closure#0}.-------.nll.0.mir``.
    """
    return Product("nll", "nll/*.nll.0.mir")


def facts_product(relation: str = "*") -> Product:
    """Return the product for one relation of the facts, or for every relation (``*``), of all functions.

    A file is named ``facts/main-{closure#0}/loan_issued_at.facts``.
    """
    return Product(f"facts-{relation}", f"facts/**/{relation}.facts")


def analysis_command(request: Request, tool: Tool, *products: Product) -> Command:
    """Return the run that makes ``products``.

    If unstable flags may not be used, return a run without them, which makes no product.
    """
    if not may_use_unstable(request, tool):
        return analyse(request)
    thir = flat_flag(tool)
    prints = (thir, "-o", thir_product(request).file) if thir else ("--emit=metadata",)
    borrows = _BORROWS if tool.has_flag(FACTS_FLAG) else ()
    library, environment = crate_type_arguments(request.program), bootstrap(tool)
    # Readers see only the flags that their stage needs. The run has all flags, so that equal commands run once.
    needed = (thir,) if thir_product(request) in products else (*_BORROWS, "--emit=metadata")
    plain = command(
        request,
        (*library, *borrows, *prints),
        shown=shown_line(request, (*library, *needed), environment),
        environment=environment,
    )
    return msgspec.structs.replace(plain, products=products)


def flat_flag(tool: Tool) -> str:
    """Return the flag with which ``tool`` prints THIR as the compiler stores it; empty if it has no such flag."""
    if tool.has_flag(_FLAT):
        return _FLAT
    if tool.has_flag(_TREE) or not tool.has_flag("-Zunpretty"):
        return ""
    # A compiler that lists neither mode still has one of them.
    return _FLAT if tool.release >= _FLAT_IS_A_FLAG_SINCE else _TREE
