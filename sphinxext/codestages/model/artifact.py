"""The result of a stage for a program: a shape (or none), diagnostics, notes, and where they come from."""

from __future__ import annotations

from typing import Literal, Self

import msgspec
from msgspec.structs import replace

from .checks import check_spans, refuse
from .program import Program
from .shapes import Shape
from .span import Label, Span


class Edit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A change that a tool suggests: ``text`` replaces what ``span`` covers. ``certainty`` is how sure the tool is."""

    span: Span
    text: str
    certainty: str = ""


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A message of a tool about the sample, or a message of ours about how its run ended.

    ``code`` is the name that ``:expect-error:`` takes: ``E0502``, an exception's name, a limit (``timeout``,
    ``memory-limit``, ``output-limit``, ``step-limit``) or ``crash``. ``rendered`` is the tool's own text, if it has
    one. ``edits`` are applied together; if two of them have the same span, all are alternatives, and one is applied.
    ``explanation`` is the address of a page about the code.
    """

    level: Literal["error", "warning", "note", "help"]
    message: str
    code: str = ""
    labels: tuple[Label, ...] = ()
    children: tuple[Diagnostic, ...] = ()
    rendered: str = ""
    edits: tuple[Edit, ...] = ()
    explanation: str = ""


CONTAINMENTS = ("", "full", "partial", "limits")
"""How well a run was shut off from the machine. Empty: not known, as in recordings of schema 1."""


class Provenance(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The tool, its version, and the command line as a reader could type it.

    ``containment`` is one of ``CONTAINMENTS``. It says how the answer was made, and is no part of the answer.
    """

    tool: str
    version: str
    command: str
    containment: str = ""


class Reading(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a stage's parser read from an outcome. ``notes`` tell the reader of a fallback or an inference."""

    shape: Shape | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    notes: tuple[str, ...] = ()

    def check(self, program: Program) -> None:
        """Raise Implausible if it says something that cannot be true of ``program``."""
        if self.shape is not None:
            self.shape.check(program)
        _check_diagnostics(self.diagnostics, program, "diagnostics")


class Artifact(Reading, frozen=True, kw_only=True, omit_defaults=True):
    """A reading and its provenance (None if no tool was needed)."""

    provenance: Provenance | None = None

    def check(self, program: Program) -> None:
        Reading.check(self, program)
        if self.provenance and self.provenance.containment not in CONTAINMENTS:
            refuse(f"there is no containment {self.provenance.containment!r}", "provenance.containment")

    @property
    def uncontained(self) -> Self:
        """The artifact without what says only how it was made: equal for two runs that gave the same answer."""
        return replace(self, provenance=self.provenance and replace(self.provenance, containment=""))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of level ``error``: the sample failed."""
        return tuple(diagnostic for diagnostic in self.diagnostics if diagnostic.level == "error")

    @property
    def text(self) -> str:
        """All text of the shape and of the diagnostics. ``:expect:`` is searched for in this text."""
        said = (f"{diagnostic.code} {diagnostic.message}\n{diagnostic.rendered}" for diagnostic in self.diagnostics)
        return "\n".join((self.shape.text if self.shape else "", *said))


def _check_diagnostics(diagnostics: tuple[Diagnostic, ...], program: Program, where: str) -> None:
    for index, diagnostic in enumerate(diagnostics):
        inner = f"{where}[{index}]"
        check_spans(diagnostic.labels, program, f"{inner}.labels[{{}}]")
        check_spans(diagnostic.edits, program, f"{inner}.edits[{{}}]")
        if not diagnostic.explanation.startswith(("https://", "http://")) and diagnostic.explanation:
            refuse(f"{diagnostic.explanation[:80]!r} is not the address of a page", f"{inner}.explanation")
        _check_diagnostics(diagnostic.children, program, f"{inner}.children")
