"""The configuration values, and the warning about a value that cannot be used."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import NoneType
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import ENUM, Config

from ..model.budget import ROWS
from ..model.options import is_path
from .warnings import Subtype, warn


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A configuration value. ``name`` lacks the prefix ``codestages_``; ``meaning`` is its text in the reference.

    ``fits`` returns True for a value that can be used, and ``must_be`` says in a warning what such a value is.
    If only a few words are allowed, ``choices`` lists them instead of ``types``.
    """

    name: str
    default: Any
    meaning: str
    types: tuple[type, ...] = ()
    choices: tuple[str, ...] = ()
    fits: Callable[[Any], bool] = lambda value: True
    must_be: str = ""


def _whole(minimum: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and value >= minimum


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and "\0" not in value


def _is_seconds(value: Any) -> bool:
    return isinstance(value, (int, float)) and math.isfinite(value) and 0 < value <= 86_400


def _are_paths(value: Any) -> bool:
    """True for paths by name. A key that is a path itself could not be written in a document."""
    return isinstance(value, dict) and all(_is_text(path) and not is_path(str(name)) for name, path in value.items())


def _is_path_or_paths(value: Any) -> bool:
    return _is_text(value) or _are_paths(value)


def _are_allowances(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(given, (list, tuple)) and all(map(_is_text, given)) and _is_text(name)
        for name, given in value.items()
    )


SETTINGS = (
    Setting(
        name="execute",
        default="auto",
        choices=("auto", "always", "never"),
        meaning="Whether figures come from recordings, from runs, or from both.",
        fits=("auto", "always", "never").__contains__,
        must_be="auto, always or never",
    ),
    Setting(
        name="recordings",
        default="_recordings",
        types=(str,),
        meaning="The folder of recordings, relative to conf.py.",
        fits=_is_text,
        must_be="the name of a folder",
    ),
    Setting(
        name="interpreters",
        default={},
        types=(dict,),
        meaning="Paths of Python interpreters by version or name, in addition to those that are found by name.",
        fits=_are_paths,
        must_be='paths by version or name, such as {"3.8": "/path/to/python3.8"}',
    ),
    Setting(
        name="rustc",
        default="",
        types=(str, dict),
        meaning="The Rust compiler to use where a figure asks for no other, or the paths of several compilers by name.",
        fits=_is_path_or_paths,
        must_be='a path, or paths by name, such as {"old": "/path/to/rustc"}',
    ),
    Setting(
        name="timeout",
        default=10,
        types=(int, float),
        meaning="Seconds that one run may take.",
        fits=_is_seconds,
        must_be="seconds, more than 0 and at most a day",
    ),
    Setting(
        name="memory_limit",
        default=2 * 2**30,
        types=(int,),
        meaning="Bytes of address space that one run may take.",
        fits=lambda value: _whole(2**26)(value) and value < 2**60,
        must_be="a number of bytes, at least 64 MiB (67108864), because no interpreter starts with less",
    ),
    Setting(
        name="output_limit",
        default=2**20,
        types=(int,),
        meaning="Bytes that one run may write to standard output, and the same to standard error.",
        fits=lambda value: _whole(1)(value) and value <= 2**28,
        must_be="a number of bytes, at most 256 MiB",
    ),
    Setting(
        name="max_steps",
        default=10_000,
        types=(int,),
        meaning="Steps that a traced run may take.",
        fits=_whole(1),
        must_be="a whole number of at least 1",
    ),
    Setting(
        name="sandbox",
        default="auto",
        choices=("auto", "required", "off"),
        meaning="How samples are contained: as strongly as the machine can, fully or not at all, or by limits only.",
        fits=("auto", "required", "off").__contains__,
        must_be="auto, required or off",
    ),
    Setting(
        name="sandbox_allow",
        default={},
        types=(dict,),
        meaning="What samples may do in the sandbox, by the name of their file: reach the network, read a folder.",
        fits=_are_allowances,
        must_be='lists by file name or pattern, such as {"fetch.py": ["network", "data"]}',
    ),
    Setting(
        name="max_rows",
        default=None,
        types=(int, NoneType),
        meaning=f"Rows that a figure shows. If it is not set, a figure shows {ROWS:,} and warns that there are more.",
        fits=lambda value: value is None or _whole(1)(value),
        must_be="a whole number of at least 1",
    ),
    Setting(
        name="graphviz",
        default="embedded",
        choices=("embedded", "dot"),
        meaning="The engine that lays out diagrams.",
        fits=("embedded", "dot").__contains__,
        must_be="embedded or dot",
    ),
)
"""All configuration values; the reference page is generated from them."""


def setup_config(app: Sphinx) -> None:
    for value in SETTINGS:
        types = ENUM(*value.choices) if value.choices else value.types
        app.add_config_value(f"codestages_{value.name}", value.default, "env", types)
    app.connect("config-inited", _check)


def _check(app: Sphinx, config: Config) -> None:
    """Warn about each value that cannot be used, and use its default instead, so that the build goes on."""
    del app
    for value in SETTINGS:
        name = f"codestages_{value.name}"
        given = getattr(config, name)
        if not value.fits(given):
            message = f"{name} must be {value.must_be}, not {given!r}. The build uses the default, {value.default!r}."
            warn(f"conf.py: {message}", Subtype.NAME, None)
            setattr(config, name, value.default)
