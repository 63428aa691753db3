"""Inputs in the memory that the judge reads too: put there, and found there again."""

import mmap
from typing import Any

import numpy as np
import torch

# Taken before a submission is loaded, like all that reads a tensor out.
_data_ptr, _is_conj, _is_neg = torch.Tensor.data_ptr, torch.Tensor.is_conj, torch.Tensor.is_neg
_frombuffer, _empty, _set, _copy = (
    torch.frombuffer,
    torch.empty,
    torch.Tensor.set_,
    torch.Tensor.copy_,
)


def place_in(shared: mmap.mmap, place: int, value: Any) -> Any:
    """Return an equal tensor or array, with the same strides, whose elements lie at that place.

    The tensor is no view: a learner's own tensor is none, and some operations refuse views.
    """
    if type(value) is torch.Tensor and value.device.type == "cpu":
        steps = zip(value.shape, value.stride(), strict=True)
        span = 1 + sum((size - 1) * step for size, step in steps)
        memory = _frombuffer(shared, dtype=value.dtype, offset=place, count=span)
        _copy(memory, value.as_strided((span,), (1,)))
        # The device said, for a submission may have set another one as the default.
        empty = _empty(0, dtype=value.dtype, device="cpu")
        return _set(empty, memory.untyped_storage(), 0, value.shape, value.stride())
    if type(value) is np.ndarray:
        array: np.ndarray[Any, Any] = np.ndarray(
            value.shape, value.dtype, shared, place, value.strides
        )
        array[...] = value
        return array
    return value


def place_of(shared: mmap.mmap, value: Any) -> int:
    """Where in the memory the first element of a tensor or array lies; -1 for elsewhere."""
    start = np.frombuffer(shared, np.uint8).__array_interface__["data"][0]
    if isinstance(value, torch.Tensor) and value.device.type == "cpu":
        if _is_conj(value) or _is_neg(value):
            return -1  # its elements are not what lies there
        place = _data_ptr(value) - start
    elif isinstance(value, np.ndarray):
        place = value.__array_interface__["data"][0] - start
    else:
        return -1
    return place if 0 <= place < len(shared) else -1
