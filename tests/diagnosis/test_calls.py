"""Calls without parentheses, and results of calls that return nothing, are told by their line."""

import ast

import pytest

from checker.judge.diagnosis.calls import not_called, value_of_nothing
from checker.judge.diagnosis.relations import Relation


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("model.eval\nmodel(x)", "eval"),
        ("for x in data:\n    optimizer.zero_grad", "zero_grad"),
        ("model.eval()", None),
        ("y = model.weight", None),
        ("'''text'''", None),
    ],
)
def test_a_method_that_is_only_named_is_told(source: str, name: str | None) -> None:
    found = not_called(ast.parse(source))
    assert (found and found.words["name"]) == name


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("g = y.backward()\nreturn_(float(g))", "1"),
        ("x = 1\nfloat(y.backward())", "2"),
        ("self.g = y.backward()", "1"),
        ("unused = y.backward()", None),
        ("y.backward()", None),
        ("y = x.sum()\nprint(y)", None),
    ],
)
def test_the_use_of_what_backward_returns_is_told(source: str, line: str | None) -> None:
    found: Relation | None = value_of_nothing(ast.parse(source))
    assert (found and found.words["line"]) == line
