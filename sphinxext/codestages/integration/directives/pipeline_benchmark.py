"""``.. pipeline-benchmark::``: the benchmarks in its content as bars side by side, measured in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from docutils import nodes

from ...model.errors import NoProgram, UnknownName
from ...model.options import choice, text, whole_number
from ..nodes import benchmark_view, problem_view, request_of, stage_view
from ..warnings import Subtype, warn
from .container import ContainerDirective
from .options import FIGURE, OptionSpec

if TYPE_CHECKING:
    from ...model.request import Request
    from ...model.shapes.measurements import Measure

_JUDGED = ("time", "memory", "compile", "startup")
"""The measures, best first, whose answer is compared with ``:expect:``; for the first two, the program itself runs."""


class PipelineBenchmark(ContainerDirective):
    """Content: ``pipeline-stage`` directives of benchmarks. Draws ``figure(benchmark_view(stage_view, …), caption?)``.

    ``:measure:`` names what is measured of all of them, and ``:repeat:`` the number of repetitions. A nested
    ``:caption:`` is the bar's label.
    """

    option_spec: ClassVar[OptionSpec] = OptionSpec(
        {**FIGURE, "scale": choice("linear", "log"), "measure": text, "repeat": whole_number(1)}
    )

    def figure(self) -> nodes.figure:
        measures = self._measures()
        container = nodes.Element()
        self.nest(container)
        bodies = [body for figure in container.children for body in self._contender(figure, measures)]
        if not bodies:
            raise NoProgram(f"{self.name} is empty. Nest pipeline-stage:: rust/benchmark or python/benchmark in it.")
        scale = self.options.get("scale", "linear")
        body = benchmark_view("", *bodies, measures=measures, scale=scale)
        return self.wrap(body)

    def _measures(self) -> tuple[Measure, ...]:
        from ...model.shapes.measurements import MEASURES  # noqa: PLC0415 - see catalog.load

        wanted = dict.fromkeys(self.options.get("measure", "time").replace(",", " ").split())
        for measure in wanted or [""]:
            if measure not in MEASURES:
                raise UnknownName(f"{self.name}: unknown measure: {measure!r}. Available: {', '.join(MEASURES)}.")
        return tuple(cast("Measure", measure) for measure in wanted)

    def _contender(self, figure: nodes.Node, measures: tuple[Measure, ...]) -> Iterator[nodes.Element]:
        """Yield a body for each measure. Warn about content that is no benchmark; it gets no bar."""
        body = figure.children[0] if isinstance(figure, nodes.figure) else None
        if isinstance(figure, nodes.figure) and isinstance(body, problem_view | stage_view) and self._has_bar(body):
            body.label, body.anchors_of_bar = self._label(figure, body), tuple(figure["ids"])
            yield from self._measured(body, measures) if isinstance(body, stage_view) else [body]
        elif not isinstance(figure, nodes.comment | nodes.system_message | nodes.target):
            message = f"{self.name} can hold only benchmarks: pipeline-stage:: rust/benchmark or python/benchmark."
            warn(message, Subtype.NAME, figure if figure.line else self.get_location())

    def _has_bar(self, body: problem_view | stage_view) -> bool:
        """True for a benchmark that is no difference, and for the placeholder of one with a mistake."""
        from ...model.shapes.measurements import Measurements  # noqa: PLC0415 - see catalog.load

        if isinstance(body, problem_view):
            return True
        stage = self.workbench.catalog.stage(request_of(body).stage)
        return issubclass(stage.shape, Measurements) and not body.versus

    def _label(self, figure: nodes.Node, body: nodes.Element) -> str:
        """Return the caption, else the program's file and the options that tell it from other bars."""
        caption = next(figure.findall(nodes.caption), None)
        if caption is not None:
            return caption.astext()
        if not isinstance(body, stage_view):
            return "—"
        request = request_of(body)
        options = (" ".join(option) for option in request.options if option[0] not in {"measure", "repeat"})
        return ", ".join((request.program.filename, *options))

    def _measured(self, body: stage_view, measures: tuple[Measure, ...]) -> Iterator[stage_view]:
        from ...model.wire import encode  # noqa: PLC0415 - see catalog.load

        judged = min(measures, key=_JUDGED.index)
        for measure in measures:
            one: stage_view = body.copy()
            one.request = encode(self._request(request_of(body), measure))
            one.measure, one.is_judged = measure, measure == judged
            yield one

    def _request(self, request: Request, measure: Measure) -> Request:
        options = {**dict(request.options), "measure": measure}
        if "repeat" in self.options:
            options["repeat"] = self.options["repeat"]
        return self.workbench.catalog.request(request.program, request.stage, options.items())
