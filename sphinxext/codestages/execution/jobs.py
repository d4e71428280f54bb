"""Jobs: several ordinary runs at a time, each on a thread, and watched runs one at a time after them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Generic, TypeVar

from .process import stop_all

T = TypeVar("T")


class Jobs(Generic[T]):
    """A context for calls that each return a ``T``. If an exception leaves it, all runs under way are stopped."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)
        self._running: set[Future[T]] = set()
        self._watched: deque[Callable[[], T]] = deque()

    def __enter__(self) -> Jobs[T]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind:
            self._pool.shutdown(wait=False, cancel_futures=True)
            stop_all()
        self._pool.shutdown()

    def __bool__(self) -> bool:
        return bool(self._running or self._watched)

    def add(self, call: Callable[[], T], *, is_watched: bool) -> None:
        """Start a call on a thread. A watched call waits until all others have ended."""
        if is_watched:
            self._watched.append(call)
        else:
            self._running.add(self._pool.submit(call))

    def over(self) -> list[T]:
        """Wait until at least one call has ended, and return the results of those that have.

        A watched call runs on this thread, so that nothing is parsed meanwhile.
        """
        if not self._running:
            return [self._watched.popleft()()]
        done, self._running = wait(self._running, return_when=FIRST_COMPLETED)
        return [future.result() for future in done]
