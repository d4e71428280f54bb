"""The workbench: catalog, fetcher and layout engine of a build, made when the first figure needs them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sphinx.config import Config

from ..catalog import Catalog, built_in_stages, load
from ..execution.fetching import Fetcher
from ..execution.graphviz import LayoutEngine
from ..execution.process import Limits, Runner
from ..execution.sandbox import NETWORK, Sandbox
from ..execution.store import Store
from ..execution.toolchain import Toolchain
from ..model.descriptors import ToolSpec
from ..model.request import Request
from .freshness import own_code


@dataclass(frozen=True)
class Workbench:
    """The languages and views, the fetcher that answers requests, and the engine that lays out diagrams.

    ``max_steps`` is the configured limit of steps, as the stages take it: as text. ``max_rows`` is the configured limit
    of a figure's rows; None if there is none.
    """

    catalog: Catalog
    fetcher: Fetcher
    engine: LayoutEngine
    max_steps: str
    max_rows: int | None = None

    def looked_for(self, requests: Iterable[Request]) -> tuple[str, ...] | None:
        """Return the names and paths of tools that ``requests`` depend on; None if a plug-in's stage is among them.

        A plug-in's answer may depend on more than its tool.
        """
        found: set[str] = set()
        for request in requests:
            stage, spec = self.catalog.stage_and_tool(request.stage)
            if stage.name not in built_in_stages():
                return None
            if self.fetcher.asks_tool(request):
                found |= self.fetcher.toolchain.looked_for(spec, request.option(spec.option))
        return tuple(sorted(found))


def make_workbench(config: Config, *, confdir: Path, recordings: Path, doctreedir: Path) -> Workbench:
    """Make the workbench that the configuration asks for; no process is started yet."""
    catalog = load()
    cache = doctreedir / "codestages"
    store = Store(recordings=recordings, cache=cache)
    specs = [language.tool for language in catalog.languages]
    sandbox = Sandbox(mode=config.codestages_sandbox)
    runner = Runner(allowed=config.codestages_execute != "never", sandbox=sandbox)
    toolchain = Toolchain(configured=_configured(specs, config, confdir), memory=cache / "tools.json", runner=runner)
    limits = Limits(
        seconds=float(config.codestages_timeout),
        memory=config.codestages_memory_limit,
        output=config.codestages_output_limit,
    )
    fetcher = Fetcher(
        stages=catalog.stage_and_tool,
        toolchain=toolchain,
        store=store,
        policy=config.codestages_execute,
        runner=runner,
        limits=limits,
        code=own_code(),
        allowances=_allowances(config, confdir),
    )
    # Whoever sets codestages_graphviz to dot allows that one program, and it draws only what this extension wrote.
    drawing = Runner()
    engine = LayoutEngine(
        kind=config.codestages_graphviz,
        store=store,
        toolchain=Toolchain(memory=cache / "graphviz.json", runner=drawing),
        runner=drawing,
        limits=limits,
    )
    return Workbench(
        catalog=catalog,
        fetcher=fetcher,
        engine=engine,
        max_steps=str(config.codestages_max_steps),
        max_rows=config.codestages_max_rows,
    )


def _configured(specs: Iterable[ToolSpec], config: Config, confdir: Path) -> dict[tuple[str, str], str]:
    """Return the configured paths of tools, by tool and version; the version is empty if the setting is one path."""
    given: dict[tuple[str, str], str] = {}
    for spec in specs:
        # a plug-in declares its setting only where conf.py lists it as an extension
        value = getattr(config, f"codestages_{spec.setting}", "") if spec.setting else ""
        paths = value if isinstance(value, dict) else {"": value} if value else {}
        given |= {(spec.name, str(version)): path for version, path in paths.items()}
    return {key: _resolved(path, confdir) for key, path in given.items()}


def _allowances(config: Config, confdir: Path) -> dict[str, tuple[str, ...]]:
    """Return what programs may do in the sandbox, by the names of their files. Paths are absolute, without links."""
    return {
        name: tuple(word if word == NETWORK else os.path.realpath(confdir / Path(word).expanduser()) for word in given)
        for name, given in config.codestages_sandbox_allow.items()
    }


def _resolved(path: str, confdir: Path) -> str:
    """Return a path from conf.py, resolved against its folder; a name without a folder is left for PATH."""
    expanded = Path(path).expanduser()
    return str(confdir / expanded) if len(expanded.parts) > 1 else path
