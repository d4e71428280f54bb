"""Measures the HTML of listings and trees, made from the recorded cases: ``measured("rust/mir")``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from sphinxext.codestages.catalog import load
from sphinxext.codestages.model.artifact import Artifact, Reading
from sphinxext.codestages.model.descriptors import Drawing, Stage
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.tree import Tree
from sphinxext.codestages.views.figure import Figure

from .languages.python import cases as python_cases
from .languages.rust import cases as rust_cases

STAGES = tuple(stage.name for _, stage in load().stages.values() if stage.shape in {Listing, Tree})
FRAME = 200
"""Bytes of a view that has no rows: the box that scrolls, and what is around the rows in it."""
TIMES, ROW = 6, 60
"""The most that a view's HTML may be, besides ``FRAME``: so many times its text, and so many bytes for each row."""


@dataclass(frozen=True, kw_only=True)
class PageSize:
    """The bytes of a view's HTML and of the text in it, and its rows."""

    case: str
    html: int
    text: int
    rows: int

    @property
    def times(self) -> float:
        """How many times the text the HTML is, if ``ROW`` bytes are taken off for each row."""
        return (self.html - FRAME - ROW * self.rows) / max(self.text, 1)


class _Counter(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = self.rows = 0

    def handle_data(self, data: str) -> None:
        self.text += len(data.replace("\n", "").encode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = dict(attrs).get("class")
        self.rows += (tag == "div" and name is None) or name == "codestages-node"


def measured(stage_name: str) -> list[PageSize]:
    """Return the sizes of the stage's first view, for each recorded case that has something to draw."""
    stage = load().stage(stage_name)
    sizes = []
    for case, program, reading in _readings(stage):
        view = load().view(stage, "")
        if reading.shape is not None and not reading.shape.is_empty and not view.declines(reading.shape):
            drawing = Drawing(id="figure", program=program, stage=stage, diagnostics=reading.diagnostics)
            artifact = Artifact(shape=reading.shape, diagnostics=reading.diagnostics)
            figure = Figure(stage=stage, artifact=artifact, view=view, drawing=drawing)
            sizes.append(_size(case, view.html(figure.cut.shape, drawing)))
    return sizes


def _size(case: str, html: str) -> PageSize:
    counter = _Counter()
    counter.feed(html)
    return PageSize(case=case, html=len(html.encode()), text=counter.text, rows=counter.rows)


def _readings(stage: Stage) -> Iterator[tuple[str, Program, Reading]]:
    language, _, name = stage.name.partition("/")
    if stage.command is None:
        folders = sorted((python_cases if language == "python" else rust_cases).CASES.glob(f"{language}/*/program.*"))
        for path in folders:
            program = Program(language, path.read_text(encoding="utf-8"), path.name)
            yield path.parent.name, program, stage.parse(Request(program=program, stage=stage.name), None)
    elif language == "rust":
        for case in rust_cases.recorded(name):
            yield case, rust_cases.program_of(case), rust_cases.reading(case, name)
    else:
        folder = "static" if name in python_cases.STATIC else name
        for path in python_cases.RECORDED:
            if (path / folder).is_dir():
                case = f"{path.parent.name}/{path.name}"
                yield case, python_cases.program_of(case), python_cases.reading(case, name)
