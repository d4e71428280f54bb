import gc


class Guest:
    friend = None


ann = Guest()
ben = Guest()
ann.friend = ben
ben.friend = ann
del ann
del ben
found = gc.collect()
print("found:", found)
