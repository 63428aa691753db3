"""Whether two replies are equal in everything that a kata's checks look at."""

import math
import re

import msgspec
import torch

from checker.compare.elements import all_close
from checker.compare.kinds import contiguous
from checker.compare.tolerance import ROUNDING
from checker.wire.messages import Raised, Result
from checker.wire.sparse import dense_numbers
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import (
    ArrayValue,
    MappingValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

_LONGEST = 500
_BOXES = frozenset({"list", "tuple"})


class Facts(msgspec.Struct, frozen=True):
    """What a kata's checks look at besides values, dtypes and shapes.

    `graph`: `.grad`, `requires_grad` and the like. `layout`: how elements lie in memory. `boxes`:
    whether something is a list or a tuple, which stand for each other to the declared checks.
    """

    graph: bool = True
    layout: bool = True
    boxes: bool = True


ALL = Facts()


def same_reply(a: Result | Raised | None, b: Result | Raised | None, facts: Facts = ALL) -> bool:
    """Whether two replies agree, up to rounding and to names of the learner's own."""
    if isinstance(a, Result) and isinstance(b, Result):
        return same_value(a.value, b.value, facts)
    return (
        isinstance(a, Raised)
        and isinstance(b, Raised)
        and a.exception == b.exception
        and (a.message[:40] == b.message[:40] or _words(a) == _words(b))
    )


def _words(raised: Raised) -> list[str]:
    """The words of a message without their order: `a + b` and `b + a` fail with the same ones."""
    return sorted(re.findall(r"\w+", raised.message[:_LONGEST]))


def same_value(a: Value, b: Value, facts: Facts = ALL) -> bool:
    """Whether two values are the same for the purpose of a diagnosis."""
    if isinstance(a, ScalarValue) and isinstance(b, ScalarValue):
        if isinstance(a.value, float) and isinstance(b.value, float):
            both_nan = math.isnan(a.value) and math.isnan(b.value)
            return both_nan or math.isclose(
                a.value, b.value, rel_tol=ROUNDING.rtol, abs_tol=ROUNDING.atol
            )
        return type(a.value) is type(b.value) and a.value == b.value
    if isinstance(a, TensorValue) and isinstance(b, TensorValue):
        return _same_tensor(a, b, facts)
    if isinstance(a, SparseValue) and isinstance(b, SparseValue):
        return _same_sparse(a, b, facts)
    if isinstance(a, ArrayValue) and isinstance(b, ArrayValue):
        same = (a.kind, a.dtype, a.shape) == (b.kind, b.dtype, b.shape)
        return same and all_close(
            torch.from_numpy(decode_array(a).astype("complex128")),
            torch.from_numpy(decode_array(b).astype("complex128")),
        )
    if isinstance(a, SequenceValue) and isinstance(b, SequenceValue):
        alike = a.kind == b.kind or (not facts.boxes and {a.kind, b.kind} <= _BOXES)
        return alike and _same_items(a.items, b.items, facts)
    if isinstance(a, MappingValue) and isinstance(b, MappingValue):
        return _same_items(a.items, in_order(a, b), facts)
    if isinstance(a, ObjectValue) and isinstance(b, ObjectValue):
        own = a.kind.startswith("submission.") and b.kind.startswith("submission.")
        return own or a.kind == b.kind
    return a == b


def _same_items(a: tuple[Value, ...], b: tuple[Value, ...], facts: Facts) -> bool:
    return len(a) == len(b) and all(same_value(x, y, facts) for x, y in zip(a, b, strict=True))


def in_order(a: MappingValue, b: MappingValue) -> tuple[Value, ...]:
    """The items of `b` in the order of the keys of `a`.

    In their own order where the keys differ, and where they are parameters: of these the order
    counts, and the names are of the learner's choice.
    """
    parameters = any(isinstance(v, TensorValue) and v.kind == "torch.nn.Parameter" for v in b.items)
    if parameters or len(a.keys) != len(b.keys) or set(a.keys) != set(b.keys):
        return b.items
    found = dict(zip(b.keys, b.items, strict=True))
    return tuple(found[key] for key in a.keys)


def _same_sparse(a: SparseValue, b: SparseValue, facts: Facts) -> bool:
    if (a.layout, a.kind, a.dtype, a.shape) != (b.layout, b.kind, b.dtype, b.shape):
        return False
    if facts.graph and (a.requires_grad, a.is_leaf) != (b.requires_grad, b.is_leaf):
        return False
    return a.device == b.device and all_close(dense_numbers(a), dense_numbers(b))


def _same_tensor(a: TensorValue, b: TensorValue, facts: Facts) -> bool:
    if (a.kind, a.dtype, a.shape, a.device) != (b.kind, b.dtype, b.shape, b.device):
        return False
    if facts.layout and contiguous(a) != contiguous(b):
        return False
    if facts.graph:
        if (a.requires_grad, a.is_leaf) != (b.requires_grad, b.is_leaf):
            return False
        if (a.grad is None) != (b.grad is None):
            return False
        if a.grad is not None and b.grad is not None and not _same_tensor(a.grad, b.grad, ALL):
            return False
    if a.device.startswith("meta"):
        return True
    return all_close(decode_tensor(a), decode_tensor(b))
