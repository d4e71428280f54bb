"""The part of a program that a figure shows: the items that ``:function:`` names, or the whole program.

If several items have the same name (``Shape.area``), the name means all of them, and ``<Shape as Area>.area`` means one
of them. The name of an instance (``largest<i32>``) means the generic item in stages that have no instances yet.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, Self, TypeVar

from .errors import UnknownName
from .program import Item, dotted_name, without_generics
from .span import Span

_INHERENT = re.compile(r"^<(?!.* as )(.*)>(?=\.)")


class Named(Protocol):
    """What ``:function:`` can choose: an item of the program, a group of a listing, or a section of a timeline."""

    @property
    def name(self) -> str: ...

    @property
    def qualified(self) -> str: ...


N = TypeVar("N", bound=Named)


@dataclass(frozen=True)
class Part:
    """A part of a program.

    ``name`` is the name of a function or type, as ``dotted_name`` returns it, or empty for the whole program. ``items``
    are the functions and types in the program's text.
    """

    name: str = ""
    items: tuple[Item, ...] = ()

    @classmethod
    def chosen(cls, options: Mapping[str, str], items: tuple[Item, ...]) -> Self:
        """Return the part that the options listed in ``options.PART`` choose."""
        return cls(dotted_name(options.get("function", "")), items)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that tell a figure of this part from a figure of the whole program."""
        return (self.name,) if self.name else ()

    @property
    def is_whole(self) -> bool:
        """True if it is the whole program."""
        return not self.name

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The spans of the items with that name. Raises UnknownName, with a list of the items, if there are none."""
        found = bearing(self.name, self.items) or bearing(around_closure(self.name), self.items)
        if not found:
            raise unknown_function(self.name, distinct_names(self.items))
        return tuple(item.span for item in found)

    @property
    def is_known(self) -> bool:
        """True if the program's text has an item with that name."""
        return bool(bearing(self.name, self.items))

    def covers(self, span: Span | None) -> bool:
        """True if ``span`` lies wholly within the part."""
        return span is not None and any(own.contains(span) for own in self.spans)

    def has_line_of(self, span: Span | None) -> bool:
        """True if the line on which ``span`` begins belongs to the part."""
        return span is not None and any(own.line <= span.line <= own.end_line for own in self.spans)


WHOLE = Part()


def bearing(name: str, candidates: Sequence[N]) -> tuple[N, ...]:
    """Return the candidates with that name, and those nested in them (``outer.inner`` for ``outer``).

    ``name`` can be the last part of a candidate's name (``area`` for ``Rect.area``), if only one candidate has that
    last part. If no candidate is the instance ``largest<i32>``, return the generic candidates named ``largest``.
    """
    whole = _whole_name(name, {candidate.name for candidate in candidates})
    found = tuple(candidate for candidate in candidates if any(_is_within(form, whole) for form in _forms(candidate)))
    generic = without_generics(name)
    if found or generic == name:
        return found
    named = bearing(generic, candidates)
    return tuple(candidate for candidate in named if without_generics(candidate.qualified) == candidate.qualified)


def _is_within(form: str, name: str) -> bool:
    return form == name or form.startswith(f"{name}.")


def _forms(candidate: Named) -> tuple[str, ...]:
    """Return all names of a candidate: ``Vec.push``, ``<Vec<u32>>.push``, ``Vec<u32>.push``, ``<Vec>.push``."""
    whole = candidate.qualified
    if not whole:
        return (candidate.name,)
    return candidate.name, whole, _INHERENT.sub(r"\1", whole), without_generics(whole)


def distinct_names(candidates: Sequence[Named]) -> list[str]:
    """Return the candidates' names; the qualified name if several candidates have the same name."""
    seen = Counter(candidate.name for candidate in candidates)
    return [
        candidate.qualified or candidate.name if seen[candidate.name] > 1 else candidate.name
        for candidate in candidates
    ]


def _whole_name(name: str, known: Collection[str]) -> str:
    """Return the full name that ``area`` is short for, if there is just one: ``Rect.area``. Else return ``name``."""
    longer = {full for full in known if full.endswith(f".{name}")}
    return longer.pop() if name not in known and len(longer) == 1 else name


def around_closure(name: str) -> str:
    """Return the name of the function around a closure: ``main`` for ``main.{closure#0}``."""
    return name.partition(".{")[0]


def unknown_function(name: str, known: Iterable[str]) -> UnknownName:
    """Return the error for a function that is not among ``known``. Its message suggests the closest name."""
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, names, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return UnknownName(f"the figure has no function {name!r}.{hint} Available: {listed(names)}")


def whole_program_only(name: str) -> UnknownName:
    """Return the error for a stage that shows the whole program and cannot show one function."""
    return UnknownName(f":function: {name}: this figure is about the whole program. Remove :function:.")


def listed(names: Iterable[str]) -> str:
    """Return the names joined by commas, each once, with a full stop: ``fib, main.`` or ``none.``"""
    return (", ".join(dict.fromkeys(names)) or "none") + "."
