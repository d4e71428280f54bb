"""The recorder: turns events of the sample's own frames into lines of the log.

A line is a word of one letter and its arguments; a digit alone is a step::

    f2 0        the next frame: an activation of code 2, called by frame 0
    @3          from here on frame 3 runs
    v"[1, 2]"   the next value
    n2 "area"   the next name in the namespace of code 2 (a module's or a class body's)
    =0 5        slot 0 of the running frame now holds value 5 (-1: unbound)
    o12         12 bytes have been written to standard output
    c r x       marks: a call (before the step it leads to), a return, an exception (after the step they happen in)
    24          a step: the instruction at offset 24 is about to run
    eend missed the end: "end" or "limit", and remarks ("threads", "replaced", "deep", "missed")

Frames are known by their address alone, from their start to their end: nothing here keeps the sample's objects alive.
"""

import builtins
import sys
from os import SEEK_CUR, lseek
from json.encoder import encode_basestring_ascii as quoted

from .bindings import UNBOUND, bindings_of
from .describe import describe
from .log import Full

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


class Activation:
    """A frame that runs or sleeps; ``held`` is what its names were last seen to hold, in words."""

    __slots__ = ("address", "depth", "held", "index", "raised", "read")

    def __init__(self, index, address, read):
        self.index = index
        self.depth = 0
        self.address = address
        self.read = read
        self.held = {}
        self.raised = False


class Watched:
    """A code object of the sample, and the means to read its frames' names."""

    def __init__(self, index, code, pending):
        self.index = index
        self.code = code
        self.pending = pending
        self.names = 0
        self.bindings = bindings_of(code, self._announce)

    def _announce(self, name):
        self.pending.append("n%d %s\n" % (self.index, quoted(name)))
        self.names += 1
        return self.names - 1


class Recorder:
    """Writes the log. ``max_steps`` ends the process rather than raise: the sample could catch anything.

    Recording takes some frames of the recursion limit itself, so it ends before they could be missed: ``enter`` and
    ``resume`` raise ``NearRecursionLimit``. Frames that are not known are passed over and counted in ``missed``.
    """

    def __init__(self, log, codes, max_steps):
        self.log = log
        self.max_steps = max_steps
        self.pending = []
        self.codes = {id(code): Watched(index, code, self.pending) for index, code in enumerate(codes)}
        self.steps = 0
        self.frames = 0
        self.values = {}
        self.known = {}
        self.running = []
        self.last = -1
        self.written = 0
        self.missed = 0
        self.remarks = set()
        self.finished = False

    def enter(self, frame, watched):
        """A new activation starts."""
        caller = self.running[-1].index if self.running else -1
        activation = Activation(self.frames, id(frame), watched.bindings.reader(frame))
        self.pending.append("f%d %d\nc\n" % (watched.index, caller))
        self.frames += 1
        self.known[activation.address] = activation
        self._run(frame, activation)

    def resume(self, frame):
        """A generator goes on."""
        activation = self.known.get(id(frame))
        if activation is not None and activation not in self.running:
            self.pending.append("c\n")
            self._run(frame, activation)

    def leave(self, frame, finished, returned):
        """A frame ends or goes to sleep; ``returned`` tells a return or a yield from an exception."""
        activation = self.known.get(id(frame))
        if activation is None:
            return
        while self.running and self.running.pop() is not activation:
            pass
        if finished:
            del self.known[activation.address]
        if returned and not activation.raised:
            self._mark("r\n")

    def raised(self, frame):
        activation = self.known.get(id(frame))
        if activation is not None:
            activation.raised = True
            self._mark("x\n")

    def step(self, frame, offset):
        """The instruction at ``offset`` of a known frame is about to run."""
        running = self.running
        activation = running[-1] if running else None
        if activation is None or activation.address != id(frame):
            activation = self._back_to(frame)
            if activation is None:
                self.missed += 1
                return
        lines = self.pending
        if activation.index != self.last:
            lines.append("@%d\n" % activation.index)
            self.last = activation.index
        held = activation.held
        for slot, value in activation.read(frame):
            text = "" if value is UNBOUND else describe(value)
            if held.get(slot, "") != text:
                held[slot] = text
                lines.append("=%d %d\n" % (slot, self._value(text)))
        try:
            written = lseek(1, 0, SEEK_CUR)
        except OSError:
            written = self.written
        if written > self.written:
            self.written = written
            lines.append("o%d\n" % written)
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

    def _run(self, frame, activation):
        caller = self.running[-1] if self.running else None
        if caller is not None and id(frame.f_back) == caller.address:
            activation.depth = caller.depth + 1
        else:
            activation.depth = depth_of(frame)
        self.running.append(activation)
        if activation.depth > sys.getrecursionlimit() - HEADROOM:
            raise NearRecursionLimit

    def _value(self, text):
        if not text:
            return -1
        value = self.values.get(text)
        if value is None:
            value = self.values[text] = len(self.values)
            self.pending.append("v%s\n" % quoted(text))
        return value

    def _mark(self, line):
        if line not in self.pending:
            self.pending.append(line)

    def _back_to(self, frame):
        """The activation of a frame whose return to the top was not announced."""
        activation = self.known.get(id(frame))
        if activation in self.running:
            while self.running[-1] is not activation:
                self.running.pop()
        elif activation is not None:
            self.running.append(activation)
        return activation
