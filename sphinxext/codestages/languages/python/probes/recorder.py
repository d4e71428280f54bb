"""The recorder: turns events of the sample's own frames into lines of the log.

A line is a word of one letter and its arguments; a digit alone is a step::

    f2 0        the next frame: an activation of code 2, called by frame 0
    u2 1        frame 2, which slept, is now called by frame 1
    @3          from here on frame 3 runs
    v"None"     the next value, in words; v["[1, ",4,"]"] is one that holds object 4
    n2 "area"   the next name in the namespace of code 2 (a module's or a class body's)
    s1 5 7      since its last step the running frame's stack has lost 1 entry, and got values 5 and 7
    =0 5        slot 0 of the running frame now holds value 5 (-1: unbound)
    g0 5        the same of the module's names
    h4 5        object 4 now contains value 5
    !5          value 5 is the exception being handled (-1: none)
    o12         12 bytes have been written to standard output
    c           a call, before the step it leads to
    r5 x5       a return of value 5, an exception that is value 5: after the step they happen in
    24          a step: the instruction at offset 24 is about to run
    eend missed the end: "end" or "limit", and remarks (see ``trace.py`` of the language)

Frames are known by their address alone, from their start to their end: nothing here keeps the sample's objects alive.
"""

import builtins
from _thread import _count as count_threads
from os import SEEK_CUR, lseek
from sys import exc_info, getrecursionlimit
from json.encoder import encode_basestring_ascii as quoted

from . import layout
from .activation import Activation, Watched
from .instructions import ANYTHING, NOTHING, called_code
from .kinds import has_number, may_keep
from .log import Full
from .objects import Objects
from .recursion import calls_left

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes


HEADROOM = 25
"""Frames that recording an event takes, and some to spare."""


class NearRecursionLimit(Exception):
    """The sample is about to reach the recursion limit, and must do so undisturbed."""


def depth_of(frame):
    depth = 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


class Recorder:
    """Writes the log. ``max_steps`` ends the process rather than raise: the sample could catch anything.

    Recording takes some frames of the recursion limit itself, so it pauses before they could be missed: ``enter`` and
    ``resume`` raise ``NearRecursionLimit``. Frames that are not known are passed over and counted in ``missed``.
    """

    def __init__(self, log, codes, max_steps):
        self.log = log
        self.max_steps = max_steps
        self.pending = []
        self.codes = {id(code): Watched(index, code, self.pending) for index, code in enumerate(codes)}
        self.objects = Objects(self._held_by_frames)
        self.steps = 0
        self.frames = 0
        self.values = {}
        self.known = {}
        self.running = []
        self.last = None
        self.module = None
        self.handled = None
        self.written = 0
        self.missed = 0
        self.remarks = set() if layout.is_readable() else {"unread"}
        self.finished = False

    @property
    def takes(self):
        """How many values each code's instructions take from the stack, by offset."""
        return [each.takes for each in self.codes.values()]

    def enter(self, frame, watched):
        """A new activation starts."""
        depth = self._depth(frame)
        caller = self.running[-1].index if self.running else -1
        activation = Activation(self.frames, id(frame), watched.bindings.view(frame), watched)
        if self.running and self.running[-1] is self.last and self.last.called == id(watched.code):
            activation.forecast = NOTHING
        self.pending.append("f%d %d\nc\n" % (watched.index, caller))
        self.frames += 1
        activation.caller = caller
        self.known[activation.address] = activation
        if watched.index == 0:
            self.module = activation
        self._run(activation, depth)

    def resume(self, frame):
        """A generator goes on."""
        activation = self._known(frame)
        if activation is not None and activation not in self.running:
            depth = self._depth(frame)
            caller = self.running[-1].index if self.running else -1
            if caller != activation.caller:
                activation.caller = caller
                self.pending.append("u%d %d\n" % (activation.index, caller))
            self.pending.append("c\n")
            self._run(activation, depth)

    def leave(self, frame, finished, value):
        """A frame ends or goes to sleep, with ``value``, or with ``layout.NULL`` because of an exception."""
        activation = self._top_or_known(frame)
        if activation is None:
            return
        while self.running and self.running.pop() is not activation:
            pass
        if finished:
            del self.known[activation.address]
        if value is not layout.NULL and not activation.raised:
            self._mark("r", value)

    def raised(self, frame, error):
        activation = self._top_or_known(frame)
        if activation is not None:
            activation.raised = True
            self._mark("x", error)

    def step(self, frame, offset):
        """The instruction at ``offset`` of a known frame is about to run."""
        running = self.running
        activation = running[-1] if running else None
        if activation is None or activation.address != id(frame):
            activation = self._back_to(frame)
            if activation is None:
                self.missed += 1
                return
        if activation.offset in activation.watched.global_stores:
            self._globals(frame)
        lines = self.pending
        goes_on = activation is self.last or activation.offset < 0
        changed = activation.forecast if goes_on and not count_threads() else ANYTHING
        if activation is not self.last:
            lines.append("@%d\n" % activation.index)
            self.last = activation
        names, stack = activation.view.look(frame, offset)
        if changed > 0 and changed not in names and changed not in stack:
            changed = ANYTHING
        if changed == ANYTHING:
            self.objects.tick()
        if changed != NOTHING or names != activation.names or stack != activation.stack:
            self._observe(activation, names, stack, changed)
        else:
            activation.view.release()
        forecast = activation.watched.forecasts.get(offset)
        activation.forecast = ANYTHING if forecast is None or stack is None else forecast(stack)
        count = activation.watched.calls.get(offset)
        activation.called = called_code(count, stack) if count and stack else None
        activation.offset = offset
        activation.taken = activation.watched.takes.get(offset, 0)
        self._note_surroundings(lines)
        lines.append("%d\n" % offset)
        self.log.write("".join(lines))
        lines.clear()
        activation.raised = False
        self.steps += 1
        if self.steps >= self.max_steps:
            raise Full

    def finish(self, word):
        """The last line says how the recording ended; what is pending belongs to the time after the last step."""
        if self.finished:
            return
        self.finished = True
        remarks = sorted(self.remarks) + (["missed"] if self.missed else [])
        self.pending.append("e%s\n" % " ".join([word] + remarks))
        self.log.write("".join(self.pending), last=True)
        self.log.close()

    def _observe(self, activation, names, stack, changed):
        """Write what is new in the slots, and in the objects that the last instruction may have changed."""
        try:
            gone = self._names(activation, names, changed)
            if stack is None:
                self.remarks.add("unread")
                stack = []
            gone += self._stack(activation, stack)
            if changed > 0:
                self._object(layout.value_at(changed))
            left_view = any(word not in names and word not in activation.stack for word in gone)
            if changed == ANYTHING or left_view or self.objects.entered:
                if changed != ANYTHING:
                    self.objects.tick()
                self._objects(activation, names, activation.stack)
        finally:
            self.objects.settle()
            activation.view.release()

    def _object(self, value):
        number, words = self.objects.describe_one(value)
        if words is not None:
            self.pending.append("h%d %d\n" % (number, self._words(words)))

    def _globals(self, frame):
        """A function has bound or unbound names of the module. Its stack is left alone: a call owns what it has taken."""
        module = self.module
        if module is None or self.known.get(module.address) is not module:
            return
        names = module.view.look_again(frame.f_globals)
        if names is None:
            return
        self.objects.tick()
        try:
            self._names(module, names, ANYTHING)
            self._describe([module.view.name(names, slot) for slot in sorted(module.holding)])
        finally:
            self.objects.settle()
            module.view.release()

    def _names(self, activation, names, changed):
        """The objects with numbers that a name has let go of."""
        old, keepers = activation.names, activation.keepers
        recheck = changed == ANYTHING and keepers
        gone = []
        if names == old and not recheck:
            return gone
        letter, view = activation.watched.letter, activation.view
        for slot in range(len(names)):
            word = names[slot]
            if slot < len(old) and word == old[slot]:
                if not recheck or slot not in keepers or not has_number(view.name(names, slot)):
                    continue
            keepers.discard(slot)
            if activation.holding.pop(slot, None):
                gone.append(old[slot])
            if word not in layout.EMPTY:
                held = view.name(names, slot)
                value, numbers = self._value(held)
                if numbers:
                    activation.holding[slot] = numbers
                elif may_keep(held):
                    keepers.add(slot)
                self.pending.append("%s%d %d\n" % (letter, slot, value))
            elif slot < len(old):
                self.pending.append("%s%d -1\n" % (letter, slot))
        activation.names = names
        return gone

    def _stack(self, activation, stack):
        """The objects with numbers that the stack has let go of."""
        old = activation.stack
        kept = min(len(stack), max(len(old) - activation.taken, 0))
        activation.taken = 0
        if old[:kept] != stack[:kept]:
            kept = next(index for index in range(kept) if old[index] != stack[index])
        gone = []
        if kept == len(old) == len(stack):
            return gone
        heavy = activation.heavy
        while heavy and heavy[-1][0] >= kept:
            gone.append(old[heavy.pop()[0]])
        pushed = []
        for position in range(kept, len(stack)):
            value, numbers = self._value(activation.view.entry(stack, position))
            if numbers:
                heavy.append((position, numbers))
            pushed.append(" %d" % value)
        self.pending.append("s%d%s\n" % (len(old) - kept, "".join(pushed)))
        activation.stack = stack
        return gone

    def _objects(self, activation, names, stack):
        view = activation.view
        roots = [view.name(names, slot) for slot in sorted(activation.holding)]
        self._describe(roots + [view.entry(stack, position) for position, _ in activation.heavy])

    def _describe(self, roots):
        for number, words in self.objects.describe_all(roots):
            self.pending.append("h%d %d\n" % (number, self._words(words)))

    def _held_by_frames(self):
        """The numbers that names and stacks hold, but for what the instruction of each frame takes from its stack."""
        for activation in self.known.values():
            for numbers in activation.holding.values():
                yield from numbers
            left = len(activation.stack) - activation.taken
            for position, numbers in activation.heavy:
                if position < left:
                    yield from numbers

    def _note_surroundings(self, lines):
        """The exception being handled, and how much has been printed."""
        handled = exc_info()[1]
        address = None if handled is None else id(handled)
        if address != self.handled:
            self.handled = address
            lines.append("!%d\n" % (-1 if handled is None else self._said(handled)))
        try:
            written = lseek(1, 0, SEEK_CUR)
        except OSError:
            written = self.written
        if written > self.written:
            self.written = written
            lines.append("o%d\n" % written)

    def go_on_below(self, frame):
        """Whether ``frame`` ran before recording paused; those that it had called are over by now."""
        activation = self._known(frame)
        if activation not in self.running:
            return False
        while self.running[-1] is not activation:
            del self.known[self.running.pop().address]
        self.last = None
        return True

    def _run(self, activation, depth):
        activation.depth = depth
        self.running.append(activation)

    def _depth(self, frame):
        caller = self.running[-1] if self.running else None
        known = caller is not None and id(frame.f_back) == caller.address
        depth = caller.depth + 1 if known else depth_of(frame)
        left = calls_left()
        if (getrecursionlimit() - depth if left is None else left) < HEADROOM:
            raise NearRecursionLimit
        return depth

    def _value(self, value):
        """The number of a value in words, and the numbers of the objects that it leads to."""
        words = "NULL" if value is layout.NULL else self.objects.words(value)
        return self._words(words), () if type(words) is str else tuple(each for each in words if type(each) is int)

    def _said(self, value):
        """The number of a value that is no part of a frame."""
        try:
            return self._value(value)[0]
        finally:
            self.objects.met.clear()

    def _words(self, words):
        key = words if type(words) is str else tuple(words)
        number = self.values.get(key)
        if number is None:
            number = self.values[key] = len(self.values)
            self.pending.append("v%s\n" % _written(words))
        return number

    def _mark(self, letter, value):
        if not any(line[0] == letter for line in self.pending):
            self.pending.append("%s%d\n" % (letter, self._said(value)))

    def _top_or_known(self, frame):
        """The activation of a frame, which mostly is the one that runs."""
        if self.running and self.running[-1].address == id(frame):
            return self.running[-1]
        return self._known(frame)

    def _known(self, frame):
        """The activation of a frame. One that ended unnoticed is forgotten, lest its slots be read again."""
        activation = self.known.get(id(frame))
        if activation is None:
            return None
        if frame.f_code is activation.watched.code and activation.view.belongs_to(frame):
            return activation
        del self.known[id(frame)]
        return None

    def _back_to(self, frame):
        """The activation of a frame whose return to the top was not announced."""
        activation = self._known(frame)
        if activation in self.running:
            while self.running[-1] is not activation:
                self.running.pop()
        elif activation is not None:
            self.running.append(activation)
        return activation


def _written(words):
    """As JSON; the encoder of the standard library is not called while the sample runs, its parts may be replaced."""
    if type(words) is str:
        return quoted(words)
    return "[" + ",".join(quoted(each) if type(each) is str else str(each) for each in words) + "]"
