def ratio(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return 0
    finally:
        print("done")


print(ratio(1, 0))
