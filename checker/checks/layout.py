"""Checks of how an answer lies in memory."""

import math

from checker.checks.compared import Compared
from checker.checks.futile import unless_held
from checker.checks.record import CheckKind
from checker.compare.kinds import contiguous, different_type, pairs
from checker.spec.text import Text
from checker.wire.values import TensorValue, Value


def _contiguous(c: Compared) -> Text | None:
    """Contiguous where the reference's answer is, and not where it is not."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(b, TensorValue):
            continue
        if not isinstance(a, TensorValue):
            return different_type(a, b, place)
        if contiguous(a) != contiguous(b):
            return {
                "en": f"result{place} has strides {a.stride} for shape {a.shape}: "
                "its elements do not lie in order in memory",
                "zh": f"返回值{place} 的形状是 {a.shape}，stride 却是 {a.stride}："
                "元素在内存中不是按顺序排列的",
            }
    return None


def _strides(c: Compared) -> Text | None:
    """Strides along every dim that has more than one element."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(b, TensorValue):
            continue
        if not isinstance(a, TensorValue):
            return different_type(a, b, place)
        relevant = [i for i, size in enumerate(b.shape) if size > 1]
        got = tuple(a.stride[i] for i in relevant if i < len(a.stride))
        if got != tuple(b.stride[i] for i in relevant):
            return {
                "en": f"result{place} has strides {a.stride}; expected {b.stride}",
                "zh": f"返回值{place} 的 stride 是 {a.stride}，应为 {b.stride}",
            }
    return None


def _is_wide(value: Value) -> bool:
    return isinstance(value, TensorValue) and math.prod(value.shape) > 1


CHECKS = (
    CheckKind(
        name="contiguous",
        title={"en": "is contiguous", "zh": "在内存中连续"},
        stage="layout",
        role="condition",
        find=_contiguous,
        shown_in=(),
        futile_by_answers=unless_held("a tensor with a dim longer than 1", _is_wide),
    ),
    CheckKind(
        name="strides",
        title={"en": "has the right strides", "zh": "步长（stride）正确"},
        stage="layout",
        role="condition",
        find=_strides,
        shown_in=(),
        futile_by_answers=unless_held("a tensor with a dim longer than 1", _is_wide),
    ),
)
