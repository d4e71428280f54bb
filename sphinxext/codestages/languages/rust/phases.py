"""Where the time of a compilation goes: the compiler's own profile, by thread, with activities nested as measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.extents import Extent, ExtentKind, Extents
from .emission import PROFILE, PROFILE_FLAG, emit_profile
from .messages import read_errors
from .pipeline import PIPELINE
from .profile import Activity, DamagedProfile, Profile
from .rustc import OPTIMISED, REFUSED_NOTE, may_use_unstable

SHORTEST = 0.005
"""Activities are shown if they take at least this share of the whole."""

_ASIDE = frozenset(
    {
        "LLVM_module_codegen_emit_ir",
        "LLVM_module_codegen_emit_asm",
        "self_profile_alloc_query_strings",
    }
)
"""Activities that are there only because the compiler was asked for text and for this profile."""

_ONE_RUN_NOTE = "Measured in one run on one machine. The times differ from run to run."
_ASIDE_NOTE = (
    "Activities that only write LLVM IR, assembly or this profile are set apart. MIR and the layouts of types are "
    "written too, in time that no activity covers."
)
_SHORT_NOTE = (
    "{:,} shorter activities, each less than {:g} % of the whole, are not shown: their time is part of the activities "
    "around them."
)
_UNREADABLE_NOTE = "The compiler's profile cannot be read: {}."


def phases_command(request: Request, tool: Tool) -> Command:
    return emit_profile(request, tool)


def parse_phases(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    content = next(iter(outcome.made(PROFILE).values()), None)
    errors = read_errors(outcome, request.program, made=content is not None)
    if content is None or errors:
        allowed = may_use_unstable(request, outcome.tool)
        return Reading(diagnostics=errors, notes=() if allowed else (REFUSED_NOTE,))
    try:
        profile = Profile(content)
    except DamagedProfile as error:
        return Reading(notes=(_UNREADABLE_NOTE.format(error),))
    shown = profile.activities(least=max(int(profile.end * SHORTEST), 1))
    extents = tuple(_extents(profile, shown))
    sums = profile.sums()
    steps = tuple((phase, sums[phase]) for edge in PIPELINE.edges for phase in edge.phases if phase in sums)
    shape = Extents(unit="ns", extents=extents, is_shared=True, sums=steps)
    return Reading(shape=shape, notes=_notes(extents, len(profile)))


def _notes(extents: Sequence[Extent], activities: int) -> tuple[str, ...]:
    left_out = activities - sum(extent.depth > 0 for extent in extents)
    notes = [_ONE_RUN_NOTE]
    notes += [_ASIDE_NOTE] if any(extent.kind == "aside" for extent in extents) else []
    notes += [_SHORT_NOTE.format(left_out, SHORTEST * 100)] if left_out else []
    return tuple(notes)


def _extents(profile: Profile, shown: Sequence[Activity]) -> Iterator[Extent]:
    """Yield the extents of each thread. The main thread comes first, because it begins before all others."""
    for number, (thread, (start, end)) in enumerate(profile.threads.items()):
        activities = [activity for activity in shown if activity.thread == thread]
        if not activities:
            continue
        first = start if number else 0
        label = f"thread {number + 1}" if number else "main thread"
        yield Extent(label=label, depth=0, start=first, length=end - first, kind="whole")
        yield from _nested(activities)


def _nested(activities: Iterable[Activity]) -> Iterator[Extent]:
    """Yield the activities of one thread, each nested in the earlier ones that did not end before it."""
    ends: list[int] = []
    for activity in activities:
        while ends and ends[-1] < activity.end:
            ends.pop()
        kind: ExtentKind = "aside" if activity.name in _ASIDE else "part"
        yield Extent(
            label=activity.name,
            depth=len(ends) + 1,
            start=activity.start,
            length=activity.end - activity.start,
            kind=kind,
            detail=activity.detail,
        )
        ends.append(activity.end)


STAGE = Stage(
    name="rust/phases",
    title="Phases",
    summary="Where the time of a compilation goes.",
    shape=Extents,
    views=("waterfall",),
    command=phases_command,
    parse=parse_phases,
    options=OPTIMISED,
    flags=(PROFILE_FLAG,),
    measured=True,
)
