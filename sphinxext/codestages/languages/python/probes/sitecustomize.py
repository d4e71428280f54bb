"""Imported by the interpreter when it starts, before the program. Then everything runs as for ``python fib.py``."""

from codestages_probes.isolation import load

load("recording").set_up()
