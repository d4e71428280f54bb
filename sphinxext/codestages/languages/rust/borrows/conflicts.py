"""What the borrow checker refuses, worked out from its facts: uses of moved values, loans in the way, forbidden moves.

The compiler's message is what is shown of a conflict. What is found here tells which variables and loans it is about,
and is held against the message: both have to name the same places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ....model.program import Program
from ....model.span import Span
from ..spans import read_span
from .body import Body, Point
from .facts import Facts, Loan
from .initialisation import ABSENT, UNSET, VALUE, Initialisation, State
from .loans import later_use

NO_MOVES = frozenset({VALUE, UNSET, ABSENT})

_BORROW = re.compile(r"_\d+ = &(?P<mutable>mut )?(?P<place>[^&].*)$")
_MOVED = re.compile(r"\bmove (?P<place>\(+\*?[^,]*)")
_CLOSURE = re.compile(r" = [{\[]closure@(?P<place>[^\]{}]+?)[}\]](?P<fields>.*)")
_MATCHED = re.compile(r"(?:FakeRead\(ForMatchedPlace\(.*?\), |PlaceMention\()(?P<place>.*)\)$")
_PART_ASSIGNED = re.compile(r"\(+(?P<root>_\d+)[. ][^*]* = ")
_HEAD = re.compile(r"(?:\w+\s+)*\|[^|]*\|")
_ROOT = re.compile(r"\b_\d+")


@dataclass(frozen=True, kw_only=True)
class Found:
    """A conflict: the error code that belongs to it, its places, the locals and loans (by name) concerned.

    ``primary`` is where the compiler objects; ``because`` what led to it: moves, the loan's issue, the end of the
    borrowed value, the later use.
    """

    code: str
    primary: Span
    because: tuple[Span, ...]
    roots: tuple[str, ...]
    loans: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A body and what is known of it; ``closures`` are the program's, by where they are written."""

    body: Body
    facts: Facts
    known: Initialisation
    in_force: Mapping[str, frozenset[Point]]
    closures: Mapping[str, Body]
    program: Program


def conflicts(checked: Checked) -> tuple[Found, ...]:
    """All conflicts of a body, each once."""
    places = _Places(checked.body, checked.closures, checked.program)
    reader = _Reader(checked.body, checked.facts, checked.known, checked.in_force, places)
    found = (*reader.moved_uses(), *reader.broken_loans(), *reader.forbidden_moves())
    return tuple({(each.code, each.primary): each for each in reversed(found)}.values())[::-1]


def is_end(body: Body, point: Point) -> bool:
    """Whether what is gone at ``point`` is so because its scope ends (up to 1.70 a drop was counted as a move)."""
    return body.text(point).startswith(("StorageDead", "drop("))


def is_replaced(body: Body, facts: Facts, point: Point) -> bool:
    """Whether a drop only makes room for an assignment to the same place."""
    place = body.text(point).partition("drop(")[2].partition(") ->")[0]
    following = facts.successors.get(point, ())
    return bool(place) and any(body.text(each).startswith(f"{place} = ") for each in following)


@dataclass(frozen=True)
class _Reader:
    body: Body
    facts: Facts
    known: Initialisation
    in_force: Mapping[str, frozenset[Point]]
    places: _Places

    def moved_uses(self) -> Iterator[Found]:
        for point in self.body.points:
            state = self.known.before.get(point)
            if state is None or not self.body.is_ordinary(point):
                continue
            for path in filter(state.__contains__, self._needed(point)):
                moves = self._moves(state, path, point)
                if moves and (primary := self.places.of(point)):
                    because = (*map(self.places.of_move, moves), *map(self.places.in_closure, moves))
                    declared = self._declaration(moves[0], self.facts.root(path))
                    yield _found("E0382", primary, (*because, declared), self.facts.root(path))

    def _needed(self, point: Point) -> Iterator[str]:
        """The paths that must have a value: what is read, and that of which a part is assigned."""
        yield from dict.fromkeys(self.facts.accessed.get(point, ()))
        part = _PART_ASSIGNED.match(self.body.text(point))
        if part and part["root"] in self.facts.path_of:
            yield self.facts.path_of[part["root"]]

    def _moves(self, state: State, path: str, point: Point) -> list[Point]:
        """Where what is needed of ``path`` may have been moved: its parts count where all of it is needed."""
        root = self.facts.root(path)
        is_whole = self.facts.path_of.get(root) == path and _whole(root).search(self.body.text(point)) is not None
        reasons = {reason for each in (self.facts.family(path) if is_whole else [path]) for reason in state[each]}
        return sorted(each for each in reasons - NO_MOVES if not is_end(self.body, each))

    def _declaration(self, move: Point, root: str) -> Span | None:
        """Where the variable is declared, if it was moved as a whole."""
        is_whole = re.search(rf"\bmove {root}\b", self.body.text(move)) is not None
        return self.body.declaration(root) if is_whole else None

    def broken_loans(self) -> Iterator[Found]:
        loans = {loan.name: loan for loan in self.facts.loans}
        for point, names in self.facts.invalidated.items():
            if not self.body.is_ordinary(point):
                continue
            for name in names:
                if point in self.in_force.get(name, ()) and name in loans:
                    yield from self._broken(point, loans[name])

    def _broken(self, point: Point, loan: Loan) -> Iterator[Found]:
        root, loans = self._borrowed(loan), dict.fromkeys((loan.name, *self._made_here(point)))
        here, issued, inside = self.places.of(point), self.places.of(loan.point), self.places.in_closure(loan.point)
        needed = self.places.of_use(later_use(loan, point, self.body, self.facts))
        if self.body.text(point).startswith(("StorageDead", "drop(")):
            declared = self.body.declaration(root)
            if is_replaced(self.body, self.facts, point):
                return
            if any(variable.root == root for variable in self.body.variables):
                yield from _some("E0597", inside or issued, (declared, here, needed, issued), root, *loans)
            else:
                yield from _some("E0716", declared, (here, needed), root, *loans)
        elif code := self._access(point, loan):
            declared = self.body.declaration(root) if code == "E0505" else None
            others = (issued, inside, self.places.in_closure(point), needed, declared)
            yield from _some(code, here, others, root, *loans)

    def _made_here(self, point: Point) -> Iterator[str]:
        """The loan that begins, or takes effect, at ``point``."""
        for loan in self.facts.loans:
            made = self.body.text(loan.point).partition(" = ")[0]
            if loan.point == point or re.search(rf"\(move {made}[,)]", self.body.text(point)):
                yield loan.name

    def _access(self, point: Point, loan: Loan) -> str:
        """The code for an access of what is lent; none where the access is allowed, or another place tells of it."""
        text, root = self.body.text(point), self._borrowed(loan)
        is_shared = self._is_shared(loan)
        if borrow := _BORROW.match(text):
            if borrow["mutable"] and is_shared and self._is_two_phase(point, loan):
                return ""
            return "E0502" if is_shared or not borrow["mutable"] else "E0499"
        target, _, rest = text.partition(" = ")
        if re.search(rf"\bmove \(*{root}\b", rest or text):
            return "E0505"
        if _ROOT.findall(target)[:1] == [root]:
            return "E0506"
        if re.search(rf"\b{root}\b", rest or text):
            return "E0503"
        return "E0502" if is_shared else ""

    def _is_two_phase(self, point: Point, loan: Loan) -> bool:
        """Whether a mutable borrow only takes effect where what it made is used: until then others may read."""
        made = self.body.text(point).partition(" = ")[0]
        later = (each for each, names in self.facts.invalidated.items() if loan.name in names and each != point)
        return any(re.search(rf"\bmove {made}\b", self.body.text(each)) for each in later)

    def _is_shared(self, loan: Loan) -> bool:
        borrow = _BORROW.match(self.body.text(loan.point))
        return borrow is None or not borrow["mutable"]

    def _borrowed(self, loan: Loan) -> str:
        borrow = _BORROW.match(self.body.text(loan.point))
        found = _ROOT.search(borrow["place"]) if borrow else None
        return found[0] if found else ""

    def forbidden_moves(self) -> Iterator[Found]:
        """Moves out of what is only borrowed: the borrow checker makes no move path for them."""
        for point in self.body.points:
            move = _MOVED.search(self.body.text(point))
            if move is None or point in self.facts.moved or not self.body.is_ordinary(point):
                continue
            root = _ROOT.search(move["place"])
            if root and "(*" in move["place"]:
                here, matched = self.places.of(point), self._scrutinee(point, move["place"])
                yield from _some("E0507", matched or here, (self.places.of_move(point), matched and here), root[0])

    def _scrutinee(self, point: Point, place: str) -> Span | None:
        """What is matched on, where a pattern moves a part of it."""
        target = self.body.text(point).partition(" = ")[0]
        if self.body.declaration(target) != self.body.span(point):
            return None
        for each in self.body.points:
            matched = _MATCHED.match(self.body.text(each))
            if matched and matched["place"] in place:
                return self.body.span(each)
        return None


@lru_cache(maxsize=1024)
def _whole(local: str) -> re.Pattern[str]:
    """``local`` where no part of it is taken: not ``(_1.0: u8)``, nor ``(_1 as Some)``."""
    return re.compile(rf"(?<![(*]){local}\b(?! as\b)(?!\.)|\({local}\)")


def _found(code: str, primary: Span, because: Iterable[Span | None], root: str, *loans: str) -> Found:
    places = tuple(dict.fromkeys(each for each in because if each and each != primary))
    return Found(code=code, primary=primary, because=places, roots=(root,), loans=loans)


def _some(code: str, primary: Span | None, because: Iterable[Span | None], root: str, *loans: str) -> Iterator[Found]:
    if primary:
        yield _found(code, primary, because, root, *loans)


@dataclass(frozen=True)
class _Places:
    """Where the program does what happens at a point, as the compiler's messages put it."""

    body: Body
    closures: Mapping[str, Body]
    program: Program

    def of(self, point: Point) -> Span | None:
        """The statement's place; of a capture, the head of the closure."""
        closure = read_span(_written(self._aggregate(point)), self.program.filename)
        return self._head(closure) if closure else self.body.span(point)

    def _head(self, closure: Span) -> Span:
        """A closure's parameters, with ``move``: up to 1.70 its place was all of it."""
        head = _HEAD.match(self.program.cut(closure))
        return (
            closure
            if head is None or "\n" in head[0]
            else Span(*closure.start, closure.line, closure.column + head.end())
        )

    def of_move(self, point: Point) -> Span | None:
        """Of a move into a method's ``self``, the call without the receiver."""
        span, taken = self.body.span(point), self.body.text(point).partition(" = ")[0]
        for statement in self.body.following(point):
            call = statement.span
            if call and span and re.search(rf"\(move {taken}[,)]", statement.text) and call.start == span.start:
                rest = self.program.cut(Span(*span.end, *call.end))
                if rest.startswith("."):
                    return Span(span.end_line, span.end_column + 1, *call.end)
                return call if not rest.startswith(("(", "?")) and rest else self.of(point)
        return self.of(point)

    def of_use(self, point: Point | None) -> Span | None:
        """Of a call that uses a temporary, the function; else the statement's place."""
        if point is None:
            return None
        span = self.body.span(point)
        if span and " -> [return" in self.body.text(point):
            text = self.program.cut(span)
            name = re.match(r"[\w:]+(?=\()", text)
            return Span(*span.start, span.line, span.column + len(name[0])) if name else span
        return self.of(point)

    def in_closure(self, point: Point) -> Span | None:
        """Where the closure that captures at ``point`` uses what it captures."""
        aggregate = self._aggregate(point)
        inner = self.closures.get(_written(aggregate))
        if inner is None:
            return None
        made = self.body.text(point).partition(" = ")[0]
        closure = _CLOSURE.search(aggregate)
        fields = _ROOT.findall(closure["fields"]) if closure else []
        wanted = fields[:1] if aggregate == self.body.text(point) else [made]
        index = next((at for at, field in enumerate(fields) if [field] == wanted), -1)
        return self._use_inside(inner, index)

    def _use_inside(self, inner: Body, index: int) -> Span | None:
        """Where a closure first uses what it captured as its field ``index``: the name alone, if that comes first."""
        place = re.compile(rf"_1\)?\.{index}\b")
        used = next((inner.span(point) for point in inner.points if place.search(inner.text(point))), None)
        name = next((variable for variable in inner.variables if place.search(variable.place)), None)
        text = self.program.cut(name.span) if name and name.span else ""
        if used and text and re.match(rf"{re.escape(text)}\b", self.program.cut(used)):
            return Span(*used.start, used.line, used.column + len(text))
        return used

    def _aggregate(self, point: Point) -> str:
        """The statement that makes the closure for which the one at ``point`` captures; it may be that itself."""
        text = self.body.text(point)
        if _CLOSURE.search(text):
            return text
        made = re.compile(rf"\bmove {re.escape(text.partition(' = ')[0])}\b")
        following = self.body.following(point)
        return next((each.text for each in following if _CLOSURE.search(each.text) and made.search(each.text)), "")


def _written(aggregate: str) -> str:
    """Where the closure is written that a statement makes."""
    closure = _CLOSURE.search(aggregate)
    return closure["place"] if closure else ""
