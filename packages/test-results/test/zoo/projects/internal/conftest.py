import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_logreport(report):
    if "test_two" in report.nodeid and report.when == "call":
        raise RuntimeError("a plugin broke")
