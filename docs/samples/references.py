import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print(self.name, "ends")


def halves(number):
    seen = []
    while number > 1:
        number //= 2
        seen.append(number)
        yield seen


first = Node("first")
second = Node("second")
first.next = second
second.next = first
both = [first, second, 2.5 * len(first.name)]
source = halves(4)
for part in source:
    print(part)
del first, second
both = None
gc.collect()
del source, part
