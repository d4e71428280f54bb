"""The one interpreter start that all static stages share, and what they read from it.

Each stage asks for one product of the probe; the commands are equal in everything else, so they are run as one.
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
    """Start the probe for ``product``; ``shown`` follows the interpreter's name."""
    program = request.program
    return Command(
        arguments=("-s", "-S", "-X", "utf8", archive.NAME, "static", "{products}", program.filename),
        shown=f"{command_name(tool)} {shown}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(Product(product, f"{product}.json"),),
    )


def inline(code: str) -> str:
    """How a reader runs a few statements, for what has no command line of its own in a version."""
    return f'-c "{code}"'


def read_product(outcome: Outcome | None, product: str) -> dict[str, Any]:
    """The probe's answer; empty if there is none, or only a part of one."""
    content = outcome.files.get(f"{product}.json", b"") if outcome else b""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def times_of(answer: dict[str, Any], step: str) -> tuple[int, ...]:
    """What a measuring probe's answer says of a step: its times, but for what is none."""
    found = answer.get(step)
    return tuple(each for each in found if isinstance(each, int) and each >= 0) if isinstance(found, list) else ()


def read_failure(program: Program, outcome: Outcome | None, answer: dict[str, Any]) -> tuple[Diagnostic, ...]:
    """Why the program could not be read, or why the probe has no answer although nothing stopped it."""
    if answer.get("error"):
        return (diagnostic_of(program, answer["error"]),)
    if not answer and outcome and outcome.exit_code >= 0 and not outcome.stopped:
        rendered = outcome.stderr.decode(errors="replace")
        return (Diagnostic(level="error", message="The interpreter gave no answer.", rendered=rendered),)
    return ()
