"""The part of a program that a figure shows: what ``:function:`` names, or all of it.

A name that several items bear (``Shape.area``) means all of them, ``<Shape as Area>.area`` one of them; an instance
(``largest<i32>``) is the generic item where there are no instances yet.
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
    """What ``:function:`` can choose: an item of the program, a group of a listing, a section of a timeline."""

    @property
    def name(self) -> str: ...

    @property
    def qualified(self) -> str: ...


N = TypeVar("N", bound=Named)


@dataclass(frozen=True)
class Part:
    """A part of a program.

    ``name`` is that of a function or type, as ``dotted_name`` gives it (empty: the whole program); ``items`` are the
    functions and types of the program's text.
    """

    name: str = ""
    items: tuple[Item, ...] = ()

    @classmethod
    def chosen(cls, options: Mapping[str, str], items: tuple[Item, ...]) -> Self:
        """The part that the options of ``options.PART`` choose."""
        return cls(dotted_name(options.get("function", "")), items)

    @property
    def words(self) -> tuple[str, ...]:
        """What tells a figure of this part from one of the whole program."""
        return (self.name,) if self.name else ()

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole program."""
        return not self.name

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The spans of the items of that name; raises UnknownName, listing the items, if there are none."""
        found = bearing(self.name, self.items) or bearing(around_closure(self.name), self.items)
        if not found:
            raise unknown_function(self.name, distinct_names(self.items))
        return tuple(item.span for item in found)

    @property
    def is_known(self) -> bool:
        """Whether the program's text has an item of that name."""
        return bool(bearing(self.name, self.items))

    def covers(self, span: Span | None) -> bool:
        """Whether ``span`` lies wholly within the part."""
        return span is not None and any(own.contains(span) for own in self.spans)

    def has_line_of(self, span: Span | None) -> bool:
        """Whether the line on which ``span`` begins belongs to the part."""
        return span is not None and any(own.line <= span.line <= own.end_line for own in self.spans)


WHOLE = Part()


def bearing(name: str, candidates: Sequence[N]) -> tuple[N, ...]:
    """The candidates of that name, and those that lie within them."""
    whole = _whole_name(name, {candidate.name for candidate in candidates})
    found = tuple(each for each in candidates if any(_is_within(form, whole) for form in _forms(each)))
    generic = without_generics(name)
    if found or generic == name:
        return found
    return tuple(each for each in bearing(generic, candidates) if without_generics(each.qualified) == each.qualified)


def _is_within(form: str, name: str) -> bool:
    return form == name or form.startswith(f"{name}.")


def _forms(candidate: Named) -> tuple[str, ...]:
    """The names it goes by: ``Vec.push``, ``<Vec<u32>>.push``, ``Vec<u32>.push``, ``<Vec>.push``."""
    whole = candidate.qualified
    if not whole:
        return (candidate.name,)
    return candidate.name, whole, _INHERENT.sub(r"\1", whole), without_generics(whole)


def distinct_names(candidates: Sequence[Named]) -> list[str]:
    """The candidates' names; the qualified ones where several have the same name."""
    seen = Counter(candidate.name for candidate in candidates)
    return [each.qualified or each.name if seen[each.name] > 1 else each.name for each in candidates]


def _whole_name(name: str, known: Collection[str]) -> str:
    """The full name that ``area`` is short for, where there is just one: ``Rect.area``."""
    longer = {each for each in known if each.endswith(f".{name}")}
    return longer.pop() if name not in known and len(longer) == 1 else name


def around_closure(name: str) -> str:
    """The function around a closure, for stages that know no closures: ``main`` of ``main.{closure#0}``."""
    return name.partition(".{")[0]


def unknown_function(name: str, known: Iterable[str]) -> UnknownName:
    """The error for a function that is not there, with the closest of those that are."""
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, names, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return UnknownName(f"the figure has no function {name!r}.{hint} Available: {listed(names)}")


def whole_program_only(name: str) -> UnknownName:
    """The error for a stage that is about the whole program, and not about one function."""
    return UnknownName(f":function: {name}: this figure is about the whole program. Remove :function:.")


def listed(names: Iterable[str]) -> str:
    """The names joined by commas, each once, with a full stop."""
    return (", ".join(dict.fromkeys(names)) or "none") + "."
