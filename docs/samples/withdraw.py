from threading import Thread
from time import sleep

balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:
        sleep(0.2)
        balance -= amount


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance)
