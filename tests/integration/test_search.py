"""A site's search finds the words of figures, and these words appear nowhere else."""

from __future__ import annotations

import json

from sphinxext.codestages.integration.search import MOST_WORDS, searchable
from sphinxext.codestages.model.artifact import Artifact, Diagnostic
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes.listing import Listing

from .conftest import Project
from .test_directives import directive


def words(*lines: str, code: str = "") -> list[str]:
    told = (Diagnostic(level="error", code=code, message=""),) if code else ()
    shape = Listing(lexer="text", lines=tuple(Line(text=line) for line in lines))
    return searchable(Artifact(shape=shape, diagnostics=told)).astext().split()


def test_words_are_found_once_and_made_up_names_are_not() -> None:
    said = (
        "  2 LOAD_FAST  0 (n)",
        "LOAD_FAST",
        "call _ZN3fib3fib17h0a1bE",
        ".LBB4_2:",
        "mov eax, r14d",
        "bb10: {",
        "_4",
    )
    assert words(*said, code="E0382") == ["LOAD_FAST", "call", "mov", "eax", "E0382"]


def test_words_of_a_flood_are_cut_off() -> None:
    assert len(words(*(f"name_{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(26 * 26)))) == MOST_WORDS


def test_search_index_has_the_words_of_a_figure(project: Project) -> None:
    project.write("index.rst", "Title\n=====\n\n" + directive("pipeline-stage:: python/bytecode"))
    built = project.build()
    index = json.loads(built.text("searchindex.js").removeprefix("Search.setIndex(").removesuffix(")"))
    assert built.warnings == []
    assert "compare_op" in index["terms"]


def test_text_of_a_figure_is_not_doubled_by_the_words(project: Project) -> None:
    project.write("index.rst", "Title\n=====\n\n" + directive("pipeline-stage:: python/bytecode", body="\nn < 2\n"))
    assert project.build("text").text("index.txt").count("COMPARE_OP") == 1
