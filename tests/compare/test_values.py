"""Two values compared: equal ones never differ, and each difference is told with its place."""

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from checker.compare import margins
from checker.compare.elements import not_finite
from checker.compare.kinds import different_type
from checker.compare.values import different_fact, different_values
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.encoding import encode_value
from checker.wire.frames import FrameError, decode, encode
from checker.wire.messages import Result
from checker.wire.validate import validate
from checker.wire.values import Value
from tests.wire.drawn import DATA, VALUES

FACTS = ("dtype", "shape", "device")


def told(got: Any, want: Any, tolerance: Tolerance | None = None) -> str:
    """What is said of a value in English; empty where nothing differs."""
    text = different_values(encode_value(got), encode_value(want), tolerance)
    return text["en"] if text else ""


def comparisons(got: Value, want: Value) -> list[Text | None]:
    return [
        different_type(got, want),
        different_type(got, want, exact=True),
        *(different_fact(fact, got, want) for fact in FACTS),
        not_finite(got, want),
        different_values(got, want),
    ]


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")  # signalling nan, made wider
@given(DATA)
def test_equal_values_differ_in_nothing(value: Any) -> None:
    """Whatever they hold: nan, infinities, no elements, no dims, lists in lists."""
    want = encode_value(value)
    got = decode(encode(Result(want)), Result).value
    assert set(comparisons(got, want)) == {None}


@given(VALUES, DATA)
def test_any_answer_can_be_compared(got: Value, want: Any) -> None:
    """What a hostile worker may send is told or refused in two languages, and crashes nothing."""
    try:
        validate(Result(got))
    except FrameError:
        return
    for found in comparisons(got, encode_value(want)):
        assert found is None or (set(found) == {"en", "zh"} and all(found.values()))


@given(
    st.sampled_from([torch.float32, torch.float64, torch.complex64, torch.bfloat16]),
    st.integers(0, 5),
    st.booleans(),
)
def test_a_difference_is_allowed_up_to_the_tolerance(
    dtype: torch.dtype, place: int, within: bool
) -> None:
    """|got - want| <= atol + rtol * |want|, for each element by itself."""
    want = torch.arange(1, 7).reshape(2, 3).to(dtype)
    tolerance = Tolerance(2**-4, 2**-4)
    got = want.clone()
    got.view(-1)[place] += (2**-4 + 2**-4 * (place + 1)) * (0.75 if within else 1.5)
    assert (told(got, want, tolerance) == "") == within
    assert told(got, want, Tolerance(0.0, 0.0)) != ""


def test_one_wrong_element_is_told_with_its_place() -> None:
    """How many, how much, and where the greatest difference is."""
    want = torch.zeros(2, 3)
    got = want.clone()
    got[0, 1], got[1, 2] = 0.25, -2.0
    found = told(got, want)
    assert "2 of 6 elements differ" in found
    assert "by up to 2 at [1, 2]" in found


def test_a_nan_where_a_number_is_wanted_is_the_greatest_difference() -> None:
    """It is never within a tolerance; a wanted nan is."""
    want = torch.tensor([1.0, float("nan"), 3.0])
    assert told(want.clone(), want) == ""
    got = torch.tensor([9.0, float("nan"), float("nan")])
    assert "2 of 3 elements differ" in told(got, want)
    assert "at [2]" in told(got, want)
    assert "1 of 3 elements differ" in told(got, want, Tolerance(1e9, 1e9))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_only_what_should_be_finite_is_told(value: float) -> None:
    """Where the reference has nan or inf itself, neither is a mistake of the learner's."""
    got, want = torch.tensor([[1.0, value], [3.0, 4.0]]), torch.ones(2, 2)
    found = not_finite(encode_value(got), encode_value(want))
    assert found is not None
    assert "1 of 4 elements" in found["en"]
    assert "[0, 1]" in found["en"]
    want[0, 1] = float("nan")
    assert not_finite(encode_value(got), encode_value(want)) is None
    assert not_finite(encode_value(got), encode_value(torch.ones(3))) is None  # shape's affair


def test_integers_are_compared_exactly_at_any_size() -> None:
    """Also beyond what a float holds, and in a list."""
    large = 2**53
    assert told(torch.tensor([large + 1]), torch.tensor([large])) != ""
    assert told(torch.tensor([large]), torch.tensor([large])) == ""
    assert told([large + 1], [large]) != ""
    assert told(torch.tensor(True), torch.tensor(True)) == ""
    assert told(torch.tensor([True, False]), torch.tensor([True, True])) != ""


@pytest.mark.parametrize("large", [2**53, 2**63 - 1, 2**63, 2**64 - 2])
def test_unsigned_integers_are_compared_exactly_at_any_size(large: int) -> None:
    """An array of uint64 holds numbers that neither a double nor an int64 does."""
    want = np.array([large, 1], dtype=np.uint64)
    got = np.array([large + 1, 1], dtype=np.uint64)
    assert "1 of 2 elements differs, by 1 at [0]" in told(got, want)
    assert told(want.copy(), want) == ""
    assert told(got, want, Tolerance(1e-3, 0.0)) == ""
    assert told(got[:1], np.array([1], dtype=np.uint64)) != ""


def test_integers_as_far_apart_as_can_be_are_not_equal() -> None:
    """Their difference does not wrap around to nothing."""
    least, most = -(2**63), 2**63 - 1
    for got, want in ((least, 0), (0, least), (least, most), (most, -1)):
        assert told(torch.tensor([got]), torch.tensor([want])) != ""
        assert told(torch.tensor([got]), torch.tensor([want]), Tolerance(0.0, 2.0)) != ""


def test_numbers_of_python_have_a_tolerance_only_as_floats() -> None:
    """A float may be rounded, an int, a bool or a text may not."""
    assert told(0.1 + 0.2, 0.3) == ""
    assert told(0.31, 0.3) != ""
    assert told(3, 4) != ""
    assert told(True, False) != ""
    assert told("a", "b") != ""
    assert told(None, None) == ""


def test_the_coarser_dtype_of_the_two_allows_most() -> None:
    """What was computed in half precision is not held against single precision's digits."""
    want = torch.tensor([1.0])
    near = want + 5e-3
    assert told(near, want) != ""
    assert told(near.half(), want) == ""
    half, nearer = want.half(), (want + 1.6e-2).bfloat16()
    assert told(nearer, half) == ""
    assert told(half, nearer) == ""
    assert told(nearer.half(), half) != ""


def test_single_numbers_in_other_clothes_are_equal() -> None:
    """A NumPy number serves for a number of Python's; their values count."""
    assert told(np.float64(2.5), 2.5) == ""
    assert told(np.int64(3), 3) == ""
    assert told(np.float64(2.5), 3.5) != ""


@pytest.mark.parametrize(
    ("got", "want", "place"),
    [
        ([torch.ones(2), torch.ones(2)], [torch.ones(2), torch.zeros(2)], "result[1]"),
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, "result['b']"),
        ([[1, 2], [3, 4]], [[1, 2], [3, 5]], "result[1][1]"),
        ((torch.float32,), (torch.float64,), "result[0]"),
        ([torch.device("cpu")], [torch.device("cuda")], "result[0]"),
    ],
)
def test_the_first_part_that_differs_is_named(got: Any, want: Any, place: str) -> None:
    """As an expression that a learner could type."""
    assert place in told(got, want)


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ([1, 2], [1, 2, 3]),
        ([1, 2, 3], [1, 2]),
        ({"a": 1}, {"b": 1}),
        ({"a": 1}, {"a": 1, "b": 2}),
        (None, torch.ones(2)),
        (1, 1.0),
        (torch.ones(2), [1.0, 1.0]),
        ({1, 2}, [1, 2]),
        (torch.ones(2, 3), torch.ones(3, 2)),
        (torch.ones(()), torch.ones(1)),
        (torch.ones(2), torch.ones(1)),  # it would broadcast
        (torch.empty(2, device="meta"), torch.ones(2)),
    ],
)
def test_another_structure_or_shape_is_a_difference(got: Any, want: Any) -> None:
    """Nothing is made to fit, and nothing that is missing goes uncompared."""
    assert told(got, want) != ""


@pytest.mark.parametrize(
    ("fact", "got", "want", "message"),
    [
        (
            "dtype",
            torch.ones(2).double(),
            torch.ones(2),
            "the result has dtype float64; expected float32",
        ),
        (
            "shape",
            torch.ones(2, 1),
            torch.ones(2),
            "the result has shape (2, 1); expected (2,)",
        ),
        (
            "device",
            torch.ones(2),
            torch.empty(2, device="meta"),
            "the result is on cpu; expected meta",
        ),
        (
            "dtype",
            np.ones(2),
            np.ones(2, "float32"),
            "the result has dtype float64; expected float32",
        ),
    ],
)
def test_a_fact_that_differs_is_told(fact: str, got: Any, want: Any, message: str) -> None:
    """With both of them."""
    found = different_fact(fact, encode_value(got), encode_value(want))
    assert found is not None
    assert found["en"] == message


def test_a_fact_of_something_else_is_a_wrong_type() -> None:
    """A list has no shape; an array lies on no device."""
    found = different_fact("shape", encode_value([1.0]), encode_value(torch.ones(1)))
    assert found is not None
    assert found == different_type(encode_value([1.0]), encode_value(torch.ones(1)))
    array = encode_value(np.ones(1))
    assert different_fact("device", encode_value(torch.ones(1)), array) is None


def test_what_is_compared_can_have_a_name_of_its_own() -> None:
    """A gradient is no returned value; a language that it has no name in falls back on English."""
    name: Text = {"en": "the gradient of w"}
    found = different_values(encode_value(torch.ones(2)), encode_value(torch.zeros(2)), name=name)
    assert found is not None
    assert found["en"].startswith("the gradient of w: ")


def test_every_part_is_compared_where_margins_are_asked_for() -> None:
    """An author learns how near each part came, though the first one differs already."""
    want = encode_value([torch.ones(2), torch.ones(2)])
    with margins.noting() as noted:
        found = different_values(encode_value([torch.zeros(2), torch.ones(2)]), want)
    assert found is not None
    assert "result[0]" in found["en"]
    assert len(noted) == 2
    assert min(noted) == 0.0
    assert max(noted) > 1
