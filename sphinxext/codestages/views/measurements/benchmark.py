"""Several benchmarks side by side: a chart a measure, with a bar for each, and below where all is from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from ...model.artifact import Diagnostic
from ...model.program import Program
from ...model.shapes.measurements import Measure, Measurements
from ..diagnostics import remark
from ..figure import Side, diagnostic_text, named, provenance_line, untold
from ..templating import render
from .bars import TITLES, Bar, Chart, charts_html, charts_text


@dataclass(frozen=True, kw_only=True)
class Contender:
    """What is measured beside others: its name, and by measure what came, or why nothing did."""

    label: str
    language: str = ""
    program: Program | None = None
    ids: tuple[str, ...] = ()
    sides: Mapping[Measure, Side] = field(default_factory=dict)
    problems: Mapping[Measure, str] = field(default_factory=dict)
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class Benchmark:
    """The contenders from top to bottom, and what is measured of them."""

    id: str
    measures: tuple[Measure, ...]
    contenders: tuple[Contender, ...]
    is_log: bool = False
    is_collapsed: bool = False

    @property
    def sides(self) -> list[Side]:
        return [side for contender in self.contenders for side in contender.sides.values()]


def benchmark_html(benchmark: Benchmark) -> Markup:
    remarks = [
        remark(said, contender.program, contender.label)
        for contender in benchmark.contenders
        for said in _remarked(contender)
    ]
    return render(
        "benchmark",
        benchmark=benchmark,
        view=charts_html(_charts(benchmark), _machines(benchmark)),
        remarks=remarks,
        notes=list(_notes(benchmark)),
        tools=_tools(benchmark),
        lines=list(_provenance(benchmark)),
    )


def benchmark_text(benchmark: Benchmark) -> str:
    """The tables, what tools said, notes, provenance; parts are parted by an empty line."""
    parts = [charts_text(_charts(benchmark), _machines(benchmark))]
    for contender in benchmark.contenders:
        parts += [named((contender.label, diagnostic_text(said, contender.program))) for said in _remarked(contender)]
    parts += [f"Note: {note}" for note in _notes(benchmark)]
    parts.append("\n".join(_provenance(benchmark)))
    return "\n\n".join(part for part in parts if part) + "\n"


def _remarked(contender: Contender) -> list[Diagnostic]:
    """What was said of it, but for what stands in its row in full."""
    said = dict.fromkeys(found for side in contender.sides.values() for found in untold(side.artifact))
    return [each for each in said if each.rendered or each.labels]


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
    said = side.artifact.diagnostics if side else ()
    worst = next((each for each in said if each.level == "error"), next(iter(said), None))
    if worst is None:
        return ""
    return f"{worst.code}: {worst.message}" if worst.code and worst.level == "error" else worst.message


def _machines(benchmark: Benchmark) -> list[str]:
    shapes = (side.artifact.shape for side in benchmark.sides)
    return [shape.machine for shape in shapes if isinstance(shape, Measurements)]


def _notes(benchmark: Benchmark) -> Iterator[str]:
    """What is said of how it was measured: once, and of whom and what, where that is not all there is."""
    said: dict[str, dict[Measure, list[str]]] = {}
    for measure in benchmark.measures:
        for each in _measured(benchmark, measure):
            for note in each.sides[measure].artifact.notes:
                said.setdefault(note, {}).setdefault(measure, []).append(each.label)
    for note, measures in said.items():
        about = [_about(benchmark, each, labels) for each, labels in measures.items()]
        whole = len(about) == len(benchmark.measures) and not any(labels for _, labels in about)
        yield note if whole else f"{'; '.join(_words(*each, len(benchmark.measures) > 1) for each in about)}: {note}"


def _about(benchmark: Benchmark, measure: Measure, labels: Sequence[str]) -> tuple[str, Sequence[str]]:
    everybody = len(labels) == len(_measured(benchmark, measure))
    return TITLES[measure], () if everybody else labels


def _words(title: str, labels: Sequence[str], is_one_of_many: bool) -> str:
    names = ", ".join(labels)
    return f"{title} ({names})" if names and is_one_of_many else names or title


def _measured(benchmark: Benchmark, measure: Measure) -> list[Contender]:
    return [
        contender
        for contender in benchmark.contenders
        if measure in contender.sides and contender.sides[measure].artifact.notes
    ]


def _tools(benchmark: Benchmark) -> str:
    """All tools with their versions, and whether anything was recorded."""
    sources = (side.artifact.provenance for side in benchmark.sides)
    tools = dict.fromkeys(f"{source.tool} {source.version}" for source in sources if source)
    return " · ".join([*tools, *dict.fromkeys(each.origin for each in benchmark.sides if each.origin)])


def _provenance(benchmark: Benchmark) -> Iterator[str]:
    for contender in benchmark.contenders:
        lines: Sequence[str] = [provenance_line(side) for side in contender.sides.values()]
        yield from (f"{contender.label}: {line}" for line in dict.fromkeys(lines) if line)
