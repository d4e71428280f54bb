"""The one start of the interpreter that all static stages share, and what they read from it.

Each stage asks for one product of the probe. Everything else in the commands is equal, so they are merged into one run.
"""

from __future__ import annotations

import json
from typing import Any

from ...model.artifact import Diagnostic
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.program import Program
from ...model.request import Request
from . import archive
from .encoding import encoded
from .errors import diagnostic_of
from .tool import command_name


def static_command(request: Request, tool: Tool, product: str, shown: str) -> Command:
    """Return the command that starts the probe for ``product``.

    ``shown`` follows the interpreter's name in the command line that the figure shows.
    """
    program = request.program
    return Command(
        arguments=("-s", "-S", "-X", "utf8", archive.NAME, "static", "{products}", program.filename),
        shown=f"{command_name(tool)} {shown}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(Product(product, f"{product}.json"),),
    )


def inline(code: str) -> str:
    """Return the arguments with which a reader can run ``code``, for a version that has no command line for it."""
    return f'-c "{code}"'


def read_product(outcome: Outcome | None, product: str) -> dict[str, Any]:
    """Return the probe's answer. It is empty if there is none, or if it is not complete."""
    content = outcome.files.get(f"{product}.json", b"") if outcome else b""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def times_of(answer: dict[str, Any], step: str) -> tuple[int, ...]:
    """Return the times of a step, in ns, from a measuring probe's answer. What cannot be a time is left out."""
    found = answer.get(step)
    return tuple(time for time in found if isinstance(time, int) and time >= 0) if isinstance(found, list) else ()


def read_failure(program: Program, outcome: Outcome | None, answer: dict[str, Any]) -> tuple[Diagnostic, ...]:
    """Return why the program could not be read, or that the probe gave no answer although nothing stopped it."""
    if answer.get("error"):
        return (diagnostic_of(program, answer["error"]),)
    if not answer and outcome and outcome.exit_code >= 0 and not outcome.stopped:
        rendered = outcome.stderr.decode(errors="replace")
        return (Diagnostic(level="error", message="The interpreter gave no answer.", rendered=rendered),)
    return ()
