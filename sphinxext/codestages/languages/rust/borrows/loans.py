"""Where a loan is in force, and which variables hold the reference that it made."""

from __future__ import annotations

from collections.abc import Iterator

from .body import Body, Point
from .facts import Facts, Loan


def loan_points(loan: Loan, body: Body, facts: Facts) -> frozenset[Point]:
    """The points at whose start the loan is in force: reached from its issue without leaving its region or a kill."""
    region = body.value(loan.region)
    reached: set[Point] = set()
    waiting = list(facts.successors.get(loan.point, ()))
    while waiting:
        point = waiting.pop()
        if point in reached or point not in region:
            continue
        reached.add(point)
        if loan.name not in facts.killed.get(point, ()):
            waiting += facts.successors.get(point, ())
    return frozenset(reached)


def holders(loan: Loan, body: Body, facts: Facts) -> Iterator[str]:
    """The locals whose type has a region of the body's own into which the loan may flow, the nearest first."""
    seen: set[str] = set()
    for region in body.reached(loan.region, within=True):
        for local in facts.users.get(region, ()):
            if local not in seen:
                seen.add(local)
                yield local


def later_use(loan: Loan, conflict: Point, body: Body, facts: Facts) -> Point | None:
    """The first use, after the conflict, of what keeps the loan in force; nothing where only the caller can use it.

    A loan in the way of itself, in the next turn of a loop, is kept by a variable.
    """
    kept = {variable.root for variable in body.variables} if conflict == loan.point else set(facts.origins)
    for region in body.reached(loan.region):
        users = {local for local, origins in facts.origins.items() if region in origins and local in kept}
        if users and body.is_live_at(region, conflict):
            return _first_use(users, region, conflict, body, facts)
    return None


def _first_use(users: set[str], region: str, conflict: Point, body: Body, facts: Facts) -> Point | None:
    seen: set[Point] = set()
    waiting = [conflict]
    for point in waiting:
        if point in seen or point not in body.value(region):
            continue
        seen.add(point)
        mentioned = body.locals_of(point)
        if users & mentioned.used:
            return point
        if not users & mentioned.defined:
            waiting += (each for each in facts.successors.get(point, ()) if body.is_ordinary(each))
    return None
