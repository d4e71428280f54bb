"""``match`` in all its forms, and a ``with`` of several managers."""

import contextlib
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


def shape(value):
    match value:
        case {"kind": str() as kind, **rest}:
            return kind, rest
        case [1 | 2, *others] if others:
            return others
        case Point(x=0, y=found) | Point(1, found):
            return "point", found
        case (1.5, -2) | [None, True]:
            return "pair"
        case "text":
            return "text"
        case captured:
            return type(captured).__name__


@contextlib.contextmanager
def entered(name):
    yield name


values = [{"kind": "a", "b": 1}, [1, 2], [1], Point(0, 5), Point(1, 6), (1.5, -2), [None, True], "text", 3.5]
print([shape(each) for each in values])
with (entered("one") as one, entered("two") as two):
    print(one, two)
