"""Inputs drawn from a run's seed: the same seed draws the same, and each verb what it says."""

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from checker.checks.compared import DrawnCase
from checker.judge.draw import draw_case
from checker.spec.model import Case, Draw
from checker.wire.tensors import DTYPES
from checker.wire.values import Expression
from tests.wire.test_tensors import same

KATA = "01_a/kata"


def drawn(
    arguments: dict[str, Any],
    seed: str = "s",
    index: int = 0,
    heldout: dict[str, Any] | None = None,
) -> DrawnCase:
    return draw_case(Case(arguments, "f", heldout=heldout), index, seed, KATA)


def value(draw: Any, seed: str = "s") -> Any:
    return drawn({"x": draw}, seed).inputs["x"].value


RANDOM = {
    "randn": Draw(randn=(4, 3)),
    "rand": Draw(rand=(4, 3)),
    "randint": Draw(randint=(4, 3), low=0, high=100),
    "permutation": Draw(permutation=50),
    "integer": Draw(integer=(0, 10**6)),
    "number": Draw(number=(0.0, 1.0)),
    "complex": Draw(randn=(4,), dtype="complex64"),
    "half": Draw(randn=(4, 3), dtype="float16"),
    "list of draws": [Draw(number=(0.0, 1.0)), Draw(randn=(2,))],
}


@pytest.mark.parametrize("name", RANDOM)
def test_the_seed_decides(name: str) -> None:
    """Another seed, case or kata draws something else; the global generator plays no part."""
    torch.manual_seed(1)
    first = drawn({"x": RANDOM[name]})
    torch.manual_seed(2)
    again = drawn({"x": RANDOM[name]})
    assert same(first.inputs["x"].value, again.inputs["x"].value)
    assert first.seed == again.seed
    others = [
        drawn({"x": RANDOM[name]}, seed="t"),
        drawn({"x": RANDOM[name]}, index=1),
        draw_case(Case({"x": RANDOM[name]}, "f"), 0, "s", "01_a/other"),
    ]
    for other in others:
        assert not same(other.inputs["x"].value, first.inputs["x"].value)
        assert other.seed != first.seed


def test_drawing_leaves_the_global_generator_alone() -> None:
    """An author's checks may use it."""
    torch.manual_seed(1)
    expected = torch.randn(3)
    torch.manual_seed(1)
    drawn({"x": Draw(randn=(5,)), "y": Draw(permutation=9)})
    assert torch.equal(torch.randn(3), expected)


@given(st.sampled_from(sorted(DTYPES)), st.lists(st.integers(0, 4), max_size=3))
def test_a_tensor_has_its_dtype_and_shape(dtype: Any, sizes: list[int]) -> None:
    """For each verb with a shape."""
    shape = tuple(sizes)
    for draw in (
        Draw(randn=shape, dtype=dtype),
        Draw(rand=shape, dtype=dtype),
        Draw(randint=shape, low=0, high=9, dtype=dtype),
        Draw(zeros=shape, dtype=dtype),
        Draw(ones=shape, dtype=dtype),
    ):
        found = value(draw)
        assert found.dtype == DTYPES[dtype]
        assert tuple(found.shape) == shape


def test_without_a_dtype_a_tensor_is_as_torch_makes_it() -> None:
    """float32 where there are fractions, int64 where there are none."""
    for draw in (Draw(randn=(2,)), Draw(rand=(2,)), Draw(ones=(2,)), Draw(tensor=[0.5])):
        assert value(draw).dtype == torch.float32
    for draw in (Draw(randint=(2,), high=3), Draw(arange=3), Draw(permutation=3)):
        assert value(draw).dtype == torch.int64


@given(st.integers(-50, 50), st.integers(1, 60), st.text(max_size=5))
def test_what_is_drawn_lies_within_its_bounds(low: int, width: int, seed: str) -> None:
    """`high` is left out of randint and rand, and can come up in an integer."""
    high = low + width
    whole = value(Draw(randint=(60,), low=low, high=high), seed)
    assert low <= int(whole.min()) <= int(whole.max()) < high
    real = value(Draw(rand=(60,), low=low, high=high), seed)
    assert low <= float(real.min()) <= float(real.max()) <= high
    assert low <= value(Draw(integer=(low, high)), seed) <= high
    assert low <= value(Draw(number=(low, high)), seed) <= high


def test_both_ends_of_an_integer_come_up() -> None:
    """Over some seeds."""
    assert {value(Draw(integer=(1, 3)), str(seed)) for seed in range(50)} == {1, 2, 3}


def test_rand_goes_from_0_to_1_where_nothing_is_said() -> None:
    """And half of it lies above the middle, about."""
    found = value(Draw(rand=(4096,)))
    assert 0 <= float(found.min()) < 0.01
    assert 0.99 < float(found.max()) < 1
    assert abs(float(found.mean()) - 0.5) < 0.05


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_numbers_have_both_parts(dtype: Any) -> None:
    """An answer that drops one must not pass; the bounds are those of both."""
    for draw in (
        Draw(randn=(9,), dtype=dtype),
        Draw(rand=(9,), dtype=dtype, low=2.0, high=3.0),
        Draw(randint=(9,), dtype=dtype, low=2, high=9),
    ):
        found = value(draw)
        assert found.dtype == DTYPES[dtype]
        assert bool((found.real != 0).all())
        assert bool((found.imag != 0).all())
        if draw.randn is None:
            assert bool((found.real >= 2).all())
            assert bool((found.imag >= 2).all())


def test_double_precision_has_digits_that_single_precision_lacks() -> None:
    """A round trip through float32 shows."""
    found = value(Draw(randn=(4,), dtype="float64"))
    assert not torch.equal(found.float().double(), found)


def test_what_is_given_is_given() -> None:
    """Values and expressions, zeros and ones, counted and permuted numbers."""
    assert value(Draw(value={"a": 1})) == {"a": 1}
    assert value(7) == 7
    assert value(Draw(object="nn.ReLU()")) == Expression("nn.ReLU()")
    assert value(Draw(tensor=[[1, 2]])).tolist() == [[1, 2]]
    assert value(Draw(zeros=(2,))).tolist() == [0, 0]
    assert value(Draw(ones=(2,))).tolist() == [1, 1]
    assert value(Draw(arange=3)).tolist() == [0, 1, 2]
    assert sorted(value(Draw(permutation=9)).tolist()) == list(range(9))
    assert value([Draw(value=1), 2]) == [1, 2]


def test_an_input_can_be_an_array_or_a_list() -> None:
    """Of the dtype that was asked for."""
    array = value(Draw(rand=(2, 2), dtype="float64", as_="numpy"))
    assert isinstance(array, np.ndarray)
    assert array.dtype == np.float64
    assert value(Draw(arange=3, as_="list")) == [0, 1, 2]


def test_how_an_input_is_to_lie_is_told() -> None:
    """The worker lays it out; the judge's own copy is contiguous."""
    found = drawn({"x": Draw(randn=(2, 3), layout="transposed", requires_grad=True)}).inputs["x"]
    assert (found.layout, found.requires_grad) == ("transposed", True)
    assert found.value.is_contiguous()
    assert not found.value.requires_grad
    array = drawn({"x": Draw(randn=(2, 3), layout="strided", as_="numpy")}).inputs["x"]
    assert (array.layout, array.requires_grad) == ("strided", False)


def test_targets_lie_on_one_line_also_those_held_out() -> None:
    """Weight and bias are drawn once; what is held out is no argument."""
    line = Draw(linear="x", weight=(2.0, 4.0), bias=(-1.0, 1.0))
    case = drawn({"x": Draw(rand=(9, 1)), "y": line}, heldout={"x": Draw(rand=(5, 1)), "y": line})
    assert set(case.inputs) == {"x", "y"}
    assert case.heldout is not None
    x, y = case.inputs["x"].value, case.inputs["y"].value
    slope = float((y[1] - y[0]) / (x[1] - x[0]))
    bias = float(y[0] - slope * x[0])
    assert 2 <= slope <= 4
    assert -1 <= bias <= 1
    for inputs, targets in ((x, y), case.heldout):
        assert torch.allclose(targets, slope * inputs + bias, atol=1e-4)
    assert not torch.equal(case.heldout[0][:5], x[:5])


def test_noise_is_put_on_a_line() -> None:
    """Of the deviation that was asked for; without it there is none."""
    given_x = Draw(rand=(4000,))
    exact = drawn({"x": given_x, "y": Draw(linear="x", weight=2.0, bias=1.0)}).inputs
    assert torch.allclose(exact["y"].value, 2 * exact["x"].value + 1)
    noisy = drawn({"x": given_x, "y": Draw(linear="x", weight=2.0, bias=1.0, noise=0.5)}).inputs
    rest = noisy["y"].value - 2 * noisy["x"].value - 1
    assert 0.45 < float(rest.std()) < 0.55


def test_inputs_keep_the_order_of_the_arguments() -> None:
    """They are passed by position."""
    assert list(drawn({"b": 1, "a": Draw(ones=(1,)), "c": 2}).inputs) == ["b", "a", "c"]
