"""What a comparison says: sentences in both languages, and never the wanted value."""

from typing import Any

import pytest
import torch

from checker.compare.elements import not_finite
from checker.compare.values import different_fact, different_values
from checker.compare.words import a
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.encoding import encode_value
from checker.wire.values import Value

NAN = float("nan")
GRADIENT = {"en": "the gradient of x", "zh": "x 的梯度"}
DIFFERENT: dict[str, tuple[Any, Any, Text | None, str, str]] = {
    "a number": (1.5, 1.0, None, "the result is off by 0.5 (allowed: 1e-05 relative)",
                 "返回值相差 0.5（允许相对误差 1e-05）"),
    "an integer": (3, 22, None, "the result is off by 19; no difference is allowed",
                   "返回值相差 19；不允许有误差"),
    "one of several": (torch.tensor([1.0, 3.0]), torch.tensor([1.0, 2.0]), None,
                       "the result: 1 of 2 elements differs, by 1 at [1] "
                       "(allowed: 0.0001 relative)",
                       "返回值有 1 个元素不对（共 2 个），误差 1，在 [1]（允许相对误差 0.0001）"),
    "several": (torch.tensor([1.0, 3.0]), torch.tensor([2.0, 1.0]), GRADIENT,
                "the gradient of x: 2 of 2 elements differ, by up to 2 at [1] "
                "(allowed: 0.0001 relative)",
                "x 的梯度有 2 个元素不对（共 2 个），最大误差 2，在 [1]（允许相对误差 0.0001）"),
    "booleans": (torch.tensor([True, False]), torch.tensor([False, True]), None,
                 "the result: 2 of 2 elements differ, the first at [0]",
                 "返回值有 2 个元素不对（共 2 个），第一个在 [0]"),
    "one boolean": (True, False, None, "the result is True, which is not the expected value",
                    "返回值是 True，与期望的值不同"),
    "nan": ([NAN, 1.0], [2.0, 1.0], None, "result[0] is nan, which is not the expected value",
            "返回值[0] 是 nan，与期望的值不同"),
    "a text": ("no", "yes", None, "the result is 'no', which is not the expected value",
               "返回值是 'no'，与期望的值不同"),
    "None": (None, 1, None, "the result is None; expected an int. Is a `return` missing?",
             "返回值是 None，应为 int。是不是漏了 `return`？"),
    "None inside": ([None], [1], None, "result[0] is None; expected an int",
                    "返回值[0] 是 None，应为 int"),
    "too few items": ([1], [1, 2], None, "the result has 1 item; expected 2",
                      "返回值有 1 项，应为 2 项"),
    "keys": ({"a": 1, "c": 1}, {"a": 1, "b": 1}, None,
             "the result lacks the key 'b' and has the unexpected key 'c'",
             "返回值缺少键 'b'，多出键 'c'"),
    "a shape": (torch.ones(2), torch.ones(2, 1), GRADIENT,
                "the gradient of x has shape (2,); expected (2, 1)",
                "x 的梯度的形状是 (2,)，应为 (2, 1)"),
}  # fmt: skip


@pytest.mark.parametrize("case", DIFFERENT)
def test_a_difference_is_a_sentence_in_both_languages(case: str) -> None:
    """Subject, difference and allowance; one and several, with and without a name."""
    got, want, name, en, zh = DIFFERENT[case]
    found = different_values(encode_value(got), encode_value(want), name=name)
    assert found == {"en": en, "zh": zh}


def test_a_part_of_an_allowance_that_hardly_matters_is_not_told() -> None:
    """Relative, absolute, or both."""
    allowed = {
        Tolerance(1e-4, 1e-6): "0.0001 relative",
        Tolerance(0.0, 0.01): "0.01 absolute",
        Tolerance(0.02, 0.01): "0.02 relative + 0.01 absolute",
    }
    for tolerance, said in allowed.items():
        found = different_values(encode_value(1.0), encode_value(2.0), tolerance)
        assert found is not None
        assert found["en"] == f"the result is off by 1 (allowed: {said})"


def encoded(*tensors: torch.Tensor) -> tuple[Value, ...]:
    return tuple(map(encode_value, tensors))


def test_what_is_not_finite_is_told_with_its_first_place() -> None:
    """A single number has no place."""
    ones = torch.ones(2, 2)
    some = torch.tensor([[1.0, NAN], [NAN, 1.0]])
    found = not_finite(*encoded(some, ones))
    assert found is not None
    assert found["en"] == "2 of 4 elements of the result are nan or inf, the first at [0, 1]"
    assert found["zh"] == "返回值有 2 个元素是 nan 或 inf（共 4 个），第一个在 [0, 1]"
    found = not_finite(*encoded(torch.tensor(NAN), torch.tensor(1.0)))
    assert found == {"en": "the result is nan", "zh": "返回值是 nan"}


def test_a_fact_goes_by_the_name_of_what_is_compared() -> None:
    """The dtype of an input after the call, for example."""
    name = {"en": "x after the call", "zh": "调用之后的 x"}
    got, want = encoded(torch.ones(1), torch.ones(1).double())
    assert different_fact("dtype", got, want, name) == {
        "en": "x after the call has dtype float32; expected float64",
        "zh": "调用之后的 x 的 dtype 是 float32，应为 float64",
    }


def test_articles_fit_the_names_of_classes() -> None:
    """None has no article."""
    names = ["int", "float", "OrderedDict", "torch.Tensor", "user.Net", "None"]
    assert [a(name) for name in names] == [
        "an int", "a float", "an OrderedDict", "a torch.Tensor", "a user.Net", "None",
    ]  # fmt: skip
