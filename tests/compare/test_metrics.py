"""What a model predicts, measured by the judge: each metric, each bound, and what is no answer."""

import math

import pytest
import torch

from checker.compare.metrics import compute, missed_bound
from checker.spec.model import Metric
from checker.wire.encoding import encode_value
from checker.wire.messages import Raised

X = torch.linspace(-1, 1, 20).reshape(-1, 1)
Y = 3 * X + 1
MSE = Metric(metric="mse", below=0.1)
LABELS = torch.arange(20) % 4
RIGHT = torch.nn.functional.one_hot(LABELS, 4).float() * 9


def said(
    metric: Metric,
    got: object,
    want: object = None,
    target: torch.Tensor = Y,
) -> str:
    """What is said of a prediction in English; empty where it meets the bound."""
    train = (X, Y)
    found = missed_bound(metric, encode_value(got), encode_value(want), (X, target), train)
    assert found is None or set(found) == {"en", "zh"}
    return found["en"] if found else ""


def test_the_mean_squared_error_is_over_all_elements() -> None:
    """In double precision, whatever the prediction's own is."""
    assert compute("mse", Y + 0.5, Y) == pytest.approx(0.25)
    assert compute("mse", (Y + 0.5).half(), Y) == pytest.approx(0.25, abs=1e-3)
    assert math.isnan(compute("mse", Y.flatten(), Y))  # it would broadcast


def test_the_cross_entropy_is_that_of_the_logits() -> None:
    """By hand: minus the log of the softmax at the right class."""
    logits = torch.tensor([[1.0, 3.0], [0.0, 0.0]])
    expected = (math.log(1 + math.exp(-2)) + math.log(2)) / 2
    assert compute("cross_entropy", logits, torch.tensor([1, 0])) == pytest.approx(expected)
    assert math.isnan(compute("cross_entropy", logits, torch.tensor([1, 0, 1])))
    assert math.isnan(compute("cross_entropy", logits, torch.tensor([1, 5])))


def test_the_accuracy_is_the_share_of_right_classes() -> None:
    """The greatest logit of each row names its class."""
    guess = RIGHT.clone()
    guess[0] = guess[0].flip(0)
    assert compute("accuracy", RIGHT, LABELS) == 1.0
    assert compute("accuracy", guess, LABELS) == pytest.approx(0.95)
    assert math.isnan(compute("accuracy", RIGHT[:, 0], LABELS))
    assert math.isnan(compute("accuracy", RIGHT[:3], LABELS))


def test_a_bound_is_met_or_missed() -> None:
    """At most, for an error; at least, for an accuracy. The bound itself is allowed."""
    assert said(MSE, Y + 0.1) == ""
    assert "0.25" in said(MSE, Y + 0.5)
    accuracy = Metric(metric="accuracy", at_least=0.95)
    guess = RIGHT.clone()
    guess[0] = guess[0].flip(0)
    assert said(accuracy, guess, RIGHT, LABELS) == ""
    guess[1] = guess[1].flip(0)
    assert "0.9" in said(accuracy, guess, RIGHT, LABELS)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_prediction_that_is_not_finite_misses_every_bound(value: float) -> None:
    """No comparison with nan is true, so it must not decide."""
    assert said(MSE, Y * value) != ""
    assert said(Metric(metric="mse", below=float("inf")), Y * value) != ""
    assert said(Metric(metric="mse", at_least=0.0), Y * value) != ""


def test_a_bound_can_be_what_the_reference_reaches() -> None:
    """Within a factor of its error; or of its accuracy, where more is better."""
    metric = Metric(metric="mse", within=2.0)
    assert said(metric, Y + 0.14, Y + 0.1) == ""
    assert said(metric, Y + 0.15, Y + 0.1) != ""
    share = Metric(metric="accuracy", within=0.9)
    guess = RIGHT.clone()
    guess[:2] = guess[:2].flip(1)
    assert said(share, guess, RIGHT, LABELS) == ""
    guess[2] = guess[2].flip(0)
    assert said(share, guess, RIGHT, LABELS) != ""


def test_a_bound_can_be_what_least_squares_reaches() -> None:
    """Fitted to the training data, measured on the data that was held out."""
    metric = Metric(metric="mse", within=1.1, yardstick="linear_regression")
    noisy = Y + 0.1 * torch.randn(Y.shape, generator=torch.Generator().manual_seed(1))
    assert said(metric, Y, target=noisy) == ""
    assert said(metric, Y + 0.2, target=noisy) != ""


def test_a_model_that_returns_no_tensor_has_no_predictions() -> None:
    """Nor one that raises, one of complex numbers, or one without elements."""
    assert said(MSE, [1.0]) == ("the returned model's prediction is not a tensor")
    assert missed_bound(MSE, None, None, (X, Y), ()) is not None
    raised = missed_bound(MSE, Raised("ValueError", "x" * 999), None, (X, Y), ())
    assert raised is not None
    assert raised["en"] == f"calling the returned model raised ValueError: {'x' * 200}"
    assert "complex64 on cpu" in said(MSE, Y.to(torch.complex64))
    assert "float32 on meta" in said(MSE, Y.to("meta"))


def test_predictions_have_the_shape_that_is_wanted() -> None:
    """That of the targets for an error; else that of the reference's predictions."""
    assert "(20,)" in said(MSE, Y.flatten())
    metric = Metric(metric="cross_entropy", below=9.0)
    assert "(20, 5)" in said(metric, torch.zeros(20, 5), RIGHT, LABELS)
    assert said(metric, torch.zeros(20, 4), RIGHT, LABELS) == ""


def test_probabilities_are_no_logits() -> None:
    """Told only where logits are wanted; a row with a negative number is none."""
    wanted = Metric(metric="cross_entropy", below=9.0, logits=True)
    allowed = Metric(metric="cross_entropy", below=9.0)
    assert "probabilities" in said(wanted, RIGHT.softmax(1), RIGHT, LABELS)
    assert said(allowed, RIGHT.softmax(1), RIGHT, LABELS) == ""
    assert said(wanted, RIGHT, RIGHT, LABELS) == ""
    assert said(wanted, torch.tensor([[2.0, -1.0, 0.0, 0.0]] * 20), RIGHT, LABELS) == ""
