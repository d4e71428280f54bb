"""Hostile samples: the build finishes, the warning has a place, the run so far is shown, and no process is left."""

from __future__ import annotations

import re
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.trace import Trace, Value
from tests.languages.python.interpreters import interpreter

from .conftest import TYPES_SHOWN, Project, Samples
from .hostile import ENDINGS, LINGERING, UNDISTURBED
from .test_directives import directive

LOW = {"codestages_timeout": 3, "codestages_memory_limit": 2**29, "codestages_output_limit": 2**16}
LIMITS = Limits(seconds=20, memory=2**29, output=2**20)
LONGEST = 400


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """Return a built page with all samples in ``ENDINGS``."""
    project = Project(tmp_path_factory.mktemp("hostile") / "source")
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\n')
    text, places = "T\n=\n\n", {}
    for number, (name, (sample, *_)) in enumerate(ENDINGS.items()):
        (project.folder / f"s{number}.py").write_text(sample, encoding="utf-8")
        for head, stage in (("bytecode-stepper::", "trace"), ("pipeline-stage:: python/output", "output")):
            places[text.count("\n") + 1] = (name, stage)
            text += f".. {head}\n   :file: s{number}.py\n   :name: s{number}-{stage}\n\n"
    project.write("index.rst", text)
    build = project.build(codestages_max_steps=2000, **LOW)
    project.clean_up()
    return Samples(build, build.figures(), places)


def expected(name: str, stage: str) -> str:
    return ENDINGS[name][1 if stage == "trace" else 2]


def test_each_sample_that_fails_is_one_located_warning(page: Samples) -> None:
    build, places = page.build, page.places
    form = re.compile(r"index\.rst:(\d+): WARNING: python/(\w+): the sample fails: ([\w-]+): ")
    came = {(int(found[1]), found[2], found[3]) for warning in build.warnings if (found := form.search(warning))}
    assert came == {
        (line, stage, expected(name, stage)) for line, (name, stage) in places.items() if expected(name, stage)
    }
    assert len(came) == len(build.warnings)


@pytest.mark.parametrize("name", ENDINGS)
def test_page_says_what_ended_the_sample_and_keeps_what_ran(page: Samples, name: str) -> None:
    number = list(ENDINGS).index(name)
    for stage in ("trace", "output"):
        figure = page.figures[f"s{number}-{stage}"]
        codes = [element.get_text() for element in figure.select(".codestages-remark .codestages-code")]
        assert expected(name, stage) in codes if expected(name, stage) else codes == []
    kept = page.figures[f"s{number}-trace"].select_one("codestages-stepper") is not None
    assert kept == (expected(name, "trace") not in ("no-recording", "SyntaxError"))


FILES = {
    "latin-1 that is declared": (b"# coding: latin-1\nx = '\xe9'\n", ""),
    "latin-1 that is not": (b"x = '\xe9'\n", "program"),
    "latin-1 declared as UTF-8": (b"# coding: utf-8\nx = '\xe9'\n", "program"),
    "unknown encoding": (b"# coding: klingon\nx = 1\n", "sample"),
    "UTF-16": ("x = 1\n".encode("utf-16"), "program"),
    "NUL": (b"x = 1\nprint('a\0b')\n", "sample"),
    "CRLF": (b"x = '''a\r\nb'''\r\nif x:\r\n\ty = 1\r\n", ""),
    "CR": (b"x = 1\rif x:\r    y = 2\r", ""),
    "nesting": (b"x = " + b"[" * 5000 + b"]" * 5000 + b"\n", "sample"),
}


@pytest.mark.parametrize(("content", "subtype"), FILES.values(), ids=FILES.keys())
def test_file_is_read_as_the_interpreter_reads_it_or_refused(project: Project, content: bytes, subtype: str) -> None:
    (project.folder / "sample.py").write_bytes(content)
    heads = ["bytecode-stepper::", "pipeline-stage:: python/bytecode", "pipeline-stage:: python/output"]
    project.write("index.rst", "T\n=\n\n" + "".join(f".. {head}\n   :file: sample.py\n\n" for head in heads))
    build = project.build()
    lines = [4, 7, 10] if subtype else []
    places = re.findall(r"index\.rst:(\d+): WARNING: ", "\n".join(build.warnings))
    assert sorted(map(int, places)) == lines, build.warnings
    assert len(places) == len(build.warnings)
    assert all(warning.endswith(f" [codestages.{subtype}]") for warning in build.warnings if TYPES_SHOWN)
    assert len(build.page().select("figure.codestages")) == len(heads)


NEWER = {
    "match": "match 1:\n    case 1:\n        x = 1\n",
    "except*": "try:\n    x = 1\nexcept* ValueError:\n    pass\n",
    "type": "type X = int\n",
}


@pytest.mark.parametrize("text", NEWER.values(), ids=NEWER.keys())
def test_syntax_newer_than_the_interpreter_is_its_syntax_error(project: Project, text: str) -> None:
    interpreter("3.8")
    heads = ["bytecode-stepper::", "pipeline-stage:: python/ast"]
    project.write("index.rst", "T\n=\n\n" + "\n".join(directive(head, text, python="3.8") for head in heads))
    build = project.build()
    assert len(build.warnings) == len(heads)
    assert all("the sample fails: SyntaxError: invalid syntax." in warning for warning in build.warnings)


def ran(
    text: str,
    stage: str,
    tool: Tool,
    *,
    filename: str = "sample.py",
    limits: Limits = LIMITS,
    options: tuple[tuple[str, str], ...] = (),
) -> tuple[Reading, Outcome]:
    catalog = load()
    found = catalog.stage(f"python/{stage}")
    request = catalog.request(Program("python", text.lstrip("\n"), filename), found.name, options)
    assert found.command is not None
    outcome = run(found.command(request, tool), tool, limits)
    return found.parse(request, outcome), outcome


def length(value: Value) -> int:
    return sum(len(part) for part in value if isinstance(part, str))


@pytest.mark.parametrize("version", ["3.8", "3.11", "3.12", "3.13", "3.14", "3.15"])
def test_sample_does_what_it_does_without_a_recorder(version: str) -> None:
    tool = interpreter(version)
    stages = ("output", "trace")
    with ThreadPoolExecutor(4) as pool:
        results = list(
            pool.map(lambda job: ran(*job, tool), [(text, stage) for text in UNDISTURBED.values() for stage in stages])
        )
    cut = 0
    for name, (_, plain), (reading, traced) in zip(UNDISTURBED, results[::2], results[1::2], strict=True):
        trace = reading.shape
        assert isinstance(trace, Trace), name
        limited = [diagnostic.code for diagnostic in reading.diagnostics] == ["step-limit"]
        cut += limited
        assert limited or _seen(plain) == _seen(traced), name
        assert not re.search(rb"codestages|recorder\.py|events\.py", traced.stderr), name
        assert trace.stack is not None, name
        assert max(map(length, trace.values)) <= LONGEST, name
        assert max(len(identifier) for code in trace.codes for identifier in (*code.locals, code.name)) <= LONGEST, name
        assert "".join(text for _, text in trace.output) == traced.stdout.decode(errors="replace"), name
    assert cut < len(UNDISTURBED) / 4


def _seen(outcome: Outcome) -> tuple[int, str, bytes, bytes]:
    """Return what can be seen of a run, without addresses, which differ."""
    return outcome.exit_code, outcome.stopped, outcome.stdout, re.sub(rb"0x[0-9a-f]+", b"0x", outcome.stderr)


@pytest.mark.parametrize("stage", ["trace", "specialized"])
@pytest.mark.parametrize("name", LINGERING)
def test_no_process_is_left(name: str, stage: str) -> None:
    label = f"s{uuid.uuid4().hex}.py"
    ran(LINGERING[name], stage, interpreter("3.11"), filename=label, limits=Limits(seconds=1.5))
    lines = [_read(path / "cmdline") for path in Path("/proc").iterdir() if path.name.isdigit()]
    assert lines
    assert not [line for line in lines if label.encode() in line]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_syntax_tree_too_deep_for_the_interpreter_is_its_memory_error() -> None:
    reading, _ = ran("x = " + "(" * 5000 + "1" + ")" * 5000 + "\n", "ast", interpreter("3.8"))
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["MemoryError"]
    assert reading.diagnostics[0].message == "MemoryError"


def test_exception_of_a_handler_shows_nothing_of_the_recorder() -> None:
    """The exception can be raised between any two lines that run, and most of these are the recorder's."""
    text = """
import signal
def handler(number, frame):
    raise KeyError("alarm")
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.05)
while True:
    x = 1
"""
    for version in ("3.11", "3.13"):
        reading, _ = ran(text, "trace", interpreter(version), options=(("max-steps", "999999"),))
        assert [diagnostic.code for diagnostic in reading.diagnostics] == ["KeyError"]
        assert "codestages" not in reading.diagnostics[0].rendered
        assert isinstance(reading.shape, Trace)
