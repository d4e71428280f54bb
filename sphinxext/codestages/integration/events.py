"""Handlers of Sphinx's events. They prepare the workbench, answer a document's requests, find outdated documents."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.application import Sphinx

from ..execution.stamps import seen
from ..model.errors import CodestagesError, NoRun, UnknownName
from ..model.quantities import counted
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
    app.connect("builder-inited", _prepare_domain)
    app.connect("env-get-outdated", _outdated)
    app.connect("env-before-read-docs", _note_documents)
    app.connect("doctree-read", _note_sources)
    app.connect("doctree-read", _answer_document)
    app.connect("doctree-read", _note_values)
    app.connect("env-updated", _note_surroundings)


def _prepare_domain(app: Sphinx) -> None:
    """Tell the domain how to make the workbench, which only a build with figures needs."""

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


def _note_documents(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Look at the documents before Sphinx reads them, so that no change from then on is missed."""
    del app
    domain_of(env).about_to_read = {docname: seen(str(env.doc2path(docname))) for docname in docnames}


def _note_sources(app: Sphinx, doctree: nodes.document) -> None:
    """Remember the files that a document with figures is made from: its own, and those that it includes."""
    if not bodies_of(doctree):
        return
    domain, env = domain_of(app.env), app.env
    domain.note_source(env.docname, str(env.doc2path(env.docname)), domain.about_to_read.get(env.docname))
    for path in sorted(env.dependencies.get(env.docname, ())):
        domain.note_source(env.docname, str(Path(env.srcdir, path)))


def _answer_document(app: Sphinx, doctree: nodes.document) -> None:
    """Fetch all that the document's directives asked for, and compare each answer with what was expected."""
    domain = domain_of(app.env)
    bodies = [body for body in bodies_of(doctree) if isinstance(body, stage_view | pipeline_view)]
    if not bodies:
        return
    requests = [requests_of(body) for body in bodies]
    everything = [request for sides in requests for request in sides]
    answers = domain.workbench.fetcher.fetch_all(everything) if everything else {}
    for body, sides in zip(bodies, requests, strict=True):
        body_answers = [answers[request.key] for request in sides]
        if isinstance(body, stage_view):
            _settle(body, body_answers, domain.workbench)
        else:
            _warn_about_missing_sizes(body, body_answers)
    domain.note_requests(app.env.docname, everything)


def _note_values(app: Sphinx, doctree: nodes.document) -> None:
    domain_of(app.env).note_values(app.env.docname, named_figures(doctree), targets_in(doctree))
    for title in titles_with_values(doctree):
        warn(_TITLE, Subtype.NAME, title)


def _note_surroundings(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the documents to write again because the number in a sentence changed."""
    del app
    domain = domain_of(env)
    changed = [] if domain.data["surroundings"] else domain.rewritten()
    domain.note_surroundings()
    return changed


def _settle(body: stage_view, answers: list[Answer], workbench: Workbench) -> None:
    """Check a figure's answers: none may be an error, and the last one, the figure's own, must be as expected.

    An error becomes a warning, and the body's ``problem``. The body also gets the words for the search index.
    """
    try:
        fetched = [_fetched(answer) for answer in answers]
        if body.is_judged:
            _check(body, fetched[-1].artifact)
        body += searchable(fetched[-1].artifact)
        _require_view(body, fetched, workbench)
        _warn_about_size(body, fetched, workbench)
    except CodestagesError as error:
        # The measures of one benchmark are bodies of their own, and often fail for the same reason: warn once.
        if not any(other.problem == str(error) and other.line == body.line for other in nested_in(body.parent)):
            warn(str(error), subtype_of(error), body)
        body.problem = str(error)


def _require_view(body: stage_view, fetched: list[Fetched], workbench: Workbench) -> None:
    """Raise UnknownName if the view cannot draw the artifact, or if the chosen function does not exist."""
    stage, shape = workbench.catalog.stage(request_of(body).stage), fetched[-1].artifact.shape
    if shape is not None and not shape.is_empty and not body.versus:
        refusal = workbench.catalog.refusal(stage, workbench.catalog.view(stage, body.view), shape)
        if refusal:
            raise UnknownName(refusal)
    if body.part:
        from .figures import try_view  # noqa: PLC0415 - imports the views

        try_view(body, fetched, workbench)


def _warn_about_size(body: stage_view, fetched: list[Fetched], workbench: Workbench) -> None:
    """Warn if the figure has no room for all of its rows, and nobody chose how many it shows.

    There is no second warning about a sample that fails unasked: it has to be corrected first.
    """
    fails = bool(fetched[-1].artifact.errors) and not body.expected_error
    if body.max_rows or workbench.max_rows or body.measure or fails:
        return
    from .figures import cut_of  # noqa: PLC0415 - imports the views

    cut = cut_of(body, fetched, workbench)
    if cut.left_out:
        said = f"{request_of(body).stage}: the figure shows the first {cut.shown:,} of {counted(cut.total, cut.noun)}."
        to_do = (
            f"Choose a part with :function:, shorten the sample, or say with :max-rows: how many {cut.noun}s to show."
        )
        warn(f"{said} {to_do}", Subtype.SIZE, body)


def _warn_about_missing_sizes(body: FigureBody, answers: list[Answer]) -> None:
    """Warn about the sizes and times that a diagram cannot show: once for all errors, once if the sample fails.

    The diagram is drawn without them.
    """
    made = [answer.artifact for answer in answers if not isinstance(answer, CodestagesError)]
    errors = [answer for answer in answers if isinstance(answer, CodestagesError) and not isinstance(answer, NoRun)]
    if errors:
        others = f" (the first of {len(errors)} errors)" if len(errors) > 1 else ""
        warn(f"pipeline-overview: some sizes and times are not shown{others}: {errors[0]}", subtype_of(errors[0]), body)
    failed = [error for artifact in made if artifact.shape is None for error in artifact.errors]
    if failed:
        said = f"{failed[0].code}: {_in_short(failed[0].message)}"
        warn(f"pipeline-overview: some sizes are not shown, because the sample fails: {said}.", Subtype.SAMPLE, body)


def _fetched(answer: Answer) -> Fetched:
    """Return an answer that is an artifact; raise one that is an error."""
    if isinstance(answer, CodestagesError):
        raise answer
    return answer


def _check(body: stage_view, artifact: Artifact) -> None:
    """Warn if the artifact is not what ``:expect-error:`` and ``:expect:`` say, or fails without the former."""
    stage, expected = request_of(body).stage, body.expected_error
    errors = [*artifact.errors]
    if not body.has_deliberate_limit:
        errors += [diagnostic for diagnostic in artifact.diagnostics if diagnostic.code == "step-limit"]
    if expected and not any(_has_code(error, expected) for error in errors):
        actual = ", ".join(error.code for error in errors) or "no error"
        warn(f"{stage}: the figure expects the error {expected}, but the run gave {actual}.", Subtype.EXPECT, body)
    elif errors and not expected:
        first = errors[0]
        hint = f" If it should fail, write :expect-error: {first.code}" if first.code else ""
        warn(f"{stage}: the sample fails: {first.code}: {_in_short(first.message)}.{hint}", Subtype.SAMPLE, body)
    if body.expected_text and body.expected_text not in artifact.text:
        warn(
            f"{stage}: the figure expects the text {body.expected_text!r}, but the result does not contain it.",
            Subtype.EXPECT,
            body,
        )


def _in_short(message: str) -> str:
    """Return the first line of a message, at most 300 characters of it, so that a warning stays one line.

    The message may be an exception's, which the sample wrote; the page shows more of it.
    """
    return textwrap.shorten(message[:10_000].strip().partition("\n")[0], 300, placeholder="…").rstrip(".")


def _has_code(diagnostic: Diagnostic, expected: str) -> bool:
    """True if ``expected`` is the code, or the part after its last dot (``Error`` of ``module.Error``)."""
    return expected in (diagnostic.code, diagnostic.code.rpartition(".")[2])
