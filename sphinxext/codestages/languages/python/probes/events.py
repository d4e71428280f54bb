"""What feeds a recorder: ``monitoring`` from 3.12 on, ``tracing`` before.

Only one thread is recorded. Nothing that goes wrong in here may reach the sample: near the recursion limit recording
pauses, and at the limit of steps or of the file the process does.
"""

import os
from _thread import get_ident, get_native_id

from . import layout
from .frame_recorder import NearRecursionLimit
from .log import Full


class RecordedThread:
    """The one thread that is recorded: the main thread is 1, the others count as they first run the sample's code."""

    def __init__(self, wanted):
        self.wanted = wanted
        self.ident = get_ident() if wanted == 1 else None
        self.native = {get_native_id(): 1}

    def is_other(self):
        """Whether the thread that runs now is not the one; numbers are reused, those of the system are not so soon."""
        if self.ident is not None and get_ident() == self.ident:
            return self.native.get(get_native_id()) != self.wanted
        number = self.native.setdefault(get_native_id(), len(self.native) + 1)
        if number != self.wanted:
            return True
        self.ident = get_ident()
        return False


def is_main(frame):
    """Whether a frame runs the program's module: the outermost one, in the interpreter's first namespace."""
    return frame.f_back is None and frame.f_code.co_name == "<module>" and frame.f_globals.get("__name__") == "__main__"


class EventSource:
    """Records the program's module from its start to its end; finishing twice does nothing.

    ``begin(code)`` gives the recorder for it.
    """

    def __init__(self, begin, thread):
        self.begin = begin
        self.recorder = None
        self.codes = {}
        self.thread = RecordedThread(thread)
        self.main = None
        self.on = False

    def start(self):
        os.register_at_fork(after_in_child=self.leave_to_parent)
        self.await_main()

    def found(self, frame):
        self.main = id(frame)
        self.recorder = self.begin(frame.f_code)
        self.codes = self.recorder.codes
        self.on = True
        self.switch_on()

    def stop(self):
        if self.on:
            self.on = False
            self.switch_off()

    def finish(self):
        try:
            self.stop()
            if self.recorder is not None:
                self.recorder.finish("end")
        except Exception:  # the sample has broken what this takes; the log goes as far as it goes
            self.on = False

    def leave_to_parent(self):
        """In a process that the sample forked: the log is the parent's, to its last line."""
        self.stop()
        if self.recorder is not None:
            self.recorder.finished = True

    def pause(self):
        """Leave the program alone until it has come back from the recursion limit; where that cannot be told, for good."""
        self.recorder.remarks.add("ended")
        self.finish()

    def left(self, frame, finished, value):
        """A frame has ended or gone to sleep; with the module's, the recording ends."""
        self.recorder.leave(frame, finished, value)
        if id(frame) == self.main:
            self.finish()

    def record(self, act, *arguments):
        if not self.on:
            return
        try:
            act(*arguments)
        except NearRecursionLimit:
            self.pause()
        except Full:
            self.recorder.finish("limit")
            os._exit(0)
        except BaseException as error:
            if self._is_from_handler(error):
                self._give_up("interrupted")
                raise
            if issubclass(type(error), (RecursionError, MemoryError)):
                self.recorder.missed += 1
            else:
                self._give_up("failed")

    def _is_from_handler(self, error):
        """Whether one of the sample's handlers of signals has raised it, which may run between any two lines."""
        traceback = error.__traceback__
        while traceback is not None and id(traceback.tb_frame.f_code) not in self.codes:
            traceback = traceback.tb_next
        return traceback is not None or type(error) is KeyboardInterrupt

    def _give_up(self, remark):
        self.recorder.remarks.add(remark)
        self.finish()
