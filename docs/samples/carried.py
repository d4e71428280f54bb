import sys

for value in (7, 7.0, "seven", [7], None):
    print(type(value).__name__, sys.getsizeof(value))
