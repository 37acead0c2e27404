import pytest


@pytest.mark.parametrize("number", range(40))
def test_numbers(number):
    assert number >= 0
