"""What a figure asks for: a program, a stage, and the options that change the answer."""

from __future__ import annotations

import hashlib
from functools import cached_property

import msgspec

from .program import Program


class Request(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """``options`` are the semantic ones, sorted: ``(("opt-level", "3"),)``; how a figure looks is not part of it."""

    program: Program
    stage: str
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str, default: str = "") -> str:
        return dict(self.options).get(name, default)

    @cached_property
    def key(self) -> str:
        """A digest of the whole request; equal requests, in whatever process, have equal keys."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:20]
