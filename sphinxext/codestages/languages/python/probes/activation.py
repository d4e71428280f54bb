"""The sample's code objects that are watched, and their frames as they were last seen."""

from __future__ import annotations

from json.encoder import encode_basestring_ascii as quoted

from . import TYPE_CHECKING
from .forecasts import ANYTHING
from .frame_views import FrameViews
from .instructions import Instructions
from .value_kinds import shortened

if TYPE_CHECKING:
    from types import CodeType

    from .frame_views import FrameView


class Activation:
    """A frame that runs or sleeps, and what its slots held when it was last seen.

    - ``names`` and ``stack``: words, as ``frame_views`` reads them
    - ``holding``: by slot of a name, the numbers of the objects that the name leads to directly
    - ``heavy``: the same for the stack, as pairs of a position and numbers
    - ``keepers``: slots of functions and classes that keep nothing yet
    - ``forecast``: what the instruction at ``offset`` does to objects (see ``forecasts``)
    - ``called``: the address of the code that this instruction calls
    - ``taken``: how many entries of the stack this instruction takes

    ``forecast`` and ``called`` are worked out before the instruction runs, because its operands may be gone afterwards.
    """

    __slots__ = tuple(
        "address called caller depth forecast heavy holding index keepers names offset raised stack taken view "
        "watched".split()
    )

    def __init__(self, index: int, address: int, view: FrameView, watched: WatchedCode) -> None:
        self.index = index
        self.depth = 0
        self.address = address
        self.view = view
        self.watched = watched
        self.names: list[int] = []
        self.stack: list[int] = []
        self.holding: dict[int, tuple[int, ...]] = {}
        self.keepers: set[int] = set()
        self.taken = 0
        self.heavy: list[tuple[int, tuple[int, ...]]] = []
        self.offset = -1
        self.forecast = ANYTHING
        self.called: int | None = None
        self.caller = -1
        self.raised = False


class WatchedCode:
    """A code object of the sample, and what is needed to read its frames."""

    def __init__(self, index: int, code: CodeType, pending: list[str]) -> None:
        self.index = index
        self.code = code
        self.pending = pending
        self.views = FrameViews(code, self._announce)
        self.instructions = Instructions(code)
        self.letter = "g" if index == 0 else "="  # the log's letter for a change of a name: code 0 is the module

    def _announce(self, name: str) -> None:
        self.pending.append(f"n{self.index} {quoted(shortened(name))}\n")
