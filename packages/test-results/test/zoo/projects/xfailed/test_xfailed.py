import pytest


@pytest.mark.xfail(reason="later")
def test_a():
    assert False


@pytest.mark.xfail(reason="later")
def test_b():
    assert False
