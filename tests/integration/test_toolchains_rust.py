"""Compilers that lack flags, print nonsense, or have a version that is not known yet."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from .conftest import Build, Project

pytestmark = pytest.mark.rustc

STAGES = [
    "tokens",
    "expanded",
    "hir",
    "thir",
    "mir",
    "ownership",
    "diagnostics",
    "llvm-ir",
    "output",
    "sizes",
    "phases",
]
IS_PROBE = re.compile(r"\|(-vV|-Zhelp|--print sysroot)$")
WORK = 'case "$1" in -vV|-Zhelp) ;; *) {} ;; esac'


class Fake:
    """A script in place of the compiler. It logs each call, and then answers itself or calls the real compiler."""

    def __init__(self, folder: Path, script: str) -> None:
        self.path, self.log = folder / "rustc", folder / "log"
        found = subprocess.run(["rustc", "--print", "sysroot"], check=True, capture_output=True, text=True)
        self.real = Path(found.stdout.strip(), "bin", "rustc")
        note = f'echo "${{RUSTC_BOOTSTRAP-unset}}|$*" >> {self.log}\ncase "$1" in --print) echo /nowhere; exit;; esac\n'
        self.path.write_text(f'#!/bin/sh\n{note}{script.replace("REAL", str(self.real))}\nexec {self.real} "$@"\n')
        self.path.chmod(0o755)

    def calls(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


def lacking(word: str) -> str:
    return (
        f'case "$*" in -Zhelp) REAL -Zhelp | grep -v -- "{word}"; exit;; '
        f'*{word}*) echo "error: unknown unstable option: {word}" >&2; exit 1;; esac'
    )


def built(project: Project, fake: Fake, text: str = "") -> Build:
    (project.folder / "sample.rs").write_text('fn main() { let x = String::new(); println!("{x}"); }\n')
    heads = [f".. pipeline-stage:: rust/{stage}\n   :file: sample.rs\n\n" for stage in STAGES]
    project.write("index.rst", "T\n=\n\n" + "".join(heads) + text)
    return project.build(codestages_timeout=20, codestages_rustc=str(fake.path), codestages_sandbox="off")


def warned(build: Build) -> dict[str, str]:
    """Return the warning about each stage, which is found by its line."""
    form = re.compile(r"index\.rst:(\d+): WARNING: (.*)")
    found = [match for warning in build.warnings if (match := form.search(warning))]
    assert len(found) == len(build.warnings), build.warnings
    return {STAGES[(int(match[1]) - 4) // 3]: match[2] for match in found}


@pytest.mark.parametrize(
    ("word", "stages"),
    [
        ("nll-facts", set()),
        ("print-type-sizes", {"sizes"}),
        ("self-profile", {"phases"}),
        ("mir-include-spans", set()),
        ("unpretty", {"tokens", "expanded", "hir", "thir"}),
    ],
)
def test_only_the_stages_of_a_missing_flag_are_missing(
    project: Project, tmp_path: Path, word: str, stages: set[str]
) -> None:
    fake = Fake(tmp_path, lacking(word))
    found = warned(built(project, fake))
    assert found.keys() == stages
    assert all(f"needs -Z{word}" in message for message in found.values())


def test_compiler_is_probed_once_and_never_diagnoses_with_unstable_flags(project: Project, tmp_path: Path) -> None:
    fake = Fake(tmp_path, "")
    assert built(project, fake).warnings == []
    calls = fake.calls()
    assert len([call for call in calls if IS_PROBE.search(call)]) == 3
    diagnosing = [call for call in calls if call.endswith("--emit=mir sample.rs")]
    assert len(diagnosing) == 1
    assert diagnosing[0].startswith("unset|")
    assert all(call.startswith("1|" if "-Z" in call else "unset|") for call in calls)
    assert built(project, fake, "More.\n").warnings == []
    assert fake.calls() == calls


def test_compiler_is_chosen_by_a_name_from_conf_py(project: Project, tmp_path: Path) -> None:
    fake = Fake(tmp_path, "")
    (project.folder / "sample.rs").write_text("fn main() {}\n")
    figure = ".. pipeline-stage:: rust/diagnostics\n   :file: sample.rs\n"
    project.write("index.rst", f"T\n=\n\n{figure}\n{figure}   :rustc: mine\n   :class: named\n")
    settings = {"codestages_timeout": 20, "codestages_rustc": {"mine": "../rustc"}, "codestages_sandbox": "off"}
    assert project.build(**settings).warnings == []
    diagnosing = [call for call in fake.calls() if call.endswith("sample.rs")]
    assert len(diagnosing) == 1
    settings["codestages_rustc"] = {"": "../rustc", "mine": "/nowhere/rustc"}
    warning = project.build(**settings).only_warning("tool")
    assert "index.rst:7: WARNING: no rustc mine found (/nowhere/rustc" in warning


SILENT = {
    "no version": 'case "$1" in -vV) exit;; esac',
    "rubbish": 'case "$1" in -vV) head -c 3000 /dev/urandom; exit;; esac',
    "a million lines": 'case "$1" in -vV) yes rustc 1.99.0 | head -1000000; exit;; esac',
    "crash when asked": 'case "$1" in -vV) kill -SEGV $$;; esac',
    "crash": WORK.format("kill -SEGV $$"),
    "nothing": WORK.format("exit 0"),
    "refusal": WORK.format("exit 7"),
    "flood": WORK.format('yes "error: no" | head -1000000 >&2; exit 1'),
}


@pytest.mark.parametrize("script", SILENT.values(), ids=SILENT.keys())
def test_compiler_that_cannot_be_worked_with_is_a_warning_at_each_figure(
    project: Project, tmp_path: Path, script: str
) -> None:
    fake = Fake(tmp_path, script)
    found = warned(built(project, fake))
    expected = set(STAGES) - ({"diagnostics", "ownership"} if script == SILENT["nothing"] else set())
    assert expected <= found.keys()
    assert len([call for call in fake.calls() if IS_PROBE.search(call)]) <= 3
