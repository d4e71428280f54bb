"""THIR: the tree of each body with what type checking adds: types, references taken and followed, operator calls."""

from __future__ import annotations

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.errors import MissingTool
from ...model.request import Request
from ...model.shapes.tree import Tree
from .analysis import CYCLE_NOTE, analysis_command, flags_may_cause_cycle, flat_flag, thir_product
from .messages import read_errors
from .rustc import EDITION, REFUSED_NOTE, may_use_unstable
from .trees.bodies import read_bodies

_REDUCED_NOTE = (
    "The compiler's own THIR without scopes and regions, its lists joined to trees. "
    "“automatic” marks references that the compiler takes or follows where the program's text does not."
)
_REFUSED_NOTE = "The compiler prints THIR only for a program that it accepts."


def thir_command(request: Request, tool: Tool) -> Command:
    if not flat_flag(tool):
        raise MissingTool(f"rust/thir needs -Zunpretty=thir-flat, which {tool.name} {tool.version} lacks.")
    return analysis_command(request, tool, thir_product(request))


def parse_thir(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    errors = read_errors(outcome, request.program)
    text = outcome.files.get(thir_product(request).file, b"").decode(errors="replace")
    allowed = may_use_unstable(request, outcome.tool)
    if not text and (outcome.stopped or outcome.exit_code or not allowed):
        return Reading(diagnostics=errors, notes=_notes(outcome, errors) if allowed else (REFUSED_NOTE,))
    tree = Tree(tuple(read_bodies(text, request.program)))
    return Reading(shape=tree, diagnostics=errors, notes=(_REDUCED_NOTE,))


def _notes(outcome: Outcome, errors: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    if outcome.stopped or outcome.exit_code < 0:
        return ()
    if flags_may_cause_cycle(errors):
        return (CYCLE_NOTE,)
    return (_REFUSED_NOTE,)


STAGE = Stage(
    name="rust/thir",
    title="THIR",
    summary="The typed tree of each body: every type, and every step that the program's text leaves out.",
    shape=Tree,
    views=("tree", "graph"),
    command=thir_command,
    parse=parse_thir,
    options=EDITION,
    flags=("-Zunpretty",),
)
