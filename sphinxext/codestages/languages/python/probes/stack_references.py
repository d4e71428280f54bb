"""Which objects are on operand stacks, and how often; and which are held by frames too deep to be shown.

Deep recursion must not make every look slow. So what a frame holds is counted once, when the frame stops being shown,
and subtracted when the frame is shown again. In between, its slots do not change, because it waits for a frame that it
has called.
"""

from __future__ import annotations

from . import TYPE_CHECKING, layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .activation import Activation


class StackReferences:
    """The references of operand stacks, and those of frames that are not shown.

    ``address in uses`` is true if a stack, or a frame that is not shown, holds the object. ``of(address)`` is how many
    references stacks have to it. ``hidden`` has what the frames that are not shown hold, and ``released`` what they
    have let go of since the look before.
    """

    def __init__(self) -> None:
        self.shown: dict[int, int] = {}
        self.between: list[Activation] = []
        self.hidden: dict[int, tuple[int, int]] = {}
        self.released: list[int] = []

    def begin(self, between: Sequence[Activation]) -> None:
        """Begin a look. ``between`` are the frames that are not shown, outermost first."""
        self.shown = {}
        self.released = []
        same = 0
        for ours, theirs in zip(self.between, between):
            if ours is not theirs:
                break
            same += 1
        while len(self.between) > same:
            self._change(self.between.pop(), -1)
        for activation in between[same:]:
            self.between.append(activation)
            self._change(activation, 1)

    def add_stack(self, activation: Activation) -> None:
        """Count what a frame's operand stack holds, except for what its current instruction has taken from it."""
        for address, counted in _stacked(activation):
            self.shown[address] = self.shown.get(address, 0) + counted

    def of(self, address: int) -> int:
        return self.shown.get(address, 0) + self.hidden.get(address, (0, 0))[1]

    def __contains__(self, address: int) -> bool:
        return address in self.shown or address in self.hidden

    def _change(self, activation: Activation, by: int) -> None:
        named = [(word, False) for word in activation.names]
        for address, counted in named + list(_stacked(activation)):
            held, uses = self.hidden.get(address, (0, 0))
            if held + by:
                self.hidden[address] = (held + by, uses + by * counted)
            else:
                self.hidden.pop(address, None)
                self.released.append(address)


def _stacked(activation: Activation) -> Iterator[tuple[int, bool]]:
    for word in activation.stack[: len(activation.stack) - activation.taken]:
        address, counted = layout.reference(word)
        if address:
            yield address, counted
