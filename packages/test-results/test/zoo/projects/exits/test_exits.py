import os

import pytest


def test_one():
    pass


def test_two():
    how = os.environ.get("ZOO_EXIT", "exit")
    if how == "exit":
        pytest.exit("enough", returncode=0)
    if how == "interrupt":
        raise KeyboardInterrupt
    os._exit(3)


def test_three():
    pass
