"""What hypothesis draws for the wire: data as a learner returns it, and messages of any content."""

import math
from typing import Any

import msgspec
import numpy as np
import torch
from hypothesis import strategies as st

from checker.wire import messages
from checker.wire.encoding import decode_value
from checker.wire.frames import decode, encode
from checker.wire.messages import Reply
from checker.wire.skim import count_items
from checker.wire.tensors import ARRAY_DTYPES, DTYPES
from checker.wire.validate import validate
from checker.wire.values import (
    MAX_PARTS,
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
)

INT64 = st.integers(-(2**63), 2**63 - 1)
_SHAPES = st.lists(st.integers(0, 3), max_size=3).map(tuple)
_NAMES = st.text(max_size=8)


@st.composite
def tensors(draw: st.DrawFn) -> torch.Tensor:
    """A tensor of any dtype and bits, in any layout; nan and inf are among its elements."""
    dtype = draw(st.sampled_from(sorted(DTYPES)))
    shape = draw(_SHAPES)
    count = math.prod(shape)
    if dtype == "bool":
        flat = torch.tensor(draw(st.lists(st.booleans(), min_size=count, max_size=count))).bool()
    else:
        size = count * DTYPES[dtype].itemsize
        data = draw(st.binary(min_size=size, max_size=size))
        flat = torch.frombuffer(bytearray(data), dtype=DTYPES[dtype]) if data else torch.empty(0)
    tensor = flat.to(DTYPES[dtype]).reshape(shape)
    if tensor.dim() >= 2 and draw(st.booleans()):
        tensor = tensor.transpose(0, 1)
    if tensor.dim() >= 1 and draw(st.booleans()):
        tensor = tensor[::2]
    if tensor.is_floating_point() and draw(st.booleans()):
        tensor = tensor.detach().requires_grad_()
    return tensor


@st.composite
def sparse_tensors(draw: st.DrawFn) -> torch.Tensor:
    """A sparse tensor, COO or CSR, as a learner makes one."""
    dtype = DTYPES[draw(st.sampled_from(["float32", "float64", "int64", "complex64"]))]
    rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    numbers = draw(st.lists(st.integers(0, 2), min_size=rows * columns, max_size=rows * columns))
    dense = torch.tensor(numbers).reshape(rows, columns).to(dtype)
    return dense.to_sparse_csr() if draw(st.booleans()) else dense.to_sparse()


@st.composite
def arrays(draw: st.DrawFn) -> "np.ndarray[Any, Any]":
    """An array of any dtype and bits; big-endian and with negative strides at times."""
    dtype = np.dtype(draw(st.sampled_from(sorted(ARRAY_DTYPES))))
    shape = draw(_SHAPES)
    size = math.prod(shape) * dtype.itemsize
    if dtype.kind == "b":
        data = bytes(draw(st.lists(st.integers(0, 1), min_size=size, max_size=size)))
    else:
        data = draw(st.binary(min_size=size, max_size=size))
    array: np.ndarray[Any, Any] = np.frombuffer(data, dtype).reshape(shape)
    if draw(st.booleans()):
        array = array.astype(dtype.newbyteorder(">"))
    return array[::-1] if array.ndim and draw(st.booleans()) else array


_SCALARS = st.none() | st.booleans() | INT64 | st.floats() | st.text(max_size=20)
_LEAVES = (
    _SCALARS
    | tensors()
    | sparse_tensors()
    | arrays()
    | st.sampled_from(sorted(DTYPES)).map(DTYPES.__getitem__)
    | st.sampled_from(["cpu", "cuda", "cuda:1", "meta"]).map(torch.device)
)
KEYS = st.none() | st.booleans() | INT64 | st.floats(allow_nan=False) | st.text(max_size=20)
DATA: st.SearchStrategy[Any] = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=8,
)
"""What comes back from a worker as it was: plain data, tensors and arrays, nested."""


# Messages of any content: what their types allow, and no more sense than that.

_ANY_INT = st.integers(-(2**63), 2**64 - 1)
_SIZES = st.lists(
    st.integers(0, 4) | st.sampled_from([-1, 65, 2**31, 2**48, 2**62]) | INT64, max_size=4
).map(tuple)
_ANY_SCALARS = st.none() | st.booleans() | _ANY_INT | st.floats() | st.text(max_size=20)
_DTYPES = st.sampled_from([*DTYPES, *ARRAY_DTYPES, "object", "float8_e5m2", ""])
_BYTES = st.binary(max_size=8) | st.integers(0, 64).map(bytes)
_DEVICES = st.sampled_from(["cpu", "cuda:0", "meta", "meta:7", "\x1b[2J"]) | _NAMES
_TENSORS = st.builds(
    TensorValue, _DTYPES, _SIZES, _SIZES, _BYTES, _DEVICES, st.booleans(), st.booleans(),
    st.none(), _NAMES,
)  # fmt: skip
TENSOR_VALUES = _TENSORS | st.builds(msgspec.structs.replace, _TENSORS, grad=st.none() | _TENSORS)
_INDICES = st.lists(st.integers(-1, 4), max_size=4).map(
    lambda places: np.array(places, np.int64).tobytes()
)
SPARSE_VALUES = st.builds(
    SparseValue,
    st.sampled_from(["sparse_coo", "sparse_csr", "strided"]),
    _DTYPES,
    _SIZES,
    _INDICES | _BYTES,
    _BYTES,
    _DEVICES,
    kind=_NAMES,
)
ARRAY_VALUES = st.builds(ArrayValue, _DTYPES, _SIZES, _SIZES, _BYTES, _NAMES)
_ANY_LEAVES = (
    TENSOR_VALUES
    | SPARSE_VALUES
    | ARRAY_VALUES
    | st.builds(ScalarValue, _ANY_SCALARS)
    | st.builds(NamedValue, st.sampled_from(["dtype", "device", "?"]), _DEVICES | _DTYPES)
    | st.builds(ObjectValue, _NAMES, st.booleans())
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    _ANY_LEAVES,
    lambda inner: (
        st.builds(
            SequenceValue,
            st.sampled_from(["list", "tuple", "x"]),
            st.lists(inner, max_size=3).map(tuple),
        )
        | st.builds(
            MappingValue,
            st.sampled_from(["dict", "x"]),
            st.lists(_ANY_SCALARS, max_size=3).map(tuple),
            st.lists(inner, max_size=3).map(tuple),
        )
    ),
    max_leaves=6,
)
_FRAMES = st.lists(st.builds(messages.Frame, _ANY_INT, _NAMES), max_size=3).map(tuple)
_TEXTS = st.lists(_NAMES, max_size=3).map(tuple)
REPLIES: st.SearchStrategy[Any] = (
    st.builds(messages.Result, VALUES, _ANY_INT, _ANY_INT)
    | st.builds(messages.Raised, _NAMES, st.text(max_size=30), _FRAMES, _TEXTS)
    | st.builds(messages.Ready, _TEXTS)
    | st.builds(messages.Asking, st.lists(_ANY_INT, max_size=30).map(tuple), _ANY_INT)
)

_PATHS = st.lists(INT64 | _NAMES, max_size=3).map(tuple)
_TARGETS = st.builds(Target, _ANY_INT, _PATHS)
_ARGUMENTS = (
    _TARGETS
    | st.builds(Expression, _NAMES, _NAMES)
    | VALUES.filter(lambda value: not isinstance(value, ObjectValue))
)
_COTANGENTS = st.lists(_TENSORS, max_size=2).map(tuple)
_SEEDS = st.none() | _ANY_INT
REQUESTS: st.SearchStrategy[Any] = st.one_of(
    st.builds(
        messages.Setup,
        _NAMES,
        _TEXTS,
        _ANY_INT,
        _ANY_INT,
        _ANY_INT,
        _TEXTS,
        st.booleans(),
        _ANY_INT,
    ),
    st.builds(messages.Load, _BYTES, _NAMES, _ANY_INT, st.dictionaries(_NAMES, _BYTES, max_size=2)),
    st.builds(messages.Put, _ARGUMENTS, _NAMES, st.booleans(), _NAMES, _ANY_INT),
    st.builds(
        messages.Call,
        _TARGETS,
        _NAMES,
        st.lists(_ARGUMENTS, max_size=2).map(tuple),
        st.dictionaries(_NAMES, _ARGUMENTS, max_size=2),
        _SEEDS,
        _NAMES,
    ),
    st.builds(messages.Read, _TARGETS),
    st.builds(messages.Write, _TARGETS, VALUES),
    st.builds(messages.Attribute, _TARGETS, _NAMES),
    st.builds(messages.Iterate, _TARGETS, _ANY_INT),
    st.builds(messages.Backward, _TARGETS, st.none() | _TENSORS),
    st.builds(
        messages.Vjp,
        st.lists(_TARGETS, max_size=2).map(tuple),
        st.lists(_TARGETS, max_size=2).map(tuple),
        _COTANGENTS,
    ),
    st.builds(messages.Parameters, _TARGETS),
    st.builds(messages.SetParameters, _TARGETS, _COTANGENTS),
    st.builds(messages.Seed, _ANY_INT),
    st.builds(messages.Sample, _ANY_INT),
    st.builds(messages.GradMode),
    st.builds(messages.SetGradMode, st.booleans()),
)


@st.composite
def spoiled_frames(draw: st.DrawFn) -> bytes:
    """The bytes of a reply of which some were changed, left out or added."""
    frame = bytearray(encode(draw(REPLIES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(frame) - 1, 0)))
        frame[at : at + draw(st.integers(0, 2))] = draw(st.binary(max_size=3))
    return bytes(frame)


FRAMES = st.binary(max_size=60) | spoiled_frames() | REPLIES.map(encode)
"""Whatever may arrive from a worker: any bytes, spoiled replies, and replies of any content."""


def received(frame: bytes) -> Reply:
    """Take a frame as a judge does: count, decode, validate. Raises FrameError."""
    count_items(frame, MAX_PARTS)
    reply: Reply = decode(frame, Reply)
    validate(reply)
    return reply


def rebuilt(reply: Reply) -> Any:
    """The data in a reply; None where it has none. Raises FrameError."""
    return decode_value(reply.value) if isinstance(reply, messages.Result) else None
