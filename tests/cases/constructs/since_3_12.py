type Pair[T] = tuple[T, T]
type Plain = int


class Box[T: (int, str), *Ts, **P](list):
    limit = 3
    type Inner[U] = dict[U, T, limit]

    def get[V: T](self, default: V = limit) -> T | V:
        kept: V = default
        return [kept for _ in self if (lambda: V)], f"{self!r} {f"{default}"} {[T for T in self]}"


def first[T](items: list[T], *, key=lambda t: t) -> T:
    return items[0]


values = [[inner for inner in outer] for outer in first([])]
