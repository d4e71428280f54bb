"""Type parameters, nested f-strings, comprehensions that live in the frame around them."""

type Pair[T] = tuple[T, T]


class Box[T]:
    limit = 2
    sizes = [each * 2 for each in range(limit)]

    def get[V](self, default: V) -> T | V:
        return [default for _ in range(self.limit) if (lambda: default)()]


x = "outer"
rows = [[x for x in row] for row in ([1], [2, 3])]
print(Box().get(7), Box.sizes, Pair.__value__, rows, x, f"{f"{x!r}":>9}")


def failing():
    x = 1
    try:
        [1 / x for x in (1, 0)]
    except ZeroDivisionError:
        return x


print(failing())
