"""Which of the sample's frames run and which sleep: what all recorders have in common.

``events`` reports when a frame starts, is resumed or ends, and each instruction. A frame is known by its address alone,
from its start to its end, so that nothing here keeps the sample's objects alive.

These lines of the log are written here::

    f2 0        the next frame: an activation of code 2, called by frame 0
    u2 1        frame 2, which slept, is now called by frame 1
    c           a call
    o12         12 bytes have been written to standard output
    v"None"     the next value, in words; v["[1, ",4,"]"] is one that holds object 4
    eend missed the end: "end" or "limit", and remarks (see ``recording.py`` of the language)
"""

from __future__ import annotations

from json.encoder import encode_basestring_ascii as quoted
from os import SEEK_CUR, lseek
from sys import getrecursionlimit

from . import TYPE_CHECKING, layout
from .activation import Activation, WatchedCode
from .collector import clean
from .recursion import calls_left

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, FrameType
    from typing import Any

    from .descriptions import Words
    from .log import Log

HEADROOM = 25
"""How many frames the recording of an event needs at most, with some to spare."""


class NearRecursionLimit(Exception):
    """The sample is about to reach the recursion limit, and must reach it as in a plain run."""


def depth_of(frame: FrameType | None) -> int:
    depth = 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


class FrameRecorder:
    """The frames of the sample's ``codes``, numbered in the order of their starts, and the log.

    Recording itself needs some frames of the recursion limit. So it pauses before the sample could miss them: ``enter``
    and ``resume`` raise ``NearRecursionLimit``. Frames that are not known are skipped, and counted in ``missed``.
    Subclasses define what differs between recorders: ``head``, ``begin``, ``step`` and ``mark``.
    """

    headroom = HEADROOM

    def __init__(self, log: Log, codes: Sequence[CodeType], max_steps: int) -> None:
        self.log = log
        self.max_steps = max_steps
        self.pending: list[str] = []
        self.codes = {id(code): WatchedCode(index, code, self.pending) for index, code in enumerate(codes)}
        self.steps = 0
        self.frames = 0
        self.values: dict[str | tuple[str | int, ...], int] = {}
        self.known: dict[int, Activation] = {}
        self.running: list[Activation] = []
        self.last: Activation | None = None
        self.module: Activation | None = None
        self.written = 0
        self.missed = 0
        self.remarks = set() if layout.is_readable() else {"unread"}
        self.finished = False

    def head(self, codes: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the log's first line, from the code objects as ``code_objects`` describes them."""
        raise NotImplementedError

    def begin(self) -> None:
        """Remove the garbage of the setup, so that the program cannot count it. The program's first line runs next."""
        clean()

    def step(self, frame: FrameType, offset: int) -> None:
        """Record a state: the instruction at ``offset`` of a known frame is about to run."""
        raise NotImplementedError

    def mark(self, letter: str, value: Any) -> None:
        """Record a return (``r``) or an exception (``x``), with its value."""
        raise NotImplementedError

    def enter(self, frame: FrameType, watched: WatchedCode) -> None:
        """Record that a new activation starts."""
        depth = self._depth(frame)
        caller = self.running[-1].index if self.running else -1
        activation = Activation(self.frames, id(frame), watched.views.view(frame), watched)
        self.pending.append(f"f{watched.index} {caller}\nc\n")
        self.frames += 1
        activation.caller = caller
        self.known[activation.address] = activation
        if watched.index == 0:
            self.module = activation
        self._begun(activation)
        self._run(activation, depth)

    def resume(self, frame: FrameType) -> None:
        """Record that a generator goes on."""
        activation = self._known(frame)
        if activation is not None and activation not in self.running:
            depth = self._depth(frame)
            caller = self.running[-1].index if self.running else -1
            if caller != activation.caller:
                activation.caller = caller
                self.pending.append(f"u{activation.index} {caller}\n")
            self.pending.append("c\n")
            self._run(activation, depth)

    def leave(self, frame: FrameType, finished: bool, value: Any) -> None:
        """Record that a frame ends or goes to sleep.

        ``value`` is what it hands over, or ``layout.NULL`` if an exception ends it.
        """
        activation = self._top_or_known(frame)
        if activation is None:
            return
        while self.running and self.running.pop() is not activation:
            pass
        if finished:
            del self.known[activation.address]
        if value is not layout.NULL and not activation.raised:
            self.mark("r", value)

    def raised(self, frame: FrameType, error: BaseException) -> None:
        activation = self._top_or_known(frame)
        if activation is not None:
            activation.raised = True
            self.mark("x", error)

    def finish(self, word: str) -> None:
        """Write the last line, which says how the recording ended.

        Lines that are pending belong to the time after the last step.
        """
        if self.finished:
            return
        self.finished = True
        remarks = sorted(self.remarks) + (["missed"] if self.missed else [])
        self.pending.append(f"e{' '.join([word, *remarks])}\n")
        self.log.write("".join(self.pending), last=True)
        self.log.close()

    def go_on_below(self, frame: FrameType) -> bool:
        """True if ``frame`` ran before the recording paused. The frames that it had called are then forgotten."""
        activation = self._known(frame)
        if activation not in self.running:
            return False
        while self.running[-1] is not activation:
            del self.known[self.running.pop().address]
        self.last = None
        return True

    def note_output(self) -> None:
        """Write how much has been printed: ``o12`` for 12 bytes."""
        try:
            written = lseek(1, 0, SEEK_CUR)  # in a file, the position is the size of the output
        except OSError:
            written = self.written
        if written > self.written:
            self.written = written
            self.pending.append(f"o{written}\n")

    def activation_at(self, frame: FrameType) -> Activation | None:
        """Return the activation of the frame that runs. For an unknown frame, return None and count a missed step."""
        activation = self.running[-1] if self.running else None
        if activation is None or activation.address != id(frame):
            activation = self._back_to(frame)
            if activation is None:
                self.missed += 1
        return activation

    def _begun(self, activation: Activation) -> None:
        """Called when a new activation is about to run. Its caller is the last one of ``running``."""

    def _run(self, activation: Activation, depth: int) -> None:
        activation.depth = depth
        self.running.append(activation)

    def _depth(self, frame: FrameType) -> int:
        caller = self.running[-1] if self.running else None
        is_called_by = caller is not None and id(frame.f_back) == caller.address
        depth = caller.depth + 1 if caller is not None and is_called_by else depth_of(frame)
        left = calls_left()
        if (getrecursionlimit() - depth if left is None else left) < self.headroom:
            raise NearRecursionLimit
        return depth

    def _words(self, words: Words) -> int:
        key = words if isinstance(words, str) else tuple(words)
        number = self.values.get(key)
        if number is None:
            number = self.values[key] = len(self.values)
            self.pending.append(f"v{_written(words)}\n")
        return number

    def _top_or_known(self, frame: FrameType) -> Activation | None:
        """Return the activation of a frame. In most cases it is the one that runs."""
        if self.running and self.running[-1].address == id(frame):
            return self.running[-1]
        return self._known(frame)

    def _known(self, frame: FrameType) -> Activation | None:
        """Return the activation of a frame, or None.

        A frame that ended without an event is forgotten, so that its slots are not read again: since 3.13, a generator
        that is closed at a yield ends like this.
        """
        activation = self.known.get(id(frame))
        if activation is None:
            return None
        if frame.f_code is activation.watched.code and activation.view.belongs_to(frame):
            return activation
        del self.known[id(frame)]
        return None

    def _back_to(self, frame: FrameType) -> Activation | None:
        """Return the activation of a frame to which control came back without an event."""
        activation = self._known(frame)
        if activation in self.running:
            while self.running[-1] is not activation:
                self.running.pop()
        elif activation is not None:
            self.running.append(activation)
        return activation


def _written(words: Words) -> str:
    """Return ``words`` as JSON.

    The standard library's encoder is not used while the sample runs, because the sample may have replaced parts of it.
    """
    if isinstance(words, str):
        return quoted(words)
    return "[" + ",".join([quoted(part) if type(part) is str else str(part) for part in words]) + "]"
