"""rustc: how it is found, and what all of its runs have in common.

On a stable compiler, ``-Z`` flags need the environment variable ``RUSTC_BOOTSTRAP=1``. The variable also lets the
program itself use unstable features. So a program that asks for unstable features is compiled without the variable: a
stable compiler must refuse it, as it does for the reader.
"""

from __future__ import annotations

import re
import shlex
from typing import TypeAlias

import msgspec

from ...model.command import Command, File, Product, Tool
from ...model.descriptors import ToolSpec
from ...model.errors import UnknownName
from ...model.program import Program
from ...model.request import Request
from .attributes import crate_attribute, uses_features
from .items import has_main

EDITION = {"edition": "2021"}
OPTIMISED = {**EDITION, "opt-level": "0"}
"""The options of the stages that generate code, with their defaults."""

Environment: TypeAlias = tuple[tuple[str, str], ...]

JSON = "--error-format=json"
DUMP_FLAG = "-Zunpretty=ast-tree"
BOOTSTRAP: Environment = (("RUSTC_BOOTSTRAP", "1"),)

REFUSED_NOTE = (
    "This stage needs unstable flags of the compiler. A stable compiler does not get them for a program that asks for "
    "unstable features. Choose a nightly compiler."
)


def read_version(text: str) -> str:
    """Return ``1.95.0`` or ``1.97.0-nightly`` from what ``rustc -vV`` prints; empty if rustc did not print it."""
    match = re.search(r"^release: (\S+)", text, re.MULTILINE) or re.search(r"rustc (\S+)", text)
    return match[1] if match else ""


def read_flags(text: str) -> tuple[str, ...]:
    """Return the unstable flags that ``rustc -Zhelp`` lists, and ``-Zunpretty`` with each of its modes, if listed."""
    flags = (f"-Z{name}" for name in re.findall(r"^ *-Z +([\w-]+)=val", text, re.MULTILINE))
    modes = re.search(r"^ *-Z +unpretty=val(?P<modes>(?:(?!^ *-Z ).*\n)*)", text, re.MULTILINE)
    words = re.findall(r"`([\w,-]+)`", modes["modes"]) if modes else ()
    return tuple(sorted({*flags, *(f"-Zunpretty={word}" for word in words)}))


def fits_version(version: str, wanted: str) -> bool:
    """True if ``wanted`` means ``version``: ``1.97`` fits 1.97.0-nightly, and ``beta`` fits 1.97.0-beta.3."""
    channel = version.partition("-")[2].partition(".")[0] or "stable"
    return wanted == channel or f"{version.partition('-')[0]}.".startswith(f"{wanted}.")


TOOL = ToolSpec(
    name="rustc",
    option="rustc",
    setting="rustc",
    executables=("rustc", "rustc-{minor}"),
    version_arguments=("-vV",),
    read_version=read_version,
    locations=(
        "~/.rustup/toolchains/{version}*/bin/rustc",
        "$RUSTUP_HOME/toolchains/{version}*/bin/rustc",
        "~/.rustup/toolchains/*/bin/rustc",
        "$RUSTUP_HOME/toolchains/*/bin/rustc",
    ),
    fits=fits_version,
    advice="Install Rust with rustup (https://rustup.rs) or the system's package rustc.",
    root_arguments=("--print", "sysroot"),
    root_executable="bin/rustc",
    flag_arguments=("-Zhelp",),
    flag_environment=BOOTSTRAP,
    read_flags=read_flags,
    settings=("~/.rustup/settings.toml", "$RUSTUP_HOME/settings.toml"),
)


def check_options(request: Request) -> None:
    """Raise UnknownName for an unknown edition or opt-level. rustc's own message would be about its command line."""
    edition, level = request.option("edition", EDITION["edition"]), request.option("opt-level", OPTIMISED["opt-level"])
    if not re.fullmatch(r"20(15|18|2[1-9]|[3-9]\d)", edition):
        raise UnknownName(f"unknown edition: {edition!r}. Available: 2015, 2018, 2021, 2024.")
    if level not in ("0", "1", "2", "3", "s", "z"):
        raise UnknownName(f"unknown opt-level: {level!r}. Available: 0, 1, 2, 3, s, z.")


def command(request: Request, arguments: tuple[str, ...], *, shown: str, environment: Environment = ()) -> Command:
    """Return a run of rustc on the program's file. ``shown`` is what a reader types to get the same result."""
    check_options(request)
    program = request.program
    return Command(
        arguments=(_edition(request), JSON, *crate_name_arguments(program), *arguments, program.filename),
        shown=shown,
        files=(File(program.filename, program.text.encode(errors="replace")),),
        environment=environment,
    )


def shown_line(request: Request, arguments: tuple[str, ...], environment: Environment = (), file: str = "") -> str:
    """Return the command line as a reader could type it, with the ``arguments`` that change what is shown."""
    program = request.program
    line = ("rustc", _edition(request), *_shown_name(program), *arguments, file or program.filename)
    return " ".join((*(f"{name}={value}" for name, value in environment), shlex.join(line)))


def dump_command(request: Request, tool: Tool, kind: str, flag: str = DUMP_FLAG) -> Command:
    """Return a run with ``-Zunpretty`` that writes to a file, because a dump can be longer than output may be."""
    arguments: tuple[str, ...] = (flag,) if flag == DUMP_FLAG else (*crate_type_arguments(request.program), flag)
    environment, product = bootstrap(tool), dump_product(request.program, kind)
    plain = command(
        request,
        (*arguments, "-o", product.file),
        shown=shown_line(request, arguments, environment),
        environment=environment,
    )
    return msgspec.structs.replace(plain, products=(product,))


def dump_product(program: Program, kind: str) -> Product:
    return Product(kind, f"{program.filename.removesuffix('.rs')}.{kind}.txt")


def analyse(request: Request) -> Command:
    """Return a run that only checks the program, without unstable flags."""
    arguments = (*crate_type_arguments(request.program), "--emit=metadata")
    return command(request, arguments, shown=shown_line(request, arguments))


def edition_of(request: Request) -> str:
    return request.option("edition", EDITION["edition"])


def crate_name(program: Program) -> str:
    """Return the crate's name, made from the file's name: ``my_sample`` for ``my-sample.rs``."""
    return re.sub(r"\W", "_", program.filename.removesuffix(".rs")) or "sample"


def crate_name_arguments(program: Program) -> tuple[str, ...]:
    return () if crate_attribute(program, "crate_name") else (f"--crate-name={crate_name(program)}",)


def crate_type_arguments(program: Program) -> tuple[str, ...]:
    """Return the arguments that make a library of a program without ``fn main``, unless the program says what it is."""
    if has_main(program) or crate_attribute(program, "crate_type") or crate_attribute(program, "no_main"):
        return ()
    return ("--crate-type=lib",)


def may_use_unstable(request: Request, tool: Tool) -> bool:
    """True if ``-Z`` flags do not let the program use features that its compiler would refuse."""
    return is_nightly(tool) or not uses_features(request.program)


def bootstrap(tool: Tool) -> Environment:
    """Return the environment in which ``tool`` accepts ``-Z`` flags."""
    return () if is_nightly(tool) else BOOTSTRAP


def is_nightly(tool: Tool) -> bool:
    return tool.version.endswith(("-nightly", "-dev"))


def _edition(request: Request) -> str:
    return f"--edition={edition_of(request)}"


def _shown_name(program: Program) -> tuple[str, ...]:
    """Return the argument with the crate's name, if rustc would not make the same name from the file's."""
    stem = program.filename.removesuffix(".rs")
    return () if stem.replace("-", "_") == crate_name(program) else crate_name_arguments(program)
