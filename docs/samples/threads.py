from threading import Thread


def count_steps(limit):
    steps = 0
    for start in range(1, limit):
        number = start
        while number != 1:
            number = number // 2 if number % 2 == 0 else 3 * number + 1
            steps += 1
    return steps


threads = [Thread(target=count_steps, args=(12_000,), name=f"counter {n}") for n in range(1, 5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
