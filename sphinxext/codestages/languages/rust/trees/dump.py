"""rustc's dumps (``{:#?}``) as plain nodes, for all trees: the syntax tree, HIR, THIR.

They have one grammar. A line opens a struct, tuple or list, closes one, or holds an atom; each can have a key::

    kind: Binary(
        Spanned {
            node: Lt,
            span: fib.rs:2:10: 2:11 (#0),
        },

The reader knows only the grammar, and no names. It leaves out the lines that its caller wants to skip. It never fails:
a dump that was cut short is read as far as it goes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(slots=True, eq=False)
class Node:
    """A struct, tuple or list: its name, and its parts with their keys, which are empty in tuples and lists.

    ``bracket`` is ``{``, ``(`` or ``[``.
    """

    name: str
    bracket: str
    parts: list[tuple[str, Value]] = field(default_factory=list)

    def get(self, key: str) -> Value | None:
        """Return the first part with this key; None if there is none."""
        for name, value in self.parts:
            if name == key:
                return value
        return None


Value: TypeAlias = str | Node

_LINE = r" *+(?:([a-z_]\w*): )?([^\n]+)(?:\n|\Z)"
_OPENS, _CLOSES = frozenset("[({"), frozenset(")]}")


class Reader:
    """Reads dumps without the lines that ``skipped`` matches. That is a regular expression, for speed."""

    def __init__(self, skipped: str) -> None:
        # An atomic group, and not `(…)*+`: this loses what later groups match, up to Python 3.11.4 (gh-106052).
        self._line = re.compile(rf"(?>(?: *+(?:{skipped}),?\n)*){_LINE}")

    def read(self, text: str) -> Node:
        """Return the whole dump: a list of the values at its top level."""
        root = Node("", "[")
        parts = root.parts
        open_ = [parts]
        for key, content in self._line.findall(text):
            if content[-1] in _OPENS:
                inner: list[tuple[str, Value]] = []
                parts.append((key, Node(content[:-1].rstrip(), content[-1], inner)))
                open_.append(inner)
                parts = inner
            elif content[0] not in _CLOSES:
                parts.append((key, content.removesuffix(",")))
            elif len(open_) > 1:
                open_.pop()
                parts = open_[-1]
        return root
