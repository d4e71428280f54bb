"""The scripts and styles that pages load."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from pygments.lexer import Lexer
from pygments.lexers.css import CssLexer
from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment

from sphinxext.codestages.integration.assets import PARTS, STATIC, joined, publications

from .conftest import Project
from .test_directives import directive


@pytest.mark.parametrize("name", publications())
def test_published_file_is_short_and_says_the_same(name: str) -> None:
    """Comments and white space are removed, words are kept; words in strings are compared as well."""
    lexer = JavascriptLexer() if name.endswith(".js") else CssLexer()
    published = publications()[name].decode()
    sources = [(STATIC / part).read_text(encoding="utf-8") for part in PARTS.get(name, (name,))]
    whole = joined(sources) if name in PARTS and name.endswith(".js") else "".join(sources)
    assert _words(published, lexer) == _words(whole, lexer)
    assert len(published) < len(whole)


def _words(text: str, lexer: Lexer) -> list[str]:
    """Return all words of the code. Punctuation and white space are left out: some of it may be removed."""
    tokens = lexer.get_tokens(text)
    code = " ".join(value for kind, value in tokens if kind not in Comment)
    return re.findall(r"[\w-]+", code)


def test_page_loads_what_is_published(project: Project) -> None:
    project.write("index.rst", "T\n=\n\n" + directive("bytecode-stepper::"))
    build = project.build()
    scripts = [str(element["src"]).partition("?")[0] for element in build.page().select("script[src*=codestages]")]
    assert scripts == [f"_static/codestages{suffix}.js" for suffix in ("", "-player", "-stepper")]
    for name in scripts:
        assert build.text(name) == publications()[Path(name).name].decode()


def test_joined_modules_are_one_script_with_nothing_to_import() -> None:
    modules = (
        'export const A = "import x from y;";\nexport class B {}\n',
        'import { A, B } from "./a.js";\nnew B(A);\n',
    )
    script = '"use strict";\n(() => {\nconst A = "import x from y;";\nclass B {}\nnew B(A);\n})();\n'
    assert joined(modules) == script


@pytest.mark.parametrize(
    ("published", "parts"), [(name, parts) for name, parts in PARTS.items() if name.endswith(".js")]
)
def test_modules_stand_after_those_that_they_import(published: str, parts: tuple[str, ...]) -> None:
    texts = [(STATIC / part).read_text(encoding="utf-8") for part in parts]
    for index, text in enumerate(texts):
        wiring = [line for line in text.splitlines() if re.match(r"\s*(import|export)\b", line)]
        imported = [found[1] for line in wiring if (found := re.fullmatch(r'import [^;]* from "\./([^"]*)";', line))]
        assert set(imported) <= set(parts[:index])
        assert [line for line in wiring if not line.startswith(("import ", "export "))] == []
        assert len(imported) == sum(line.startswith("import ") for line in wiring)
    assert not re.search(r"^(import|export)\b", publications()[published].decode(), re.MULTILINE)


@pytest.mark.node
@pytest.mark.parametrize("name", [name for name in publications() if name.endswith(".js")])
def test_published_script_is_a_script(name: str, tmp_path: Path) -> None:
    script = tmp_path / f"{name.removesuffix('.js')}.cjs"
    script.write_bytes(publications()[name])
    subprocess.run(["node", "--check", str(script)], check=True)
