def with_tax(net, rate=20):
    return net + net * rate // 100


def rounded(cents):
    return cents // 100
