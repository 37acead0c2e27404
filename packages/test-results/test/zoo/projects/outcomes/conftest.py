import pytest


@pytest.fixture
def broken_setup():
    raise RuntimeError("no database")


@pytest.fixture
def broken_teardown():
    yield
    raise RuntimeError("could not clean up")


@pytest.fixture
def skipping():
    pytest.skip("no licence")
