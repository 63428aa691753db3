"""Compare numbers: the elements of tensors and arrays, and Python numbers. Loads torch."""

import math
from typing import Any

import numpy as np
import torch

from checker.compare import margins, words
from checker.compare.kinds import pairs
from checker.compare.tolerance import ROUNDING
from checker.spec.model import Tolerance
from checker.spec.text import Text
from checker.wire.frames import FrameError
from checker.wire.sparse import dense_numbers
from checker.wire.tensors import decode_array, decode_tensor
from checker.wire.values import ArrayValue, ScalarValue, SparseValue, TensorValue, Value

_MOST = 2**63 - 1  # of int64


def numbers(value: Value) -> torch.Tensor | None:
    """Elements in double precision, integers as int64; None for what has no elements.

    Comparing in double precision adds no error of its own, except for integers above 2^63.
    """
    if isinstance(value, TensorValue):
        tensor = decode_tensor(value)
    elif isinstance(value, ArrayValue):
        try:
            array = decode_array(value)
            tensor = torch.from_numpy(array.astype(_wide(array)))
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


def _wide(array: "np.ndarray[Any, Any]") -> str:
    if array.dtype.kind == "c":
        return "complex128"
    beyond = array.dtype == np.uint64 and array.max(initial=0) > _MOST
    return "float64" if array.dtype.kind == "f" or beyond else "int64"


def shifted(mine: Value, wanted: Value) -> tuple[torch.Tensor, torch.Tensor] | None:
    """Two uint64 arrays as int64, each element less 2^63; None for other values.

    The shift keeps every difference, so it serves where no difference is allowed.
    """
    both = []
    for value in (mine, wanted):
        if not isinstance(value, ArrayValue) or value.dtype != "uint64":
            return None
        shift = np.uint64(2**63)
        less = np.asarray(decode_array(value) ^ shift)  # without dims, `^` gives a number
        both.append(torch.from_numpy(less.view(np.int64)))
    return both[0], both[1]


def different_elements(
    subject: Text,
    mine: torch.Tensor,
    wanted: torch.Tensor,
    allowed: Tolerance,
    boolean: bool = False,
) -> Text | None:
    """Say how many elements of two tensors of one shape differ by more than is allowed.

    boolean: whether the elements were bool before they became int64.
    """
    if mine.dtype != wanted.dtype:
        wide = torch.complex128 if mine.is_complex() or wanted.is_complex() else torch.float64
        mine, wanted = mine.to(wide), wanted.to(wide)
    margins.note_elements(mine, wanted, allowed)
    near = close(mine, wanted, allowed)
    if bool(near.all()):
        return None
    wrong = ~near
    difference = torch.where(wrong, _apart(mine, wanted), 0.0)
    at = _index(int(torch.nan_to_num(difference, nan=math.inf).argmax()), mine)
    got, worst = mine[tuple(at)].item(), float(difference[tuple(at)])
    if boolean:
        at = _first(wrong)
        if mine.numel() == 1:
            return words.wrong_value(subject, str(bool(got)))
        return words.elements_differ(subject, _counts(wrong), at, got, None, allowed)
    if mine.numel() == 1:
        return words.off_by(subject, got, worst, allowed)
    return words.elements_differ(subject, _counts(wrong), at, got, worst, allowed)


def close(mine: torch.Tensor, wanted: torch.Tensor, allowed: Tolerance) -> torch.Tensor:
    """Which elements of two tensors of one shape and dtype are equal within the tolerance."""
    if mine.is_floating_point() or mine.is_complex():
        return torch.isclose(mine, wanted, allowed.rtol, allowed.atol, equal_nan=True)
    # isclose() compares integers in float32, which holds them only up to 2^24.
    limit = allowed.atol + allowed.rtol * wanted.double().abs()
    return (mine == wanted) | (_apart(mine, wanted) <= limit)


def _apart(mine: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """How far apart the elements are, in double precision."""
    difference = mine - wanted
    if difference.is_floating_point() or difference.is_complex():
        return difference.abs()
    # Beyond 2^63 a difference of integers wraps around, and has the sign of the wanted one.
    wrapped = ((mine < 0) != (wanted < 0)) & ((difference < 0) != (mine < 0))
    return torch.where(wrapped, mine.double() - wanted.double(), difference.double()).abs()


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
            at = _first(bad)
            return words.not_finite(words.subject(place), _counts(bad), at, mine[tuple(at)].item())
    return None


def _counts(mask: torch.Tensor) -> tuple[int, int]:
    return int(mask.sum()), mask.numel()


def _first(mask: torch.Tensor) -> list[int]:
    return [int(i) for i in mask.nonzero()[0]]


def _index(flat: int, tensor: torch.Tensor) -> list[int]:
    """The index of an element, from its place among all elements."""
    return [int(i) for i in np.unravel_index(flat, tuple(tensor.shape))] if tensor.dim() else []
