"""The objects that names lead to, and what becomes of them: alive, freed, or out of sight.

A look walks from the names. If it does not meet an object that it met before, the object is alive if the collector
still tracks it, and gone otherwise. Objects that the collector does not track (numbers, texts) cannot be observed. For
them, the last count decides, if all references were in sight. Between two looks there is hardly more than one
instruction. So an address stands for the same object as long as the looks meet it.
"""

from __future__ import annotations

from types import FunctionType

from . import TYPE_CHECKING, reference_counts
from .collector import among_tracked, is_tracked
from .referents import words_of
from .value_kinds import CUT, has_number, type_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .descriptions import Words
    from .stack_references import StackReferences

MOST_SHOWN = 60
"""From this number of objects on, only those that names hold are shown."""
MOST_LINGERING = 24
"""The largest number of objects shown that no name leads to."""
DEEPEST = 4
"""Objects are described up to this level. Those that names hold are on level 1."""
_TUPLE = id(tuple)
"""Tuples count as not tracked: our callers have made new ones by then, and the collector stops tracking some."""
_DICTIONARY = id(dict)
"""The collector stops tracking a dictionary that holds nothing it could collect."""
FREED, COLLECTED, INFERRED, HIDDEN = "f", "c", "i", "h"


class GraphObject:
    """An object, from when it is first met to its end.

    ``references`` counts those from names and objects in sight, ``in_use`` those on operand stacks. ``is_explained``:
    these were all of its references. ``is_lingering``: no name led to it.
    """

    __slots__ = tuple(
        "address count in_use is_explained is_lasting is_lingering is_tracked kind look number references type "
        "words".split()
    )

    def __init__(self, number: int, value: Any, is_lasting: bool) -> None:
        self.number = number
        self.address = id(value)
        self.type = id(type(value))
        self.kind = type_name(type(value))
        self.is_lasting = is_lasting
        self.is_tracked = False
        self.is_lingering = False
        self.is_explained = False
        self.look = 0
        self.references = self.in_use = 0
        self.count = reference_counts.UNKNOWN
        self.words: Words | None = None


class ObjectGraph:
    """The objects, as looks find them.

    A look is a call of ``begin``, a call of ``refer`` for every name, ``follow``, and ``count`` when no value is held
    any more. ``lasting`` has the addresses of what lives as long as the program. ``asleep(value)`` returns what the
    names of a sleeping generator hold.
    """

    def __init__(self, lasting: set[int], asleep: Callable[[Any], Sequence[Any]]) -> None:
        self.lasting = lasting
        self.asleep = asleep
        self.by_address: dict[int, GraphObject] = {}
        self.parked: dict[int, GraphObject] = {}
        self.numbers = 0
        self.look = 0
        self.met: list[GraphObject] = []
        self.pending: list[Any] = []
        self.collections = 0
        self.counted_collections = 0
        self.suspects: set[int] | None = None
        self.is_partial = False
        self.landmark: list[object] = []
        self.is_frozen = False

    def begin(self, *, is_partial: bool) -> None:
        """Begin a look. ``is_partial``: some names are left out."""
        self.look += 1
        self.is_partial = is_partial
        self.met = []
        self.pending = []

    def refer(self, value: Any) -> int:
        """Count one more reference to an object, and return the object's number."""
        known = self.meet(value)
        known.references += 1
        return known.number

    def meet(self, value: Any, *, is_lingering: bool = False) -> GraphObject:
        """Return the object for ``value``, which is alive, and note that this look met it."""
        known = self.by_address.get(id(value)) or self._return(id(value))
        if known is None or (known.type != id(type(value)) and not known.is_tracked):
            self.numbers += 1
            known = self.by_address[id(value)] = GraphObject(self.numbers, value, id(value) in self.lasting)
        if known.look != self.look:
            known.look = self.look
            known.references = known.in_use = 0
            known.is_lingering = is_lingering
            known.is_tracked = is_tracked(value) and known.type != _TUPLE
            self.met.append(known)
            self.pending.append(value)
        return known

    def _return(self, address: int) -> GraphObject | None:
        """Return an object that only frames which are not shown have held, or None. It is in sight again."""
        known = self.parked.pop(address, None)
        if known is not None:
            self.by_address[address] = known
        return known

    def is_shown(self, value: Any) -> bool:
        known = self.by_address.get(id(value))
        return known is not None and known.type == id(type(value)) and known.look >= self.look - 1

    def is_full(self) -> bool:
        """True if no more objects are shown, except those that names hold."""
        return len(self.met) >= MOST_SHOWN

    def follow(
        self, uses: StackReferences, marker: object, *, is_certain: bool, is_thorough: bool
    ) -> list[tuple[GraphObject, str]]:
        """Follow the references of what was met. ``uses`` knows what is on operand stacks.

        Return ``(known, how)`` for every object that is no longer there. With ``is_certain``, this includes ends that
        must be inferred. If the only objects that were not met are those that no name led to before, they are not
        searched for, unless ``is_thorough``.
        """
        self._describe()
        lost = [known for known in self.by_address.values() if known.look != self.look]
        if not is_thorough and all([known.is_lingering or known.is_lasting for known in lost]):
            for known in lost:
                known.look = self.look
            return []
        self._meet_lingering({known.address: known for known in lost if self._can_be_asked(known, uses)}, marker)
        self.is_partial = self.is_partial or any([self.is_suspect(known) for known in lost])
        ends = [(known, self._end(known, uses, is_certain=is_certain)) for known in lost if known.look != self.look]
        for address in uses.released:
            self.parked.pop(address, None)
        for known, how in ends:
            if how == HIDDEN and known.address in uses.hidden:
                self.parked[known.address] = self.by_address.pop(known.address)
            elif how not in ("", HIDDEN) or (how == HIDDEN and not known.is_lasting and known.address not in uses):
                del self.by_address[known.address]
        return [(known, how) for known, how in ends if how]

    @staticmethod
    def _can_be_asked(known: GraphObject, uses: StackReferences) -> bool:
        return known.is_tracked and not known.is_lasting and known.address not in uses.hidden

    def _meet_lingering(self, lost: dict[int, GraphObject], marker: object) -> None:
        """Meet the objects that are alive although no name leads to them.

        Functions that keep nothing are left out, because most of them belong to a class.
        """
        alive = self._among_tracked(lost, marker) if lost else {}
        room = MOST_LINGERING
        for address, known in lost.items():
            value = alive.get(address, self)
            if id(type(value)) == known.type:
                if room and not (type(value) is FunctionType and not has_number(value)):
                    self.meet(value, is_lingering=True)
                    room -= 1
                else:
                    known.look = self.look
                    known.is_lingering = True
                    self.is_partial = self.is_partial or not room or bool(value.__defaults__)
        self._describe(is_lingering=True)

    def _among_tracked(self, lost: dict[int, GraphObject], marker: object) -> dict[int, Any]:
        """Return the lost objects that are alive, by address.

        ``gc.freeze`` hides all objects that exist from everybody who asks. An old object of our own shows whether it
        was called.
        """
        alive = among_tracked({**lost, id(self.landmark): self.landmark}, marker)
        self.is_frozen = alive.pop(id(self.landmark), None) is not self.landmark
        self.is_partial = self.is_partial or self.is_frozen
        return alive

    def _describe(self, *, is_lingering: bool = False) -> None:
        level, end = 1, len(self.pending)
        index = 0
        while index < len(self.pending) and level <= DEEPEST:
            value = self.pending[index]
            known = self.by_address[id(value)]
            before = len(self.met)
            known.words = words_of(value, self)
            self.is_partial = self.is_partial or any([CUT in part for part in known.words if isinstance(part, str)])
            for held in self.asleep(value):
                self.refer(held)
            if is_lingering:
                for inner in self.met[before:]:
                    inner.is_lingering = True
            index += 1
            if index == end:
                level, end = level + 1, len(self.pending)
        self.is_partial = self.is_partial or index < len(self.pending)
        self.pending.clear()

    def _end(self, known: GraphObject, uses: StackReferences, *, is_certain: bool) -> str:
        """Return how an object that is out of sight ended; empty if that cannot be said yet."""
        if known.is_lasting or known.address in uses:
            return HIDDEN
        collected_since = self.collections != self.counted_collections
        if known.is_tracked and self.is_frozen:
            return HIDDEN
        if known.is_tracked and not (collected_since and known.type == _DICTIONARY):
            return FREED if not self.is_suspect(known) else "" if is_certain else COLLECTED
        if not is_certain:
            return ""
        return INFERRED if known.is_explained and not self.is_partial else HIDDEN

    def count(self, uses: StackReferences, *, is_certain: bool) -> None:
        """Read the counts of all objects that were met. None of our own references to them may be left."""
        self.counted_collections = self.collections
        for known in self.met:
            known.count = reference_counts.count_at(known.address)
            if is_certain:
                known.in_use = uses.of(known.address)
                known.is_explained = known.count == known.references + known.in_use

    def suspect(self) -> None:
        """Note what a collection that begins now may free: the objects that no name leads to.

        While finalizers run, the collector does not list these objects. It frees them afterwards.
        """
        self.suspects = {known.number for known in self.met if known.is_lingering}

    def is_suspect(self, known: GraphObject) -> bool:
        """True if a collection is under way that may free the object."""
        return self.suspects is not None and known.number in self.suspects
