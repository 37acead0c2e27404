import pytest


def helper(name):
    raise ValueError(f"no user {name}")


def test_lookup():
    helper("anna")


@pytest.mark.slow
class TestUsers:
    def test_list(self):
        pass

    @pytest.mark.parametrize("n", range(2))
    def test_page(self, n):
        pass
