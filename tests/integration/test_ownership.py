"""``ownership-timeline`` with the real compiler."""

from __future__ import annotations

from textwrap import dedent

import pytest

from .conftest import Project
from .test_directives import directive

SAMPLE = """
fn take(s: String) {
    println!("{s}");
}

fn main() {
    let s = String::from("mine");
    let r = &s;
    println!("{r}");
    take(s);
}
"""
REFUSED = """
fn main() {
    let mut names = vec![1];
    let first = &names[0];
    names.push(2);
    println!("{first}");
}
"""


@pytest.mark.rustc
def test_timeline_of_a_program(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("ownership-timeline::", SAMPLE))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    figure = build.page().select_one("codestages-figure[data-stage='rust/ownership'][data-view='timeline']")
    assert figure is not None
    assert [element.get_text() for element in figure.select(".codestages-lane-name text")] == ["↓s", "s", "r"]
    assert figure.select("g.codestages-moved[data-span]")
    assert figure.select("g.codestages-shared[data-span]")
    styles = [str(element["href"]).partition("?")[0] for element in build.page().select("link[href*=codestages]")]
    assert styles[-1] == "_static/codestages-timeline.css"


@pytest.mark.rustc
def test_function_is_chosen(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("ownership-timeline::", SAMPLE, function="take"))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    lines = build.page().select("[data-source] .codestages-text")
    assert [line.get_text().split() for line in lines] == [line.split() for line in SAMPLE.strip().splitlines()[:3]]


@pytest.mark.rustc
def test_conflict_is_expected_and_told(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("ownership-timeline::", REFUSED, expect_error="E0502"))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    page = build.page()
    assert page.select_one(".codestages-annotation a[href$='E0502.html']") is not None
    assert page.select("g.codestages-objection")
    assert len(page.select("g.codestages-refused")) == 2


@pytest.mark.rustc
def test_text_of_a_builder_without_html(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("ownership-timeline::", SAMPLE))
    build = project.build("text", codestages_timeout=60)
    assert build.warnings == []
    assert "- s moved into" in build.text("index.txt")
    assert "- s is borrowed (shared) by r until line 8" in build.text("index.txt")


@pytest.mark.rustc
def test_editions_are_compared(project: Project) -> None:
    program = """
    fn main() {
        let pair = (String::new(), String::from("kept"));
        let first = || drop(pair.0);
        first();
        println!("{}", pair.1);
    }
    """
    options = {"versus": "edition=2018", "function": "main"}
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: rust/ownership", dedent(program), **options))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    difference = build.page().select_one(".codestages-difference")
    assert difference is not None
    only_now = [element.get_text() for element in difference.select('[data-change="right"]')]
    assert any("pair is partly moved" in words for words in only_now)


def test_other_pages_do_not_load_its_styles(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("pipeline-stage:: rust/source", SAMPLE))
    assert not project.build().page().select("link[href*=timeline]")


@pytest.mark.parametrize(
    ("head", "options", "subtype", "message"),
    [
        ("ownership-timeline:: main.rs", {}, "name", "takes no argument"),
        ("ownership-timeline::", {"view": "listing"}, "name", "Available: timeline"),
        ("ownership-timeline::", {"opt-level": "3"}, "name", "unknown option"),
        ("ownership-timeline::", {"versus": "rustc=nightly"}, "name", "has no option 'versus'"),
    ],
)
def test_mistakes_are_told(project: Project, head: str, options: dict[str, str], subtype: str, message: str) -> None:
    project.write("index.rst", "T\n=\n\n" + directive(head, SAMPLE, **options))
    assert message in project.build(codestages_timeout=60).only_warning(subtype)
