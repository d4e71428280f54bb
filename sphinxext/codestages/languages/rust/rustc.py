"""rustc: how it is found, and what all of its runs have in common.

``-Z`` flags need ``RUSTC_BOOTSTRAP=1`` on a stable compiler. The variable also lets the program itself use unstable
features, so a program that asks for some is run without: a stable compiler must then refuse it as it would for the
reader.
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
"""The options of the stages that generate code."""

Environment: TypeAlias = tuple[tuple[str, str], ...]

JSON = "--error-format=json"
DUMP_FLAG = "-Zunpretty=ast-tree"
BOOTSTRAP: Environment = (("RUSTC_BOOTSTRAP", "1"),)

REFUSED_NOTE = "The program asks for unstable features; a stable compiler was asked without its unstable flags."


def read_version(text: str) -> str:
    """``1.95.0`` or ``1.97.0-nightly`` from what ``rustc -vV`` prints; empty if it is no answer of rustc's."""
    match = re.search(r"^release: (\S+)", text, re.MULTILINE) or re.search(r"rustc (\S+)", text)
    return match[1] if match else ""


def read_flags(text: str) -> tuple[str, ...]:
    """The unstable flags that ``rustc -Zhelp`` lists, and of ``-Zunpretty`` what it can print, where that is listed."""
    flags = (f"-Z{name}" for name in re.findall(r"^ *-Z +([\w-]+)=val", text, re.MULTILINE))
    modes = re.search(r"^ *-Z +unpretty=val(?P<modes>(?:(?!^ *-Z ).*\n)*)", text, re.MULTILINE)
    words = re.findall(r"`([\w,-]+)`", modes["modes"]) if modes else ()
    return tuple(sorted({*flags, *(f"-Zunpretty={word}" for word in words)}))


def fits_version(version: str, wanted: str) -> bool:
    """``1.97`` fits 1.97.0-nightly, and a channel's name any release of it; a beta is 1.97.0-beta.3."""
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
    """Raises UnknownName for what no compiler understands; rustc would say it in words about its command line."""
    edition, level = request.option("edition", EDITION["edition"]), request.option("opt-level", OPTIMISED["opt-level"])
    if not re.fullmatch(r"20(15|18|2[1-9]|[3-9]\d)", edition):
        raise UnknownName(f"unknown edition: {edition!r}. There are: 2015, 2018, 2021, 2024.")
    if level not in ("0", "1", "2", "3", "s", "z"):
        raise UnknownName(f"unknown opt-level: {level!r}. There are: 0, 1, 2, 3, s, z.")


def command(request: Request, arguments: tuple[str, ...], *, shown: str, environment: Environment = ()) -> Command:
    """A run of rustc over the program's file; ``shown`` is what a reader types to get the same."""
    check_options(request)
    program = request.program
    return Command(
        arguments=(_edition(request), JSON, *crate_name_arguments(program), *arguments, program.filename),
        shown=shown,
        files=(File(program.filename, program.text.encode(errors="replace")),),
        environment=environment,
    )


def shown_line(request: Request, arguments: tuple[str, ...], environment: Environment = (), file: str = "") -> str:
    """The command line as a reader could type it, with the ``arguments`` that matter to what is shown."""
    program = request.program
    line = ("rustc", _edition(request), *_shown_name(program), *arguments, file or program.filename)
    return " ".join((*(f"{name}={value}" for name, value in environment), shlex.join(line)))


def dump_command(request: Request, tool: Tool, kind: str, flag: str = DUMP_FLAG) -> Command:
    """A run with ``-Zunpretty`` that leaves what it prints in a file, for it may be far larger than any output."""
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
    """A run that only checks the program, without any unstable flag."""
    arguments = (*crate_type_arguments(request.program), "--emit=metadata")
    return command(request, arguments, shown=shown_line(request, arguments))


def edition_of(request: Request) -> str:
    return request.option("edition", EDITION["edition"])


def crate_name(program: Program) -> str:
    """The crate's name, made from the file's: ``my-sample.rs`` is ``my_sample``."""
    return re.sub(r"\W", "_", program.filename.removesuffix(".rs")) or "sample"


def crate_name_arguments(program: Program) -> tuple[str, ...]:
    return () if crate_attribute(program, "crate_name") else (f"--crate-name={crate_name(program)}",)


def crate_type_arguments(program: Program) -> tuple[str, ...]:
    """A program without ``fn main`` is a library, unless it says itself what it is."""
    if has_main(program) or crate_attribute(program, "crate_type") or crate_attribute(program, "no_main"):
        return ()
    return ("--crate-type=lib",)


def may_use_unstable(request: Request, tool: Tool) -> bool:
    """Whether ``-Z`` flags can be given without letting the program use what its compiler would refuse."""
    return is_nightly(tool) or not uses_features(request.program)


def bootstrap(tool: Tool) -> Environment:
    """The environment in which ``tool`` takes ``-Z`` flags."""
    return () if is_nightly(tool) else BOOTSTRAP


def is_nightly(tool: Tool) -> bool:
    return tool.version.endswith(("-nightly", "-dev"))


def _edition(request: Request) -> str:
    return f"--edition={edition_of(request)}"


def _shown_name(program: Program) -> tuple[str, ...]:
    """The crate's name, where rustc would not make the same one of the file's."""
    stem = program.filename.removesuffix(".rs")
    return () if stem.replace("-", "_") == crate_name(program) else crate_name_arguments(program)
