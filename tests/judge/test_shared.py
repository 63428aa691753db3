"""The memory in which a worker's inputs lie: what the judge sees there, whatever it is told."""

import sys
from collections.abc import Iterator

import msgspec
import numpy as np
import pytest
import torch

from checker.judge.shared import SHARED_BYTES, SharedMemory, shared_memory
from checker.wire.encoding import decode_value, encode_value
from checker.wire.messages import Read, Result, Write
from checker.wire.tensors import encode_tensor
from checker.wire.values import ObjectValue, Target, TensorValue
from checker.worker.objects import lay_out
from checker.worker.placing import place_in, place_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is no such memory elsewhere")

INPUT = torch.arange(12.0).reshape(3, 4)
READ = Read(Target(1))


@pytest.fixture
def memory() -> Iterator[SharedMemory]:
    shared = shared_memory("cpu")
    assert shared is not None
    shared.loaded(b"def f(x): return x + 1")
    yield shared
    shared.close()


def encoded(tensor: torch.Tensor) -> TensorValue:
    value = encode_tensor(tensor)
    assert isinstance(value, TensorValue)
    return value


def put(shared: SharedMemory, tensor: torch.Tensor, layout: str = "contiguous") -> torch.Tensor:
    """Do what judge and worker do with an input; returns the worker's tensor."""
    place = shared.reserve(encoded(tensor), layout)
    assert place >= 0
    held: torch.Tensor = place_in(shared._memory, place, lay_out(tensor.clone(), layout))
    shared.note(place, Result(encode_value(held), 1))
    return held


def told(shared: SharedMemory, held: torch.Tensor) -> Result:
    return Result(encode_value(held), place=place_of(shared._memory, held))


@pytest.mark.parametrize("layout", ["contiguous", "transposed", "strided", "expanded"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bool, torch.complex64, torch.bfloat16])
def test_an_input_lies_there_as_anywhere(
    memory: SharedMemory, layout: str, dtype: torch.dtype
) -> None:
    """Elements and strides are those of an input elsewhere, and it is no view."""
    elsewhere = lay_out(INPUT.to(dtype), layout)

    held = put(memory, INPUT.to(dtype), layout)

    assert torch.equal(held, elsewhere)
    assert held.stride() == elsewhere.stride()
    assert held._base is None
    assert memory.look(READ, told(memory, held)).value == encode_tensor(elsewhere)


def test_what_an_input_holds_is_seen(memory: SharedMemory) -> None:
    """A worker that tells of the elements as they were is not asked."""
    held = put(memory, INPUT)
    before = told(memory, held)
    held.mul_(2)

    assert torch.equal(decode_value(memory.look(READ, before).value), INPUT * 2)


def test_an_input_that_was_turned_in_place_is_seen_turned(memory: SharedMemory) -> None:
    """Where and how it lies is told; what lies there is looked at."""
    held = put(memory, INPUT)
    held.t_()

    assert torch.equal(decode_value(memory.look(READ, told(memory, held)).value), INPUT.t())


def test_the_judge_writes_by_itself(memory: SharedMemory) -> None:
    """And the worker's tensor has changed, arrays too."""
    held, new = put(memory, INPUT, "transposed"), torch.randn(3, 4)

    assert memory.write(Write(Target(1), encoded(new))) is not None
    assert torch.equal(held, new)
    assert memory.write(Write(Target(1), encode_value(new.double()))) is None
    assert memory.write(Write(Target(1), encode_value(new[0]))) is None


def test_an_array_lies_there_too(memory: SharedMemory) -> None:
    """NumPy's strides are in bytes."""
    array = np.arange(6.0).reshape(2, 3)
    place = memory.reserve(encode_value(array), "transposed")  # type: ignore[arg-type]
    held = place_in(memory._memory, place, lay_out(array, "transposed"))
    memory.note(place, Result(encode_value(held), 1))
    new = encode_value(np.ones((2, 3)))

    assert memory.write(Write(Target(1), new)) is not None
    assert (held == 1).all()
    held[0] = 7
    assert (
        decode_value(memory.look(READ, Result(encode_value(held), -1, place)).value)[0] == 7
    ).all()


@pytest.mark.parametrize(
    "claim",
    [
        {"place": -1},
        {"place": SHARED_BYTES - 4},
        {"place": 2**62},
        {"place": 64},
        {"stride": (2**40, 1)},
        {"stride": (16, 1)},
        {"value": ObjectValue("nothing")},
    ],
    ids=str,
)
def test_a_claim_that_leads_elsewhere_is_not_believed(
    memory: SharedMemory, claim: dict[str, object]
) -> None:
    """Unless the source has a word that moves an input; nor is anything else read."""
    held = put(memory, INPUT)
    put_second = memory.reserve(encoded(INPUT), "contiguous")
    assert put_second >= 0
    value = encoded(INPUT * 5)
    forged = claim.get("value") or msgspec.structs.replace(
        value, stride=claim.get("stride", value.stride)
    )
    reply = Result(forged, -1, claim.get("place", 0))  # type: ignore[arg-type]
    held.add_(1)

    assert torch.equal(decode_value(memory.look(READ, reply).value), INPUT + 1)
    memory.loaded(b"x.data = y")
    assert memory.look(READ, reply) == reply


def test_what_finds_no_room_lies_elsewhere(memory: SharedMemory) -> None:
    """Many inputs, or long ones, cost nothing more than before."""
    long = encoded(torch.zeros(SHARED_BYTES // 8))

    assert [memory.reserve(long, "contiguous") >= 0 for _ in range(3)] == [True, True, False]
    assert memory.reserve(encoded(torch.zeros(0)), "contiguous") == -1
