def countdown(n):
    while n:
        yield n
        n -= 1


for each in countdown(2):
    print(each)
