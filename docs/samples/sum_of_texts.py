def total(a, b):
    return int(a) + int(b)


def report(a, b):
    try:
        return total(a, b)
    except ValueError:
        return None


print(report("1", "2"))
print(report("1", "two"))
