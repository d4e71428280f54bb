"""Which folders a contained program has to read so that a tool works: those in which the tool is installed."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

_PARTS = ("bin", "lib", "lib64", "libexec", "include", "share/zoneinfo", "pyvenv.cfg")
"""What is shown of an installation's root that holds other things as well."""


@cache
def folders_of(*paths: str) -> tuple[str, ...]:
    """Return the folders and files of the installations of which ``paths`` are executables or roots, sorted.

    An executable can be a link to another one, and a virtual environment names the installation that it was made from.
    """
    found: set[str] = set()
    for name in (link for path in paths for link in _chain(path)):
        if Path(name).is_dir():
            found |= _root(Path(name))
            continue
        found |= {name, *_installation(name)}
        found |= {part for base in _base(name) for part in _installation(base)}
    return tuple(sorted(part for part in found if os.path.lexists(part)))


def plain(path: str) -> str:
    """Return ``path`` as an absolute path without ``..``, which leads through folders that a program may not see."""
    folder, name = os.path.split(os.path.abspath(path) if ".." not in path else path)  # noqa: PTH100
    return os.path.join(os.path.realpath(folder) if ".." in path else folder, name)  # noqa: PTH118


def _chain(path: str) -> list[str]:
    """Return a path and all that its links lead to, links of folders included."""
    chain = [plain(path)]
    while Path(chain[-1]).is_symlink() and len(chain) < 40:
        target = os.readlink(chain[-1])  # noqa: PTH115
        chain.append(os.path.normpath(os.path.join(os.path.dirname(chain[-1]), target)))  # noqa: PTH118, PTH120
    return [*chain, os.path.realpath(path)]


def _installation(executable: str) -> set[str]:
    """Return the root that the executable belongs to, if it is in a folder ``bin``; only parts of a shared root."""
    folder = Path(executable).parent
    if folder.name != "bin":
        return set()
    return _root(folder.parent)


def _root(root: Path) -> set[str]:
    """Return the root of an installation; only parts of it, if it is shared."""
    return {str(root / part) for part in _PARTS} if _is_shared(root) else {str(root)}


def _is_shared(root: Path) -> bool:
    """True if a root is the file system's, the user's home or a folder above it, or ``.local`` of the user."""
    home = Path(os.path.realpath(os.path.expanduser("~")))  # noqa: PTH111
    return root == Path(root.anchor) or root in (home, home / ".local") or root in home.parents


def _base(executable: str) -> list[str]:
    """Return the interpreter that a virtual environment was made from."""
    try:
        lines = (Path(executable).parents[1] / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, IndexError, ValueError):
        return []
    homes = [value.strip() for key, _, value in (line.partition("=") for line in lines) if key.strip() == "home"]
    return [os.path.realpath(os.path.join(home, "python3")) for home in homes]  # noqa: PTH118
