"""What surrounds every view: head, diagnostics, notes, provenance; and the placeholder."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.artifact import Artifact, Diagnostic, Provenance
from sphinxext.codestages.model.descriptors import Stage
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes.extents import Extents
from sphinxext.codestages.model.shapes.graph import Graph
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.shapes.measurements import Measurements, Series
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.schedule import Schedule
from sphinxext.codestages.model.shapes.timeline import Timeline
from sphinxext.codestages.model.shapes.tokens import Tokens
from sphinxext.codestages.model.shapes.trace import Trace
from sphinxext.codestages.model.shapes.tree import Tree
from sphinxext.codestages.model.span import Label, Span
from sphinxext.codestages.views import VIEWS
from sphinxext.codestages.views.figure import Figure, figure_html, figure_text, placeholder_html, placeholder_text
from sphinxext.codestages.views.listings.listing import LISTING

STAGE = Stage(name="python/bytecode", title="Byte<code>", summary="", shape=Listing, views=("listing",), parse=None)
ERROR = Diagnostic(
    level="error",
    message="cannot <borrow>",
    code="E0502",
    labels=(Label(span=Span(2, 11, 2, 12), text="here & now", primary=True),),
    children=(Diagnostic(level="help", message="try again"),),
    rendered="\x1b[1merror[E0502]\x1b[0m: cannot <borrow>\n --> sample.py:2\n",
)
SHAPES = (
    Listing(lexer="text", lines=(Line(text="one"),)),
    Listing(lexer="text", lines=(Line(text="said"),), groups=(Group(name="E0382", kind="block", first=0, count=1),)),
    Listing(
        lexer="text",
        lines=(Line(text="f:"), Line(text="return")),
        groups=(
            Group(name="f", kind="function", first=0, count=2),
            Group(name="0", kind="block", first=1, count=1),
        ),
    ),
    Tokens(()),
    Tree(()),
    Graph(nodes=(), edges=()),
    Trace(codes=(), frames=(), values=(), frame=(), instruction=()),
    References(scopes=(), frames=(), objects=(), values=(), line=(), frame=()),
    Timeline(sections=(), lanes=()),
    Extents(unit="bytes", extents=()),
    Extents(unit="ns", extents=(), is_shared=True),
    Schedule(length=1, threads=(), spells=(), processors=1),
    Measurements(measure="time", unit="ns", series=(Series(label="on the clock", values=(1, 2)),)),
)


@pytest.fixture
def figure(drawing):
    def make(*, stage=STAGE, origin="recorded", collapse=False, **artifact):
        shaped = {"shape": SHAPES[0]} | artifact
        return Figure(
            stage=stage,
            artifact=Artifact(**shaped),
            view=LISTING,
            drawing=drawing(),
            origin=origin,
            is_collapsed=collapse,
        )

    return make


def test_figure_names_program_stage_and_view(figure, soup, program):
    body = soup(figure_html(figure())).select_one("codestages-figure")
    assert body["data-program"] == program.id
    assert (body["data-stage"], body["data-view"], body["data-language"]) == ("python/bytecode", "listing", "python")
    assert body.select_one(".codestages-head").text == "Byte<code> sample.py"


def test_provenance_names_tool_command_and_origin(figure, soup):
    source = Provenance(tool="CPython", version="3.13.0", command="python -m dis <x>")
    line = soup(figure_html(figure(provenance=source))).select_one(".codestages-provenance")
    assert line.text == "CPython 3.13.0 · python -m dis <x> · recorded"
    assert "CPython 3.13.0 · python -m dis <x> · recorded" in figure_text(figure(provenance=source))


def test_diagnostics_are_escaped_and_their_places_linked(figure, soup):
    remark = soup(figure_html(figure(diagnostics=(ERROR,)))).select_one(".codestages-remark[data-level=error]")
    assert remark.select_one(".codestages-message").text == "error E0502 cannot <borrow>"
    label = remark.select_one('[data-span="2:11-2:12"]')
    assert label.text == "2:12 n here & now"
    assert remark.select_one("[data-level=help]").text.strip() == "help try again"
    assert remark.pre.text == "error[E0502]: cannot <borrow>\n --> sample.py:2"


def test_message_that_is_the_listing_is_not_repeated(figure, soup):
    message = Listing(lexer="text", lines=(Line(text="error[E0502]: cannot <borrow>"),))
    told = figure(shape=message, diagnostics=(ERROR,))
    assert not soup(figure_html(told)).select(".codestages-remark")
    assert figure_text(told).count("error[E0502]") == 1


def test_failed_sample_without_shape_is_the_program_and_what_was_said(figure, soup):
    page = soup(figure_html(figure(shape=None, diagnostics=(ERROR,))))
    assert page.select(".codestages-remark")
    assert page.select(".codestages-view [data-source] [data-span]")
    assert not page.select(".codestages-empty")


def test_nothing_at_all_is_a_sentence(figure, soup):
    assert soup(figure_html(figure(shape=None))).select_one(".codestages-empty")
    assert figure_text(figure(shape=None)).startswith("This stage produced nothing")


def test_notes_are_told(figure, soup):
    told = figure(notes=("Spans <are> inferred.",))
    assert soup(figure_html(told)).select_one(".codestages-note").text == "Spans <are> inferred."
    assert "Note: Spans <are> inferred." in figure_text(told)


def test_collapse_folds_the_whole_figure(figure, soup):
    page = soup(figure_html(figure(collapse=True)))
    assert page.select_one("codestages-figure > details > .codestages-view")
    assert not page.select_one("details").has_attr("open")


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view.shape.__name__}-{view.name}")
def test_every_view_draws_its_shape_twice_the_same(view, drawing, soup):
    shape = next(shape for shape in SHAPES if isinstance(shape, view.shape) and not view.declines(shape))
    drawn = Figure(stage=None, artifact=Artifact(shape=shape), view=view, drawing=drawing())
    assert soup(figure_html(drawn)).select_one(".codestages-view").text.strip()
    assert figure_html(drawn) == figure_html(drawn)
    assert figure_text(drawn).strip()


def test_every_scroll_box_is_reached_by_keyboard_and_named(figure, soup):
    page = soup(figure_html(figure(diagnostics=(ERROR,))))
    boxes = page.select(".codestages-scroll")
    assert len(boxes) == 2
    assert all(box["tabindex"] == "0" and box["aria-label"] for box in boxes)


def test_placeholder_says_why_and_keeps_the_program(soup, program):
    page = soup(placeholder_html("no <rustc>", program))
    assert page.p.text == "no <rustc>"
    assert [element.text for element in page.select(".codestages-text")] == list(program.lines)
    assert placeholder_text("no rustc", program) == f"no rustc\n\n{program.text}"
    assert placeholder_text("no rustc", None) == "no rustc\n"
    assert soup(placeholder_html("no rustc", None)).p


def test_text_parts_are_parted_by_an_empty_line(figure, snapshot):
    source = Provenance(tool="CPython", version="3.13.0", command="python x.py")
    plain = Diagnostic(level="warning", message="odd", labels=ERROR.labels, children=ERROR.children)
    assert figure_text(figure(diagnostics=(ERROR, plain), notes=("Inferred.",), provenance=source)) == snapshot
