"""Errors and warnings are told with the line of the submission that they came from."""

import pytest

from checker.catalog.pack import bundled_pack
from checker.verdict import CheckVerdict, KataVerdict
from tests.verdicts import Judge

KATA = "07_autograd/stay_in_torch"

IN_PLACE = """import torch


def stay_in_torch(x, w):
    scores = torch.tanh(x @ w)
    value = scores.mean() / w.abs().max()
    scores.add_(1)
    return value
"""

OWN_BACKWARD = """import torch


class Stop(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, gradient):
        raise ValueError("no gradient today")


def stay_in_torch(x, w):
    return Stop.apply(torch.tanh(x @ w).mean() / w.abs().max())
"""

WARNINGS = """import torch
from torch import nn


def stay_in_torch(x, w):
    nn.MSELoss()(torch.zeros(3), torch.zeros(3, 1))
    return torch.tanh(x @ w).mean() / w.abs().max()
"""


def gradients(verdict: KataVerdict) -> CheckVerdict:
    """The check of the gradients."""
    return next(check for check in verdict.checks if check.id == "grads")


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        (IN_PLACE, 5, "the backward pass raised RuntimeError: one of the variables needed for"),
        (OWN_BACKWARD, 11, "the backward pass raised ValueError: no gradient today"),
    ],
    ids=["in_place", "own_backward"],
)
def test_an_error_of_a_backward_pass_has_its_line(
    judge: Judge, source: str, line: int, said: str
) -> None:
    """The judge asked for that pass: no line of the submission was running when it failed."""
    check = gradients(judge(bundled_pack().kata(KATA), source))
    assert check.outcome == "failed"
    assert check.line == line
    assert check.message.startswith(said)
    assert "anomaly" not in check.message


def test_a_missing_gradient_is_no_error(judge: Judge) -> None:
    """A detached answer is told as before, and has no line."""
    source = "def stay_in_torch(x, w):\n    w = w.detach()\n"
    source += "    return (x @ w).tanh().mean() / w.abs().max()\n"
    check = gradients(judge(bundled_pack().kata(KATA), source))
    assert check.line is None
    assert check.message == "w gets no gradient: the graph is cut between w and the result"


def test_a_warning_of_pytorch_has_the_line_that_led_to_it(judge: Judge) -> None:
    """Not the line inside PyTorch that gives the warning."""
    verdict = judge(bundled_pack().kata(KATA), WARNINGS)
    assert verdict.outcome == "passed"
    first, *_, last = verdict.output.splitlines()
    assert first.startswith("stay_in_torch.py:6: UserWarning: Using a target size")
    assert last == "  nn.MSELoss()(torch.zeros(3), torch.zeros(3, 1))"
