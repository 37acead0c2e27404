def test_all_parts_pass(subtests):
    for i in range(3):
        with subtests.test(msg="part", i=i):
            assert i >= 0


def test_some_parts_fail(subtests):
    for i in range(4):
        with subtests.test(msg="part", i=i):
            assert i % 2 == 0
