import os

os.remove("no-such-file")
print("removed")
