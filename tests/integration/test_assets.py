"""The scripts and styles as pages load them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pygments.lexers.css import CssLexer
from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment

from sphinxext.codestages.integration.assets import PARTS, STATIC, condensed, joined, publications, without_comments

from .conftest import Project
from .test_directives import directive


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_published_script_is_the_script_without_its_comments(path: Path) -> None:
    script = path.read_text(encoding="utf-8")
    tokens = JavascriptLexer().get_tokens(script)
    code = "".join(value for kind, value in tokens if kind not in Comment)  # type: ignore[comparison-overlap]
    assert without_comments(script).split() == code.split()
    assert len(without_comments(script)) < len(script)


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.css")), ids=lambda path: path.name)
def test_published_style_is_the_style_without_what_means_nothing(path: Path) -> None:
    style = path.read_text(encoding="utf-8")
    words = [_words(each) for each in (style, condensed(style))]
    assert words[0] == words[1]
    assert "\n" not in condensed(style)
    assert len(condensed(style)) < len(style)


@pytest.mark.parametrize(
    ("style", "published"),
    [
        (
            'a :is(b, c) > d::after {\n  content: " : {  } ; "; /* : */\n}\n',
            'a :is(b,c) > d::after{content:" : {  } ; "}',
        ),
        (
            "@media (min-width: 9px) { a b:hover { top: calc(1px + 2px) } }",
            "@media (min-width:9px){a b:hover{top:calc(1px + 2px)}}",
        ),
    ],
)
def test_space_that_means_something_stays(style: str, published: str) -> None:
    assert condensed(style) == published


def _words(style: str) -> list[str]:
    """All that is said, without the last semicolon of a rule, which nothing depends on."""
    tokens = [(kind, value) for kind, value in CssLexer().get_tokens(style) if kind not in Comment and value.strip()]  # type: ignore[comparison-overlap]
    values = [value.strip() for _, value in tokens]
    return [each for each, after in zip(values, [*values[1:], ""], strict=True) if (each, after) != (";", "}")]


def test_page_loads_what_is_published(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("bytecode-stepper::"))
    build = project.build()
    scripts = [str(each["src"]).partition("?")[0] for each in build.page().select("script[src*=codestages]")]
    assert scripts == [f"_static/codestages{each}.js" for each in ("", "-player", "-stepper")]
    for name in scripts:
        assert build.text(name) == publications()[Path(name).name].decode()


def test_joined_modules_are_one_script_with_nothing_to_import() -> None:
    modules = (
        'export const A = "import x from y;";\nexport class B {}\n',
        'import { A } from "./a.js";\nimport {\n  B,\n} from "./a.js";\nnew B(A);\n',
    )
    script = '"use strict";\n(() => {\nconst A = "import x from y;";\nclass B {}\nnew B(A);\n})();\n'
    assert joined(modules) == script


@pytest.mark.parametrize(
    ("published", "parts"), [(name, parts) for name, parts in PARTS.items() if name.endswith(".js")]
)
def test_modules_stand_after_those_that_they_import(published: str, parts: tuple[str, ...]) -> None:
    texts = [(STATIC / each).read_text(encoding="utf-8") for each in parts]
    for index, text in enumerate(texts):
        imported = re.findall(r'^import [^;]* from "\./([^"]*)";$', text, re.MULTILINE)
        assert set(imported) <= set(parts[:index])
    assert not re.search(r"^(import|export)\b", publications()[published].decode(), re.MULTILINE)
