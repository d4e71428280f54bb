"""A run of a tool, as data: what to start, with which files, which files to keep, and how it ended.

Stages describe commands, and ``execution`` runs them. Commands that differ only in their products are merged into one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

import msgspec


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """An executable that was found.

    ``fingerprint`` is all that it prints about its version, and ``version`` is the short form. ``flags`` are the flags
    that the tool itself lists, of those that not every version has (see ``ToolSpec.flag_arguments``). ``parts`` are the
    folders and executables that a script needs to start the tool (see ``ToolSpec.parts_arguments``).
    """

    name: str
    path: str
    version: str
    fingerprint: str
    flags: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    def has_flag(self, flag: str) -> bool:
        """True if the tool lists ``flag``, which can include a value (``-Zunpretty=hir``)."""
        return flag in self.flags

    @property
    def release(self) -> tuple[int, ...]:
        """The leading numbers of the version: ``1.97.0-nightly`` is ``(1, 97, 0)``."""
        numbers = self.version.split("-")[0].split("+")[0].split(".")
        return tuple(int(number) for number in numbers if number.isdigit())


class File(msgspec.Struct, frozen=True):
    """A file to write into the working directory before the start. ``name`` is a path relative to that directory."""

    name: str
    content: bytes


class Product(msgspec.Struct, frozen=True, order=True):
    """One of the things that a command can make in a run: its word on the command line (or nothing), and its file.

    ``file`` can be a pattern if the names are not known beforehand (``nll/*.mir``, ``facts/**/*.facts``). Then every
    file that matches is brought back, under its path.
    """

    name: str
    file: str

    @property
    def is_pattern(self) -> bool:
        return "*" in self.file

    def matches(self, path: str) -> bool:
        """True if the file at ``path`` (parts joined by ``/``) is this product, or one of its files."""
        return _form(self.file).fullmatch(path) is not None


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    """Return ``pattern`` as a regular expression: ``**/`` is any number of folders, ``*`` any part of one name."""
    words = {"**/": r"(?:[^/]+/)*", "*": r"[^/]*"}
    parts = re.split(r"(\*\*/|\*)", pattern)
    return re.compile("".join(words.get(part, re.escape(part)) for part in parts), re.DOTALL)


Watch: TypeAlias = Literal["", "usage", "threads"]
"""What to measure of a run from outside: nothing; its time and memory; or when each of its threads ran."""


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What one run used: ``wall`` is its wall-clock time, ``cpu`` its processor time, both in ns.

    ``cpu`` includes the child processes that the run waited for. ``peak`` is the peak of its memory in bytes; 0 if it
    is not known.
    """

    wall: int
    cpu: int
    peak: int = 0


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a thread's life: of the time from ``start`` to ``end``, the thread ran for ``ran``. All times in ns.

    ``thread`` is the number that the system gave to the thread, ``name`` the name that the thread gave itself.
    ``start`` and ``end`` count from the first look at the run (``Sampling.began``).
    """

    thread: int
    name: str
    start: int
    end: int
    ran: int


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How the threads of a run were observed. A *look* reads the counters of all threads once. All times in ns.

    - ``process``: the number of the process, which is also the number of its main thread;
    - ``began``: the time of the first look on the system's monotonic clock. ``waits`` and ``crowds`` count from it;
    - ``lasted``: the time from the first look to the last;
    - ``count``: the number of looks;
    - ``distance``, ``longest``: the median and the longest time between two looks;
    - ``spent``: the processor time that the looks took;
    - ``cpu``: the processor time of the process, in all its threads, between the first look and the last;
    - ``processors``: how many processors the process could use;
    - ``left_out``: how many threads were not watched because there were too many;
    - ``waits``: ``(thread, time, length)``, how long a thread was ready to run but had no processor, and when that was
      seen;
    - ``crowds``: ``(start, end)`` of each stretch in which it is certain that several threads ran at once.
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
    """A run of a tool in a fresh working directory.

    - ``arguments``: ``{products}`` in them stands for the names of the products, joined by commas;
    - ``shown``: the command line as a reader could type it, for one stage;
    - ``after``: a command that runs first. Stages that need the same one share its run;
    - ``program``: a file made by ``after``, which is started instead of the tool;
    - ``otherwise``: a command that runs instead if this one finished but made none of its products;
    - ``prints``: how many bytes the command may write to standard output, even if ``Limits.output`` is lower. Set it
      for a tool that prints its result;
    - ``watch``: what to measure. A watched command runs ``repeat`` times, and none of our other commands runs
      meanwhile;
    - ``allows``: what ``codestages_sandbox_allow`` gives to the program: ``network``, and paths that it may read.
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
    allows: tuple[str, ...] = ()

    def merged(self, products: frozenset[Product]) -> Command:
        """Return the same command with ``products``, sorted, in place of its own products."""
        return msgspec.structs.replace(self, products=tuple(sorted(products)))

    @property
    def line(self) -> tuple[str, ...]:
        """The arguments with the products filled in."""
        names = ",".join(product.name for product in self.products if product.name)
        return tuple(argument.replace("{products}", names) for argument in self.arguments)


Stop: TypeAlias = Literal["", "timeout", "memory-limit", "output-limit", "disk-limit", "process-limit"]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a command left behind: its exit code, its output and its files.

    ``exit_code`` is negative if a signal ended the run (``-9``: SIGKILL), and ``stopped`` names the limit that ended
    it. ``files`` are the products that were made, by path. In all texts, ``.`` replaces the path of the working
    directory. The other fields belong to a watched command: ``usages`` has an entry for each run, in order. ``slices``
    and ``sampling`` say when the threads of the last run ran, and how that was observed. ``machine`` names the machine.
    """

    tool: Tool
    exit_code: int
    stdout: bytes
    stderr: bytes
    files: dict[str, bytes]
    stopped: Stop = ""
    before: Outcome | None = None
    """The outcome of ``Command.after``. If that command failed, nothing else ran, and this outcome repeats it."""
    usages: tuple[Usage, ...] = ()
    slices: tuple[Slice, ...] = ()
    sampling: Sampling | None = None
    machine: str = ""
    containment: str = ""
    """How the run was contained: ``full``, ``partial`` or ``limits`` (``Provenance.containment``)."""
    instead_of: Outcome | None = None
    """The outcome of the command whose ``otherwise`` ran."""

    def made(self, product: Product) -> dict[str, bytes]:
        """Return the files of ``product`` by path, in order. There is at most one, unless the product is a pattern."""
        return {path: content for path, content in self.files.items() if product.matches(path)}
