class Guest:
    pass


ann = Guest()
visitor = ann
del ann
visitor = None
