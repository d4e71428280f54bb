"""The run of the program itself: what it prints, and how it ends.

A panic names its place on standard error: ``thread 'main' panicked at fib.rs:3:5:`` and the message on the next lines
(up to Rust 1.72 ``thread 'main' panicked at 'message', fib.rs:3:5``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.errors import NoRun
from ...model.line import Line
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Listing
from ...model.span import Label, Span
from .attributes import is_library
from .emission import binary_product, emit
from .messages import read_errors
from .rustc import OPTIMISED, crate_type_arguments
from .spans import is_sample

_PANIC = re.compile(
    r"^thread '[^'\n]*' (?:\(\d+\) )?panicked at (?:(?P<place>[^'\n]+:\d{1,9}:\d{1,9}):\n(?P<message>.*)"
    r"|'(?P<old_message>.*?)', (?P<old_place>[^'\n]+:\d{1,9}:\d{1,9})$)",
    re.MULTILINE,
)
_PANIC_END = re.compile(r"^(?:note: run with `RUST_BACKTRACE=1`|stack backtrace:|thread '[^'\n]*' )", re.MULTILINE)
_HINT = re.compile(r"^note: run with `RUST_BACKTRACE=1`[^\n]*\n?", re.MULTILINE)
_THREAD_NUMBER = re.compile(r"^(thread '[^'\n]*') \(\d+\)", re.MULTILINE)
"""The number that newer versions print after a thread's name. It is cut out, because it differs from run to run."""
_PANIC_EXIT = 101

_STDERR_NOTE = "Standard error is shown after standard output."


def require_main(program: Program) -> None:
    """Raise NoRun if the program is a library, which cannot be run."""
    if is_library(program):
        raise NoRun(f"{program.filename} cannot be run: its crate_type makes it a library. Use a program with fn main.")
    if crate_type_arguments(program):
        raise NoRun(f"{program.filename} cannot be run: its text has no fn main. Add one, or use another program.")


def output_command(request: Request, tool: Tool) -> Command:
    require_main(request.program)
    product = binary_product(request.program)
    build = emit(request, tool, product)
    shown = f"{build.shown} && ./{product.file}"
    return Command(arguments=(), program=product.file, after=build, shown=shown)


def parse_output(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    if outcome.before is not None and (outcome.before.exit_code or outcome.before.stopped):
        return Reading(diagnostics=read_errors(outcome.before, request.program))
    errors = _THREAD_NUMBER.sub(r"\1", outcome.stderr.decode(errors="replace"))
    panics = tuple(_panics(errors, request.program, failed=outcome.exit_code == _PANIC_EXIT))
    rest = _without_panics(errors)
    written = outcome.stdout.decode(errors="replace")
    lines = (*_text_lines(written), *(Line(text=line.text, kind="error") for line in _text_lines(rest)))
    return Reading(
        shape=Listing(lexer="text", lines=lines),
        diagnostics=panics or _exit_status(outcome.exit_code),
        notes=(_STDERR_NOTE,) if rest and written else (),
    )


def _text_lines(text: str) -> tuple[Line, ...]:
    return tuple(Line(text=line) for line in text.removesuffix("\n").split("\n")) if text else ()


def _panics(errors: str, program: Program, *, failed: bool) -> Iterator[Diagnostic]:
    """Yield the panics with their places.

    They are errors if ``failed`` (the exit code is that of a panic). Otherwise the program survived the panics of its
    threads, and they are warnings.
    """
    for match in _PANIC.finditer(errors):
        text = errors[match.start() : _end_of(match, errors)].rstrip("\n")
        message = match["old_message"] or text.partition("\n")[2] or match["message"] or ""
        span = _place(match["place"] or match["old_place"], program)
        labels = (Label(span=span, text="panicked here", primary=True),) if span is not None else ()
        yield Diagnostic(
            level="error" if failed else "warning", message=message, code="panic", labels=labels, rendered=text
        )


def _end_of(match: re.Match[str], errors: str) -> int:
    """Return the offset at which the message of a panic ends.

    Since Rust 1.73, a message can have several lines. Other output that follows counts as part of the message, because
    nothing separates the two.
    """
    if match["old_place"]:
        return match.end()
    end = _PANIC_END.search(errors, match.end())
    return end.start() if end else len(errors)


def _without_panics(errors: str) -> str:
    parts, done = [], 0
    for match in _PANIC.finditer(errors):
        parts.append(errors[done : match.start()])
        done = max(_end_of(match, errors), done)
    return _HINT.sub("", "".join((*parts, errors[done:]))).strip("\n")


def _place(place: str, program: Program) -> Span | None:
    """Return the span from the place of a panic, which is a point, to the end of its line.

    Return None if the place is not in the program.
    """
    path, line_text, column_text = place.rsplit(":", 2)
    line, column = int(line_text), int(column_text)
    if not is_sample(path, program.filename) or not 1 <= line <= len(program.lines):
        return None
    end = len(program.lines[line - 1])
    return Span(line, min(column - 1, end), line, end)


def _exit_status(exit_code: int) -> tuple[Diagnostic, ...]:
    """Return an error for an exit status other than 0, which the program's output does not show.

    Runs that a signal ended (a negative ``exit_code``) are described for all languages in ``execution/endings.py``.
    """
    if exit_code <= 0:
        return ()
    message = f"the program ended with exit status {exit_code}"
    return (Diagnostic(level="error", message=message, code="exit-status"),)


STAGE = Stage(
    name="rust/output",
    title="Output",
    summary="What the program prints, and how it ends.",
    nothing="The program prints nothing.",
    shape=Listing,
    views=("listing",),
    command=output_command,
    parse=parse_output,
    options=OPTIMISED,
)
