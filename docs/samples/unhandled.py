def innermost(n):
    return 10 // n


def middle(n):
    try:
        return innermost(n)
    finally:
        print("middle cleans up")


def outermost(n):
    return middle(n)


print(outermost(5))
print(outermost(0))
