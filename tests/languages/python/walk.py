"""Run a program, and print as JSON which instruction followed which in its frames: ``python walk.py a.py``.

Runs on 3.8 and later. There is an entry ``[name, first line, from, to]``, with offsets, for every pair that occurred.
"""

import json
import sys
from functools import partial
from pathlib import Path

WAYS = set()
LAST = {}
"""The last offset in each frame. Frames are kept alive, so that no new frame gets the address of an old one."""


def step(frame, offset):
    code = frame.f_code
    if frame in LAST:
        WAYS.add((code.co_name, code.co_firstlineno, LAST[frame], offset))
    LAST[frame] = offset


def trace(frame, event, argument):
    if frame.f_code.co_filename != sys.argv[1]:
        return None
    frame.f_trace_opcodes = True
    if event == "opcode":
        step(frame, frame.f_lasti)
    return trace


def monitor():
    """Use the instruction events of 3.12 and later; they are switched off, one by one, for code of other files."""
    tools, events = sys.monitoring, sys.monitoring.events

    def stepped(code, offset):
        if code.co_filename != sys.argv[1]:
            return tools.DISABLE
        return step(sys._getframe(1), offset)

    tools.use_tool_id(0, "walk")
    tools.register_callback(0, events.INSTRUCTION, stepped)
    tools.set_events(0, events.INSTRUCTION)
    return lambda: tools.set_events(0, 0)


program = compile(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[1], "exec")
kept = []
if hasattr(sys, "monitoring"):
    stop = monitor()
else:
    sys.settrace(trace)
    stop = partial(sys.settrace, None)
exec(program, {"__name__": "walked", "keep": kept.append})
stop()
json.dump(sorted(WAYS), sys.stdout)
