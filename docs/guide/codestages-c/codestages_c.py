"""C: the source, and the assembly that a compiler makes from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sphinx.application import Sphinx

from sphinxext.codestages.model.artifact import Diagnostic, Reading
from sphinxext.codestages.model.command import Command, File, Outcome, Product, Tool
from sphinxext.codestages.model.descriptors import Language, Stage, ToolSpec
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Item, Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.graph import Graph, GraphEdge, GraphNode
from sphinxext.codestages.model.shapes.listing import Group, Listing, source_listing
from sphinxext.codestages.model.span import Label, Span


# the tool
def read_version(answer: str) -> str:
    """Return ``12.2.0`` from the output of ``cc --version``; an empty string for an unknown compiler."""
    found = re.search(r"^.*\b(?:cc|gcc|clang)\b.*?(\d+\.\d+\.\d+)", answer)
    return found[1] if found else ""


TOOL = ToolSpec(
    name="cc",
    option="cc",
    setting="cc",
    executables=("cc", "gcc", "clang"),
    version_arguments=("--version",),
    read_version=read_version,
    advice="Install a C compiler, or record the figures where there is one.",
)


# a stage without a tool
def parse_source(request: Request, outcome: Outcome | None) -> Reading:
    return Reading(shape=source_listing(request.program, "c"))


SOURCE = Stage(
    name="c/source",
    title="Source",
    summary="The program as it was written.",
    shape=Listing,
    views=("listing",),
    parse=parse_source,
)


# a stage with one: what to run …
def asm_command(request: Request, tool: Tool) -> Command:
    name, level = request.program.filename, request.option("opt-level", "0")
    return Command(
        arguments=("-S", f"-O{level}", "-g1", "-fno-asynchronous-unwind-tables", "-o", "out.s", name),
        shown=f"cc -S -O{level} -g1 {name}",
        files=(File(name, request.program.text.encode()),),
        products=(Product("", "out.s"),),
    )


# … and how to read what it printed
_PLACE = re.compile(r"\s+\.loc \d+ (\d+) (\d+)")
_LABEL = re.compile(r"([A-Za-z_]\w*):")


def parse_asm(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None or outcome.exit_code:
        told = outcome.stderr.decode(errors="replace") if outcome else ""
        return Reading(diagnostics=tuple(errors_in(told, request.program)))
    lines: list[Line] = []
    groups: list[tuple[str, int]] = []
    span = None
    for text in outcome.files["out.s"].decode(errors="replace").splitlines():
        if place := _PLACE.match(text):
            span = line_span(request.program, int(place[1]))
        elif label := _LABEL.match(text):
            groups.append((label[1], len(lines)))
            lines.append(Line(text=text, kind="header"))
        elif re.match(r"\t[a-z]", text) and groups:
            lines.append(Line(text=text.strip(), span=span))
    return Reading(shape=Listing(lexer="gas", lines=tuple(lines), groups=tuple(grouped(groups, len(lines)))))


def grouped(starts: list[tuple[str, int]], count: int) -> Iterator[Group]:
    """Yield the functions; each one ends where the next begins."""
    ends = [first for _, first in starts[1:]] + [count]
    for (name, first), end in zip(starts, ends, strict=True):
        yield Group(name=name, kind="function", first=first, count=end - first)


def line_span(program: Program, number: int) -> Span:
    text = program.lines[number - 1] if number <= len(program.lines) else ""
    return Span(number, len(text) - len(text.lstrip()), number, len(text))


def errors_in(told: str, program: Program) -> Iterator[Diagnostic]:
    """Yield the errors in the compiler's messages, such as ``square.c:2:12: error: 'm' undeclared``."""
    for number, message in re.findall(r"^[^:\n]+:(\d+):\d+: (?:fatal )?error: (.*)$", told, re.MULTILINE):
        label = Label(span=line_span(program, int(number)), primary=True)
        yield Diagnostic(level="error", code="error", message=message, labels=(label,), rendered=told)


ASM = Stage(
    name="c/asm",
    title="Assembly",
    summary="The instructions that the processor is given.",
    shape=Listing,
    views=("listing",),
    options={"opt-level": "0"},
    command=asm_command,
    parse=parse_asm,
)


# the language: its stages in order, and the functions that ``:function:`` can name
def find_items(program: Program) -> tuple[Item, ...]:
    starts = re.finditer(r"^\w[\w *]*?\b(\w+)\([^;]*?\)\s*\{.*?^\}", program.text, re.MULTILINE | re.DOTALL)
    return tuple(Item(each[1], span_of(program.text, *each.span())) for each in starts)


def span_of(text: str, start: int, end: int) -> Span:
    def place(offset: int) -> tuple[int, int]:
        return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset) - 1

    return Span(*place(start), *place(end))


def box(stage: str, title: str) -> GraphNode:
    return GraphNode(id=stage, lines=(Line(text=title),), kind="c", stage=stage)


LANGUAGE = Language(
    name="c",
    title="C",
    suffixes=(".c",),
    lexer="c",
    tool=TOOL,
    stages=(SOURCE, ASM),
    pipeline=Graph(
        nodes=(box("c/source", "Source"), box("c/asm", "Assembly")),
        edges=(GraphEdge(source="c/source", target="c/asm", label="compiler"),),
        direction="LR",
    ),
    items=find_items,
)


# the setting in conf.py that gives names to paths of compilers
def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("codestages_cc", {}, "env", (dict,))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
