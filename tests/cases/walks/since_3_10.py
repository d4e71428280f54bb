class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def shape(value):
    match value:
        case {"kind": str() as kind, **rest}:
            return kind, rest
        case [1 | 2, *others] if others:
            return others
        case Point(x=0, y=None) | Point(1.5, -2):
            return value
        case True | "text":
            pass
        case captured:
            return lambda: captured


for each in ({"kind": "a", "b": 1}, {}, [1, 2], [2], [3], Point(0, None), Point(1.5, -2), Point(1, 1), True, "text", 4):
    shape(each)
