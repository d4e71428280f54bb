"""Hostile Rust samples: the build finishes, each warning has its place, and nothing is left behind."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pytest

from sphinxext.codestages.execution.folder import folder_prefix
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE

from .conftest import TYPES_SHOWN, Project, Samples
from .hostile_rust import ENDINGS

pytestmark = pytest.mark.rustc

SINCE = (1, 95)
LOW = {"codestages_timeout": 5, "codestages_output_limit": 2**16, "codestages_max_rows": 1000}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """Return a built page with all samples in ``ENDINGS``; the codes there are those of current compilers."""
    if Toolchain().find(LANGUAGE.tool).release < SINCE:
        pytest.skip(f"rustc before {'.'.join(map(str, SINCE))} names some errors otherwise")
    project = Project(tmp_path_factory.mktemp("hostile") / "source")
    project.write("conf.py", 'extensions = ["sphinxext.codestages"]\n')
    project.write("beside.txt", "beside\n")
    text, places = "T\n=\n\n", {}
    for number, (name, (sample, stages)) in enumerate(ENDINGS.items()):
        (project.folder / f"s{number}.rs").write_bytes(sample.encode())
        for stage in stages:
            places[text.count("\n") + 1] = (name, stage)
            text += f".. pipeline-stage:: rust/{stage}\n   :file: s{number}.rs\n   :name: s{number}-{stage}\n\n"
    project.write("index.rst", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OF_THE_BUILD", "hushed")
        build = project.build(**LOW)
    project.clean_up()
    return Samples(build, build.figures(), places)


def test_each_sample_that_fails_is_one_located_warning(page: Samples) -> None:
    build, places = page.build, page.places
    form = re.compile(r"index\.rst:(\d+): WARNING: rust/([\w-]+): the sample fails: ([\w-]+): ")
    came = {places[int(found[1])]: found[3] for warning in build.warnings if (found := form.search(warning))}
    expected = {place: code for place in places.values() if (code := ENDINGS[place[0]][1][place[1]])}
    assert came.keys() == expected.keys()
    assert {place: code for place, code in came.items() if code not in expected[place].split("|")} == {}
    assert len(came) == len(build.warnings)
    assert all(warning.endswith(" [codestages.sample]") for warning in build.warnings if TYPES_SHOWN)


@pytest.mark.parametrize("name", ENDINGS)
def test_page_shows_the_sample_or_says_what_ended_it(page: Samples, name: str) -> None:
    number = list(ENDINGS).index(name)
    for stage, code in ENDINGS[name][1].items():
        figure = page.figures[f"s{number}-{stage}"]
        assert figure.select_one("codestages-figure") is not None
        codes = {element.get_text() for element in figure.select(".codestages-code")}
        assert codes & {*code.split("|")} if code else not codes, (stage, codes)


def test_nothing_is_left(page: Samples) -> None:
    del page
    label = folder_prefix(os.getpid())
    assert not list(Path(tempfile.gettempdir()).glob(f"{label}*"))
    processes = [path for path in Path("/proc").iterdir() if path.name.isdigit()]
    assert processes
    assert not [process for process in processes if label.encode() in _environment(process)]


def _environment(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:
        return b""


def test_sample_sees_an_environment_and_a_folder_of_its_own(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is so when the sample is compiled and when it runs. Absolute paths can be reached, as the docs say."""
    monkeypatch.setenv("OF_THE_BUILD", "hushed")
    project.write("beside.txt", "beside\n")
    text = """
fn main() {
    println!("compiled {:?} {:?}", option_env!("OF_THE_BUILD"), option_env!("HOME"));
    println!("compiled {:?}", option_env!("RUSTC_BOOTSTRAP"));
    println!("ran {:?} {:?}", std::env::var("OF_THE_BUILD").ok(), std::env::var("HOME").ok());
    println!("beside {}", std::path::Path::new("beside.txt").exists());
}
"""
    (project.folder / "sample.rs").write_text(text, encoding="utf-8")
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: rust/output\n   :file: sample.rs\n")
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    output = build.page().get_text()
    assert re.search(r'compiled None Some\("[^"]*codestages-[^"]*"\)', output)
    assert 'ran None Some(".")' in output
    assert "beside false" in output


def test_sample_that_is_edited_is_run_again(project: Project) -> None:
    sample = project.folder / "sample.rs"
    project.write("index.rst", "T\n=\n\n.. pipeline-stage:: rust/output\n   :file: sample.rs\n")
    sample.write_text("fn main() { loop {} }\n", encoding="utf-8")
    assert "timeout" in project.build(**LOW).only_warning("sample")
    sample.write_text('fn main() { println!("mended"); }\n', encoding="utf-8")
    build = project.build(**LOW)
    assert build.warnings == []
    assert "mended" in build.page().get_text()
    sample.write_text("fn main() { std::process::abort(); }\n", encoding="utf-8")
    assert "crash" in project.build(**LOW).only_warning("sample")


NAMES = ["with space.rs", "a.b.rs", "été.rs", "-dash.rs", "lib.rs", "core.rs", "std.rs", "test.rs", "fn.rs", "1.rs"]


def test_names_of_files_are_names_of_crates_that_compile(project: Project) -> None:
    for name in NAMES:
        (project.folder / name).write_text(f"fn main() {{ println!({name!r}); }}\n".replace("'", '"'), encoding="utf-8")
    heads = [f".. pipeline-stage:: rust/output\n   :file: {filename}\n\n" for filename in NAMES]
    project.write("index.rst", "T\n=\n\n" + "".join(heads))
    build = project.build(codestages_timeout=60)
    assert build.warnings == []
    assert all(filename in build.page().get_text() for filename in NAMES)
