def counter():
    count = 0

    def up(by):
        nonlocal count
        count += by
        return count

    return up


up = counter()
words = ["a"]
same = words
same.append(words)
try:
    up(2) / 0
except ZeroDivisionError:
    print(up(3), words is same)
