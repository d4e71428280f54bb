def write(text, pages):
    line = [text, "was here"]
    pages.append(line)
    return len(pages)


book = []
count = write("Ann", book)
first = book[0]
book.clear()
first = None
