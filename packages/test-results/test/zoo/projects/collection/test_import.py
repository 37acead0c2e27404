from nowhere import nothing


def test_a():
    pass
