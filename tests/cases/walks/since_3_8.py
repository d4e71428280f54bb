import asyncio, sys


class Manager:
    def __init__(self, swallows):
        self.swallows = swallows

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return self.swallows

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return self.swallows


def nested(item, other, error):
    for each in item:
        try:
            with Manager(False), Manager(each == 2) as manager:
                if each == 0:
                    continue
                elif each == other:
                    break
                if each in (2, 3):
                    raise error
                if each == 4:
                    return each
        except KeyError as caught:
            if other == 1:
                return caught
        except ValueError:
            raise
        else:
            item = each
        finally:
            del each
    else:
        item = None
    return item


def returning(n):
    while n < 8:
        try:
            try:
                if n == 1:
                    return n
                if n == 2:
                    n = 6
                    continue
                1 / (n - 3)
            finally:
                n += 1
        except ZeroDivisionError:
            return None
        finally:
            if n == 5:
                break
    return n


def generated(n):
    try:
        while n and n > 0 or n == -1:
            got = yield n
            if got:
                return got
            n -= 1
    except ValueError:
        yield from inner(n)
    finally:
        n = 0


def inner(n):
    yield from (x for x in range(2) if x for y in (1, 2))
    return [x for x in range(n) if x]


class Source:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.n


async def coroutine(n):
    async with Manager(n == 2) as manager:
        async for item in Source(n):
            if item == 1:
                await asyncio.sleep(0)
            if n == 2:
                raise KeyError
            if n == 3:
                break
        else:
            manager = [x async for x in Source(2) if x]
        return item


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return error


for items, other, error in (
    ([0, 1], 1, None),
    ([0, 1], 0, None),
    ([2, 4], 9, KeyError),
    ([3], 1, KeyError()),
    ([3, 0], 2, KeyError()),
    ([3], 9, ValueError()),
    ([3], 9, OSError()),
    ([], 9, 1),
    ([4], 9, 1),
):
    attempt(nested, items, other, error)
for number in range(10):
    attempt(returning, number)
keep(list(generated(2)))
running = generated(3)
keep(running)
next(running)
attempt(running.send, 1)
running = generated(3)
keep(running)
next(running)
attempt(running.throw, ValueError)
list(running)
running = generated(3)
keep(running)
next(running)
running.close()
running = generated(-1)
keep(running)
next(running)
attempt(running.throw, ValueError())
attempt(running.throw, KeyError())
for number in (1, 2, 3):
    attempt(asyncio.run, coroutine(number))
assert number if number else 0, "never"
