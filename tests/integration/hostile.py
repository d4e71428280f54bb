"""The samples of ``test_hostile.py``: they loop, flood, crash, leave processes behind, or change the interpreter."""

from __future__ import annotations

ENDINGS = {
    "endless loop": ("while True:\n    x = 1\n", "step-limit", "timeout"),
    "loop that catches all": (
        "while True:\n    try:\n        x = 1\n    except BaseException:\n        pass\n",
        "step-limit",
        "timeout",
    ),
    "loop in C": ("x = 1\nprint(x)\nsum(iter(int, 1))\n", "timeout", "timeout"),
    "all signals ignored": (
        "import signal\nfor n in (1, 2, 3, 14, 15, 24):\n    signal.signal(n, signal.SIG_IGN)\nsum(iter(int, 1))\n",
        "timeout",
        "timeout",
    ),
    "memory": ("x = 1\ny = bytearray(3 << 30)\n", "MemoryError", "MemoryError"),
    "flood": ("while True:\n    print('spam' * 1000)\n", "output-limit", "output-limit"),
    "flood without line ends": ("while True:\n    print('spam' * 1000, end='')\n", "output-limit", "output-limit"),
    "flood of errors": (
        "import sys\nwhile True:\n    sys.stderr.write('spam' * 1000)\n",
        "output-limit",
        "output-limit",
    ),
    "input": ("x = input('name? ')\n", "EOFError", "EOFError"),
    "deep recursion": ("def f(n):\n    return f(n + 1)\nf(0)\n", "step-limit", "RecursionError"),
    "recursion through C": (
        "import sys\nsys.setrecursionlimit(150)\n"
        "class A:\n    def __repr__(self):\n        return repr(self)\nrepr(A())\n",
        "RecursionError",
        "RecursionError",
    ),
    "segmentation fault": ("import ctypes\nx = 1\nctypes.string_at(0)\n", "crash", "crash"),
    "abort": ("import os\nx = 1\nos.abort()\n", "crash", "crash"),
    "sudden end": ("import os\nx = 1\nos._exit(3)\n", "SystemExit", "SystemExit"),
    "exit with a text": ("import sys\nsys.exit('enough')\n", "SystemExit", "SystemExit"),
    "folder removed": ("import os, shutil\nshutil.rmtree(os.getcwd())\nx = 1\n", "no-recording", ""),
    "recording overwritten": (
        "import os\nfor n in os.listdir('.'):\n    if n.endswith('.log'):\n        open(n, 'r+b').write(b'x' * 99)\n",
        "no-recording",
        "",
    ),
    "breakpoint": ("x = 1\nbreakpoint()\ny = 2\n", "BdbQuit", "BdbQuit"),
    "bad declaration": ("# coding: nonsense\nx = 1\n", "SyntaxError", "SyntaxError"),
    "file written outside": ("import os\nopen('../outside', 'w').write('x')\n", "", ""),
    "NUL": ("x = '\\x00</script>\\x1b[31m\\ud800'\nprint(ascii(x))\n", "", ""),
}
"""Each sample, and the codes of the errors that the stepper and the output then show; empty if there is none."""

UNDISTURBED = {
    "input until its end": "import sys\ntry:\n    input()\nexcept EOFError:\n    print(repr(sys.stdin.read()))\n",
    "recursion caught": "def f(n):\n    f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as error:\n    print(error)\n",
    "recursion of a key": (
        "def key(x):\n    return sorted([x], key=key)\ntry:\n    key(1)\nexcept RecursionError:\n    print('deep')\n"
    ),
    "recursion of equality": (
        "class A:\n    def __eq__(self, other):\n        return self == other\n"
        "try:\n    A() == A()\nexcept RecursionError:\n    print('deep')\n"
    ),
    "recursion of attributes": "class A:\n    def __getattr__(self, name):\n        return self.x\nA().y\n",
    "own limit of recursion": (
        "import sys\nsys.setrecursionlimit(60)\ndef f(n):\n    return n and f(n - 1)\n"
        "try:\n    print(f(20))\n    f(90)\nexcept RecursionError:\n    print('deep')\n"
    ),
    "own trace": (
        "import sys\ndef f():\n    return 1\nsys.settrace(lambda *event: None)\nprint(f())\nsys.settrace(None)\n"
    ),
    "own profile": "import sys\nsys.setprofile(lambda *event: None)\nx = [1]\nsys.setprofile(None)\nprint(x)\n",
    "monitoring taken away": (
        "import sys\nif hasattr(sys, 'monitoring'):\n    sys.monitoring.free_tool_id(4) if sys.monitoring.get_tool(4) "
        "else None\n    sys.monitoring.use_tool_id(4, 'mine')\n    del sys.monitoring\nx = 1\nprint(x)\n"
    ),
    "hooks that must not be called": """
def never(*arguments, **named):
    raise BaseException("called")
class Meta(type):
    __eq__ = __hash__ = __repr__ = __bool__ = __len__ = __getattribute__ = __instancecheck__ = never
    __name__ = __mro__ = __dict__ = __flags__ = property(never)
class Bare(metaclass=Meta):
    pass
class Hooked:
    __eq__ = __repr__ = __str__ = __bool__ = __len__ = __length_hint__ = __iter__ = __getattribute__ = never
    __class__ = __dict__ = __doc__ = property(never)
    __hash__ = never
class Text(str):
    __eq__ = __hash__ = __repr__ = __len__ = __add__ = __radd__ = __getitem__ = __format__ = never
class Items(list):
    __eq__ = __repr__ = __len__ = __iter__ = __getitem__ = never
class Table(dict):
    __eq__ = __repr__ = __len__ = __iter__ = __getitem__ = items = keys = values = copy = never
class Failure(Exception):
    __repr__ = __str__ = never
    args = property(never)
values = [type.__call__(Bare), Hooked(), Text("a"), Items([1]), Table(a=1), Bare]
bare, hooked, text, items, table, kind = values
def named():
    return 1
named.__name__ = Text("other")
inside = {"a": hooked, "b": (bare, text)}
try:
    raise Failure(1)
except Failure as failure:
    held = failure
print("untouched")
""",
    "hooks that never end": """
def forever(*arguments):
    while True:
        pass
class A:
    __repr__ = __eq__ = __hash__ = __getattribute__ = __len__ = forever
a = A()
b = [a, (a,), {1: a}]
print("untouched")
""",
    "namespace of a class body": """
class Namespace(dict):
    def __getitem__(self, name):
        raise KeyError(name)
    def copy(self):
        raise BaseException("called")
    __iter__ = items = __len__ = copy
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()
    def __new__(meta, name, bases, names):
        return type.__new__(meta, name, bases, {key: dict.__getitem__(names, key) for key in dict.keys(names)})
class A(metaclass=Meta):
    x = 1
    y = 2
print(A.x, A.y)
""",
    "builtins replaced": (
        "import builtins, sys\nwrite = sys.stdout.write\nbuiltins.len = builtins.type = builtins.print = None\n"
        "builtins.isinstance = builtins.id = builtins.open = builtins.dict = None\nx = [1]\nwrite('ok')\n"
    ),
    "sys taken apart": (
        "import sys\nsys._getframe = sys.exc_info = sys.getrecursionlimit = sys.settrace = sys.gettrace = None\n"
        "def f(n):\n    return n and f(n - 1)\nf(3)\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    print('ok')\n"
    ),
    "modules gone": (
        "import sys\nfor name in ('json', 'os', 'dis', 'ctypes', 'mmap', 'types', '_thread', 'weakref', 'io'):\n"
        "    sys.modules[name] = None\nx = [1]\nprint(x)\n"
    ),
    "modules emptied": (
        "import ctypes, dis, json, mmap, types\nfor module in (ctypes, dis, json, mmap, types):\n"
        "    for name in list(vars(module)):\n        if name[:2] != '__':\n            setattr(module, name, None)\n"
        "x = [1]\nprint(x)\n"
    ),
    "output closed": "import os\nprint('a')\nos.closerange(1, 256)\nx = 1\ny = [x]\n",
    "output elsewhere": "import os\nprint('a')\nos.dup2(os.open(os.devnull, os.O_WRONLY), 1)\nprint('b')\n",
    "output replaced": "import io, sys\nprint('a')\nsys.stdout = io.StringIO()\nprint('b')\n1 / 0\n",
    "output in bytes": "import sys\nsys.stdout.buffer.write(b'\\xff\\xfe\\x00\\x80\\r\\n')\nprint('\\x1b[31m')\n",
    "other folder": "import os\nos.chdir('/')\nx = [1]\nprint(os.getcwd())\n1 / 0\n",
    "file removed": "import os\nos.remove(__file__)\nx = [1]\nprint(x)\n",
    "atexit": "import atexit\ndef bye(n):\n    print('bye', n)\natexit.register(bye, 1)\nprint('main')\n",
    "thread that goes on": (
        "import threading, time\ndef f():\n    time.sleep(0.1)\n    print('thread')\n"
        "threading.Thread(target=f).start()\nprint('main')\n"
    ),
    "thread that never ends": (
        "import threading\ndef f():\n    while True:\n        x = 1\n"
        "threading.Thread(target=f, daemon=True).start()\nprint('main')\n"
    ),
    "signal's handler": (
        "import signal, time\ndef handler(number, frame):\n    raise KeyError(number)\n"
        "signal.signal(signal.SIGALRM, handler)\nsignal.setitimer(signal.ITIMER_REAL, 0.05)\n"
        "try:\n    time.sleep(5)\nexcept KeyError as error:\n    print(error)\n"
    ),
    "exit within finally": "import sys\ntry:\n    sys.exit(4)\nfinally:\n    print('last')\n",
    "exit by a name of site": "x = 1\nquit(5)\n",
    "exception like markup": "raise type('E', (ValueError,), {})('</script>\\x00\\x1b\\ud800' + 'a' * 9000)\n",
    "own report of errors": (
        "import sys, traceback\nsys.excepthook = lambda kind, error, trace: "
        "print([each.name for each in traceback.extract_tb(trace)])\ndef f():\n    1 / 0\nf()\n"
    ),
    "stack as the program sees it": (
        "import sys, traceback\nprint(len(traceback.extract_stack()), sys._getframe().f_back, sys.argv, __name__)\n"
        "print(sorted(globals()), type(__loader__).__name__)\n"
        "traceback.print_stack()\n"
    ),
    "long names": (
        "globals()['x' * 5000] = 1\nA = type('A' * 5000, (), {})\na = A()\nsetattr(a, 'y' * 5000, 1)\n"
        "def f():\n    pass\nf.__name__ = 'f\\neend\\n' * 999\nvalues = [a, A, f]\nprint('ok')\n"
    ),
    "wide data": "x = list(range(99999))\ny = {each: str(each) for each in x}\nz = 'a' * 99999\nw = 1 << 99999\n",
    "many constants": (
        "def f():\n" + "".join(f"    x{n} = {n}.5\n" for n in range(300)) + "    return x299\nprint(f())\n"
    ),
    "objects that die": """
import gc, weakref
kept = []
class A:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
        if self.name == "again":
            self.name = "later"
            kept.append(self)
def f():
    a = A("local")
    global b
    b = [A("in a list")]
f()
again = A("again")
again = None
reference = weakref.ref(b[0], lambda reference: print("gone"))
b.clear()
cycle = A("cycle")
cycle.self = cycle
del cycle
gc.collect()
def generator():
    try:
        yield A("yielded")
    finally:
        print("closed")
g = generator()
next(g)
del g
last = A("at the end")
print("end")
""",
    "codes that change": (
        "def f():\n    return 1\ndef g():\n    f.__code__ = h.__code__\n    return f()\ndef h():\n    return 2\n"
        "print(f(), g(), f())\nexec('for i in range(2): print(i)')\nexec(compile('x = 1\\n"
        "print(x)', __file__, 'exec'))\n"
    ),
    "frames held": (
        "import sys\nframes = []\ndef f(n):\n    a = [n]\n    frames.append(sys._getframe())\n"
        "    return n and f(n - 1)\nf(5)\nprint(frames[2].f_locals['a'])\nframes[0].clear()\nframes.clear()\n"
    ),
    "tasks": (
        "import asyncio\nasync def work(n):\n    await asyncio.sleep(0)\n    return n\nasync def ticks():\n"
        "    for n in range(3):\n        yield n\nasync def main():\n    async for n in ticks():\n        print(n)\n"
        "    print(sum(await asyncio.gather(*map(work, range(9)))))\nasyncio.run(main())\nwork(1)\n"
    ),
    "forked work": (
        "import os\ndef f(n):\n    return n + 1\nchild = os.fork()\nx = f(1)\nif child:\n    os.waitpid(child, 0)\n"
        "print(x)\n"
    ),
}
"""Samples whose output, errors and exit code are the same with and without a recorder."""

LINGERING = {
    "child that stays": "import os, time\nif os.fork() == 0:\n    time.sleep(300)\nprint('main')\n",
    "daemon": """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.chdir("/")
        for descriptor in (0, 1, 2):
            os.dup2(os.open(os.devnull, os.O_RDWR), descriptor)
        time.sleep(300)
    os._exit(0)
os.wait()
""",
    "child that keeps nothing of ours": """
import subprocess, sys
subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(300)", __file__], cwd="/", env={}, start_new_session=True,
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)
""",
    "many": "import os, time\nfor each in range(4):\n    os.fork()\n"
    "    os.setsid() if os.getpgrp() != os.getpid() else 0\n"
    "time.sleep(300)\n",
    "pool": "import multiprocessing\nfrom multiprocessing import Process\nfrom time import sleep\n"
    "multiprocessing.set_start_method('fork')\nProcess(target=sleep, args=(300,)).start()\n",
}
"""Samples that leave processes behind."""
