class TooSmall(ValueError):
    pass


def invert(number):
    try:
        return 1 / number
    except ZeroDivisionError as error:
        raise TooSmall(number) from error
    finally:
        print("done with", number)


print(invert(2))
try:
    invert(0)
except TooSmall as caught:
    print("caught", caught)
invert(0)
