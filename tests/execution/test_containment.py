"""What a contained program cannot do, at each level, and what it still can."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from sphinxext.codestages.execution import sandbox as sandboxes
from sphinxext.codestages.execution.containment import seccomp
from sphinxext.codestages.execution.limits import Limits
from sphinxext.codestages.execution.process import Runner, run
from sphinxext.codestages.execution.sandbox import Level, Sandbox, strongest_level
from sphinxext.codestages.execution.visible import folders_of
from sphinxext.codestages.model.command import Command, File, Outcome, Product, Tool
from sphinxext.codestages.model.errors import NotAllowed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a sandbox")
PYTHON = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
LIMITS = Limits(seconds=20)
SECRET = "a secret of the build"
LEVELS = get_args(Level)


class AtLevel(Sandbox):
    """A sandbox at a level that is weaker than what the machine can do."""

    def __init__(self, level: Level) -> None:
        super().__init__()
        object.__setattr__(self, "_level", level)

    def level(self) -> Level:
        return self._level  # type: ignore[attr-defined, no-any-return]


def needs(level: Level) -> AtLevel:
    if LEVELS.index(strongest_level()[0]) > LEVELS.index(level):
        if os.environ.get("CODESTAGES_REQUIRE_TOOLS"):
            pytest.fail(f"this machine has no {level} sandbox: {strongest_level()[1]}", pytrace=False)
        pytest.skip(f"this machine has no {level} sandbox: {strongest_level()[1]}")
    return AtLevel(level)


@pytest.fixture(params=["full", "partial"])
def contained(request: pytest.FixtureRequest) -> AtLevel:
    return needs(request.param)


def ran(code: str, sandbox: Sandbox, *allows: str, limits: Limits = LIMITS, **change: object) -> Outcome:
    file = File("sample.py", code.encode())
    command = Command(arguments=("-S", "sample.py"), shown="", files=(file,), allows=allows, **change)  # type: ignore[arg-type]
    return run(command, PYTHON, limits, sandbox=sandbox)


def error_of(code: str, sandbox: Sandbox, *allows: str) -> str:
    """Return the name of the exception with which ``code`` ends; empty if it ends with none."""
    lines = ran(code, sandbox, *allows).stderr.decode().strip().splitlines()
    return lines[-1].partition(":")[0].rpartition(".")[2] if lines else ""


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET)
    return path


@pytest.fixture
def server() -> Iterator[int]:
    """Return the port of a server of this machine that tells the secret."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection = listening.accept()[0]
                except OSError:
                    return
                with connection:
                    connection.sendall(SECRET.encode())

        threading.Thread(target=serve, daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


def test_file_of_the_user_cannot_be_read(contained: AtLevel, secret: Path) -> None:
    assert error_of(f"print(open({str(secret)!r}).read())", contained) in {"FileNotFoundError", "PermissionError"}
    assert ran(f"print(open({str(secret)!r}).read())", AtLevel("limits")).stdout.decode().strip() == SECRET


def test_settings_of_the_machine_cannot_be_read(contained: AtLevel) -> None:
    for path in ("/etc/shadow", "/etc/hostname", "/etc/ssh", "/run", "/sys", "/var"):
        code = f"import os; os.listdir({path!r}) if os.path.isdir({path!r}) else open({path!r})"
        assert error_of(code, contained) in {"FileNotFoundError", "PermissionError"}, path


def test_environment_of_the_build_cannot_be_read(contained: AtLevel) -> None:
    code = """
import glob
for path in glob.glob("/proc/[0-9]*/environ"):
    try:
        print(open(path, "rb").read())
    except OSError:
        pass
"""
    build = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env={"TOKEN": SECRET})
    try:
        said = ran(code, contained).stdout
        assert said.count(b"PYTHONHASHSEED=0") >= 1
        assert SECRET.encode() not in said
        assert SECRET.encode() in ran(code, AtLevel("limits")).stdout
    finally:
        build.communicate()


def test_server_of_this_machine_cannot_be_reached(contained: AtLevel, server: int) -> None:
    code = f"import socket; print(socket.create_connection(('127.0.0.1', {server}), 5).recv(99).decode())"
    assert error_of(code, contained) in {"ConnectionRefusedError", "PermissionError"}
    assert ran(code, AtLevel("limits")).stdout.decode().strip() == SECRET


@pytest.mark.parametrize("is_abstract", [False, True])
def test_unix_socket_cannot_be_reached(contained: AtLevel, tmp_path: Path, *, is_abstract: bool) -> None:
    address = f"\0{tmp_path}" if is_abstract else str(tmp_path / "socket")
    code = f"import socket; socket.socket(socket.AF_UNIX).connect({address!r})"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        assert error_of(code, contained) in {"FileNotFoundError", "PermissionError", "ConnectionRefusedError"}
        assert error_of(code, AtLevel("limits")) == ""


def test_nothing_is_written_outside_of_the_folder(contained: AtLevel, tmp_path: Path) -> None:
    for path in (str(tmp_path / "made"), "/usr/made", "/made", f"{sys.prefix}/made", "/etc/made"):
        assert error_of(f"open({path!r}, 'w')", contained) in {"OSError", "PermissionError", "FileNotFoundError"}, path
        assert not Path(path).exists()
    assert (
        ran("open('made', 'w').write('x'); import os; os.mkdir('a'); os.rename('made', 'a/b')", contained).stderr == b""
    )


def test_signals_do_not_reach_the_build(contained: AtLevel) -> None:
    code = """
import os, signal
for pid in (os.getppid(), PID):
    try:
        os.kill(pid, signal.SIGTERM)
    except OSError:
        pass
print("still")
""".replace("PID", str(os.getpid()))
    assert ran(code, contained).stdout == b"still\n"
    assert ran("print('and now')", contained).stdout == b"and now\n"


@pytest.mark.parametrize(
    "code",
    [
        "libc.mount(b'none', b'/', None, 1 << 18, None)",
        "libc.unshare(0x10000000)",
        "libc.ptrace(16, os.getppid(), 0, 0)",
        "libc.syscall(425, 8, 0)",
        "libc.syscall(435, 0, 0)",
        "libc.chroot(b'.')",
    ],
)
def test_way_out_is_closed(contained: AtLevel, code: str) -> None:
    lines = f"import ctypes, os; libc = ctypes.CDLL(None, use_errno=True)\nprint({code}, ctypes.get_errno())"
    outcome = ran(lines, contained)
    assert outcome.stdout.split()[0] == b"-1", outcome.stderr
    assert outcome.stdout.split()[1] in {b"1", b"38"}


def test_other_networks_have_no_sockets(contained: AtLevel) -> None:
    for domain in ("AF_VSOCK", "AF_PACKET", "AF_ALG"):
        code = f"import socket; socket.socket(socket.{domain}, socket.SOCK_STREAM)"
        assert error_of(code, contained) in {"OSError", "PermissionError"}


def test_ordinary_programs_work(contained: AtLevel) -> None:
    code = """
import getpass, os, pathlib, random, socket, subprocess, tempfile, threading
pathlib.Path("a").write_text("x")
with tempfile.NamedTemporaryFile("w") as file:
    file.write("x")
said = subprocess.run(["/bin/sh", "-c", "echo $HOME"], capture_output=True, check=True).stdout
print(said.decode().strip() == os.getcwd())
threading.Thread(target=print, args=("thread",)).start()
left, right = socket.socketpair()
open("/dev/null", "w").write("x"), os.urandom(3), random.random()
print(os.getpid() > 1)
"""
    outcome = ran(code, contained)
    assert (outcome.stdout, outcome.stderr) == (b"True\nthread\nTrue\n", b"")


def test_programs_of_several_processes_and_servers_of_their_own_work() -> None:
    code = """
import getpass, multiprocessing, socket, threading

def double(number):
    return 2 * number

if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(double, [1, 2]), getpass.getuser())
    with socket.create_server(("localhost", 0)) as server:
        threading.Thread(target=lambda: server.accept()[0].sendall(b"x")).start()
        print(socket.create_connection(server.getsockname()).recv(1))
"""
    outcome = ran(code, needs("full"))
    assert (outcome.stdout, outcome.stderr) == (b"[2, 4] sample\nb'x'\n", b"")


def test_stop_and_abort_end_the_program_as_usual(contained: AtLevel) -> None:
    assert ran("import os; os.abort()", contained).exit_code == -6
    assert ran("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", contained).exit_code == -15


@pytest.mark.parametrize("level", LEVELS)
def test_processes_together_have_a_limit_of_memory(level: Level) -> None:
    code = """
import os, time
for number in range(4):
    if os.fork() == 0:
        held = bytearray(60 * 2**20)
        time.sleep(60)
time.sleep(60)
"""
    assert ran(code, needs(level), limits=Limits(seconds=30, memory=150 * 2**20)).stopped == "memory-limit"


@pytest.mark.parametrize("level", LEVELS)
def test_files_together_have_a_limit(level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sphinxext.codestages.execution.containing.DISK_LIMIT", 20 * 2**20)
    code = """
import time
for number in range(30):
    open(str(number), "wb").write(b"x" * 2**20)
time.sleep(60)
"""
    assert ran(code, needs(level)).stopped == "disk-limit"


@pytest.mark.parametrize("level", LEVELS)
def test_processes_have_a_limit(level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sphinxext.codestages.execution.containing.MOST_PROCESSES", 50)
    code = """
import os, time
for number in range(100):
    if os.fork() == 0:
        time.sleep(60)
time.sleep(60)
"""
    assert ran(code, needs(level)).stopped == "process-limit"


@pytest.mark.parametrize("level", LEVELS)
def test_addresses_are_the_same_in_every_run(level: Level) -> None:
    said = {ran("print(object(), id(len))", needs(level)).stdout for _ in range(3)}
    assert len(said) == 1


def test_link_in_place_of_a_product_is_not_followed(secret: Path) -> None:
    code = f"import os; os.symlink({str(secret)!r}, 'made'); os.symlink({str(secret.parent)!r}, 'folder')"
    products = (Product("made", "made"), Product("inner", "folder/secret.txt"))
    assert ran(code, AtLevel("limits"), products=products).files == {}


def test_program_gets_what_it_was_given(contained: AtLevel, secret: Path, server: int) -> None:
    assert ran(f"print(open({str(secret)!r}).read())", contained, str(secret.parent)).stdout.decode().strip() == SECRET
    assert error_of(f"open({str(secret)!r}, 'a')", contained, str(secret.parent)) in {"OSError", "PermissionError"}
    code = f"import socket; print(socket.create_connection(('127.0.0.1', {server}), 5).recv(99).decode())"
    assert ran(code, contained, "network").stdout.decode().strip() == SECRET


def test_level_is_said() -> None:
    assert [ran("", needs(level)).containment for level in LEVELS] == list(LEVELS)
    assert Sandbox(mode="off").level() == "limits"
    assert Sandbox().level() == strongest_level()[0]


def test_nothing_runs_if_the_required_sandbox_cannot_be_had(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sandboxes, "strongest_level", lambda: ("partial", "no namespaces can be made: not permitted"))
    made = tmp_path / "made"
    command = Command(arguments=("-c", f"open({str(made)!r}, 'w')"), shown="")
    with pytest.raises(
        NotAllowed, match=r"codestages_sandbox is 'required' .* no namespaces can be made: not permitted"
    ):
        Runner(sandbox=Sandbox(mode="required")).run(command, PYTHON, LIMITS)
    assert not made.exists()


def test_filter_knows_the_same_calls_on_each_processor() -> None:
    names = [set(calls) for calls in seccomp._FORBIDDEN.values()]
    assert len(names) == 2
    assert names[0] == names[1]


def test_virtual_environment_needs_the_interpreter_that_it_was_made_from(tmp_path: Path) -> None:
    base, environment = tmp_path / "base", tmp_path / "environment"
    for root in (base, environment):
        (root / "bin").mkdir(parents=True)
        (root / "bin/python3").write_text("")
    (environment / "pyvenv.cfg").write_text(f"home = {base}/bin\n")
    assert {str(base), str(environment)} <= set(folders_of(str(environment / "bin/python3")))


def test_home_is_not_shown_for_a_tool_that_is_installed_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".local/bin").mkdir(parents=True)
    (tmp_path / ".local/bin/rustc").write_text("")
    assert folders_of(str(tmp_path / ".local/bin/rustc")) == (
        str(tmp_path / ".local/bin"),
        str(tmp_path / ".local/bin/rustc"),
    )
