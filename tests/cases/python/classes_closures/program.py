import functools


def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


class Shape:
    sides = 0
    names = [name.upper() for name in ("a", "b")]

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    def __repr__(self):
        raise RuntimeError("nobody may ask")


class Square(Shape):
    sides = 4

    @functools.lru_cache(maxsize=None)
    def __init__(self, width):
        super().__init__(width, width)


step = counter(3)
step()
square = Square(step(by=4))
shapes = {"square": square, "none": [None, ...]}
del step
print(square.area, sorted(shapes, key=lambda name: -len(name)))
