"""The scripts as pages load them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment

from sphinxext.codestages.integration.assets import STATIC, without_comments

from .conftest import Project
from .test_directives import directive


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_published_script_is_the_script_without_its_comments(path: Path) -> None:
    script = path.read_text(encoding="utf-8")
    tokens = JavascriptLexer().get_tokens(script)
    code = "".join(value for kind, value in tokens if kind not in Comment)  # type: ignore[comparison-overlap]
    assert without_comments(script).split() == code.split()
    assert len(without_comments(script)) < len(script)


def test_page_loads_what_is_published(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("bytecode-stepper::"))
    build = project.build()
    scripts = [str(each["src"]).partition("?")[0] for each in build.page().select("script[src*=codestages]")]
    assert scripts == ["_static/codestages.js", "_static/codestages-stepper.js"]
    for name in scripts:
        assert build.text(name) == without_comments((STATIC / Path(name).name).read_text(encoding="utf-8"))
