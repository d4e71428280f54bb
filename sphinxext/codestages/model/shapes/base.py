"""What can be asked of every shape. A shape's own module answers it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar, Self, TypeVar

import msgspec

from ..comparison import ComparedSection, LineComparison
from ..line import Line
from ..part import Part
from ..program import Program
from ..quantities import Number

T = TypeVar("T")


class BaseShape(msgspec.Struct, frozen=True):
    """A shape: all that a stage tells of a program.

    A new shape says what its items are, gives its text, and chooses the part of it that belongs to a function. The
    rest has answers that suit most shapes.
    """

    noun: ClassVar[str]
    """What one of its items is called: ``token``."""
    is_comparable: ClassVar[bool] = False
    """Whether it can be read line by line, and so be compared with another one of its kind."""

    @property
    def items(self) -> Sequence[object]:
        """What is counted of it."""
        raise NotImplementedError

    def texts(self) -> Iterator[str]:
        """All that it says, an item a line: what ``:expect:`` is looked for in."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """All that it says, as one text."""
        return "\n".join(self.texts())

    def select(self, part: Part) -> Self:
        """What of it belongs to ``part``; raises UnknownName if nothing can."""
        return self if part.is_whole else self._selected(part)

    def _selected(self, part: Part) -> Self:
        """The same for a part that is not the whole program."""
        raise NotImplementedError

    def unfolded(self, unfold: Callable[[str], tuple[Line, ...]]) -> Self:
        """The shape with each line that stands for several replaced by what ``unfold`` makes of it."""
        del unfold
        return self

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Its lines for a difference, in sections; only a shape that ``is_comparable`` has any."""
        raise NotImplementedError

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """The numbers that sentences can take, by name; ``item`` is the stage's own word for an item.

        The number without a name is the figure's own.
        """
        for name in ("", f"{item or self.noun}s", f"{self.noun}s"):
            yield name, Number(len(self.items), "count")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw, because the program printed nothing or the compiler had no complaint."""
        return False

    def durations(self) -> Mapping[str, int]:
        """How long the steps of a run took, in ns, by their names; nothing if the shape does not tell."""
        return {}

    @property
    def axis_length(self) -> int:
        """How long its axis of time is, in ns, if figures beside each other should share one; else 0."""
        return 0

    def prints(self, text: str) -> bool:
        """Whether ``text`` is one of its lines, so that it need not be said again below it."""
        del text
        return False

    def draws_message(self, code: str, message: str) -> bool:
        """Whether a diagnostic is drawn in it, at the place that it is about."""
        del code, message
        return False

    def matching(self, diagnostics: Sequence[T], part: Part) -> tuple[T, ...]:
        """Those of the diagnostics that speak of ``part``, where it tells them apart; else all."""
        del part
        return tuple(diagnostics)
