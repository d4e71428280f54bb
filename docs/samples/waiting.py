from hashlib import sha256
from threading import Thread
from time import sleep


def rest():
    sleep(0.1)


def digest():
    data = bytes(1_000_000)
    for _ in range(100):
        sha256(data).digest()


threads = [
    Thread(target=rest, name="rest"),
    Thread(target=digest, name="digest 1"),
    Thread(target=digest, name="digest 2"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
