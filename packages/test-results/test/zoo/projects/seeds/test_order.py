"""test_reads depends on test_writes having run before it."""

state = []


def test_writes():
    state.append(1)


def test_reads():
    assert state


def test_alone_a():
    pass


def test_alone_b():
    pass
