"""The rustc run that makes MIR, LLVM IR, assembly and the executable. It also prints type sizes and writes a profile.

Stages that need one of these describe the same command with a different product. Equal commands run once.
"""

from __future__ import annotations

import msgspec

from ...model.command import Command, Product, Tool
from ...model.program import Program
from ...model.request import Request
from .rustc import OPTIMISED, bootstrap, command, crate_type_arguments, may_use_unstable, shown_line

_SPANS = "-Zmir-include-spans"
"""Compilers without this flag always print MIR with spans (https://github.com/rust-lang/rust/pull/112346)."""

_CODE = ("-Ccodegen-units=1", "-Cdebuginfo=1", "-Csymbol-mangling-version=v0")
_INTEL = "-Cllvm-args=--x86-asm-syntax=intel"

SIZES_FLAG = "-Zprint-type-sizes"
PROFILE_FLAG = "-Zself-profile"
PROFILE = Product("", "profile/*.mm_profdata")
"""The compiler's profile. The name of the file contains the number of the compiler's process."""

_PRINT_LIMIT = 16 * 2**20
"""Bytes that the compiler may print. Layouts can be long, because chains of iterators or futures have long names."""

_REPORT_ARGUMENTS = {
    SIZES_FLAG: (SIZES_FLAG,),
    PROFILE_FLAG: (f"{PROFILE_FLAG}=profile", "-Zself-profile-events=generic-activity"),
}
"""The arguments that make the compiler report what it does, by the flag that it must have for them."""


def mir_product(program: Program) -> Product:
    return _product("mir", f"{_stem(program)}.mir")


def llvm_ir_product(program: Program) -> Product:
    return _product("llvm-ir", f"{_stem(program)}.ll")


def asm_product(program: Program) -> Product:
    return _product("asm", f"{_stem(program)}.s")


def binary_product(program: Program) -> Product:
    """Return the product for the executable. Its name is never that of the source file or of the profile's folder."""
    stem = _stem(program)
    taken = (program.filename, PROFILE.file.partition("/")[0])
    return _product("link", f"{stem}.out" if stem in taken else stem)


def emit(request: Request, tool: Tool, product: Product) -> Command:
    """Return the run that makes ``product``, and the products of the commands that it is merged with."""
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
    plain = _run(
        request, tool, shown=shown_line(request, needed[kind], bootstrap(tool) if spans and kind == "mir" else ())
    )
    # If LLVM IR is among the products, rustc keeps the names of values, and the assembly uses them for its data. So
    # both are always made together: the assembly shown must not depend on which other stages were asked for.
    products = (product, llvm_ir_product(program)) if kind == "asm" else (product,)
    return msgspec.structs.replace(plain, products=products)


def emit_sizes(request: Request, tool: Tool) -> Command:
    """Return the same run, for the layouts that it prints.

    The compiler prints them only when it generates code. With debug information, it lays out more types.
    """
    program = request.program
    needed = (*_library_arguments(program), *optimisation_arguments(request), "-Cdebuginfo=1")
    arguments = (*needed, *report_arguments(request, tool, SIZES_FLAG), "--emit=llvm-ir")
    plain = _run(request, tool, shown=shown_line(request, arguments, _environment(request, tool)))
    return msgspec.structs.replace(plain, products=(llvm_ir_product(program),))


def emit_profile(request: Request, tool: Tool) -> Command:
    """Return the same run with all products, so that its profile does not depend on what else was asked for."""
    program = request.program
    arguments = (*_arguments(request, tool), "--emit=mir,llvm-ir,asm,link")
    plain = _run(request, tool, shown=shown_line(request, arguments, _environment(request, tool)))
    made = (mir_product(program), llvm_ir_product(program), asm_product(program), binary_product(program))
    return plain.merged(frozenset({PROFILE, *made}))


def report_arguments(request: Request, tool: Tool, *flags: str) -> tuple[str, ...]:
    """Return the arguments for those ``flags`` that the compiler has and that it may be given."""
    allowed = [flag for flag in flags if tool.has_flag(flag)] if may_use_unstable(request, tool) else []
    return tuple(argument for flag in allowed for argument in _REPORT_ARGUMENTS[flag])


def _run(request: Request, tool: Tool, *, shown: str) -> Command:
    arguments = (*_arguments(request, tool), "--emit={products}")
    plain = command(request, arguments, shown=shown, environment=_environment(request, tool))
    return msgspec.structs.replace(plain, prints=_PRINT_LIMIT)


def _arguments(request: Request, tool: Tool) -> tuple[str, ...]:
    return (
        *_library_arguments(request.program),
        f"-Copt-level={opt_level(request)}",
        *_CODE,
        *((_INTEL,) if _is_x86(tool) else ()),
        *_span_arguments(request, tool),
        *report_arguments(request, tool, *_REPORT_ARGUMENTS),
    )


def _environment(request: Request, tool: Tool) -> tuple[tuple[str, str], ...]:
    return bootstrap(tool) if any(argument.startswith("-Z") for argument in _arguments(request, tool)) else ()


def opt_level(request: Request) -> str:
    return request.option("opt-level", OPTIMISED["opt-level"])


def optimisation_arguments(request: Request) -> tuple[str, ...]:
    """Return the optimisation level as a reader would write it: no argument if it is rustc's own default."""
    level = opt_level(request)
    return () if level == OPTIMISED["opt-level"] else (f"-Copt-level={level}",)


def _library_arguments(program: Program) -> tuple[str, ...]:
    """Return the arguments for a library. ``-Clink-dead-code`` keeps its private functions, which nothing calls."""
    arguments = crate_type_arguments(program)
    return (*arguments, "-Clink-dead-code") if arguments else ()


def _span_arguments(request: Request, tool: Tool) -> tuple[str, ...]:
    return (f"{_SPANS}=on",) if tool.has_flag(_SPANS) and may_use_unstable(request, tool) else ()


def _is_x86(tool: Tool) -> bool:
    """True if the compiler's host has the Intel syntax, or if the compiler does not name its host."""
    return "host: " not in tool.fingerprint or any(
        f"host: {family}" in tool.fingerprint for family in ("x86", "i586", "i686")
    )


def _stem(program: Program) -> str:
    return program.filename.removesuffix(".rs")


def _product(kind: str, file: str) -> Product:
    return Product(f"{kind}={file}", file)
