"""The recorder of steps: turns events of the sample's own frames into lines of the log.

A line is a letter and its arguments, or a number, which is a step::

    f2 0        the next frame: an activation of code 2, called by frame 0
    u2 1        frame 2, which slept, is now called by frame 1
    @3          from here on frame 3 runs
    v"None"     the next value, in words; v["[1, ",4,"]"] is one that holds object 4
    n2 "area"   the next name in the namespace of code 2 (a module's or a class body's)
    s1 5 7      since its last step, the running frame's stack has lost 1 entry and gained values 5 and 7
    =0 5        slot 0 of the running frame now holds value 5 (-1: unbound)
    g0 5        the same of the module's names
    h4 5        object 4 now contains value 5
    !5          value 5 is the exception being handled (-1: none)
    o12         12 bytes have been written to standard output
    c           a call, written before the step that it leads to
    r5 x5       a return of value 5, an exception that is value 5: written after the step that they happen in
    24          a step: the instruction at offset 24 is about to run
    eend missed the end: "end" or "limit", and remarks (see ``recording.py`` of the language)

A frame is known by its address alone, from its start to its end, so that nothing here keeps the sample's objects alive.
"""

from __future__ import annotations

from _thread import _count as count_threads
from sys import exc_info

from . import TYPE_CHECKING, layout
from .forecasts import ANYTHING, NOTHING, called_code
from .frame_recorder import FrameRecorder
from .log import Full
from .object_numbers import ObjectNumbers
from .value_kinds import has_number, may_keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import CodeType, FrameType
    from typing import Any

    from .activation import Activation
    from .log import Log


class StepRecorder(FrameRecorder):
    """Writes the log. At ``max_steps`` it ends the process, because the sample could catch an exception."""

    def __init__(self, log: Log, codes: Sequence[CodeType], max_steps: int) -> None:
        super().__init__(log, codes, max_steps)
        self.objects = ObjectNumbers(self._held_by_frames)
        self.handled: int | None = None

    def head(self, codes: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the first line of the log: the code objects, and how many values instructions take, by offset."""
        return {"codes": codes, "takes": [watched.instructions.takes for watched in self.codes.values()]}

    def mark(self, letter: str, value: Any) -> None:
        """Record a return or an exception, at most one of each between two steps."""
        if not any(line[0] == letter for line in self.pending):
            self.pending.append(f"{letter}{self._said(value)}\n")

    def _begun(self, activation: Activation) -> None:
        """Expect that no object has changed if the caller's last instruction calls this code directly."""
        if self.running and self.running[-1] is self.last and self.last.called == id(activation.watched.code):
            activation.forecast = NOTHING

    def step(self, frame: FrameType, offset: int) -> None:
        activation = self.activation_at(frame)
        if activation is None:
            return
        instructions = activation.watched.instructions
        if activation.offset in instructions.global_stores:
            self._globals(frame)
        lines = self.pending
        goes_on = activation is self.last or activation.offset < 0
        changed = activation.forecast if goes_on and not count_threads() else ANYTHING
        if activation is not self.last:
            lines.append(f"@{activation.index}\n")
            self.last = activation
        names, stack = activation.view.look(frame, offset)
        if changed > 0 and changed not in names and (stack is None or changed not in stack):
            changed = ANYTHING
        if changed == ANYTHING:
            self.objects.tick()
        if changed != NOTHING or names != activation.names or stack != activation.stack:
            self._observe(activation, names, stack, changed)
        else:
            activation.view.release()
        forecast = instructions.forecasts.get(offset)
        activation.forecast = ANYTHING if forecast is None or stack is None else forecast(stack)
        count = instructions.calls.get(offset)
        activation.called = called_code(count, stack) if count and stack else None
        activation.offset = offset
        activation.taken = instructions.takes.get(offset, 0)
        self._note_surroundings(lines)
        lines.append(f"{offset}\n")
        self.log.write("".join(lines))
        lines.clear()
        activation.raised = False
        self.steps += 1
        if self.steps >= self.max_steps:
            raise Full

    def _observe(self, activation: Activation, names: list[int], stack: list[int] | None, changed: int) -> None:
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

    def _object(self, value: Any) -> None:
        number, words = self.objects.describe_one(value)
        if words is not None:
            self.pending.append(f"h{number} {self._words(words)}\n")

    def _globals(self, frame: FrameType) -> None:
        """Write the names of the module that a function has bound or unbound.

        The module's stack is not read, because a call owns the operands that it took from it.
        """
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

    def _names(self, activation: Activation, names: list[int], changed: int) -> list[int]:
        """Write the names that have changed.

        Return the words of the objects with numbers that these names have released.
        """
        old, keepers = activation.names, activation.keepers
        recheck = changed == ANYTHING and keepers
        gone: list[int] = []
        if names == old and not recheck:
            return gone
        letter, view = activation.watched.letter, activation.view
        for slot in range(len(names)):
            word = names[slot]
            is_same = slot < len(old) and word == old[slot]
            if is_same and (not recheck or slot not in keepers or not has_number(view.name(names, slot))):
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
                self.pending.append(f"{letter}{slot} {value}\n")
            elif slot < len(old):
                self.pending.append(f"{letter}{slot} -1\n")
        activation.names = names
        return gone

    def _stack(self, activation: Activation, stack: list[int]) -> list[int]:
        """Write how the stack has changed.

        Return the words of the objects with numbers that it has released.
        """
        old = activation.stack
        kept = min(len(stack), max(len(old) - activation.taken, 0))
        activation.taken = 0
        if old[:kept] != stack[:kept]:
            kept = next(index for index in range(kept) if old[index] != stack[index])
        gone: list[int] = []
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
            pushed.append(f" {value}")
        self.pending.append(f"s{len(old) - kept}{''.join(pushed)}\n")
        activation.stack = stack
        return gone

    def _objects(self, activation: Activation, names: list[int], stack: list[int]) -> None:
        view = activation.view
        roots = [view.name(names, slot) for slot in sorted(activation.holding)]
        self._describe(roots + [view.entry(stack, position) for position, _ in activation.heavy])

    def _describe(self, roots: list[Any]) -> None:
        for number, words in self.objects.describe_all(roots):
            self.pending.append(f"h{number} {self._words(words)}\n")

    def _held_by_frames(self) -> Iterator[int]:
        """Yield the numbers that names and stacks hold, except for what a frame's instruction takes from its stack."""
        for activation in self.known.values():
            for numbers in activation.holding.values():
                yield from numbers
            left = len(activation.stack) - activation.taken
            for position, numbers in activation.heavy:
                if position < left:
                    yield from numbers

    def _note_surroundings(self, lines: list[str]) -> None:
        """Write which exception is being handled, and how much has been printed."""
        handled = exc_info()[1]
        address = None if handled is None else id(handled)
        if address != self.handled:
            self.handled = address
            lines.append(f"!{-1 if handled is None else self._said(handled)}\n")
        self.note_output()

    def _value(self, value: Any) -> tuple[int, tuple[int, ...]]:
        """Return the index of a value in words, and the numbers of the objects that it leads to."""
        words = "NULL" if value is layout.NULL else self.objects.words(value)
        numbers = () if isinstance(words, str) else tuple([part for part in words if isinstance(part, int)])
        return self._words(words), numbers

    def _said(self, value: Any) -> int:
        """Return the index of a value that is not part of a frame."""
        try:
            return self._value(value)[0]
        finally:
            self.objects.met.clear()


RECORDER = StepRecorder
