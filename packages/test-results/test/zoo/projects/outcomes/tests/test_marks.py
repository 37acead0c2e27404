import unittest

import pytest


@pytest.mark.skip(reason="not on this planet")
def test_skip_mark():
    pass


def test_skip_call():
    pytest.skip("in the call")


def test_skip_fixture(skipping):
    pass


def test_skip_and_teardown_error(broken_teardown):
    pytest.skip("skipped, then broken")


@pytest.mark.xfail(reason="bug 7")
def test_xfail():
    assert False


@pytest.mark.xfail(run=False, reason="hangs")
def test_xfail_not_run():
    assert False


def test_xfail_imperative():
    pytest.xfail("known")


@pytest.mark.xfail(reason="in both")
def test_xfail_and_teardown(broken_teardown):
    assert False


@pytest.mark.xfail(reason="mended?")
def test_xpass():
    pass


@pytest.mark.xfail(strict=True, reason="must fail")
def test_xpass_strict():
    pass


@pytest.mark.xfail(raises=ValueError, reason="wrong kind")
def test_xfail_other_exception():
    raise KeyError("other")


class Legacy(unittest.TestCase):
    def test_ok(self):
        self.assertTrue(True)

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("expected")

    @unittest.expectedFailure
    def test_unexpected_success(self):
        pass
