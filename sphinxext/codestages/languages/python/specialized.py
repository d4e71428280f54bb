"""Bytecode before and after a run: each instruction as it was compiled, and as the interpreter has specialised it.

``BINARY_OP            0 (+)    BINARY_OP_ADD_INT``: the second column is empty if the instruction is unchanged. The
program runs once, as for ``python/output``, and nothing watches it. Code that runs too rarely is not specialised.
"""

from __future__ import annotations

from typing import Any

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, File, Outcome, Product, Tool
from ...model.descriptors import Stage
from ...model.errors import CodestagesError
from ...model.line import Line
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.listing import Group, Listing
from . import archive
from .bytecode import code_span, instruction_lines, title
from .comparison import INSTRUCTIONS
from .encoding import encoded
from .errors import read_failed_run
from .output import FLAGS
from .static import inline, read_product
from .tool import command_name

_SINCE = (3, 11)
_WIDEST = 60
"""The largest width of the first column, in characters. A longer instruction moves its own second column only."""
_NOTE = (
    "On the left are the instructions as compiled. On the right is what they had become when the program ended, if "
    "they changed. Only this one run of the program has changed them; instructions that ran too rarely are unchanged."
)
_WAITING = (
    " Instructions whose names end in _ADAPTIVE or _QUICK do the same as the plain ones; the former wait to be "
    "specialised."
)
_ASKED = (
    "import dis; code = compile(open('{}').read(), '{}', 'exec'); exec(code); dis.dis(code, show_caches=False, "
    "adaptive=True)"
)
_UNREAD = Diagnostic(
    level="error",
    code="no-recording",
    message="It is not known what the instructions became, because the run left no record. The program ended the "
    "process before the interpreter could finish (os._exit, for example), or removed the files in its folder.",
)


def command(request: Request, tool: Tool) -> Command:
    program = request.program
    if tool.release[:2] < _SINCE:
        raise CodestagesError(
            f"python/specialized needs Python 3.11 or later: Python {tool.version} does not specialise instructions."
        )
    product = Product("specialized", "specialized.json")
    return Command(
        arguments=(*FLAGS, archive.NAME, "specialized", product.file, program.filename),
        shown=f"{command_name(tool)} {inline(_ASKED.format(program.filename, program.filename))}",
        files=(archive.probes(), File(program.filename, encoded(program))),
        products=(product,),
    )


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    answer = read_product(outcome, "specialized")
    codes, warmed = answer.get("codes") or [], answer.get("warmed") or []
    diagnostics = read_failed_run(request.program, outcome)
    if not warmed and not diagnostics and outcome.exit_code >= 0 and not outcome.stopped:
        diagnostics = (_UNREAD,)
    if not warmed:
        notes = ("The run left no record of its instructions, so they are shown as compiled.",) if codes else ()
        warmed = [[] for _ in codes]
    else:
        notes = (_NOTE + _WAITING * any(_is_waiting(name) for rows in warmed for _, name in rows),)
    shape = _listing(request.program, codes, warmed) if codes else None
    return Reading(shape=shape, diagnostics=diagnostics, notes=notes)


def _listing(program: Program, codes: list[dict[str, Any]], warmed: list[list[list[Any]]]) -> Listing:
    lines: list[Line] = []
    groups: list[Group] = []
    for code, rows in zip(codes, warmed, strict=True):
        first = len(lines)
        span = code_span(program, code)
        now = dict(map(tuple, rows))
        lines.append(Line(text=title(code) + _summary(code, now), kind="header", span=span))
        lines += _beside(instruction_lines(program, code), code, now)
        groups.append(Group(name=code["name"], kind="function", first=first, count=len(lines) - first, span=span))
    return Listing(lexer="text", lines=tuple(lines), groups=tuple(groups))


def _beside(cold: list[Line], code: dict[str, Any], now: dict[int, str]) -> list[Line]:
    """Return the lines of ``cold``, each with the instruction's new name if it has one."""
    width = min(max(len(line.text) for line in cold), _WIDEST)
    return [
        Line(
            text=f"{line.text:<{width}}  {changed}" if changed else line.text,
            gutter=line.gutter,
            kind=line.kind,
            span=line.span,
        )
        for line, changed in zip(cold, _changes(code, now), strict=True)
    ]


def _changes(code: dict[str, Any], now: dict[int, str]) -> list[str]:
    """Return the new name of each instruction, or an empty text if it is unchanged."""
    pairs = ((row[1], now.get(row[0], row[1])) for row in code["instructions"])
    return [new if new != old else "" for old, new in pairs]


def _summary(code: dict[str, Any], now: dict[int, str]) -> str:
    """Return ``: 5 of 22 instructions specialised, 3 joined with the next one``; empty if there is no record."""
    if not now:
        return ""
    changed = [change for change in _changes(code, now) if change and not _is_waiting(change)]
    joined = sum(_is_joined(name) for name in changed)
    count = f": {len(changed) - joined} of {len(code['instructions'])} instructions specialised"
    return count + (f", {joined} joined with the next one" if joined else "")


def _is_waiting(name: str) -> bool:
    """True for a form that 3.11 uses until an instruction is specialised. It does the work of the plain one."""
    return name.endswith(("_ADAPTIVE", "_QUICK"))


def _is_joined(name: str) -> bool:
    """True for a name such as ``LOAD_FAST__LOAD_FAST``, which also does the work of the next instruction."""
    return "__" in name


STAGE = Stage(
    name="python/specialized",
    title="Specialised bytecode",
    summary="The instructions before and after a run: what the interpreter has fitted to the types it met.",
    shape=Listing,
    views=("listing",),
    comparison=INSTRUCTIONS,
    command=command,
    parse=parse,
)
