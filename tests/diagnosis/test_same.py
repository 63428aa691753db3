"""Replies agree where they tell the same story, however a learner wrote it."""

from checker.judge.diagnosis.same import same_reply
from checker.wire.messages import Raised

_SIZES = "The size of tensor a ({}) must match the size of tensor b ({}) at dimension 0"


def test_exchanged_operands_fail_in_the_same_way() -> None:
    """`a + b` and `b + a` name their sizes in the other order, and make one mistake."""
    one = Raised("RuntimeError", _SIZES.format(2, 4))
    assert same_reply(one, Raised("RuntimeError", _SIZES.format(4, 2)))
    assert not same_reply(one, Raised("RuntimeError", _SIZES.format(5, 2)))
    assert not same_reply(one, Raised("ValueError", _SIZES.format(4, 2)))
