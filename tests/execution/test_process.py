"""Samples that hang, flood, fork or crash: each run ends, the outcome says how, and no process or file is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sphinxext.codestages.execution import folder
from sphinxext.codestages.execution.process import Limits, Runner, run
from sphinxext.codestages.execution.sandbox import SERVER, Sandbox
from sphinxext.codestages.model.command import Command, File, Outcome, Product, Tool
from sphinxext.codestages.model.errors import NotAllowed, ToolFailure

PYTHON = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
QUICK = Limits(seconds=1.5, output=10_000)


def run_python(code: str, limits: Limits = QUICK, products: tuple[Product, ...] = ()) -> Outcome:
    command = Command(
        arguments=("-S", "sample.py"), shown="", files=(File("sample.py", code.encode()),), products=products
    )
    return run(command, PYTHON, limits)


def processes_under(marker: str) -> list[str]:
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if marker.encode() in (entry / "environ").read_bytes() and "codestages-" in str((entry / "cwd").readlink()):
                found.append(entry.name)
        except OSError:
            continue
    return found


def test_run_collects_output_exit_code_and_products() -> None:
    outcome = run_python(
        "import sys\nprint('out')\nprint('err', file=sys.stderr)\nopen('made.txt', 'w').write('x')\nsys.exit(3)",
        products=(Product("made", "made.txt"), Product("absent", "absent.txt")),
    )
    assert (outcome.exit_code, outcome.stopped) == (3, "")
    assert (outcome.stdout, outcome.stderr) == (b"out\n", b"err\n")
    assert outcome.files == {"made.txt": b"x"}


def test_pattern_brings_back_every_match_in_order() -> None:
    code = """
from pathlib import Path
for name in ("b/two.txt", "a/one.txt", "a/deep/er/three.txt", "top.txt", "a/other.dot"):
    Path("out", name).parent.mkdir(parents=True, exist_ok=True)
    Path("out", name).write_text(name)
"""
    below, flat = Product("below", "out/**/*.txt"), Product("flat", "out/*/*.txt")
    outcome = run_python(code, products=(below, flat))
    assert list(outcome.files) == ["out/a/deep/er/three.txt", "out/a/one.txt", "out/b/two.txt", "out/top.txt"]
    assert outcome.files["out/a/one.txt"] == b"a/one.txt"
    assert list(outcome.made(below)) == list(outcome.files)
    assert list(outcome.made(flat)) == ["out/a/one.txt", "out/b/two.txt"]


def test_pattern_without_a_match_brings_back_nothing() -> None:
    assert run_python("pass", products=(Product("none", "out/**/*.txt"),)).files == {}


@pytest.mark.skipif(os.name != "posix", reason="links take rights elsewhere")
def test_pattern_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    code = f"""
import os
os.mkdir("out")
os.symlink({str(tmp_path)!r}, "out/folder")
os.symlink({str(tmp_path / "secret.txt")!r}, "out/file.txt")
os.symlink(".", "out/loop")
open("out/own.txt", "w").close()
"""
    assert list(run_python(code, products=(Product("all", "out/**/*.txt"),)).files) == ["out/own.txt"]


def test_files_of_a_pattern_are_bounded_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "FILE_LIMIT", 2048)
    code = "for i in range(9): open(f'{i}.bin', 'w').write('x' * 1000)"
    assert list(run_python(code, products=(Product("all", "*.bin"),)).files) == ["0.bin", "1.bin"]


def test_files_of_an_earlier_run_keep_their_folders() -> None:
    before = run_python("import os; os.mkdir('a'); open('a/b.txt', 'w').write('kept')", products=(Product("", "a/*"),))
    command = Command(arguments=("-c", "print(open('a/b.txt').read())"), shown="")
    assert run(command, PYTHON, QUICK, before).stdout == b"kept\n"


def test_endless_loop_is_stopped_by_the_clock() -> None:
    outcome = run_python("while True:\n    try:\n        pass\n    except BaseException:\n        pass")
    assert outcome.stopped == "timeout"


def test_flood_is_stopped_and_cut_at_the_limit() -> None:
    outcome = run_python("while True: print('x' * 1000)")
    assert outcome.stopped == "output-limit"
    assert len(outcome.stdout) == QUICK.output


def test_flood_that_ends_by_itself_is_still_over_the_limit() -> None:
    assert run_python("import os; os.write(1, b'x' * 20_000)").stopped == "output-limit"


def test_command_whose_work_is_to_print_may_print_more() -> None:
    sample = File("sample.py", b"import os, sys; os.write(1, b'x' * int(sys.argv[1]))")
    ended = []
    for size in ("20000", "40000"):
        printing = Command(arguments=("-S", "sample.py", size), shown="", files=(sample,), prints=30_000)
        outcome = run(printing, PYTHON, QUICK)
        ended.append((outcome.stopped, len(outcome.stdout)))
    assert ended == [("", 20_000), ("output-limit", 30_000)]


def test_command_whose_work_is_to_print_has_no_larger_limit_for_errors() -> None:
    """Nobody reads thousands of errors, so ``Command.prints`` only raises the limit of standard output."""
    sample = File("sample.py", b"import os; os.write(2, b'x' * 20_000)")
    printing = Command(arguments=("-S", "sample.py"), shown="", files=(sample,), prints=30_000)
    outcome = run(printing, PYTHON, QUICK)
    assert (outcome.stopped, len(outcome.stderr)) == ("output-limit", QUICK.output)


@pytest.mark.skipif(sys.platform != "linux", reason="address space is not limited elsewhere")
def test_large_allocation_fails_in_the_sample() -> None:
    outcome = run_python("bytearray(3 * 10**9)")
    assert outcome.exit_code == 1
    assert b"MemoryError" in outcome.stderr


def test_standard_input_is_empty() -> None:
    assert b"EOFError" in run_python("input()").stderr


def test_signal_is_a_negative_exit_code() -> None:
    assert run_python("import os; os.kill(os.getpid(), 11)").exit_code == -11


def test_environment_is_scrubbed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    outcome = run_python("import os; print(sorted(os.environ))")
    assert b"SECRET_TOKEN" not in outcome.stdout
    assert b"PYTHONHASHSEED" in outcome.stdout


def test_working_directory_is_fresh_and_never_named() -> None:
    outcome = run_python("import os; print(os.getcwd(), os.listdir('.'), os.environ['HOME'])")
    assert outcome.stdout == b". ['sample.py'] .\n"


@pytest.mark.skipif(sys.platform != "linux", reason="stragglers are found through /proc")
def test_daemon_that_left_its_session_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for descriptor in range(64):
            try:
                os.close(descriptor)
            except OSError:
                pass
        time.sleep(60)
    os._exit(0)
print("gone")
"""
    assert run_python(code).stdout == b"gone\n"
    assert processes_under(f"HOME={tmp_path}") == []


def test_directory_is_removed_also_when_the_sample_locks_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    run_python("import os\nos.makedirs('a/b')\nopen('a/b/c', 'w').close()\nos.chmod('a', 0o500)")
    assert list(tmp_path.iterdir()) == []


def test_made_program_is_run_in_place_of_the_tool() -> None:
    script = f"#!{sys.executable}\nprint('made')\n".encode()
    before = Outcome(tool=PYTHON, exit_code=0, stdout=b"", stderr=b"", files={"program": script})
    outcome = run(Command(arguments=(), shown="", program="program"), PYTHON, QUICK, before)
    assert outcome.stdout == b"made\n"


def test_programs_made_on_many_threads_all_start() -> None:
    """Guards against ``ETXTBSY``: a fork on another thread could still have the program open for writing."""
    script = f"#!{sys.executable}\n".encode() + b"#" * 2**20 + b"\nprint('made')\n"
    before = Outcome(tool=PYTHON, exit_code=0, stdout=b"", stderr=b"", files={"program": script})
    command = Command(arguments=(), shown="", program="program")
    with ThreadPoolExecutor(max_workers=8) as pool:
        outcomes = list(pool.map(lambda _: run(command, PYTHON, Limits(seconds=60), before), range(40)))
    assert [outcome.exit_code for outcome in outcomes] == [0] * 40


@pytest.mark.skipif(sys.platform != "linux", reason="watchers need a POSIX shell, this test /proc")
@pytest.mark.parametrize("leaves", ["", "os.fork(); os.setsid() if os.getpid() != os.getpgrp() else 0; "])
def test_samples_end_when_their_build_is_killed(tmp_path: Path, leaves: str) -> None:
    marker = f"sleeper-{os.getpid()}"
    code = f"import os, time; {leaves}time.sleep(60)  # {marker}"
    script = f"""
import sys
from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.model.command import Command, Tool
tool = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
run(Command(arguments=("-c", {code!r}), shown=""), tool, Limits(seconds=60))
"""
    environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    build = subprocess.Popen([sys.executable, "-c", script], env=environment)
    assert _eventually(lambda: len(_sleepers(code)) == (2 if leaves else 1))
    build.kill()
    build.wait()
    assert _eventually(lambda: _sleepers(code) == [])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no server on Windows")
def test_server_that_was_killed_is_started_again() -> None:
    run_python("pass")
    first = SERVER.pid
    os.kill(first, signal.SIGKILL)
    assert _eventually(lambda: not _is_running(str(first)))
    assert run_python("print('still')").stdout == b"still\n"
    assert SERVER.pid not in {first, 0}


@pytest.mark.skipif(sys.platform != "linux", reason="this test needs /proc")
def test_server_ends_with_the_build_and_with_each_of_its_copies(tmp_path: Path) -> None:
    script = """
import os, sys
from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.sandbox import SERVER, Sandbox
from sphinxext.codestages.model.command import Command, Tool
tool = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
for copies in (1, 0):
    run(Command(arguments=("-c", ""), shown=""), tool, Limits())
    print(SERVER.pid, flush=True)
    if copies and os.fork():
        os.wait()
"""
    environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    build = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    servers = build.stdout.split()
    assert len(servers) == 3
    assert len(set(servers)) == 2, "the copy has a server of its own"
    assert _eventually(lambda: not any(_is_running(server) for server in servers))


def _is_running(pid: str) -> bool:
    """True if the process exists and has not ended; a zombie has ended."""
    try:
        return "(zombie)" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


def _sleepers(code: str) -> list[str]:
    """Return the processes that were started with exactly this code."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes().split(b"\0")[2:3] == [code.encode()]:
                found.append(path.parent.name)
        except OSError:
            continue
    return found


def _eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 60
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def test_folders_of_dead_builds_are_swept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for number in (dead.pid, os.getppid()):
        (tmp_path / f"{folder.folder_prefix(number)}x").mkdir()
    run_python("pass")
    assert [path.name for path in tmp_path.iterdir()] == [f"{folder.folder_prefix(os.getppid())}x"]


def test_paths_of_folders_have_one_length(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = set()
    for pid in (7, 12_345, 4_194_304):
        monkeypatch.setattr(os, "getpid", lambda pid=pid: pid)
        with folder.working_directory() as directory:
            lengths.add(len(str(directory)))
    assert len(lengths) == 1


def test_output_is_kept_if_the_sample_removes_its_own_folder() -> None:
    code = "import os, shutil\nprint('here', flush=True)\nshutil.rmtree(os.path.dirname(os.getcwd()))"
    assert run_python(code).stdout == b"here\n"


def test_sample_has_no_children_of_ours() -> None:
    assert b"ChildProcessError" in run_python("import os; os.wait()").stderr


def test_tool_that_cannot_start_is_our_failure() -> None:
    gone = Tool(name="gone", path="/nowhere/gone", version="0", fingerprint="0")
    with pytest.raises(ToolFailure, match="/nowhere/gone"):
        run(Command(arguments=(), shown=""), gone, QUICK)


def test_runner_runs_only_what_is_allowed(tmp_path: Path) -> None:
    made = tmp_path / "made"
    command = Command(arguments=("-c", f"open({str(made)!r}, 'w')"), shown="")
    with pytest.raises(NotAllowed, match=f"{sys.executable} was not run"):
        Runner(allowed=False).run(command, PYTHON, QUICK)
    assert not made.exists()
    assert Runner(sandbox=Sandbox(mode="off")).run(command, PYTHON, QUICK).exit_code == 0
    assert made.exists()
