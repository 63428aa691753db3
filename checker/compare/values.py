"""Compare two values part by part: structure, dtype, shape, device and elements.

Each function returns None where nothing differs, else a message: fact, place, allowance.
"""

from typing import Any

from checker.compare import margins, words
from checker.compare.kinds import different_type, pairs, plain_number, type_name, wrong_type
from checker.compare.tolerance import EXACT, default_tolerance
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.values import (
    ArrayValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    SparseValue,
    TensorValue,
    Value,
)

_WITH_ELEMENTS = (TensorValue, SparseValue, ArrayValue)


def different_fact(fact: str, got: Value, want: Value, name: Text | None = None) -> Text | None:
    """The first tensor or array whose `dtype`, `shape` or `device` differs."""
    for place, a, b in pairs(got, want):
        if not isinstance(b, _WITH_ELEMENTS):
            continue
        found, wanted = getattr(a, fact, None), getattr(b, fact, None)
        if wanted is None:
            continue  # an array lies on no device
        if found is None:
            return wrong_type(type_name(a), type_name(b), place, name)
        if found != wanted:
            if fact == "shape":
                found, wanted = _shape(found), _shape(wanted)
            return words.wrong_fact(words.subject(place, name), fact, found, wanted)
    return None


def different_values(
    got: Value, want: Value, tolerance: Tolerance | None = None, name: Text | None = None
) -> Text | None:
    """The first part whose structure, shape or elements differ by more than is allowed.

    `name` says what is compared where it is not the returned value, as in `words.subject`.
    """
    if wrong := different_type(got, want, name=name):
        return wrong
    first: Text | None = None
    for place, a, b in pairs(got, want):
        found = _different_part(words.subject(place, name), a, b, tolerance)
        first = first or found
        if first and not margins.wanted():
            break
    return first


def _different_part(subject: Text, a: Value, b: Value, tolerance: Tolerance | None) -> Text | None:
    if isinstance(a, ScalarValue) or isinstance(b, ScalarValue):
        a, b = plain_number(a), plain_number(b)
    if isinstance(b, (ObjectValue, NamedValue)):
        if isinstance(b, NamedValue) and isinstance(a, NamedValue) and a.name != b.name:
            return words.wrong_name(subject, a.name, b.name)
        return None
    # The shapes first: the answer may have far more elements than are wanted.
    shape, wanted_shape = _shape_of(a), _shape_of(b)
    if shape is not None and wanted_shape is not None and shape != wanted_shape:
        return words.wrong_fact(subject, "shape", _shape(shape), _shape(wanted_shape))
    from checker.compare import elements  # here: it loads torch

    mine, wanted = elements.numbers(a), elements.numbers(b)
    if (
        isinstance(a, TensorValue)
        and isinstance(b, TensorValue)
        and (mine is None or wanted is None)
    ):
        return different_fact("device", a, b)  # on `meta` there is nothing else to compare
    if mine is None or wanted is None:
        return _different_scalar(subject, a, b)
    if mine.shape != wanted.shape:
        return words.wrong_fact(subject, "shape", _shape(mine.shape), _shape(wanted.shape))
    boolean = getattr(a, "dtype", "") == getattr(b, "dtype", "") == "bool"
    allowed = tolerance or default_tolerance(a, b)
    if allowed == EXACT and (whole := elements.shifted(a, b)):
        mine, wanted = whole
    return elements.different_elements(subject, mine, wanted, allowed, boolean)


def _different_scalar(subject: Text, a: Value, b: Value) -> Text | None:
    if isinstance(a, ScalarValue) and isinstance(b, ScalarValue) and a.value == b.value:
        return None
    found = repr(a.value)[:60] if isinstance(a, ScalarValue) else words.a(type_name(a))
    return words.wrong_value(subject, found)


def _shape_of(value: Value) -> tuple[int, ...] | None:
    if isinstance(value, _WITH_ELEMENTS):
        return value.shape
    number = isinstance(value, ScalarValue) and type(value.value) in (int, float)
    return () if number else None


def _shape(shape: Any) -> str:
    return str(tuple(shape)) if shape is not None else "None"
