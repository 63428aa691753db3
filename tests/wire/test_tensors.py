"""Data on the wire: what a learner returns arrives as it was, and what is forged does no harm."""

import contextlib
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from hypothesis import given

from checker.wire.encoding import Opaque, decode_value, encode_argument, encode_value
from checker.wire.frames import FrameError, encode
from checker.wire.messages import Result
from checker.wire.tensors import encode_tensor
from checker.wire.values import (
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_NAME,
    MAX_NUMEL_BYTES,
    MAX_TEXT,
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
from tests.wire.drawn import ARRAY_VALUES, DATA, TENSOR_VALUES, VALUES, rebuilt, received, tensors


def same(a: Any, b: Any) -> bool:
    """Whether two data are equal in class, structure and every bit."""
    if type(a) is not type(b):
        return False
    if isinstance(a, torch.Tensor) and a.layout != torch.strided:
        return a.layout == b.layout and same(a.to_dense(), b.to_dense())
    if isinstance(a, torch.Tensor):
        meta = a.device.type == "meta"
        return (a.dtype, a.shape, a.device) == (b.dtype, b.shape, b.device) and (
            meta or bits(a) == bits(b)
        )
    if isinstance(a, np.ndarray):
        return (a.dtype.name, a.shape, a.tobytes()) == (b.dtype.name, b.shape, b.tobytes())
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return same(list(a.items()), list(b.items()))
    return repr(a) == repr(b)  # nan is not equal to itself; 0.0 and -0.0 are


def bits(tensor: torch.Tensor) -> bytes:
    plain = tensor.detach().clone(memory_format=torch.contiguous_format)
    return plain.reshape(-1).view(torch.uint8).numpy().tobytes()


def native(value: Any) -> Any:
    """The same data with arrays in this machine's byte order, as which they arrive."""
    if isinstance(value, np.ndarray):
        return value.astype(value.dtype.newbyteorder("="))
    if isinstance(value, (list, tuple)):
        return type(value)(map(native, value))
    if isinstance(value, dict):
        return {key: native(each) for key, each in value.items()}
    return value


@given(DATA)
def test_what_is_returned_arrives_as_it_was(value: Any) -> None:
    """Through encoding, a frame, and everything that a judge checks of it."""
    reply = received(encode(Result(encode_value(value))))
    assert same(rebuilt(reply), native(value))


@given(tensors())
def test_a_tensor_says_how_it_lay(tensor: torch.Tensor) -> None:
    """Strides, and what autograd knows of it; a gradient comes along."""
    if tensor.requires_grad:
        tensor.grad = torch.ones_like(tensor)
    value = encode_tensor(tensor)
    assert isinstance(value, TensorValue)
    assert (value.stride, value.requires_grad) == (tensor.stride(), tensor.requires_grad)
    assert (value.is_leaf, value.grad is None) == (tensor.is_leaf, tensor.grad is None)


@given(VALUES)
def test_any_value_is_rebuilt_or_refused(value: Value) -> None:
    """Also one that nobody has validated."""
    with contextlib.suppress(FrameError):
        decode_value(value)


@given(TENSOR_VALUES | ARRAY_VALUES)
def test_what_is_rebuilt_is_what_was_claimed(value: TensorValue | ArrayValue) -> None:
    """Dtype and shape; the bytes fill it, and 64 MB is the most."""
    try:
        found = decode_value(value)
    except FrameError:
        return
    assert str(found.dtype).removeprefix("torch.") == value.dtype
    assert tuple(found.shape) == value.shape
    if not isinstance(value, TensorValue) or found.device.type != "meta":
        assert found.nbytes == len(value.data) <= MAX_NUMEL_BYTES


def test_what_was_rebuilt_is_the_judges_own() -> None:
    """Bytes of the peer's are copied; an array can be written to, as a learner's can."""
    data = bytearray(8)
    tensor = decode_value(TensorValue("float32", (2,), (1,), bytes(data)))
    array = decode_value(ArrayValue("float32", (2,), (4,), bytes(data)))
    tensor[0] = array[0] = 7
    assert data == bytearray(8)


def test_a_bool_is_true_or_false() -> None:
    """Any other byte in a tensor of bools is undefined behaviour."""
    for value in (
        TensorValue("bool", (3,), (1,), b"\0\1\xff"),
        ArrayValue("bool", (3,), (1,), b"\0\1\xff"),
    ):
        found = decode_value(value)
        assert found.tolist() == [False, True, True]
        assert bytes(np.asarray(found).view(np.uint8)) == b"\0\1\1"


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


class Named(tuple[int, ...]):
    """A learner's own class."""


OPAQUE: dict[str, tuple[object, str]] = {
    "an object": (object(), "object"),
    "a set": ({1, 2}, "set"),
    "bytes": (b"x", "bytes"),
    "a large int": (2**63, "int"),
    "a complex number": (1j, "complex"),
    "a long list": ([0] * (MAX_ITEMS + 1), "list"),
    "a map with a tuple for a key": ({(1, 2): 3}, "dict"),
    "a map with a long key": ({"k" * (MAX_NAME + 1): 3}, "dict"),
    "an array of objects": (np.array([None]), "numpy.ndarray"),
    "an array of text": (np.array(["x"]), "numpy.ndarray"),
    "a quantized dtype": (torch.empty(2, dtype=torch.uint16), "torch.Tensor"),
    "a sparse tensor of an odd dtype": (
        torch.sparse_coo_tensor(
            torch.zeros(1, 0), torch.empty(0, dtype=torch.uint16), (2,), check_invariants=True
        ),
        "torch.Tensor (torch.sparse_coo)",
    ),
    "a huge tensor": (
        torch.zeros(1, dtype=torch.uint8).expand(MAX_NUMEL_BYTES + 1),
        f"torch.Tensor of more than {MAX_NUMEL_BYTES} bytes",
    ),
    "a tensor of many dims": (
        torch.zeros(1).expand((1,) * 64 + (1,)),
        f"torch.Tensor of more than {MAX_NUMEL_BYTES} bytes",
    ),
}


@pytest.mark.parametrize("name", OPAQUE)
def test_what_cannot_travel_stays_and_its_class_is_told(name: str) -> None:
    """And a judge cannot send it."""
    value, kind = OPAQUE[name]
    encoded = encode_value(value)
    assert isinstance(encoded, ObjectValue)
    assert encoded.kind == kind
    received(encode(Result(encoded)))
    opaque = decode_value(encoded)
    assert isinstance(opaque, Opaque)
    assert repr(opaque) == f"<{kind}>"
    with pytest.raises(TypeError, match="cannot be sent to a worker"):
        encode_argument(value)


def test_a_deep_list_is_told_as_far_as_it_may_be_deep() -> None:
    """The innermost lists stay behind; the answer is still one that a judge takes."""
    for depth in range(MAX_DEPTH + 3):
        received(encode(Result(encode_value(nested(depth)))))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x" * (MAX_TEXT + 5), "x" * MAX_TEXT),
        ("\ud800", "?"),
        ("判题", "判题"),
    ],
    ids=["too long", "a lone surrogate", "chinese"],
)
def test_a_text_is_made_to_fit(text: str, told: str) -> None:
    """Its beginning is told, in what can be encoded."""
    assert encode_value(text) == ScalarValue(told)


class Hostile(type):
    """A class that raises when it is asked for its name."""

    def __getattribute__(cls, name: str) -> Any:
        if name == "__module__":
            raise SystemExit
        return super().__getattribute__(name)


def test_a_class_is_named_as_it_may_be_shown() -> None:
    """Bounded, printable, and told apart from the class whose name it takes."""
    named = encode_value(type("x\x1b[2J" + "y" * 500, (), {})())
    assert isinstance(named, ObjectValue)
    assert named.kind.isprintable()
    assert len(named.kind) <= MAX_NAME
    forged = type("Tensor", (), {"__module__": "torch"})
    assert encode_value(forged()) == ObjectValue("user-defined torch.Tensor")
    assert encode_value(Hostile("Sneaky", (), {})()) == ObjectValue("object")
    assert encode_value(Named((1, 2))) == SequenceValue(
        f"{__name__}.Named", (ScalarValue(1), ScalarValue(2))
    )


def test_dtypes_and_devices_go_by_their_names() -> None:
    """A dtype that no tensor on the wire has is still named."""
    assert encode_value(torch.float32) == NamedValue("dtype", "float32")
    assert encode_value(torch.device("cuda", 1)) == NamedValue("device", "cuda:1")
    assert isinstance(decode_value(encode_value(torch.uint16)), Opaque)


class Pair(NamedTuple):
    """A learner's named tuple."""

    first: int
    second: int


def test_a_named_tuple_is_told_apart_from_a_class_of_ones_own() -> None:
    """It serves for a tuple; a class that decides how it is read does not."""
    value = encode_value(Pair(1, 2))
    assert isinstance(value, SequenceValue)
    assert value.kind == f"{__name__}.Pair (NamedTuple)"


def test_a_reference_or_an_expression_travels_to_a_worker_alone() -> None:
    """It is no value that could come back."""
    for argument in (Target(3, ("a", 0)), Expression("nn.ReLU()")):
        assert encode_argument(argument) is argument
        with pytest.raises(FrameError, match="a reference where a value was expected"):
            decode_value(argument)


REFUSED: dict[str, Value] = {
    "unknown dtype 'float'": TensorValue("float", (), (), bytes(4)),
    "unknown dtype 'object'": ArrayValue("object", (), (), bytes(8)),
    "3 bytes of data for shape": TensorValue("float32", (1,), (1,), bytes(3)),
    "9 bytes of data for shape": ArrayValue("float64", (1,), (8,), bytes(9)),
    "strides do not fit": TensorValue("float32", (1,), (1, 1), bytes(4)),
    "negative or too many sizes": TensorValue("float32", (-1, -1), (1, 1), bytes(4)),
    "too many elements": TensorValue("float32", (2**20, 2**20), (1, 1), b"", "meta"),
    "not a device": NamedValue("device", "gpu"),
    "a map with unequal numbers of keys and values": MappingValue("dict", ("a",), ()),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_does_not_fit_is_refused(reason: str) -> None:
    """By a FrameError that says what is wrong."""
    with pytest.raises(FrameError, match=reason):
        decode_value(REFUSED[reason])
    with pytest.raises(FrameError):
        rebuilt(received(encode(Result(REFUSED[reason]))))
