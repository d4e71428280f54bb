"""Imports the probes so that their built-in functions are their own: a sample may do with the real ones what it likes.

Functions find ``len`` in what the namespace they were made in names ``__builtins__``, which mostly is the dictionary of the
module ``builtins``. A sample that assigns to ``builtins.len`` changes it there for all who share it, and so for a recorder
that runs between its lines. ``load("recording")`` imports a module of this package, and all that it imports of it in turn,
with a copy from before the sample's first line in its place.
"""

from __future__ import annotations

import builtins
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any


class _OwnBuiltins:
    """Finds and loads the modules of this package, in place of the loader that this module comes from."""

    builtins = dict(vars(builtins))
    loader = __spec__.loader

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return type(__spec__)(name, cls) if name.startswith(__package__ + ".") else None

    @staticmethod
    def create_module(spec: ModuleSpec) -> None:
        """As any other module is made."""

    @classmethod
    def exec_module(cls, module: ModuleType) -> None:
        module.__builtins__ = cls.builtins
        exec(cls.loader.get_code(module.__name__), module.__dict__)


def load(name: str) -> Any:
    """A module of this package; what a program sees of imports afterwards is as it was."""
    full_name = __package__ + "." + name
    sys.meta_path.insert(0, _OwnBuiltins)
    try:
        __import__(full_name)
    finally:
        sys.meta_path.remove(_OwnBuiltins)
    return sys.modules[full_name]
