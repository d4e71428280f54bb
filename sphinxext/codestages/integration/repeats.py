"""Makes new answers again before they are recorded, to find what differs from run to run.

An address, the order of a hash table or the time comes out differently in every run. A recording of it would be stale
at once. So its author hears of it, and either changes the program or accepts it with ``:unstable:``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sphinx.environment import BuildEnvironment

from ..execution.fetching import Answer, Fetched, Fetcher
from ..model.artifact import Artifact
from ..model.errors import CodestagesError
from ..model.request import Request
from ..model.stability import Difference, differences, entries, unstable_numbers
from .nodes import bodies_of, pipeline_view, requests_of, stage_view
from .warnings import Subtype, warn

Answered: TypeAlias = tuple[Request, Fetched]

_MORE_RUNS = 4
"""How often an answer with ``:unstable:`` is made beyond twice.

Two orders of a few lines often have a line in the same place by chance. After two runs a new order of four lines would
be stale in 36 of 100 checks; after four runs in 2 of 100, and after six in 1 of 1,000.
"""
_MOST_SHOWN = 3


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Where a figure of an answer is, if that is known, and whether a figure of the same answer has ``:unstable:``."""

    location: str = ""
    accepts_unstable: bool = False


@dataclass(frozen=True, kw_only=True)
class Repeated:
    """What differs between an answer and the same answer made again: the entries' numbers, and what they say.

    ``failure`` says why it could not be made again; empty if it could.
    """

    unstable: tuple[int, ...] = ()
    differences: tuple[Difference, ...] = ()
    failure: str = ""

    def joined(self, other: Repeated) -> Repeated:
        """Return this with the entries that differ in ``other``, too."""
        return replace(self, unstable=tuple(sorted({*self.unstable, *other.unstable})))


def asked_by_figures(env: BuildEnvironment) -> dict[str, Asked]:
    """Return where each answer of the project is asked for, by the request's key."""
    found: dict[str, Asked] = {}
    for docname in sorted(env.found_docs):
        for body in bodies_of(env.get_doctree(docname)):
            for request in requests_of(body) if isinstance(body, stage_view | pipeline_view) else ():
                here = Asked(location=f"{body.source}:{body.line}", accepts_unstable=body.is_unstable)
                first = found.setdefault(request.key, here)
                found[request.key] = here if here.accepts_unstable else first
    return found


def repeat(answers: Mapping[str, Answered], fetcher: Fetcher, asked: Mapping[str, Asked]) -> dict[str, Repeated]:
    """Make answers a second time, and return what differs, by the request's key.

    What is accepted to be unstable is made even more often, to find more of what differs. Neither measurements nor
    answers from the program's text alone are made again.
    """
    fresh = replace(fetcher, store=replace(fetcher.store, cache=None))
    requests = [request for request, answer in answers.values() if _is_repeatable(request, answer, fetcher)]
    found = _compared(answers, fresh.fetch_all(requests))
    accepted = [request for request in requests if asked[request.key].accepts_unstable]
    for _ in range(_MORE_RUNS if accepted else 0):
        for key, more in _compared(answers, fresh.fetch_all(accepted)).items():
            found[key] = found[key].joined(more)
    return found


def warn_about_difference(request: Request, repeated: Repeated, location: str) -> None:
    """Warn that two runs gave different answers; the message names the first places at which they differ."""
    places = ", ".join(map(str, repeated.differences[:_MOST_SHOWN]))
    left = len(repeated.differences) - _MOST_SHOWN
    more = f", and {left:,} more" if left > 0 else ""
    warn(
        f"{request.stage} of {request.program.filename}: two runs gave different answers: {places}{more}. "
        "Make the program deterministic, or accept this with the option :unstable:.",
        Subtype.UNSTABLE,
        location,
    )


def _is_repeatable(request: Request, answer: Fetched, fetcher: Fetcher) -> bool:
    return answer.origin == "run" and not fetcher.stages(request.stage)[0].measured


def _compared(answers: Mapping[str, Answered], others: Mapping[str, Answer]) -> dict[str, Repeated]:
    return {key: _difference(answers[key][1].artifact, other) for key, other in others.items()}


def _difference(artifact: Artifact, other: Answer) -> Repeated:
    if isinstance(other, CodestagesError):
        return Repeated(failure=str(other))
    if artifact.uncontained == other.artifact.uncontained:
        return Repeated()
    both = entries(artifact), entries(other.artifact)
    return Repeated(unstable=unstable_numbers(*both), differences=tuple(differences(*both)))
