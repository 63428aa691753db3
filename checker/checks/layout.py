"""Checks of the memory layout of an answer: contiguous, strides, sparse or dense."""

import math
from collections.abc import Sequence
from typing import Any

from checker.checks import looks
from checker.checks.compared import Compared, Observation, Source
from checker.checks.futile import is_tensor, unless_held
from checker.checks.record import CheckKind
from checker.compare import words
from checker.compare.kinds import contiguous, different_type, pairs
from checker.spec.text import Text
from checker.wire.values import (
    NamedValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)


def _contiguous(c: Compared) -> Text | None:
    """Contiguous where the reference's answer is, and not where it is not."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(b, TensorValue):
            continue
        if not isinstance(a, TensorValue):
            return different_type(a, b, place)
        if contiguous(a) != contiguous(b):
            found, wanted = "contiguous", "non-contiguous"
            zh_found, zh_wanted = "连续的", "不连续的"
            if not contiguous(a):
                found, wanted, zh_found, zh_wanted = wanted, found, zh_wanted, zh_found
            strides = f"shape {a.shape}, strides {a.stride}"
            return words.sentence(
                words.subject(place),
                f"is {found} ({strides}); expected {words.a(wanted)} tensor",
                f"是{zh_found}（形状 {a.shape}，步长 {a.stride}），应为{zh_wanted}",
            )
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
            return words.sentence(
                words.subject(place),
                f"has strides {a.stride}; expected {b.stride}",
                f"的步长（stride）是 {a.stride}，应为 {b.stride}",
            )
    return None


def _is_sparse(c: Compared) -> Text | None:
    """The reference's layout where a sparse tensor is wanted, else strided."""
    for place, a, b in pairs(*c.outputs):
        if not isinstance(b, (TensorValue, SparseValue)):
            continue
        if not isinstance(a, (TensorValue, SparseValue)):
            return different_type(a, b, place)
        found, wanted = _layout(a), _layout(b) if c.argument else "torch.strided"
        if found != wanted:
            return words.wrong_fact(words.subject(place), "layout", found, wanted)
    return None


def _layout(value: TensorValue | SparseValue) -> str:
    return f"torch.{value.layout}" if isinstance(value, SparseValue) else "torch.strided"


def _no_such_layout(sparse: bool, done: Sequence[Observation], source: Source) -> str | None:
    if not sparse:
        return unless_held("a tensor", is_tensor)(sparse, done, source)
    what = "a sparse tensor"
    return unless_held(what, lambda part: isinstance(part, SparseValue))(sparse, done, source)


def _is_wide(value: Value) -> bool:
    return isinstance(value, TensorValue) and math.prod(value.shape) > 1


def _stride_shown(value: Any) -> Value:
    return SequenceValue("tuple", tuple(map(ScalarValue, value.stride)))


def _layout_shown(value: Any) -> Value:
    return NamedValue("dtype", getattr(value, "layout", "strided"))


def _layout_wanted(c: Compared, value: Any) -> Value:
    return _layout_shown(value if c.argument else None)


CHECKS = (
    CheckKind(
        name="contiguous",
        title={"en": "is contiguous", "zh": "在内存中连续"},
        stage="layout",
        role="condition",
        find=_contiguous,
        look=looks.attribute("is_contiguous()", lambda value: ScalarValue(contiguous(value))),
        shown_in=(),
        futile_by_answers=unless_held("a tensor with a dim longer than 1", _is_wide),
    ),
    CheckKind(
        name="strides",
        title={"en": "has the right strides", "zh": "步长（stride）正确"},
        stage="layout",
        role="condition",
        find=_strides,
        look=looks.attribute("stride()", _stride_shown),
        shown_in=(),
        futile_by_answers=unless_held("a tensor with a dim longer than 1", _is_wide),
    ),
    CheckKind(
        name="is_sparse",
        title={"en": "has the right layout (sparse or dense)", "zh": "layout 正确（稀疏或稠密）"},
        stage="layout",
        role="condition",
        argument=bool,
        required=True,
        find=_is_sparse,
        look=looks.attribute("layout", _layout_shown, _layout_wanted),
        futile_by_answers=_no_such_layout,
    ),
)
