"""Turn dense tensors and arrays into wire values, and wire values into tensors and arrays.

Encoding runs on both sides; decoding never trusts what it is given: dtypes come from a fixed list,
and shape times item size must equal the bytes.
"""

import functools
import math
from typing import Any

import numpy as np
import torch

from checker.wire.classes import class_name
from checker.wire.frames import FrameError
from checker.wire.values import (
    MAX_DIMS,
    MAX_NAME,
    MAX_NUMEL_BYTES,
    ArrayValue,
    ObjectValue,
    TensorValue,
)

DTYPES: dict[str, torch.dtype] = {
    str(dtype).removeprefix("torch."): dtype
    for dtype in (
        torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64,
        torch.complex128, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64,
        torch.bool,
    )
}  # fmt: skip
ARRAY_DTYPES = frozenset(
    [
        "float16",
        "float32",
        "float64",
        "complex64",
        "complex128",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "int8",
        "int16",
        "int32",
        "int64",
        "bool",
    ]
)
DTYPE_NAMES = {dtype: name for name, dtype in DTYPES.items()}

# Taken before a submission is loaded: what it patches later does not change what is read.
_TO_PLAIN = (
    torch.Tensor.detach, torch.Tensor.cpu, torch.Tensor.resolve_conj, torch.Tensor.resolve_neg,
    # Not `contiguous`: a lone element with an odd stride is contiguous already, and has no bytes.
    functools.partial(torch.Tensor.clone, memory_format=torch.contiguous_format),
)  # fmt: skip
_reshape, _view, _numpy = torch.Tensor.reshape, torch.Tensor.view, torch.Tensor.numpy


def _tensor_kind(tensor: torch.Tensor) -> str:
    name = class_name(type(tensor))
    name = "torch.nn.Parameter" if name == "torch.nn.parameter.Parameter" else name
    return name if tensor.layout == torch.strided else f"{name} ({tensor.layout})"[:MAX_NAME]


def encode_tensor(tensor: torch.Tensor, with_grad: bool = True) -> TensorValue | ObjectValue:
    """Encode a dense tensor of a known dtype; anything else is an opaque object."""
    name = DTYPE_NAMES.get(tensor.dtype)
    if name is None or tensor.layout != torch.strided:
        return ObjectValue(_tensor_kind(tensor))
    if is_too_large(tensor.shape, tensor.element_size()):
        return ObjectValue(f"{_tensor_kind(tensor)} of more than {MAX_NUMEL_BYTES} bytes")
    grad = None
    if with_grad and tensor.is_leaf and tensor.grad is not None:
        encoded = encode_tensor(tensor.grad, with_grad=False)
        grad = encoded if isinstance(encoded, TensorValue) else None
    return TensorValue(
        dtype=name,
        shape=tuple(tensor.shape),
        stride=tuple(tensor.stride()),
        data=b"" if tensor.device.type == "meta" else plain_bytes(tensor),
        device=str(tensor.device),
        requires_grad=tensor.requires_grad,
        is_leaf=tensor.is_leaf,
        grad=grad,
        kind=_tensor_kind(tensor),
    )


def is_too_large(shape: tuple[int, ...], itemsize: int) -> bool:
    """Whether a tensor of this shape would have more bytes or dims than may travel."""
    # Sizes of 0 do not count: a judge multiplies by what an empty tensor claims.
    return len(shape) > MAX_DIMS or math.prod(max(n, 1) for n in shape) * itemsize > MAX_NUMEL_BYTES


def plain_bytes(tensor: torch.Tensor) -> bytes:
    """The elements of a dense tensor in C order."""
    with torch._C.DisableTorchFunctionSubclass():
        for step in _TO_PLAIN:
            tensor = step(tensor)
        return _numpy(_view(_reshape(tensor, -1), torch.uint8)).tobytes()


def encode_array(array: "np.ndarray[Any, Any] | np.generic") -> ArrayValue | ObjectValue:
    """Encode an array of a known dtype; anything else is an opaque object."""
    if array.dtype.name not in ARRAY_DTYPES or is_too_large(array.shape, array.itemsize):
        return ObjectValue(class_name(type(array)))
    return ArrayValue(
        dtype=array.dtype.name,
        shape=tuple(array.shape),
        stride=tuple(array.strides),
        data=array.astype(array.dtype.newbyteorder("=")).tobytes(),
        kind=class_name(type(array)),
    )


def decode_tensor(value: TensorValue) -> torch.Tensor:
    """Rebuild a tensor on the CPU (or on `meta`) from its bytes; raises FrameError."""
    dtype = DTYPES.get(value.dtype)
    if dtype is None:
        raise FrameError(f"unknown dtype {value.dtype[:40]!r}")
    check_shape(value.shape, dtype.itemsize)
    if value.device.split(":")[0] == "meta":
        return torch.empty(value.shape, dtype=dtype, device="meta")
    if len(value.data) != math.prod(value.shape) * dtype.itemsize:
        raise FrameError(f"{len(value.data)} bytes of data for shape {value.shape}")
    if len(value.stride) != len(value.shape):
        raise FrameError("a tensor's strides do not fit its shape")
    if not value.data:
        return torch.empty(value.shape, dtype=dtype)
    data = bytearray(value.data)  # a copy: nothing the peer holds can change it afterwards
    if dtype is torch.bool:
        # Any other byte than 0 and 1 in a bool tensor is undefined behaviour in kernels.
        return torch.frombuffer(data, dtype=torch.uint8).ne(0).reshape(value.shape)
    return torch.frombuffer(data, dtype=dtype).reshape(value.shape)


def decode_array(value: ArrayValue) -> "np.ndarray[Any, Any]":
    """Rebuild an array from its bytes; raises FrameError."""
    if value.dtype not in ARRAY_DTYPES:
        raise FrameError(f"unknown dtype {value.dtype[:40]!r}")
    dtype = np.dtype(value.dtype)
    check_shape(value.shape, dtype.itemsize)
    if len(value.data) != math.prod(value.shape) * dtype.itemsize:
        raise FrameError(f"{len(value.data)} bytes of data for shape {value.shape}")
    if dtype.kind == "b":
        flags: np.ndarray[Any, Any] = np.frombuffer(value.data, np.uint8) != 0
        return flags.reshape(value.shape)
    return np.frombuffer(value.data, dtype).reshape(value.shape).copy()


def check_shape(shape: tuple[int, ...], itemsize: int) -> None:
    """Raise FrameError for a shape that no encoded tensor or array has."""
    if len(shape) > MAX_DIMS or any(size < 0 for size in shape):
        raise FrameError("a shape with negative or too many sizes")
    if is_too_large(shape, itemsize):
        raise FrameError("a shape with too many elements")
