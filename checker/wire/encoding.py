"""Turn anything into a wire value, and a wire value into data.

Encoding runs on both sides; decoding never trusts what it is given.
"""

from typing import Any

import numpy as np
import torch

from checker.wire.classes import class_name, sequence_kind
from checker.wire.frames import FrameError
from checker.wire.sparse import decode_sparse, encode_sparse, is_sparse
from checker.wire.tensors import (
    DTYPE_NAMES,
    DTYPES,
    decode_array,
    decode_tensor,
    encode_array,
    encode_tensor,
)
from checker.wire.values import (
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_NAME,
    MAX_TEXT,
    Argument,
    ArrayValue,
    Expression,
    MappingValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    Target,
    TensorValue,
    Value,
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
        return encode_sparse(value) if is_sparse(value) else encode_tensor(value)
    if issubclass(kind, (np.ndarray, np.generic)):
        return encode_array(value)
    if kind is torch.dtype:
        return NamedValue("dtype", DTYPE_NAMES.get(value, str(value)[:100]))
    if kind is torch.device:
        return NamedValue("device", str(value))
    if depth < MAX_DEPTH and issubclass(kind, (list, tuple)) and len(value) <= MAX_ITEMS:
        items = tuple(encode_value(item, depth + 1) for item in tuple(value))
        return SequenceValue(sequence_kind(kind), items)
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
        case SparseValue():
            return decode_sparse(value)
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
                raise FrameError("a map with unequal numbers of keys and values")
            return dict(zip(value.keys, map(decode_value, value.items), strict=True))
        case ObjectValue():
            return Opaque(value.kind)
        case Target() | Expression():
            raise FrameError("a reference where a value was expected")
