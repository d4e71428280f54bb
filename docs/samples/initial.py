def first_word(text):
    for word in text.split():
        return word


print(first_word("one two").upper())
print(first_word("").upper())
