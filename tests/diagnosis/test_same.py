"""Replies agree where they tell the same story, however a learner wrote it."""

import torch

from checker.judge.diagnosis.same import Facts, same_reply, same_value
from checker.wire.encoding import encode_value
from checker.wire.messages import Raised

_SIZES = "The size of tensor a ({}) must match the size of tensor b ({}) at dimension 0"


def test_exchanged_operands_fail_in_the_same_way() -> None:
    """`a + b` and `b + a` name their sizes in the other order, and make one mistake."""
    one = Raised("RuntimeError", _SIZES.format(2, 4))
    assert same_reply(one, Raised("RuntimeError", _SIZES.format(4, 2)))
    assert not same_reply(one, Raised("RuntimeError", _SIZES.format(5, 2)))
    assert not same_reply(one, Raised("ValueError", _SIZES.format(4, 2)))


def test_a_list_and_a_tuple_are_one_answer_where_nobody_asks() -> None:
    """They stand for each other to the declared checks; other kinds of sequence differ."""
    one, declared = encode_value({"shape": [2, 3]}), Facts(boxes=False)
    assert same_value(one, encode_value({"shape": (2, 3)}), declared)
    assert not same_value(one, encode_value({"shape": (2, 3)}))
    assert not same_value(one, encode_value({"shape": torch.Size([2, 3])}), declared)
    assert not same_value(one, encode_value({"shape": (3, 2)}), declared)


def test_a_dict_has_no_order() -> None:
    """Its items belong to their keys, in whatever order it was filled."""
    one = encode_value({"shape": [2, 3], "rank": 2})
    assert same_value(one, encode_value({"rank": 2, "shape": [2, 3]}))
    assert not same_value(one, encode_value({"rank": 3, "shape": [2, 3]}))


def test_the_order_of_parameters_counts() -> None:
    """A module that registers its parameters in another order is another one."""
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.zeros(2))
    assert not same_value(encode_value({"a": a, "b": b}), encode_value({"b": b, "a": a}))
    assert same_value(encode_value({"a": a, "b": b}), encode_value({"c": a, "d": b}))
