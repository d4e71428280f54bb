"""What a contained program can see of the file system: a root of its own, in which nothing else can be named."""

from __future__ import annotations

import os

from . import system
from .wire import Run

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store")
"""The folders of the system's programs and libraries."""
_SETTINGS = (
    *("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "localtime", "timezone", "locale.alias"),
    *("mime.types", "os-release", "nsswitch.conf", "host.conf", "protocols", "services"),
    *("ssl/certs", "ssl/openssl.cnf", "pki/tls/certs", "ca-certificates", "crypto-policies"),
)
"""What programs read in ``/etc`` that says nothing about this machine's users."""
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_STREAMS = {"fd": "", "stdin": "/0", "stdout": "/1", "stderr": "/2"}
_SHARED_MEMORY = "mode=1777,size=64m,nr_inodes=4096"
_ROOT = "mode=755,size=1m,nr_inodes=4096"


def paths(*, network: bool) -> tuple[str, ...]:
    """Return the paths that every run can read: the system's programs, libraries and settings."""
    names = (*_SETTINGS, "resolv.conf", "hosts") if network else _SETTINGS
    return (*_SYSTEM, *(f"/etc/{name}" for name in names))


def build(run: Run) -> None:
    """Give this process a root of its own. Raises OSError if that is not possible.

    The process has to be in a mount namespace of its own. The new root is a small file system in memory. What the run
    can see is bound there, and the old root is let go.
    """
    system.mount("none", "/", "", system.MS_REC | system.MS_PRIVATE)
    base = "/usr"  # any folder will do: it is covered only until its mount has become the root
    system.mount("tmpfs", base, "tmpfs", system.MS_NOSUID | system.MS_NODEV, _ROOT)
    os.chdir(base)
    os.mkdir("new")
    os.mkdir("old")
    system.mount("new", "new", "", system.MS_BIND)
    system.pivot_root(".", "old")
    os.chdir("/")
    for path in _outermost((*paths(network=run.network), *run.readable)):
        _show(path)
    _make_devices()
    _name_users()
    _bind("/old" + run.folder, "/new" + run.folder)
    system.protect("/new" + run.folder, writable=True)
    os.makedirs("/new/proc", exist_ok=True)
    system.mount("proc", "/new/proc", "proc", system.MS_NOSUID | system.MS_NODEV | system.MS_NOEXEC)
    os.chdir("/new")
    system.pivot_root(".", ".")
    system.detach(".")
    os.chdir("/")
    system.protect("/", writable=False, recursive=False)


def _outermost(paths: tuple[str, ...]) -> list[str]:
    """Return ``paths`` in order, without those that lie below another one."""
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not any(path.startswith(f"{other}/") for other in kept):
            kept.append(path)
    return kept


def _show(path: str) -> None:
    """Make a path of the old root readable under the same name; skip one that does not exist.

    A link is made again, and what it leads to is shown as well.
    """
    old = "/old" + path
    if os.path.islink(old):
        target = os.readlink(old)
        _link(target, "/new" + path)
        inner = os.path.normpath(os.path.join(os.path.dirname(path), target))
        if not inner.startswith(("/usr/", "/bin/", "/lib", "/proc")):
            _show(inner)
    elif os.path.exists(old):
        _bind(old, "/new" + path)
        system.protect("/new" + path, writable=False)


def _bind(source: str, target: str) -> None:
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY))
    system.mount(source, target, "", system.MS_BIND | system.MS_REC)


def _link(target: str, path: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not os.path.lexists(path):
        os.symlink(target, path)


def _make_devices() -> None:
    os.mkdir("/new/dev")
    for path in DEVICES:
        _bind(f"/old{path}", f"/new{path}")
    for name, inner in _STREAMS.items():
        os.symlink(f"/proc/self/fd{inner}", f"/new/dev/{name}")
    os.mkdir("/new/dev/shm")
    system.mount("tmpfs", "/new/dev/shm", "tmpfs", system.MS_NOSUID | system.MS_NODEV, _SHARED_MEMORY)


def _name_users() -> None:
    """Write the files that name the user and this machine; no other user can be seen."""
    user, group = os.getuid(), os.getgid()
    for name, text in (
        ("passwd", f"sample:x:{user}:{group}::/:/bin/sh\n"),
        ("group", f"sample:x:{group}:\n"),
        ("hosts", "127.0.0.1 localhost\n::1 localhost\n"),
    ):
        os.makedirs("/new/etc", exist_ok=True)
        if not os.path.lexists(f"/new/etc/{name}"):
            with open(f"/new/etc/{name}", "w", encoding="ascii") as file:
                file.write(text)
