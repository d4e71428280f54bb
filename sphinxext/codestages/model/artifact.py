"""What a stage made of a program: a shape (or none), diagnostics, and where it came from."""

from __future__ import annotations

from typing import Literal

import msgspec

from .shapes import Shape
from .span import Label, Span


class Edit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a tool suggests to write in place of what ``span`` covers, and how sure it is of it, in its own words."""

    span: Span
    text: str
    certainty: str = ""


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a tool says about the sample, or what we say about its run.

    ``code`` is what ``:expect-error:`` names: ``E0502``, an exception's name, or a limit (``timeout``,
    ``memory-limit``, ``output-limit``, ``step-limit``, ``crash``). ``rendered`` is the tool's own text, if it has one.
    ``edits`` are to be made together, but for those of one place: of them one is to be chosen. ``explanation`` is the
    address of a page about the code.
    """

    level: Literal["error", "warning", "note", "help"]
    message: str
    code: str = ""
    labels: tuple[Label, ...] = ()
    children: tuple[Diagnostic, ...] = ()
    rendered: str = ""
    edits: tuple[Edit, ...] = ()
    explanation: str = ""


class Provenance(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The tool, its version, and the command line as a reader could type it."""

    tool: str
    version: str
    command: str


class Reading(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a stage's parser makes of a finished command. ``notes`` tell the reader of a fallback or an inference."""

    shape: Shape | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    notes: tuple[str, ...] = ()


class Artifact(Reading, frozen=True, kw_only=True, omit_defaults=True):
    """A reading and its provenance (none where no tool was needed)."""

    provenance: Provenance | None = None

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that say the sample failed."""
        return tuple(diagnostic for diagnostic in self.diagnostics if diagnostic.level == "error")

    @property
    def text(self) -> str:
        """All text of the shape and of the diagnostics: what ``:expect:`` is looked for in."""
        said = (f"{diagnostic.code} {diagnostic.message}\n{diagnostic.rendered}" for diagnostic in self.diagnostics)
        return "\n".join((self.shape.text if self.shape else "", *said))
