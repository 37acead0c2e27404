"""Six tests: one always passes, four pass in the end, one never does."""

import pytest

seen = {}


def fails_first(name, times):
    seen[name] = seen.get(name, 0) + 1
    assert seen[name] > times, f"{name}: attempt {seen[name]}"


def test_steady():
    pass


def test_second_attempt():
    fails_first("second", 1)


def test_third_attempt():
    fails_first("third", 2)


@pytest.fixture
def shaky_setup():
    fails_first("setup", 1)


def test_setup_flake(shaky_setup):
    pass


@pytest.fixture
def shaky_teardown():
    yield
    fails_first("teardown", 1)


def test_teardown_flake(shaky_teardown):
    pass


def test_never():
    assert "this" == "that"
