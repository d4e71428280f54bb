"""The objects that names lead to, and what becomes of them: alive, freed, or out of sight.

A look walks from the names. What it met before and does not meet now is either still known to the collector, and so
alive, or it is gone. Of what the collector does not follow (numbers, texts) nothing can be observed: then the last count
tells, if all references were in sight. Between two looks there is hardly more than one instruction, so an address stands
for one object as long as it is met.
"""

from types import FunctionType

from . import reference_counts
from .collector import among_tracked, is_tracked
from .value_kinds import CUT, has_number, type_name
from .referents import words_of

MOST_SHOWN = 60
"""Objects that others hold are shown up to so many; those that names hold always are."""
MOST_LINGERING = 24
DEEPEST = 4
_TUPLE = id(tuple)
"""What calls us has made tuples by the time that we ask; and the collector stops to follow some."""
_DICTIONARY = id(dict)
"""The collector stops to follow one that holds nothing it could collect."""
FREED, COLLECTED, INFERRED, HIDDEN = "f", "c", "i", "h"


class GraphObject:
    """An object from when it is first met to its end.

    ``references`` are those from names and objects in sight, ``in_use`` those on operand stacks; ``is_explained`` tells
    whether they were all that there were, ``is_lingering`` whether no name led to it.
    """

    __slots__ = (
        "address", "count", "in_use", "is_explained", "is_lasting", "is_lingering", "is_tracked", "kind", "look",
        "number", "references", "type", "words",
    )  # fmt: skip

    def __init__(self, number, value, is_lasting):
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
        self.words = None


class ObjectGraph:
    """Looks, each a ``begin``, calls of ``refer`` for every name, ``follow``, and ``count`` when all values are let go.

    ``lasting`` are the addresses of what lives as long as the program does; ``asleep(value)`` is asked for what the
    names of a sleeping generator hold.
    """

    def __init__(self, lasting, asleep):
        self.lasting = lasting
        self.asleep = asleep
        self.by_address = {}
        self.parked = {}
        self.numbers = 0
        self.look = 0
        self.met = []
        self.pending = []
        self.collections = 0
        self.counted_collections = 0
        self.suspects = None
        self.is_partial = False
        self.landmark = []
        self.is_frozen = False

    def begin(self, is_partial):
        """``is_partial``: some names are left out."""
        self.look += 1
        self.is_partial = is_partial
        self.met = []
        self.pending = []

    def refer(self, value):
        """The number of an object to which one more reference has been found."""
        known = self.meet(value)
        known.references += 1
        return known.number

    def meet(self, value, is_lingering=False):
        """The object ``value``, which is there."""
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

    def _return(self, address):
        """What a frame that was not shown has kept."""
        known = self.parked.pop(address, None)
        if known is not None:
            self.by_address[address] = known
        return known

    def is_shown(self, value):
        known = self.by_address.get(id(value))
        return known is not None and known.type == id(type(value)) and known.look >= self.look - 1

    def is_full(self):
        """Whether no more can be shown, but what names hold."""
        return len(self.met) >= MOST_SHOWN

    def follow(self, uses, is_certain, marker, is_thorough):
        """Go on to what was met refers to. ``uses`` tells what is on operand stacks.

        Returns ``(known, how)`` for all that is not there any more; with ``is_certain`` also what must be inferred. What
        no name led to before is not asked after again, if there is nothing else, unless the look is to be thorough.
        """
        self._describe()
        lost = [each for each in self.by_address.values() if each.look != self.look]
        if not is_thorough and all([each.is_lingering or each.is_lasting for each in lost]):
            for each in lost:
                each.look = self.look
            return []
        self._meet_lingering({each.address: each for each in lost if self._can_be_asked(each, uses)}, marker)
        self.is_partial = self.is_partial or any([self.is_suspect(each) for each in lost])
        ends = [(each, self._end(each, uses, is_certain)) for each in lost if each.look != self.look]
        for address in uses.released:
            self.parked.pop(address, None)
        for each, how in ends:
            if how == HIDDEN and each.address in uses.hidden:
                self.parked[each.address] = self.by_address.pop(each.address)
            elif how not in ("", HIDDEN) or (how == HIDDEN and not each.is_lasting and each.address not in uses):
                del self.by_address[each.address]
        return [(each, how) for each, how in ends if how]

    @staticmethod
    def _can_be_asked(known, uses):
        return known.is_tracked and not known.is_lasting and known.address not in uses.hidden

    def _meet_lingering(self, lost, marker):
        """What no name leads to, and is alive. Functions are passed over: mostly they are a class's."""
        alive = self._among_tracked(lost, marker) if lost else {}
        room = MOST_LINGERING
        for address in lost:
            value = alive.get(address, self)
            if id(type(value)) == lost[address].type:
                if room and not (type(value) is FunctionType and not has_number(value)):
                    self.meet(value, is_lingering=True)
                    room -= 1
                else:
                    lost[address].look = self.look
                    lost[address].is_lingering = True
                    self.is_partial = self.is_partial or not room or bool(value.__defaults__)
        self._describe(is_lingering=True)

    def _among_tracked(self, lost, marker):
        """Those that are alive. ``gc.freeze`` hides what there is from all who ask, also an old object of our own."""
        alive = among_tracked({**lost, id(self.landmark): self.landmark}, marker)
        self.is_frozen = alive.pop(id(self.landmark), None) is not self.landmark
        self.is_partial = self.is_partial or self.is_frozen
        return alive

    def _describe(self, is_lingering=False):
        level, end = 1, len(self.pending)
        index = 0
        while index < len(self.pending) and level <= DEEPEST:
            value = self.pending[index]
            known = self.by_address[id(value)]
            before = len(self.met)
            known.words = words_of(value, self)
            self.is_partial = self.is_partial or any([CUT in each for each in known.words if type(each) is str])
            for each in self.asleep(value):
                self.refer(each)
            if is_lingering:
                for each in self.met[before:]:
                    each.is_lingering = True
            index += 1
            if index == end:
                level, end = level + 1, len(self.pending)
        self.is_partial = self.is_partial or index < len(self.pending)
        self.pending.clear()

    def _end(self, known, uses, is_certain):
        """How an object that is out of sight ended; empty while that is not to be said."""
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

    def count(self, uses, is_certain):
        """Read the counts of all that was met, now that nothing of ours refers to it."""
        self.counted_collections = self.collections
        for known in self.met:
            known.count = reference_counts.count_at(known.address)
            if is_certain:
                known.in_use = uses.of(known.address)
                known.is_explained = known.count == known.references + known.in_use

    def suspect(self):
        """A collection begins: what it may find is what no name leads to.

        The collector names none of it while finalizers run, and frees it after them.
        """
        self.suspects = {each.number for each in self.met if each.is_lingering}

    def is_suspect(self, known):
        """Whether a collection is under way that may free it."""
        return self.suspects is not None and known.number in self.suspects
