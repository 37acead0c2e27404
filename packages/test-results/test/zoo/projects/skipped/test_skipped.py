import pytest


@pytest.mark.skip(reason="no network")
def test_a():
    pass


@pytest.mark.skip(reason="no network")
def test_b():
    pass
