from threading import Lock, Thread
from time import sleep

balance = 100
lock = Lock()


def withdraw(amount):
    global balance
    with lock:
        if balance >= amount:
            sleep(0.2)
            balance -= amount


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance)
