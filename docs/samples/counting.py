counter = 0


def count():
    global counter
    counter += 1
