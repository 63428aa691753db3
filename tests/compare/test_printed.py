"""Two values printed side by side: as PyTorch prints them, bounded, with marks."""

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given

from checker.compare.printed import Printed, printed, side_by_side
from checker.spec.model import Tolerance
from checker.wire.encoding import encode_value
from checker.wire.messages import Raised
from tests.wire.drawn import DATA


def marked(text: Printed) -> list[str]:
    """The marked parts of a text."""
    return [text.text[start:end] for start, end in text.marks]


def both(got: Any, want: Any, tolerance: Tolerance | None = None) -> tuple[Printed, Printed]:
    """Print two Python values."""
    return side_by_side(encode_value(got), encode_value(want), tolerance)


def test_differing_elements_are_marked() -> None:
    """In both texts, which lie alike."""
    got, want = both(
        torch.tensor([[1.5, 2.0], [3.0, -4.0]]), torch.tensor([[1.5, 2.5], [3.0, 4.0]])
    )
    assert got.text == "tensor([[ 1.5000,  2.0000],\n        [ 3.0000, -4.0000]])"
    assert want.text == "tensor([[ 1.5000,  2.5000],\n        [ 3.0000,  4.0000]])"
    assert (marked(got), marked(want)) == (["2.0000", "-4.0000"], ["2.5000", "4.0000"])


def test_as_many_digits_as_tell_them_apart() -> None:
    """A difference beyond the fourth digit shows."""
    got, want = both(torch.tensor([1.0, 0.5000231]), torch.tensor([1.0, 0.5]), Tolerance(0, 1e-6))
    assert (got.text, want.text) == ("tensor([1.00000, 0.50002])", "tensor([1.00000, 0.50000])")
    assert marked(got) == ["0.50002"]


def test_what_may_differ_is_not_marked() -> None:
    """The marks keep to the check's tolerance."""
    got, _ = both(torch.tensor([1.0, 2.0]), torch.tensor([1.1, 3.0]), Tolerance(0.0, 0.2))
    assert marked(got) == ["2.0000"]


@pytest.mark.parametrize(
    ("got", "want", "texts"),
    [
        (
            torch.zeros(2, 3),
            torch.zeros(3, 2),
            ("shape=(2, 3)", "shape=(3, 2)"),
        ),
        (
            torch.zeros(2, dtype=torch.float64),
            torch.zeros(2),
            ("dtype=torch.float64", "dtype=torch.float32"),
        ),
        (torch.zeros(2, device="meta"), torch.zeros(2), ("device='meta'", "device='cpu'")),
        (np.zeros(2), np.zeros(2, np.float32), ("dtype=float64", "dtype=float32")),
    ],
)
def test_facts_that_differ_are_said_of_both(got: Any, want: Any, texts: tuple[str, str]) -> None:
    """Shape, dtype and device; they are marked."""
    mine, right = both(got, want)
    assert ([texts[0]], [texts[1]]) == (marked(mine), marked(right))


def test_a_large_tensor_is_summed_up() -> None:
    """Shape, range and a few rows, from the first difference on."""
    want = torch.arange(200.0).reshape(20, 10)
    got = want.clone()
    got[17, 2] = -1
    mine, right = both(got, want)
    assert mine.text == (
        "tensor([...,\n"
        "        [170., 171.,  -1., 173., 174., 175., ...],\n"
        "        [180., 181., 182., 183., 184., 185., ...],\n"
        "        [190., 191., 192., 193., 194., 195., ...]], shape=(20, 10), min=-1, max=199)"
    )
    assert marked(mine) == ["-1."]
    assert marked(right) == ["172."]


def test_eight_by_eight_is_shown_whole() -> None:
    """One row or column more is not."""
    assert "..." not in printed(encode_value(torch.zeros(8, 8)))
    assert "..." in printed(encode_value(torch.zeros(9, 8)))
    assert "..." in printed(encode_value(torch.zeros(8, 9)))


def test_of_a_huge_answer_only_the_facts_are_printed() -> None:
    """Nothing is converted: the shape tells what is wrong."""
    got, want = both(torch.zeros(5000, 5000, dtype=torch.uint8), torch.zeros(2, dtype=torch.uint8))
    assert got.text == "tensor(..., shape=(5000, 5000))"
    assert want.text == "tensor([0, 0], shape=(2,))"


def test_parts_of_a_list_and_a_dict_are_compared_one_by_one() -> None:
    """What is missing on the other side is not marked."""
    got, want = both({"a": [1, 2.5], "b": None}, {"a": [1, 3.5, "x"], "b": True})
    assert (got.text, want.text) == (
        "{'a': [1, 2.5], 'b': None}",
        "{'a': [1, 3.5, 'x'], 'b': True}",
    )
    assert (marked(got), marked(want)) == (["2.5", "None"], ["3.5", "True"])


def test_an_exception_is_printed_as_python_prints_it() -> None:
    """Its class is marked where another one was wanted."""
    got, want = side_by_side(Raised("KeyError", "'a'"), Raised("ValueError", ""))
    assert (got.text, want.text) == ("KeyError: 'a'", "ValueError")
    assert marked(got) == ["KeyError"]


@given(DATA, DATA)
def test_any_two_values_can_be_printed(got: Any, want: Any) -> None:
    """Bounded, with marks inside the text, whatever comes from a worker."""
    for text in both(got, want):
        assert len(text.text) <= 2_000
        ends = [end for mark in text.marks for end in mark]
        assert ends == sorted(ends)
        assert all(0 <= end <= len(text.text) for end in ends)
