"""Events from ``sys.monitoring``: some only for the sample's code objects, and three that exist only for all code."""

from __future__ import annotations

import sys
from _thread import get_ident
from sys import _getframe as frame_at

from . import TYPE_CHECKING, layout
from .events import EventSource, is_main
from .frame_recorder import HEADROOM

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any

    from .events import Begin

assert sys.version_info >= (3, 12)
monitoring = sys.monitoring
TOOL = 4
"""One of the tool ids that have no predefined use."""


def watch(begin: Begin, thread: int, *, quiet: bool) -> EventSource:
    """Return the events of one thread for the recorder that ``begin`` makes.

    ``quiet`` changes nothing here, because these events add no references.
    """
    return MonitoringEvents(begin, thread)


def run_watched(code: CodeType, callback: Callable[[FrameType, int], None], call: Callable[[], object]) -> None:
    """Call ``callback(frame, offset)`` before every instruction of ``code`` while ``call`` runs."""
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


class MonitoringEvents(EventSource):
    """Events of the sample's code objects only, and three that interpreters offer only for all code."""

    def await_main(self) -> None:
        monitoring.use_tool_id(TOOL, "codestages")
        event = monitoring.events.PY_START
        monitoring.register_callback(TOOL, event, self._on_any_start)
        monitoring.set_events(TOOL, event)

    def _on_any_start(self, code: CodeType, offset: int) -> None:
        frame = frame_at(1)
        if is_main(frame):
            monitoring.set_events(TOOL, 0)
            self.found(frame)
            self.record(self.recorder.enter, frame, self.codes[id(code)])

    def switch_on(self) -> None:
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

    def pause(self) -> None:
        """Watch only code that has a running frame, but none near the limit.

        When an instruction of such a frame runs, the deep calls are over, and the recording goes on.
        """
        running = [activation.watched for activation in self.recorder.running]
        near = {watched.index for watched in running[-2 * HEADROOM :]}
        below = [watched.code for watched in running if watched.index not in near]
        if not below:
            super().pause()
            return
        self.recorder.remarks.add("deep")
        monitoring.set_events(TOOL, 0)
        self._set_local_events(0)
        monitoring.register_callback(TOOL, monitoring.events.INSTRUCTION, self._on_return)
        for code in below:
            monitoring.set_local_events(TOOL, code, monitoring.events.INSTRUCTION)

    def _on_return(self, code: CodeType, offset: int) -> None:
        frame = frame_at(1)
        if not self.thread.is_other() and self.recorder.go_on_below(frame):
            self.switch_on()
            self.record(self.recorder.step, frame, offset)

    def switch_off(self) -> None:
        try:
            monitoring.set_events(TOOL, 0)
            self._set_local_events(0)
            monitoring.free_tool_id(TOOL)
        except ValueError:  # the sample has freed it
            self.recorder.remarks.add("replaced")

    def _set_local_events(self, events: int) -> None:
        for watched in self.codes.values():
            monitoring.set_local_events(TOOL, watched.code, events)

    def _instruction_callback(self) -> Callable[[CodeType, int], Any]:
        """Return the callback that is called most often.

        A prefix of an argument has an event of its own, which is switched off: the event of its instruction is enough.
        """
        record, step = self.record, self.recorder.step
        remarks, disable, thread = self.recorder.remarks, monitoring.DISABLE, self.thread
        prefixes = {
            (address, offset) for address, watched in self.codes.items() for offset in watched.instructions.prefixes
        }

        def on_instruction(code: CodeType, offset: int) -> Any:
            if get_ident() != thread.ident and thread.is_other():
                remarks.add("threads")
            elif prefixes and (id(code), offset) in prefixes:
                return disable
            else:
                record(step, frame_at(1), offset)
            return None

        return on_instruction

    def _callback(self, act: Callable[..., None]) -> Callable[..., None]:
        record, codes, thread = self.record, self.codes, self.thread

        def on_event(code: CodeType, offset: int, *details: Any) -> None:
            if id(code) in codes and not thread.is_other():
                record(act, frame_at(1), code, *details)

        return on_event
