"""Code for values: it makes the same elements, dtype and strides again."""

import ast

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.case.drawing import drawing
from checker.judge.case.spelling import WIDTH, NoCode, folded, spelled
from checker.judge.draw import draw_case
from checker.judge.seeds import derive
from checker.spec.model import Case, Dataset, Draw, Regression
from checker.wire.tensors import DTYPES
from checker.wire.values import Expression
from checker.worker.objects import lay_out

NAMES = {"torch": torch, "np": np}
LAYOUTS = ("contiguous", "transposed", "strided", "expanded")


def made(code: str) -> object:
    """What an expression gives, however it is broken into lines."""
    return eval(folded(code), dict(NAMES))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (3,), (2, 4), (2, 3, 4), (0, 3), (0,), (9, 9)], ids=str)
def test_a_tensor_is_made_again(layout: str, dtype: str, shape: tuple[int, ...]) -> None:
    """Elements, dtype, strides and requires_grad are the same, for every dtype and layout."""
    random = torch.randn(shape, generator=torch.Generator().manual_seed(1), dtype=torch.complex128)
    kind = DTYPES[dtype]
    value = (random if kind.is_complex else random.real * 50).to(kind)
    records = kind.is_floating_point or kind.is_complex
    wanted = lay_out(value, layout)
    found = made(spelled(value, layout, records))
    assert isinstance(found, torch.Tensor)
    assert found.dtype == wanted.dtype
    assert found.shape == wanted.shape
    assert wanted.numel() == 0 or found.stride() == wanted.stride()
    assert torch.equal(found, wanted)
    assert found.requires_grad == records
    assert found.is_leaf


@given(st.floats(width=32))
def test_a_float_has_the_digits_that_it_needs(number: float) -> None:
    """Any float32, nan and infinities included, comes back from its code."""
    value = torch.tensor([number])
    assert made(spelled(value)).tolist() == pytest.approx([number], rel=0, abs=0, nan_ok=True)  # type: ignore[attr-defined]


@pytest.mark.parametrize("layout", ["contiguous", "transposed"])
@pytest.mark.parametrize("dtype", ["float64", "float32", "int64", "uint8", "bool", "complex64"])
def test_an_array_is_made_again(layout: str, dtype: str) -> None:
    """Elements, dtype and strides are the same."""
    value = np.arange(6).reshape(2, 3).astype(dtype)
    wanted = lay_out(value, layout)
    found = made(spelled(value, layout))
    assert isinstance(found, np.ndarray)
    assert (found.dtype, found.strides) == (wanted.dtype, wanted.strides)
    assert np.array_equal(found, wanted)


@pytest.mark.parametrize(
    "value",
    [None, True, -3, 0.1, "a\n'\"b", [1, [2.5]], (1,), {"a": [1]}, torch.float64, float("inf")],
    ids=str,
)
def test_plain_data_is_made_again(value: object) -> None:
    """Numbers, texts, lists, tuples, dicts and dtypes."""
    assert made(spelled(value)) == value


def test_what_has_no_code_is_refused() -> None:
    """An object of any other class, and a tensor without elements to write."""
    for value in (object(), torch.empty(2, device="meta"), torch.eye(2).to_sparse()):
        with pytest.raises(NoCode):
            spelled(value)


def test_long_code_is_broken_behind_commas() -> None:
    """No line is too long, each item is aligned, and texts stay whole."""
    code = f"f(torch.tensor({[[0.25] * 9] * 4}), 'a, b, (c', key=[{', '.join(['123456'] * 20)}])"
    lines = folded(code).split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert lines[1].startswith("                [0.25, ")
    assert "'a, b, (c'" in folded(code)
    assert ast.dump(ast.parse(folded(code))) == ast.dump(ast.parse(code))


DRAWS = {
    "randn": Draw(randn=(40, 3), requires_grad=True),
    "float64": Draw(randn=(40, 3), dtype="float64", layout="transposed"),
    "complex": Draw(rand=(40, 3), low=-1.0, high=2.0, dtype="complex64"),
    "rand": Draw(rand=(200,), low=-9.0, high=-1.0, layout="strided"),
    "randint": Draw(randint=(50,), low=0, high=9, dtype="uint8"),
    "permutation": Draw(permutation=99),
    "expanded": Draw(randn=(30, 5), layout="expanded"),
    "numpy": Draw(randn=(40, 3), as_="numpy"),
    "list": Draw(randint=(50,), low=0, high=9, as_="list"),
    "integer": Draw(integer=(2, 9)),
    "number": Draw(number=(-2.0, 2.0)),
    "zeros": Draw(zeros=(3, 50)),
    "ones": Draw(ones=(3, 50)),
    "tensor": Draw(tensor=[0.5, -1.0]),
    "value": Draw(value=[1, 2]),
    "object": Draw(object="torch.float64"),
    "arange": Draw(arange=99),
    "several": [Draw(randn=(30, 2)), Draw(randn=(2, 2))],
    "literal": 3,
}


# A line needs another input, and has a test of its own.
LINE = Draw(linear="x", weight=(1.0, 3.0), bias=(-1.0, 1.0), noise=0.1)


def test_every_draw_is_drawn_again() -> None:
    """Every verb and every modifier is among the draws whose code is compared with the judge's."""
    draws = [each for each in (*DRAWS.values(), LINE) if isinstance(each, Draw)]
    usual = Draw()
    used = {
        field.name
        for field in msgspec.structs.fields(Draw)
        if any(getattr(each, field.name) != getattr(usual, field.name) for each in draws)
    }
    assert used == {field.name for field in msgspec.structs.fields(Draw)}


@pytest.mark.parametrize("name", DRAWS)
def test_inputs_are_drawn_again(name: str) -> None:
    """The code for large inputs draws what the judge drew, strides included."""
    arguments = {"first": Draw(randn=(3,)), "x": DRAWS[name], "last": Draw(randn=(3,))}
    assert_drawn_again(Case(arguments, "f"))


def test_a_line_is_drawn_again() -> None:
    """Slope, shift and noise come from the same generator."""
    assert_drawn_again(Case({"x": Draw(randn=(50, 1)), "y": LINE}, "f"))


def test_a_regression_is_drawn_again() -> None:
    """scikit-learn's data set with the same seed."""
    dataset = Dataset(regression=Regression(samples=30, heldout=10, features=2, noise=1.0))
    assert_drawn_again(Case({"n": 3}, "f", dataset))


def assert_drawn_again(case: Case) -> None:
    """Compare what the code of a case gives with what the judge has drawn."""
    drawn = draw_case(case, 4, "seed", "a/b")
    names: dict[str, object] = dict(NAMES)
    for statement in drawing(case, drawn, derive("seed", "a/b", "case", 4), "cpu"):
        exec(statement, names)
    for name, each in drawn.inputs.items():
        wanted, found = each.value, names[name]
        if isinstance(wanted, torch.Tensor):
            assert isinstance(found, torch.Tensor)
            laid = lay_out(wanted, each.layout)
            assert torch.equal(found, laid)
            assert (found.dtype, found.stride()) == (laid.dtype, laid.stride())
            assert found.requires_grad == each.requires_grad
        else:
            if isinstance(wanted, Expression):
                wanted = eval(wanted.source, dict(NAMES))
            np.testing.assert_equal(_plain(found), _plain(wanted))


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.tolist() if isinstance(value, torch.Tensor) else value
