"""The cyclic garbage collector: which objects it knows of, and when it runs. ``gc`` itself may be replaced by the sample."""

import gc

is_tracked = gc.is_tracked
referents = gc.get_referents
_tracked, _is_enabled, _enable, _disable = gc.get_objects, gc.isenabled, gc.enable, gc.disable
clean = gc.collect


def among_tracked(addresses, marker):
    """Those of the objects at ``addresses`` that the collector knows of now, by address: they are alive.

    The newest objects come last in the youngest generation: what stands there behind ``marker``, the first that was made
    since the sample ran, is our own, and may have the address of one that is gone.
    """
    young = _tracked(0)
    own = next((index for index, each in enumerate(young) if each is marker), len(young))
    wanted = addresses.__contains__
    found = {id(each): each for each in young[:own] if wanted(id(each))}
    for generation in 1, 2:
        found.update((id(each), each) for each in _tracked(generation) if wanted(id(each)))
    return found


def pause():
    """What is made from here on does not make the collector run. Returns whether it was on, for ``go_on``."""
    was_enabled = _is_enabled()
    _disable()
    return was_enabled


class _Another:
    """An object that the interpreter has no spare memory for."""

    __slots__ = ("held",)


def go_on(was_enabled):
    """The program's next object may come from what is left of ours: so look at once whether a collection is due."""
    if was_enabled:
        _enable()
        _Another()


class Collections:
    """Calls ``begin()`` before each collection and ``end(generation, collected)`` after it."""

    def __init__(self, begin, end):
        self.begin = begin
        self.end = end
        self.callbacks = gc.callbacks

    def watch(self):
        self.callbacks.append(self.on_collection)

    def leave(self):
        if self.on_collection in self.callbacks:
            self.callbacks.remove(self.on_collection)

    def on_collection(self, phase, info):
        if phase == "start":
            self.begin()
        else:
            self.end(info.get("generation", -1), info.get("collected", 0))
