nothing = None
also = None
small = 7
seven = len("letters")
large = 10**6 * seven
numbers = [seven, None]
large = None
