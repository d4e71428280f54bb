"""Damages recordings and cache entries at random, and draws what is still read: nothing raises, hangs or is unnoticed.

``python -m tests.fuzz_recordings --seconds 600`` goes on for that long (of processor time), and prints what it found.
Every damage is written to a file and read by the store, as in a build. It is left as it is, and then the digest has to
tell; or it gets the digest of what it now holds, and then only the checks of shapes stand between it and the views.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from sphinxext.codestages.catalog import load
from sphinxext.codestages.execution.fetching import undisturbed
from sphinxext.codestages.execution.graphviz import LayoutEngine
from sphinxext.codestages.execution.seal import opened, sealed
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.integration.programs import program_from_file
from sphinxext.codestages.integration.search import searchable
from sphinxext.codestages.model.artifact import Artifact
from sphinxext.codestages.model.descriptors import Drawing
from sphinxext.codestages.model.errors import CodestagesError, DamagedRecording
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.wire import Recording, digest_of, encode
from sphinxext.codestages.views.figure import Figure, Side, figure_html, figure_text
from tests.languages.python import cases

DOCS = Path(__file__).parents[1] / "docs"
LONGEST = 1.0
"""Seconds of processor time in which a damaged recording has to be refused or drawn."""
NUMBERS = (-1, -2, 0, 1, 2, 7, 255, 10**5, 10**8, 2**31, 2**53, 2**63, 2**64, -(2**63), 10**30, 10**400)
WORDS = ("", "x", "\0", "]]>", "<b>&", "0", "é" * 3, "\u202e", "a\nb", "-1", "E0502", "9" * 400)
OTHERS = (None, True, 1.5, [], {}, [[]], "1", -1)
ADDRESS = "f" * 64

Json = Any


class Hang(BaseException):
    """Something took longer than ``LONGEST``. No ``except Exception`` in the code under test can catch it."""


@dataclass(frozen=True)
class Sound:
    """A request and its answer, as they were recorded."""

    request: Request
    artifact: Artifact


@dataclass
class Findings:
    """How often a damage ended how, and, for what must not happen, the damage and what it did."""

    ends: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    slowest: float = 0.0


def sound_recordings() -> list[Sound]:
    """Return recordings of the docs whose samples are files, and readings of the recorded Python runs."""
    catalog, found = load(), []
    for path in sorted((DOCS / "_recordings").glob("*/*.json")):
        recording = msgspec.json.decode(path.read_bytes(), type=Recording)
        language = catalog.stages[recording.stage][0]
        sample = DOCS / "samples" / recording.program
        if sample.is_file():
            request = Request(
                program=program_from_file(language, sample), stage=recording.stage, options=recording.options
            )
            found += [Sound(request, recording.artifact)] if request.key == recording.key else []
    for path in cases.RECORDED:
        for stage in ("trace", "references"):
            if (path / stage).is_dir():
                request, outcome = cases.recorded(f"{path.parent.name}/{path.name}", stage)
                reading = cases.STAGES[stage].parse(request, outcome)
                found.append(
                    Sound(request, Artifact(shape=reading.shape, diagnostics=reading.diagnostics, notes=reading.notes))
                )
    return found


def fuzz(seed: int, goes_on: Callable[[int], bool], say: Callable[[str], None] = lambda line: None) -> Findings:
    """Damage recordings and cache entries as long as ``goes_on`` says so; it takes how many there were."""
    chance, found = random.Random(seed), Findings()
    by_shape: dict[str, list[Sound]] = {}
    for sound in sound_recordings():
        by_shape.setdefault(type(sound.artifact.shape).__name__, []).append(sound)
    with tempfile.TemporaryDirectory() as folder, _alarm():
        store = Store(recordings=Path(folder) / "recordings", cache=Path(folder) / "cache")
        count = 0
        while goes_on(count):
            sound = chance.choice(by_shape[chance.choice(sorted(by_shape))])
            one = _Trial(store, sound, chance)
            end = one.end()
            found.ends[end] += 1
            found.slowest = max(found.slowest, one.took)
            if end in _BAD:
                found.problems.append(f"{end}: {sound.request.stage} of {sound.request.program.filename}: {one.told}")
                say(found.problems[-1])
            count += 1
    return found


_BAD = ("traceback", "hang", "unnoticed")


@dataclass
class _Trial:
    """One damage: ``end`` says how it ended, ``told`` what was damaged and, if that is bad, what happened."""

    store: Store
    sound: Sound
    chance: random.Random
    told: str = ""
    took: float = 0.0

    def end(self) -> str:
        # Without the collector of cycles: pytest's plug-ins watch it, and an alarm in their functions would be lost.
        with undisturbed():
            return self._end()

    def _end(self) -> str:
        kind = self.chance.choice(("edited", "forged", "forged", "forged", "cached", "bytes", "bytes cached"))
        started = time.process_time()
        signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
        try:
            return self._read_and_draw(kind)
        except Hang:
            self.told += f"\n{traceback.format_exc(limit=-6)}"
            return "hang"
        except Exception:
            self.told += f"\n{traceback.format_exc(limit=-6)}"
            return "traceback"
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            self.took = time.process_time() - started

    def _read_and_draw(self, kind: str) -> str:
        try:
            artifact = self._damaged(kind)
        except DamagedRecording:
            return "refused"
        if artifact is None:
            return "refused"
        if artifact == self.sound.artifact:
            return "same"
        if kind in {"edited", "bytes", "bytes cached"}:
            return "unnoticed"
        return _drawn(artifact, self.sound, self.chance)

    def _damaged(self, kind: str) -> Artifact | None:
        """Write the damaged recording or cache entry, and read it as a build does."""
        request = self.sound.request
        if kind in {"cached", "bytes cached"}:
            self.store.write_cached(ADDRESS, self.sound.artifact)
            assert self.store.cache is not None
            (path,) = self.store.cache.glob("*/*.json")
            path.write_bytes(self._entry(kind, path.read_bytes()))
            return self.store.read_cached(ADDRESS, request.program)
        path = self.store.write_recording(request, self.sound.artifact)
        content = path.read_bytes()
        path.write_bytes(self._bytes(content) if kind == "bytes" else self._json(content, ("artifact",)))
        if kind == "forged":
            _forge(path)
        return self.store.read_recording(request, load().stage(request.stage).shape)

    def _entry(self, kind: str, entry: bytes) -> bytes:
        if kind == "bytes cached":
            return self._bytes(entry)
        return sealed(ADDRESS, self._json(opened(ADDRESS, entry) or b"", ()))

    def _json(self, content: bytes, at: tuple[str, ...]) -> bytes:
        """Return JSON with one to three damaged values, all below ``at``."""
        held = msgspec.json.decode(content)
        for _ in range(self.chance.choice((1, 1, 1, 2, 3))):
            outer = held
            for name in at:
                outer = outer[name]
            self.told += f"{_damage(outer, self.chance)}; "
        return json.dumps(held).encode()

    def _bytes(self, content: bytes) -> bytes:
        at = self.chance.randrange(len(content))
        self.told += f"byte {at}; "
        some = bytes(self.chance.randrange(256) for _ in range(self.chance.randrange(1, 4)))
        return self.chance.choice(
            (
                content[:at],
                content[at:],
                content[:at] + some + content[at + len(some) :],
                content[:at] + some + content[at:],
                content[:at] + content[at + len(some) :],
                content + content,
            )
        )


def _forge(path: Path) -> None:
    """Give a damaged recording the digest of what it holds, if it can be read at all."""
    try:
        recording = msgspec.json.decode(path.read_bytes(), type=Recording)
    except msgspec.DecodeError:
        return
    path.write_bytes(encode(replace(recording, digest=digest_of(recording))))


def _damage(held: Json, chance: random.Random) -> str:
    """Change one value inside ``held``, and return what was changed."""
    inner, place, path = held, None, []
    while isinstance(inner, (dict, list)) and inner and (place is None or chance.random() < 0.95):
        outer, place = inner, chance.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
        path.append(str(place))
        inner = outer[place]
    if place is None:
        return "nothing"
    where = ".".join(path)
    match chance.randrange(8):
        case 0:
            del outer[place]
            return f"{where} deleted"
        case 1 if isinstance(outer, list):
            outer.insert(chance.randrange(len(outer) + 1), copy.deepcopy(inner))
            return f"{where} repeated"
        case 2 if isinstance(outer, list):
            outer[:] = chance.sample(outer, len(outer))
            return f"{'.'.join(path[:-1])} shuffled"
        case 3:
            outer[place] = chance.choice(OTHERS)
        case _:
            outer[place] = _other_value(inner, chance)
    return f"{where} = {str(outer[place])[:60]!r}"


def _other_value(value: Json, chance: random.Random) -> Json:
    match value:
        case bool():
            return not value
        case int():
            return chance.choice((*NUMBERS, value + 1, value - 1, value * 2, -value))
        case str():
            return chance.choice((*WORDS, value * 2, value[: len(value) // 2], value + "\n"))
        case list() if value and all(isinstance(item, int) for item in value):
            place = chance.randrange(len(value))
            return [*value[:place], chance.choice(NUMBERS), *value[place + 1 :]]
        case list() | dict():
            return chance.choice((type(value)(), [value], value))
        case _:
            return chance.choice(OTHERS)


def _drawn(artifact: Artifact, sound: Sound, chance: random.Random) -> str:
    """Ask an artifact all that a build asks, and draw it in one of its views, as HTML and as text."""
    catalog = load()
    language, stage = catalog.stages[sound.request.stage]
    searchable(artifact)
    assert isinstance(artifact.text, str)
    shape = artifact.shape
    view = catalog.view(stage, "")
    if shape is not None:
        _ = dict(shape.numbers(stage.item)), shape.durations(), shape.axis_length, shape.is_empty
        view = chance.choice([*catalog.views_of(stage).values()])
        if catalog.refusal(stage, view, shape):
            return "declined"
    items = language.items(sound.request.program)
    name = chance.choice([item.name for item in items] or [""]) if chance.random() < 0.3 else ""
    drawing = Drawing(
        program=sound.request.program,
        stage=stage,
        part=Part(name, items),
        id="figure",
        lay_out=_ENGINE.lay_out,
    )
    is_difference = shape is not None and shape.is_comparable and chance.random() < 0.2
    versus = Side(artifact=sound.artifact, name="before") if is_difference else None
    figure = Figure(stage=stage, artifact=artifact, view=view, drawing=drawing, versus=versus, name="after")
    try:
        figure_html(figure)
        figure_text(figure)
    except CodestagesError:
        return "declined"
    return "drawn"


_ENGINE = LayoutEngine(kind="embedded", store=Store(None, None), toolchain=Toolchain())


class _alarm:  # noqa: N801 - a context manager, read as a function
    """Raise Hang in the main thread when the timer of processor time runs out."""

    def __enter__(self) -> None:
        def ring(number: int, frame: object) -> None:
            raise Hang

        self.before = signal.signal(signal.SIGVTALRM, ring)

    def __exit__(self, *raised: object) -> None:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, self.before)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Damage recordings at random, and draw what is still read.")
    parser.add_argument("--seconds", type=float, default=60, help="how long, in seconds of processor time")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    until = time.process_time() + options.seconds
    found = fuzz(options.seed, lambda count: time.process_time() < until, print)
    print(f"{found.ends.total()} damages: {dict(found.ends)}; the slowest took {found.slowest:.2f} s")
    return bool(found.problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
