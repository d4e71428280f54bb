"""Writes a reading as text that people can review in a snapshot.

A node, a line of a listing and a step of a run are one line each; so are the tokens of one line of the program. The
first line is a digest of the whole reading. It also changes with what the other lines leave out: the columns of a run
besides its states, and the steps after the first ``STEPS``.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from sphinxext.codestages.model.artifact import Diagnostic, Reading
from sphinxext.codestages.model.replay.columns import dated
from sphinxext.codestages.model.replay.trace import Activation, replay_trace
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.trace import Trace
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.wire import encode
from sphinxext.codestages.views.runs import reference_states
from sphinxext.codestages.views.runs.stepper_values import Row, first_rows

STEPS = 200


class TextFile(SingleFileSnapshotExtension):
    """Keeps each snapshot in a text file of its own."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT


def readable(reading: Reading) -> str:
    lines = [f"digest {hashlib.sha256(encode(reading)).hexdigest()[:16]}"]
    lines += [f"note: {note}" for note in reading.notes]
    lines += chain.from_iterable(map(_diagnostic, reading.diagnostics))
    lines += _shape(reading.shape)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _diagnostic(diagnostic: Diagnostic) -> Iterator[str]:
    yield f"{diagnostic.level}: {diagnostic.code}: {diagnostic.message}"
    yield from (f"  {label.span} {label.text}" for label in diagnostic.labels)
    yield from (f"  | {line}" for line in diagnostic.rendered.splitlines())


def _shape(shape: object) -> Iterable[str]:
    match shape:
        case None:
            return ()
        case Tokens():
            return _tokens(shape)
        case Tree():
            return map(_node, shape.nodes)
        case Listing():
            return _listing(shape)
        case Trace():
            return _trace(shape)
        case References():
            return _references(shape)
        case _:
            raise TypeError(type(shape))


def _tokens(tokens: Tokens) -> Iterator[str]:
    """Yield the tokens of each line of the program as one line. A span that ends on that line has no line number."""
    for number, group in groupby(tokens.tokens, key=lambda token: token.span.line):
        yield f"{number:3} " + "  ".join(map(_token, group))


def _token(token: Token) -> str:
    span = token.span
    end = str(span.end_column) if span.end_line == span.line else f"{span.end_line}:{span.end_column}"
    return f"{span.column}-{end} {token.category} {token.kind} {_one_line(token.text)}".rstrip()


def _node(node: TreeNode) -> str:
    words = " ".join(word for word in (node.field and f"{node.field}:", node.label, node.detail) if word)
    return f"{node.span or ''!s:12} {'  ' * node.depth}{words}"


def _listing(listing: Listing) -> Iterator[str]:
    starts = defaultdict[int, list[str]](list)
    for index, group in enumerate(listing.groups):
        jumps = (f"{jump.target} {jump.kind} {jump.label}".strip() for jump in listing.jumps if jump.source == index)
        starts[group.first].append(_group(index, group, ", ".join(jumps)))
    for index, line in enumerate(listing.lines):
        yield from starts[index]
        yield f"{line.span or ''!s:12} {line.kind:6} {line.gutter:>4} {_one_line(line.text)}"


def _group(index: int, group: Group, jumps: str) -> str:
    words = f"== {index} {group.kind} {group.name}, {group.count} lines"
    words += "".join(f", {said}" for said in (group.qualified, group.foreign and "foreign", group.span) if said)
    words += "".join(f", {name} is {meant}" for name, meant in group.names)
    return f"{words}, to {jumps}" if jumps else words


def _trace(trace: Trace) -> Iterator[str]:
    for code in trace.codes:
        yield f"code {code.name} {code.span or ''}: {len(code.instructions)} instructions, {', '.join(code.locals)}"
    happened = _happened(trace)
    known: dict[str, tuple[tuple[str, str], ...]] = {}
    for machine, row in zip(replay_trace(trace), first_rows(trace, STEPS), strict=False):
        depth = _depth(machine.running)
        events = happened.get(machine.step, [])
        yield " | ".join((_step(row, depth), *_changed(row, depth, known), *events))
    yield from _rest(len(trace.frame))
    yield from happened.get(len(trace.frame), [])


def _depth(running: Activation) -> int:
    """Return the number of callers of a frame."""
    return 1 + _depth(running.caller) if running.caller else 0


def _step(row: Row, depth: int) -> str:
    made = row.instruction
    words = f"{made.offset} {made.name} {made.argument}".strip() if made else "?"
    stack = "?" if row.stack is None else f"[{', '.join(row.stack)}]"
    return f"{row.number:4} {'  ' * depth}{row.code.name} {words} {stack}"


def _changed(row: Row, depth: int, known: dict[str, tuple[tuple[str, str], ...]]) -> Iterator[str]:
    """Yield the names that changed since the last step of the same code at the same depth."""
    place = f"{depth} {row.code.name}"
    before = dict(known.get(place, ()))
    known[place] = row.locals
    yield from (f"{name} = {value}" for name, value in row.locals if before.get(name) != value)
    yield from (f"{name} is unbound" for name in before if name not in dict(row.locals))


def _happened(trace: Trace) -> dict[int, list[str]]:
    """Return the events of each step in words: marks, handled exceptions, output, and frames that go on."""
    found = defaultdict[int, list[str]](list)
    for step, what, value in dated(trace.marks):
        found[step].append(f"{what} {_value(trace, value)}".rstrip())
    for step, value in dated(trace.handled):
        found[step].append(f"handled: {_value(trace, value) or 'nothing'}")
    for step, text in dated(trace.output):
        found[step].append(f"output: {_one_line(text)}")
    for step, frame, caller in dated(trace.resumed):
        found[step].append(f"frame {frame} goes on, called by {caller}")
    return found


def _value(trace: Trace, value: int) -> str:
    """Return a value in words, with objects as their numbers (``#3``); empty for -1, which is no value."""
    parts = trace.values[value] if value >= 0 else ""
    return parts if isinstance(parts, str) else "".join(part if isinstance(part, str) else f"#{part}" for part in parts)


def _references(references: References) -> Iterator[str]:
    for scope in references.scopes:
        yield f"scope {scope.kind} {scope.name} {scope.span or ''}: {', '.join(scope.names)}"
    before: set[str] = set()
    for state in reference_states.scenes(references, STEPS):
        boxes = [f"{reference_states.label(box.index)} {box.kind} {box.said}: {box.counted}" for box in state.boxes]
        changed = [box for box in boxes if box not in before]
        before = set(boxes)
        running = [card for card in state.cards if card.sleeper < 0][-1]
        told = [words for words in state.happened if " → " not in words]  # counts are in the boxes
        parts = (f"{state.number:4} {running.scope.name} line {state.line}", state.event, *told, *changed)
        yield " | ".join(_one_line(part) for part in parts if part)
    yield from _rest(len(references.line))


def _rest(steps: int) -> Iterator[str]:
    if steps > STEPS:
        yield f"… and {steps - STEPS} more steps, which are in the digest"


def _one_line(text: str) -> str:
    return text.replace("\n", "⏎")
