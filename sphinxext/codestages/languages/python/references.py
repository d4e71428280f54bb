"""Names, objects and reference counts by line: the log of ``probes/reference_recorder.py`` becomes ``References``.

A log that ends early (a crash, a kill, a limit) is the run up to there.
"""

from __future__ import annotations

from ...model.artifact import Reading
from ...model.command import Command, Outcome, Tool
from ...model.descriptors import Stage
from ...model.request import Request
from ...model.shapes.references import References
from .recording import NOTES, OPTIONS, read_ending, recording_command
from .references_log import read_references

_PRODUCT = "references.log"
_NOTES = {
    **NOTES,
    "unread": "The names of functions are not shown: where this interpreter keeps them is not known for certain.",
    "uncounted": "Reference counts are not shown: where this interpreter keeps them is not known for certain.",
}


def command(request: Request, tool: Tool) -> Command:
    return recording_command(request, tool, "references", _PRODUCT)


def parse(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    is_cut = outcome.stopped == "output-limit"
    log = read_references(outcome.files.get(_PRODUCT, b""), outcome.stdout, is_cut=is_cut)
    steps = len(log.shape.line) if log.shape else 0
    diagnostics, remarks = read_ending(request, outcome, log, steps=steps)
    notes = (*_recorder(log.shape), *(_NOTES[remark] for remark in remarks if remark in _NOTES))
    return Reading(shape=log.shape, diagnostics=diagnostics, notes=notes)


def _recorder(references: References | None) -> tuple[str, ...]:
    if references is None:
        return ()
    told = "Counts were read in the interpreter's memory while it ran, and nothing was added to them."
    inferred = (
        "“Inferred”: that numbers, texts and the like are freed cannot be observed. Their last count tells it, for all "
        "references that there were could be seen, and they are gone."
    )
    return (told, inferred) if any(how == "inferred" for _, _, how in references.ends) else (told,)


STAGE = Stage(
    name="python/references",
    title="References",
    summary="Objects, the names bound to them, and their reference counts, line by line.",
    shape=References,
    views=("references",),
    command=command,
    parse=parse,
    options=OPTIONS,
)
