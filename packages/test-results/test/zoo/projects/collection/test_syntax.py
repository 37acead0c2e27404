def test_b():
    x = = 1
