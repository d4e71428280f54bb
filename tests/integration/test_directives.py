"""What authors write, and the page they get."""

from __future__ import annotations

import re
import textwrap

import pytest

from .conftest import Project

FIB = """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(5))
"""


def directive(head: str, body: str = FIB, **options: str) -> str:
    lines = [f".. {head}", *(f"   :{name.replace('_', '-')}: {value}" for name, value in options.items()), ""]
    return "\n".join([*lines, *(f"   {line}" for line in body.strip("\n").splitlines()), ""])


@pytest.mark.parametrize("stage", ["source", "tokens", "ast", "bytecode", "output", "trace"])
def test_each_python_stage_makes_a_linked_figure(project: Project, stage: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive(f"pipeline-stage:: python/{stage}"))
    build = project.build()
    assert build.warnings == []
    figure = build.page().select_one(f"figure.codestages codestages-figure[data-stage='python/{stage}']")
    assert figure is not None
    assert figure["data-program"]
    assert stage == "output" or figure.select("[data-span]")


def test_views_of_the_same_text_are_the_same_program(project: Project) -> None:
    project.write("fib.py", FIB.lstrip("\n"))
    text = directive("pipeline-stage:: python/tokens") + "\n" + ".. ast-tree::\n   :file: fib.py\n"
    project.write("index.rst", "T\n=\n\n" + text)
    build = project.build()
    assert build.warnings == []
    assert len({element["data-program"] for element in build.page().select("codestages-figure")}) == 1


def test_caption_name_and_class_are_those_of_a_figure(project: Project) -> None:
    text = directive("ast-tree:: python", caption="The *tree*", name="my-tree", **{"class": "wide"})
    project.write("index.rst", "T\n=\n\nSee :numref:`my-tree`.\n\n" + text)
    build = project.build(numfig=True)
    assert build.warnings == []
    figure = build.page().select_one("figure.codestages.wide")
    assert figure is not None
    assert figure.select_one("figcaption em") is not None
    assert figure["id"] == "my-tree"
    assert build.page().select_one("a[href='#my-tree']") is not None
    assert build.page().select_one("#index-figure-1") is not None


def test_function_keeps_only_that_item(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: python/bytecode", function="fib"))
    build = project.build("text")
    assert build.warnings == []
    assert "COMPARE_OP" in build.text("index.txt")
    assert "<module>" not in build.text("index.txt")


def test_overview_links_to_the_declared_place(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n   other\n\n.. pipeline-overview:: python rust\n")
    project.write("other.rst", "O\n=\n\n.. pipeline:stage:: python/ast\n\nHere.\n")
    build = project.build()
    assert build.warnings == []
    links = [element.get("href") or element.get("xlink:href") for element in build.page().select("svg a")]
    assert any(str(link).startswith("other.html#") for link in links)


def test_overview_of_a_program_says_how_large_each_stage_is(project: Project) -> None:
    project.write("fib.py", FIB.lstrip("\n"))
    project.write("index.rst", "T\n=\n\n.. pipeline-overview:: python\n   :file: fib.py\n")
    build = project.build()
    assert build.warnings == []
    texts = [element.get_text().strip() for element in build.page().select("svg text")]
    assert "4 lines" in texts
    assert any(text.endswith("tokens") for text in texts)
    assert any(text.startswith("parser: ") for text in texts)
    note = build.page().select_one(".codestages-note")
    assert note is not None and "Sizes and times of fib.py: python 3." in note.get_text()
    (project.folder / "fib.py").write_text("print(1)\n", encoding="utf-8")
    assert "4 lines" not in [element.get_text().strip() for element in project.build().page().select("svg text")]


def test_overview_is_drawn_without_sizes_where_there_are_none(project: Project) -> None:
    project.write("fib.py", "def")
    project.write("index.rst", "T\n=\n\n.. pipeline-overview:: python\n   :file: fib.py\n   :python: 9.9\n")
    build = project.build()
    assert "some sizes and times are not shown (the first of " in build.only_warning("tool")
    assert build.page().select("svg text")


@pytest.mark.rustc
def test_overview_of_a_library_has_no_run_and_is_complete(project: Project) -> None:
    project.write("add.rs", "pub fn add(a: i32, b: i32) -> i32 {\n    a + b\n}\n")
    project.write("index.rst", "T\n=\n\n.. pipeline-overview:: rust\n   :file: add.rs\n")
    build = project.build()
    assert build.warnings == []
    texts = [element.get_text().strip() for element in build.page().select("svg text")]
    assert "3 lines" in texts
    assert "Output" in texts


def test_overview_of_a_program_that_fails_says_so(project: Project) -> None:
    project.write("wrong.py", "if")
    project.write("index.rst", "T\n=\n\n.. pipeline-overview:: python\n   :file: wrong.py\n")
    build = project.build()
    assert "index.rst:4" in build.only_warning("sample")
    assert "SyntaxError" in build.warnings[0]
    assert build.page().select("svg text")


def stepper_page(rest: str) -> str:
    return "T\n=\n\n" + directive("bytecode-stepper::", name="my-run") + f"\n{rest}\n"


def test_step_role_opens_a_stepper_at_a_step(project: Project) -> None:
    project.write("index.rst", stepper_page(":pipeline:step:`my-run:2`\n\n.. toctree::\n\n   other"))
    project.write("other.rst", "O\n=\n\n:pipeline:step:`my-run:3` and :pipeline:step:`here <my-run:4>`.\n")
    build = project.build()
    assert build.warnings == []
    links = {
        element.get_text(): element["href"] for name in ("index", "other") for element in build.page(name).select("a")
    }
    assert links["step 2"] == "#stepper=my-run:2"
    assert links["step 3"] == "index.html#stepper=my-run:3"
    assert links["here"] == "index.html#stepper=my-run:4"


def test_step_role_leads_to_the_figure_without_scripts(project: Project) -> None:
    project.write("index.rst", stepper_page("See :pipeline:step:`my-run:2`."))
    build = project.build("latex")
    assert build.warnings == []
    assert re.search(r"\\hyperref\[[^]]*my.*?run[^]]*\].*step 2", build.text("test.tex"))


@pytest.mark.parametrize("target", ["my-run", "my-run:first", "nowhere:1"])
def test_step_role_without_a_stepper_or_a_step_is_a_located_warning(project: Project, target: str) -> None:
    project.write("index.rst", stepper_page(f":pipeline:step:`{target}`"))
    warning = project.build().only_warning("name")
    assert "index.rst:" in warning
    assert "my-run:17" in warning


def test_stage_role_sets_a_name_as_code_and_words_as_words(project: Project) -> None:
    text = ":pipeline:stage:`words <python/ast>` :pipeline:stage:`python/ast`\n\n" + directive("ast-tree:: python")
    project.write("index.rst", "T\n=\n\n" + text)
    links = project.build().page().select("a.reference[href='#index-figure-1']")
    assert [(link.get_text(), link.code is not None) for link in links] == [("words", False), ("python/ast", True)]


def test_stage_role_links_to_the_first_figure_where_nothing_is_declared(project: Project) -> None:
    text = ":pipeline:stage:`python/ast`\n\n" + directive("ast-tree:: python")
    project.write("index.rst", "T\n=\n\n" + text)
    build = project.build(nitpicky=True)
    assert build.warnings == []
    assert build.page().select_one("a.reference[href='#index-figure-1']") is not None


def test_assets_are_only_on_pages_that_need_them(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n.. toctree::\n\n   other\n\nPlain.\n")
    project.write("other.rst", "O\n=\n\n" + directive("ast-tree:: python"))
    build = project.build()
    assert build.warnings == []
    assert "codestages" not in build.text("index.html")
    assert "codestages.js" in build.text("other.html")


@pytest.mark.parametrize("builder", ["html", "dirhtml", "singlehtml", "epub", "latex", "text", "man", "texinfo", "xml"])
def test_every_builder_shows_the_figure(project: Project, builder: str) -> None:
    text = directive("ast-tree:: python", caption="Tree") + "\n" + directive("bytecode-stepper::")
    project.write("index.rst", "T\n=\n\n" + text + "\n.. pipeline-overview:: python\n")
    build = project.build(builder, parallel=2, epub_show_urls="no", man_pages=[("index", "t", "t", "me", 1)])
    assert [line for line in build.warnings if "conf value" not in line and "epub" not in line] == []
    written = [
        path
        for path in build.app.outdir.rglob("*")
        if path.suffix in {".html", ".xhtml", ".tex", ".txt", ".1", ".texi", ".xml"}
    ]
    assert any("FunctionDef" in path.read_text(encoding="utf-8") for path in written)


def test_markdown_authors_write_the_same(project: Project) -> None:
    project.write("conf.py", 'extensions = ["sphinxext.codestages", "myst_parser"]\n')
    project.write("index.md", f"# T\n\n```{{ast-tree}} python\n:caption: A **tree**\n{FIB}```\n")
    build = project.build()
    assert build.warnings == []
    assert build.page().select_one("figure.codestages figcaption strong") is not None


def test_empty_line_ends_and_tabs_do_not_change_the_program(project: Project) -> None:
    (project.folder / "crlf.py").write_bytes(b"\xef\xbb\xbf" + FIB.strip("\n").replace("\n", "\r\n").encode())
    (project.folder / "lf.py").write_text(FIB.lstrip("\n"))
    project.write("index.rst", "T\n=\n\n.. ast-tree::\n   :file: crlf.py\n\n.. ast-tree::\n   :file: lf.py\n")
    build = project.build()
    assert build.warnings == []
    assert len({element["data-program"] for element in build.page().select("codestages-figure")}) == 1


TURNED = "s = 'user\u202e \u2066# admin\u2069 \u2066'  # \u200b\nprint(s)\n"


@pytest.mark.parametrize("builder", ["html", "singlehtml", "epub", "text", "latex", "man", "texinfo"])
def test_no_builder_writes_invisible_controls(project: Project, builder: str) -> None:
    (project.folder / "sample.py").write_text(TURNED, encoding="utf-8")
    stages = ("source", "tokens", "ast", "bytecode", "symtable", "output", "trace", "references")
    text = "".join(f".. pipeline-stage:: python/{stage}\n   :file: sample.py\n\n" for stage in stages)
    views = "".join(
        f".. pipeline-stage:: python/{stage}\n   :file: sample.py\n   :view: {view}\n\n"
        for stage, view in (("ast", "graph"), ("tokens", "table"))
    )
    project.write("index.rst", "T\n=\n\n" + text + views)
    build = project.build(builder, copyright="nobody", version="1")
    assert build.warnings == []
    written = [path for path in build.app.outdir.rglob("*") if path.suffix in _PAGES]
    assert written
    for path in written:
        found = re.findall("[\u202a-\u202e\u2066-\u2069\u200b]", path.read_text(encoding="utf-8"))
        assert found == [], path


_PAGES = {".html", ".xhtml", ".txt", ".tex", ".1", ".texi"}


def test_lines_name_their_source_line_only_beside_another_figure_of_the_program(project: Project) -> None:
    figure = directive("pipeline-stage:: python/bytecode")
    nested = textwrap.indent(figure + "\n" + figure, "   ")
    project.write("index.rst", f"T\n=\n\n{figure}\n.. pipeline-compare::\n\n{nested}\n")
    alone, *tied = project.build().page().select("codestages-figure")
    assert not alone.select("[data-tint]")
    assert [bool(one.select("[data-tint] > u")) for one in tied] == [True, True]
