def tell():
    n = 1

    def now():
        return n

    n = 2
    print(now())


tell()
