"""Sparse tensors as wire values: what travels comes back, and a forged one is refused."""

import struct
import warnings

import msgspec
import pytest
import torch

from checker.compare.kinds import different_type
from checker.compare.values import different_values
from checker.wire.encoding import decode_value, encode_value
from checker.wire.frames import FrameError
from checker.wire.messages import Result
from checker.wire.sparse import decode_sparse
from checker.wire.validate import validate
from checker.wire.values import ObjectValue, SparseValue

DENSE = torch.tensor([[0.0, 2.0, 0.0], [-3.0, 0.0, 4.0]])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    DENSE.to_sparse_csr()  # the first one warns that CSR is in beta


def coo(indices: list[list[int]], values: torch.Tensor, *shape: int) -> torch.Tensor:
    """A COO tensor; a place may come twice."""
    return torch.sparse_coo_tensor(torch.tensor(indices), values, shape, check_invariants=True)


@pytest.mark.parametrize(
    "tensor",
    [
        DENSE.to_sparse(),
        DENSE.to_sparse_csr(),
        DENSE.to(torch.bfloat16).to_sparse(),
        DENSE.to(torch.complex64).to_sparse().conj(),
        DENSE.ne(0).to_sparse(),
        torch.zeros(2, 3).to_sparse(),
        torch.zeros(0, 3).to_sparse(),
        torch.tensor(3.0).to_sparse(),
        DENSE.long().reshape(1, 2, 3).to_sparse(),
        coo([[0, 0], [1, 1]], torch.tensor([1.0, 2.0]), 2, 3),
    ],
)
def test_a_sparse_tensor_comes_back(tensor: torch.Tensor) -> None:
    """Layout, dtype, shape and elements are those that were sent, coalesced or not."""
    value = encode_value(tensor)
    assert isinstance(value, SparseValue)
    validate(Result(value))
    back = decode_value(value)
    assert (back.layout, back.dtype, back.shape) == (tensor.layout, tensor.dtype, tensor.shape)
    assert torch.equal(back.to_dense(), tensor.to_dense())


@pytest.mark.parametrize(
    "tensor",
    [
        torch.ones(2, 2, 2).to_sparse(2),  # its elements are vectors
        torch.ones(2, 2, 2).to_sparse_csr(),  # a batch of matrices
        DENSE.to_sparse_csc(),
        coo([[0], [0]], torch.ones(1), 2**13, 2**12),  # too large as a dense one
    ],
)
def test_what_cannot_travel_is_an_opaque_object(tensor: torch.Tensor) -> None:
    """Other layouts, and tensors whose dense form goes beyond the limit, stay in the worker."""
    assert isinstance(encode_value(tensor), ObjectValue)


def forged(**changes: object) -> SparseValue:
    """A right value of shape (2, 3) with elements at (0, 1) and (1, 2), but for some fields."""
    indices = struct.pack("=4q", 0, 1, 1, 2)
    value = SparseValue("sparse_coo", "float32", (2, 3), indices, bytes(8))
    return msgspec.structs.replace(value, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"indices": struct.pack("=4q", 0, 2, 1, 2)},
        {"indices": struct.pack("=4q", 0, -1, 1, 2)},
        {"indices": struct.pack("=3q", 0, 1, 1)},
        {"indices": b""},
        {"data": bytes(12)},
        {"data": bytes(7)},
        {"data": b""},
        {"shape": (2,)},
        {"shape": (2, -3)},
        {"shape": (2**20, 2**20)},
        {"shape": (0, 3)},
        {"shape": (2**62, 0), "indices": b"", "data": b""},
        {"shape": (1,) * 65, "indices": b"", "data": b""},
        {"layout": "sparse_csc"},
        {"layout": "sparse_csr", "shape": (6,), "indices": struct.pack("=2q", 1, 5)},
        {"dtype": "float33"},
        {"device": "c" * 201},
    ],
)
def test_a_forged_sparse_tensor_is_refused(changes: dict[str, object]) -> None:
    """Nothing is made of it, sparse or dense, where one of its parts does not fit the others."""
    validate(Result(forged()))
    with pytest.raises(FrameError):
        validate(Result(forged(**changes)))
    if "device" not in changes:
        with pytest.raises(FrameError):
            decode_sparse(forged(**changes))


def test_values_are_compared_whatever_the_layout() -> None:
    """A dense answer has the values of a sparse one; that it is dense, another check tells."""
    dense, sparse = encode_value(DENSE), encode_value(DENSE.to_sparse())
    assert different_values(dense, sparse) is None
    assert different_values(encode_value(DENSE.to_sparse_csr()), sparse) is None
    found = different_values(encode_value((DENSE * 2).to_sparse()), sparse)
    assert found is not None
    assert found["en"].startswith("the result: 3 of 6 elements differ, by up to 4 ")


def test_a_sparse_tensor_is_no_dense_one() -> None:
    """Most operations refuse it, so it does not stand for one. Exactly, neither does."""
    dense, sparse = encode_value(DENSE), encode_value(DENSE.to_sparse())
    found = different_type(sparse, dense)
    assert found is not None
    assert found["en"] == (
        "the result is a torch.Tensor (torch.sparse_coo); expected a torch.Tensor"
    )
    assert different_type(dense, sparse) is None
    assert different_type(dense, sparse, exact=True) is not None


def test_shapes_are_compared_before_anything_becomes_dense(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A sparse answer of few bytes costs no more memory than the wanted answer does."""
    monkeypatch.delattr("checker.compare.elements.dense_numbers")
    vast = encode_value(coo([[0], [0]], torch.ones(1), 2**12, 2**12))
    assert isinstance(vast, SparseValue)
    found = different_values(vast, encode_value(DENSE.to_sparse()))
    assert found is not None
    assert found["en"] == "the result has shape (4096, 4096); expected (2, 3)"
