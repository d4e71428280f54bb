"""The questions that every shape can answer. Each shape answers them in its own module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar, Self, TypeVar

import msgspec

from ..budget import Budget, Cut
from ..comparison import ComparedSection, LineComparison
from ..line import Line
from ..part import Part
from ..program import Program
from ..quantities import Number

T = TypeVar("T")


class BaseShape(msgspec.Struct, frozen=True):
    """A shape: everything that a stage says about a program.

    A new shape has to define ``noun``, ``items``, ``texts``, ``check`` and ``_selected``. The other members have
    defaults that suit most shapes.
    """

    noun: ClassVar[str]
    """The word for one of its items: ``token``."""
    is_comparable: ClassVar[bool] = False
    """True if it can be read line by line (``compared``), so that a difference of two such shapes can be shown."""

    @property
    def items(self) -> Sequence[object]:
        """The items that sentences and overviews count."""
        raise NotImplementedError

    def texts(self) -> Iterator[str]:
        """Return all its text, piece by piece. ``:expect:`` is searched for in this text."""
        raise NotImplementedError

    def check(self, program: Program) -> None:
        """Raise Implausible if it says something that cannot be true of ``program``, such as a line too many.

        After this, views and sentences can rely on every index, number and span. It takes far less time than drawing.
        """
        raise NotImplementedError

    @property
    def text(self) -> str:
        """All its text, the pieces joined by line ends."""
        return "\n".join(self.texts())

    def select(self, part: Part) -> Self:
        """Return the shape cut to ``part``. Raises UnknownName if there is no such part, or the shape cannot be cut."""
        return self if part.is_whole else self._selected(part)

    def _selected(self, part: Part) -> Self:
        """Return the shape cut to a part that is not the whole program; raises UnknownName like ``select``."""
        raise NotImplementedError

    def limited(self, budget: Budget, program: Program | None) -> Cut[Self]:
        """Return the first rows that fit into the budget of a figure, and how many rows there are.

        Views that show the lines of ``program`` count these. A shape that views draw without rows is returned whole.
        """
        del budget, program
        return Cut(self)

    def unfolded(self, unfold: Callable[[str], tuple[Line, ...]]) -> Self:
        """Return the shape with each ``folded`` line replaced by the lines that ``unfold`` makes of its text."""
        del unfold
        return self

    def compared(self, program: Program | None, comparison: LineComparison) -> tuple[ComparedSection, ...]:
        """Return its lines for a difference, in sections. Only shapes with ``is_comparable`` implement this."""
        raise NotImplementedError

    def numbers(self, item: str = "") -> Iterator[tuple[str, Number]]:
        """Return the numbers that sentences can use, each with its name.

        The number with an empty name is the main number of the figure. ``item`` is the stage's own word for an item.
        """
        for name in ("", f"{item or self.noun}s", f"{self.noun}s"):
            yield name, Number(len(self.items), "count")

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to draw, because the program printed nothing or the compiler had no complaint."""
        return False

    def durations(self) -> Mapping[str, int]:
        """Return how long the steps of a run took, in ns by name. The mapping is empty for a shape without times."""
        return {}

    @property
    def axis_length(self) -> int:
        """The length of its time axis in ns, if figures beside each other should have the same scale; else 0."""
        return 0

    def prints(self, text: str) -> bool:
        """True if ``text`` is one of its lines, so a figure need not repeat it below."""
        del text
        return False

    def draws_message(self, code: str, message: str) -> bool:
        """True if the shape itself contains this diagnostic, so that views draw it at its place."""
        del code, message
        return False

    def matching(self, diagnostics: Sequence[T], part: Part) -> tuple[T, ...]:
        """Return the diagnostics about ``part``, or all of them if the shape cannot say which those are."""
        del part
        return tuple(diagnostics)
