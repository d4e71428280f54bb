"""Where the recorder's events come from: ``sys.monitoring`` from 3.12 on, ``sys.settrace`` before.

Only one thread is recorded. Nothing that goes wrong in here may reach the sample: near the recursion limit recording
pauses, and at the limit of steps or of the file the process does.
"""

import builtins
import ctypes
import os
import sys
import threading
from _thread import get_ident, get_native_id
from sys import _getframe as frame_at
from sys import gettrace, settrace

from . import layout, recursion
from .log import Full
from .frame_recorder import HEADROOM, NearRecursionLimit

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

monitoring = getattr(sys, "monitoring", None)
TOOL = 4
set_trace = ctypes.PyDLL(ctypes.pythonapi._name, handle=ctypes.pythonapi._handle).PyEval_SetTrace
set_trace.argtypes, set_trace.restype = (ctypes.c_void_p, ctypes.py_object), None
SLEEPS = 0x20 | 0x80 | 0x200
"""Generators, coroutines and asynchronous generators."""


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


class MonitoringEvents(EventSource):
    """Events of the sample's code objects alone, and three that interpreters only offer for all code."""

    def await_main(self):
        monitoring.use_tool_id(TOOL, "codestages")
        event = monitoring.events.PY_START
        monitoring.register_callback(TOOL, event, self._on_any_start)
        monitoring.set_events(TOOL, event)

    def _on_any_start(self, code, offset):
        frame = frame_at(1)
        if is_main(frame):
            monitoring.set_events(TOOL, 0)
            self.found(frame)
            self.record(self.recorder.enter, frame, self.codes[id(code)])

    def switch_on(self):
        recorder = self.recorder
        of_code = {
            "INSTRUCTION": self._instruction_callback(),
            "PY_START": self._callback(lambda frame, code: recorder.enter(frame, self.codes[id(code)])),
            "PY_RESUME": self._callback(lambda frame, code: recorder.resume(frame)),
            "PY_RETURN": self._callback(lambda frame, code, value: self.left(frame, True, value)),
            "PY_YIELD": self._callback(lambda frame, code, value: self.left(frame, False, value)),
        }
        of_all = {
            "PY_THROW": self._callback(lambda frame, code, error: recorder.resume(frame)),
            "PY_UNWIND": self._callback(lambda frame, code, error: self.left(frame, True, layout.NULL)),
            "RAISE": self._callback(lambda frame, code, error: recorder.raised(frame, error)),
        }
        for name, callback in {**of_code, **of_all}.items():
            monitoring.register_callback(TOOL, getattr(monitoring.events, name), callback)
        self._set_local_events(sum(getattr(monitoring.events, name) for name in of_code))
        monitoring.set_events(TOOL, sum(getattr(monitoring.events, name) for name in of_all))

    def pause(self):
        """Watch no more than the code that has a frame, but none near the limit: when that frame runs, all is over."""
        near = {each.watched.index for each in self.recorder.running[-2 * HEADROOM :]}
        below = [each.watched.code for each in self.recorder.running if each.watched.index not in near]
        if not below:
            super().pause()
            return
        self.recorder.remarks.add("deep")
        monitoring.set_events(TOOL, 0)
        self._set_local_events(0)
        monitoring.register_callback(TOOL, monitoring.events.INSTRUCTION, self._on_return)
        for code in below:
            monitoring.set_local_events(TOOL, code, monitoring.events.INSTRUCTION)

    def _on_return(self, code, offset):
        frame = frame_at(1)
        if not self.thread.is_other() and self.recorder.go_on_below(frame):
            self.switch_on()
            self.record(self.recorder.step, frame, offset)

    def switch_off(self):
        try:
            monitoring.set_events(TOOL, 0)
            self._set_local_events(0)
            monitoring.free_tool_id(TOOL)
        except ValueError:  # the sample has freed it
            self.recorder.remarks.add("replaced")

    def _set_local_events(self, events):
        for watched in self.codes.values():
            monitoring.set_local_events(TOOL, watched.code, events)

    def _instruction_callback(self):
        """The one that is called most. An argument's prefix is announced beside its instruction: one is enough."""
        record, step = self.record, self.recorder.step
        remarks, disable, thread = self.recorder.remarks, monitoring.DISABLE, self.thread
        prefixes = {
            (address, offset) for address, watched in self.codes.items() for offset in watched.instructions.prefixes
        }

        def on_instruction(code, offset):
            if get_ident() != thread.ident and thread.is_other():
                remarks.add("threads")
            elif prefixes and (id(code), offset) in prefixes:
                return disable
            else:
                record(step, frame_at(1), offset)
            return None

        return on_instruction

    def _callback(self, act):
        record, codes, thread = self.record, self.codes, self.thread

        def on_event(code, offset, *details):
            if id(code) in codes and not thread.is_other():
                record(act, frame_at(1), code, *details)

        return on_event


class TracingEvents(EventSource):
    """Every frame's calls, and the instructions of those that run the sample's code objects."""

    def await_main(self):
        settrace(self._on_any_call)

    def _on_any_call(self, frame, event, argument):
        if not is_main(frame):
            return None
        self.found(frame)
        return self.on_call(frame, event, argument) if self.thread.wanted == 1 else None

    def switch_on(self):
        threading.settrace(self.on_other_thread)
        self.installed = self.on_call if self.thread.wanted == 1 else None
        self.install(self.installed)

    def install(self, function):
        """Trace the thread that runs."""
        settrace(function)

    def switch_off(self):
        if gettrace() is not self.installed:
            self.recorder.remarks.add("replaced")
        threading.settrace(None)
        settrace(None)
        _forget_frames(frame_at())

    def on_other_thread(self, frame, event, argument):
        """The first call in a thread; those of the sample come later, below the standard library's."""
        if id(frame.f_code) not in self.codes:
            return None
        if self.thread.is_other():
            self.recorder.remarks.add("threads")
            settrace(None)
            return None
        self.install(self.on_call)
        return self.on_call(frame, event, argument)

    def on_call(self, frame, event, argument):
        watched = self.codes.get(id(frame.f_code))
        if watched is None:
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        if frame.f_lasti == watched.instructions.start:
            self.record(self.recorder.enter, frame, watched)
        else:
            self.record(self.recorder.resume, frame)
        return self.on_event if self.on else None

    def on_event(self, frame, event, argument):
        if event == "opcode":
            self.record(self.recorder.step, frame, frame.f_lasti)
        elif event == "return":
            handing_over = self.codes[id(frame.f_code)].instructions.handing_over
            value = argument if frame.f_lasti in handing_over else layout.NULL
            self.record(self.left, frame, not frame.f_code.co_flags & SLEEPS, value)
        elif event == "exception":
            self.record(self.recorder.raised, frame, argument[1])
        return self.on_event


_Trace = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
EVENTS = {1: "exception", 3: "return", 7: "opcode"}
CALL = 0


class CTracingEvents(TracingEvents):
    """Up to 3.10 ``sys.settrace`` copies the names of each frame into a dictionary, which adds to every count.

    What it is made of does not: here the interpreter calls our function itself.
    """

    def install(self, function):
        if function is None:
            settrace(None)
            return
        self.function = _Trace(self._on_event)
        set_trace(ctypes.cast(self.function, ctypes.c_void_p), function)

    def _on_event(self, _, frame, what, argument):
        if self.on and (what == CALL or what in EVENTS):
            frame = layout.value_at(frame)
            if id(frame.f_code) in self.codes:
                if what == CALL:
                    self.on_call(frame, "call", None)
                else:
                    self.on_event(frame, EVENTS[what], layout.value_at(argument) if argument else None)
        return 0


def _forget_frames(frame):
    """Up to 3.9 a frame with a trace function takes its line from the last event, which would soon be wrong."""
    while frame is not None:
        frame.f_trace = None
        frame = frame.f_back


def watch(begin, thread, quiet=False):
    """The way of this interpreter to feed the recorder that ``begin`` makes from one thread, not yet started.

    ``quiet``: so that no reference is added to what names are bound to.
    """
    if monitoring:
        return MonitoringEvents(begin, thread)
    is_noisy = sys.version_info < (3, 11) and layout.is_readable()
    return CTracingEvents(begin, thread) if quiet and is_noisy else TracingEvents(begin, thread)


def verify_layout():
    """Hold what is known of this interpreter's frames against frames of its own."""
    recursion.verify()
    layout.verify(_run_monitored if monitoring else _run_traced)


def _run_monitored(code, callback, call):
    monitoring.use_tool_id(TOOL, "codestages")
    event = monitoring.events.INSTRUCTION
    monitoring.register_callback(TOOL, event, lambda code, offset: callback(frame_at(1), offset))
    monitoring.set_local_events(TOOL, code, event)
    try:
        call()
    finally:
        monitoring.set_local_events(TOOL, code, 0)
        monitoring.register_callback(TOOL, event, None)
        monitoring.free_tool_id(TOOL)


def _run_traced(code, callback, call):
    def on_event(frame, event, argument):
        if event == "opcode":
            callback(frame, frame.f_lasti)
        return on_event

    def on_call(frame, event, argument):
        if frame.f_code is not code:
            return None
        frame.f_trace_opcodes = True
        return on_event

    settrace(on_call)
    try:
        call()
    finally:
        settrace(None)
