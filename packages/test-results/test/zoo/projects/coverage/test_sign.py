from app import sign


def test_sign():
    assert sign(3) == 1
