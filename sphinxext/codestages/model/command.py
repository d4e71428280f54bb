"""Running a tool, as data: what to start, with which files, and what to keep.

Stages describe commands, ``execution`` runs them. Commands that differ only in their products are merged into one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

import msgspec


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """An executable that was found: ``fingerprint`` is all it says of its version, ``version`` the short form.

    ``flags`` are those of its flags that not every version has, as far as it lists them.
    """

    name: str
    path: str
    version: str
    fingerprint: str
    flags: tuple[str, ...] = ()

    def has_flag(self, flag: str) -> bool:
        """Whether it lists ``flag``, which may be one with its value (``-Zunpretty=hir``)."""
        return flag in self.flags

    @property
    def release(self) -> tuple[int, ...]:
        """The leading numbers of the version: ``1.97.0-nightly`` is ``(1, 97, 0)``."""
        numbers = self.version.split("-")[0].split("+")[0].split(".")
        return tuple(int(number) for number in numbers if number.isdigit())


class File(msgspec.Struct, frozen=True):
    """A file to lay into the working directory before the start."""

    name: str
    content: bytes


class Product(msgspec.Struct, frozen=True, order=True):
    """One thing a command can make beside others: its word on the command line, if it needs one, and its file.

    ``file`` may be a pattern, where names are not known beforehand (``nll/*.mir``, ``facts/**/*.facts``): every match
    is brought back under its path.
    """

    name: str
    file: str

    @property
    def is_pattern(self) -> bool:
        return "*" in self.file

    def matches(self, path: str) -> bool:
        """Whether the file at ``path`` (parts joined by ``/``) is this product or one of its files."""
        return _form(self.file).fullmatch(path) is not None


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    """``**/`` stands for folders, any number of them, ``*`` for any part of one name."""
    words = {"**/": r"(?:[^/]+/)*", "*": r"[^/]*"}
    parts = re.split(r"(\*\*/|\*)", pattern)
    return re.compile("".join(words.get(part, re.escape(part)) for part in parts), re.DOTALL)


Watch: TypeAlias = Literal["", "usage", "threads"]
"""What is measured of a run from outside: nothing; time and memory; or when each of its threads ran."""


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What one run took: nanoseconds on the clock, and of processors (its own and those of what it waited for).

    ``peak`` is the most memory in bytes that it held at a time; 0 where the system does not tell.
    """

    wall: int
    cpu: int
    peak: int = 0


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """What one thread did between two looks at it: it ran for ``ran`` of the nanoseconds from ``start`` to ``end``.

    ``thread`` is the system's number for it, ``name`` the one that it gave itself. Both times count from the run's
    start.
    """

    thread: int
    name: str
    start: int
    end: int
    ran: int


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How the threads of a run were looked at: all times in nanoseconds.

    The first of ``count`` looks, from which the slices count, was at ``began`` on the system's monotonic clock, the
    last one ``lasted`` later; ``distance`` is the usual one between two, ``longest`` the longest. ``spent`` is what the
    looking took of a processor, ``cpu`` what the process ran in all its threads, ``processors`` how many it could use,
    ``left_out`` how many threads were not watched because there were too many. ``process`` is the number of the
    process, which is that of its main thread as well. ``waits`` are thread, time and length: how long a thread was
    ready to run and had no processor, and when that was seen. ``crowds`` are the starts and ends of where several
    threads ran at once for certain. Both count from the first look.
    """

    process: int
    began: int
    lasted: int
    count: int
    distance: int
    longest: int
    spent: int
    cpu: int
    processors: int
    left_out: int = 0
    waits: tuple[tuple[int, int, int], ...] = ()
    crowds: tuple[tuple[int, int], ...] = ()


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A tool's run in a fresh working directory.

    In ``arguments``, ``{products}`` stands for the products' names joined by commas. ``shown`` is the command line as
    a reader could type it, for one stage. ``program`` names a file made by ``after`` that is started in place of the
    tool (``after`` runs first, and is shared with the stages that need it too). ``otherwise`` runs in its place where
    it came to its end and made none of its products. ``prints`` is how many bytes it may write to standard output
    even where a sample's output is limited to fewer, for what it prints is its work. What is watched (``watch``) runs
    ``repeat`` times, with nothing of ours beside it.
    """

    arguments: tuple[str, ...]
    shown: str
    files: tuple[File, ...] = ()
    products: tuple[Product, ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    program: str = ""
    after: Command | None = None
    otherwise: Command | None = None
    prints: int = 0
    watch: Watch = ""
    repeat: int = 1

    def merged(self, products: frozenset[Product]) -> Command:
        """The same command, making all of ``products``."""
        return msgspec.structs.replace(self, products=tuple(sorted(products)))

    @property
    def line(self) -> tuple[str, ...]:
        """The arguments with the products filled in."""
        names = ",".join(product.name for product in self.products if product.name)
        return tuple(argument.replace("{products}", names) for argument in self.arguments)


Stop: TypeAlias = Literal["", "timeout", "memory-limit", "output-limit"]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a command ended. ``exit_code`` is negative for a signal; ``stopped`` names the limit that ended it.

    ``files`` holds the products that were made; the working directory's path is replaced in all texts by ``.``.
    ``usages`` are those of a watched command's runs, in order, ``slices`` those of its last run's threads, which
    ``looks`` found; ``machine`` names the machine that they were measured on.
    """

    tool: Tool
    exit_code: int
    stdout: bytes
    stderr: bytes
    files: dict[str, bytes]
    stopped: Stop = ""
    before: Outcome | None = None
    """The outcome of ``Command.after``; where that one failed, nothing else ran and this one repeats it."""
    usages: tuple[Usage, ...] = ()
    slices: tuple[Slice, ...] = ()
    sampling: Sampling | None = None
    machine: str = ""
    instead_of: Outcome | None = None
    """The outcome of the command whose ``otherwise`` ran."""

    def made(self, product: Product) -> dict[str, bytes]:
        """The files that are ``product``, by their paths in order: one at most, unless it is a pattern."""
        return {path: content for path, content in self.files.items() if product.matches(path)}
