def countdown(n):
    try:
        while n > 0:
            sent = yield n
            n = sent if sent else n - 1
    finally:
        print("closed")


def both(n):
    last = yield from countdown(n)
    yield last


down = countdown(3)
print(next(down), down.send(7), next(down))
down.close()
print(list(both(2)), sum(i * i for i in range(3)))
try:
    thrown = countdown(1)
    next(thrown)
    thrown.throw(KeyError("gone"))
except KeyError as error:
    print("caught", error)
with open(__file__) as file:
    print(len(file.readlines()) > 3)
