"""Imports the probes so that their built-in functions are their own: a sample may do with the real ones what it likes.

A function finds ``len`` in the ``__builtins__`` of the namespace that it was made in. In most modules that is the
dictionary of the module ``builtins``, so a sample that assigns to ``builtins.len`` changes what they all find, and what
a recorder would find that runs between the sample's lines. ``load("recording")`` imports a module of this package, and
whatever that imports of it, with a copy of the dictionary in its place.
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
    """Finds and loads the modules of this package, in place of the ``loader`` that this module comes from."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader
        self.builtins = dict(vars(builtins))

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return type(__spec__)(name, self) if name.startswith(_PACKAGE + ".") else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """None: it is made as modules mostly are."""

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
    """A module of this package. Who looks at how modules are imported finds nothing of it afterwards."""
    name = f"{_PACKAGE}.{name}"
    sys.meta_path.insert(0, _LOADER)
    try:
        __import__(name)
    finally:
        sys.meta_path.remove(_LOADER)
    return sys.modules[name]
