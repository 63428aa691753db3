"""Compare numbers: the elements of tensors and arrays, and numbers of Python's. Loads torch."""

import math

import numpy as np
import torch

from checker.compare import margins
from checker.compare.kinds import pairs, place_en, place_zh
from checker.compare.tolerance import EXACT, ROUNDING
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.frames import FrameError
from checker.wire.sparse import dense_numbers
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import ArrayValue, ScalarValue, SparseValue, TensorValue, Value


def numbers(value: Value) -> torch.Tensor | None:
    """Elements in double precision, integers as int64; None for what has no elements.

    Comparing in double precision adds no error of its own.
    """
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
    elif isinstance(value, SparseValue):
        return dense_numbers(value)
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


def different_elements(mine: torch.Tensor, wanted: torch.Tensor, allowed: Tolerance) -> Text | None:
    """Say how many elements of two tensors of one shape differ by more than is allowed."""
    if mine.dtype != wanted.dtype:
        wide = torch.complex128 if mine.is_complex() or wanted.is_complex() else torch.float64
        mine, wanted = mine.to(wide), wanted.to(wide)
    margins.note_elements(mine, wanted, allowed)
    near = close(mine, wanted, allowed)
    return None if bool(near.all()) else _mismatch(mine, wanted, ~near, allowed)


def close(mine: torch.Tensor, wanted: torch.Tensor, allowed: Tolerance) -> torch.Tensor:
    """Which elements of two tensors of one shape and dtype are equal within the tolerance."""
    if mine.is_floating_point() or mine.is_complex():
        return torch.isclose(mine, wanted, allowed.rtol, allowed.atol, equal_nan=True)
    # isclose() compares integers in float32, which holds them only up to 2^24.
    limit = allowed.atol + allowed.rtol * wanted.double().abs()
    return (mine == wanted) | ((mine - wanted).double().abs() <= limit)


def all_close(mine: torch.Tensor, wanted: torch.Tensor, allowed: Tolerance = ROUNDING) -> bool:
    """Whether two tensors have one shape and equal elements, within the tolerance."""
    if mine.shape != wanted.shape:
        return False
    wide = torch.complex128 if mine.is_complex() or wanted.is_complex() else torch.float64
    return bool(close(mine.to(wide), wanted.to(wide), allowed).all())


def not_finite(got: Value, want: Value) -> Text | None:
    """The first part with nan or inf where the wanted value is finite."""
    for place, a, b in pairs(got, want):
        if getattr(a, "shape", None) != getattr(b, "shape", None):
            continue
        mine, wanted = numbers(a), numbers(b)
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
    if allowed == EXACT:
        en, zh = "; they must be equal", "；必须完全相等"
    if total == 1:
        return {"en": f"differs by {greatest}{en}", "zh": f"相差 {greatest}{zh}"}
    return {
        "en": f"{count} of {total} elements differ; greatest difference {greatest} at {at}{en}",
        "zh": f"{total} 个元素中有 {count} 个不对；最大误差 {greatest}，位于 {at}{zh}",
    }


def _first(mask: torch.Tensor) -> tuple[int, ...]:
    if mask.dim() == 0:
        return ()
    return tuple(int(i) for i in mask.nonzero()[0])
