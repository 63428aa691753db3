"""Judge what a model predicts: the judge computes every metric from targets it kept."""

import math
from typing import Any

import torch
from torch.nn import functional

from checker.compare import margins
from checker.spec.model import Metric
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.tensors import decode_tensor
from checker.wire.values import TensorValue, Value

# How far from 1 the sum of a row of probabilities may lie.
_OF_ONE = 1e-3


def missed_bound(
    metric: Metric,
    got: Value | Raised | None,
    want: Value | Raised | None,
    data: tuple[torch.Tensor, torch.Tensor],
    train: tuple[Any, ...],
) -> Text | None:
    """Say how a prediction misses the bound, or None. `data` is (inputs, targets)."""
    if isinstance(got, Raised):
        return {
            "en": f"calling the returned model raised {got.exception}: {got.message[:200]}",
            "zh": f"调用返回的模型时抛出 {got.exception}：{got.message[:200]}",
        }
    if not isinstance(got, TensorValue):
        return {
            "en": "the returned model's prediction is not a tensor",
            "zh": "返回的模型的预测不是张量",
        }
    if got.dtype.startswith("complex") or got.device.startswith("meta"):
        # A comparison would drop the imaginary part; a meta tensor has no elements to compare.
        return {
            "en": f"the model's predictions are {got.dtype} on {got.device}; expected real numbers",
            "zh": f"模型的预测是 {got.device} 上的 {got.dtype}，应为实数张量",
        }
    expected = _prediction_shape(metric, data[1], want)
    if expected is not None and got.shape != expected:
        return {
            "en": f"the model's predictions have shape {got.shape}; expected {expected}",
            "zh": f"模型预测的形状是 {got.shape}，应为 {expected}",
        }
    if metric.logits and are_probabilities(decode_tensor(got)):
        return {
            "en": "the model returns probabilities (every row sums to 1); "
            "return logits: leave out the softmax",
            "zh": "模型返回的是概率（每一行的和为 1）；应返回 logits：请去掉 softmax",
        }
    reached, bound, better_high = reached_and_bound(metric, got, want, data, train)
    margins.note_bound(reached, bound, better_high)
    missed = not math.isfinite(reached) or (reached < bound if better_high else reached > bound)
    if not missed:
        return None
    word = {"mse": "mean squared error", "cross_entropy": "cross-entropy", "accuracy": "accuracy"}
    zh = {"mse": "均方误差", "cross_entropy": "交叉熵", "accuracy": "准确率"}
    return {
        "en": f"the {word[metric.metric]} is {reached:.4g}; "
        f"{'at least' if better_high else 'at most'} {bound:.4g} is required",
        "zh": f"{zh[metric.metric]}为 {reached:.4g}，"
        f"{'至少应为' if better_high else '不能超过'} {bound:.4g}",
    }


def reached_and_bound(
    metric: Metric,
    got: TensorValue,
    want: Value | Raised | None,
    data: tuple[torch.Tensor, torch.Tensor],
    train: tuple[Any, ...],
) -> tuple[float, float, bool]:
    """Return what a prediction reaches, the bound, and whether more is better."""
    return (compute(metric.metric, decode_tensor(got), data[1]), *_bound(metric, want, data, train))


def compute(name: str, prediction: torch.Tensor, target: torch.Tensor) -> float:
    """Compute a metric in double precision; nan where the shapes do not fit."""
    prediction = prediction.double()
    try:
        if name == "mse":
            if prediction.shape != target.shape:
                return math.nan
            return float((prediction - target.double()).square().mean())
        if name == "cross_entropy":
            return float(functional.cross_entropy(prediction, target))
        if prediction.dim() != 2 or len(prediction) != len(target):
            return math.nan
        return float((prediction.argmax(dim=1) == target).double().mean())
    except (RuntimeError, IndexError, ValueError):
        return math.nan


def are_probabilities(predictions: torch.Tensor) -> bool:
    """Whether every row of real numbers is positive and sums to 1, up to _OF_ONE."""
    rows = predictions.double()
    return bool((rows >= 0).all()) and bool(((rows.sum(dim=-1) - 1).abs() < _OF_ONE).all())


def _prediction_shape(
    metric: Metric, target: torch.Tensor, want: Value | Raised | None
) -> tuple[int, ...] | None:
    if metric.metric == "mse":
        return tuple(target.shape)
    return want.shape if isinstance(want, TensorValue) else None


def _bound(
    metric: Metric,
    want: Value | Raised | None,
    data: tuple[torch.Tensor, torch.Tensor],
    train: tuple[Any, ...],
) -> tuple[float, bool]:
    """The bound, and whether more is better."""
    if metric.at_least is not None:
        return metric.at_least, True
    if metric.below is not None:
        return metric.below, False
    assert metric.within is not None
    if metric.yardstick == "linear_regression":
        yardstick = _linear_regression(metric.metric, data, train)
    else:
        assert isinstance(want, TensorValue)
        yardstick = compute(metric.metric, decode_tensor(want), data[1])
    return metric.within * yardstick, metric.metric == "accuracy"


def _linear_regression(
    name: str, data: tuple[torch.Tensor, torch.Tensor], train: tuple[Any, ...]
) -> float:
    """What scikit-learn's least squares reaches on the same data."""
    from sklearn.linear_model import LinearRegression

    x, y = (part.double().numpy() for part in train)
    predicted = LinearRegression().fit(x, y).predict(data[0].double().numpy())
    return compute(name, torch.from_numpy(predicted), data[1])
