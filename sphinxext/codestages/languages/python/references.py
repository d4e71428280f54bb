"""Names, objects and reference counts, line by line: the log of ``probes/reference_recorder.py`` as ``References``.

If the log ends early (a crash, a kill, a limit), it shows the run up to that point.
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
    "unread": "Not all names of functions are shown, because it is not certain where this interpreter keeps them.",
    "uncounted": "Reference counts are not shown, because it is not certain where this interpreter keeps them.",
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
    counted = "Counts were read from the interpreter's memory while it ran. The reading added nothing to them."
    inferred = (
        "“Inferred”: the interpreter does not show when it frees a number, a text or the like. But all references that "
        "the object's last count includes were in sight, and all of them are gone."
    )
    return (counted, inferred) if any(how == "inferred" for _, _, how in references.ends) else (counted,)


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
