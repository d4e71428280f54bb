"""Events from ``sys.settrace``, up to 3.11: calls of every frame, and instructions of the sample's code objects."""

from __future__ import annotations

import ctypes
import sys
import threading
from sys import _getframe as frame_at
from sys import gettrace, settrace

from . import TYPE_CHECKING, layout
from .events import EventSource, is_main

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any, TypeAlias

    from .events import Begin

    TraceFunction: TypeAlias = Callable[[FrameType, str, Any], Any]

set_trace = ctypes.PyDLL(ctypes.pythonapi._name, handle=ctypes.pythonapi._handle).PyEval_SetTrace
set_trace.argtypes, set_trace.restype = (ctypes.c_void_p, ctypes.py_object), None
SLEEPS = 0x20 | 0x80 | 0x200
"""Flags of generators, coroutines and asynchronous generators, whose frames can sleep."""


def watch(begin: Begin, thread: int, *, quiet: bool) -> EventSource:
    """Return the events of one thread for the recorder that ``begin`` makes.

    ``quiet``: the events must add no references to what names are bound to.
    """
    is_noisy = sys.version_info < (3, 11) and layout.is_readable()
    return CTracingEvents(begin, thread) if quiet and is_noisy else TracingEvents(begin, thread)


def run_watched(code: CodeType, callback: Callable[[FrameType, int], None], call: Callable[[], object]) -> None:
    """Call ``callback(frame, offset)`` before every instruction of ``code`` while ``call`` runs."""
    settrace(_Watch(code, callback).on_call)
    try:
        call()
    finally:
        settrace(None)


class _Watch:
    """The callbacks of ``run_watched``.

    Functions that refer to themselves would leave garbage, which the sample might count. Methods do not.
    """

    def __init__(self, code: CodeType, callback: Callable[[FrameType, int], None]) -> None:
        self.code = code
        self.callback = callback

    def on_call(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
        if frame.f_code is not self.code:
            return None
        frame.f_trace_opcodes = True
        return self.on_event

    def on_event(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
        if event == "opcode":
            self.callback(frame, frame.f_lasti)
        return self.on_event


class TracingEvents(EventSource):
    """The calls of every frame, and the instructions of the frames that run the sample's code objects."""

    installed: TraceFunction | None

    def await_main(self) -> None:
        settrace(self._on_any_call)

    def _on_any_call(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
        if not is_main(frame):
            return None
        self.found(frame)
        return self.on_call(frame, event, argument) if self.thread.wanted == 1 else None

    def switch_on(self) -> None:
        threading.settrace(self.on_other_thread)
        self.installed = self.on_call if self.thread.wanted == 1 else None
        self.install(self.installed)

    def install(self, function: TraceFunction | None) -> None:
        """Set the trace function of the running thread."""
        settrace(function)

    def switch_off(self) -> None:
        if gettrace() is not self.installed:
            self.recorder.remarks.add("replaced")
        threading.settrace(None)
        settrace(None)
        _forget_frames(frame_at())

    def on_other_thread(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
        """Called for the first call in another thread.

        The sample's calls come later, below those of the standard library.
        """
        if id(frame.f_code) not in self.codes:
            return None
        if self.thread.is_other():
            self.recorder.remarks.add("threads")
            settrace(None)
            return None
        self.install(self.on_call)
        return self.on_call(frame, event, argument)

    def on_call(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
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

    def on_event(self, frame: FrameType, event: str, argument: Any) -> TraceFunction | None:
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
"""Events have these numbers (``PyTrace_CALL`` and so on) when the interpreter calls a C function."""


class CTracingEvents(TracingEvents):
    """Events without the copies that ``sys.settrace`` makes up to 3.10.

    It copies the names of each frame into a dictionary, which adds to every reference count. ``PyEval_SetTrace``, the C
    function below it, does not: here the interpreter calls our function directly.
    """

    def install(self, function: TraceFunction | None) -> None:
        if function is None:
            settrace(None)
            return
        self.function = _Trace(self._on_event)
        set_trace(ctypes.cast(self.function, ctypes.c_void_p), function)

    def _on_event(self, _: int, address: int, what: int, argument: int | None) -> int:
        if self.on and (what == CALL or what in EVENTS):
            frame = layout.value_at(address)
            if id(frame.f_code) in self.codes:
                if what == CALL:
                    self.on_call(frame, "call", None)
                else:
                    self.on_event(frame, EVENTS[what], layout.value_at(argument) if argument else None)
        return 0


def _forget_frames(frame: FrameType | None) -> None:
    """Remove the trace functions of the frames that run.

    Up to 3.9, a frame with a trace function takes its line from the last event, which would soon be wrong.
    """
    while frame is not None:
        frame.f_trace = None
        frame = frame.f_back
