"""Turn sparse tensors (COO and CSR) into wire values, and wire values into sparse tensors.

Both layouts travel as the coordinates of their elements, so that there is one form to check. It is
checked before a tensor is built from it: a small frame can claim a huge tensor.
"""

import numpy as np
import torch

from checker.wire.classes import class_name
from checker.wire.frames import FrameError
from checker.wire.tensors import DTYPE_NAMES, DTYPES, check_shape, is_too_large, plain_bytes
from checker.wire.values import MAX_NUMEL_BYTES, ObjectValue, SparseValue

_LAYOUTS = {"sparse_coo": torch.sparse_coo, "sparse_csr": torch.sparse_csr}
_LAYOUT_NAMES = {layout: name for name, layout in _LAYOUTS.items()}
_INDEX_BYTES = 8

# Taken before a submission is loaded: what it patches later does not change what is read.
_to_coo, _detach = torch.Tensor.to_sparse_coo, torch.Tensor.detach
_indices, _values = torch.Tensor._indices, torch.Tensor._values


def is_sparse(tensor: torch.Tensor) -> bool:
    """Whether a tensor is of a sparse layout that can travel, with numbers as elements."""
    if tensor.layout not in _LAYOUT_NAMES or tensor.device.type == "meta":
        return False
    # Not a batch of CSR matrices, and no hybrid tensor, whose elements are tensors.
    return tensor.dense_dim() == 0 and (tensor.layout == torch.sparse_coo or tensor.dim() == 2)


def encode_sparse(tensor: torch.Tensor) -> SparseValue | ObjectValue:
    """Encode a tensor for which is_sparse() holds.

    One of an unknown dtype, or too large as a dense one, becomes an opaque object.
    """
    kind, name = class_name(type(tensor)), DTYPE_NAMES.get(tensor.dtype)
    layout, itemsize = _LAYOUT_NAMES[tensor.layout], tensor.element_size()
    with torch._C.DisableTorchFunctionSubclass():
        coordinates = _detach(tensor)
        if tensor.layout != torch.sparse_coo:
            coordinates = _to_coo(coordinates)  # type: ignore[no-untyped-call]
        indices, values = _indices(coordinates), _values(coordinates)
    if name is None:
        return ObjectValue(f"{kind} (torch.{layout})")
    largest = max(indices.numel() * _INDEX_BYTES, values.numel() * itemsize)
    if is_too_large(tuple(tensor.shape), itemsize) or largest > MAX_NUMEL_BYTES:
        return ObjectValue(f"{kind} (torch.{layout}) of more than {MAX_NUMEL_BYTES} bytes")
    return SparseValue(
        layout=layout,
        dtype=name,
        shape=tuple(tensor.shape),
        indices=plain_bytes(indices),
        data=plain_bytes(values),
        device=str(tensor.device),
        requires_grad=tensor.requires_grad,
        is_leaf=tensor.is_leaf,
        kind=kind,
    )


def check_sparse(value: SparseValue) -> None:
    """Raise FrameError for a sparse tensor that is invalid, or too large as a dense one."""
    _coordinates(value)


def decode_sparse(value: SparseValue) -> torch.Tensor:
    """Rebuild a sparse tensor on the CPU, in its layout; raises FrameError."""
    tensor = _as_coo(value)
    return tensor if value.layout == "sparse_coo" else tensor.coalesce().to_sparse_csr()


def dense_numbers(value: SparseValue) -> torch.Tensor:
    """Return a dense tensor in double precision, integers as int64; raises FrameError.

    It takes memory for every element of the shape, so compare the shape first.
    """
    dtype = DTYPES.get(value.dtype, torch.float64)
    wide = torch.float64 if dtype.is_floating_point else torch.int64
    return _as_coo(value, torch.complex128 if dtype.is_complex else wide).to_dense()


def _as_coo(value: SparseValue, dtype: torch.dtype | None = None) -> torch.Tensor:
    coordinates = torch.from_numpy(_coordinates(value).copy())
    stored = DTYPES[value.dtype]
    if value.data:
        # A byte of its own for a bool: any other than 0 and 1 is undefined behaviour in kernels.
        of = torch.uint8 if stored is torch.bool else stored
        values = torch.frombuffer(bytearray(value.data), dtype=of)
        values = values.ne(0) if stored is torch.bool else values
    else:
        values = torch.empty(0, dtype=stored)
    values = values.to(dtype or stored)
    return torch.sparse_coo_tensor(coordinates, values, value.shape, check_invariants=True)


def _coordinates(value: SparseValue) -> "np.ndarray[tuple[int, int], np.dtype[np.int64]]":
    """The checked coordinates, of shape (dims, elements)."""
    dtype, dims = DTYPES.get(value.dtype), len(value.shape)
    if dtype is None:
        raise FrameError(f"unknown dtype {value.dtype[:40]!r}")
    if value.layout not in _LAYOUTS or (value.layout == "sparse_csr" and dims != 2):
        raise FrameError(f"unknown layout {value.layout[:40]!r} for {dims} dims")
    check_shape(value.shape, dtype.itemsize)
    count, rest = divmod(len(value.data), dtype.itemsize)
    if rest or len(value.indices) != dims * count * _INDEX_BYTES:
        raise FrameError(f"{len(value.indices)} bytes for the indices of {count} elements")
    coordinates = np.frombuffer(value.indices, np.int64).reshape(dims, count)
    ends = np.array(value.shape, np.int64).reshape(dims, 1)
    if bool(((coordinates < 0) | (coordinates >= ends)).any()):
        raise FrameError(f"an index outside of shape {value.shape}")
    return coordinates
