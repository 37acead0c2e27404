def with_tax(net, rate=20):
    return net + net * rate // 100


def rounded(cents):
    return (cents + 50) // 100


def discount(cents, code):
    return cents - len(code)
