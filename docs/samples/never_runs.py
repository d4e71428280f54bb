print("the first line")
print("the last line"
