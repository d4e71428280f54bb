answer = 2 * 21
several = [1, 2, 3]
known = answer in [6, 42]
if False:
    print("never")
