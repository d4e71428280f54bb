"""What is read from a file is checked: whatever a shape holds, a value that cannot be true is found, and named."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from sphinxext.codestages.model.artifact import Artifact, Diagnostic, Edit, Provenance
from sphinxext.codestages.model.errors import Implausible
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes import Shape
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.model.shapes.graph import Cluster, Graph, GraphEdge, GraphNode
from sphinxext.codestages.model.shapes.listing import Group, Jump, Listing
from sphinxext.codestages.model.shapes.measurements import Measurements, Series
from sphinxext.codestages.model.shapes.references import References, Scope
from sphinxext.codestages.model.shapes.schedule import Hold, Lock, Schedule, Spell, Thread
from sphinxext.codestages.model.shapes.timeline import Conflict, Lane, Mark, Section, Stretch, Timeline
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.trace import Code, Frame, Instruction, Stack, Trace
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Label, Span
from tests.languages.python import cases as python_cases
from tests.languages.rust import cases as rust_cases

PROGRAM = Program("python", "a = 1\nbb = 22\n", "sample.py")
HERE = Span(1, 0, 1, 5)
SOUND: dict[str, Shape] = {
    "tokens": Tokens(
        (
            Token(kind="NAME", category="name", text="a", span=Span(1, 0, 1, 1)),
            Token(kind="NEWLINE", category="layout", text="\n", span=Span(1, 5, 1, 6)),
            Token(kind="ENDMARKER", category="layout", text="", span=Span(3, 0, 3, 0)),
        )
    ),
    "tree": Tree((TreeNode(label="Module", depth=0, span=HERE), TreeNode(label="Assign", depth=1, span=HERE))),
    "graph": Graph(
        nodes=(GraphNode(id="a", lines=(Line(text="a", span=HERE),)), GraphNode(id="b", lines=(), span=HERE)),
        edges=(GraphEdge(source="a", target="b"),),
        clusters=(Cluster(label="", kind="", nodes=("a",)),),
    ),
    "listing": Listing(
        lexer="text",
        lines=(Line(text="one", span=HERE), Line(text="two")),
        groups=(Group(name="f", kind="function", first=0, count=2, span=HERE),),
        jumps=(Jump(source=0, target=0),),
    ),
    "extents": Extents(
        unit="bytes",
        extents=(
            Extent(label="T", depth=0, start=0, length=8, span=HERE),
            Extent(label="a", depth=1, start=0, length=4),
            Extent(label="b", depth=1, start=4, length=4),
        ),
        sums=(("all", 8),),
    ),
    "measurements": Measurements(measure="time", unit="ns", series=(Series(label="all", values=(1, 2)),)),
    "schedule": Schedule(
        length=10,
        threads=(Thread(name="main", started=0, ended=10, ran=5, span=HERE),),
        spells=(Spell(0, 0, 5, 5),),
        processors=2,
        lock=Lock(interval=5, holds=(Hold(0, 0, 5),), changes=0),
    ),
    "timeline": Timeline(
        sections=(Section(name="f", span=HERE),),
        lanes=(Lane(name="a", section=0, span=HERE),),
        stretches=(Stretch(lane=0, first=1, last=2, state="owned", span=HERE),),
        marks=(Mark(lane=0, at=2, kind="moved", span=HERE),),
        conflicts=(Conflict(code="E1", message="", labels=(Label(span=HERE),), lanes=(0,), loans=(0,)),),
    ),
    "trace": Trace(
        codes=(
            Code(
                name="<module>",
                instructions=(
                    Instruction(offset=0, name="NOP", target=2, span=HERE),
                    Instruction(offset=2, name="NOP"),
                ),
                locals=("a",),
                cells=(0,),
                span=HERE,
            ),
        ),
        frames=(Frame(0, -1), Frame(0, 0)),
        values=("1", ("[", 7, "]")),
        frame=(0, 1),
        instruction=(0, 1),
        locals=((1, 0, 0),),
        globals=((0, 0, 1),),
        heap=((1, 7, 0),),
        resumed=((1, 1, -1),),
        handled=((0, 0),),
        output=((2, "end"),),
        marks=((1, "exception", 0), (-1, "call", -1)),
        stack=Stack(pops=(0, 1), pushes=((0,), ()), initial=((1, (0,)),)),
    ),
    "references": References(
        scopes=(Scope(name="<module>", names=("a",), kind="module", span=HERE),),
        frames=(Frame(0, -1), Frame(0, 0)),
        objects=("int",),
        values=("1", ("[", 0, "]")),
        line=(1, 2),
        frame=(0, 1),
        names=((0, 0, 0, 0),),
        contents=((0, 0, 1),),
        counts=((0, 0, -2, 0),),
        ends=((1, 0, "freed"),),
        sleeping=((1, 1, -1),),
        resumed=((1, 1, 0),),
        output=((0, "one"),),
        events=((1, "return", 0), (0, "collection", 3)),
    ),
}
FAR = [100_000_000, 0, 100_000_000, 1]
DAMAGED: dict[str, list[tuple[str, Any]]] = {
    "tokens": [("tokens.0.span", FAR), ("tokens.0.span", [3, 0, 3, 0]), ("tokens.1.span", [1, 6, 1, 5])],
    "tree": [("nodes.1.span", [1, 0, 3, 1]), ("nodes.0.depth", 1), ("nodes.1.depth", 3), ("nodes.1.depth", -1)],
    "graph": [
        ("nodes.0.lines.0.span", FAR),
        ("nodes.1.span", [0, 0, 1, 1]),
        ("nodes.0.id", "b"),
        ("edges.0.source", "c"),
        ("edges.0.target", "c"),
        ("clusters.0.nodes.0", "c"),
    ],
    "listing": [
        ("lines.0.span", [1, 0, 1, 9]),
        ("groups.0.span", FAR),
        ("groups.0.first", -1),
        ("groups.0.first", 1),
        ("groups.0.count", 10**18),
        ("jumps.0.source", 1),
        ("jumps.0.target", -1),
    ],
    "extents": [
        ("extents.0.span", FAR),
        ("extents.0.start", -4),
        ("extents.1.start", 5),
        ("extents.2.length", 10**40),
        ("extents.2.depth", 3),
        ("extents.0.depth", 1),
        ("sums.0.1", -8),
    ],
    "measurements": [("series", []), ("series.0.values", []), ("series.0.values.1", -2), ("series.0.values.1", 2**53)],
    "schedule": [
        ("threads.0.span", FAR),
        ("length", -1),
        ("processors", 0),
        ("together", 11),
        ("threads.0.started", 11),
        ("threads.0.ended", 11),
        ("threads.0.ran", -1),
        ("threads.0.waited", 2**60),
        ("spells.0.0", 1),
        ("spells.0.1", 6),
        ("spells.0.2", 0),
        ("spells.0.3", -1),
        ("lock.holds.0.0", -3),
        ("lock.holds.0.2", 11),
        ("lock.interval", -1),
        ("lock.changes", -1),
    ],
    "timeline": [
        ("sections.0.span", FAR),
        ("lanes.0.span", FAR),
        ("lanes.0.section", 1),
        ("stretches.0.span", FAR),
        ("stretches.0.lane", -1),
        ("stretches.0.first", 0),
        ("stretches.0.first", 3),
        ("stretches.0.last", 100_000_000),
        ("stretches.0.holder", 1),
        ("marks.0.span", FAR),
        ("marks.0.lane", 1),
        ("marks.0.at", 100_000_000),
        ("marks.0.to", 1),
        ("conflicts.0.labels.0.span", FAR),
        ("conflicts.0.lanes.0", 1),
        ("conflicts.0.loans.0", 1),
        ("chosen", [1]),
    ],
    "trace": [
        ("codes.0.span", FAR),
        ("codes.0.cells.0", 1),
        ("codes.0.instructions.0.span", FAR),
        ("codes.0.instructions.0.offset", -2),
        ("codes.0.instructions.0.target", -2),
        ("frames.0.0", 1),
        ("frames.1.1", 1),
        ("values.1.1", -1),
        ("frame.1", 2),
        ("instruction.1", 2),
        ("instruction", [0, 0, 0]),
        ("locals.0.0", 10**12),
        ("locals.0.1", 1),
        ("locals.0.2", 2),
        ("globals.0.1", 1),
        ("heap.0.1", -1),
        ("heap.0.2", 2),
        ("resumed.0.1", 2),
        ("resumed.0.2", 1),
        ("handled.0.1", 2),
        ("output.0.0", 3),
        ("marks.1.0", -2),
        ("marks.0.2", 2),
        ("stack.pops", [0]),
        ("stack.pops.0", -1),
        ("stack.pushes", []),
        ("stack.pushes.0.0", 2),
        ("stack.initial.0.0", 2),
        ("stack.initial.0.1.0", -1),
        ("start", 2),
    ],
    "references": [
        ("scopes.0.span", FAR),
        ("frames.0.1", 0),
        ("values.1.1", 1),
        ("line.1", 100_000_000),
        ("frame.1", 2),
        ("frame", []),
        ("names.0.1", 2),
        ("names.0.2", 1),
        ("names.0.3", 1),
        ("contents.0.1", 1),
        ("contents.0.2", 2),
        ("counts.0.0", -1),
        ("counts.0.1", -1),
        ("counts.0.2", -3),
        ("counts.0.3", -1),
        ("ends.0.1", 1),
        ("sleeping.0.1", 2),
        ("sleeping.0.2", 1),
        ("resumed.0.2", 1),
        ("output.0.0", 3),
        ("events.0.2", 2),
        ("events.1.2", -1),
        ("start", -1),
    ],
}


def with_value(shape: Shape, path: str, value: Any) -> Shape:
    """Return the shape with another value at ``path``: ``("nodes.1.depth", 3)``."""
    held = msgspec.to_builtins(shape)
    *outer, last = (int(step) if step.isdecimal() else step for step in path.split("."))
    inner = held
    for step in outer:
        inner[step] = list(inner[step]) if isinstance(inner[step], tuple) else inner[step]
        inner = inner[step]
    inner[last] = value
    return msgspec.json.decode(msgspec.json.encode(held), type=Shape)


@pytest.mark.parametrize("name", SOUND)
def test_sound_shape_passes(name: str) -> None:
    SOUND[name].check(PROGRAM)


@pytest.mark.parametrize(("name", "path", "value"), [(name, *damage) for name in DAMAGED for damage in DAMAGED[name]])
def test_damaged_value_is_found_and_named(name: str, path: str, value: Any) -> None:
    damaged = with_value(SOUND[name], path, value)
    with pytest.raises(Implausible) as caught:
        damaged.check(PROGRAM)
    where = str(caught.value).rpartition(" - at `")[2]
    assert where.startswith(path.partition(".")[0])


def test_message_says_what_is_wrong_and_where() -> None:
    damaged = with_value(SOUND["listing"], "lines.0.span", FAR)
    with pytest.raises(Implausible) as caught:
        damaged.check(PROGRAM)
    assert str(caught.value) == (
        "100000000:0-100000000:1 is not a place in the program, which has 2 lines - at `lines[0].span`"
    )


def test_frames_that_resume_each_other_are_found() -> None:
    """Guards against a chain of callers without an end."""
    trace = SOUND["trace"]
    assert isinstance(trace, Trace)
    circle = msgspec.structs.replace(trace, resumed=((0, 0, 1),))
    with pytest.raises(Implausible, match=r"resumed\[0\]"):
        circle.check(PROGRAM)


@pytest.mark.parametrize(
    "change",
    [
        {"labels": (Label(span=Span(*FAR)),)},
        {"edits": (Edit(span=Span(*FAR), text=""),)},
        {"children": (Diagnostic(level="note", message="", labels=(Label(span=Span(2, 3, 2, 1)),)),)},
        {"explanation": "javascript:alert(1)"},
    ],
)
def test_damaged_diagnostic_is_found(change: dict[str, Any]) -> None:
    sound = Diagnostic(
        level="error",
        message="",
        labels=(Label(span=HERE),),
        explanation="https://doc.rust-lang.org/error_codes/E1.html",
    )
    Artifact(diagnostics=(sound,)).check(PROGRAM)
    with pytest.raises(Implausible, match=r"at `diagnostics\[0\]"):
        Artifact(diagnostics=(msgspec.structs.replace(sound, **change),)).check(PROGRAM)


def test_unknown_containment_is_found() -> None:
    made = Provenance(tool="t", version="1", command="t", containment="full")
    Artifact(provenance=made).check(PROGRAM)
    with pytest.raises(Implausible, match=r"provenance\.containment"):
        Artifact(provenance=msgspec.structs.replace(made, containment="complete")).check(PROGRAM)


@pytest.mark.parametrize("stage", [stage for stage in rust_cases.STAGES if rust_cases.recorded(stage)])
def test_readings_of_recorded_rust_are_sound(stage: str) -> None:
    for case in rust_cases.recorded(stage):
        request = rust_cases.request_of(case, stage)
        rust_cases.STAGES[stage].parse(request, rust_cases.outcome_of(case, stage)).check(request.program)


@python_cases.each_recording()
def test_readings_of_recorded_python_are_sound(case: str) -> None:
    folders = {path.name for path in (python_cases.CASES / "python" / case).iterdir()}
    kept = [stage for stage in python_cases.STAGES if ("static" if stage in python_cases.STATIC else stage) in folders]
    assert kept
    for stage in kept:
        python_cases.reading(case, stage).check(python_cases.program_of(case))
