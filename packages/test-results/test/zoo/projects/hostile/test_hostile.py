import pytest

NAMES = [
    "__proto__",
    "constructor",
    "::error::owned",
    "%0A::warning::x",
    "<script>alert(1)</script>",
    "@everyone `code` ``` [x](y)",
    "\u202egnp.exe",
    "\x1b[31mred",
    "line\nbreak",
    "]]><testcase/>",
    "\U0001f600",
]


@pytest.mark.parametrize("name", NAMES, ids=NAMES)
def test_named(name):
    assert name == "__proto__", "::error::" + name
