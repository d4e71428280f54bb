"""The request of a figure: a program, a stage, and the options that change the answer."""

from __future__ import annotations

import hashlib
from functools import cached_property

import msgspec

from .program import Program


class Request(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A request. ``options`` are sorted: ``(("opt-level", "3"),)``. They never include how a figure looks."""

    program: Program
    stage: str
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str, default: str = "") -> str:
        return dict(self.options).get(name, default)

    @cached_property
    def key(self) -> str:
        """A digest of the whole request. Equal requests have equal keys, also in different processes."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:20]
