"""Memory that a worker's inputs lie in and that the judge reads itself. Linux.

What an input holds after a call is then seen, not told, and the judge overwrites it by itself.
Only where it lies now is the worker's word: an input that moved, as by `x.data = y`, is read out by
the worker, if the submission's source has a word that moves something. The submission can write
here at any time: bytes are copied before they are looked at, and a claimed place, shape or stride
is checked against the bounds of its input.
"""

import contextlib
import mmap
import os
import re
import sys

import msgspec
import numpy as np

from checker.devices import Device, in_host_memory
from checker.wire.messages import Read, Request, Result, Write
from checker.wire.tensors import DTYPES
from checker.wire.values import Argument, ArrayValue, TensorValue, Value

if sys.platform == "linux":
    import fcntl

SHARED_BYTES = 8 * 2**20
_ALIGNED = 64
_MOVES = re.compile(
    rb"\b(data|__dict__|set_|resize_|resize|swap_tensors|share_memory_|vector_to_parameters"
    rb"|untyped_storage|storage|setattr)\b"
)
_ADD_SEALS, _SEALS = 1033, 0x1 | 0x2 | 0x4  # against other seals, shrinking and growing


class _Region(msgspec.Struct):
    """Where one input was put; where in there it was when last read, and how it lay then."""

    start: int
    end: int
    place: int
    value: TensorValue | ArrayValue


class SharedMemory:
    """The memory of one worker's inputs; an input that finds no room is not here."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._memory = mmap.mmap(self.descriptor, SHARED_BYTES)
        self._used = 0
        self._regions: dict[int, _Region] = {}
        self._can_move = True

    def reserve(self, value: Argument, layout: str) -> int:
        """Return the place of a new input, or -1."""
        if not isinstance(value, (TensorValue, ArrayValue)) or not value.data:
            return -1
        room = len(value.data) * (2 if layout == "strided" else 1)
        room += -room % _ALIGNED
        if self._used + room > SHARED_BYTES:
            return -1
        self._used += room
        return self._used - room

    def note(self, place: int, reply: Result) -> None:
        """Note which object the worker keeps in the place that was reserved last."""
        if isinstance(reply.value, (TensorValue, ArrayValue)):
            self._regions[reply.ref] = _Region(place, self._used, place, reply.value)

    def loaded(self, source: bytes) -> None:
        """Note what is loaded: only a source with a word for it can move an input elsewhere."""
        self._can_move = _MOVES.search(source) is not None

    def look(self, request: Request, reply: Result) -> Result:
        """Replace the elements that the worker reports of an input by those in memory."""
        region = self._region(request)
        if region is None or not isinstance(request, Read):
            return reply
        told = reply.value
        if isinstance(told, (TensorValue, ArrayValue)) and reply.place >= 0:
            seen = self._seen(region.start, region.end, reply.place, told)
            if seen is not None:
                region.place, region.value = reply.place, told
                return seen
        if self._can_move:
            region.place = -1
            return reply
        # The reported elements are not trusted; its graph and its .grad are as reported.
        last = region.value
        if (
            isinstance(told, TensorValue)
            and isinstance(last, TensorValue)
            and (told.dtype, told.shape) == (last.dtype, last.shape)
        ):
            region.value = msgspec.structs.replace(told, stride=last.stride)
        return self._seen(region.start, region.end, region.place, region.value) or reply

    def write(self, request: Request) -> Result | None:
        """Overwrite an input; None where only the worker can."""
        region = self._region(request)
        if region is None or not isinstance(request, Write):
            return None
        now, new = region.value, request.value
        if not isinstance(new, (TensorValue, ArrayValue)) or _overlaps(now):
            return None
        memory = memoryview(self._memory)[region.start : region.end]
        elements = _elements(memory, region.place - region.start, now)
        if elements is None or (new.dtype, new.shape) != (now.dtype, now.shape):
            return None
        elements[...] = np.frombuffer(new.data, elements.dtype).reshape(new.shape)
        del elements, memory
        return self._seen(region.start, region.end, region.place, now)

    def close(self) -> None:
        """Give the memory back."""
        os.close(self.descriptor)
        with contextlib.suppress(BufferError):
            self._memory.close()

    def _region(self, request: Request) -> _Region | None:
        if not isinstance(request, (Read, Write)) or request.target.path:
            return None
        return self._regions.get(request.target.ref)

    def _seen(
        self, start: int, end: int, place: int, value: TensorValue | ArrayValue
    ) -> Result | None:
        # A copy: the submission may write while we look.
        elements = _elements(bytes(self._memory[start:end]), place - start, value)
        if elements is None:
            return None
        return Result(msgspec.structs.replace(value, data=elements.tobytes()))


def shared_memory(device: Device) -> SharedMemory | None:
    """Return memory to share with a worker, where there is such a thing."""
    if sys.platform == "linux" and in_host_memory(device):
        descriptor = os.memfd_create("inputs", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, SHARED_BYTES)
        fcntl.fcntl(descriptor, _ADD_SEALS, _SEALS)
        return SharedMemory(descriptor)
    return None


def _elements(
    memory: bytes | memoryview, offset: int, value: TensorValue | ArrayValue
) -> "np.ndarray[tuple[int, ...], np.dtype[np.void]] | None":
    """The elements of an input in the bytes of its region; None for a claim out of its bounds."""
    if isinstance(value, TensorValue):
        size = DTYPES[value.dtype].itemsize
        strides = tuple(step * size for step in value.stride)
    else:
        size, strides = np.dtype(value.dtype).itemsize, value.stride
    try:
        # NumPy checks that all of it lies in the buffer.
        return np.ndarray(value.shape, f"V{size}", memory, offset, strides)
    except (ValueError, TypeError, OverflowError):
        return None


def _overlaps(value: Value) -> bool:
    """Whether several elements are one in memory, as in an expanded tensor."""
    assert isinstance(value, (TensorValue, ArrayValue))
    return any(n > 1 and step == 0 for n, step in zip(value.shape, value.stride, strict=True))
