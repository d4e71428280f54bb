"""Ownership by line: what the borrow checker knew about each variable, also in a program that it refused.

Moves, loans and drops are read from the facts and the MIR that the borrow checker worked with (``borrows``). A conflict
has the text and the places of the compiler's message. The facts tell which variables and loans it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.timeline import Conflict, Lane, Mark, Section, Stretch, Timeline
from ...model.span import Span
from .analysis import CYCLE_NOTE, FACTS_FLAG, analysis_command, facts_product, flags_may_cause_cycle, nll_product
from .borrows.body import Body, read_body
from .borrows.conflicts import Found
from .borrows.facts import RELATIONS, read_facts
from .borrows.timeline import BodyTimeline
from .borrows.variables import made_up
from .messages import read_errors
from .names import body_name
from .rustc import EDITION, REFUSED_NOTE, analyse, may_use_unstable
from .spans import hull

_CODES = """
    E0373 E0381 E0382 E0384 E0499 E0500 E0501 E0502 E0503 E0505 E0506 E0507 E0508 E0509 E0510 E0515 E0521 E0524
    E0594 E0596 E0597 E0712 E0713 E0716
"""
CONFLICTS = frozenset(_CODES.split())
"""The codes of the errors that the borrow checker reports."""

_UNCERTAIN_STATES = frozenset({"maybe moved", "maybe partly moved", "maybe uninitialised"})
_UNCERTAIN_NOTE = "“maybe”: several paths lead to the line, and the variable has its value on only some of them."
_NO_FACTS_NOTE = (
    f"Only errors are shown: this compiler lacks {FACTS_FLAG}, which writes down what the borrow checker knew."
)
_LONGEST_MIR = 2**20
"""Characters of a body's MIR; longer bodies are left out.

It takes long to follow each variable to each point of them, and the result is too long to be read line by line.
"""
_TOO_LONG_NOTE = "Left out, because the MIR is too long to follow every variable through it: {}."
_NAME = re.compile(r"`[*&]*(\w+)")
_DUMP = re.compile(r"nll/[^./]+\.(?P<name>.+)\.-------\.nll\.0\.mir$")
_CLOSURE = re.compile(r"_1: &?(?:'\S+ )?(?:mut )?[\[{]closure@(?P<place>[^\]{}]*)[\]}]")


def ownership_command(request: Request, tool: Tool) -> Command:
    if not tool.has_flag(FACTS_FLAG):
        return analyse(request)
    return analysis_command(request, tool, nll_product(), *map(facts_product, RELATIONS))


def parse_ownership(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    errors = read_errors(outcome, program)
    refused = any(error.code in CONFLICTS for error in errors)
    parts = tuple(read_parts(outcome, program, is_refused=refused))
    allowed = may_use_unstable(request, outcome.tool)
    is_whole = allowed and not (outcome.exit_code or outcome.stopped)
    shape = _timeline(parts, errors, program) if parts or refused or is_whole else None
    too_long = [name for name, text in _dumps(outcome) if len(text) > _LONGEST_MIR]
    notes = [] if parts or allowed else [REFUSED_NOTE]
    notes += _notes(shape, parts, errors, outcome.tool)
    notes += [_TOO_LONG_NOTE.format(", ".join(too_long))] if too_long else []
    return Reading(shape=shape, diagnostics=errors, notes=tuple(notes))


def read_parts(outcome: Outcome, program: Program, *, is_refused: bool) -> Iterator[BodyTimeline]:
    """Yield each function's body with its facts, in the order of the program. Bodies that are too long are left out."""
    dumps = ((name, text) for name, text in _dumps(outcome) if len(text) <= _LONGEST_MIR)
    bodies = {name: body for name, text in dumps if (body := read_body(text, program))}
    closures = {match["place"]: closure for closure in bodies.values() if (match := _CLOSURE.search(closure.header))}
    placed = sorted(bodies, key=lambda name: (_place(bodies[name]) or Span(0, 0, 0, 0)).start)
    for name in placed:
        files = {relation: _text(outcome, f"facts/{name}/{relation}.facts") for relation in RELATIONS}
        yield BodyTimeline(bodies[name], read_facts(files), program, closures, is_refused)


def _dumps(outcome: Outcome) -> Iterator[tuple[str, str]]:
    for file in outcome.files:
        if match := _DUMP.match(file):
            yield match["name"], _text(outcome, file)


def _text(outcome: Outcome, file: str) -> str:
    return outcome.files.get(file, b"").decode(errors="replace")


def _place(body: Body) -> Span | None:
    return hull(body.span(point) for point in body.points)


def _timeline(parts: tuple[BodyTimeline, ...], errors: tuple[Diagnostic, ...], program: Program) -> Timeline:
    shown = [timeline for timeline in parts if timeline.variables]
    refused = [error for error in errors if error.code in CONFLICTS]
    lanes: list[Lane] = []
    stretches: list[Stretch] = []
    marks: list[Mark] = []
    evidence: list[_Evidence] = []
    for section, part in enumerate(shown):
        base = len(lanes)
        lanes += part.lanes(section)
        loans: dict[str, list[int]] = {}
        for stretch, loan in part.stretches():
            loans.setdefault(loan, []).append(len(stretches))
            stretches.append(replace(stretch, lane=stretch.lane + base, holder=_shifted(stretch.holder, base)))
        marks += [replace(mark, lane=mark.lane + base, to=_shifted(mark.to, base)) for mark in part.marks()]
        if refused:
            evidence += [_evidence(conflict, part, base, loans) for conflict in part.conflicts]
    return Timeline(
        sections=tuple(_section(timeline, program) for timeline in shown),
        lanes=tuple(lanes),
        stretches=tuple(stretches),
        marks=tuple(marks),
        conflicts=tuple(_conflict(error, evidence, lanes) for error in refused),
    )


def _shifted(lane: int, base: int) -> int:
    """Return the number of a body's lane among all lanes; -1, which is no lane, stays as it is."""
    return lane + base if lane >= 0 else -1


class _Evidence(NamedTuple):
    """What the facts show of a conflict: its place, the indices of its lanes, and those of its loans' stretches."""

    primary: Span
    lanes: tuple[int, ...]
    loans: tuple[int, ...]


def _evidence(found: Found, part: BodyTimeline, base: int, loans: dict[str, list[int]]) -> _Evidence:
    lanes = (part.lane_of[root] + base for root in found.roots if root in part.lane_of)
    return _Evidence(found.primary, tuple(lanes), tuple(index for loan in found.loans for index in loans.get(loan, ())))


def _section(part: BodyTimeline, program: Program) -> Section:
    place = _place(part.body)
    header = part.body.header if part.body.header.strip(" {") else f"fn {part.body.name}() -> () {{"
    name = body_name(header, place, program)
    return Section(name=name.plain, span=name.span or place)


def _conflict(error: Diagnostic, evidence: list[_Evidence], lanes: list[Lane]) -> Conflict:
    """Return the compiler's message with the variables and loans that the facts show at the same place."""
    primary = {label.span for label in error.labels if label.primary}
    found = [piece for piece in evidence if piece.primary in primary]
    concerned = dict.fromkeys(lane for piece in found for lane in piece.lanes)
    return Conflict(
        code=error.code,
        message=error.message,
        labels=tuple(sorted(error.labels, key=lambda label: not label.primary)),
        lanes=tuple(concerned or _named(error, lanes)),
        loans=tuple(dict.fromkeys(loan for piece in found for loan in piece.loans)),
    )


def _named(error: Diagnostic, lanes: list[Lane]) -> Iterator[int]:
    """Yield the lane of the first variable that the message names (``cannot move out of `p.x```).

    If several variables have that name, it is the last one that is declared before the place of the error.
    """
    name, place = _NAME.search(error.message), next((label.span for label in error.labels if label.primary), None)
    before = (
        (lane.span, index)
        for index, lane in enumerate(lanes)
        if name and place and lane.span and lane.name == name[1] and lane.span.start <= place.start
    )
    if found := max(before, default=None):
        yield found[1]


def _notes(
    shape: Timeline | None, parts: tuple[BodyTimeline, ...], errors: tuple[Diagnostic, ...], tool: Tool
) -> Iterator[str]:
    if flags_may_cause_cycle(errors):
        yield CYCLE_NOTE
    if not parts and not tool.has_flag(FACTS_FLAG):
        yield _NO_FACTS_NOTE
    if shape is None:
        return
    if names := sorted({name for part in parts if part.variables for name in made_up(part.body, part.program)}):
        yield f"Variables that the compiler made and named itself are left out: {', '.join(names)}."
    if any(stretch.state in _UNCERTAIN_STATES for stretch in shape.stretches):
        yield _UNCERTAIN_NOTE


STAGE = Stage(
    name="rust/ownership",
    title="Ownership",
    summary="The state of each variable by line, as the borrow checker knew it: owned, moved, borrowed or dropped.",
    shape=Timeline,
    views=("timeline",),
    command=ownership_command,
    parse=parse_ownership,
    options=EDITION,
)
