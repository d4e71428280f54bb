def add(first, second):
    return first + second


def join(first, second):
    return first + second


for n in range(100):
    add(n, 1)
    join("a", "b")
