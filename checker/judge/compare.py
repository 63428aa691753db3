"""Compare two values and say the first difference in a learner's terms.

Each function returns None where nothing differs, else a message: fact, place, allowance.
"""

import math
from typing import Any

import numpy as np
import torch

from checker.judge import margins
from checker.judge.kinds import (
    different_type,
    pairs,
    place_en,
    place_zh,
    plain_number,
    type_name,
    wrong_type,
)
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.frames import FrameError
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import (
    ArrayValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    TensorValue,
    Value,
)

# By the coarser dtype of the two; single precision loses digits over a few hundred operations.
_TOLERANCES = {
    "float16": Tolerance(1e-2, 1e-3),
    "bfloat16": Tolerance(2e-2, 1e-2),
    "float32": Tolerance(1e-4, 1e-6),
    "complex64": Tolerance(1e-4, 1e-6),
    "float64": Tolerance(1e-6, 1e-9),
    "complex128": Tolerance(1e-6, 1e-9),
}
_SCALAR = Tolerance(1e-5, 1e-7)
_EXACT = Tolerance(0.0, 0.0)

_WITH_SHAPE = (TensorValue, ArrayValue)


def different_fact(fact: str, got: Value, want: Value) -> Text | None:
    """The first tensor or array whose `dtype`, `shape` or `device` differs."""
    for place, a, b in pairs(got, want):
        if not isinstance(b, (TensorValue, ArrayValue)):
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


def not_finite(got: Value, want: Value) -> Text | None:
    """The first part with nan or inf where the wanted value is finite."""
    for place, a, b in pairs(got, want):
        if getattr(a, "shape", None) != getattr(b, "shape", None):
            continue
        mine, wanted = _numbers(a), _numbers(b)
        if mine is None or wanted is None or mine.shape != wanted.shape:
            continue
        bad = ~torch.isfinite(mine) & torch.isfinite(wanted)
        if bool(bad.any()):
            index = _first(bad)
            count = int(bad.sum())
            return {
                "en": f"{count} of {bad.numel()} elements of {place_en(place)} are nan or inf, "
                f"the first at {index}",
                "zh": f"{place_zh(place)}的 {bad.numel()} 个元素中有 {count} 个是 nan 或 inf，"
                f"第一个在 {index}",
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
    if isinstance(a, _WITH_SHAPE) and isinstance(b, _WITH_SHAPE) and a.shape != b.shape:
        # Before any number is looked at: what differs in size costs nothing.
        return _different_shape(subject, a.shape, b.shape)
    # Before anything is made of the elements: there may be far more than are wanted.
    shape, wanted_shape = _shape_of(a), _shape_of(b)
    if shape is not None and wanted_shape is not None and shape != wanted_shape:
        found, expected = _shape(shape), _shape(wanted_shape)
        text = {"en": f"shape {found}; expected {expected}", "zh": f"形状 {found}，应为 {expected}"}
        return about(subject, text)
    mine, wanted = _numbers(a), _numbers(b)
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
    if mine.dtype != wanted.dtype:
        wide = torch.complex128 if mine.is_complex() or wanted.is_complex() else torch.float64
        mine, wanted = mine.to(wide), wanted.to(wide)
    allowed = tolerance or _default_tolerance(a, b)
    margins.note_elements(mine, wanted, allowed)
    close = _close(mine, wanted, allowed)
    if bool(close.all()):
        return None
    return about(subject, _mismatch(mine, wanted, ~close, allowed))


def _close(mine: torch.Tensor, wanted: torch.Tensor, allowed: Tolerance) -> torch.Tensor:
    if mine.is_floating_point() or mine.is_complex():
        return torch.isclose(mine, wanted, allowed.rtol, allowed.atol, equal_nan=True)
    # isclose() compares integers in float32, which holds them only up to 2^24.
    limit = allowed.atol + allowed.rtol * wanted.double().abs()
    return (mine == wanted) | ((mine - wanted).double().abs() <= limit)


def _different_shape(subject: Text, got: Any, want: Any) -> Text:
    found, shape = _shape(got), _shape(want)
    text = {"en": f"shape {found}; expected {shape}", "zh": f"形状 {found}，应为 {shape}"}
    return about(subject, text)


def _mismatch(
    mine: torch.Tensor, wanted: torch.Tensor, wrong: torch.Tensor, allowed: Tolerance
) -> Text:
    difference = torch.where(wrong, (mine - wanted).abs(), torch.zeros(()))
    ranked = torch.nan_to_num(difference, nan=math.inf)
    index = np.unravel_index(int(ranked.argmax()), ranked.shape) if mine.dim() else ()
    at = tuple(int(i) for i in index)
    greatest = f"{float(difference[at]):.4g}"
    count, total = int(wrong.sum()), wrong.numel()
    limit = f"{allowed.atol:g} + {allowed.rtol:g} × |expected|"
    en, zh = f", up to {limit} allowed", f"，允许误差 {limit}"
    if allowed == _EXACT:
        en, zh = "; they must be equal", "；必须完全相等"
    if total == 1:
        return {"en": f"differs by {greatest}{en}", "zh": f"相差 {greatest}{zh}"}
    return {
        "en": f"{count} of {total} elements differ; greatest difference {greatest} at {at}{en}",
        "zh": f"{total} 个元素中有 {count} 个不对；最大误差 {greatest}，位于 {at}{zh}",
    }


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
    if isinstance(value, (TensorValue, ArrayValue)):
        return value.shape
    number = isinstance(value, ScalarValue) and type(value.value) in (int, float)
    return () if number else None


def _numbers(value: Value) -> torch.Tensor | None:
    """Elements in double precision, integers as int64: comparing adds no error of its own."""
    if isinstance(value, TensorValue):
        tensor = decode_tensor(value)
    elif isinstance(value, ArrayValue):
        try:
            tensor = torch.from_numpy(decode_array(value).astype(_wide(value.dtype)))
        except (TypeError, FrameError):
            return None
    elif isinstance(value, ScalarValue) and type(value.value) in (int, float):
        kind = torch.int64 if type(value.value) is int else torch.float64
        tensor = torch.tensor(value.value, dtype=kind)
    else:
        return None
    if tensor.device.type == "meta":
        return None
    if tensor.dtype.is_complex:
        return tensor.to(torch.complex128)
    return tensor.to(torch.float64 if tensor.is_floating_point() else torch.int64)


def _wide(dtype: str) -> str:
    if dtype.startswith("complex"):
        return "complex128"
    return "float64" if dtype.startswith("float") or dtype == "uint64" else "int64"


def _default_tolerance(a: Value, b: Value) -> Tolerance:
    if isinstance(b, ScalarValue):
        return _SCALAR if isinstance(b.value, float) else _EXACT
    names = {getattr(a, "dtype", ""), getattr(b, "dtype", "")}
    for name, tolerance in _TOLERANCES.items():
        if name in names:
            return tolerance
    return _EXACT


def _shape(shape: Any) -> str:
    return str(tuple(shape)) if shape is not None else "None"


def _first(mask: torch.Tensor) -> tuple[int, ...]:
    if mask.dim() == 0:
        return ()
    return tuple(int(i) for i in mask.nonzero()[0])
