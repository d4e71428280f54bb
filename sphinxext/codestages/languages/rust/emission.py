"""The one rustc run that makes MIR, LLVM IR, assembly and the program itself.

Stages that need one of these describe the same command with another product; equal commands are run once.
"""

from __future__ import annotations

import msgspec

from ...model.command import Command, Product, Tool
from ...model.program import Program
from ...model.request import Request
from .rustc import OPTIMISED, bootstrap, command, crate_type_arguments, may_use_unstable, shown_line

_SPANS = "-Zmir-include-spans=on"
_SPANS_ARE_A_FLAG_SINCE = (1, 72)
"""Before this release MIR always came with the spans (https://github.com/rust-lang/rust/pull/112346)."""

_CODE = ("-Ccodegen-units=1", "-Cdebuginfo=1", "-Csymbol-mangling-version=v0")
_INTEL = "-Cllvm-args=--x86-asm-syntax=intel"


def mir_product(program: Program) -> Product:
    return _product("mir", f"{_stem(program)}.mir")


def llvm_ir_product(program: Program) -> Product:
    return _product("llvm-ir", f"{_stem(program)}.ll")


def asm_product(program: Program) -> Product:
    return _product("asm", f"{_stem(program)}.s")


def binary_product(program: Program) -> Product:
    """The program itself; its name never is the source file's."""
    stem = _stem(program)
    return _product("link", stem if stem != program.filename else f"{stem}.out")


def emit(request: Request, tool: Tool, product: Product) -> Command:
    """The run that makes ``product`` (and, merged with others, theirs)."""
    program, kind = request.program, product.name.partition("=")[0]
    library = _library_arguments(program) if kind != "link" else ()
    level = optimisation_arguments(request)
    spans = _span_arguments(request, tool)
    intel = (_INTEL,) if _is_x86(tool) else ()
    needed = {
        "mir": (*library, *level, *spans, "--emit=mir"),
        "llvm-ir": (*library, *level, *_CODE, "--emit=llvm-ir"),
        "asm": (*library, *level, *_CODE, *intel, "--emit=llvm-ir,asm"),
        "link": level,
    }
    environment = bootstrap(tool) if spans else ()
    plain = command(
        request,
        (*library, f"-Copt-level={opt_level(request)}", *_CODE, *intel, *spans, "--emit={products}"),
        shown=shown_line(request, needed[kind], environment if kind == "mir" else ()),
        environment=environment,
    )
    # With LLVM IR among the products rustc keeps the names of values, and assembly then names its data by them:
    # made together, always, so that what is shown does not depend on what else was asked for.
    products = (product, llvm_ir_product(program)) if kind == "asm" else (product,)
    return msgspec.structs.replace(plain, products=products)


def opt_level(request: Request) -> str:
    return request.option("opt-level", OPTIMISED["opt-level"])


def optimisation_arguments(request: Request) -> tuple[str, ...]:
    """The optimisation level as a reader would give it: not at all where it is rustc's own default."""
    level = opt_level(request)
    return () if level == OPTIMISED["opt-level"] else (f"-Copt-level={level}",)


def _library_arguments(program: Program) -> tuple[str, ...]:
    """A library's private functions are code too, which nobody calls."""
    arguments = crate_type_arguments(program)
    return (*arguments, "-Clink-dead-code") if arguments else ()


def _span_arguments(request: Request, tool: Tool) -> tuple[str, ...]:
    has_flag = tool.release >= _SPANS_ARE_A_FLAG_SINCE
    return (_SPANS,) if has_flag and may_use_unstable(request, tool) else ()


def _is_x86(tool: Tool) -> bool:
    """Whether the compiler's host, as far as it names one, has the Intel syntax."""
    return "host: " not in tool.fingerprint or any(
        f"host: {each}" in tool.fingerprint for each in ("x86", "i586", "i686")
    )


def _stem(program: Program) -> str:
    return program.filename.removesuffix(".rs")


def _product(kind: str, file: str) -> Product:
    return Product(f"{kind}={file}", file)
