def total(items):
    found = 0
    try:
        for item in items:
            found += item
    finally:
        print(found)
    return found


total([1, 2])
