"""The configuration values."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx
from sphinx.config import ENUM

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


def setup_config(app: Sphinx) -> None:
    for name, default, types, _ in VALUES:
        app.add_config_value(f"codestages_{name}", default, "env", types)
