"""What the borrow checker refuses, worked out from its facts: uses of moved values, broken loans, forbidden moves.

A figure shows the compiler's message of a conflict. The conflicts found here tell which variables and loans the message
is about. A conflict belongs to a message if both name the same primary place.
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
    """A conflict: its error code, its places, and the locals (``roots``) and loans (by name) that take part in it.

    ``primary`` is the place to which the compiler objects. ``because`` has the places that led to the conflict: moves,
    where the loan begins, the end of the borrowed value, the later use.
    """

    code: str
    primary: Span
    because: tuple[Span, ...]
    roots: tuple[str, ...]
    loans: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A body and what is known of it.

    ``in_force`` has the points of each loan, by the loan's name. ``closures`` has the program's closures, by the place
    where each is written (``fib.rs:3:13: 3:16``).
    """

    body: Body
    facts: Facts
    known: Initialisation
    in_force: Mapping[str, frozenset[Point]]
    closures: Mapping[str, Body]
    program: Program


def conflicts(checked: Checked) -> tuple[Found, ...]:
    """Return the conflicts of a body. Of several with the same code and place, the first one found is kept."""
    places = _Places(checked.body, checked.closures, checked.program)
    reader = _Reader(checked.body, checked.facts, checked.known, checked.in_force, places)
    found = (*reader.moved_uses(), *reader.broken_loans(), *reader.forbidden_moves())
    return tuple({(conflict.code, conflict.primary): conflict for conflict in reversed(found)}.values())[::-1]


def is_end(body: Body, point: Point) -> bool:
    """True if the statement at ``point`` ends a scope, so that its paths are gone without a move.

    Up to 1.70, the facts count a drop as a move.
    """
    return body.text(point).startswith(("StorageDead", "drop("))


def is_replaced(body: Body, facts: Facts, point: Point) -> bool:
    """True if ``point`` is a drop that only makes room for an assignment to the same place."""
    place = body.text(point).partition("drop(")[2].partition(") ->")[0]
    following = facts.successors.get(point, ())
    return bool(place) and any(body.text(target).startswith(f"{place} = ") for target in following)


@dataclass(frozen=True)
class _Reader:
    body: Body
    facts: Facts
    known: Initialisation
    in_force: Mapping[str, frozenset[Point]]
    places: _Places

    def moved_uses(self) -> Iterator[Found]:
        """Yield the uses of values that may have been moved (E0382)."""
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
        """Yield the paths that must have a value: those that are read, and the local to whose part is assigned."""
        yield from dict.fromkeys(self.facts.accessed.get(point, ()))
        part = _PART_ASSIGNED.match(self.body.text(point))
        if part and part["root"] in self.facts.path_of:
            yield self.facts.path_of[part["root"]]

    def _moves(self, state: State, path: str, point: Point) -> list[Point]:
        """Return the points where ``path`` may have been moved.

        If the statement at ``point`` needs the whole variable, the points where its parts may have been moved count
        too.
        """
        root = self.facts.root(path)
        is_whole = self.facts.path_of.get(root) == path and _whole(root).search(self.body.text(point)) is not None
        needed = self.facts.family(path) if is_whole else [path]
        reasons = {reason for member in needed for reason in state[member]}
        return sorted(move for move in reasons - NO_MOVES if not is_end(self.body, move))

    def _declaration(self, move: Point, root: str) -> Span | None:
        """Return the place where the variable is declared, if it was moved as a whole."""
        is_whole = re.search(rf"\bmove {root}\b", self.body.text(move)) is not None
        return self.body.declaration(root) if is_whole else None

    def broken_loans(self) -> Iterator[Found]:
        """Yield the statements that are not allowed while a loan is in force."""
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
            # rustc says that a variable "does not live long enough", and that a temporary is "dropped while borrowed".
            if any(variable.root == root for variable in self.body.variables):
                yield from _some("E0597", inside or issued, (declared, here, needed, issued), root, *loans)
            else:
                yield from _some("E0716", declared, (here, needed), root, *loans)
        elif code := self._access(point, loan):
            declared = self.body.declaration(root) if code == "E0505" else None
            others = (issued, inside, self.places.in_closure(point), needed, declared)
            yield from _some(code, here, others, root, *loans)

    def _made_here(self, point: Point) -> Iterator[str]:
        """Yield the names of the loans that begin at ``point``, or that take effect there.

        The loan of a two-phase borrow takes effect at the call whose first argument is the borrow's reference.
        """
        for loan in self.facts.loans:
            made = self.body.text(loan.point).partition(" = ")[0]
            if loan.point == point or re.search(rf"\(move {made}[,)]", self.body.text(point)):
                yield loan.name

    def _access(self, point: Point, loan: Loan) -> str:
        """Return the error code for the access at ``point`` to the borrowed place.

        The code is empty if the access is allowed, or if the conflict is reported at another place.
        """
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
        """True if the mutable borrow at ``point`` takes effect later, where its reference is used.

        Until then, reading the borrowed place is allowed. The loan is then invalidated at that later point too.
        """
        made = self.body.text(point).partition(" = ")[0]
        later = (other for other, names in self.facts.invalidated.items() if loan.name in names and other != point)
        return any(re.search(rf"\bmove {made}\b", self.body.text(other)) for other in later)

    def _is_shared(self, loan: Loan) -> bool:
        borrow = _BORROW.match(self.body.text(loan.point))
        return borrow is None or not borrow["mutable"]

    def _borrowed(self, loan: Loan) -> str:
        """Return the local that the loan borrows, or a part of which it borrows."""
        borrow = _BORROW.match(self.body.text(loan.point))
        found = _ROOT.search(borrow["place"]) if borrow else None
        return found[0] if found else ""

    def forbidden_moves(self) -> Iterator[Found]:
        """Yield the moves out of borrowed places (E0507).

        The borrow checker makes no move path for such places, so these moves are found in the MIR and not in the facts.
        """
        for point in self.body.points:
            move = _MOVED.search(self.body.text(point))
            if move is None or point in self.facts.moved or not self.body.is_ordinary(point):
                continue
            root = _ROOT.search(move["place"])
            if root and "(*" in move["place"]:
                here, matched = self.places.of(point), self._scrutinee(point, move["place"])
                yield from _some("E0507", matched or here, (self.places.of_move(point), matched and here), root[0])

    def _scrutinee(self, point: Point, place: str) -> Span | None:
        """Return the place of the matched expression, if the move at ``point`` is that of a pattern's variable."""
        target = self.body.text(point).partition(" = ")[0]
        if self.body.declaration(target) != self.body.span(point):
            return None
        for other in self.body.points:
            matched = _MATCHED.match(self.body.text(other))
            if matched and matched["place"] in place:
                return self.body.span(other)
        return None


@lru_cache(maxsize=1024)
def _whole(local: str) -> re.Pattern[str]:
    """Return a pattern for ``local`` as a whole. It does not match in ``(_1.0: u8)`` or ``(_1 as Some)``."""
    return re.compile(rf"(?<![(*]){local}\b(?! as\b)(?!\.)|\({local}\)")


def _found(code: str, primary: Span, because: Iterable[Span | None], root: str, *loans: str) -> Found:
    places = tuple(dict.fromkeys(span for span in because if span and span != primary))
    return Found(code=code, primary=primary, because=places, roots=(root,), loans=loans)


def _some(code: str, primary: Span | None, because: Iterable[Span | None], root: str, *loans: str) -> Iterator[Found]:
    if primary:
        yield _found(code, primary, because, root, *loans)


@dataclass(frozen=True)
class _Places:
    """The places of the program that the compiler's messages name for a point of the body."""

    body: Body
    closures: Mapping[str, Body]
    program: Program

    def of(self, point: Point) -> Span | None:
        """Return the statement's place. For a capture, that is the head of the closure."""
        closure = read_span(_written(self._aggregate(point)), self.program.filename)
        return self._head(closure) if closure else self.body.span(point)

    def _head(self, closure: Span) -> Span:
        """Return the place of a closure's head: its parameters with ``move``.

        Up to 1.70, rustc prints the place of the whole closure.
        """
        head = _HEAD.match(self.program.cut(closure))
        return (
            closure
            if head is None or "\n" in head[0]
            else Span(*closure.start, closure.line, closure.column + head.end())
        )

    def of_move(self, point: Point) -> Span | None:
        """Return the place of a move.

        For a move into a method's ``self``, that is the call without the receiver; for the left operand of an operator,
        the whole expression.
        """
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
        """Return the place of a use. For a call ``take(…)``, that is the function's path only."""
        if point is None:
            return None
        span = self.body.span(point)
        if span and " -> [return" in self.body.text(point):
            text = self.program.cut(span)
            name = re.match(r"[\w:]+(?=\()", text)
            return Span(*span.start, span.line, span.column + len(name[0])) if name else span
        return self.of(point)

    def in_closure(self, point: Point) -> Span | None:
        """Return the place where the closure that captures at ``point`` uses what it captures."""
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
        """Return the place where a closure first uses what it captured as its field ``index``.

        If that place begins with the variable's name, only the name is returned.
        """
        place = re.compile(rf"_1\)?\.{index}\b")
        used = next((inner.span(point) for point in inner.points if place.search(inner.text(point))), None)
        name = next((variable for variable in inner.variables if place.search(variable.place)), None)
        text = self.program.cut(name.span) if name and name.span else ""
        if used and text and re.match(rf"{re.escape(text)}\b", self.program.cut(used)):
            return Span(*used.start, used.line, used.column + len(text))
        return used

    def _aggregate(self, point: Point) -> str:
        """Return the text of the statement that makes the closure for which ``point`` captures something.

        It can be the statement at ``point`` itself. It is empty if nothing is captured there.
        """
        text = self.body.text(point)
        if _CLOSURE.search(text):
            return text
        made = re.compile(rf"\bmove {re.escape(text.partition(' = ')[0])}\b")
        later = (statement.text for statement in self.body.following(point))
        return next((other for other in later if _CLOSURE.search(other) and made.search(other)), "")


def _written(aggregate: str) -> str:
    """Return the place of the closure that a statement makes, as rustc prints it; empty if it makes none."""
    closure = _CLOSURE.search(aggregate)
    return closure["place"] if closure else ""
