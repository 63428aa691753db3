"""Where the classes of two values differ, and what can be said of a value by itself."""

from collections import OrderedDict
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from hypothesis import given

from checker.compare.kinds import contiguous, different_type, incomparable
from checker.wire.encoding import encode_value
from checker.wire.values import TensorValue
from tests.wire.drawn import tensors


class Pair(NamedTuple):
    """A learner's named tuple."""

    first: int
    second: int


def told(got: Any, want: Any, exact: bool = False) -> str:
    """What is said of a value's class in English; empty where it serves."""
    found = different_type(encode_value(got), encode_value(want), exact=exact)
    assert found is None or set(found) == {"en", "zh"}
    return found["en"] if found else ""


SERVES: dict[str, tuple[Any, Any]] = {
    "a kind of tuple for a tuple": (Pair(1, 2), (1, 2)),
    "a tuple for a kind of tuple": ((1, 2), Pair(1, 2)),
    "sizes for a tuple": (torch.ones(2, 3).shape, (2, 3)),
    "what max() returns for a tuple": (torch.ones(2, 2).max(0), (torch.ones(2), torch.ones(2))),
    "a NumPy number for a number": (np.float64(1.5), 1.5),
    "a number for a NumPy number": (1.5, np.float64(1.5)),
    "a parameter for a tensor": (torch.nn.Parameter(torch.ones(2)), torch.ones(2)),
}


@pytest.mark.parametrize("name", SERVES)
def test_what_serves_as_well_is_as_good(name: str) -> None:
    """Unless the task rules it out."""
    got, want = SERVES[name]
    assert told(got, want) == ""
    assert told(got, want, exact=True) != ""


def test_a_list_and_a_tuple_stand_for_each_other() -> None:
    """Also where the task is exact about classes."""
    for exact in (False, True):
        assert told([1, 2], (1, 2), exact) == told((1, 2), [1, 2], exact) == ""


DIFFERS: dict[str, tuple[Any, Any]] = {
    "a list for a tensor": ([1.0], torch.ones(1)),
    "an array for a tensor": (np.ones(1), torch.ones(1)),
    "nothing for a tensor": (None, torch.ones(1)),
    "an int for a float": (1, 1.0),
    "a bool for an int": (True, 1),
    "too few items": ([1], [1, 2]),
    "a set for a list": ({1}, [1]),
    "a frozenset for a set": (frozenset({1}), {1}),
    "another dict": (OrderedDict(a=1), {"b": 1}),
    "an item of another class": ([1, "2"], [1, 2]),
    "a value of another class": ({"a": "2"}, {"a": 2}),
}


@pytest.mark.parametrize("name", DIFFERS)
def test_another_class_is_told(name: str) -> None:
    """Whatever the values are."""
    got, want = DIFFERS[name]
    assert told(got, want) != ""
    assert told(want, want) == ""


@given(tensors())
def test_contiguous_is_what_torch_calls_so(tensor: torch.Tensor) -> None:
    """Dims of size 1 and tensors without elements included."""
    value = encode_value(tensor)
    assert isinstance(value, TensorValue)
    assert contiguous(value) == tensor.is_contiguous()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({1, 2}, "holds a set, whose elements do not leave the worker"),
        ([1, 1j], "holds a complex, whose elements do not leave the worker"),
        (object(), "holds nothing that can be compared"),
        ([object(), 1], None),
        ([], None),
        (1.5, None),
    ],
)
def test_a_reference_whose_answer_compares_to_anything_is_found(
    value: Any, reason: str | None
) -> None:
    """A check of its values could never fail."""
    assert incomparable(encode_value(value)) == reason
