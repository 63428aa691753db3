"""Compare two values part by part: structure, facts, and what their elements are.

Each function returns None where nothing differs, else a message: fact, place, allowance.
"""

from typing import Any

from checker.compare import margins
from checker.compare.kinds import (
    different_type,
    pairs,
    place_en,
    place_zh,
    plain_number,
    type_name,
    wrong_type,
)
from checker.compare.tolerance import default_tolerance
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


def different_fact(fact: str, got: Value, want: Value) -> Text | None:
    """The first tensor or array whose `dtype`, `shape` or `device` differs."""
    for place, a, b in pairs(got, want):
        if not isinstance(b, _WITH_ELEMENTS):
            continue
        found, wanted = getattr(a, fact, None), getattr(b, fact, None)
        if wanted is None:
            continue  # an array lies on no device
        if found is None:
            return wrong_type(type_name(a), type_name(b), place)
        if found != wanted:
            found_text = _shape(found) if fact == "shape" else found
            wanted_text = _shape(wanted) if fact == "shape" else wanted
            words = {"shape": "形状", "device": "设备"}.get(fact, fact)
            return {
                "en": f"{place_en(place)} has {fact} {found_text}; expected {wanted_text}",
                "zh": f"{place_zh(place)}的{words}是 {found_text}，应为 {wanted_text}",
            }
    return None


def different_values(
    got: Value, want: Value, tolerance: Tolerance | None = None, name: Text | None = None
) -> Text | None:
    """The first part whose structure, shape or elements differ by more than is allowed.

    `name` says what is compared where it is not the returned value.
    """
    if wrong := different_type(got, want):
        return about(name, wrong) if name else wrong
    first: Text | None = None
    for place, a, b in pairs(got, want):
        found = _different_part(_subject(place, name), a, b, tolerance)
        first = first or found
        if first and not margins.wanted():
            break
    return first


def about(what: Text, found: Text) -> Text:
    """Put before a message what it speaks of."""
    colon = {"zh": "："}
    return {
        lang: f"{what.get(lang, what['en'])}{colon.get(lang, ': ')}{text}"
        for lang, text in found.items()
    }


def _subject(place: str, name: Text | None) -> Text:
    if name is None:
        return {"en": place_en(place), "zh": place_zh(place).strip()}
    return {lang: f"{text}{place}" for lang, text in name.items()}


def _different_part(subject: Text, a: Value, b: Value, tolerance: Tolerance | None) -> Text | None:
    if isinstance(a, ScalarValue) or isinstance(b, ScalarValue):
        a, b = plain_number(a), plain_number(b)
    if isinstance(b, (ObjectValue, NamedValue)):
        if isinstance(b, NamedValue) and isinstance(a, NamedValue) and a.name != b.name:
            return _is_not(subject, a.name, b.name)
        return None
    # Before anything is made of the elements: there may be far more than are wanted.
    shape, wanted_shape = _shape_of(a), _shape_of(b)
    if shape is not None and wanted_shape is not None and shape != wanted_shape:
        return _different_shape(subject, shape, wanted_shape)
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
        return _different_shape(subject, mine.shape, wanted.shape)
    found = elements.different_elements(mine, wanted, tolerance or default_tolerance(a, b))
    return about(subject, found) if found else None


def _different_shape(subject: Text, got: Any, want: Any) -> Text:
    found, shape = _shape(got), _shape(want)
    text = {"en": f"shape {found}; expected {shape}", "zh": f"形状 {found}，应为 {shape}"}
    return about(subject, text)


def _different_scalar(subject: Text, a: Value, b: Value) -> Text | None:
    if isinstance(a, ScalarValue) and isinstance(b, ScalarValue) and a.value == b.value:
        return None
    found = repr(str(getattr(a, "value", type_name(a)))[:60])
    return about(
        subject,
        {"en": f"{found} is not the expected value", "zh": f"{found} 与期望的值不同"},
    )


def _is_not(subject: Text, found: str, wanted: str) -> Text:
    text = {"en": f"{found}; expected {wanted}", "zh": f"{found}，应为 {wanted}"}
    return about(subject, text)


def _shape_of(value: Value) -> tuple[int, ...] | None:
    if isinstance(value, _WITH_ELEMENTS):
        return value.shape
    number = isinstance(value, ScalarValue) and type(value.value) in (int, float)
    return () if number else None


def _shape(shape: Any) -> str:
    return str(tuple(shape)) if shape is not None else "None"
