"""The Python interpreter: where to find one, and how to read its version."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ...model.command import Tool
from ...model.descriptors import ToolSpec
from ...model.errors import CodestagesError

_IDENTITY = (
    "import sys; print('Python ' + sys.version); print(sys.implementation.name); "
    "print('debug build' * hasattr(sys, 'gettotalrefcount'))"
)
OLDEST = (3, 8)
_FORM = re.compile(r"(?P<release>\d+(\.\d+)*)(?P<stage>(a|b|rc)\d+)?\+?(?P<variant>t?d?)")


def read_version(answer: str) -> str:
    """Return ``3.11.7`` for the answer ``Python 3.11.7 (main, …)``; empty if the answer is not Python's.

    A free-threaded build is ``3.13.0t``, a debug build ``3.13.0d``. Raise CodestagesError for other implementations,
    and for versions that the probes do not run on.
    """
    found = re.search(r"Python (\d+\.\d+\.\d+\S*)", answer)
    other = re.search(r"PyPy|Graal\w*|Jython|IronPython|RustPython", answer, re.IGNORECASE)
    if other:
        raise CodestagesError(
            f"is {other[0]}, and not CPython: only the stages and instructions of CPython can be shown"
        )
    if found and tuple(int(word) for word in found[1].split(".")[:2]) < OLDEST:
        raise CodestagesError(f"is Python {found[1]}; the oldest version that can be shown is 3.8")
    variant = "t" * ("free-threading" in answer) + "d" * ("debug build" in answer)
    return found[1] + variant if found else ""


def fits_version(version: str, wanted: str) -> bool:
    """True if a version is the one that is wanted.

    ``3.13`` fits 3.13.0 and 3.13.0rc2. It does not fit 3.13.0t, which is asked for as ``3.13t``.
    """
    known, asked = _FORM.fullmatch(version), _FORM.fullmatch(wanted)
    if not known or not asked:
        return version == wanted
    same = (known["release"] + ".").startswith(asked["release"] + ".") and known["variant"] == asked["variant"]
    exact = asked["stage"] or asked["release"] == known["release"]
    return same and (not exact or known["stage"] == asked["stage"])


def is_shim(path: str) -> bool:
    """True for a script in a folder ``shims``, where pyenv, asdf and mise put their launchers.

    Any other script is the user's own, and is used as it is.
    """
    return Path(path).parent.name == "shims"


def command_name(tool: Tool) -> str:
    """Return what a reader types to start this version: ``python3.11``."""
    return "python" + ".".join(str(number) for number in tool.release[:2])


TOOL = ToolSpec(
    name="python",
    option="python",
    setting="interpreters",
    executables=("python{version}", "python{minor}"),
    version_arguments=("-S", "-c", _IDENTITY),
    read_version=read_version,
    fits=fits_version,
    locations=(
        "$PYENV_ROOT/versions/{release}*/bin/python",
        "~/.pyenv/versions/{release}*/bin/python",
        "$UV_PYTHON_INSTALL_DIR/cpython-{release}*/bin/python3",
        "$XDG_DATA_HOME/uv/python/cpython-{release}*/bin/python3",
        "~/.local/share/uv/python/cpython-{release}*/bin/python3",
    ),
    may_launch=is_shim,
    root_arguments=("-S", "-c", "import sys; print(sys.executable)"),
    parts_arguments=("-S", "-c", "import sys; print(sys.executable, sys.prefix, sys.base_prefix, sep='\\n')"),
    settings=("~/.pyenv/version", "$PYENV_ROOT/version"),
    default=sys.executable,
    default_answer=f"Python {sys.version}\n{sys.implementation.name}"
    + "\ndebug build" * hasattr(sys, "gettotalrefcount"),
    advice=(
        "Install that version of Python, or name its executable in codestages_interpreters "
        '({"3.8": "/path/to/python3.8"}).'
    ),
)
