rate = 2


def account(balance):
    fee = 1

    def pay(amount):
        nonlocal balance
        balance -= amount * rate + fee
        return balance

    return pay


class Purse:
    rate = 3

    def pay(self, amount):
        return amount * rate


print(account(10)(2), Purse().pay(2))
