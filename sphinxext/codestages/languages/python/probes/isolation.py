"""Imports the probes with built-in functions of their own, because a sample may replace the real ones.

A function finds ``len`` in the ``__builtins__`` of the namespace that it was made in. In most modules, that is the
dictionary of the module ``builtins``. So a sample that assigns to ``builtins.len`` changes what all of them find, and
also what a recorder finds that runs between the sample's lines. ``load("recording")`` imports a module of this package,
and all modules of the package that it imports, with a copy of the dictionary.
"""

from __future__ import annotations

import builtins
import sys

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

_PACKAGE = __name__.rpartition(".")[0]


class _Loader:
    """Finds and loads the modules of this package, in place of ``loader``, which loaded this module."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader
        self.builtins = dict(vars(builtins))

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return type(__spec__)(name, self) if name.startswith(_PACKAGE + ".") else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """Return None, so that the import system makes the module as usual."""

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__["__builtins__"] = self.builtins
        exec(self.loader.get_code(module.__name__), module.__dict__)
        _forget_future(module)


def _forget_future(module: ModuleType) -> None:
    """Let go of what ``from __future__ import annotations`` binds: a sample that imports it shows its references."""
    module.__dict__.pop("annotations", None)


_LOADER = _Loader(__spec__.loader)
_forget_future(sys.modules[__name__])


def load(name: str) -> Any:
    """Import a module of this package, and return it. ``sys.meta_path`` does not show afterwards how it was found."""
    name = f"{_PACKAGE}.{name}"
    sys.meta_path.insert(0, _LOADER)
    try:
        __import__(name)
    finally:
        sys.meta_path.remove(_LOADER)
    return sys.modules[name]
