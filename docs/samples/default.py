def remember(word, words=[]):
    words.append(word)
    return words


first = remember("a")
second = remember("b")
print(first, second)
