import re


def test_pattern_01():
    assert re.match("\s*x", " x")
