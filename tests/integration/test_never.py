"""Which programs a build and the commands start: none with ``never``, and none that only a document's text names.

Everything runs in processes of its own. They log each start of a program, and so does every tool that they could find:
on PATH, in the folders of installers, and at the paths that pages try. A tool that was started tells by which command
line, so a failing test names it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import indent

import pytest

from sphinxext.codestages.catalog import load
from sphinxext.codestages.integration.directives import DIRECTIVES

from ..conftest import DOCS

DRIVER = """
import runpy, sys
log, module = sys.argv[1:3]
STARTS = {"subprocess.Popen", "os.posix_spawn", "os.exec", "os.spawn", "os.system", "os.startfile", "pty.spawn"}

def note(event, arguments):
    if event in STARTS:
        with open(log, "a") as file:
            file.write(f"{event} {arguments[:2]}\\n")

sys.addaudithook(note)
sys.argv = [module, *sys.argv[3:]]
if module == "codestages":
    from sphinxext.codestages.cli import main
    sys.exit(main())
runpy.run_module(module, run_name="__main__", alter_sys=True)
"""
NAMES = (
    *("python", "python3", *(f"python3.{minor}" for minor in range(8, 20)), "pypy3", "pyenv", "uv"),
    *("rustc", "rustc-1.63", "rustup", "cargo", "cc", "gcc", "clang", "ld", "as", "objdump", "dot", "uname", "git"),
)
"""The tools that note each start, and then fail."""
REAL = ("cc", "ld", "as")
"""The tools that do their work after they noted the start. So does ``rustc``."""
# They sleep, so that threads are observed on a busy machine, too.
SAMPLES = {
    "python": "import time\n\ndef f(x):\n    return x + 1\n\nprint(f(1))\ntime.sleep(0.1)\n",
    "rust": "fn f(x: i32) -> i32 {\n    x + 1\n}\n\n"
    'fn main() {\n    println!("{}", f(1));\n    std::thread::sleep(std::time::Duration::from_millis(300));\n}\n',
    "c": "int f(int x) { return x + 1; }\n",
}
SUFFIXES = {"python": "py", "rust": "rs", "c": "c"}
TOOL_OPTIONS = {"python": "python", "rust": "rustc", "c": "cc"}


@dataclass
class Site:
    """Docs in a folder of their own, on a machine whose tools note that they were started."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def source(self) -> Path:
        return self.folder / "source"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    def note(self, path: Path, real: str = "") -> str:
        """Write a tool that notes each start, and then becomes ``real``, or fails. Return its path."""
        path.parent.mkdir(parents=True, exist_ok=True)
        then = f'exec {real} "$@"' if real else "exit 1"
        path.write_text(f'#!/bin/sh\necho "$0 $*" >> {self.log}\n{then}\n')
        path.chmod(0o755)
        return str(path)

    def write(self, name: str, text: str) -> None:
        self.source.mkdir(exist_ok=True)
        (self.source / name).write_text(text)

    def run(self, module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Run ``python -m sphinx``, or ``codestages``."""
        line = [sys.executable, "-c", DRIVER, str(self.log), module, *map(str, arguments)]
        return subprocess.run(line, env=self.environment, capture_output=True, text=True, check=False, cwd=self.folder)

    def build(self, builder: str = "html", *arguments: object) -> list[str]:
        """Build the docs, and return the warnings."""
        finished = self.run("sphinx", "-qb", builder, *arguments, "-d", "trees", self.source, f"out-{builder}")
        assert finished.returncode == 0, finished.stderr
        return [line for line in finished.stderr.splitlines() if line.strip()]

    def started(self) -> list[str]:
        """Return what was started since the last call."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Return an empty site with the languages of this package, and one of a plug-in (the docs' example, C)."""
    made = Site(tmp_path)
    for name in NAMES:
        real = shutil.which(name) or "" if name in REAL else ""
        made.note(tmp_path / "bin" / name, _real_rustc() if name == "rustc" else real)
    home = tmp_path / "home"
    for place in (".pyenv/versions/3.8.1/bin/python", ".pyenv/shims/python3.8", ".rustup/toolchains/1.63/bin/rustc"):
        made.note(home / place)
    made.note(home / ".local/share/uv/python/cpython-3.8.2/bin/python3")
    made.note(tmp_path / "named" / "python", sys.executable)
    made.note(tmp_path / "named" / "rustc", _real_rustc())
    made.note(tmp_path / "named" / "cc", shutil.which("cc") or "")
    facts = tmp_path / "installed" / "codestages_c-1.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text("Name: codestages-c\nVersion: 1\n")
    (facts / "entry_points.txt").write_text("[codestages.languages]\nc = codestages_c:LANGUAGE\n")
    shutil.copy(DOCS / "guide" / "codestages-c" / "codestages_c.py", tmp_path / "installed")
    paths = (str(tmp_path / "installed"), str(DOCS.parent), os.environ.get("PYTHONPATH", ""))
    folders = (tmp_path / "bin", home / ".pyenv/shims", "/bin", "/usr/bin")
    made.environment = {
        "PATH": os.pathsep.join(map(str, folders)),
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    made.write(
        "conf.py",
        'extensions = ["sphinxext.codestages", "codestages_c"]\n'
        f"codestages_cc = {{'named': {str(tmp_path / 'named' / 'cc')!r}}}\n"
        f"codestages_interpreters = {{'named': {str(tmp_path / 'named' / 'python')!r}}}\n"
        f"codestages_rustc = {{'named': {str(tmp_path / 'named' / 'rustc')!r}}}\n"
        "show_warning_types = True\n",
    )
    for language, text in SAMPLES.items():
        made.write(f"sample.{SUFFIXES[language]}", text)
    yield made


def _real_rustc() -> str:
    """Return the compiler behind a launcher, which would not find it in another home; empty if there is none."""
    if not shutil.which("rustc"):
        return ""
    found = subprocess.run(["rustc", "--print", "sysroot"], check=True, capture_output=True, text=True)
    return str(Path(found.stdout.strip(), "bin", "rustc"))


def directive(head: str, *options: str, content: str = "") -> str:
    return "\n".join((f".. {head}", *(f"   {option}" for option in options), "", indent(content, "   "), ""))


def figures(wanted: str = "") -> list[str]:
    """Return figures of all stages that run a tool, and of all directives; ``wanted`` is the tool that they ask for."""
    asks = {language: f":{option}: {wanted}" if wanted else "" for language, option in TOOL_OPTIONS.items()}
    given = {
        language: [f":file: sample.{suffix}", *filter(None, [asks[language]])] for language, suffix in SUFFIXES.items()
    }
    stages = [stage.name for language in load().languages for stage in language.stages if stage.command] + ["c/asm"]
    single = [directive(f"pipeline-stage:: {stage}", *given[stage.partition("/")[0]]) for stage in stages]
    of_python = ["bytecode-stepper::", "reference-timeline::", "thread-timeline:: python", "ast-tree:: python"]
    of_rust = ["ownership-timeline::", "thread-timeline:: rust", "ast-tree:: rust"]
    single += [directive(head, *given["python"]) for head in of_python]
    single += [directive(head, *given["rust"]) for head in of_rust]
    benchmarks = [directive(f"pipeline-stage:: {name}/benchmark", *given[name]) for name in ("python", "rust")]
    overview = [":file: sample.py sample.rs", *filter(None, [asks["python"], asks["rust"]])]
    return [
        *single,
        directive("pipeline-compare::", content="\n".join(single[:2])),
        directive("pipeline-benchmark::", ":repeat: 1", content="\n".join(benchmarks)),
        directive("pipeline-overview:: python rust", *overview),
    ]


def differences(wanted: str) -> list[str]:
    """Return figures of each language that compare the default tool with ``wanted``."""
    stages = {"python": "python/bytecode", "rust": "rust/mir", "c": "c/asm"}
    return [
        directive(
            f"pipeline-stage:: {stage}", f":file: sample.{SUFFIXES[name]}", f":versus: {TOOL_OPTIONS[name]}={wanted}"
        )
        for name, stage in stages.items()
    ]


def page(texts: list[str]) -> str:
    return "\n".join(("Title", "=====", "", *texts))


def of_kind(warnings: list[str], kind: str) -> list[str]:
    return [warning for warning in warnings if f"[codestages.{kind}]" in warning]


def test_figures_use_every_directive() -> None:
    assert {name for name in DIRECTIVES if any(f".. {name}::" in text for text in figures())} == {*DIRECTIVES}


NEVER = ("-D", "codestages_execute=never")


def test_build_without_recordings_starts_nothing(site: Site) -> None:
    texts = {wanted: [*figures(wanted), *differences(wanted or "named")] for wanted in ("", "named", "3.8", "1.63")}
    for wanted, figures_of_page in texts.items():
        site.write(f"p{wanted}.rst", page(figures_of_page))
    site.write("index.rst", page([directive("toctree::", ":glob:", content="p*")]))
    cold = site.build("html", *NEVER)
    assert len(of_kind(cold, "recording")) == len(cold) >= sum(map(len, texts.values()))
    assert site.build("html", *NEVER) == []
    site.note(site.folder / "bin" / "rustc", "/bin/true")
    site.write("p3.8.rst", page(texts["3.8"]) + "\nMore.\n")
    changed = site.build("html", *NEVER)
    assert changed == [warning for warning in cold if "/p3.8.rst:" in warning]
    assert len(site.build("text", *NEVER, "-E", "-j", "2")) == len(cold)
    assert site.started() == []


@pytest.mark.rustc
@pytest.mark.cc
def test_build_with_recordings_starts_nothing(site: Site) -> None:
    """The recordings are made by hand, in spite of ``never``."""
    conf = (site.source / "conf.py").read_text() + "codestages_execute = 'never'\n"
    site.write("conf.py", conf)
    site.write("index.rst", page([*figures(), *differences("named")]))
    recorded = site.run("codestages", "record", "--all", site.source)
    assert (recorded.returncode, recorded.stderr) == (0, "")
    assert {"rustc", "python", "cc"} <= {Path(line.split()[0]).name for line in site.started()}
    assert site.build("html") == []
    site.note(site.folder / "bin" / "rustc", "/bin/true")
    site.note(site.folder / "named" / "python", "/bin/true")
    assert site.build("html") == []
    site.write("index.rst", page([*figures(), *differences("named")]) + "\nMore.\n")
    assert site.build("latex", "-j", "2") == []
    assert site.started() == []
    site.write("conf.py", conf.replace("'never'", "'auto'"))
    assert site.build("html") == []
    assert site.started() == []


PATHS = {"absolute": "{folder}/trap", "relative": "../trap", "here": "./trap", "plain": "trap/"}


@pytest.mark.parametrize("policy", ["never", "auto", "always"])
def test_tool_whose_path_a_page_names_is_not_started(site: Site, policy: str) -> None:
    site.note(site.folder / "trap", sys.executable)
    texts = [
        *figures(f"{site.folder}/trap"),
        *(text for path in PATHS.values() for text in differences(path.format(folder=site.folder))),
    ]
    site.write("index.rst", page(texts))
    site.write("conf.py", (site.source / "conf.py").read_text() + f"codestages_execute = {policy!r}\n")
    warnings = site.build("html")
    refused = of_kind(warnings, "name")
    assert all("must be a version or a name" in warning and "index.rst:" in warning for warning in refused)
    # of a figure with figures in it, each of these has a warning
    assert len(refused) == len(warnings) == len(texts) + 2
    html = (site.folder / "out-html" / "index.html").read_text()
    # the table of the benchmarks has two of the messages
    assert html.count('class="codestages-placeholder') == len(warnings) - 2
    assert html.count("must be a version or a name") >= len(warnings)
    for command in ("record", "check"):
        finished = site.run("codestages", command, site.source)
        assert finished.returncode == 1
        assert finished.stderr.count("must be a version or a name") == len(warnings)
    assert site.started() == []


def test_tool_whose_path_a_person_names_is_started(site: Site) -> None:
    trap = site.note(site.folder / "trap", sys.executable)
    shown = site.run("codestages", "show", "python/bytecode", site.source / "sample.py", "--python", trap)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert [line for line in site.started() if line.startswith(trap)]


HANDLERS = """
def setup(app):
    app.connect("doctree-read", handle, priority=1)

def handle(app, doctree):
    import msgspec
    from sphinxext.codestages.catalog import load
    from sphinxext.codestages.integration.domain import domain_of
    from sphinxext.codestages.integration.nodes import request_of, stage_view
    from sphinxext.codestages.model.wire import encode

    for body in doctree.findall(stage_view):
        request = msgspec.structs.replace(request_of(body), options=(("python", {trap!r}),))
        body.request = encode(request)
    fetcher = domain_of(app.env).workbench.fetcher
    try:
        print("FOUND", fetcher.toolchain.find(load().language("rust").tool))
    except Exception as error:
        print(f"{{type(error).__name__}}: {{error}}")
"""


def test_event_handler_of_another_extension_starts_nothing(site: Site) -> None:
    trap = site.note(site.folder / "trap", sys.executable)
    site.write("conf.py", (site.source / "conf.py").read_text() + HANDLERS.format(trap=trap))
    site.write("index.rst", page([directive("pipeline-stage:: python/bytecode", ":file: sample.py")]))
    asked = site.run("sphinx", "-qb", "html", *NEVER, site.source, "out")
    assert "NotAllowed: " in asked.stdout
    assert "rustc was not run, because codestages_execute is 'never'" in asked.stdout
    assert "[codestages.recording]" in asked.stderr
    assert site.started() == []
    finished = site.run("sphinx", "-qEb", "html", site.source, "out")
    assert "index.rst:4: WARNING: python: a tool is named by its version or name" in finished.stderr
    assert not [line for line in site.started() if "trap" in line]


@pytest.mark.dot
def test_dot_that_conf_py_names_is_all_that_never_starts(site: Site) -> None:
    site.note(site.folder / "bin" / "dot", str(shutil.which("dot")))
    site.write("index.rst", page([directive("pipeline-overview:: python rust")]))
    assert site.build("html", *NEVER, "-D", "codestages_graphviz=dot") == []
    tools = [line.split()[0] for line in site.started() if line.startswith("/")]
    assert tools
    assert {Path(tool).name for tool in tools} == {"dot"}
    assert site.build("html", *NEVER, "-E") == []
    assert site.started() == []
