"""What an honest worker could have sent passes, up to each limit; one step beyond is refused."""

import re
from typing import Any

import msgspec
import pytest
import torch

from checker.wire.encoding import encode_value
from checker.wire.frames import FrameError
from checker.wire.messages import Asking, Frame, Raised, Ready, Reply, Result
from checker.wire.validate import validate
from checker.wire.values import (
    MAX_DIMS,
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
    TensorValue,
    Value,
)

TENSOR = TensorValue("float32", (2, 3), (3, 1), bytes(24))
LINE = Frame(1, "f")


def tensor(**changed: Any) -> TensorValue:
    """A sound tensor but for what is changed."""
    return msgspec.structs.replace(TENSOR, **changed)


def nested(parts: int) -> Value:
    """Lists in a list, which hold so many parts in all."""
    rows = [SequenceValue("list", (ScalarValue(1),) * 999)] * (parts // 1000)
    return SequenceValue("list", tuple(rows) + (ScalarValue(1),) * (parts % 1000))


PASSING: dict[str, Reply] = {
    "layers": Ready(("x" * MAX_NAME,) * MAX_FRAMES),
    "system calls": Asking((1,) * MAX_FRAMES, 56),
    "an exception": Raised(
        "E" * MAX_NAME, "\x1b" * MAX_TEXT, (LINE,) * MAX_FRAMES, ("B",) * MAX_FRAMES
    ),
    "the last line": Raised("E", "", (Frame(2**31 - 1, "f" * MAX_NAME),)),
    "a text": Result(ScalarValue("x" * MAX_TEXT)),
    "an integer": Result(ScalarValue(-(2**63))),
    "a key": Result(MappingValue("dict", ("k" * MAX_NAME,), (ScalarValue(1),))),
    "many parts": Result(nested(MAX_PARTS)),
    "many dims": Result(
        tensor(shape=(1,) * MAX_DIMS, stride=(0,) * MAX_DIMS, data=bytes(4), grad=None)
    ),
    "an array turned round": Result(ArrayValue("int8", (3,), (-1,), bytes(3))),
    "no bytes on meta": Result(tensor(device="meta", data=b"")),
    "a gradient": Result(tensor(grad=TENSOR)),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_an_honest_worker_could_send_passes(name: str) -> None:
    """Each limit itself is allowed."""
    validate(PASSING[name])


REFUSED: dict[str, tuple[str, Reply]] = {
    "a layer too many": ("a list of too many names", Ready(("x",) * (MAX_FRAMES + 1))),
    "a system call too many": ("too many numbers", Asking((1,) * (MAX_FRAMES + 1), 56)),
    "a base too many": ("too many names", Raised("E", "", (), ("B",) * (MAX_FRAMES + 1))),
    "a frame too many": ("too many frames", Raised("E", "", (LINE,) * (MAX_FRAMES + 1))),
    "a long message": ("a text that is too long", Raised("E", "x" * (MAX_TEXT + 1))),
    "a long name": ("too long", Raised("E" * (MAX_NAME + 1), "")),
    "a long function": ("too long", Raised("E", "", (Frame(1, "f" * (MAX_NAME + 1)),))),
    "line 0": ("a line number out of range", Raised("E", "", (Frame(0, "f"),))),
    "a line far below": ("a line number out of range", Raised("E", "", (Frame(2**31, "f"),))),
    "an escape in a name": ("a name with unprintable characters", Raised("\x1b[2J", "")),
    "a class of two lines": ("a name with unprintable characters", Result(ObjectValue("a\nb"))),
    "a device with an escape": (
        "a name with unprintable characters",
        Result(tensor(device="cpu\x07")),
    ),
    "a dtype's name with an escape": ("unprintable", Result(NamedValue("dtype", "\u202e"))),
    "a long text": ("too long", Result(ScalarValue("x" * (MAX_TEXT + 1)))),
    "a large integer": ("more than 64 bits", Result(ScalarValue(2**63))),
    "a long key": (
        "too long",
        Result(MappingValue("dict", ("k" * (MAX_NAME + 1),), (ScalarValue(1),))),
    ),
    "a large key": (
        "more than 64 bits",
        Result(MappingValue("dict", (2**64 - 1,), (ScalarValue(1),))),
    ),
    "fewer keys than values": (
        "a map with unequal numbers of keys and values",
        Result(MappingValue("dict", (), (ScalarValue(1),))),
    ),
    "a part too many": ("too many parts", Result(nested(MAX_PARTS + 1))),
    "a dim too many": (
        "too many sizes",
        Result(tensor(shape=(1,) * (MAX_DIMS + 1), stride=(0,) * (MAX_DIMS + 1), data=bytes(4))),
    ),
    "a negative size": ("negative or too many sizes", Result(tensor(shape=(-2, -3)))),
    "a stride too few": ("strides do not fit", Result(tensor(stride=(1,)))),
    "a negative stride": ("a negative stride", Result(tensor(stride=(3, -1)))),
    "a far stride": ("a stride out of range", Result(tensor(stride=(2**49, 1)))),
    "a shape beyond all memory": ("too many elements", Result(tensor(shape=(2**40, 0)))),
    "bytes that are missing": ("23 bytes of data for shape", Result(tensor(data=bytes(23)))),
    "an unknown dtype": ("unknown dtype", Result(tensor(dtype="float8_e5m2"))),
    "an array's unknown dtype": (
        "unknown dtype",
        Result(ArrayValue("object", (1,), (8,), bytes(8))),
    ),
    "a gradient that does not fit": (
        "bytes of data for shape",
        Result(tensor(grad=tensor(data=b""))),
    ),
    "a part inside": (
        "bytes of data for shape",
        Result(SequenceValue("list", (tensor(data=b""),))),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_out_of_bounds_is_refused(name: str) -> None:
    """With a reason that quotes nothing of it but a dtype's name."""
    reason, reply = REFUSED[name]
    with pytest.raises(FrameError, match=re.escape(reason)) as error:
        validate(reply)
    assert len(str(error.value)) < 200


def test_every_part_of_a_data_structure_is_validated() -> None:
    """However deep it lies, up to the depth that is sent at all."""
    good: Any = [{"a": (1.5, "x", None, True, torch.ones(2))}]
    validate(Result(encode_value(good)))
