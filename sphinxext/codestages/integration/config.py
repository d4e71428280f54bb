"""The configuration values, and what a build makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import ENUM, Config

from ..catalog import Catalog, load
from ..execution.graphviz import LayoutEngine
from ..execution.pipeline import Pipeline
from ..execution.process import Limits
from ..execution.store import Store
from ..execution.toolchain import Toolchain

VALUES: tuple[tuple[str, Any, Any, str], ...] = (
    ("execute", "auto", ENUM("auto", "always", "never"), "Where figures may come from."),
    ("recordings", "_recordings", [str], "The folder of recordings, relative to conf.py."),
    ("interpreters", {}, [dict], "Python interpreters by version, beside those found by name."),
    ("rustc", "", [str], "The Rust compiler to use where no other is asked for."),
    ("timeout", 10.0, [float, int], "Seconds that one run may take."),
    ("memory_limit", 2 * 2**30, [int], "Bytes of address space that one run may take."),
    ("output_limit", 2**20, [int], "Bytes that one run may write to standard output, and to standard error."),
    ("max_steps", 10_000, [int], "Steps that a traced run may take."),
    ("graphviz", "embedded", ENUM("embedded", "dot"), "What lays out diagrams."),
)
"""Name without the prefix, default, type, what it is: the reference page is made from these."""


@dataclass(frozen=True)
class Workbench:
    """What one build works with."""

    catalog: Catalog
    pipeline: Pipeline
    engine: LayoutEngine
    max_steps: str


def setup_config(app: Sphinx) -> None:
    for name, default, types, _ in VALUES:
        app.add_config_value(f"codestages_{name}", default, "env", types)


def make_workbench(config: Config, confdir: Path, doctreedir: Path) -> Workbench:
    """Everything the configuration asks for; nothing is started yet."""
    catalog = load()
    cache = doctreedir / "codestages"
    store = Store(recordings=confdir / config.codestages_recordings, cache=cache)
    toolchain = Toolchain(configured=_configured(config, confdir), memory=cache / "tools.json")
    limits = Limits(
        seconds=float(config.codestages_timeout),
        memory=config.codestages_memory_limit,
        output=config.codestages_output_limit,
    )
    pipeline = Pipeline(
        stages=catalog.stage_and_tool,
        toolchain=toolchain,
        store=store,
        policy=config.codestages_execute,
        limits=limits,
    )
    engine = LayoutEngine(kind=config.codestages_graphviz, store=store, toolchain=toolchain, limits=limits)
    return Workbench(catalog=catalog, pipeline=pipeline, engine=engine, max_steps=str(config.codestages_max_steps))


def _configured(config: Config, confdir: Path) -> dict[tuple[str, str], str]:
    given = {("python", str(version)): path for version, path in config.codestages_interpreters.items()}
    if config.codestages_rustc:
        given["rustc", ""] = config.codestages_rustc
    return {key: _resolved(path, confdir) for key, path in given.items()}


def _resolved(path: str, confdir: Path) -> str:
    """A path as written in conf.py: relative to it if it has a folder, else a name that PATH knows."""
    expanded = Path(path).expanduser()
    return str(confdir / expanded) if len(expanded.parts) > 1 else path
