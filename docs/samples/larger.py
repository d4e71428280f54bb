def larger(a, b):
    return a if a > b else b


for _ in range(1000):
    larger(1, 2)
print(larger("a", "b"), larger([1, 2], [1, 3]))
print(larger(1, "2"))
