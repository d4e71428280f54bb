"""The sources of a recorder's events: ``monitoring`` from 3.12 on, ``tracing`` before.

Only one thread is recorded. No error of the recorder may reach the sample. Near the recursion limit, the recording
pauses. At the limit of steps, or of the log's size, the process ends.
"""

from __future__ import annotations

import os
from _thread import get_ident, get_native_id

from . import TYPE_CHECKING
from .frame_recorder import NearRecursionLimit
from .log import Full

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any, TypeAlias

    from .activation import WatchedCode
    from .frame_recorder import FrameRecorder

    Begin: TypeAlias = Callable[[CodeType], FrameRecorder]


class RecordedThread:
    """The one thread that is recorded. The main thread is 1; others are counted as they first run the sample's code."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.ident = get_ident() if wanted == 1 else None
        self.native = {get_native_id(): 1}

    def is_other(self) -> bool:
        """True if the running thread is not the recorded one.

        Python's thread identifiers are used again for later threads. The system's numbers are not used again so soon.
        """
        if self.ident is not None and get_ident() == self.ident:
            return self.native.get(get_native_id()) != self.wanted
        number = self.native.setdefault(get_native_id(), len(self.native) + 1)
        if number != self.wanted:
            return True
        self.ident = get_ident()
        return False


def is_main(frame: FrameType) -> bool:
    """True if a frame runs the program's module: it is the outermost frame, in the namespace of ``__main__``."""
    return frame.f_back is None and frame.f_code.co_name == "<module>" and frame.f_globals.get("__name__") == "__main__"


class EventSource:
    """Records the program's module from its start to its end. To finish twice does no harm.

    ``begin(code)`` makes the recorder for it. So ``recorder`` exists only after the module's frame was found (``main``,
    its address).
    """

    recorder: FrameRecorder

    def __init__(self, begin: Begin, thread: int) -> None:
        self.begin = begin
        self.codes: dict[int, WatchedCode] = {}
        self.thread = RecordedThread(thread)
        self.main: int | None = None
        self.on = False

    def await_main(self) -> None:
        """Call ``found`` with the module's frame when it is about to run."""
        raise NotImplementedError

    def switch_on(self) -> None:
        """Ask the interpreter for the events of the program's code."""
        raise NotImplementedError

    def switch_off(self) -> None:
        raise NotImplementedError

    def start(self) -> None:
        os.register_at_fork(after_in_child=self.leave_to_parent)
        self.await_main()

    def found(self, frame: FrameType) -> None:
        self.recorder = self.begin(frame.f_code)
        self.codes = self.recorder.codes
        self.main = id(frame)
        self.on = True
        self.switch_on()

    def stop(self) -> None:
        if self.on:
            self.on = False
            self.switch_off()

    def finish(self) -> None:
        try:
            self.stop()
            if self.main is not None:
                self.recorder.finish("end")
        except Exception:  # the sample has broken something that this needs; what the log holds is kept
            self.on = False

    def leave_to_parent(self) -> None:
        """Stop recording in a process that the sample forked. All of the log, to its last line, is the parent's."""
        self.stop()
        if self.main is not None:
            self.recorder.finished = True

    def pause(self) -> None:
        """Stop recording near the recursion limit.

        It stops for good, unless a subclass can tell when the program has come back from the limit.
        """
        self.recorder.remarks.add("ended")
        self.finish()

    def left(self, frame: FrameType, finished: bool, value: Any) -> None:
        """Record that a frame has ended or gone to sleep. When the module's frame ends, the recording ends."""
        self.recorder.leave(frame, finished, value)
        if id(frame) == self.main:
            self.finish()

    def record(self, act: Callable[..., None], *arguments: Any) -> None:
        """Call ``act``. Its errors never reach the sample, except for exceptions of the sample's signal handlers."""
        if not self.on:
            return
        try:
            act(*arguments)
        except NearRecursionLimit:
            self.pause()
        except Full:
            self.recorder.finish("limit")
            os._exit(0)  # the sample could catch an exception
        except BaseException as error:
            if self._is_from_handler(error):
                self._give_up("interrupted")
                raise
            if issubclass(type(error), (RecursionError, MemoryError)):
                self.recorder.missed += 1
            else:
                self._give_up("failed")

    def _is_from_handler(self, error: BaseException) -> bool:
        """True if one of the sample's signal handlers raised ``error``.

        A handler may run between any two lines of the recorder.
        """
        traceback = error.__traceback__
        while traceback is not None and id(traceback.tb_frame.f_code) not in self.codes:
            traceback = traceback.tb_next
        return traceback is not None or type(error) is KeyboardInterrupt

    def _give_up(self, remark: str) -> None:
        self.recorder.remarks.add(remark)
        self.finish()
