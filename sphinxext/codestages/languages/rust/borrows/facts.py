"""The facts that the borrow checker works from (``-Znll-facts``): tab-separated files, one for each relation.

    loan_invalidated_at.facts:  "Start(bb4[5])"  "bw0"
    path_moved_at_base.facts:   "mp21"  "Mid(bb9[2])"

A *move path* (``mp21``) is a local, or a part of a local whose initialisation is tracked separately. Each point has a
start, before the statement, and a middle, at which the statement takes effect.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from .body import Point

RELATIONS = (
    "cfg_edge",
    "child_path",
    "loan_invalidated_at",
    "loan_issued_at",
    "loan_killed_at",
    "path_accessed_at_base",
    "path_assigned_at_base",
    "path_is_var",
    "path_moved_at_base",
    "use_of_var_derefs_origin",
)
"""The files that are read. The other files can be large, and are not needed."""

K = TypeVar("K")
V = TypeVar("V")

_PAIR = re.compile(r"^\"([^\"\n]*)\"\t\"([^\"\n]*)\"$", re.MULTILINE)
_ISSUE = re.compile(r"^\"([^\"\n]*)\"\t\"([^\"\n]*)\"\t\"([^\"\n]*)\"$", re.MULTILINE)
# Only edges that begin at a middle lead to another point; the others lead from a point's start to its own middle.
_EDGE = re.compile(r"^\"(Mid[^\"\n]*)\"\t\"([^\"\n]*)\"$", re.MULTILINE)
_POINT = re.compile(r"(?:Start|Mid)\(bb(\d+)\[(\d+)\]\)")


@dataclass(frozen=True, slots=True)
class Loan:
    """A borrow: where it is issued, and the region of the reference that it makes."""

    name: str
    point: Point
    region: str


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The relations of one body.

    ``unset`` has the paths that have no value when the body begins. ``assigned_before`` has the paths that got their
    value before the point begins (the result of a call); ``assigned`` has those to which the point itself assigns.
    ``moved`` also has the paths whose storage ends at the point. ``path_of`` maps a local (``_1``) to its move path,
    ``local_of`` is the reverse. ``parents`` maps a path to the path that it is a part of, and ``origins`` a local to
    the regions in its type.
    """

    loans: tuple[Loan, ...]
    successors: Mapping[Point, tuple[Point, ...]]
    invalidated: Mapping[Point, tuple[str, ...]]
    killed: Mapping[Point, tuple[str, ...]]
    accessed: Mapping[Point, tuple[str, ...]]
    moved: Mapping[Point, tuple[str, ...]]
    unset: frozenset[str]
    assigned_before: Mapping[Point, tuple[str, ...]]
    assigned: Mapping[Point, tuple[str, ...]]
    path_of: Mapping[str, str]
    local_of: Mapping[str, str]
    parents: Mapping[str, str]
    origins: Mapping[str, tuple[str, ...]]

    @cached_property
    def predecessors(self) -> Mapping[Point, tuple[Point, ...]]:
        """The points from which a run can come to a point."""
        return _collected((target, source) for source, targets in self.successors.items() for target in targets)

    @cached_property
    def users(self) -> Mapping[str, tuple[str, ...]]:
        """The locals whose types name a region."""
        return _collected((region, local) for local, regions in self.origins.items() for region in regions)

    @cached_property
    def _children(self) -> Mapping[str, tuple[str, ...]]:
        return _collected((parent, child) for child, parent in self.parents.items())

    def family(self, path: str) -> list[str]:
        """Return ``path`` and the paths of all its parts."""
        found = [path]
        for parent in found:
            found += (child for child in self._children.get(parent, ()) if child not in found)
        return found

    def root(self, path: str) -> str:
        """Return the local that ``path`` is, or is a part of."""
        seen = set()
        while path in self.parents and path not in seen:
            seen.add(path)
            path = self.parents[path]
        return self.local_of.get(path, "")


def read_facts(files: Mapping[str, str]) -> Facts:
    """Return the facts in ``files``, whose keys are names of relations. A relation without a file is empty."""
    forms = {"cfg_edge": _EDGE, "loan_issued_at": _ISSUE}
    rows = {name: forms.get(name, _PAIR).findall(files.get(name, "")) for name in RELATIONS}
    assigned = [(path, at.startswith("Start"), _point(at)) for path, at in rows["path_assigned_at_base"]]
    entry = "Start(bb0[0])"
    return Facts(
        loans=tuple(Loan(loan, _point(at), region) for region, loan, at in rows["loan_issued_at"]),
        successors=_collected((_point(source), _point(target)) for source, target in rows["cfg_edge"]),
        invalidated=_collected((_point(at), loan) for at, loan in rows["loan_invalidated_at"]),
        killed=_collected((_point(at), loan) for loan, at in rows["loan_killed_at"]),
        accessed=_collected((_point(at), path) for path, at in rows["path_accessed_at_base"]),
        moved=_collected((_point(at), path) for path, at in rows["path_moved_at_base"] if at != entry),
        unset=frozenset(path for path, at in rows["path_moved_at_base"] if at == entry),
        assigned_before=_collected((point, path) for path, is_start, point in assigned if is_start),
        assigned=_collected((point, path) for path, is_start, point in assigned if not is_start),
        path_of={local: path for path, local in rows["path_is_var"]},
        local_of=dict(rows["path_is_var"]),
        parents=dict(rows["child_path"]),
        origins=_collected(rows["use_of_var_derefs_origin"]),
    )


@lru_cache(maxsize=65536)
def _point(text: str) -> Point:
    match = _POINT.match(text)
    return (int(match[1]), int(match[2])) if match else (-1, -1)


def _collected(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """Return the second members of the pairs by the first, in the order of the file."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
