"""The fresh folder of a run: make it, bring files back from it, and delete it, whatever the run did to it."""

from __future__ import annotations

import contextlib
import itertools
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..model.command import Product

POSIX = os.name == "posix"
DISK_LIMIT = 512 * 2**20
"""The most bytes that all files of a run may hold together."""
FILE_LIMIT = 256 * 2**20
"""The largest file that a run can write, and the most that is brought back in files of patterns; in bytes."""

_COUNT = itertools.count()


@contextlib.contextmanager
def working_directory() -> Iterator[Path]:
    """Make a fresh directory for a run, and delete it afterwards.

    It is a folder within the fresh folder: the files that capture the output are beside it, and not in it. On one
    machine its path always has the same length. The path is in the run's environment, and the length of the environment
    decides where the stack of the program begins.
    """
    _sweep(Path(tempfile.gettempdir()))
    outer = Path(tempfile.mkdtemp(prefix=folder_prefix(os.getpid()))).resolve()
    try:
        inner = outer / "run"
        inner.mkdir()
        yield inner
    finally:
        _remove(outer)


def folder_prefix(pid: int) -> str:
    """Return how the names of the folders begin that the build with this number makes: ``codestages-0001234-``.

    The numbers of processes have at most seven digits.
    """
    return f"codestages-{pid:07}-"


def _remove(folder: Path) -> None:
    """Delete a folder and everything in it.

    Inner folders are moved up before they are deleted, so no path gets too long and nothing is recursive: a sample can
    nest folders deeper than paths can be long.
    """
    found = [str(folder)]
    for path in found:  # inner folders are appended meanwhile
        with contextlib.suppress(OSError):
            os.chmod(path, 0o700)  # noqa: PTH101 - plain names are faster, and this is done for every run
            with os.scandir(path) as entries:
                for entry in list(entries):
                    with contextlib.suppress(OSError):
                        if entry.is_dir(follow_symlinks=False):
                            os.chmod(entry.path, 0o700)  # noqa: PTH101 - to be moved, it has to be writable itself
                            moved = f"{folder}{os.sep}.{os.getpid()}-{next(_COUNT)}"
                            os.rename(entry.path, moved)  # noqa: PTH104
                            found.append(moved)
                        else:
                            os.unlink(entry.path)  # noqa: PTH108
    for path in reversed(found):
        with contextlib.suppress(OSError):
            os.rmdir(path)  # noqa: PTH106


@cache
def _sweep(folder: Path) -> None:
    """Delete folders that killed builds have left. Their names contain the number of the build's process."""
    for left in folder.glob("codestages-*-*"):
        number = left.name.split("-")[1]
        if POSIX and number.isdecimal() and not _is_alive(int(number)):
            _remove(left)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def brought_back(products: tuple[Product, ...], directory: Path) -> dict[str, bytes]:
    """Return the files of the products by path, in the order of the products, those of a pattern sorted.

    A file of a pattern is left out if all files together would be larger than ``FILE_LIMIT``. A file that cannot be
    read is left out, too.
    """
    patterns = any(product.is_pattern for product in products)
    left = sorted(_left_in(directory)) if patterns else []
    kept: dict[str, bytes] = {}
    room = FILE_LIMIT
    for product in products:
        for name in filter(product.matches, left) if product.is_pattern else (product.file,):
            content = _product(directory / name, directory) if name not in kept else None
            if content is not None and (not product.is_pattern or len(content) <= room):
                kept[name] = content
                room -= len(content)
    return kept


def _left_in(directory: Path) -> Iterator[str]:
    """Yield the paths of all files below ``directory``. Links are neither returned nor followed."""
    folders = [""]
    while folders:
        folder = folders.pop()
        with contextlib.suppress(OSError), os.scandir(directory / folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(f"{folder}{entry.name}/")
                elif not entry.is_symlink():
                    yield folder + entry.name


def _product(path: Path, directory: Path) -> bytes | None:
    try:
        # the program may have put a link in its place, to a file that only we can read
        is_own = path.is_file() and path.resolve() == directory.resolve() / path.relative_to(directory)
        content = path.read_bytes() if is_own else None
    except OSError:
        return None
    # a zero byte: a binary file, which is brought back as it is
    return content if content is None or b"\0" in content[:4096] else portable(content, directory)


def portable(content: bytes, directory: Path) -> bytes:
    """Return ``content`` with ``.`` in place of the working directory's path, which is another one in every run."""
    return content.replace(str(directory).encode(), b".")
