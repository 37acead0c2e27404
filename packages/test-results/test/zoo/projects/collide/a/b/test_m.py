def test_q():
    pass
