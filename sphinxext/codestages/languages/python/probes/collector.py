"""The cyclic garbage collector: which objects it knows of, and when it runs.

``gc`` itself may be replaced by the sample.
"""

from __future__ import annotations

import gc

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

is_tracked = gc.is_tracked
referents = gc.get_referents
_tracked, _is_enabled, _enable, _disable = gc.get_objects, gc.isenabled, gc.enable, gc.disable
clean = gc.collect


def among_tracked(addresses: Mapping[int, object], marker: object) -> dict[int, Any]:
    """Those of the objects at ``addresses`` that the collector knows of now, by address: they are alive.

    The newest objects come last in the youngest generation: what stands there behind ``marker``, the first that was
    made since the sample ran, is our own, and may have the address of one that is gone.
    """
    young = _tracked(0)
    own = next((index for index, known in enumerate(young) if known is marker), len(young))
    wanted = addresses.__contains__
    found = {id(known): known for known in young[:own] if wanted(id(known))}
    for generation in 1, 2:
        found.update((id(known), known) for known in _tracked(generation) if wanted(id(known)))
    return found


def pause() -> bool:
    """What is made from here on does not make the collector run. Returns whether it was on, for ``go_on``."""
    was_enabled = _is_enabled()
    _disable()
    return was_enabled


class _Another:
    """An object that the interpreter has no spare memory for."""

    __slots__ = ("held",)


def go_on(was_enabled: bool) -> None:
    """The program's next object may come from what is left of ours: so look at once whether a collection is due."""
    if was_enabled:
        _enable()
        _Another()


class Collections:
    """Calls ``begin()`` before each collection and ``end(generation, collected)`` after it."""

    def __init__(self, begin: Callable[[], None], end: Callable[[int, int], None]) -> None:
        self.begin = begin
        self.end = end
        self.callbacks = gc.callbacks

    def watch(self) -> None:
        self.callbacks.append(self.on_collection)

    def leave(self) -> None:
        if self.on_collection in self.callbacks:
            self.callbacks.remove(self.on_collection)

    def on_collection(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self.begin()
        else:
            self.end(info.get("generation", -1), info.get("collected", 0))
