"""A run of everything that every release since 3.8 has; it prints what it did."""

import asyncio
import contextlib
import functools
import threading


def numbers(limit):
    received = 0
    for number in range(limit):
        received = (yield number + (received or 0)) or 0
    return "done"


def delegating():
    result = yield from numbers(3)
    yield result


def generators():
    generator = numbers(5)
    got = [next(generator), generator.send(10), next(generator)]
    generator.close()
    with contextlib.suppress(StopIteration):
        next(generator)
    thrown = numbers(2)
    next(thrown)
    try:
        thrown.throw(ValueError("from outside"))
    except ValueError as error:
        got.append(str(error))
    return got + list(delegating()) + [sum(each * each for each in range(4))]


class Ticker:
    def __init__(self, limit):
        self.limit = limit

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.limit:
            raise StopAsyncIteration
        self.limit -= 1
        await asyncio.sleep(0)
        return self.limit

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep(0)
        return kind is KeyError


async def asynchronous():
    found = []
    async with Ticker(3) as ticker:
        async for tick in ticker:
            found.append(tick)
        raise KeyError("swallowed")
    found += [each async for each in Ticker(2)]
    return found + await asyncio.gather(nothing(1), nothing(2))


async def nothing(value):
    await asyncio.sleep(0)
    return value


def cleanups(depth):
    for number in range(3):
        try:
            try:
                if number == depth:
                    return "returned", number
                if number:
                    continue
                raise LookupError(number)
            except LookupError as error:
                try:
                    raise RuntimeError("again") from error
                except RuntimeError:
                    pass
            finally:
                depth += 0
        finally:
            with contextlib.ExitStack() as stack:
                stack.callback(len, "x")
    return "fell through"


def twice(function):
    @functools.wraps(function)
    def wrapper(*arguments, **named):
        return function(*arguments, **named), function(*arguments, **named)

    return wrapper


@twice
def counted(first, *rest, key=1, **more):
    counted.calls = getattr(counted, "calls", 0) + 1
    return first, rest, key, sorted(more), counted.calls


def closures():
    total = 0

    def add(number):
        nonlocal total
        total += number
        return lambda: total

    return [add(each)() for each in range(4)], total


class Shape:
    sides = 0
    __slots__ = ("name",)
    registry = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Shape.registry[cls.__name__] = cls

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        raise RuntimeError("nobody asks")

    @property
    def title(self):
        return f"{self.name!r:>8}:{self.sides:0{2}d}"


class Square(Shape):
    sides = 4
    corners = [side * 2 for side in range(sides)] if sides else []

    def __eq__(self, other):
        return NotImplemented

    def __hash__(self):
        return 1


def comprehensions(rows):
    flat = [cell for row in rows for cell in row if cell % 2]
    pairs = {cell: {row[0] for row in rows if cell in row} for cell in flat}
    return flat, pairs, (last := flat[-1]), last


def unpacking():
    first, *middle, last = range(6)
    merged = {**{"a": 1}, **dict(b=2)}
    text = "{}{}".format(*[first, last], **{})
    items = [*middle, *(0,)]
    items[1:3] = [9]
    items[0] += 1
    del items[-1]
    left, right = items[0], items[1]
    left, right = right, left
    return first, middle, last, merged, text, items, left < right < 100, not left, -left, 1 if left else 2


def recursion(depth):
    return 0 if not depth else 1 + recursion(depth - 1)


def workers():
    results = []
    threads = [threading.Thread(target=lambda n=n: results.append(n * n)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(results)


def chained():
    try:
        try:
            {}["missing"]
        except KeyError as error:
            raise ValueError("chained") from error
    except ValueError as error:
        return type(error.__cause__).__name__
    else:
        return None
    finally:
        del depth_of_everything["x"]


depth_of_everything = {"x": 1}
shared = alias = [1]
alias.append([shared])

print(generators())
print(asyncio.run(asynchronous()))
print([cleanups(depth) for depth in range(4)])
print(counted(1, 2, key=3, other=4))
print(closures())
print(Square("square").title, sorted(Shape.registry), Square("a") == Square("b"), Square.corners)
print(comprehensions([[1, 2, 3], [3, 4, 5]]))
print(unpacking())
print(recursion(50))
print(workers())
print(chained(), shared is alias)
while len(alias) < 4:
    alias.append(len(alias))
else:
    print(len(alias))
for letter in "añ\u4e2d":
    if letter == "ñ":
        break
assert letter == "ñ", "found"
print(letter, (lambda x, /, *, y=2: x + y)(1), [*map(str, range(3))], {1} | {2}, 7 // 2 % 2 @ Square if False else b"x")
