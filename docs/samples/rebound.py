answer = 42
print(type(answer).__name__)
answer = "forty-two"
print(type(answer).__name__)
