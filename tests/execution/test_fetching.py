"""Answers are recorded, cached or run; equal commands run once; no answer is out of date."""

from __future__ import annotations

import dataclasses
import gc
import sys
from pathlib import Path

import msgspec
import pytest

from sphinxext.codestages.execution.fetching import Fetched, Fetcher, Policy, undisturbed
from sphinxext.codestages.execution.graphviz import LayoutEngine
from sphinxext.codestages.execution.process import Limits, Runner
from sphinxext.codestages.execution.sandbox import UNCONTAINED
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.model.artifact import Artifact, Reading
from sphinxext.codestages.model.command import Command, File, Outcome, Product, Tool
from sphinxext.codestages.model.descriptors import Stage, ToolSpec
from sphinxext.codestages.model.errors import DamagedRecording, MissingRecording, MissingTool, NotAllowed, ToolFailure
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.tree import Tree

SPEC = ToolSpec(
    name="python",
    option="python",
    executables=("python{version}",),
    version_arguments=("-V",),
    read_version=lambda text: text.removeprefix("Python "),
    default=sys.executable,
    advice="Install it.",
)
SCRIPT = b"""import pathlib, sys, time
with open(sys.argv[2], "a") as log:
    log.write(sys.argv[1] + "\\n")
if sys.argv[1] == "slow":
    time.sleep(60)
for name in sys.argv[1].split(","):
    pathlib.Path(name + ".txt").write_text(name + " made")
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return the file to which each run of the script adds a line with its product."""
    return tmp_path / "log.txt"


@pytest.fixture
def fetcher(tmp_path: Path, log: Path) -> Fetcher:
    return make_fetcher(tmp_path, log)


def make_fetcher(folder: Path, log: Path, policy: Policy = "auto", version: int = 1) -> Fetcher:
    def command(product: str, request: Request, tool: Tool) -> Command:
        del request, tool
        return Command(
            arguments=("script.py", "{products}", str(log)),
            shown=f"make {product}",
            files=(File("script.py", SCRIPT),),
            products=(Product(product, f"{product}.txt"),),
        )

    def parse(product: str, request: Request, outcome: Outcome | None) -> Reading:
        del request
        assert outcome is not None
        text = outcome.files[f"{product}.txt"].decode()
        return Reading(shape=Listing(lexer="text", lines=(Line(text=text),)))

    def stage(product: str) -> Stage:
        return Stage(
            name=f"test/{product}",
            title=product,
            summary="",
            shape=Listing,
            views=("listing",),
            parse=lambda request, outcome: parse(product, request, outcome),
            command=lambda request, tool: command(product, request, tool),
            version=version,
        )

    stages = {name: (stage(name.partition("/")[2]), SPEC) for name in ("test/one", "test/two")}
    return Fetcher(
        stages=stages.__getitem__,
        toolchain=Toolchain(memory=folder / "cache" / "tools.json"),
        store=Store(recordings=folder / "recordings", cache=folder / "cache"),
        policy=policy,
        runner=Runner(sandbox=UNCONTAINED),  # the script writes its log outside of its folder
        limits=Limits(seconds=20),
    )


def request(stage: str = "test/one", text: str = "x", options: tuple[tuple[str, str], ...] = ()) -> Request:
    return Request(program=Program("test", text, "sample.txt"), stage=stage, options=options)


def shown(answer: object) -> str:
    assert isinstance(answer, Fetched)
    assert isinstance(answer.artifact.shape, Listing)
    return answer.artifact.shape.lines[0].text


def test_commands_that_differ_in_products_run_once(fetcher: Fetcher, log: Path) -> None:
    one, two = request("test/one"), request("test/two")
    answers = fetcher.fetch_all([one, two, one])
    assert [shown(answers[request.key]) for request in (one, two)] == ["one made", "two made"]
    assert log.read_text() == "one,two\n"


def test_provenance_names_the_stage_s_own_command(fetcher: Fetcher) -> None:
    provenance = fetcher.fetch(request()).artifact.provenance
    assert provenance is not None
    assert (provenance.tool, provenance.command) == ("python", "make one")


def test_second_fetch_comes_from_the_cache(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.fetch(request())
    assert shown(make_fetcher(tmp_path, log).fetch(request())) == "one made"
    assert log.read_text() == "one\n"


def test_new_parser_version_does_not_use_the_cached_answer(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.fetch(request())
    make_fetcher(tmp_path, log, version=2).fetch(request())
    assert log.read_text() == "one\none\n"


def test_changed_code_does_not_use_the_cached_answer(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.fetch(request())
    changed = make_fetcher(tmp_path, log)
    changed.code = "another"
    changed.fetch(request())
    assert log.read_text() == "one\none\n"


def test_damaged_cache_entry_is_made_again(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.fetch(request())
    for path in (tmp_path / "cache").glob("*/*.json"):
        path.write_bytes(b'{"shape": {"type": "listing", "lines": 3}}')
    assert shown(fetcher.fetch(request())) == "one made"
    assert log.read_text() == "one\none\n"


def test_recording_wins_and_needs_no_tool(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    never = make_fetcher(tmp_path, log, policy="never")
    answer = never.fetch(request())
    assert (shown(answer), answer.origin) == ("one made", "recorded")


def test_policy_always_ignores_recordings(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    assert make_fetcher(tmp_path, log, policy="always").fetch(request()).origin == "run"


def test_never_without_recording_says_what_to_do(tmp_path: Path, log: Path) -> None:
    with pytest.raises(MissingRecording, match="codestages record"):
        make_fetcher(tmp_path, log, policy="never").fetch(request())


def test_edited_program_does_not_use_the_old_recording(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    with pytest.raises(MissingRecording):
        make_fetcher(tmp_path, log, policy="never").fetch(request(text="y"))


@pytest.mark.parametrize("damage", [b"", b"{", b'{"schema": 1}', b"\xff\xfe", b'{"schema":99,"key":"","program":""}'])
def test_damaged_recording_is_an_error_that_names_the_file(fetcher: Fetcher, damage: bytes) -> None:
    path = fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    path.write_bytes(damage)
    with pytest.raises(DamagedRecording, match=path.name):
        fetcher.fetch(request())


def test_missing_tool_names_versions_and_ways_out(fetcher: Fetcher) -> None:
    with pytest.raises(MissingTool, match=r"python 9\.9.*python9\.9.*Install it.*codestages record"):
        fetcher.fetch(request(options=(("python", "9.9"),)))


def test_parser_that_fails_is_our_failure_with_the_command(fetcher: Fetcher) -> None:
    broken = Stage(
        name="test/one",
        title="",
        summary="",
        shape=Listing,
        views=(),
        command=fetcher.stages("test/one")[0].command,
        parse=lambda request, outcome: Reading(notes=(str(1 // 0),)),
    )
    fetcher.stages = lambda name: (broken, SPEC)
    with pytest.raises(ToolFailure, match=r"make one.*ZeroDivisionError"):
        fetcher.fetch(request(text="z"))


def test_recording_of_another_shape_is_damaged(fetcher: Fetcher) -> None:
    fetcher.store.write_recording(request(), Artifact(shape=Tree(())))
    with pytest.raises(DamagedRecording, match="does not hold"):
        fetcher.fetch(request())


def test_cache_that_cannot_be_used_costs_no_build(tmp_path: Path, log: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert shown(make_fetcher(tmp_path, log).fetch(request())) == "one made"


def test_damaged_drawing_is_laid_out_again(tmp_path: Path, fetcher: Fetcher) -> None:
    engine = LayoutEngine(kind="embedded", store=fetcher.store, toolchain=fetcher.toolchain)
    svg = engine.lay_out("digraph { a -> b }")
    for damage in (b"", svg.encode()[:100], b"\xff\xfe"):
        (path,) = (tmp_path / "cache").glob("*/*.svg")
        path.write_bytes(damage)
        assert engine.lay_out("digraph { a -> b }") == svg


@pytest.mark.parametrize("wanted", ["*", "**x", "[", "9.9", "/bin/true", "/nowhere/python", "11.7"])
def test_impossible_version_is_a_missing_tool(fetcher: Fetcher, wanted: str) -> None:
    fetcher.toolchain.takes_paths = True
    with pytest.raises(MissingTool):
        fetcher.fetch(request(options=(("python", wanted),)))


def test_nothing_is_looked_for_with_never(tmp_path: Path, fetcher: Fetcher, log: Path) -> None:
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    log.unlink()
    never = make_fetcher(tmp_path, log, policy="never")
    never.toolchain = None  # type: ignore[assignment] - any use of it fails
    for wanted in (request(), request("test/two"), request(options=(("python", "3.8"),))):
        assert not never.asks_tool(wanted)
        assert never.address(wanted) == never.address(wanted)
        never.fetch_all([wanted])
    assert not log.exists()


def forbidding(folder: Path, log: Path) -> Fetcher:
    """Return a fetcher that tries to run, and may not: as if it had missed the policy. It knows the default tool."""
    made = make_fetcher(folder, log)
    made.toolchain.find(SPEC)
    runner = Runner(allowed=False)
    return dataclasses.replace(made, runner=runner, toolchain=dataclasses.replace(made.toolchain, runner=runner))


def test_runner_that_may_not_run_refuses_whatever_asks(tmp_path: Path, log: Path) -> None:
    fetcher = forbidding(tmp_path, log)
    with pytest.raises(NotAllowed, match=r"python\S* was not run, because codestages_execute is 'never'\. .*record"):
        fetcher.fetch(request())
    stage, spec = fetcher.stages("test/one")
    describe = stage.command
    assert describe is not None
    measured = dataclasses.replace(
        stage, command=lambda request, tool: msgspec.structs.replace(describe(request, tool), watch="usage")
    )
    fetcher.stages = {"test/one": (measured, spec)}.__getitem__
    with pytest.raises(NotAllowed, match="was not run"):
        fetcher.fetch(request())
    assert not log.exists()


def test_runner_that_may_not_run_asks_no_tool_for_its_version(tmp_path: Path, log: Path) -> None:
    tool = tmp_path / "python8.8"
    tool.write_text(f"#!/bin/sh\necho asked >> {log}\necho Python 8.8.8\n")
    tool.chmod(0o755)
    fetcher = forbidding(tmp_path, log)
    fetcher.toolchain.configured = {("python", "8.8"): str(tool)}
    wanted = request(options=(("python", "8.8"),))
    with pytest.raises(NotAllowed, match=r"python8\.8 was not run"):
        fetcher.fetch(wanted)
    assert fetcher.address(wanted)
    assert str(tool) in fetcher.toolchain.looked_for(SPEC, "8.8")
    assert "8.8.8" not in [found.version for found in fetcher.toolchain.find_all(SPEC)]
    assert not log.exists()
    assert fetcher.by_hand(measures=False).toolchain.find(SPEC, "8.8").version == "8.8.8"


def test_run_by_hand_ignores_the_policy(tmp_path: Path, log: Path) -> None:
    forbids = Runner(allowed=False, sandbox=UNCONTAINED)
    never = dataclasses.replace(forbidding(tmp_path, log), policy="never", runner=forbids)
    answer = never.by_hand(measures=False).fetch(request())
    assert (shown(answer), answer.origin) == ("one made", "run")


def test_recorded_answer_does_not_depend_on_a_tool(fetcher: Fetcher) -> None:
    assert fetcher.asks_tool(request())
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    assert not fetcher.asks_tool(request())
    assert fetcher.by_hand(measures=False).asks_tool(request())


def test_address_changes_with_recording_and_not_otherwise(fetcher: Fetcher) -> None:
    first = fetcher.address(request())
    assert fetcher.address(request()) == first
    fetcher.store.write_recording(request(), fetcher.fetch(request()).artifact)
    assert fetcher.address(request()) != first


def test_readable_recordings_are_deterministic_lines(fetcher: Fetcher) -> None:
    artifact = fetcher.fetch(request()).artifact
    path = fetcher.store.write_recording(request(), artifact)
    content = path.read_bytes()
    fetcher.store.write_recording(request(), artifact)
    assert path.read_bytes() == content
    assert b'\n{"text":"one made"}\n' in content


def make_fallback_fetcher(folder: Path, log: Path, first: dict[str, str]) -> Fetcher:
    """Return a fetcher of stages whose command makes ``first[stage]``, and whose fallback makes ``plain``."""

    def command(name: str, request: Request, tool: Tool) -> Command:
        del request, tool
        plain, typed = (
            Command(
                arguments=("script.py", made, str(log)),
                shown=f"make {made}",
                files=(File("script.py", SCRIPT),),
                products=(Product(name, f"{name}.txt"),),
            )
            for made in ("plain", first[name])
        )
        return msgspec.structs.replace(
            typed, otherwise=msgspec.structs.replace(plain, products=(Product("plain", "plain.txt"),))
        )

    def parse(request: Request, outcome: Outcome | None) -> Reading:
        del request
        assert outcome is not None
        first = "" if outcome.instead_of is None else f", first exit code {outcome.instead_of.exit_code}"
        return Reading(shape=Listing(lexer="text", lines=(Line(text=f"{' '.join(outcome.files)}{first}"),)))

    def stage(name: str) -> Stage:
        return Stage(
            name=f"test/{name}",
            title=name,
            summary="",
            shape=Listing,
            views=("listing",),
            parse=parse,
            command=lambda request, tool: command(name, request, tool),
        )

    stages = {f"test/{name}": (stage(name), SPEC) for name in first}
    fetcher = make_fetcher(folder, log)
    fetcher.stages = stages.__getitem__
    return fetcher


def test_fallback_runs_if_the_command_makes_no_product(tmp_path: Path, log: Path) -> None:
    fetcher = make_fallback_fetcher(tmp_path, log, {"typed": "nothing"})
    answer = fetcher.fetch(request("test/typed"))
    assert shown(answer) == "plain.txt, first exit code 0"
    assert answer.artifact.provenance is not None
    assert answer.artifact.provenance.command == "make plain"
    assert log.read_text() == "nothing\nplain\n"


def test_fallback_does_not_run_if_the_command_makes_its_product(tmp_path: Path, log: Path) -> None:
    answer = make_fallback_fetcher(tmp_path, log, {"typed": "typed"}).fetch(request("test/typed"))
    assert shown(answer) == "typed.txt"
    assert answer.artifact.provenance is not None
    assert answer.artifact.provenance.command == "make typed"
    assert log.read_text() == "typed\n"


def test_equal_commands_run_once_and_so_do_their_equal_fallbacks(tmp_path: Path, log: Path) -> None:
    fetcher = make_fallback_fetcher(tmp_path, log, {"one": "one", "two": "one", "three": "one"})
    answers = fetcher.fetch_all([request("test/one"), request("test/two"), request("test/three")])
    assert [shown(answer) for answer in answers.values()] == ["one.txt", *["plain.txt, first exit code 0"] * 2]
    assert log.read_text() == "one\nplain\n"


def test_fallback_does_not_run_if_the_command_was_stopped(tmp_path: Path, log: Path) -> None:
    fetcher = make_fallback_fetcher(tmp_path, log, {"typed": "slow"})
    fetcher.limits = Limits(seconds=0.5)
    answer = fetcher.fetch(request("test/typed"))
    assert [diagnostic.code for diagnostic in answer.artifact.diagnostics] == ["timeout"]
    assert shown(answer) == ""


def test_stage_whose_flag_the_tool_lacks_names_it(tmp_path: Path, log: Path) -> None:
    fetcher = make_fetcher(tmp_path, log)
    stage, spec = fetcher.stages("test/one")
    fetcher.stages = {"test/one": (dataclasses.replace(stage, flags=("-Zone",)), spec)}.__getitem__
    with pytest.raises(MissingTool, match=r"test/one needs -Zone, which python 3\.\S+ at \S+ lacks"):
        fetcher.fetch(request())
    assert not log.exists()


def test_garbage_collector_is_on_again_after_reading_even_if_it_failed() -> None:
    with pytest.raises(ValueError, match="odd"), undisturbed():
        assert not gc.isenabled()
        raise ValueError("odd")
    assert gc.isenabled()
