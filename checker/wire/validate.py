"""Check that a decoded reply is one that an honest worker could have sent.

msgspec has checked the types; here the sizes are: nothing that passes can make the judge allocate
much, recurse deeply or print megabytes, and every tensor's bytes fill its shape.
"""

import math
from collections.abc import Iterable, Iterator

import numpy as np

from checker.wire.frames import FrameError
from checker.wire.messages import Asking, Raised, Ready, Reply
from checker.wire.sparse import check_sparse
from checker.wire.tensors import ARRAY_DTYPES, DTYPES, check_shape
from checker.wire.values import (
    MAX_DEPTH,
    MAX_FRAMES,
    MAX_NAME,
    MAX_PARTS,
    MAX_TEXT,
    ArrayValue,
    MappingValue,
    NamedValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    TensorValue,
    Value,
)

_FARTHEST = 2**48  # No machine has addresses for a stride beyond it.
_Scalar = bool | int | float | str | None


def validate(reply: Reply) -> None:
    """Raise FrameError for a reply of which any part is out of bounds."""
    if isinstance(reply, Ready):
        _names(reply.layers, MAX_FRAMES)
    elif isinstance(reply, Asking):
        if len(reply.removing) > MAX_FRAMES:
            raise FrameError("too many numbers")
    elif isinstance(reply, Raised):
        _raised(reply)
    else:
        _value(reply.value)


def _raised(reply: Raised) -> None:
    _names((reply.exception,), 1)
    _text(reply.message, MAX_TEXT)
    _names(reply.bases, MAX_FRAMES)
    if len(reply.frames) > MAX_FRAMES:
        raise FrameError("too many frames")
    for frame in reply.frames:
        _text(frame.function, MAX_NAME)
        if not 0 < frame.line < 2**31:
            raise FrameError("a line number out of range")


def _value(value: Value) -> None:
    # A stack of our own: a peer must not choose how deep the judge recurses.
    pending, parts = [(value, 0)], 0
    while pending:
        value, depth = pending.pop()
        children = list(_checked(value))
        parts += len(children)
        if parts > MAX_PARTS or (children and depth >= MAX_DEPTH):
            raise FrameError("a reply of too many parts")
        pending += [(child, depth + 1) for child in children]


def _checked(value: Value) -> Iterator[Value]:
    """Check one value and yield what it holds."""
    match value:
        case TensorValue():
            _tensor(value)
            if value.grad is not None:
                _tensor(value.grad)
        case SparseValue():
            _names((value.kind, value.device), 2)
            check_sparse(value)
        case ArrayValue():
            _array(value)
        case ScalarValue():
            _scalar(value.value, MAX_TEXT)
        case NamedValue():
            _names((value.kind, value.name), 2)
        case ObjectValue():
            _names((value.kind,), 1)
        case SequenceValue():
            _names((value.kind,), 1)
            yield from value.items
        case MappingValue():
            _names((value.kind,), 1)
            if len(value.keys) != len(value.items):
                raise FrameError("a map with unequal numbers of keys and values")
            for key in value.keys:
                _scalar(key, MAX_NAME)
            yield from value.items


def _tensor(value: TensorValue) -> None:
    _names((value.kind, value.device), 2)
    dtype = DTYPES.get(value.dtype)
    if dtype is None:
        raise FrameError(f"unknown dtype {value.dtype[:40]!r}")
    on_meta = value.device.split(":")[0] == "meta"
    _layout(value.shape, value.stride, None if on_meta else len(value.data), dtype.itemsize)
    if any(step < 0 for step in value.stride):
        raise FrameError("a tensor with a negative stride")


def _array(value: ArrayValue) -> None:
    _names((value.kind,), 1)
    if value.dtype not in ARRAY_DTYPES:
        raise FrameError(f"unknown dtype {value.dtype[:40]!r}")
    _layout(value.shape, value.stride, len(value.data), np.dtype(value.dtype).itemsize)


def _layout(
    shape: tuple[int, ...], stride: tuple[int, ...], size: int | None, itemsize: int
) -> None:
    check_shape(shape, itemsize)
    if len(shape) != len(stride):
        raise FrameError("a tensor's strides do not fit its shape")
    if any(abs(step) > _FARTHEST for step in stride):
        raise FrameError("a stride out of range")
    if size is not None and size != math.prod(shape) * itemsize:
        raise FrameError(f"{size} bytes of data for shape {shape}")


def _scalar(value: _Scalar, longest: int) -> None:
    if isinstance(value, str):
        _text(value, longest)
    elif type(value) is int and not -(2**63) <= value < 2**63:
        raise FrameError("an integer of more than 64 bits")


def _names(names: Iterable[str], most: int) -> None:
    for number, name in enumerate(names):
        if number >= most:
            raise FrameError("a list of too many names")
        _text(name, MAX_NAME)
        if not name.isprintable():
            raise FrameError("a name with unprintable characters")


def _text(text: str, longest: int) -> None:
    if len(text) > longest:
        raise FrameError("a text that is too long")
