def with_tax(price):
    return price + price / 5


print("open")
print(with_tax(20))
print(with_tax("30"))
