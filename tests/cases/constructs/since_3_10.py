def shape(value):
    match value:
        case {"kind": str() as kind, **rest}: return kind, rest
        case [1 | 2, *others] if others: return others
        case Point(x=0, y=None) | (1.5, -2): return value
        case True | "text": pass
        case captured: return lambda: captured


def managed():
    with (open("a") as one, open("b") as two):
        yield one, two
