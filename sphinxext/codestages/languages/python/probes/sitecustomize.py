"""Imported by the interpreter as it starts, before the program: whatever runs then is just ``python fib.py``."""

from codestages_probes.isolation import load

load("recording").set_up()
