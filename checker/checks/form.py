"""Checks of an answer's form. They are gates: where one fails, nothing else can be compared."""

from typing import Literal

from checker.checks import looks
from checker.checks.compared import Compared
from checker.checks.futile import is_data, is_floating, is_tensor, unless_held
from checker.checks.record import CheckKind
from checker.compare.kinds import different_type
from checker.compare.values import different_fact
from checker.spec.text import Text


def _not_finite(c: Compared) -> Text | None:
    from checker.compare.elements import not_finite  # here: it loads torch

    return not_finite(*c.outputs)


CHECKS = (
    CheckKind(
        name="type",
        title={"en": "returns the right type", "zh": "返回值的类型正确"},
        stage="type",
        role="gate",
        argument=Literal["exact"],
        find=lambda c: different_type(*c.outputs, exact=c.argument == "exact"),
        look=looks.answer,
    ),
    CheckKind(
        name="device",
        title={"en": "is on the right device", "zh": "所在的设备正确"},
        stage="device",
        role="gate",
        find=lambda c: different_fact("device", *c.outputs),
        look=looks.answer,
        futile_by_answers=unless_held("a tensor", is_tensor),
    ),
    CheckKind(
        name="dtype",
        title={"en": "has the right dtype", "zh": "dtype 正确"},
        stage="dtype",
        role="gate",
        find=lambda c: different_fact("dtype", *c.outputs),
        look=looks.answer,
        futile_by_answers=unless_held("a tensor or an array", is_data),
    ),
    CheckKind(
        name="shape",
        title={"en": "has the right shape", "zh": "形状正确"},
        stage="shape",
        role="gate",
        find=lambda c: different_fact("shape", *c.outputs),
        look=looks.answer,
        futile_by_answers=unless_held("a tensor or an array", is_data),
    ),
    CheckKind(
        name="finite",
        title={"en": "has no nan or inf", "zh": "没有 nan 和 inf"},
        stage="finite",
        role="gate",
        find=_not_finite,
        look=looks.answer,
        futile_by_answers=unless_held("a floating number", is_floating),
    ),
)
