import os

try:
    os.remove("no-such-file")
except Exception:
    pass
print("removed")
