def area(width: "metres", height: int) -> [1, 2, 3]:
    return width * height


print(area("ab", 3))
