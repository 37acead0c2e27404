import pytest


def test_pass():
    pass


@pytest.mark.slow
@pytest.mark.critical
def test_marked():
    pass


def test_fail():
    wanted = 4
    assert 1 + 2 == wanted


def test_setup_error(broken_setup):
    pass


def test_teardown_error(broken_teardown):
    pass


def test_fail_and_teardown_error(broken_teardown):
    assert "left" == "right"


@pytest.mark.parametrize("value", [1, 2, 3, "a b", "x::y", "[z]"])
def test_param(value):
    assert value != 2


class TestClass:
    def test_method(self):
        pass

    class TestInner:
        def test_deep(self):
            pass
