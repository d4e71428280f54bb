one = [1, 2]
two = [1, 2]
same = one
print(one == two, one is two, one is same)
same.append(3)
print(one == two, one is two, one is same)
