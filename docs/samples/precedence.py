total = 2 + 3 * 4
