"""What is to be run, and is under way: several at a time on threads, but by itself what is watched."""

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
    """Calls to make, of which each answers a ``T``. Left by an exception, all that is under way is stopped."""

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
        """Begin at once; what is watched has to wait until all else has ended."""
        if is_watched:
            self._watched.append(call)
        else:
            self._running.add(self._pool.submit(call))

    def over(self) -> list[T]:
        """Wait until something has ended. What is watched runs on this thread: nothing is read meanwhile."""
        if not self._running:
            return [self._watched.popleft()()]
        done, self._running = wait(self._running, return_when=FIRST_COMPLETED)
        return [each.result() for each in done]
