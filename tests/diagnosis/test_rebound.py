"""An assignment that only gives a name another value is told where nobody reads it."""

import pytest

from checker.judge.diagnosis.rebound import rebound

UNREAD = {
    "for p in ps:\n        p = p - p.grad": 3,
    "for p in ps:\n        if p is not None:\n            p = None": 4,
    "for _ in range(3):\n        for p in ps:\n            p.abs()\n            p = p / 2": 5,
    "for i, p in enumerate(ps):\n        p = p.to(w)": 3,
    "w = w + 1": 2,
    "for _ in ps:\n        w = w - 1": 3,
}
READ = [
    "for p in ps:\n        p = p - 1\n        p.backward()",
    "for p in ps:\n        p = p - 1\n    return p",
    "for p in ps:\n        while p.sum() > 1:\n            p = p / 2",
    "w = w + 1\n    return w",
    "for _ in ps:\n        w.step()\n        w = w - 1",
    "w = None",
    "y = w + 1",
    "g = lambda: w\n    w = 3\n    return g()",
    "for p in ps:\n        p.data = p - 1",
    "for p in ps:\n        p = p.data\n        p -= 1",
    "for p in ps:\n        p -= 1",
]


@pytest.mark.parametrize("body", UNREAD)
def test_a_name_that_is_given_another_value_for_nothing_is_told(body: str) -> None:
    """A loop variable or an argument: what it stood for does not change."""
    found = rebound(f"def f(ps, w):\n    {body}\n".encode())
    assert found is not None
    assert found[0] == "name_rebound"
    assert f"Line {UNREAD[body]} " in found[1]["en"]


@pytest.mark.parametrize("body", READ)
def test_a_value_that_may_be_read_is_not_told(body: str) -> None:
    """Later, at another turn of a loop, or by a function that is called later."""
    assert rebound(f"def f(ps, w):\n    {body}\n".encode()) is None


@pytest.mark.parametrize("source", [b"def f(:\n", b"\xff", b"x = 1\0", b"(" * 500])
def test_what_is_no_program_has_no_names(source: bytes) -> None:
    """A source that Python cannot read is left alone."""
    assert rebound(source) is None
