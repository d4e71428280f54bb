numbers = sorted(range(500_000), key=str)

print(numbers[:3], len(numbers))
