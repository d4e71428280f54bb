class Guest:
    def __init__(self, name, visits):
        self.name = name
        self.visits = visits

    def greeting(self):
        return f"{self.name}, visit {self.visits}"


def longest(words):
    return max((len(word) for word in words), default=None)


guest = Guest("Ann", 1)
guest.visits += 1
print(guest.greeting())
length = longest(["one", "three"])
print("no words" if length is None else f"the longest has {length}")
sizes = [3, 1, 2]
print(sizes[0])
