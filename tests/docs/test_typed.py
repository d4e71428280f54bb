"""No chapter has a listing, a figure or a number that was typed by hand; and the check for them finds them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from docutils import nodes
from sphinx.environment import BuildEnvironment
from sphinx.testing import restructuredtext
from sphinx.testing.util import SphinxTestApp

from tests.docs.typed import typed_by_hand


def test_chapters_hold_nothing_that_a_tool_should_say(environment: BuildEnvironment) -> None:
    chapters = ["index", *(name for name in sorted(environment.found_docs) if name.startswith("explainer/"))]
    assert len(chapters) > 7
    found = {name: list(typed_by_hand(environment.get_doctree(name))) for name in chapters}
    assert {name: offences for name, offences in found.items() if offences} == {}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SphinxTestApp]:
    folder = tmp_path_factory.mktemp("typed")
    Path(folder, "conf.py").write_text('extensions = ["sphinxext.codestages"]\nkeep_warnings = True\n')
    Path(folder, "index.rst").write_text("Title\n=====\n")
    Path(folder, "output.txt").write_text("fib(5) = 5\n")
    app = SphinxTestApp("dummy", srcdir=folder)
    yield app
    app.cleanup()


def read(app: SphinxTestApp, text: str) -> nodes.document:
    return restructuredtext.parse(app, f"Title\n=====\n\n{text}\n", docname="index")


TYPED = {
    "literal block": "It prints::\n\n   fib(5) = 5\n",
    "code block": ".. code-block:: rust\n\n   fn main() {}\n",
    "code, as docutils has it": ".. code:: rust\n\n   fn main() {}\n",
    "code block with a caption": ".. code-block:: text\n   :caption: Output\n\n   5\n",
    "parsed literal": ".. parsed-literal::\n\n   LOAD_FAST *n*\n",
    "doctest": ">>> 1 + 1\n2\n",
    "included file": ".. literalinclude:: output.txt\n",
    "included literally": ".. include:: output.txt\n   :literal:\n",
    "raw HTML": ".. raw:: html\n\n   <pre>5</pre>\n",
    "verse": "| LOAD_FAST\n| RETURN_VALUE\n",
    "picture": ".. image:: output.png\n",
    "picture with a caption": ".. figure:: output.png\n\n   What came.\n",
    "grammar": '.. productionlist::\n   sum: a "+" b\n',
    "command with what it printed": ".. code-block:: console\n\n   $ rustc fib.rs\n   warning: unused\n",
    "listing in a sentence": f"It is ``{'mov eax, edi; ' * 9}ret``.",
    "time": "It takes 12 ms.",
    "time as code": "It takes ``1.5 s``.",
    "time with a narrow space": "It takes 12\u202fµs.",
    "memory": "It needs 3 MiB.",
    "share": "That is 40 % of it, or 40%.",
    "comparison": "Rust is 63 times faster.",
    "comparison in words": "Rust is ten times as fast.",
    "comparison by a half": "It is half as fast.",
    "comparison by a sign": "Rust is 63× faster.",
    "quantity in a list": "- 5 seconds\n",
    "quantity in a caption": ".. pipeline-stage:: python/ast\n   :caption: In 5 ms.\n\n   1\n",
    "number in a table": ".. list-table::\n\n   * - Rust\n     - 12.5\n",
    "number in an own admonition": ".. admonition:: Look\n\n   It took 7 seconds.\n",
}
ALLOWED = {
    "one command": ".. code-block:: console\n\n   $ rustc -O fib.rs\n",
    "names as code": "``LOAD_FAST`` reads ``n - 1`` in line 5 of 3.13 with 64-bit words, in step 16.",
    "quantity with its source": "It is `5 ms <https://docs.python.org/3/library/sys.html>`__.",
    "counts of what is seen": "``fib`` is called three times, and twice more after that; there are 3 more frames.",
    "figure": ".. pipeline-stage:: python/output\n   :caption: A sum.\n\n   print('12 ms')\n",
    "measured value": "It takes :pipeline:value:`a / b` times as long, and :pipeline:value:`12 ms <a>`.",
    "comment": ".. 12 ms, to be measured\n",
    "table of words": ".. list-table::\n\n   * - Rust\n     - ahead of time\n",
}


@pytest.mark.parametrize("text", TYPED.values(), ids=TYPED)
def test_what_is_typed_is_found(app: SphinxTestApp, text: str) -> None:
    assert list(typed_by_hand(read(app, text)))


@pytest.mark.parametrize("text", ALLOWED.values(), ids=ALLOWED)
def test_text_that_is_not_output_is_allowed(app: SphinxTestApp, text: str) -> None:
    assert list(typed_by_hand(read(app, text))) == []
