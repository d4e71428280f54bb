"""The fresh folder of one run: made, cleared away however it was left, and the files that are brought back from it."""

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
FILE_LIMIT = 256 * 2**20
"""Bytes that a run may leave in one file, and that are brought back in all."""

_COUNT = itertools.count()


@contextlib.contextmanager
def working_directory() -> Iterator[Path]:
    """A directory pair: what the process sees is one level below the files that capture its output."""
    _sweep(Path(tempfile.gettempdir()))
    outer = Path(tempfile.mkdtemp(prefix=f"codestages-{os.getpid()}-")).resolve()
    try:
        inner = outer / "run"
        inner.mkdir()
        yield inner
    finally:
        _remove(outer)


def _remove(folder: Path) -> None:
    """Delete a folder however deep it is: folders within are moved up, so that no path and no recursion is too long."""
    found = [str(folder)]
    for each in found:
        with contextlib.suppress(OSError):
            os.chmod(each, 0o700)  # noqa: PTH101 - plain names: this is done for every run
            with os.scandir(each) as entries:
                for entry in list(entries):
                    with contextlib.suppress(OSError):
                        if entry.is_dir(follow_symlinks=False):
                            moved = f"{folder}{os.sep}.{os.getpid()}-{next(_COUNT)}"
                            os.rename(entry.path, moved)  # noqa: PTH104
                            found.append(moved)
                        else:
                            os.unlink(entry.path)  # noqa: PTH108
    for each in reversed(found):
        with contextlib.suppress(OSError):
            os.rmdir(each)  # noqa: PTH106


@cache
def _sweep(folder: Path) -> None:
    """Remove what builds that were killed have left; the folders carry the process's number."""
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
    """The products' files by their paths: in the products' order, those of a pattern sorted, up to a size in all."""
    patterns = any(each.is_pattern for each in products)
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
    """The paths of all files below ``directory`` that are no links, nor below a link."""
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
        content = path.read_bytes() if path.is_file() else None
    except OSError:
        return None
    return content if content is None or b"\0" in content[:4096] else portable(content, directory)


def portable(content: bytes, directory: Path) -> bytes:
    """The working directory has a new name every time; readers see ``.``, and two builds are the same."""
    return content.replace(str(directory).encode(), b".")
