"""Where a loan is in force, and which variables hold the reference that it made."""

from __future__ import annotations

from collections.abc import Iterator

from .body import Body, Point
from .facts import Facts, Loan


def loan_points(loan: Loan, body: Body, facts: Facts) -> frozenset[Point]:
    """Return the points at whose start the loan is in force.

    A run reaches them from the point that issues the loan, without leaving the loan's region, and without passing a
    statement that kills the loan.
    """
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
    """Yield the locals that may hold the loan's reference, the nearest first.

    Their types name a region into which the loan may flow. Regions that come from the caller do not count.
    """
    seen: set[str] = set()
    for region in body.reached(loan.region, within=True):
        for local in facts.users.get(region, ()):
            if local not in seen:
                seen.add(local)
                yield local


def later_use(loan: Loan, conflict: Point, body: Body, facts: Facts) -> Point | None:
    """Return the first point from ``conflict`` on that uses what keeps the loan in force; None if only the caller can.

    If a loan conflicts with itself, in the next iteration of a loop, a variable keeps it in force.
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
            waiting += (target for target in facts.successors.get(point, ()) if body.is_ordinary(target))
    return None
