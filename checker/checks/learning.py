"""Checks of what a returned model has learned."""

import math
from collections.abc import Iterator
from typing import Any

from checker.checks import looks
from checker.checks.compared import Compared
from checker.checks.record import CheckKind, Problem
from checker.errors import Said
from checker.spec.explain import one_of
from checker.spec.model import Case, Metric
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.values import Value

_LOWER_IS_BETTER = frozenset({"mse", "cross_entropy"})


def _loss(c: Compared) -> Text | None:
    """The bound on the metric of the predictions for the training data."""
    data = (c.case.inputs["x"].value, c.case.inputs["y"].value)
    return _missed(c, c.got.train_prediction, c.want.train_prediction, data)


def _heldout(c: Compared) -> Text | None:
    """The bound on the metric of the predictions for data that only the judge has."""
    return _missed(c, c.got.heldout_prediction, c.want.heldout_prediction, c.case.heldout)


def _missed(
    c: Compared, got: Value | Raised | None, want: Value | Raised | None, data: Any
) -> Text | None:
    from checker.compare.metrics import missed_bound  # here: it loads torch

    if not c.got.steady:
        return {
            "en": "the model gives different predictions for the same inputs; "
            "is it in evaluation mode (`model.eval()`)?",
            "zh": "对相同的输入，模型两次的预测不同；是否切换到了评估模式（`model.eval()`）？",
        }
    train = tuple(c.case.inputs[name].value for name in ("x", "y") if name in c.case.inputs)
    return missed_bound(c.argument, got, want, data, train)


def _never_missed(metric: Metric, _: tuple[Case, ...], __: bool) -> Iterator[Problem]:
    bounds = (metric.below, metric.at_least, metric.within)
    if sum(bound is not None for bound in bounds) != 1:
        wanted = one_of(("below", "at_least", "within"))
        yield wanted, Said("none or several", "一个都没有或不止一个")
    low = metric.metric in _LOWER_IS_BETTER
    if low and metric.at_least is not None:
        yield Said("below or within: less is better", "below 或 within（越小越好）"), "at_least"
    if not low and metric.below is not None:
        yield Said("at_least or within: more is better", "at_least 或 within（越大越好）"), "below"
    for bound in bounds:
        if bound is not None and not (math.isfinite(bound) and bound > 0):
            yield Said("a finite bound over 0", "大于 0 的有限界限"), f"{bound:g}"


def _no_training_data(metric: Metric, cases: tuple[Case, ...], module: bool) -> Iterator[Problem]:
    yield from _never_missed(metric, cases, module)
    for i, case in enumerate(cases):
        own = case.dataset is not None and case.dataset.regression is not None
        if not own and not {"x", "y"} <= set(case.arguments):
            yield Said("arguments x and y in every case", "每个用例都有参数 x 和 y"), _none_in(i)


def _no_heldout_data(metric: Metric, cases: tuple[Case, ...], module: bool) -> Iterator[Problem]:
    yield from _never_missed(metric, cases, module)
    for i, case in enumerate(cases):
        if case.dataset is None and case.heldout is None:
            yield (
                Said("heldout or dataset in every case", "每个用例都有 heldout 或 dataset"),
                _none_in(i),
            )


def _none_in(case: int) -> Said:
    return Said(f"none in cases[{case}]", f"cases[{case}] 中没有")


CHECKS = (
    CheckKind(
        name="loss",
        title={"en": "fits the training data", "zh": "能拟合训练数据"},
        stage="learning",
        role="matter",
        argument=Metric,
        required=True,
        find=_loss,
        look=looks.metric(held_out=False),
        observes=("train_prediction",),
        shown_in=(),
        futile_by_cases=_no_training_data,
    ),
    CheckKind(
        name="heldout",
        title={"en": "predicts unseen data", "zh": "能预测没见过的数据"},
        stage="learning",
        role="matter",
        argument=Metric,
        required=True,
        find=_heldout,
        look=looks.metric(held_out=True),
        observes=("heldout_prediction",),
        shown_in=(),
        futile_by_cases=_no_heldout_data,
    ),
)
