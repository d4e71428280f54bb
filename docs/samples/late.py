tellers = [lambda: n for n in range(3)]
print([teller() for teller in tellers])
