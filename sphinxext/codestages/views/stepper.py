"""The stepper: source, instructions and the machine, all of it readable without scripts, and the run as data beside it.

The payload holds the trace's columns as they are (``frame``, ``instruction``, ``locals`` …) and, per code object, the
names of its locals and its instructions in words; rows of the page carry the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import msgspec
from markupsafe import Markup

from ..model.descriptors import Drawing, View
from ..model.shapes import Code, Instruction, Line, Listing, Trace
from ..model.span import Span
from .listing import Row, rows
from .miniature import miniature
from .replay import State, first_step_in, replayed
from .selection import select_code
from .templating import counted, render
from .wording import in_words

FIRST = 12
"""States shown without scripts."""
EMPTY = "Nothing ran."


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A code object ready for the page."""

    code: Code
    instructions: tuple[tuple[Instruction, str], ...]

    @cached_property
    def wide(self) -> int:
        return max((len(str(each.offset)) for each, _ in self.instructions), default=0)


def stepper_html(trace: Trace, drawing: Drawing) -> Markup:
    return render(
        "stepper",
        id=drawing.id,
        trace=trace,
        steps=len(trace.frame),
        start=start_of(trace, drawing),
        source=_source(drawing),
        codes=tuple(_listed(each) for each in trace.codes),
        states=tuple(replayed(trace, FIRST)),
        run=miniature(trace),
        output=_output(trace),
        payload=_payload(trace),
        empty=EMPTY,
    )


def stepper_text(trace: Trace, drawing: Drawing) -> str:
    """How many steps, the first of them as a table, and the output."""
    start_of(trace, drawing)
    states = tuple(replayed(trace, FIRST))
    if not states:
        return EMPTY
    table = [(str(each.number), each.code.name, _said(each), _bound(each)) for each in states]
    widths = [max(len(row[column]) for row in table) for column in range(3)]
    lines = [
        f"{number:>{widths[0]}}  {name:<{widths[1]}}  {said:<{widths[2]}}  {bound}".rstrip()
        for number, name, said, bound in table
    ]
    head = counted(len(trace.frame), "step") + (f"; the first {len(states)}:" if len(trace.frame) > FIRST else ":")
    output = _output(trace)
    return "\n".join([head, *lines, *(["", "Output:", output.rstrip("\n")] if output else [])])


def start_of(trace: Trace, drawing: Drawing) -> int:
    """The first step shown, from 0: of ``:function:``'s first step, or ``:start:``, which counts from 1."""
    if name := drawing.options.get("function"):
        return first_step_in(trace, select_code(trace, name))
    asked = drawing.options.get("start", "")
    return max(0, min(int(asked), len(trace.frame)) - 1) if asked.isdecimal() else 0


def _source(drawing: Drawing) -> tuple[Row, ...]:
    if drawing.program is None:
        return ()
    texts = enumerate(drawing.program.lines, 1)
    width = len(str(len(drawing.program.lines)))
    lines = tuple(Line(text=each, gutter=f"{n:>{width}}", span=Span(n, 0, n, len(each))) for n, each in texts)
    return rows(Listing(lexer=drawing.program.language, lines=lines))


def _listed(code: Code) -> Listed:
    return Listed(code=code, instructions=tuple((each, in_words(each)) for each in code.instructions))


def _said(state: State) -> str:
    found = state.instruction
    return f"{found.name} {found.argument}".strip() if found else "?"


def _bound(state: State) -> str:
    return ", ".join(f"{name} = {value}" for name, value in state.locals)


def _output(trace: Trace) -> str:
    return "".join(text for _, text in trace.output)


def _payload(trace: Trace) -> Markup:
    """The run as JSON that no parser of HTML or XML can trip over."""
    data = {
        "codes": [
            {"name": each.name, "locals": each.locals, "words": [in_words(one) for one in each.instructions]}
            for each in trace.codes
        ],
        "frames": trace.frames,
        "values": trace.values,
        "frame": trace.frame,
        "instruction": trace.instruction,
        "locals": trace.locals,
        "output": trace.output,
        "marks": trace.marks,
        "stack": trace.stack,
    }
    text = msgspec.json.encode(data).decode()
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704  (above)


STEPPER = View(name="stepper", shape=Trace, html=stepper_html, text=stepper_text, script="codestages-stepper.js")
