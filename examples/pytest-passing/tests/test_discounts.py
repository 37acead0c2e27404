import pytest


@pytest.mark.parametrize("code", ["SUMMER", "WINTER", "FRIENDS", "10%", "two words"])
def test_discount(code):
    from shop.prices import discount

    assert discount(100, code) < 100
