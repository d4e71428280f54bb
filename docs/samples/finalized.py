import weakref


class Guest:
    def __del__(self):
        print("leaves")


ann = Guest()
watch = weakref.ref(ann)
party = [ann]
del ann
print("here:", watch() is not None)
party.pop()
print("here:", watch() is not None)
