"""What happens when: the workbench is laid out, a document's requests are answered, outdated ones are found."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.application import Sphinx

from ..model.errors import CodestagesError, NoRun, UnknownName
from .domain import domain_of
from .nodes import FigureBody, bodies_of, nested_in, pipeline_view, request_of, requests_of, stage_view
from .search import searchable
from .values import named_figures, targets_in, titles_with_values
from .warnings import Subtype, subtype_of, warn

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.environment import BuildEnvironment

    from ..execution.fetching import Answer, Fetched
    from ..model.artifact import Artifact, Diagnostic
    from .workbench import Workbench

_TITLE = (
    "pipeline:value: a title cannot show a number, because tables of contents are made before the number is known. "
    "Give the role a text of its own, or move it out of the title."
)


def setup_events(app: Sphinx) -> None:
    app.connect("builder-inited", _promise_workbench)
    app.connect("env-get-outdated", _outdated)
    app.connect("doctree-read", _answer_document)
    app.connect("doctree-read", _note_values)
    app.connect("env-updated", _note_surroundings)


def _promise_workbench(app: Sphinx) -> None:
    def make() -> Workbench:
        from .workbench import make_workbench  # noqa: PLC0415 - most of what the extension imports

        return make_workbench(
            app.config, confdir=Path(app.confdir), recordings=domain.recordings, doctreedir=Path(app.doctreedir)
        )

    domain = domain_of(app.env)
    domain.builder = app.builder
    domain.make_workbench = make
    domain.recordings = Path(app.confdir, app.config.codestages_recordings)


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    del app, added, changed, removed
    return domain_of(env).outdated()


def _answer_document(app: Sphinx, doctree: nodes.document) -> None:
    """Fetch together what the document's directives asked for, and hold each answer against what was expected."""
    domain = domain_of(app.env)
    bodies = [each for each in bodies_of(doctree) if isinstance(each, stage_view | pipeline_view)]
    if not bodies:
        return
    requests = [requests_of(body) for body in bodies]
    everything = [request for sides in requests for request in sides]
    answers = domain.workbench.fetcher.fetch_all(everything) if everything else {}
    for body, sides in zip(bodies, requests, strict=True):
        came = [answers[request.key] for request in sides]
        if isinstance(body, stage_view):
            _settle(body, came, domain.workbench)
        else:
            _tell_what_is_missing(body, came)
    domain.note_requests(app.env.docname, everything)


def _note_values(app: Sphinx, doctree: nodes.document) -> None:
    domain_of(app.env).note_values(app.env.docname, named_figures(doctree), targets_in(doctree))
    for title in titles_with_values(doctree):
        warn(_TITLE, Subtype.NAME, title)


def _note_surroundings(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """When something has been read: which documents have to be written again, for a sentence says something else."""
    del app
    domain = domain_of(env)
    changed = [] if domain.data["surroundings"] else domain.rewritten()
    domain.note_surroundings()
    return changed


def _settle(body: stage_view, answers: list[Answer], workbench: Workbench) -> None:
    """Judge what came: every side has to be there, and the last, which is the figure's own, as it was expected."""
    try:
        fetched = [_there(answer) for answer in answers]
        if body.is_judged:
            _check(body, fetched[-1].artifact)
        body += searchable(fetched[-1].artifact)
        _require_view(body, fetched, workbench)
    except CodestagesError as error:
        if not any(other.problem == str(error) and other.line == body.line for other in nested_in(body.parent)):
            warn(str(error), subtype_of(error), body)
        body.problem = str(error)


def _require_view(body: stage_view, fetched: list[Fetched], workbench: Workbench) -> None:
    """Find out now what a view would refuse; raises UnknownName for that, and for a function that is not there."""
    stage, shape = workbench.catalog.stage(request_of(body).stage), fetched[-1].artifact.shape
    if shape is not None and not shape.is_empty and not body.versus:
        refusal = workbench.catalog.refusal(stage, workbench.catalog.view(stage, body.view), shape)
        if refusal:
            raise UnknownName(refusal)
    if body.part:
        from .figures import try_view  # noqa: PLC0415 - imports the views

        try_view(body, fetched, workbench)


def _tell_what_is_missing(body: FigureBody, answers: list[Answer]) -> None:
    """One warning for all that a diagram's stages have no size of; the diagram is there without it."""
    made = [answer.artifact for answer in answers if not isinstance(answer, CodestagesError)]
    errors = [answer for answer in answers if isinstance(answer, CodestagesError) and not isinstance(answer, NoRun)]
    if errors:
        others = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        warn(f"pipeline-overview: some sizes and times are not shown{others}: {errors[0]}", subtype_of(errors[0]), body)
    failed = [error for artifact in made if artifact.shape is None for error in artifact.errors]
    if failed:
        said = f"{failed[0].code}: {_in_short(failed[0].message)}"
        warn(f"pipeline-overview: some sizes are not shown, because the sample fails: {said}.", Subtype.SAMPLE, body)


def _there(answer: Answer) -> Fetched:
    if isinstance(answer, CodestagesError):
        raise answer
    return answer


def _check(body: stage_view, artifact: Artifact) -> None:
    stage, expected = request_of(body).stage, body.expected_error
    errors = [*artifact.errors]
    if not body.has_deliberate_limit:
        errors += [diagnostic for diagnostic in artifact.diagnostics if diagnostic.code == "step-limit"]
    if expected and not any(_is(expected, error) for error in errors):
        came = ", ".join(error.code for error in errors) or "no error"
        warn(f"{stage}: the figure expects the error {expected}, but the run gave {came}.", Subtype.EXPECT, body)
    elif errors and not expected:
        first = errors[0]
        hint = f" If it should fail, write :expect-error: {first.code}" if first.code else ""
        warn(f"{stage}: the sample fails: {first.code}: {_in_short(first.message)}.{hint}", Subtype.SAMPLE, body)
    if body.expected_text and body.expected_text not in artifact.text:
        warn(
            f"{stage}: the figure expects the text {body.expected_text!r}, but the result does not have it.",
            Subtype.EXPECT,
            body,
        )


def _in_short(message: str) -> str:
    """A warning is one line, however long the message that a sample may have made up itself; the page has all of it."""
    return textwrap.shorten(message[:10_000].strip().partition("\n")[0], 300, placeholder="…").rstrip(".")


def _is(expected: str, diagnostic: Diagnostic) -> bool:
    return expected in (diagnostic.code, diagnostic.code.rpartition(".")[2])
