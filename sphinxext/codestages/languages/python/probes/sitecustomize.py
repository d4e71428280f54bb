"""Imported by the interpreter as it starts, before the program: whatever runs then is just ``python fib.py``."""

from codestages_probes import trace

trace.set_up()
