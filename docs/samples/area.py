def area(width, height, margin):
    return margin + width * height
