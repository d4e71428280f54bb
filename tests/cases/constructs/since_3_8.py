"""What every release since 3.8 has."""

import os.path as path, sys
from collections import OrderedDict as Ordered, deque

total: int = 0
only: str
if (count := len(sys.argv)) > 1: total += count


def outer(first, /, second=(lambda x: x), *rest, key=[y for y in (1, 2)], **more) -> "text":
    kept = [each + first for each in rest if each]
    makers = [lambda: v for v in kept], {lambda k=k: k: v for k, v in more.items()}

    def inner():
        nonlocal kept
        global total
        kept = total = first

        def innermost():
            return total, kept, first, rest

        return innermost

    class Local(Base if first else object, metaclass=type):
        area = 1
        __private = area
        note: int
        sizes = [area for _ in range(3)]

        @property
        def shown(self):
            return super().shown, area, __class__, self.__private, first

        class Deeper:
            def method(self): return area

    def inner(again):
        "Defined twice."
        return again

    return inner, Local, ((last := each) for each in kept), f"{first!r:>{second}} {(lambda: kept)()} {key}"


def errors(items):
    for item in items:
        for other in item:
            try:
                with open(item) as file, open(other):
                    if item: continue
                    elif other: break
                    file.write(item)
            except (OSError, ValueError) as error:
                raise KeyError(item) from error
            except KeyError:
                return item
            else:
                items.pop()
            finally:
                del item
        else:
            items.append(1)
    while items:
        try:
            return 1
        finally:
            items.clear()
    assert items is not None, "message"


def generator(n):
    received = yield
    while n > 0 and not received or n == 100 < n:
        received = yield n
        n -= 1
    yield from (x for x in range(n) if x % 2 for y in (x,))
    return n


async def coroutine(source):
    async with source as lock, source:
        async for item in source:
            await item
    return [await each async for each in source if each], {a: b async for a, b in source}


@sys.intern
@path.join("ä", "€")
class Decorated(dict):
    größe = "ü𝒳"; 𝔘nicode = größe

    def __init__(self, *, größe=größe):
        self.größe, (self.a, *self.b) = größe, [1, *größe, {**{}, 1: 2}]
        self.a[1:2, ..., ::3] = ~1 ** -2 // 3 @ self.b if not größe else None
        pair = (lambda q: q), (lambda q: q)
