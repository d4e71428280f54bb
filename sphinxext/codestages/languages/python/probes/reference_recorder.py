"""The recorder of names, objects and reference counts: a state for every line of the sample's own code.

Every instruction is followed, because an object may be freed before the line ends. A state is written before each line,
and before a function returns or yields. A line of the log is a letter with its arguments, or a state, which begins with
a digit. ``frame_recorder`` explains the letters that all recorders write. The others are::

    n2 "area"     the next name in the namespace of code 2 (a module's or a class body's)
    +"list"       the next object, by its type; objects count from 1
    =3 0 5        slot 0 of frame 3 is bound to object 5 (0: it is unbound)
    h4 5          object 4 now holds value 5, in words
    k4 2 1        object 4 has a count of 2 (-1: immortal, -2: unknown), operand stacks hold 1 of it
    d4 f          object 4 is gone: freed (f), freed by the collector (c), by its last count (i), or out of sight (h)
    ~3 4          frame 3 sleeps, and belongs to object 4 (0: it no longer sleeps)
    G2 5          a collection of generation 2 has found 5 objects
    x5            an exception that is value 5, raised by the state before
    @3            frame 3 runs
    12 r5         a state: line 12 is about to run; or to return value 5 (r5), or to yield it (y5)

The walk runs none of the sample's code. Counts are read when nothing here refers to the sample's objects any more.
"""

from __future__ import annotations

import dis
from json.encoder import encode_basestring_ascii as quoted
from sys import _getframe as frame_at

from . import TYPE_CHECKING, layout, reference_counts
from .collector import Collections, go_on, pause
from .descriptions import describe
from .frame_recorder import FrameRecorder
from .log import Full
from .object_graph import HIDDEN, ObjectGraph
from .referents import frame_of, is_working
from .stack_references import StackReferences
from .value_kinds import type_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import CodeType, FrameType
    from typing import Any

    from .activation import Activation, WatchedCode
    from .descriptions import Words
    from .log import Log
    from .object_graph import GraphObject

MOST_FRAMES = 8
"""How many of the innermost frames are shown, besides the module. The names of the frames in between are not shown."""
_HANDED_OVER = {"returns": "r", "yields": "y"}
"""The log's letters for instructions that hand a value over. One that delegates hands nothing over itself."""


def _lines(watched: WatchedCode) -> dict[int, int]:
    """Return the line of each instruction that has one, by offset, from the frame's start on."""
    first = watched.instructions.start
    return {offset: line for offset, line in _all_lines(watched.code) if offset >= first and line is not None}


def _all_lines(code: CodeType) -> Iterator[tuple[int, int | None]]:
    """Yield ``(offset, line)`` for each instruction. From 3.10 on, cleanup code added by the compiler is left out."""
    if hasattr(code, "co_lines"):
        for start, end, line in code.co_lines():
            if line:
                yield from ((offset, line) for offset in range(start, end, 2))
        return
    starts, latest = dict(dis.findlinestarts(code)), None
    for offset in range(0, len(code.co_code), 2):
        latest = starts.get(offset, latest)
        yield offset, latest


class ReferenceRecorder(FrameRecorder):
    """Writes the log. The process ends at ``max_steps`` states, or when the file is full."""

    headroom = 40

    def __init__(self, log: Log, codes: Sequence[CodeType], max_steps: int) -> None:
        super().__init__(log, codes, max_steps)
        reference_counts.verify()
        self.lines_of = {address: _lines(watched) for address, watched in self.codes.items()}
        self.graph = ObjectGraph(_lasting(codes), self._asleep)
        self.lines: dict[int, int] = {}
        self.bound: dict[tuple[int, int], int] = {}
        self.sleeping: dict[int, int] = {}
        self.uses = StackReferences()
        self.announced: dict[int, int] = {}
        self.state = _WrittenState()
        self.ends: list[tuple[GraphObject, str]] = []
        if not reference_counts.is_readable():
            self.remarks.add("uncounted")
        self.collections = Collections(self._collection_begins, self._collection_ends)

    def head(self, codes: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the first line of the log: the code objects without their instructions."""
        names = ("name", "span", "parameters", "locals", "cells")
        return {"codes": [{name: code[name] for name in names} for code in codes], "takes": []}

    def begin(self) -> None:
        super().begin()
        self.collections.watch()

    def step(self, frame: FrameType, offset: int) -> None:
        marker: list[object] = []
        was_enabled = pause()
        try:
            self._step(frame, offset, marker)
        finally:
            go_on(was_enabled)

    def mark(self, letter: str, value: Any) -> None:
        """Record an exception, one between two states. A returned value is already in the state before the return."""
        if letter == "x" and not any(line[0] == "x" for line in self.pending):
            self.pending.append(f"x{self._words(self._renumbered(describe(value, self._number)))}\n")

    def finish(self, word: str) -> None:
        super().finish(word)
        self.collections.leave()

    def _step(self, frame: FrameType, offset: int, marker: object) -> None:
        activation = self.activation_at(frame)
        if activation is None:
            return
        lines, instructions = self.lines_of[id(activation.watched.code)], activation.watched.instructions
        unsettled = activation is not self.last or activation.offset not in instructions.keeps
        line = self._line_begun(activation, lines, offset)
        end = _HANDED_OVER.get(instructions.handing_over.get(offset, ""), "")
        try:
            activation.names, stack = activation.view.look(frame, offset)
            activation.stack = stack or []
            activation.taken = 0
            if line or end or unsettled:
                self._look(activation, marker, is_certain=True, is_thorough=bool(line or end))
            handed = self._handed(activation, offset) if end else ""
        finally:
            activation.view.release()
        self.graph.count(self.uses, is_certain=True)
        activation.offset, self.last = offset, activation
        activation.taken = instructions.takes.get(offset, len(activation.stack))
        if line or end:
            self._write(activation, lines.get(offset) or self.lines.get(activation.index, 0), end, handed)

    def _line_begun(self, activation: Activation, lines: dict[int, int], offset: int) -> bool:
        """True if a line begins: a line other than the frame's last one, or the same line once more."""
        line = lines.get(offset)
        before = self.lines.get(activation.index)
        if line is None or (line == before and offset > activation.offset):
            return False
        self.lines[activation.index] = line
        return True

    def _handed(self, activation: Activation, offset: int) -> Words:
        """Return what is returned or yielded, in words."""
        constants = activation.watched.instructions.constants
        if offset in constants:
            return describe(constants[offset], self._number)
        if not activation.stack:
            return ""
        value = activation.view.entry(activation.stack, len(activation.stack) - 1)
        return [self._number(value)] if self.graph.is_shown(value) else describe(value, self._number)

    def _number(self, value: Any) -> str | int:
        """Return the number of an object if it is shown, else its type."""
        known = self.graph.by_address.get(id(value))
        return f"<{type_name(type(value))}>" if known is None else known.number

    def _look(self, current: Activation | None, marker: object, *, is_certain: bool, is_thorough: bool = True) -> None:
        """Walk from the names of all frames. ``current`` is the frame that runs, whose slots have been read already."""
        self.bound, self.sleeping = {}, {}
        shown, between = self.running[:1] + self.running[1:][-MOST_FRAMES:], self.running[1:-MOST_FRAMES]
        self.graph.begin(is_partial=bool(between) or not layout.is_readable())
        self.uses.begin(between)
        try:
            for activation in shown:
                if activation is not current:
                    activation.names = activation.view.look_aside()
                self.uses.add_stack(activation)
                self._bind(activation)
            if current is not None:
                self._meet_in_use(current)
            self.ends += self.graph.follow(self.uses, marker, is_certain=is_certain, is_thorough=is_thorough)
        finally:
            for activation in shown:
                if activation is not current:
                    activation.view.release()

    def _bind(self, activation: Activation) -> None:
        view, names = activation.view, activation.names
        for slot in range(len(names)):
            if names[slot] not in layout.EMPTY:
                self.bound[activation.index, slot] = self.graph.refer(view.name(names, slot))

    def _meet_in_use(self, current: Activation) -> None:
        """Meet objects on the running frame's stack: what a loop iterates over, and objects that are shown already."""
        for position, word in enumerate(current.stack):
            address, _ = layout.reference(word)
            if address:
                value = current.view.entry(current.stack, position)
                if is_working(value) or self.graph.is_shown(value):
                    self.graph.meet(value)

    def _asleep(self, value: Any) -> Sequence[Any]:
        """Return what the names of a sleeping generator hold."""
        frame = frame_of(value)
        activation = self._known(frame) if frame is not None else None
        if activation is None or activation in self.running:
            return ()
        self.sleeping[activation.index] = self.graph.meet(value).number
        names = activation.view.look_aside()
        slots = [slot for slot in range(len(names)) if names[slot] not in layout.EMPTY]
        held = [(slot, activation.view.name(names, slot)) for slot in slots]
        for slot, inner in held:
            self.bound[activation.index, slot] = self.graph.meet(inner).number
        return [inner for _, inner in held]

    def _collection_begins(self) -> None:
        if self._look_between():
            self.graph.suspect()

    def _collection_ends(self, generation: int, collected: int) -> None:
        self.graph.collections += 1
        if self.graph.suspects is not None and self._look_between():
            self.pending.append(f"G{generation} {collected}\n")
        self.graph.suspects = None

    def _look_between(self) -> bool:
        """Look in the middle of an instruction, and return whether that was possible.

        Only names, and the objects that the collector tracks, are certain there.
        """
        marker: list[object] = []
        if self.finished or not self.running or not self._is_running(frame_at(3)):
            return False
        was_enabled = pause()
        try:
            self._look(None, marker, is_certain=False)
            self.graph.count(self.uses, is_certain=False)
        finally:
            go_on(was_enabled)
        return True

    def _is_running(self, frame: FrameType | None) -> bool:
        """True if all frames in ``running`` do run, in this thread."""
        found = set()
        while frame is not None:
            found.add(id(frame))
            frame = frame.f_back
        return all(activation.address in found for activation in self.running)

    def _write(self, activation: Activation, line: int, end: str, handed: Words) -> None:
        pending, state = self.pending, self.state
        self._announce()
        self._write_ends()
        pending += [f"~{frame} 0\n" for frame in state.sleeping if frame not in self.sleeping]
        for frame, number in self.sleeping.items():
            if state.sleeping.get(frame) != number:
                pending.append(f"~{frame} {self.announced[number]}\n")
        shown = {frame for frame, _ in self.bound}
        for frame, slot in state.bound:
            if (frame, slot) not in self.bound and (frame in shown or frame == activation.index):
                pending.append(f"={frame} {slot} 0\n")
        for (frame, slot), number in self.bound.items():
            if state.bound.get((frame, slot)) != number:
                pending.append(f"={frame} {slot} {self.announced[number]}\n")
        self._write_objects()
        state.bound, state.sleeping = self.bound, self.sleeping
        self.note_output()
        pending.append(f"@{activation.index}\n")
        said = f" {end}{self._words(self._renumbered(handed))}" if end else ""
        pending.append(f"{line}{said}\n")
        self.log.write("".join(pending))
        pending.clear()
        self.steps += 1
        if self.steps >= self.max_steps:
            raise Full

    def _announce(self) -> None:
        for known in self.graph.met:
            if known.number not in self.announced:
                self.announced[known.number] = len(self.announced) + 1
                self.pending.append(f"+{quoted(known.kind)}\n")

    def _write_ends(self) -> None:
        met = {known.number for known in self.graph.met}
        for known, how in self.ends:
            if known.number in self.state.shown and known.number not in met:
                self.pending.append(f"d{self.announced[known.number]} {how}\n")
                self.state.shown.pop(known.number)
                self.state.held.pop(known.number, None)
        self.ends = []
        waiting = self.graph.suspects or ()
        for number in [shown for shown in self.state.shown if shown not in met and shown not in waiting]:
            self.pending.append(f"d{self.announced[number]} {HIDDEN}\n")
            del self.state.shown[number]

    def _write_objects(self) -> None:
        state = self.state
        for known in self.graph.met:
            words = known.words if known.words is not None else f"<{known.kind}>"
            value = self._words(self._renumbered(words))
            if state.held.get(known.number) != value:
                state.held[known.number] = value
                self.pending.append(f"h{self.announced[known.number]} {value}\n")
            seen = (known.count, known.in_use)
            if state.shown.get(known.number) != seen:
                state.shown[known.number] = seen
                self.pending.append(f"k{self.announced[known.number]} {known.count} {known.in_use}\n")

    def _renumbered(self, words: Words) -> Words:
        if isinstance(words, str):
            return words
        return [part if isinstance(part, str) else self.announced.get(part, "<object>") for part in words]


class _WrittenState:
    """What the log last said of each name, sleeping frame and object."""

    def __init__(self) -> None:
        self.bound: dict[tuple[int, int], int] = {}
        self.sleeping: dict[int, int] = {}
        self.held: dict[int, int] = {}
        self.shown: dict[int, tuple[int, int]] = {}


def _lasting(codes: Sequence[CodeType]) -> set[int]:
    """Return the addresses of constants, which live as long as the code does."""
    found: set[int] = set()
    pending: list[Iterable[Any]] = [code.co_consts for code in codes]
    while pending:
        for constant in pending.pop():
            found.add(id(constant))
            if type(constant) is tuple or type(constant) is frozenset:
                pending.append(constant)
    return found


RECORDER = ReferenceRecorder
