"""Turn tensors, arrays and plain Python data into wire values, and wire values into data.

Encoding runs on both sides; decoding never trusts what it is given: dtypes come from a fixed list,
and shape times item size must equal the bytes.
"""

import functools
import math
import sys
from typing import Any

import numpy as np
import torch

from checker.wire.frames import FrameError
from checker.wire.values import (
    MAX_DEPTH,
    MAX_DIMS,
    MAX_ITEMS,
    MAX_NAME,
    MAX_NUMEL_BYTES,
    MAX_TEXT,
    NAMED_TUPLE,
    Argument,
    ArrayValue,
    Expression,
    MappingValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    Target,
    TensorValue,
    Value,
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
_DTYPE_NAMES = {dtype: name for name, dtype in DTYPES.items()}

# Taken before a submission is loaded: what it patches later does not change what is read.
_TO_PLAIN = (
    torch.Tensor.detach, torch.Tensor.cpu, torch.Tensor.resolve_conj, torch.Tensor.resolve_neg,
    # Not `contiguous`: a lone element with an odd stride is contiguous already, and has no bytes.
    functools.partial(torch.Tensor.clone, memory_format=torch.contiguous_format),
)  # fmt: skip
_reshape, _view, _numpy = torch.Tensor.reshape, torch.Tensor.view, torch.Tensor.numpy


def class_name(kind: type) -> str:
    """The qualified name of a class, bounded; builtins go by their bare name.

    A class that goes by the name of another one is told apart from it.
    """
    try:
        module, name = str(kind.__module__), str(kind.__qualname__)
        # sys.modules, not an import: whoever names a class must not make us load anything.
        known: object = functools.reduce(getattr, name.split("."), sys.modules.get(module))
        own = known is None or known is kind
    except AttributeError:
        own = True
    except BaseException:  # a hostile metaclass may do anything
        return "object"
    full = name if module == "builtins" else f"{module}.{name}"
    if not own:
        full = f"class of one's own called {full}"
    # A name is shown inside a line of ours: no line ends, no escapes, nothing invisible.
    return "".join(c if c.isprintable() else "?" for c in full[:MAX_NAME])


def _sequence_kind(kind: type) -> str:
    """A list's or a tuple's class; of a NamedTuple it is said that it is one."""
    name = class_name(kind)
    own = set(vars(kind)) & {"__iter__", "__len__", "__getitem__"}
    if kind.__bases__ != (tuple,) or "_fields" not in vars(kind) or own:
        return name
    return name[: MAX_NAME - len(NAMED_TUPLE)] + NAMED_TUPLE


def _tensor_kind(tensor: torch.Tensor) -> str:
    name = class_name(type(tensor))
    name = "torch.nn.Parameter" if name == "torch.nn.parameter.Parameter" else name
    return name if tensor.layout == torch.strided else f"{name} ({tensor.layout})"[:MAX_NAME]


def encode_tensor(tensor: torch.Tensor, with_grad: bool = True) -> TensorValue | ObjectValue:
    """Encode a dense tensor of a known dtype; anything else is an opaque object."""
    name = _DTYPE_NAMES.get(tensor.dtype)
    if name is None or tensor.layout != torch.strided:
        return ObjectValue(_tensor_kind(tensor))
    if _too_large(tensor.shape, tensor.element_size()):
        return ObjectValue(f"{_tensor_kind(tensor)} of more than {MAX_NUMEL_BYTES} bytes")
    grad = None
    if with_grad and tensor.is_leaf and tensor.grad is not None:
        encoded = encode_tensor(tensor.grad, with_grad=False)
        grad = encoded if isinstance(encoded, TensorValue) else None
    return TensorValue(
        dtype=name,
        shape=tuple(tensor.shape),
        stride=tuple(tensor.stride()),
        data=b"" if tensor.device.type == "meta" else _tensor_bytes(tensor),
        device=str(tensor.device),
        requires_grad=tensor.requires_grad,
        is_leaf=tensor.is_leaf,
        grad=grad,
        kind=_tensor_kind(tensor),
    )


def _too_large(shape: tuple[int, ...], itemsize: int) -> bool:
    # Sizes of 0 do not count: a judge multiplies by what an empty tensor claims.
    return len(shape) > MAX_DIMS or math.prod(max(n, 1) for n in shape) * itemsize > MAX_NUMEL_BYTES


def _tensor_bytes(tensor: torch.Tensor) -> bytes:
    with torch._C.DisableTorchFunctionSubclass():
        for step in _TO_PLAIN:
            tensor = step(tensor)
        return _numpy(_view(_reshape(tensor, -1), torch.uint8)).tobytes()


def _encode_array(array: "np.ndarray[Any, Any] | np.generic") -> ArrayValue | ObjectValue:
    if array.dtype.name not in ARRAY_DTYPES or _too_large(array.shape, array.itemsize):
        return ObjectValue(class_name(type(array)))
    return ArrayValue(
        dtype=array.dtype.name,
        shape=tuple(array.shape),
        stride=tuple(array.strides),
        data=array.astype(array.dtype.newbyteorder("=")).tobytes(),
        kind=class_name(type(array)),
    )


def encode_value(value: Any, depth: int = 0) -> Value:
    """Encode anything; what has no plain form becomes an ObjectValue."""
    kind = type(value)
    if value is None or kind in (bool, float):
        return ScalarValue(value)
    if kind is int and -(2**63) <= value < 2**63:
        return ScalarValue(value)
    if kind is str:
        return ScalarValue(value[:MAX_TEXT].encode("utf-8", "replace").decode())
    # Of the class itself, not isinstance(): an object can claim another class.
    if issubclass(kind, torch.Tensor):
        return encode_tensor(value)
    if issubclass(kind, (np.ndarray, np.generic)):
        return _encode_array(value)
    if kind is torch.dtype:
        return NamedValue("dtype", _DTYPE_NAMES.get(value, str(value)[:100]))
    if kind is torch.device:
        return NamedValue("device", str(value))
    if depth < MAX_DEPTH and issubclass(kind, (list, tuple)) and len(value) <= MAX_ITEMS:
        items = tuple(encode_value(item, depth + 1) for item in tuple(value))
        return SequenceValue(_sequence_kind(kind), items)
    if depth < MAX_DEPTH and issubclass(kind, dict) and len(value) <= MAX_ITEMS:
        keys = tuple(value)
        if all(_is_plain_key(key) for key in keys):
            items = tuple(encode_value(value[key], depth + 1) for key in keys)
            return MappingValue(class_name(kind), keys, items)
    return ObjectValue(class_name(kind), callable=callable(value))


def _is_plain_key(key: Any) -> bool:
    if type(key) is str:
        return len(key) <= MAX_NAME
    if type(key) is int:
        return -(2**63) <= key < 2**63
    return key is None or type(key) in (bool, float)


def encode_argument(value: Any) -> Argument:
    """Encode what a judge passes to a worker; raises TypeError for what cannot travel."""
    if isinstance(value, (Target, Expression)):
        return value
    encoded = encode_value(value)
    if isinstance(encoded, ObjectValue):
        raise TypeError(f"{encoded.kind} cannot be sent to a worker")
    return encoded


def decode_tensor(value: TensorValue) -> torch.Tensor:
    """Rebuild a tensor on the CPU (or on `meta`) from its bytes; raises FrameError."""
    dtype = DTYPES.get(value.dtype)
    if dtype is None:
        raise FrameError(f"no dtype is called {value.dtype[:40]!r}")
    _check_shape(value.shape)
    if value.device.split(":")[0] == "meta":
        return torch.empty(value.shape, dtype=dtype, device="meta")
    if len(value.data) != math.prod(value.shape) * dtype.itemsize:
        raise FrameError(f"{len(value.data)} bytes do not fill shape {value.shape}")
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
        raise FrameError(f"no dtype is called {value.dtype[:40]!r}")
    _check_shape(value.shape)
    dtype = np.dtype(value.dtype)
    if len(value.data) != math.prod(value.shape) * dtype.itemsize:
        raise FrameError(f"{len(value.data)} bytes do not fill shape {value.shape}")
    if dtype.kind == "b":
        flags: np.ndarray[Any, Any] = np.frombuffer(value.data, np.uint8) != 0
        return flags.reshape(value.shape)
    return np.frombuffer(value.data, dtype).reshape(value.shape).copy()


def _check_shape(shape: tuple[int, ...]) -> None:
    if len(shape) > 64 or any(size < 0 for size in shape):
        raise FrameError("a shape with negative or too many sizes")
    if math.prod(shape) > MAX_NUMEL_BYTES:
        raise FrameError("a shape with too many elements")


class Opaque:
    """An object that stayed in the worker; only its class is known here."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"<{self.kind}>"


def decode_value(value: Value | Argument) -> Any:
    """Rebuild data; objects that stayed in the worker become `Opaque`. Raises FrameError."""
    match value:
        case TensorValue():
            return decode_tensor(value)
        case ArrayValue():
            return decode_array(value)
        case ScalarValue():
            return value.value
        case NamedValue(kind="dtype"):
            return DTYPES.get(value.name, Opaque(value.name))
        case NamedValue():
            try:
                return torch.device(value.name)
            except RuntimeError:
                raise FrameError("not a device") from None
        case SequenceValue():
            items = [decode_value(item) for item in value.items]
            return items if value.kind == "list" else tuple(items)
        case MappingValue():
            if len(value.keys) != len(value.items):
                raise FrameError("a map with more keys than values")
            return dict(zip(value.keys, map(decode_value, value.items), strict=True))
        case ObjectValue():
            return Opaque(value.kind)
        case Target() | Expression():
            raise FrameError("a reference where a value was expected")
