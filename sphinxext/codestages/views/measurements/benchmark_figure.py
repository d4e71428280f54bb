"""Several benchmarks side by side: a chart for each measure, a bar for each benchmark, and the provenance below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from ...model.artifact import Diagnostic
from ...model.program import Program
from ...model.shapes.measurements import Measure, Measurements
from ..diagnostics import diagnostic_text, shown_diagnostic
from ..figure import Side, named, provenance_line, unprinted
from ..templating import render
from .bars import TITLES, Bar, Chart, charts_html, charts_text


@dataclass(frozen=True, kw_only=True)
class Contender:
    """A benchmark that is compared with others.

    ``sides`` are its artifacts by measure. ``problems`` are the reasons why a measure has none, ``problem`` is a reason
    for all measures.
    """

    label: str
    language: str = ""
    program: Program | None = None
    ids: tuple[str, ...] = ()
    sides: Mapping[Measure, Side] = field(default_factory=dict)
    problems: Mapping[Measure, str] = field(default_factory=dict)
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class Benchmark:
    """The contenders from top to bottom, and the measures to show."""

    id: str
    measures: tuple[Measure, ...]
    contenders: tuple[Contender, ...]
    is_log: bool = False
    is_collapsed: bool = False

    @property
    def sides(self) -> list[Side]:
        """Return the artifacts of all contenders."""
        return [side for contender in self.contenders for side in contender.sides.values()]


def benchmark_html(benchmark: Benchmark) -> Markup:
    """Return the body of the figure."""
    diagnostics = [
        shown_diagnostic(said, contender.program, contender.label)
        for contender in benchmark.contenders
        for said in _diagnostics_of(contender)
    ]
    return render(
        "benchmark",
        benchmark=benchmark,
        view=charts_html(_charts(benchmark), _machines(benchmark)),
        diagnostics=diagnostics,
        notes=list(_notes(benchmark)),
        tools=_tools(benchmark),
        lines=list(_provenance(benchmark)),
    )


def benchmark_text(benchmark: Benchmark) -> str:
    """Return the tables, diagnostics, notes and provenance, with an empty line between them."""
    parts = [charts_text(_charts(benchmark), _machines(benchmark))]
    for contender in benchmark.contenders:
        parts += [
            named((contender.label, diagnostic_text(said, contender.program))) for said in _diagnostics_of(contender)
        ]
    parts += [f"Note: {note}" for note in _notes(benchmark)]
    parts.append("\n".join(_provenance(benchmark)))
    return "\n\n".join(part for part in parts if part) + "\n"


def _diagnostics_of(contender: Contender) -> list[Diagnostic]:
    """Return the diagnostics that have more to say than the row, which already has the message."""
    said = dict.fromkeys(found for side in contender.sides.values() for found in unprinted(side.artifact))
    return [diagnostic for diagnostic in said if diagnostic.rendered or diagnostic.labels]


def _charts(benchmark: Benchmark) -> list[Chart]:
    return [
        Chart(
            measure=measure,
            unit="bytes" if measure == "memory" else "ns",
            rows=tuple(_row(contender, measure, first=not number) for contender in benchmark.contenders),
            is_log=benchmark.is_log,
            compares=True,
        )
        for number, measure in enumerate(benchmark.measures)
    ]


def _row(contender: Contender, measure: Measure, *, first: bool) -> Bar:
    side = contender.sides.get(measure)
    shape = side.artifact.shape if side else None
    series = shape.series[0] if isinstance(shape, Measurements) else None
    problem = contender.problem or contender.problems.get(measure, "") or _failure(side)
    return Bar(
        label=contender.label,
        series=series,
        language=contender.language,
        ids=contender.ids if first else (),
        problem="" if series else problem,
    )


def _failure(side: Side | None) -> str:
    """Return the first error, or else the first diagnostic, in words; empty if there is none."""
    said = side.artifact.diagnostics if side else ()
    worst = next((diagnostic for diagnostic in said if diagnostic.level == "error"), next(iter(said), None))
    if worst is None:
        return ""
    return f"{worst.code}: {worst.message}" if worst.code and worst.level == "error" else worst.message


def _machines(benchmark: Benchmark) -> list[str]:
    shapes = (side.artifact.shape for side in benchmark.sides)
    return [shape.machine for shape in shapes if isinstance(shape, Measurements)]


def _notes(benchmark: Benchmark) -> Iterator[str]:
    """Yield each note once. A note that is not about everything begins with the measures and labels that have it."""
    said: dict[str, dict[Measure, list[str]]] = {}
    for measure in benchmark.measures:
        for contender in _measured(benchmark, measure):
            for note in contender.sides[measure].artifact.notes:
                said.setdefault(note, {}).setdefault(measure, []).append(contender.label)
    for note, labels_of in said.items():
        about = [_about(benchmark, measure, labels) for measure, labels in labels_of.items()]
        is_general = len(about) == len(benchmark.measures) and not any(labels for _, labels in about)
        words = "; ".join(_words(*topic, len(benchmark.measures) > 1) for topic in about)
        yield note if is_general else f"{words}: {note}"


def _about(benchmark: Benchmark, measure: Measure, labels: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the title of the measure and the labels; no labels if a note is about all contenders."""
    is_about_all = len(labels) == len(_measured(benchmark, measure))
    return TITLES[measure], () if is_about_all else labels


def _words(title: str, labels: Sequence[str], is_one_of_many: bool) -> str:
    names = ", ".join(labels)
    return f"{title} ({names})" if names and is_one_of_many else names or title


def _measured(benchmark: Benchmark, measure: Measure) -> list[Contender]:
    """Return the contenders whose artifact of this measure has notes."""
    return [
        contender
        for contender in benchmark.contenders
        if measure in contender.sides and contender.sides[measure].artifact.notes
    ]


def _tools(benchmark: Benchmark) -> str:
    """Return all tools with their versions, and ``recorded`` if an artifact was recorded."""
    sources = (side.artifact.provenance for side in benchmark.sides)
    tools = dict.fromkeys(f"{source.tool} {source.version}" for source in sources if source)
    return " · ".join([*tools, *dict.fromkeys(side.origin for side in benchmark.sides if side.origin)])


def _provenance(benchmark: Benchmark) -> Iterator[str]:
    for contender in benchmark.contenders:
        lines: Sequence[str] = [provenance_line(side) for side in contender.sides.values()]
        yield from (f"{contender.label}: {line}" for line in dict.fromkeys(lines) if line)
