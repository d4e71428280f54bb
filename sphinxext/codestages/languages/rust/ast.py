"""The syntax tree as rustc's parser makes it, before macro expansion, reduced to what a reader needs."""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.tree import Tree
from .messages import read_errors
from .rustc import DUMP_FLAG, EDITION, REFUSED_NOTE, analyse, dump_command, dump_product, may_use_unstable
from .trees.reduction import reduce_tree

_RECOVERED_NOTE = "The program has syntax errors. The tree shows what the parser made of the program in spite of them."


def ast_command(request: Request, tool: Tool) -> Command:
    if may_use_unstable(request, tool):
        return dump_command(request, tool, "ast")
    return analyse(request)


def parse_ast(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    errors = read_errors(outcome, request.program)
    text = outcome.files.get(dump_product(request.program, "ast").file, b"").decode(errors="replace")
    if not text.startswith("Crate {"):
        allowed = may_use_unstable(request, outcome.tool)
        return Reading(diagnostics=errors, notes=() if allowed else (REFUSED_NOTE,))
    tree = Tree(tuple(reduce_tree(text, request.program)))
    notes = (_REDUCED_NOTE, _RECOVERED_NOTE) if errors else (_REDUCED_NOTE,)
    return Reading(shape=tree, diagnostics=errors, notes=notes)


_REDUCED_NOTE = "The compiler's own tree, without its node numbers, empty fields and wrappers."

STAGE = Stage(
    name="rust/ast",
    title="Syntax tree",
    summary="The tree that the parser makes of the tokens: items, statements, expressions, patterns, types.",
    shape=Tree,
    views=("tree", "graph"),
    command=ast_command,
    parse=parse_ast,
    options=EDITION,
    flags=(DUMP_FLAG,),
)
