n = 5
print(1 < n < 3)
