"""The cyclic garbage collector: which objects it tracks, and when it runs.

Its functions are looked up here once, because the sample may replace those of the module ``gc``.
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
    """Return the objects at ``addresses`` that the collector tracks now, by address. These are alive.

    The youngest generation ends with the newest objects. ``marker`` is the first object that was made since the sample
    ran. The objects after it are our own, and one of them may have the address of an object that is gone.
    """
    young = _tracked(0)
    own = next((index for index, known in enumerate(young) if known is marker), len(young))
    wanted = addresses.__contains__
    found = {id(known): known for known in young[:own] if wanted(id(known))}
    for generation in 1, 2:
        found.update((id(known), known) for known in _tracked(generation) if wanted(id(known)))
    return found


def pause() -> bool:
    """Disable the collector, so that our own objects do not start it. Return whether it was enabled, for ``go_on``."""
    was_enabled = _is_enabled()
    _disable()
    return was_enabled


class _Another:
    """An object of a type for which the interpreter keeps no free list."""

    __slots__ = ("held",)


def go_on(was_enabled: bool) -> None:
    """Enable the collector again if it was enabled, and let it check at once whether a collection is due.

    The program's next object may come from a free list that our objects have filled. That would skip the check.
    """
    if was_enabled:
        _enable()
        _Another()


class Collections:
    """Calls ``begin()`` before each collection, and ``end(generation, collected)`` after it."""

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
