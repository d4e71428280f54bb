"""Which objects are on operand stacks, and how often; and which are held by frames too deep to be shown.

Deep recursion must not make every look slow: what the frames in between hold is counted once, when they come to be in
between, and taken back when they are so no more. While they wait for the frames that they have called, nothing changes
their slots.
"""


from . import layout


class StackReferences:
    """``address in uses`` tells whether a stack or a frame that is not shown has it, ``of(address)`` what stacks count.

    ``hidden`` are those of frames that are not shown, ``released`` what those have let go of since the look before.
    """

    def __init__(self):
        self.shown = {}
        self.between = []
        self.hidden = {}
        self.released = []

    def begin(self, between):
        """A look begins; ``between`` are the frames not shown, outermost first."""
        self.shown = {}
        self.released = []
        same = 0
        for ours, theirs in zip(self.between, between):
            if ours is not theirs:
                break
            same += 1
        while len(self.between) > same:
            self._change(self.between.pop(), -1)
        for each in between[same:]:
            self.between.append(each)
            self._change(each, 1)

    def add_stack(self, activation):
        """What the operand stack holds, but for what the frame's instruction has taken from it."""
        for address, counted in _stacked(activation):
            self.shown[address] = self.shown.get(address, 0) + counted

    def of(self, address):
        return self.shown.get(address, 0) + self.hidden.get(address, (0, 0))[1]

    def __contains__(self, address):
        return address in self.shown or address in self.hidden

    def _change(self, activation, by):
        named = [(word, 0) for word in activation.names]
        for address, counted in named + list(_stacked(activation)):
            held, uses = self.hidden.get(address, (0, 0))
            if held + by:
                self.hidden[address] = (held + by, uses + by * counted)
            else:
                self.hidden.pop(address, None)
                self.released.append(address)


def _stacked(activation):
    for word in activation.stack[: len(activation.stack) - activation.taken]:
        address, counted = layout.reference(word)
        if address:
            yield address, counted
