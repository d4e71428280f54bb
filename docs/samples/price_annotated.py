def with_tax(price: float) -> float:
    return price + price / 5


print("open")
print(with_tax(20))
print(with_tax("30"))
